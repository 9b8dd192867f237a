"""Which true values a printed figure stands for."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.analysis.interval import Interval, beyond, bound, within
from indicators.model import Comparator
from tests.builders import observation, unhurried


def _interval(low: int | None, high: int | None, *, is_open: bool = False) -> Interval:
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    return Interval(ends[0], ends[1], is_open)


@pytest.mark.parametrize(
    ("value", "text", "comparator", "side"),
    [
        ("5", "5%", Comparator.GE, Comparator.GE),
        ("-3", "3%", Comparator.GE, Comparator.LE),
        ("-3", "3%", Comparator.GT, Comparator.LT),
        ("-3", "3%", Comparator.LE, Comparator.GE),
        ("-3", "3%", Comparator.APPROX, Comparator.APPROX),
        ("-3", "-3%", Comparator.GE, Comparator.GE),
        ("5", "5%", None, Comparator.EQ),
    ],
)
def test_a_fall_is_bounded_by_its_size(value: str, text: str, comparator: Comparator, side: Comparator) -> None:
    """下降3%以上 lies at -3 or below; where a minus is printed, 以上 means above."""
    assert bound(observation(value, text=text, comparator=comparator)) is side


@pytest.mark.parametrize(
    ("outer", "inner", "holds"),
    [
        (_interval(5, None), _interval(5, 5), True),
        (_interval(5, None, is_open=True), _interval(5, 5), False),
        (_interval(5, None, is_open=True), _interval(5, None, is_open=True), True),
        (_interval(5, None), _interval(4, None), False),
        (_interval(5, None), _interval(None, 9), False),
        (_interval(4, 5), _interval(4, 5), True),
        (_interval(4, 5), _interval(4, 6), False),
        (_interval(4, 5), _interval(4, None), False),
        (_interval(None, 5, is_open=True), _interval(5, 5), False),
        (_interval(None, 5), _interval(None, 5), True),
    ],
)
def test_what_an_interval_holds(outer: Interval, inner: Interval, holds: bool) -> None:  # noqa: FBT001
    """Each number of the inner one must lie in the outer one; an open end is not part of it."""
    assert outer.holds(inner) is holds


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (_interval(5, None), _interval(None, 5), True),
        (_interval(5, None), _interval(None, 5, is_open=True), False),
        (_interval(5, None), _interval(1, 4), False),
        (_interval(None, 5), _interval(None, 1), True),
    ],
)
def test_where_intervals_meet(one: Interval, other: Interval, meet: bool) -> None:  # noqa: FBT001
    """Two meet when a number lies in both, in whichever order they are given."""
    assert one.meets(other) is meet
    assert other.meets(one) is meet


NUMBERS = st.integers(-4, 4)
SIDES = st.sampled_from([Comparator.GE, Comparator.GT, Comparator.LE, Comparator.LT, Comparator.EQ])


@unhurried
@given(NUMBERS, SIDES, NUMBERS, SIDES)
def test_what_is_held_is_met(one: int, side: Comparator, other: int, other_side: Comparator) -> None:
    """An interval that holds another has a number in common with it."""
    outer, inner = beyond(Decimal(one), side), beyond(Decimal(other), other_side)
    assert outer.meets(inner) or not outer.holds(inner)


def test_around_a_figure() -> None:
    """Around 5 by 0.25 is from 4.75 to 5.25, the ends included."""
    near: Any = within(Decimal(5), Decimal("0.25"))
    assert (near.low, near.high, near.open) == (Decimal("4.75"), Decimal("5.25"), False)
