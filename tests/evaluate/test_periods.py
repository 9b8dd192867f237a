"""Resolved periods beside labels."""

from indicators.evaluate.agreement import Judge
from indicators.evaluate.claims import Claim, Label
from indicators.evaluate.periods import answered, disagreements, scores

JUDGE = Judge()


def _label(start: int, period: str) -> Label:
    return Label("d", start, start + 2, {"period": period})


def _claim(start: int, period: str) -> Claim:
    return Claim("d", start, start + 2, {"period": period})


def test_a_period_is_right_only_when_it_is_exact() -> None:
    """2024-01 for 2024 is wrong; a vague word that stays unresolved is right, one that is guessed is not."""
    labels = [_label(0, "2024"), _label(5, "2024"), _label(10, ""), _label(15, ""), _label(20, "")]
    claims = [_claim(0, "2024"), _claim(5, "2024-01"), _claim(10, ""), _claim(15, "2024-05")]
    told = scores(answered(labels, claims, JUDGE), claims, JUDGE)
    assert [(score.what, score.wanted, score.found, score.right) for score in told] == [
        ("resolved exactly", 2, 2, 1),
        ("span", 2, 2, 2),
        ("left open, not guessed", 3, 3, 2),
    ]


def test_differences_name_what_was_wanted() -> None:
    """A wrong period, a missed one and a guessed one are listed; a vague word left alone is not."""
    labels = [_label(5, "2024"), _label(8, "2023"), _label(15, ""), _label(20, "")]
    claims = [_claim(5, "2024-01"), _claim(15, "2024-05")]
    rows = disagreements(answered(labels, claims, JUDGE), JUDGE)
    assert [(row.start, row.wanted, row.said) for row in rows] == [
        (5, "2024", "2024-01"),
        (8, "2023", ""),
        (15, "not known", "2024-05"),
    ]
