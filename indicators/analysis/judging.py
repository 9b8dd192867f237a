"""The one judge: a target and a value of its own period, by the words of both."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from indicators.analysis.interval import Interval, beyond, bound, within
from indicators.analysis.ranking import direction, midpoint
from indicators.analysis.reason import Amount, Input, Reason, difference
from indicators.model import Better, Comparator, Kind, Observation
from indicators.tolerance import Tolerance

STRIVEN = frozenset({"力争", "争取", "努力"})
"""Words of a target that is aspired to, not promised."""
_BOUNDS = {
    Comparator.GE: "at_least",
    Comparator.GT: "more_than",
    Comparator.LE: "at_most",
    Comparator.LT: "less_than",
}
_SIDES = {Better.UP: "_up", Better.DOWN: "_down", Better.NONE: ""}


class Yardstick(NamedTuple):
    """What reaches a target: the values `accepted`, by which `rule`. `aim` holds the figures as they were set.

    `allowance` is what 左右 adds on the weak side. `two_sided` says that no side of the target is the good one, so that
    a value outside it is neither better nor worse.
    """

    rule: str
    accepted: Interval
    aim: Interval
    allowance: Decimal = Decimal(0)
    two_sided: bool = False


class Judgement(NamedTuple):
    """`reached` is None where it cannot be told; `gap` is actual minus target, 0 within a range; `reason` says why."""

    reached: bool | None
    gap: Decimal | None
    reason: Reason


def yardstick(target: Observation, better: Better, tolerance: Tolerance) -> Yardstick | None:
    """What reaches a target; None for a goal without a number. `better` is the good direction of its indicator.

    以上, 不低于, 超过, 以内 and their like say their side themselves, whichever direction is good. A range is reached at its
    nearer end, 左右 at the figure less the tolerance, a bare figure at the figure.
    """
    figure, side = target.value, bound(target)
    way = direction(target, better)
    if figure is None:
        if target.low is None or target.high is None:
            return _half_a_range(target)
        ends = Interval(target.low, target.high)
        return Yardstick("range" + _SIDES[way], _side(ends, way), ends, two_sided=way is Better.NONE)
    exactly = Interval(figure, figure)
    if side in _BOUNDS:
        return Yardstick(_BOUNDS[side], beyond(figure, side), exactly)
    if side is Comparator.APPROX:
        allowance = tolerance.around(figure, target.unit)
        near = _side(within(figure, allowance), way)
        return Yardstick("about" + _SIDES[way], near, exactly, allowance, way is Better.NONE)
    return Yardstick("exactly" + _SIDES[way], _side(exactly, way), exactly, two_sided=way is Better.NONE)


def _half_a_range(target: Observation) -> Yardstick | None:
    figure = target.low if target.low is not None else target.high
    if figure is None:
        return None
    side = Comparator.GE if target.low is not None else Comparator.LE
    return Yardstick(_BOUNDS[side], beyond(figure, side), Interval(figure, figure))


def _side(ends: Interval, way: Better) -> Interval:
    """The interval, open to the good side."""
    if way is Better.UP:
        return Interval(ends.low, None)
    return Interval(None, ends.high) if way is Better.DOWN else ends


def judge(actual: Observation, target: Observation, better: Better, tolerance: Tolerance) -> Judgement:
    """Hold a value against a target of the same basis and period, which the caller has made sure of.

    An actual that is itself only bounded (超过, 不足, a range), or 左右 and short by no more than that leaves open, decides
    nothing that its words do not decide.
    """
    aim, figure = yardstick(target, better, tolerance), midpoint(actual)
    if aim is None or figure is None:
        return Judgement(None, None, Reason("no_number"))
    verdict = _reached(actual, aim, tolerance)
    rule = "no_side" if verdict is None and aim.two_sided else "left_open" if verdict is None else aim.rule
    gap = _gap(figure, aim.aim)
    return Judgement(verdict, gap, Reason(rule, _inputs(actual, target, aim, gap), _notes(actual, target)))


def reached(
    actuals: Iterable[Observation], target: Observation, better: Better, tolerance: Tolerance
) -> Iterator[bool | None]:
    """True for each actual that is at the target or on its good side; None where that cannot be told. As `judge`, without reasons."""
    aim = yardstick(target, better, tolerance)
    for one in actuals:
        yield None if aim is None or midpoint(one) is None else _reached(one, aim, tolerance)


def _reached(actual: Observation, aim: Yardstick, tolerance: Tolerance) -> bool | None:
    possible = _possible(actual)
    if aim.accepted.holds(possible):
        return True
    if actual.value is not None and actual.comparator is Comparator.APPROX:
        possible = within(actual.value, tolerance.around(actual.value, actual.unit))
    return None if aim.two_sided or aim.accepted.meets(possible) else False


def _possible(actual: Observation) -> Interval:
    if actual.value is None:
        return Interval(actual.low, actual.high)
    return beyond(actual.value, bound(actual))


def _gap(reached: Decimal, aim: Interval) -> Decimal:
    if aim.low is not None and reached < aim.low:
        return reached - aim.low
    if aim.high is not None and reached > aim.high:
        return reached - aim.high
    return Decimal(0)


def _inputs(actual: Observation, target: Observation, aim: Yardstick, gap: Decimal) -> dict[str, Input]:
    """What the words of a rule may tell: the actual, the target's ends, the line that had to be reached, the gap."""
    unit, (low, high, _), (least, most, _) = target.unit, aim.aim, aim.accepted
    ends = (("low", low), ("high", high), ("least", least), ("most", most), ("actual", midpoint(actual) or Decimal(0)))
    given: dict[str, Input] = {name: Amount(end, unit) for name, end in ends if end is not None}
    given["allowance"], given["gap"] = difference(aim.allowance, unit), difference(gap, unit)
    return given


def _notes(actual: Observation, target: Observation) -> tuple[str, ...]:
    found = []
    if actual.kind is Kind.ESTIMATE:
        found.append("estimate")
    if actual.comparator is Comparator.APPROX:
        found.append("about")
    if not STRIVEN.isdisjoint(target.hedges):
        found.append("striven")
    if actual.period_inferred or target.period_inferred:
        found.append("inferred")
    return tuple(found)
