"""Compare: the indicators, bases, levels of region, pictures and groups that a reader can choose from."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from indicators.analysis.comparability import basis_name
from indicators.catalog.boundaries import Boundaries, load_boundaries
from indicators.catalog.regions import load_regions
from indicators.catalog.regions.groups import Group, load_groups
from indicators.model import Basis, Level
from indicators.pages.parts.frame import ALL, Frame
from indicators.pages.parts.once import once

ROWS = 50
"""Regions that a chart and a table show at once."""
LIKE = "like-"
"""A group of the regions most like one: this and the region's code."""
MAP, REAL, BARS, STRIP, SEVERAL = "map", "real", "bars", "strip", "several"
ENOUGH_FOR_MAP = 8
"""With values of fewer provinces the map is mostly empty, and bars say more."""
_PROVINCES = 2
"""So many provinces with a value are a comparison, which opens before one of other regions."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is compared: a basis, the level of the regions (or ALL, mixed), and the group shown of them (or ALL)."""

    basis: Basis
    level: str
    group: str = ALL


@once(16)
def indicators_offered(frame: Frame) -> dict[str, str]:
    """The indicators that can be compared, the widest comparison first, each with its name and reach."""
    option, labels = frame.words, frame.labels
    reach = frame.library.reach()
    return {name: option("compare.option", name=labels.indicator(name), n=n) for name, n in reach.items()}


@once(256)
def bases_offered(frame: Frame, indicator: str) -> dict[str, tuple[Basis, str]]:
    """The bases of an indicator by their name in the address, those of provinces first, each with what is said of it."""
    option, labels = frame.words, frame.labels
    bases = frame.library.bases(indicator)
    ordered = sorted(bases, key=lambda basis: bases[basis].get(Level.PROVINCE, 0) < _PROVINCES)
    return {
        basis_name(basis): (basis, option("compare.option", name=labels.basis(basis), n=sum(bases[basis].values())))
        for basis in ordered
    }


@once(256)
def levels_offered(frame: Frame, basis: Basis) -> dict[str, int]:
    """The levels with a value on the basis and how many regions each has, the one to open with first; last, all mixed.

    The country is a reference beside all, and a level of its own only where no other has a value.
    """
    reach = frame.library.bases(basis.indicator).get(basis, {})
    known = {level: n for level, n in reach.items() if level and level != Level.COUNTRY}
    if not known:
        return {level: n for level, n in reach.items() if level}
    provinces = known.get(Level.PROVINCE, 0) >= _PROVINCES
    order = list(Level)

    def first(level: str) -> tuple[bool, int, int]:
        return not (provinces and level == Level.PROVINCE), -known[level], order.index(Level(level))

    offered = {level: known[level] for level in sorted(known, key=first)}
    return offered | ({ALL: sum(known.values())} if len(known) > 1 else {})


def groups_offered(choice: Choice, like: str) -> list[str]:
    """The groups that can be shown alone: ALL, those of provinces, and the regions like the one chosen, `like`."""
    if choice.level != Level.PROVINCE:
        return [ALL]
    return [ALL, *load_groups()[0], *([LIKE + like] if like else [])]


def group_named(name: str) -> Group | None:
    """A group of the catalogue; None for ALL and for the regions like one."""
    return load_groups()[0].get(name)


def views_offered(frame: Frame, choice: Choice, known: int) -> list[str]:
    """The pictures for a choice with `known` regions, the one to open with first."""
    if choice.level != Level.PROVINCE:
        return [BARS, STRIP, SEVERAL]
    maps = [MAP, REAL] if boundaries(frame) else [MAP]
    return [*maps, BARS, STRIP, SEVERAL] if known >= ENOUGH_FOR_MAP else [BARS, *maps, STRIP, SEVERAL]


def boundaries(frame: Frame) -> Boundaries | None:
    """The boundaries that the deployment supplies; None where it supplies none that can be drawn."""
    path = frame.settings.boundaries
    if path is None:
        return None
    try:
        found = _boundaries(path, path.stat().st_mtime_ns)
    except OSError:
        return None
    return found if found.shapes else None


@lru_cache(maxsize=2)
def _boundaries(path: Path, _changed: int) -> Boundaries:
    return load_boundaries(path, load_regions())
