"""Which claim answers which label."""

from indicators.evaluate.agreement import Judge
from indicators.evaluate.observations import answered
from indicators.evaluate.pairing import at_labels
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
