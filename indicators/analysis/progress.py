"""A target beside what was reached: which actual answers it, and what may be said of the two."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from indicators.analysis.comparability import basis
from indicators.analysis.ranking import direction, midpoint
from indicators.model import Better, Comparator, Kind, Measure, Observation, Period


class Status(StrEnum):
    """What may be said of a target. Nothing is said that the sources do not bear out."""

    MET = "met"
    """An actual for the whole due period reaches the target."""
    MISSED = "missed"
    """An actual for the whole due period does not reach it."""
    AHEAD_SO_FAR = "ahead_so_far"
    """An actual for a part of the due period is at or beyond the target."""
    BELOW_SO_FAR = "below_so_far"
    """An actual for a part of the due period is short of the target."""
    EARLIER = "earlier"
    """The latest actual is of a time before the due period: it is shown, and nothing is said of the target."""
    UNCLEAR = "unclear"
    """The actual is known only as more or less than a figure, and that does not tell on which side of the target it is."""
    NO_ACTUAL = "no_actual"
    """The sources have no actual for the same indicator, region, measure and scope."""
    NO_NUMBER = "no_number"
    """The goal has no number."""


_VERDICTS: dict[tuple[bool, bool | None], Status] = {
    (False, True): Status.MET,
    (False, False): Status.MISSED,
    (True, True): Status.AHEAD_SO_FAR,
    (True, False): Status.BELOW_SO_FAR,
    (False, None): Status.UNCLEAR,
    (True, None): Status.UNCLEAR,
}
"""By whether the actual is of a part of the period only, and whether it is at the target (None: cannot be told)."""


@dataclass(frozen=True, slots=True)
class Progress:
    """A target with the latest actual that answers it, and others of the indicator that do not, for the reader to see.

    `gap` is actual minus target in the target's unit; None without an actual. `part` is True where the actual covers
    only a part of the due period, or is of a time before it.
    """

    target: Observation
    actual: Observation | None
    status: Status
    gap: Decimal | None = None
    part: bool = False
    related: tuple[Observation, ...] = ()


def progress(
    targets: Iterable[Observation],
    actuals: Iterable[Observation],
    better: dict[str, Better],
    same_unit: dict[str, str],
) -> list[Progress]:
    """Each target with its actual, in the order of `targets`. `better` maps an indicator to its good direction."""
    pool: dict[str, list[Observation]] = {}
    for observation in actuals:
        if observation.kind in {Kind.ACTUAL, Kind.ESTIMATE}:
            pool.setdefault(observation.subject, []).append(observation)
    return [_progress(target, pool.get(target.subject, []), better, same_unit) for target in targets]


def _progress(
    target: Observation, pool: list[Observation], better: dict[str, Better], same_unit: dict[str, str]
) -> Progress:
    answering = [o for o in pool if answers(o, target, same_unit)]
    here = tuple(o for o in pool if o.region == target.region and o not in answering)
    if midpoint(target) is None:
        return Progress(target, None, Status.NO_NUMBER, related=(*answering, *here))
    if not answering:
        return Progress(target, None, Status.NO_ACTUAL, related=here)
    actual = max(answering, key=lambda o: (Period(o.period).last_day, Period(o.period).first_day.toordinal() * -1))
    gap = _difference(actual, target)
    part = Period(actual.period).is_part_of_year(Period(target.period)) or (
        Period(actual.period).last_day < Period(target.period).last_day
    )
    within = Period(target.period).covers(Period(actual.period))
    reached = reaches(actual, target, better.get(target.indicator, Better.UP))
    status = _VERDICTS[part, reached] if within else Status.EARLIER
    return Progress(target, actual, status, gap, part, here)


def answers(actual: Observation, target: Observation, same_unit: dict[str, str]) -> bool:
    """True when an actual is of the target's indicator, region, measure, reference, unit and scope, not after its due date.

    For a rate (growth, change, contribution, pull) of one year only that year, or a part of it, answers: last year's
    rate does not.
    """
    if actual.region != target.region or not actual.period or not target.period or midpoint(actual) is None:
        return False
    one, other = basis(actual, same_unit), basis(target, same_unit)
    if (one.measure, one.of, one.reference, one.unit, one.scope) != (
        other.measure,
        other.of,
        other.reference,
        other.unit,
        other.scope,
    ):
        return False
    reached, due = Period(actual.period), Period(target.period)
    if target.measure in {Measure.GROWTH, Measure.CHANGE, Measure.CONTRIBUTION, Measure.PULL}:
        return due.covers(reached)
    return reached.last_day <= due.last_day


def reaches(actual: Observation, target: Observation, better: Better) -> bool | None:
    """True when the actual is at the target or on its good side; a range of the target counts from its nearer end.

    None when an actual that is only bounded (超过, 不足, a range) may lie on either side.
    """
    less_is_better = direction(target, better) is Better.DOWN or target.comparator in {Comparator.LE, Comparator.LT}
    low, high = _bounds(actual)
    if less_is_better:
        aim = target.high if target.high is not None else target.value
        return _at_least(_minus(aim), _minus(high), _minus(low), open_end=actual.comparator is Comparator.GT)
    aim = target.low if target.low is not None else target.value
    return _at_least(aim, low, high, open_end=actual.comparator is Comparator.LT)


def _bounds(observation: Observation) -> tuple[Decimal | None, Decimal | None]:
    """The least and the most that a value can be; None where it has no such bound."""
    if observation.value is None:
        return observation.low, observation.high
    at_least = observation.comparator in {Comparator.GT, Comparator.GE}
    at_most = observation.comparator in {Comparator.LT, Comparator.LE}
    return (None if at_most else observation.value, None if at_least else observation.value)


def _at_least(aim: Decimal | None, low: Decimal | None, high: Decimal | None, *, open_end: bool) -> bool | None:
    """Whether a value between `low` and `high` is at least `aim`; `open_end` says that it does not reach `high`."""
    if aim is None:
        return None
    if low is not None and low >= aim:
        return True
    if high is not None and (high < aim or (open_end and high == aim)):
        return False
    return None


def _minus(number: Decimal | None) -> Decimal | None:
    return -number if number is not None else None


def _difference(actual: Observation, target: Observation) -> Decimal | None:
    reached, aim = midpoint(actual), midpoint(target)
    return reached - aim if reached is not None and aim is not None else None
