"""Which values may stand in one ranking, and what keeps the others out."""

from collections.abc import Iterable
from dataclasses import fields
from typing import NamedTuple

from indicators.analysis.ranking import midpoint
from indicators.model import Basis, Measure, Observation

__all__ = ["Basis", "basis", "basis_name", "comparable_sets", "differences"]


def basis(observation: Observation, same_unit: dict[str, str]) -> Basis:
    """The basis of an observation. `same_unit` maps a unit to the one that stands for all that count alike."""
    return Basis(
        observation.subject,
        observation.measure,
        observation.of,
        observation.reference,
        same_unit.get(observation.unit, observation.unit),
        observation.scope,
        observation.period,
        observation.kind,
    )


class Track(NamedTuple):
    """What a target and its actual share beside region and period: a basis without these, and without the kind."""

    indicator: str
    measure: Measure
    of: Measure
    reference: str
    unit: str
    scope: str


def track(observation: Observation, same_unit: dict[str, str]) -> Track:
    """The track of an observation; units as in `basis`."""
    return Track(
        observation.subject,
        observation.measure,
        observation.of,
        observation.reference,
        same_unit.get(observation.unit, observation.unit),
        observation.scope,
    )


def track_differences(one: Track, other: Track) -> tuple[str, ...]:
    """The names of the fields in which two tracks differ."""
    return tuple(name for name, a, b in zip(Track._fields, one, other, strict=True) if a != b)


def comparable_sets(observations: Iterable[Observation], same_unit: dict[str, str]) -> dict[Basis, list[Observation]]:
    """The observations grouped by basis, the largest group first, ties in the order of first appearance.

    Goals without a number and values of an unknown period cannot be ranked and are left out.
    """
    groups: dict[Basis, list[Observation]] = {}
    for observation in observations:
        if observation.period and midpoint(observation) is not None:
            groups.setdefault(basis(observation, same_unit), []).append(observation)
    return dict(sorted(groups.items(), key=lambda item: -len({o.region for o in item[1]})))


def differences(one: Basis, other: Basis) -> list[str]:
    """The names of the fields in which two bases differ; [] when their values may be compared."""
    return [field.name for field in fields(Basis) if getattr(one, field.name) != getattr(other, field.name)]


def basis_name(basis: Basis) -> str:
    """A basis as one word for an address; the indicator stands beside it there."""
    return "~".join(str(getattr(basis, field.name)) for field in fields(Basis)[1:])
