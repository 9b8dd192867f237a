"""A target beside what was reached: which actual answers it, and what may be said of the two."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from indicators.analysis.choosing import by_standing
from indicators.analysis.comparability import Track, track, track_differences
from indicators.analysis.days import days, whole_year
from indicators.analysis.judging import Judgement, judge, reached, yardstick
from indicators.analysis.pace import STATES, Pace, judge_pace, pace
from indicators.analysis.ranking import midpoint
from indicators.analysis.reason import Moment, Names, Reason
from indicators.analysis.status import Status
from indicators.model import Better, Kind, Observation, Period
from indicators.tolerance import Tolerance

__all__ = ["Progress", "Status", "Terms", "answers", "progress", "yearly"]

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
class Terms:
    """By what targets are judged.

    `better` maps an indicator to its good direction; one that is not in it has none, and only a target's own words
    (以上, 以内) give its side. `same_unit` maps a unit to the one that stands for all that count alike. `issued` gives the
    issue period of each document, None where it is not known. Without `today` nothing is said to be not due yet.
    """

    better: Mapping[str, Better]
    same_unit: dict[str, str]
    tolerance: Tolerance = field(default_factory=Tolerance)
    issued: Mapping[str, Period | None] = field(default_factory=dict)
    today: date | None = None

    def judge(self, actual: Observation, target: Observation) -> Judgement:
        """The judge's word on a value and a target of the same basis."""
        return judge(actual, target, self.better.get(target.indicator, Better.NONE), self.tolerance)

    def reached(self, actuals: Iterable[Observation], target: Observation) -> Iterator[bool | None]:
        """The judge's verdict alone, on each of several values of the target's basis, as far as it is asked for."""
        return reached(actuals, target, self.better.get(target.indicator, Better.NONE), self.tolerance)


@dataclass(frozen=True, slots=True)
class Progress:
    """A target with the latest actual that answers it, and others of the indicator that do not, for the reader to see.

    `gap` is actual minus target in the target's unit, 0 within a range; None without an actual. `part` is True where the
    actual covers only a part of the due period, or is of a time before it. `reason` is the rule with its inputs.
    """

    target: Observation
    actual: Observation | None
    status: Status
    reason: Reason
    gap: Decimal | None = None
    part: bool = False
    related: tuple[Observation, ...] = ()
    pace: Pace | None = None


def progress(targets: Iterable[Observation], actuals: Iterable[Observation], terms: Terms) -> list[Progress]:
    """Each target with its actual, in the order of `targets`."""
    pool: dict[tuple[str, str], dict[Track, list[Observation]]] = {}
    for one in actuals:
        if one.kind in {Kind.ACTUAL, Kind.ESTIMATE}:
            tracks = pool.setdefault((one.subject, one.region), {})
            tracks.setdefault(track(one, terms.same_unit), []).append(one)
    return [_progress(target, pool.get((target.subject, target.region), {}), terms) for target in targets]


def _progress(target: Observation, tracks: Mapping[Track, Sequence[Observation]], terms: Terms) -> Progress:
    same = tracks.get(track(target, terms.same_unit), ())
    answering = [one for one in same if _in_time(one, target)]
    taken = {id(one) for one in answering}
    others = tuple(one for ones in tracks.values() for one in ones if id(one) not in taken)
    if midpoint(target) is None:
        return Progress(target, None, Status.NO_NUMBER, Reason("no_number"), related=(*answering, *others))
    if not answering:
        status, reason = _without_answer(target, others, terms)
        return Progress(target, None, status, reason, related=others)
    actual = _latest(target, answering, terms)
    judgement = terms.judge(actual, target)
    first, last = days(target.period)
    begins, ends = days(actual.period)
    if begins < first:
        row = Progress(target, actual, Status.EARLIER, judgement.reason, judgement.gap, part=True, related=others)
        return _earlier(row, answering, terms)
    part = begins > first or ends < last
    if part and target.measure not in STATES and first.year != last.year:
        reason = Reason("year_of_several", {"period": Moment(actual.period), "due": Moment(target.period)})
        return Progress(target, actual, Status.NOT_YET, reason, judgement.gap, part, others)
    return Progress(target, actual, _VERDICTS[part, judgement.reached], judgement.reason, judgement.gap, part, others)


