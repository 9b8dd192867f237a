"""The place of one value among the provinces."""

from indicators.analysis.place import Place, place
from indicators.model import Better, Measure
from tests.builders import observation

OWN = observation("5", id="own", region="110000")
HIGHER = observation("7", id="higher", region="310000")
LOWER = observation("3", id="lower", region="640000")


def test_a_place_among_those_that_are_known() -> None:
    """The second of three, by the good direction of the indicator."""
    assert place(OWN, [LOWER, OWN, HIGHER], Better.UP) == Place(2, 3)
    assert place(LOWER, [LOWER, OWN, HIGHER], Better.DOWN) == Place(1, 3)


def test_a_shared_place_is_told() -> None:
    """Two values of 5 share the second place."""
    same = observation("5", id="same", region="460000")
    assert place(OWN, [LOWER, OWN, HIGHER, same], Better.UP) == Place(2, 4, is_tied=True)


def test_a_region_of_which_sources_disagree_is_left_out_and_counted() -> None:
    """The province with two numbers takes no place; the own value has none where its own region has two."""
    other = observation("8", id="other", region="310000", document="e")
    assert place(OWN, [LOWER, OWN, HIGHER, other], Better.UP) == Place(1, 2, contested=1)
    assert place(HIGHER, [LOWER, OWN, HIGHER, other], Better.UP) is None


def test_no_place() -> None:
    """There is none alone, without a good direction, and of what is itself a place in an order."""
    assert place(OWN, [OWN], Better.UP) is None
    assert place(OWN, [OWN, HIGHER], Better.NONE) is None
    rank = observation("1", id="rank", measure=Measure.RANK)
    assert place(rank, [rank, observation("2", region="310000", measure=Measure.RANK)], Better.UP) is None
