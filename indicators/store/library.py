"""The library: documents, observations, vocabularies and faults, read once, asked many times."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from indicators.catalog.load import Catalog, load_catalog
from indicators.curated import Curated, NoIndicator, bind_file
from indicators.faults import DuplicateId, Fault
from indicators.model import Document, Observation
from indicators.store.sources import read_sources
from indicators.yamlfile import read_yaml_file


@dataclass(slots=True)
class Library:
    """Everything that is sound, by id, in the order of the sources; and `faults`, everything that is not."""

    catalog: Catalog
    documents: dict[str, Document]
    observations: dict[str, Observation]
    remarks: dict[str, list[tuple[NoIndicator, int, int]]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def select(self, **wanted: object) -> list[Observation]:
        """The observations whose fields equal what is wanted: `select(indicator="gdp", kind=Kind.TARGET)`."""
        return [
            observation
            for observation in self.observations.values()
            if all(getattr(observation, name) == value for name, value in wanted.items())
        ]

    def indicators_with_values(self) -> list[str]:
        """The ids of the indicators that have an observation, in the catalogue's order."""
        used = {observation.indicator for observation in self.observations.values()}
        return [indicator for indicator in self.catalog.indicators if indicator in used]


def load_library(sources: Path, curated: Path) -> Library:
    """Read the folder of sources and the folder of curated files. Never raises for what a file holds."""
    catalog = load_catalog()
    documents, faults = read_sources(sources)
    bound = [bind_file(read_yaml_file(path), documents, catalog) for path in sorted(curated.glob("*.yaml"))]
    observations: dict[str, Observation] = {}
    for observation in _in_order(bound):
        if observation.id in observations:
            faults.append(
                DuplicateId(observation.document, 1, id=observation.id, first=observations[observation.id].text)
            )
        observations.setdefault(observation.id, observation)
    remarks = {part.document: part.no_indicator for part in bound}
    faults = [*catalog.faults, *faults, *(fault for part in bound for fault in part.faults)]
    return Library(catalog, documents, observations, remarks, faults)


def _in_order(bound: Iterable[Curated]) -> list[Observation]:
    found = [observation for part in bound for observation in part.observations]
    return sorted(found, key=lambda observation: (observation.document, observation.start))
