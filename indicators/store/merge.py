"""Curated and parsed together: where both speak of the same number the curated one stands, and a disagreement is said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from indicators.model import Observation

COMPARED = ("indicator", "measure", "region", "period", "kind", "value", "low", "high", "unit", "comparator")


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A number that a person and a program read differently; `fields` are the names of what differs."""

    curated: Observation
    parsed: Observation
    fields: tuple[str, ...]


def standing(
    curated: Sequence[Observation], parsed: Iterable[Observation], remarks: Iterable[tuple[int, int]]
) -> list[Observation]:
    """The curated observations of a document and those parsed ones whose number no person has spoken of."""
    taken = {place for o in curated for place in range(o.start, o.end)}
    taken.update(place for start, end in remarks for place in range(start, end))
    free = [o for o in parsed if taken.isdisjoint(range(o.start, o.end))]
    return sorted([*curated, *free], key=lambda o: (o.start, o.end))


def disagreements(curated: Sequence[Observation], parsed: Iterable[Observation]) -> list[Disagreement]:
    """Each parsed observation that agrees with none of the curated ones at its number, with the nearest of these."""
    found = []
    for reading in parsed:
        same_place = [o for o in curated if o.start < reading.end and reading.start < o.end]
        if same_place:
            nearest = min(same_place, key=lambda o: len(differing(o, reading)))
            fields = differing(nearest, reading)
            if fields:
                found.append(Disagreement(nearest, reading, fields))
    return found


def differing(curated: Observation, parsed: Observation) -> tuple[str, ...]:
    """The fields in which two readings of one number differ. What the program leaves open is no disagreement."""
    return tuple(
        name
        for name in COMPARED
        if getattr(parsed, name) not in {"", None} and getattr(curated, name) != getattr(parsed, name)
    )
