"""Observations beside labels."""

from indicators.evaluate.agreement import Judge
from indicators.evaluate.observations import answered, disagreements, scores, swaps
from tests.evaluate.hand import claim, label

JUDGE = Judge()
LABELS = [label(10, 12), label(20, 22, kind="actual"), label(30, 32)]
CLAIMS = [claim(10, 12), claim(20, 22, period="2023"), claim(40, 42)]


def test_each_field_has_its_own_score() -> None:
    """Of three labels two are answered, both with the value, one with the kind, one with the period."""
    told = scores(answered(LABELS, CLAIMS, JUDGE), CLAIMS, JUDGE, complete=False)
    counts = {score.what: (score.wanted, score.found, score.right) for score in told}
    assert counts["value"] == (3, 2, 2)
    assert counts["kind"] == counts["period"] == (3, 2, 1)
    assert counts["value+indicator+kind+period"] == (3, 2, 1)


def test_where_the_labels_are_complete_every_claim_counts() -> None:
    """The claim at 40, for which there is no label, lowers the precision only where the labels are all there is."""
    told = scores(answered(LABELS, CLAIMS, JUDGE), CLAIMS, JUDGE, complete=True)
    assert told[0].found == 3


def test_a_target_taken_for_a_fact_is_a_swap() -> None:
    """The label at 20 is actual and the claim says target; an estimate instead of an actual is no swap."""
    pairs = answered([label(20, 22, kind="actual")], [claim(20, 22)], JUDGE)
    assert [(row.start, row.wanted, row.said) for row in swaps(pairs)] == [(20, "actual", "target")]
    assert swaps(answered([label(20, 22, kind="actual")], [claim(20, 22, kind="estimate")], JUDGE)) == []


def test_a_kind_that_the_text_leaves_open_is_no_swap() -> None:
    """Where the label allows both kinds, neither is wrong."""
    open_label = label(20, 22, also={"kind": ("actual",)})
    assert swaps(answered([open_label], [claim(20, 22, kind="actual")], JUDGE)) == []


def test_every_difference_is_listed() -> None:
    """A missing observation is one row, a wrong field one row each."""
    rows = disagreements(answered(LABELS, CLAIMS, JUDGE), JUDGE)
    assert [(row.start, row.field, row.said) for row in rows] == [
        (20, "kind", "target"),
        (20, "period", "2023"),
        (30, "observation", ""),
    ]
