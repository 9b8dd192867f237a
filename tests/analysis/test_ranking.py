"""Places in an order."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.analysis.ranking import direction, midpoint, ranked, ties
from indicators.model import Better, Measure, Observation
from tests.builders import observation, span, unhurried


def _table(*values: str | None, **given: Measure) -> list[Observation]:
    return [observation(value, id=f"{value}", **given) for value in values]


def _places(places: list[tuple[int, Observation]]) -> list[tuple[int, str]]:
    return [(place, o.id) for place, o in places]


def test_ties_share_the_better_place() -> None:
    """Two equal values share a place and the next one is counted past them: 1, 2, 2, 4."""
    assert _places(ranked(_table("5", "9", "7", "7.0"), Better.UP)) == [(1, "9"), (2, "7"), (2, "7.0"), (4, "5")]


def test_ties_are_told() -> None:
    """Of 9, 7, 7 and 5 the second place is shared, and no other."""
    assert ties(ranked(_table("5", "9", "7", "7.0"), Better.UP)) == {2}
    assert ties([]) == frozenset()


@pytest.mark.parametrize(
    ("better", "order"),
    [(Better.UP, ["9", "5", "-1"]), (Better.DOWN, ["-1", "5", "9"]), (Better.NONE, ["9", "5", "-1"])],
)
def test_the_best_comes_first(better: Better, order: list[str]) -> None:
    """The largest is best unless less is better; where neither is, the largest comes first."""
    assert [o.id for _, o in ranked(_table("5", "-1", "9"), better)] == order


@pytest.mark.parametrize("better", list(Better))
def test_of_ranks_the_first_is_best(better: Better) -> None:
    """First place comes before fourth, whichever way the indicator itself is better."""
    assert _places(ranked(_table("4", "1", measure=Measure.RANK), better)) == [(1, "1"), (2, "4")]
    assert direction(observation(measure=Measure.RANK), better) is Better.DOWN
    assert direction(observation(measure=Measure.GROWTH), better) is better


def test_what_has_no_number_has_no_place() -> None:
    """A goal without a number is left out and takes no place."""
    assert _places(ranked(_table("5", None, "9"), Better.UP)) == [(1, "9"), (2, "5")]
    assert ranked([], Better.UP) == []


def test_a_range_is_ordered_by_its_middle() -> None:
    """A range from 6 to 9 stands at 7.5."""
    places = ranked([*_table("7", "8"), span("6", "9", id="range")], Better.UP)
    assert _places(places) == [(1, "8"), (2, "range"), (3, "7")]


def test_the_midpoint() -> None:
    """The number to draw by is the value, the exact middle of a range, its only end, or none."""
    half_open = observation(None, low=Decimal(3))
    upper = observation(None, high=Decimal(4))
    found = [midpoint(o) for o in (observation("7"), span("0.1", "0.2"), half_open, upper, observation(None))]
    assert found == [Decimal(7), Decimal("0.15"), Decimal(3), Decimal(4), None]


NUMBERS = st.lists(st.integers(-3, 3), max_size=12)


@unhurried
@given(NUMBERS, st.sampled_from(Better))
def test_a_place_is_one_more_than_all_that_is_better(numbers: list[int], better: Better) -> None:
    """In any table, a value's place is one more than the number of values better than it."""
    places = ranked([observation(str(number)) for number in numbers], better)
    assert len(places) == len(numbers)
    for place, found in places:
        value = int(found.value or 0)
        ahead = sum(other < value if better is Better.DOWN else other > value for other in numbers)
        assert place == ahead + 1


@unhurried
@given(NUMBERS)
def test_ties_keep_the_order_given(numbers: list[int]) -> None:
    """Equal values stand in the order in which they came."""
    places = ranked([observation(str(n), id=str(i)) for i, n in enumerate(numbers)], Better.UP)
    for (first, one), (second, other) in pairwise(places):
        assert first < second or int(one.id) < int(other.id)
