"""When a value was said, what time it is about, and which values make a series."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from indicators.analysis.comparability import basis
from indicators.analysis.ranking import midpoint
from indicators.model import Kind, Observation, Period

_SAME_SERIES = ("indicator", "measure", "of", "reference", "unit", "scope")


@dataclass(frozen=True, slots=True)
class Placed:
    """An observation on the axis of time: the days it is about, and the day its source came out (None if not known)."""

    observation: Observation
    first: date
    last: date
    issued: date | None


def placed(observations: Iterable[Observation], issued: dict[str, Period | None]) -> list[Placed]:
    """The observations that have a period, by the end of their period, then by their beginning.

    `issued` gives the issue period of each document; of a month the last day is taken, the latest it can have been.
    """
    found = []
    for observation in observations:
        if observation.period:
            period, published = Period(observation.period), issued.get(observation.document)
            found.append(
                Placed(observation, period.first_day, period.last_day, published.last_day if published else None)
            )
    return sorted(found, key=lambda item: (item.last, item.first, item.observation.document, item.observation.start))


def series(observations: Iterable[Observation], same_unit: dict[str, str]) -> list[list[Observation]]:
    """The groups that differ in nothing but period and kind and have two periods or more, in the order of time."""
    groups: dict[tuple[object, ...], list[Observation]] = {}
    for observation in observations:
        if observation.period and midpoint(observation) is not None:
            own = basis(observation, same_unit)
            key = (observation.region, *(getattr(own, name) for name in _SAME_SERIES))
            groups.setdefault(key, []).append(observation)
    return [
        sorted(group, key=lambda o: (Period(o.period).last_day, Period(o.period).first_day))
        for group in groups.values()
        if has_several_periods(group)
    ]


def has_several_periods(group: Sequence[Observation]) -> bool:
    """True when the values are about at least two periods, one of them reached."""
    return len({o.period for o in group}) > 1 and any(o.kind in {Kind.ACTUAL, Kind.ESTIMATE} for o in group)
