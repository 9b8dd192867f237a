"""Year by year: the target set for a year in that year's report, the actual in the next year's, and the verdict."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from itertools import chain, islice
from typing import NamedTuple

from indicators.analysis.choosing import by_standing, rivals, same_figure
from indicators.analysis.comparability import Track, track
from indicators.analysis.coverage import Absent, Coverage
from indicators.analysis.days import days, whole_year
from indicators.analysis.judging import STRIVEN
from indicators.analysis.progress import Terms, not_comparable
from indicators.analysis.ranking import midpoint
from indicators.analysis.reason import Reason
from indicators.analysis.status import Status
from indicators.model import Kind, Observation, Origin, Period

_VERDICTS = {True: Status.MET, False: Status.MISSED, None: Status.UNCLEAR}


class Relation(StrEnum):
    """What another target for the same year is to the one that stands."""

    RESTATED = "restated"
    """The same figure, said again."""
    STRIVEN = "striven"
    """Said with 力争, 争取 or 努力, where the one that stands is promised."""
    REVISED = "revised"
    """Another figure, in a document of another time."""
    DIFFERS = "differs"
    """Another figure, in the same document or in one whose date is not known."""


class Pledge(NamedTuple):
    """A region's target for a year beside the actual of that year; every observation that was looked at is kept.

    `gap` is actual minus target in the target's unit, 0 within a range. `set_in` is the year of the document that set the
    target, None where it is not known. `contested` says that with another of the targets or actuals the verdict would be
    another. `related` are values that do not answer and come nearest: undated ones of the next report, or those of the year on
    another basis. `absent` says why the side that is missing is missing, where a coverage was given and `reason` does not
    say it (a figure that is there and undated).
    """

    region: str
    track: Track
    year: int
    target: Observation | None
    actual: Observation | None
    status: Status
    reason: Reason
    gap: Decimal | None = None
    set_in: int | None = None
    other_targets: tuple[tuple[Observation, Relation], ...] = ()
    other_actuals: tuple[Observation, ...] = ()
    contested: bool = False
    absent: Absent | None = None
    related: tuple[Observation, ...] = ()

    def alone(self) -> "Pledge":
        """Without the other targets and actuals, which are many and which no chart shows."""
        return self._replace(other_targets=(), other_actuals=())


def pledges(observations: Iterable[Observation], terms: Terms, coverage: Coverage | None = None) -> list[Pledge]:
    """A row a region, track and year that has a target or an actual, sorted by these.

    Only values of a whole calendar year take part. Nothing is computed from other values: published growth is on a
    comparable basis and need not be the ratio of published levels, so a level never answers a target for growth.
    """
    tracks: dict[tuple[str, Track], dict[int, list[Observation]]] = defaultdict(lambda: defaultdict(list))
    others = _Others(defaultdict(list), defaultdict(list))
    for one in observations:
        year = whole_year(one.period)
        if one.kind is Kind.FORECAST or (year is None and (one.period or one.kind is Kind.TARGET)):
            continue
        own = (one.region, track(one, terms.same_unit))
        if year is None:
            others.undated[*own, _year_of_issue(one, terms.issued)].append(one)
            continue
        tracks[own][year].append(one)
        if one.kind is not Kind.TARGET:
            others.of_the_year[one.region, one.subject, year].append(one)
    found = []
    for (region, basis), years in tracks.items():
        for year, ones in years.items():
            row = _without_actual(_pledge(region, basis, year, ones, terms), others, terms)
            found.append(_with_absence(row, coverage))
    return sorted(found, key=lambda row: (row.region, row.track, row.year))


class _Others(NamedTuple):
    """What may stand beside a target that has no actual: the year's values on any basis, and a report's undated ones."""

    of_the_year: dict[tuple[str, str, int], list[Observation]]
    undated: dict[tuple[str, Track, int | None], list[Observation]]


def _pledge(region: str, own: Track, year: int, ones: Sequence[Observation], terms: Terms) -> Pledge:
    issued = terms.issued
    targets = [one for one in ones if one.kind is Kind.TARGET]
    actuals = by_standing([one for one in ones if one.kind is not Kind.TARGET and midpoint(one) is not None], issued)
    actual = actuals[0] if actuals else None
    if not targets:
        return Pledge(
            region, own, year, None, actual, Status.NO_TARGET, Reason("no_target"), other_actuals=tuple(actuals[1:])
        )
    if len(targets) > 1:
        targets.sort(key=lambda one: _target_order(one, year, issued))
    target = targets[0]
    row = Pledge(
        region,
        own,
        year,
        target,
        actual,
        Status.NO_ACTUAL,
        Reason("no_actual"),
        set_in=_year_of_issue(target, issued),
        other_targets=tuple([(other, relation(other, target, issued)) for other in targets[1:]]),
        other_actuals=tuple(actuals[1:]),
    )
    if midpoint(target) is None:
        return row._replace(status=Status.NO_NUMBER, reason=Reason("no_number"))
    return row if actual is None else _judged(row, target, actual, actuals, terms)


def _judged(row: Pledge, target: Observation, actual: Observation, actuals: list[Observation], terms: Terms) -> Pledge:
    """The verdict; where rules cannot choose between figures that give different ones, it is left open."""
    judgement = terms.judge(actual, target)
    row = row._replace(status=_VERDICTS[judgement.reached], gap=judgement.gap, reason=judgement.reason)
    if not row.other_targets and len(actuals) == 1:
        return row
    judged = [one for one in row.other_targets if one[1] is not Relation.RESTATED and midpoint(one[0]) is not None]
    beside = [one for one, kin in judged if kin is Relation.DIFFERS and one.document == target.document]
    others = [one for one in actuals[1:] if not same_figure(one, actual)]
    of_others, rival = terms.reached(others, target), len(rivals([actual, *others], terms.issued))
    equal = chain(islice(of_others, rival), _against([actual], beside, terms))
    if any(verdict is not judgement.reached for verdict in equal):
        reason = Reason("figures_differ", row.reason.inputs, row.reason.notes)
        return row._replace(status=Status.UNCLEAR, contested=True, reason=reason)
    lesser = chain(of_others, _against([actual], (one for one, _ in judged), terms))
    return row._replace(contested=any(verdict is not judgement.reached for verdict in lesser))


def _against(actuals: Sequence[Observation], targets: Iterable[Observation], terms: Terms) -> Iterator[bool | None]:
    return chain.from_iterable(terms.reached(actuals, target) for target in targets)


def _target_order(one: Observation, year: int, issued: Mapping[str, Period | None]) -> tuple[object, ...]:
    """Which target of a year stands, the smallest first.

    The one in the year's own report; else the latest set before; else one told afterwards; last one whose source has no
    date. In a document a promised figure before one only striven for, a number before a goal in words, a checked reading before
    a parsed one, then the order of the text.
    """
    at = _year_of_issue(one, issued)
    distance = 10**4 if at is None else (year - at if at <= year else 10**3 + at - year)
    return (
        distance,
        midpoint(one) is None,
        not STRIVEN.isdisjoint(one.hedges),
        one.origin is not Origin.CURATED,
        one.document,
        one.start,
    )


def relation(other: Observation, target: Observation, issued: Mapping[str, Period | None]) -> Relation:
    """What another target of the same region, track and period is to one that is shown."""
    if not STRIVEN.isdisjoint(other.hedges) and STRIVEN.isdisjoint(target.hedges):
        return Relation.STRIVEN
    if same_figure(other, target):
        return Relation.RESTATED
    if other.document == target.document or not issued.get(other.document) or not issued.get(target.document):
        return Relation.DIFFERS
    return Relation.REVISED


def _year_of_issue(one: Observation, issued: Mapping[str, Period | None]) -> int | None:
    published = issued.get(one.document)
    return days(published.iso)[1].year if published else None


def _without_actual(row: Pledge, others: _Others, terms: Terms) -> Pledge:
    """A row whose target has no actual, with what comes nearest: an undated value of the next report, or one on another basis."""
    if row.target is None or row.actual is not None or row.status is Status.NO_NUMBER:
        return row
    undated = others.undated.get((row.region, row.track, row.year + 1))
    if undated:
        return row._replace(reason=Reason("undated"), related=tuple(undated))
    of_the_year = others.of_the_year.get((row.region, row.track.indicator, row.year), ())
    differing = not_comparable(row.target, of_the_year, terms)
    return row._replace(status=differing[0], reason=differing[1], related=tuple(of_the_year)) if differing else row


def _with_absence(row: Pledge, coverage: Coverage | None) -> Pledge:
    """The row with why a side is missing; a target whose actual cannot be out yet is not measured yet."""
    if coverage is None or (row.target is not None and row.actual is not None) or row.reason.rule == "undated":
        return row
    absent = coverage.why_empty(row.region, row.year if row.target is None else row.year + 1)
    if absent is Absent.NOT_YET_PUBLISHED and row.status is Status.NO_ACTUAL:
        return row._replace(absent=absent, status=Status.NOT_YET, reason=Reason("not_published"))
    return row._replace(absent=absent)
