"""How fast it must go to reach a target that is not due yet, how fast it went, and where that leads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal

from indicators.analysis.days import days, whole_year
from indicators.analysis.interval import Interval
from indicators.analysis.judging import Yardstick
from indicators.analysis.ranking import direction, midpoint
from indicators.analysis.reason import Amount, Input, Moment, Reason, difference
from indicators.analysis.status import Status
from indicators.model import Better, Comparator, Measure, Observation, Period

_DIGITS = Context(prec=6)
"""Significant digits of a quotient: more than any published figure gives it."""
_BOUNDED = {Comparator.GE, Comparator.GT, Comparator.LE, Comparator.LT}
STATES = frozenset({Measure.LEVEL, Measure.SHARE, Measure.RANK})
"""Measures that go on from year to year; a rate (growth, change, contribution) begins anew each year."""


@dataclass(frozen=True, slots=True)
class Pace:
    """A straight line through two actuals of whole years, drawn on to the due year.

    `base` is the last actual before the target was set, else the first after; `last` is the latest. All in the target's
    unit a year: `required` = (aim - last) / years left, `so_far` = (last - base) / years between,
    `projected` = last + so_far * years left.
    """

    base: Observation
    last: Observation
    aim: Decimal
    years_between: int
    years_left: int
    required: Decimal
    so_far: Decimal
    projected: Decimal


def pace(
    target: Observation, actuals: Sequence[Observation], aim: Yardstick, issued: Mapping[str, Period | None]
) -> Pace | None:
    """The pace towards a target; None where there is none to tell.

    It takes a level, share or rank due in one year, set in an earlier one (a plan for the year itself has no pace), whose
    date of issue is known, and two actuals of whole years, the later of which was measured after it was set. A figure that
    only bounds its value (超过, 不足) gives no pace.
    `actuals` are comparable with the target and before its due year.
    """
    due, published = whole_year(target.period), issued.get(target.document)
    figure = aim.aim.low if aim.aim.low is not None else aim.aim.high
    if due is None or published is None or figure is None or target.measure not in STATES:
        return None
    whole = (one for one in actuals if one.comparator not in _BOUNDED)
    by_year = {year: one for one in whole if (year := whole_year(one.period)) is not None}
    found = _base_and_last(sorted(by_year), days(published.iso)[1])
    if found is None:
        return None
    base, last = by_year[found[0]], by_year[found[1]]
    begun, reached = midpoint(base), midpoint(last)
    if begun is None or reached is None:
        return None
    between, left = found[1] - found[0], due - found[1]
    return Pace(
        base,
        last,
        figure,
        between,
        left,
        _DIGITS.divide(figure - reached, Decimal(left)),
        _DIGITS.divide(reached - begun, Decimal(between)),
        reached + _DIGITS.divide((reached - begun) * left, Decimal(between)),
    )


def _base_and_last(years: Sequence[int], set_on: date) -> tuple[int, int] | None:
    before = [year for year in years if date(year, 12, 31) < set_on]
    after = [year for year in years if date(year, 12, 31) >= set_on]
    if not after or len(years) == 1:
        return None
    base = before[-1] if before else after[0]
    return (base, after[-1]) if after[-1] > base else None


def judge_pace(pace: Pace, aim: Yardstick, target: Observation, better: Better) -> tuple[Status, Reason]:
    """What the pace says: on track where the line reaches the target at the due year, else behind or the wrong way."""
    unit = target.unit
    inputs: dict[str, Input] = {
        "aim": Amount(pace.aim, unit),
        "base": Amount(midpoint(pace.base) or Decimal(0), unit),
        "base_period": Moment(pace.base.period),
        "last": Amount(midpoint(pace.last) or Decimal(0), unit),
        "last_period": Moment(pace.last.period),
        "due": Moment(target.period),
        "between": Decimal(pace.years_between),
        "left": Decimal(pace.years_left),
        "required": difference(pace.required, unit),
        "pace": difference(pace.so_far, unit),
        "projected": Amount(pace.projected, unit),
    }
    reason = Reason("pace", inputs)
    if aim.accepted.holds(Interval(pace.projected, pace.projected)):
        return Status.ON_TRACK, reason
    if aim.two_sided:
        return Status.UNCLEAR, Reason("no_side_pace", inputs)
    upwards = aim.accepted.high is None or (
        aim.accepted.low is not None and direction(target, better) is not Better.DOWN
    )
    away = pace.so_far < 0 if upwards else pace.so_far > 0
    return (Status.WRONG_DIRECTION if away else Status.BEHIND), reason
