"""One value a region."""

from indicators.analysis.one_each import one_each
from indicators.model import Comparator, Origin
from tests.builders import observation, span


def test_each_region_has_its_value() -> None:
    """Regions with one number keep it, in the order of first appearance."""
    found = one_each([observation("2", region="310000"), observation("1")])
    assert list(found.values) == ["310000", "110000"]
    assert found.contested == {}


def test_a_number_said_twice_counts_once() -> None:
    """Of two sources that say the same, the first stands; 5.20 is 5.2."""
    found = one_each([observation("5.2", id="first"), observation("5.20", id="second")])
    assert found.values["110000"].id == "first"


def test_of_two_numbers_none_is_chosen() -> None:
    """Where sources say different numbers, the region has no one value, and both are kept."""
    found = one_each([observation("5.2", id="a"), observation("5.3", id="b"), observation("1", region="310000")])
    assert list(found.values) == ["310000"]
    assert [o.id for o in found.contested["110000"]] == ["a", "b"]


def test_a_bound_is_another_number() -> None:
    """5.2 and more than 5.2 do not say the same."""
    found = one_each([observation("5.2"), observation("5.2", comparator=Comparator.GT)])
    assert len(found.contested["110000"]) == 2


def test_what_a_person_checked_stands() -> None:
    """A checked value is not contested by what a program read, whichever comes first."""
    read, checked = observation("5.3", origin=Origin.PARSED), observation("5.2", id="checked")
    assert one_each([read, checked]).values["110000"].id == "checked"


def test_what_has_no_region_or_number_is_left_out() -> None:
    """A goal without a number and a value of an unknown region give nothing; a range gives itself."""
    found = one_each([observation(None), observation(region=""), span("1", "2", region="310000")])
    assert list(found.values) == ["310000"]
