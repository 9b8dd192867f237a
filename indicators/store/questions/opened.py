"""A snapshot that is open: its engine, its manifest and the vocabularies."""

from pathlib import Path

from indicators.catalog.load import Catalog
from indicators.store.engine import Engine
from indicators.store.snapshot import Manifest, manifest


class Opened:
    """A snapshot in `folder`, open to be asked."""

    def __init__(self, folder: Path, catalog: Catalog, engine: Engine | None = None) -> None:
        self.catalog = catalog
        self._engine = engine or Engine(folder)
        self.manifest: Manifest = manifest(folder)

    @property
    def version(self) -> str:
        """The name of the snapshot: part of the key of whatever is derived from its answers."""
        return self.manifest.name

    def rows_of(self, table: str) -> int:
        """How many rows a table has, as the snapshot says of itself: documents, faults, disagreements."""
        return self.manifest.counts.get(table, 0)
