"""What the store holds already, so that only what changed is read."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow.parquet as pq

from indicators.faults import Fault
from indicators.store.ingest.item import Item
from indicators.store.rows import fault_of
from indicators.store.snapshot import SnapshotError, current, manifest
from indicators.store.tables import FILES


@dataclass(frozen=True, slots=True)
class Before:
    """The current snapshot: its folder, the folders that were read into it in their order, and its files."""

    folder: Path | None = None
    roots: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    keys: dict[str, str] = field(default_factory=dict)
    faults: dict[str, Fault] = field(default_factory=dict)

    def of(self, roots: Iterable[str]) -> list[Item]:
        """The files that were read from these folders."""
        wanted = set(roots)
        return [item for item in self.items if item.root in wanted]


def before(store: Path) -> Before:
    """What the current snapshot holds; nothing where there is none, or one of another version, which is made anew.

    `keys` are by document. `faults` are by key: why a file was left out that would be read for the same key.
    """
    try:
        folder = current(store)
        roots = tuple(manifest(folder).roots)
        items = tuple(_item(row) for row in pq.read_table(folder / f"{FILES}.parquet").to_pylist())
    except SnapshotError:
        return Before()
    keys = {item.document: item.key for item in items if item.document}
    faults = {item.key: item.fault for item in items if item.fault is not None and item.key}
    return Before(folder, roots, items, keys, faults)


def _item(row: dict[str, str]) -> Item:
    fault = fault_of(row["path"], 1, row["code"], row["facts"]) if row["code"] else None
    names = ("root", "size", "document", "sha256", "key", "same_as")
    return Item(row["path"], **{name: row[name] for name in names}, fault=fault)  # type: ignore[arg-type]
