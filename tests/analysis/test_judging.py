"""The one judge, by the words of target and actual."""

from decimal import Decimal
from typing import Any

import pytest

from indicators.analysis.judging import Judgement, judge, yardstick
from indicators.analysis.reason import Amount
from indicators.model import Better, Comparator, Kind, Measure, Observation
from indicators.tolerance import Tolerance
from tests.builders import observation, span

UP, DOWN, NONE = Better.UP, Better.DOWN, Better.NONE
EQ, GE, GT, LE, LT, APPROX = (
    Comparator.EQ,
    Comparator.GE,
    Comparator.GT,
    Comparator.LE,
    Comparator.LT,
    Comparator.APPROX,
)


def _rate(value: str | None, **given: Any) -> Observation:  # noqa: ANN401 - any field
    return observation(value, **{"measure": Measure.GROWTH, "unit": "%", "text": f"{str(value).lstrip('-')}%", **given})


def _judged(actual: Observation, target: Observation, better: Better = UP) -> Judgement:
    return judge(actual, target, better, Tolerance())


@pytest.mark.parametrize(
    ("comparator", "target", "actual", "better", "reached", "rule"),
    [
        (APPROX, "5", "4.9", UP, True, "about_up"),
        (APPROX, "5", "4.75", UP, True, "about_up"),
        (APPROX, "5", "4.7", UP, False, "about_up"),
        (APPROX, "5", "8.1", UP, True, "about_up"),
        (APPROX, "5.5", "5.7", DOWN, True, "about_down"),
        (APPROX, "5.5", "5.8", DOWN, False, "about_down"),
        (APPROX, "3", "2.8", NONE, True, "about"),
        (APPROX, "3", "0.2", NONE, None, "no_side"),
        (EQ, "5", "5", UP, True, "exactly_up"),
        (EQ, "5", "4.9", UP, False, "exactly_up"),
        (EQ, "5", "4.9", DOWN, True, "exactly_down"),
        (EQ, "5", "5.0", NONE, True, "exactly"),
        (EQ, "5", "5.1", NONE, None, "no_side"),
        (GE, "5", "5", UP, True, "at_least"),
        (GE, "5", "4.9", UP, False, "at_least"),
        (GE, "5", "5.1", NONE, True, "at_least"),
        (GT, "5", "5", UP, False, "more_than"),
        (GT, "5", "5.1", UP, True, "more_than"),
        (LE, "5.5", "5.5", DOWN, True, "at_most"),
        (LE, "5.5", "5.6", UP, False, "at_most"),
        (LT, "5.5", "5.5", DOWN, False, "less_than"),
        (GE, "-3", "-3.4", DOWN, True, "at_most"),
        (GE, "-3", "-2.9", DOWN, False, "at_most"),
        (APPROX, "-3", "-2.8", DOWN, True, "about_down"),
        (LE, "-5", "-4", UP, True, "at_least"),
        (LE, "-5", "-6", UP, False, "at_least"),
    ],
)
def test_each_word_has_its_rule(
    comparator: Comparator,
    target: str,
    actual: str,
    better: Better,
    reached: bool | None,  # noqa: FBT001 - the expected answer
    rule: str,
) -> None:
    """左右 is met within the tolerance, 以上 and 以内 at the figure, 超过 and 低于 only beyond it, a fall by its size."""
    found = _judged(_rate(actual), _rate(target, comparator=comparator), better)
    assert (found.reached, found.reason.rule) == (reached, rule)


@pytest.mark.parametrize(
    ("actual", "better", "reached", "gap"),
    [
        ("4.4", UP, False, "-0.1"),
        ("4.5", UP, True, "0"),
        ("4.8", UP, True, "0"),
        ("5.2", UP, True, "0.2"),
        ("5.2", DOWN, False, "0.2"),
        ("4.8", NONE, True, "0"),
        ("5.2", NONE, None, "0.2"),
    ],
)
def test_a_range_is_reached_at_its_nearer_end(actual: str, better: Better, reached: bool | None, gap: str) -> None:  # noqa: FBT001
    """4.5%—5% is met from 4.5 upwards; the gap counts from the end that was passed or not reached, and is none within."""
    found = _judged(_rate(actual), span("4.5", "5", unit="%", measure=Measure.GROWTH), better)
    assert (found.reached, found.gap) == (reached, Decimal(gap))


