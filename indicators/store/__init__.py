"""The store: everything that was read, and every question that the pages ask of it."""

from indicators.store.collection import Collection
from indicators.store.ledger import Entry, State
from indicators.store.library import Library
from indicators.store.merge import Disagreement
from indicators.store.of_region import Line
from indicators.store.opening import (
    load_collection,
    open_folder,
    open_store,
    publish_collection,
    snapshot_of,
    state_of,
)
from indicators.store.records import Card, LeftOut, Number
from indicators.store.search import Hit, Place, Snippet, places
from indicators.store.snapshot import SnapshotError
from indicators.store.sources import read_paths

__all__ = [
    "Card",
    "Collection",
    "Disagreement",
    "Entry",
    "Hit",
    "LeftOut",
    "Library",
    "Line",
    "Number",
    "Place",
    "SnapshotError",
    "Snippet",
    "State",
    "load_collection",
    "open_folder",
    "open_store",
    "places",
    "publish_collection",
    "read_paths",
    "snapshot_of",
    "state_of",
]
