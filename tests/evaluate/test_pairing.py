"""Which claim answers which label."""

from dataclasses import replace

from indicators.evaluate.agreement import Judge
from indicators.evaluate.observations import answered
from indicators.evaluate.pairing import at_labels, in_passages
from tests.evaluate.hand import claim, label


def test_the_best_claim_of_a_place_answers() -> None:
    """Of two claims at one place the one that agrees in more fields is taken."""
    poor, good = claim(period="2023", kind="actual"), claim(period="2023")
    assert answered([label()], [poor, good], Judge())[0].claim is good


def test_no_claim_answers_twice() -> None:
    """Two labels at one place (one number for two regions) need two claims."""
    pairs = answered([label(region="1"), label(region="2")], [claim(region="2")], Judge())
    assert [pair.claim and pair.claim.says["region"] for pair in pairs] == [None, "2"]


def test_a_claim_elsewhere_answers_nothing() -> None:
    """A claim that ends where the label begins does not overlap it."""
    assert answered([label(10, 12)], [claim(8, 10)], Judge())[0].claim is None


def test_a_sample_judges_its_own_places_only() -> None:
    """Claims at no label are not counted against a program where the labels are a sample."""
    here, elsewhere = claim(11, 13), claim(30, 32)
    assert at_labels([label(10, 12)], [here, elsewhere]) == [here]


def test_everything_read_in_a_passage_labelled_whole_counts() -> None:
    """In a passage from 5 to 20 a claim without a label counts as found; one outside the passage does not."""
    whole = replace(label(10, 12), within=(5, 20))
    at_label, unlabelled, before, behind = claim(10, 12), claim(14, 16), claim(3, 5), claim(20, 22)
    assert in_passages([whole], [before, at_label, unlabelled, behind]) == [at_label, unlabelled]
    assert in_passages([label(10, 12)], [at_label]) == []


def test_where_nothing_is_asked_nothing_counts() -> None:
    """A claim at a place that may be read as a quantity or not is left out, unless it overlaps a label as well."""
    whole = replace(label(10, 12), within=(5, 20))
    open_place = replace(label(14, 16), within=(5, 20), asked=False)
    assert in_passages([whole, open_place], [claim(14, 16)]) == []
    assert in_passages([whole, open_place], [claim(11, 15)]) == [claim(11, 15)]
