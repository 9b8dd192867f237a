"""Groups of provinces (东部, 长三角), and where each province stands on a tile-grid map."""

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, ClassVar

from indicators.catalog.regions import Gazetteer, load_regions
from indicators.faults import DuplicateId, Fault, NotAProvince, TileMissing, TileTaken, WrongType
from indicators.model import Level
from indicators.shape import fit_list
from indicators.yamlfile import YamlFile, read_yaml_file

HERE = Path(__file__).parent
EMPTY = ".."
ISO_PREFIX = "CN-"


@dataclass(frozen=True, slots=True)
class Group:
    """Provinces that are compared as one group, and the document that lays the group down.

    `part` says that the official extent is not whole provinces; the notes then say what it is.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    id: str
    zh: str
    en: str
    members: tuple[str, ...]
    source: str
    source_en: str
    part: bool = False
    note_zh: str = ""
    note_en: str = ""


@dataclass(frozen=True, slots=True)
class Tile:
    """The place of a region on the grid: rows count from the north, columns from the west, both from 0."""

    row: int
    column: int


@lru_cache(maxsize=4)
def provinces(regions: Gazetteer) -> tuple[str, ...]:
    """The codes of all province-level regions, in the order of their codes."""
    return tuple(sorted(code for code, region in regions.regions.items() if region.level is Level.PROVINCE))


@cache
def load_groups(path: Path = HERE / "groups.yaml") -> tuple[dict[str, Group], tuple[Fault, ...]]:
    """The groups by id, in the order of the file, and its faults. A faulty group is left out; the rest stands."""
    file, known = read_yaml_file(path), set(provinces(load_regions()))
    groups: dict[str, Group] = {}
    lines: dict[str, int] = {}
    for group, line in fit_list(file, Group):
        strangers = [code for code in group.members if code not in known]
        file.faults.extend(NotAProvince(file.name, line, name=code) for code in strangers)
        if group.id in groups:
            file.faults.append(DuplicateId(file.name, line, id=group.id, first=f"{file.name}:{lines[group.id]}"))
        elif not group.members:
            file.faults.append(WrongType(file.name, line, key="members", given="", problem="one member at least"))
        elif not strangers:
            groups[group.id], lines[group.id] = group, line
    return groups, tuple(file.faults)


@cache
def load_tiles(path: Path = HERE / "tiles.yaml") -> tuple[dict[str, Tile], tuple[Fault, ...]]:
    """The tile of each province-level region by its code, and the faults of the layout.

    A region stands on the first tile that names it, so that no two regions share one; one that has none is a fault.
    """
    file, regions = read_yaml_file(path), load_regions()
    codes = {str(regions[code].iso).removeprefix(ISO_PREFIX): code for code in provinces(regions)}
    tiles: dict[str, Tile] = {}
    for row, column, name in _cells(file):
        line = file.line((row, column))
        if name not in codes:
            file.faults.append(NotAProvince(file.name, line, name=name))
        elif codes[name] in tiles:
            first = file.line((tiles[codes[name]].row, tiles[codes[name]].column))
            file.faults.append(TileTaken(file.name, line, name=name, first=f"{file.name}:{first}"))
        else:
            tiles[codes[name]] = Tile(row, column)
    missing = [name for name, code in codes.items() if code not in tiles]
    file.faults.extend(TileMissing(file.name, 1, name=name) for name in missing)
    return tiles, tuple(file.faults)


def _cells(file: YamlFile) -> list[tuple[int, int, str]]:
    rows = [row for row, _ in fit_list(file, list[str])]
    return [(r, c, name) for r, row in enumerate(rows) for c, name in enumerate(row) if name != EMPTY]
