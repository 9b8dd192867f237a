"""Mentions beside marked numerals."""

from indicators.evaluate.agreement import Judge
from indicators.evaluate.mentions import answered, disagreements, scores
from tests.evaluate.hand import marked, mention

JUDGE = Judge()
SIX = {"value": "6", "low": "", "high": "", "unit": "%"}


def test_coverage_category_span_and_value_are_told_apart() -> None:
    """Three numerals: one quantity exact, one quantity with a longer span, one name not seen."""
    labels = [
        marked(0, 2, "quantity", value="6", low="", high="", unit="%"),
        marked(5, 7, "quantity", value="6", low="", high="", unit="%"),
        marked(9, 11, "name"),
    ]
    claims = [mention(0, 2, "quantity", **SIX), mention(5, 9, "quantity", **SIX)]
    told = [(score.what, score.wanted, score.right) for score in scores(answered(labels, claims, JUDGE), claims, JUDGE)]
    assert told == [
        ("numerals covered", 3, 2),
        ("category", 3, 2),
        ("quantities: span", 2, 1),
        ("quantities: value and unit", 2, 2),
    ]


def test_a_numeral_that_may_be_either_counts_for_its_category_only() -> None:
    """一个, which counts or does not, is right as other or quantity, and no quantity is asked of it."""
    labels = [marked(0, 2, "other", "quantity")]
    claims = [mention(0, 2, "quantity", value="1", unit="个")]
    told = scores(answered(labels, claims, JUDGE), claims, JUDGE)
    assert [(score.wanted, score.found, score.right) for score in told] == [(1, 1, 1), (1, 1, 1), (0, 0, 0), (0, 0, 0)]


def test_one_mention_may_cover_several_numerals() -> None:
    """2+5+N is one name with two numerals in it."""
    labels = [marked(0, 5, "name"), marked(2, 3, "name")]
    claims = [mention(0, 5, "name")]
    assert all(pair.claim is claims[0] for pair in answered(labels, claims, JUDGE))


def test_a_difference_is_listed_once() -> None:
    """A numeral of another category is one row, whatever else differs."""
    labels = [marked(0, 2, "quantity", value="6", low="", high="", unit="%")]
    claims = [mention(0, 3, "date")]
    rows = disagreements(answered(labels, claims, JUDGE), JUDGE)
    assert [(row.field, row.wanted, row.said) for row in rows] == [("category", "quantity", "date")]
