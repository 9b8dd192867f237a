"""How values are spread."""

from decimal import Decimal

import pytest

from indicators.analysis.spread import GroupSpread, Spread, group_spread, spread
from tests.builders import observation, span

D = Decimal


def _spread(*numbers: str) -> Spread | None:
    return spread([observation(number) for number in numbers], {})


def test_the_ends_and_the_middle() -> None:
    """Of 3, 1 and 8 the lowest is 1, the median 3, the highest 8; three have no quarters."""
    assert _spread("3", "1", "8") == Spread(3, D(1), D(3), D(8))


def test_the_median_of_an_even_number_is_exact() -> None:
    """Between 0.1 and 0.2 lies 0.15 and nothing else."""
    assert _spread("0.1", "0.2") == Spread(2, D("0.1"), D("0.15"), D("0.2"))


def test_quarters() -> None:
    """Of 1 to 9 the quartiles are 3 and 7: the third and the seventh value."""
    assert _spread(*"123456789") == Spread(9, D(1), D(5), D(9), D(3), D(7))


def test_a_range_counts_by_its_middle_and_no_number_not_at_all() -> None:
    """A range from 6 to 9 counts as 7.5; a goal without a number is no value."""
    assert spread([span("6", "9"), observation(None)], {}) == Spread(1, D("7.5"), D("7.5"), D("7.5"))
    assert _spread() is None


@pytest.mark.parametrize("given", [{"period": "2023"}, {"scope": "规模以上"}, {"unit": "%"}])
def test_what_may_not_be_compared_has_no_spread(given: dict[str, str]) -> None:
    """Values of two years, scopes or units are refused."""
    with pytest.raises(ValueError, match="compared"):
        spread([observation(), observation(**given)], {})


def test_words_of_counting_are_one_unit() -> None:
    """家 and 户 may stand in one spread."""
    assert spread([observation(unit="家"), observation(unit="户")], {"家": "count", "户": "count"}) is not None


def test_a_group_says_who_is_missing() -> None:
    """Two of three members have a value; the third is named, and nothing is made up for it."""
    values = {"a": observation("1"), "b": observation("3"), "x": observation("9")}
    assert group_spread(("a", "b", "c"), values, {}) == GroupSpread(("a", "b"), ("c",), Spread(2, D(1), D(2), D(3)))
    assert group_spread(("c",), values, {}) == GroupSpread((), ("c",), None)