def test_half_a_range_is_a_bound() -> None:
    """A target that gives only a lower or only an upper end is reached on its inner side."""
    lower, upper = _rate(None, low=Decimal(4)), _rate(None, high=Decimal(4))
    assert [_judged(_rate("5"), target).reached for target in (lower, upper)] == [True, False]


def test_the_gap_is_measured_from_the_figure() -> None:
    """4.9 for 5%左右 is met and still 0.1 short of the figure."""
    found = _judged(_rate("4.9"), _rate("5", comparator=APPROX))
    assert found.gap == Decimal("-0.1")
    assert found.reason.inputs["allowance"] == Amount(Decimal("0.25"), "个百分点")
    assert found.reason.inputs["least"] == Amount(Decimal("4.75"), "%")


@pytest.mark.parametrize(
    ("comparator", "actual", "reached"),
    [
        (APPROX, "6.5", True),
        (APPROX, "6.3", None),
        (APPROX, "6.2", False),
        (GE, "6", None),
        (GE, "6.5", True),
        (LT, "6.5", False),
        (LE, "6.5", None),
    ],
)
def test_an_actual_decides_no_more_than_its_words(comparator: Comparator, actual: str, reached: bool | None) -> None:  # noqa: FBT001
    """Of a target of 6.5 以上: 6.3%左右 may still be 6.5, 6.2%左右 may not, 6%以上 may be anything from 6."""
    found = _judged(_rate(actual, comparator=comparator), _rate("6.5", comparator=GE))
    assert found.reached is reached
    assert (found.reason.rule == "left_open") is (reached is None)


@pytest.mark.parametrize(("low", "high", "reached"), [("6.5", "7", True), ("6", "7", None), ("5", "6", False)])
def test_a_range_of_an_actual(low: str, high: str, reached: bool | None) -> None:  # noqa: FBT001
    """An actual that is a range is at the target when all of it is, and short of it when none is."""
    assert _judged(span(low, high, unit="%"), _rate("6.5")).reached is reached


@pytest.mark.parametrize(
    ("target", "actual", "notes"),
    [
        ({}, {}, ()),
        ({}, {"kind": Kind.ESTIMATE}, ("estimate",)),
        ({"hedges": ("力争", "以上")}, {}, ("striven",)),
        ({"hedges": ("确保",)}, {}, ()),
        ({"period_inferred": True}, {"comparator": APPROX}, ("about", "inferred")),
    ],
)
def test_what_to_know_beside_the_rule(target: dict[str, Any], actual: dict[str, Any], notes: tuple[str, ...]) -> None:
    """An estimate, 力争, a rounded actual and an inferred period move no line, and are said."""
    assert _judged(_rate("5", **actual), _rate("5", **target)).reason.notes == notes


def test_striving_does_not_lower_the_line() -> None:
    """力争6% is missed at 5.9 like any 6 %."""
    assert _judged(_rate("5.9"), _rate("6", hedges=("力争",))).reached is False


def test_a_goal_in_words_is_not_judged() -> None:
    """Without a number on either side there is neither a verdict nor a gap."""
    for actual, target in ((_rate("5"), _rate(None)), (_rate(None), _rate("5"))):
        found = _judged(actual, target)
        assert (found.reached, found.gap, found.reason.rule) == (None, None, "no_number")


def test_the_tolerance_is_a_setting() -> None:
    """With no tolerance 5%左右 is missed at 4.9."""
    strict = Tolerance(Decimal(0), Decimal(0))
    assert judge(_rate("4.9"), _rate("5", comparator=APPROX), UP, strict).reached is False


def test_a_place_is_reached_from_above() -> None:
    """Of places in an order the smaller is the better, whatever is good of the indicator."""
    found = yardstick(observation("5", measure=Measure.RANK), UP, Tolerance())
    assert found is not None
    assert (found.accepted.low, found.accepted.high) == (None, Decimal(5))
