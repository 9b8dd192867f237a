"""The places that sources speak of: 全国, its divisions, regions of several provinces, and named zones.

`provinces.yaml`, `multi.yaml` and `zones.yaml` are kept by hand; `divisions.csv` is made by scripts/make_divisions.py
(docs/regions.md says from what). `words.yaml` holds the words that only look like places.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from indicators.catalog.regions.gazetteer import Gazetteer
from indicators.faults import DuplicateId, Fault, UnknownRegion
from indicators.model import Level, Region
from indicators.shape import fit, fit_list, near
from indicators.yamlfile import read_yaml_file

__all__ = ["Gazetteer", "load_regions"]

HERE = Path(__file__).parent
COUNTRY = "100000"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A region as the YAML files give it; a multi-province region has `members` and may have a `note`."""

    code: str
    zh: str
    short: str
    en: str
    level: Level | None = None
    parent: str | None = None
    iso: str | None = None
    names: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Words:
    homographs: tuple[str, ...] = field(default=())
    lookalikes: tuple[str, ...] = field(default=())


@cache
def load_regions(folder: Path = HERE) -> Gazetteer:
    """Read the regions in `folder`. A faulty entry is left out and said in the gazetteer's `faults`."""
    faults: list[Fault] = []
    regions: dict[str, Region] = {}
    members: dict[str, tuple[str, ...]] = {}
    places: dict[str, tuple[str, int]] = {}
    for entry, place in [*_entries(folder, faults)]:
        if entry.code in regions:
            faults.append(DuplicateId(*place, id=entry.code, first="{}:{}".format(*places[entry.code])))
            continue
        regions[entry.code], places[entry.code] = _region(entry), place
        members[entry.code] = entry.members
    regions.update(_divisions(folder / "divisions.csv"))
    for code, place in places.items():
        named = [name for name in (regions[code].parent, *members[code]) if name is not None and name not in regions]
        faults.extend(UnknownRegion(*place, name=name, near=near(name, list(regions))) for name in named)
    file = read_yaml_file(folder / "words.yaml")
    words = fit(file, _Words, file.data) or _Words()
    faults.extend(file.faults)
    return Gazetteer(regions, members, frozenset(words.homographs), frozenset(words.lookalikes), tuple(faults))


def _entries(folder: Path, faults: list[Fault]) -> Iterator[tuple[_Entry, tuple[str, int]]]:
    for name in ("provinces", "multi", "zones"):
        file = read_yaml_file(folder / f"{name}.yaml")
        for entry, line in fit_list(file, _Entry):
            yield entry, (file.name, line)
        faults.extend(file.faults)


def _region(entry: _Entry) -> Region:
    """A region of several provinces need not say its level, nor that it lies in the country."""
    level = entry.level or Level.MULTI
    parent = entry.parent or (None if level is Level.COUNTRY else COUNTRY)
    return Region(entry.code, entry.zh, entry.short, entry.en, level, parent, entry.iso, entry.names)


def _divisions(path: Path) -> dict[str, Region]:
    with path.open(encoding="utf-8", newline="") as file:
        return {
            row["code"]: Region(
                row["code"], row["zh"], row["short"], row["en"], Level(row["level"]), row["parent"],
                names=tuple(row["names"].split()),
            )
            for row in csv.DictReader(file)
        }  # fmt: skip