def _latest(target: Observation, answering: Sequence[Observation], terms: Terms) -> Observation:
    """One of the due period itself before one that begins earlier; of these that which ends last, then the longest.

    Of several of the same time the one that stands (choosing.py).
    """

    def order(one: Observation) -> tuple[bool, date, int]:
        begins, ends = days(one.period)
        return begins >= days(target.period)[0], ends, -begins.toordinal()

    latest = max(order(one) for one in answering)
    return by_standing((one for one in answering if order(one) == latest), terms.issued)[0]


def _without_answer(target: Observation, others: Sequence[Observation], terms: Terms) -> tuple[Status, Reason]:
    """Not comparable where there is a value of the very time on another basis; else not yet, or none."""
    of_the_time = [one for one in others if one.period and target.period and _covers(target.period, one.period)]
    return not_comparable(target, of_the_time, terms) or _not_measured(target, terms)


def not_comparable(
    target: Observation, of_the_time: Sequence[Observation], terms: Terms
) -> tuple[Status, Reason] | None:
    """In what the nearest of the values of the same time differs; None where none differs in its basis."""
    own = track(target, terms.same_unit)
    differing = [fields for one in of_the_time if (fields := track_differences(own, track(one, terms.same_unit)))]
    if not differing:
        return None
    return Status.NOT_COMPARABLE, Reason("not_comparable", {"differs": Names(min(differing, key=len))})


def _not_measured(target: Observation, terms: Terms) -> tuple[Status, Reason]:
    if terms.today and target.period and days(target.period)[1] >= terms.today:
        return Status.NOT_YET, Reason("not_due", {"due": Moment(target.period)})
    return Status.NO_ACTUAL, Reason("no_actual")


def _earlier(row: Progress, answering: Sequence[Observation], terms: Terms) -> Progress:
    """A row with only earlier values: with the pace, where two of them give one and the due day is not over."""
    target, better = row.target, terms.better.get(row.target.indicator, Better.NONE)
    aim = yardstick(target, better, terms.tolerance)
    over = terms.today is not None and days(target.period)[1] < terms.today
    found = (
        None if aim is None or over else pace(target, _best_of_each_year(answering, terms.issued), aim, terms.issued)
    )
    if aim is None or found is None:
        period = row.actual.period if row.actual else ""
        return replace(row, reason=Reason("earlier", {"period": Moment(period), "due": Moment(target.period)}))
    status, reason = judge_pace(found, aim, target, better)
    gap = terms.judge(found.last, target).gap
    return replace(row, actual=found.last, gap=gap, status=status, reason=reason, pace=found)


def _best_of_each_year(actuals: Iterable[Observation], issued: Mapping[str, Period | None]) -> list[Observation]:
    years: dict[int, list[Observation]] = {}
    for one in actuals:
        year = whole_year(one.period)
        if year is not None:
            years.setdefault(year, []).append(one)
    return [by_standing(ones, issued)[0] for ones in years.values()]


def yearly(
    actuals: Iterable[Observation],
    target: Observation,
    same_unit: dict[str, str],
    issued: Mapping[str, Period | None],
) -> list[tuple[int, Observation]]:
    """The actuals of whole years that may be compared with a target and are not after it, by year; of several the best."""
    best = _best_of_each_year((one for one in actuals if answers(one, target, same_unit)), issued)
    return sorted(((whole_year(one.period) or 0, one) for one in best), key=lambda pair: pair[0])


def answers(actual: Observation, target: Observation, same_unit: dict[str, str]) -> bool:
    """True when an actual is of the target's indicator, region, measure, reference, unit and scope, not after its due date.

    For a rate (growth, change, contribution, pull) of one year only that year, or a part of it, answers: last year's
    rate does not.
    """
    same = actual.region == target.region and track(actual, same_unit)[1:] == track(target, same_unit)[1:]
    return same and _in_time(actual, target)


def _in_time(actual: Observation, target: Observation) -> bool:
    """True when an actual has a number and is of a time that can answer the target."""
    if not actual.period or not target.period or midpoint(actual) is None:
        return False
    if target.measure not in STATES:
        return _covers(target.period, actual.period)
    return days(actual.period)[1] <= days(target.period)[1]


def _covers(whole: str, part: str) -> bool:
    (first, last), (begins, ends) = days(whole), days(part)
    return first <= begins and ends <= last
