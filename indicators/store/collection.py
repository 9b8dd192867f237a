"""A small folder of sources with its curated files, read whole: what `check` and the evaluation look at."""

from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa

from indicators.catalog.load import Catalog, load_catalog
from indicators.curated import Curated, bind_folder
from indicators.faults import Fault
from indicators.model import Document, Observation
from indicators.store.digest import Digest, Remark, digest, parts
from indicators.store.ledger import Entry
from indicators.store.merge import Disagreement
from indicators.store.rows import fault_row
from indicators.store.tables import FAULTS, OF_DOCUMENTS
from indicators.store.writing import schema


@dataclass(slots=True)
class Collection:
    """Everything that is sound, in the order of the sources; and `faults`, everything that is not."""

    catalog: Catalog
    digests: dict[str, Digest]
    faults: list[Fault] = field(default_factory=list)

    @property
    def documents(self) -> dict[str, Document]:
        """The documents by id."""
        return {name: one.document for name, one in self.digests.items()}

    @property
    def observations(self) -> dict[str, Observation]:
        """The observations that stand, by id: every curated one, and the parsed ones of numbers no person has spoken of."""
        return {o.id: o for one in self.digests.values() for o in one.standing}

    @property
    def parsed(self) -> list[Observation]:
        """All that the program reads, for export and comparison."""
        return [o for one in self.digests.values() for o in one.parsed]

    @property
    def ledgers(self) -> dict[str, list[Entry]]:
        """What became of each number of each document."""
        return {name: one.entries for name, one in self.digests.items()}

    @property
    def disagreements(self) -> list[Disagreement]:
        """Where a person and the program read a number differently."""
        return [found for one in self.digests.values() for found in one.disagreements]

    @property
    def remarks(self) -> dict[str, list[Remark]]:
        """The numbers that a person has called no indicator, with their places, by document."""
        return {name: one.remarks for name, one in self.digests.items()}


def read_collection(documents: dict[str, Document], faults: list[Fault], curated: Path) -> Collection:
    """Read `documents` by program, beside the curated files in `curated`. Never raises for what a file holds."""
    catalog = load_catalog()
    bound = bind_folder(curated, documents, catalog)
    everything = [*catalog.faults, *faults, *(fault for part in bound for fault in part.faults)]
    of: dict[str, list[Curated]] = {}
    for part in bound:
        of.setdefault(part.document, []).append(part)
    digests = {}
    for name, document in documents.items():
        own = of.get(name, [])
        observations = [o for part in own for o in part.observations]
        remarks = [remark for part in own for remark in part.no_indicator]
        digests[name] = digest(document, catalog, observations, remarks)
    return Collection(catalog, digests, everything)


def tables(collection: Collection) -> dict[str, pa.Table]:
    """All rows of a collection, by table."""
    found = [parts(one, collection.catalog, "") for one in collection.digests.values()]
    merged = {
        table: pa.concat_tables([each[table] for each in found]) if found else schema(table).empty_table()
        for table in OF_DOCUMENTS
    }
    return merged | {FAULTS: pa.Table.from_pylist([fault_row(fault) for fault in collection.faults], schema(FAULTS))}
