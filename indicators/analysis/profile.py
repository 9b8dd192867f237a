"""What is known of one region, line by line: the latest value, the same part of other years, and what is aimed at."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from indicators.analysis.choosing import by_standing, rivals
from indicators.analysis.comparability import Track, track
from indicators.analysis.days import days
from indicators.analysis.ranking import midpoint
from indicators.model import Kind, Observation, Period

_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Known:
    """What a region's values on one track say.

    `latest` is the reached value of the latest period, before it a forecast only where nothing was reached; `rivals` are
    those of the same period that say otherwise with the same right. `course` holds one value of the same part of each
    year, oldest first; a year of which sources disagree is left out. `target` falls due next, or fell due last.
    """

    track: Track
    latest: Observation | None = None
    rivals: tuple[Observation, ...] = ()
    course: tuple[Observation, ...] = ()
    target: Observation | None = None


@dataclass(slots=True)
class _Values:
    reached: list[Observation] = field(default_factory=list)
    foreseen: list[Observation] = field(default_factory=list)
    aimed: list[Observation] = field(default_factory=list)


def profile(
    observations: Iterable[Observation],
    same_unit: dict[str, str],
    issued: Mapping[str, Period | None],
    today: date,
) -> dict[Track, Known]:
    """The lines that the `observations` of one region make, in the order of their first values."""
    tracks: dict[Track, _Values] = {}
    for one in observations:
        values = tracks.setdefault(track(one, same_unit), _Values())
        own = {Kind.TARGET: values.aimed, Kind.FORECAST: values.foreseen}.get(one.kind, values.reached)
        own.append(one)
    return {key: _known(key, values, issued, today) for key, values in tracks.items()}


def _known(key: Track, values: _Values, issued: Mapping[str, Period | None], today: date) -> Known:
    said = values.reached or values.foreseen
    latest = _of_the_latest(said, issued)
    others = tuple(rivals(latest, issued)) if latest and latest[0].period else ()
    course = _course(latest[0], said, issued) if latest else ()
    return Known(key, latest[0] if latest else None, others, course, _target(values.aimed, issued, today))


def _of_the_latest(values: Sequence[Observation], issued: Mapping[str, Period | None]) -> list[Observation]:
    """The values of the period that ends last, of several such the longest; without any period the first value alone."""
    dated = [one for one in values if one.period]
    if not dated:
        return list(values[:1])
    last = max(_ends(one) for one in dated)
    return by_standing((one for one in dated if _ends(one) == last), issued)


def _ends(one: Observation) -> tuple[date, int]:
    first, last = days(one.period)
    return last, -first.toordinal()


def _course(
    latest: Observation, values: Sequence[Observation], issued: Mapping[str, Period | None]
) -> tuple[Observation, ...]:
    """One value for each year of the part of the year that the latest is about (whole years, January to April)."""
    part = _YEAR.sub("", latest.period)
    years: dict[str, list[Observation]] = {}
    for one in values:
        if one.period and _YEAR.sub("", one.period) == part and midpoint(one) is not None:
            years.setdefault(one.period, []).append(one)
    standing = (by_standing(years[period], issued) for period in sorted(years))
    return tuple(ordered[0] for ordered in standing if not rivals(ordered, issued))


def _target(aims: Sequence[Observation], issued: Mapping[str, Period | None], today: date) -> Observation | None:
    """The target that falls due next, else the one that fell due last; of several for one period the one told last."""
    dated = [one for one in aims if one.period]
    if not dated:
        return aims[0] if aims else None
    due = {days(one.period)[1] for one in dated}
    chosen = min((day for day in due if day >= today), default=max(due))
    return max(
        (one for one in dated if days(one.period)[1] == chosen), key=lambda one: (_told(one, issued), -one.start)
    )


def _told(one: Observation, issued: Mapping[str, Period | None]) -> date:
    published = issued.get(one.document)
    return published.last_day if published else date.min
