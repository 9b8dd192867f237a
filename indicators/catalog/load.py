"""The catalogue as one thing: what is measured, in which words, with every fault of its files."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from indicators.catalog.regions import Gazetteer, load_regions
from indicators.catalog.regions.groups import Group, Tile, load_groups, load_tiles
from indicators.faults import DuplicateId, Fault, UnknownIndicator, UnknownScope, UnknownTopic, UnknownUnit
from indicators.model import Indicator, Scope, Topic, Unit
from indicators.shape import fit_list, near
from indicators.yamlfile import read_yaml_file

COUNT = "count"
HERE = Path(__file__).parent
Entry = TypeVar("Entry")
Placed = tuple[Entry, tuple[str, int]]


@dataclass(slots=True)
class Catalog:
    """Every vocabulary by its key: topics, indicators and groups by id, scopes by Chinese name, units by symbol.

    `tiles` places each province-level region, by its code, on a tile-grid map.
    """

    topics: dict[str, Topic]
    scopes: dict[str, Scope]
    units: dict[str, Unit]
    indicators: dict[str, Indicator]
    regions: Gazetteer
    groups: dict[str, Group] = field(default_factory=dict)
    tiles: dict[str, Tile] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def topic_of(self, indicator: str) -> str:
        """The topic of an indicator; "" for one that the catalogue does not have."""
        entry = self.indicators.get(indicator)
        return entry.topic if entry else ""

    @property
    def same_unit(self) -> dict[str, str]:
        """Maps each unit that counts things (家, 户, 座) to one word for all, since they differ in the word only."""
        return {symbol: COUNT for symbol, unit in self.units.items() if unit.dimension == COUNT}


def load_catalog(folder: Path = HERE) -> Catalog:
    """Read the catalogue in `folder`. A faulty entry is left out and said in `faults`; the rest stands."""
    faults: list[Fault] = []
    topics = _vocabulary([folder / "topics.yaml"], Topic, "id", faults)
    scopes = _vocabulary([folder / "scopes.yaml"], Scope, "zh", faults)
    units = _vocabulary([folder / "units.yaml"], Unit, "symbol", faults)
    indicators = _vocabulary(sorted((folder / "indicators").glob("*.yaml")), Indicator, "id", faults)
    for entry, place in indicators.values():
        if entry.topic not in topics:
            faults.append(UnknownTopic(*place, name=entry.topic, near=near(entry.topic, list(topics))))
        if entry.scope not in scopes:
            faults.append(UnknownScope(*place, name=entry.scope, near=near(entry.scope, list(scopes))))
        if entry.unit and entry.unit not in units:
            faults.append(UnknownUnit(*place, name=entry.unit, near=near(entry.unit, list(units))))
    faults.extend(_unknown_in_names(folder / "indicator_names.yaml", list(indicators)))
    regions = load_regions()
    groups, faults_of_groups = load_groups()
    tiles, faults_of_tiles = load_tiles()
    faults.extend([*regions.faults, *faults_of_groups, *faults_of_tiles])
    entries = (_entries(topics), _entries(scopes), _entries(units), _entries(indicators))
    return Catalog(*entries, regions, groups, tiles, faults)


def _vocabulary(paths: list[Path], shape: type[Entry], key: str, faults: list[Fault]) -> dict[str, Placed[Entry]]:
    found: dict[str, Placed[Entry]] = {}
    for path in paths:
        file = read_yaml_file(path)
        for entry, line in fit_list(file, shape):
            name = getattr(entry, key)
            if name in found:
                first = "{}:{}".format(*found[name][1])
                file.faults.append(DuplicateId(file.name, line, id=name, first=first))
            else:
                found[name] = (entry, (file.name, line))
        faults.extend(file.faults)
    return found


def _unknown_in_names(path: Path, known: list[str]) -> list[Fault]:
    """The ids in the file of further names that no indicator has; a catalogue without the file has no further names."""
    if not path.is_file():
        return []
    file = read_yaml_file(path)
    faults = list(file.faults)
    for index, entry in enumerate(file.data if isinstance(file.data, list) else []):
        named = entry if isinstance(entry, dict) else {}
        ids = [*([named["id"]] if "id" in named else []), *named.get("pairs", ())]
        line = file.line((index,))
        faults.extend(
            UnknownIndicator(file.name, line, name=one, near=near(one, known)) for one in ids if one not in known
        )
    return faults


def _entries(vocabulary: dict[str, Placed[Entry]]) -> dict[str, Entry]:
    return {name: entry for name, (entry, _) in vocabulary.items()}
