"""Which regions are like one: nearest in what is known of both, and in nothing else."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from indicators.analysis.comparability import Basis
from indicators.analysis.one_each import one_each
from indicators.analysis.ranking import ranked
from indicators.model import Better, Kind, Observation, Period

ENOUGH_REGIONS = 8
"""A comparison of fewer regions has too few places to tell near from far."""
ENOUGH_SHARED = 5
"""Two regions are compared by at least so many values that both have."""
CHANCE = Decimal(1) / 3
"""The distance to expect of two regions placed by chance: the mean of |x - y| for x and y uniform between 0 and 1."""


@dataclass(frozen=True, slots=True)
class Alike:
    """A region, its distance (0: the same place everywhere, 1: opposite ends everywhere), and by what it was measured."""

    region: str
    distance: Decimal
    by: tuple[Basis, ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """`nearest` regions first; empty where too little is known. `by` is all that could be used of the region asked for."""

    by: tuple[Basis, ...]
    nearest: tuple[Alike, ...]


def alike(
    region: str, sets: Mapping[Basis, Sequence[Observation]], candidates: Collection[str], limit: int = 5
) -> Likeness:
    """The regions among `candidates` most like `region`.

    For each thing measured the latest period counts in which the region has a value that was reached and at least
    ENOUGH_REGIONS candidates have one. The distance by it is the difference of the two places over the largest there can
    be, which no unit and no outlier sways; the distance of two regions is the mean over all that both have. A region
    with fewer than ENOUGH_SHARED in common, or no nearer than CHANCE, is not called like.
    """
    places = {own: found for own, found in _places(sets, candidates).items() if region in found}
    used = {own: places[own] for own in _latest(places)}
    found = []
    for other in candidates:
        by = tuple(own for own, placed in used.items() if other in placed)
        if other == region or len(by) < ENOUGH_SHARED:
            continue
        steps = [abs(used[own][region] - used[own][other]) for own in by]
        distance = sum(steps, Decimal()) / len(by)
        if distance < CHANCE:
            found.append(Alike(other, distance, by))
    found.sort(key=lambda one: (one.distance, -len(one.by), one.region))
    return Likeness(tuple(used), tuple(found[:limit]))


def _places(
    sets: Mapping[Basis, Sequence[Observation]], candidates: Collection[str]
) -> dict[Basis, dict[str, Decimal]]:
    """The place of each candidate in each comparison, from 0 for the first to 1 for the last."""
    found = {}
    for own, observations in sets.items():
        if own.kind is not Kind.ACTUAL:
            continue
        values = [o for code, o in one_each(observations).values.items() if code in candidates]
        if len(values) >= ENOUGH_REGIONS:
            found[own] = {o.region: Decimal(place - 1) / (len(values) - 1) for place, o in ranked(values, Better.UP)}
    return found


def _latest(bases: Iterable[Basis]) -> list[Basis]:
    """Of the bases that differ in nothing but the period, the one whose period ends last (the longer one, of two)."""
    latest: dict[tuple[object, ...], Basis] = {}
    for own in bases:
        key = (own.indicator, own.measure, own.of, own.reference, own.unit, own.scope)
        if key not in latest or _when(own) > _when(latest[key]):
            latest[key] = own
    return list(latest.values())


def _when(own: Basis) -> tuple[int, int]:
    period = Period(own.period)
    return period.last_day.toordinal(), -period.first_day.toordinal()
