"""One value a region: what a map, a ranking of regions or a group needs of a comparable set."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from indicators.analysis.ranking import midpoint
from indicators.model import Observation, Origin


@dataclass(frozen=True, slots=True)
class OneEach:
    """`values` holds the value of each region by its code; `contested` the regions of which sources say several numbers."""

    values: dict[str, Observation] = field(default_factory=dict)
    contested: dict[str, tuple[Observation, ...]] = field(default_factory=dict)


def one_each(observations: Iterable[Observation]) -> OneEach:
    """Of observations that share a basis, one for each region; those without region or number are left out.

    A number said several times counts once, at its first place; what a person checked stands before what a program
    read. Where several numbers remain, none is chosen: the region is contested.
    """
    said: dict[str, list[Observation]] = {}
    for observation in observations:
        if observation.region and midpoint(observation) is not None:
            said.setdefault(observation.region, []).append(observation)
    found = OneEach()
    for region, values in said.items():
        checked = [o for o in values if o.origin is Origin.CURATED] or values
        different = list({(midpoint(o), o.comparator): o for o in reversed(checked)}.values())[::-1]
        if len(different) == 1:
            found.values[region] = different[0]
        else:
            found.contested[region] = tuple(different)
    return found
