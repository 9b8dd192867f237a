"""Targets of a year beside the actuals of that year: one indicator, on one basis, by region and year."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from indicators.analysis.comparability import Track
from indicators.analysis.days import whole_year
from indicators.analysis.national import COUNTRY
from indicators.analysis.pledge_grid import Cell, pledge_grid
from indicators.analysis.pledges import Pledge, pledges
from indicators.catalog.regions.groups import provinces
from indicators.model import Kind, Measure, Observation, Period
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.once import once
from indicators.pages.parts.targets.aims import most_first
from indicators.pages.parts.targets.judged import coverage, terms_of

REACHED = (Kind.ACTUAL, Kind.ESTIMATE)
_TRACK = ("measure", "of", "reference", "unit_class", "scope")


@dataclass(frozen=True, slots=True)
class Asked:
    """An indicator on one basis, the regions and the years that are shown."""

    track: Track
    regions: tuple[str, ...]
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Promises:
    """A cell for each region and year, region by region, and when the documents behind them came out."""

    cells: tuple[Cell, ...]
    issued: Mapping[str, Period | None]


@once(16)
def indicators_offered(frame: Frame) -> dict[str, str]:
    """The indicators of the catalogue with targets for a whole year, the most first, each with its name and number."""
    spread = frame.library.spread("indicator", "period", kind=Kind.TARGET)
    found = most_first((name, n) for (name, period), n in spread.items() if name and whole_year(period))
    return {name: frame.words("compare.option", name=frame.labels.indicator(name), n=n) for name, n in found}


@once(128)
def tracks_offered(frame: Frame, indicator: str) -> dict[str, tuple[Track, str]]:
    """The bases of an indicator's yearly targets by their name in the address, the most targets first, with their words."""
    found = most_first(("~".join(key[:-1]), n) for key, n in _spread(frame, indicator).items() if whole_year(key[-1]))
    offered = {}
    for name, n in found:
        measure, of, reference, unit, scope = name.split("~")
        track = Track(indicator, Measure(measure), Measure(of), reference, unit, scope)
        offered[name] = (track, frame.words("compare.option", name=track_said(frame, track), n=n))
    return offered


def track_said(frame: Frame, track: Track) -> str:
    """What the targets and actuals share, in words."""
    labels = frame.labels
    parts = (
        labels.measure(track.measure, track.of, track.reference),
        labels.unit(track.unit),
        labels.scope(track.scope),
    )
    return " · ".join(part for part in parts if part)


@once(128)
def years_offered(frame: Frame, track: Track) -> tuple[int, ...]:
    """The years for which there are targets of a track."""
    mine = {key[-1] for key in _spread(frame, track.indicator) if tuple(key[:-1]) == tuple(map(str, track[1:]))}
    return tuple(sorted({year for period in mine if (year := whole_year(period)) is not None}))


@once(128)
def latest_answered(frame: Frame, track: Track) -> int:
    """The last year with targets of a track of which something was measured; where there is none the last with targets."""
    years = years_offered(frame, track)
    measured = frame.library.spread("period", kind=REACHED, **_columns(track))
    answered = {year for (period,) in measured if (year := whole_year(period)) is not None}
    return max(answered.intersection(years), default=years[-1])


def _spread(frame: Frame, indicator: str) -> dict[tuple[str, ...], int]:
    return frame.library.spread(*_TRACK, "period", subject=indicator, kind=Kind.TARGET)


@once(128)
def regions_offered(frame: Frame, track: Track) -> dict[str, str]:
    """The regions with yearly targets of a track, the country first, then by code, each with its name and number."""
    spread = frame.library.spread("region", "period", kind=Kind.TARGET, **_columns(track))
    found = dict(most_first((region, n) for (region, period), n in spread.items() if region and whole_year(period)))
    order = sorted(found, key=lambda code: (code != COUNTRY, code))
    return {code: frame.words("compare.option", name=frame.labels.region(code), n=found[code]) for code in order}


@once(1)
def compared(frame: Frame) -> tuple[str, ...]:
    """The country and the province-level regions, whose reports set targets year by year."""
    return (COUNTRY, *provinces(frame.library.catalog.regions))


@once(64)
def promises(frame: Frame, asked: Asked) -> Promises:
    """The cells of a choice; what else was looked at is not kept with them (`in_full`)."""
    return Promises(_cells(frame, asked, (row.alone() for row in _rows(frame, asked))), terms_of(frame).issued)


def in_full(frame: Frame, asked: Asked, value: str) -> Promises:
    """The cells of a choice that are of the region of a value, with every target and actual that was looked at."""
    known = frame.library.observation(value)
    of_region = replace(asked, regions=tuple(code for code in asked.regions if known and code == known.region))
    return Promises(_cells(frame, of_region, _rows(frame, of_region)), terms_of(frame).issued)


def _cells(frame: Frame, asked: Asked, rows: Iterable[Pledge]) -> tuple[Cell, ...]:
    return tuple(pledge_grid(rows, asked.track, asked.regions, asked.years, coverage(frame)))


def _rows(frame: Frame, asked: Asked) -> list[Pledge]:
    """Only a choice's own values are asked for; where an actual is missing, what comes nearest to one too."""
    passing, indicator, on_track = frame.library.passing, asked.track.indicator, _basis(asked.track)
    found = passing(indicator, **on_track, region=asked.regions, year=asked.years, kind=(Kind.TARGET, *REACHED))
    reached = {(o.region, o.period) for o in found if o.kind is not Kind.TARGET}
    missing = {(o.region, o.period) for o in found if o.kind is Kind.TARGET} - reached
    if missing:
        regions = tuple(sorted({region for region, _ in missing}))
        years = {year for _, period in missing if (year := whole_year(period)) is not None}
        near = passing(indicator, region=regions, year=(*years, None), kind=REACHED)
        known = {o.id for o in found}
        found += [o for o in near if o.id not in known]
    return pledges(found, terms_of(frame), coverage(frame))


def values_of(cells: Sequence[Cell]) -> tuple[str, ...]:
    """The ids of the targets and actuals that are shown, in the order of the cells."""
    sides: list[Observation | None] = []
    for cell in cells:
        sides += [cell.pledge.target, cell.pledge.actual] if cell.pledge else []
    return tuple(dict.fromkeys(one.id for one in sides if one is not None))


def _columns(track: Track) -> dict[str, Any]:
    return {"subject": track.indicator, **_basis(track)}


def _basis(track: Track) -> dict[str, Any]:
    return dict(zip(_TRACK, track[1:], strict=True))
