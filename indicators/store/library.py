"""The library: documents, observations, vocabularies and faults, read once, asked many times."""

from dataclasses import dataclass, field
from pathlib import Path

from indicators.catalog.load import Catalog, load_catalog
from indicators.curated import NoIndicator, bind_folder
from indicators.extract.mentions import find_mentions
from indicators.extract.observations import parse_observations
from indicators.faults import Fault
from indicators.model import Document, Observation
from indicators.store.ledger import Entry, ledger
from indicators.store.merge import Disagreement, disagreements, standing
from indicators.store.sources import read_sources


@dataclass(slots=True)
class Library:
    """Everything that is sound, by id, in the order of the sources; and `faults`, everything that is not.

    `observations` are those that stand: every curated one, and the parsed ones whose number no person has spoken of.
    `parsed` is all that the program reads, for export and comparison; `ledgers` account for each document's numbers.
    """

    catalog: Catalog
    documents: dict[str, Document]
    observations: dict[str, Observation]
    remarks: dict[str, list[tuple[NoIndicator, int, int]]] = field(default_factory=dict)
    parsed: list[Observation] = field(default_factory=list)
    ledgers: dict[str, list[Entry]] = field(default_factory=dict)
    disagreements: list[Disagreement] = field(default_factory=list)
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
    bound = bind_folder(curated, documents, catalog)
    remarks: dict[str, list[tuple[NoIndicator, int, int]]] = {}
    for part in bound:
        remarks.setdefault(part.document, []).extend(part.no_indicator)
    faults = [*catalog.faults, *faults, *(fault for part in bound for fault in part.faults)]
    library = Library(catalog, documents, {}, remarks, faults=faults)
    for document in documents.values():
        curated_here = [o for part in bound if part.document == document.id for o in part.observations]
        _add(library, document, curated_here)
    return library


def _add(library: Library, document: Document, curated: list[Observation]) -> None:
    """Add a document's observations, its ledger, and where person and program disagree."""
    mentions = find_mentions(document.text)
    parsed = parse_observations(document, library.catalog, mentions)
    spans = [(start, end) for _, start, end in library.remarks.get(document.id, [])]
    stands = standing(curated, parsed, spans)
    library.observations |= {observation.id: observation for observation in stands}
    library.parsed.extend(parsed)
    library.ledgers[document.id] = ledger(document, stands, spans, mentions)
    library.disagreements.extend(disagreements(curated, parsed))
