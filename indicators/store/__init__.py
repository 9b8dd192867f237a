"""The store: everything that was read, and every question that the pages ask of it.

What reads and writes stands in `building` and `ingest`: whoever only asks does not wait for it to load.
"""

from indicators.store.library import Library
from indicators.store.of_region import Line
from indicators.store.opening import open_store, snapshot_of, state_of
from indicators.store.records import Card, LeftOut, Number, State
from indicators.store.search import Hit, Place, Snippet, places
from indicators.store.snapshot import SnapshotError

__all__ = [
    "Card",
    "Hit",
    "LeftOut",
    "Library",
    "Line",
    "Number",
    "Place",
    "SnapshotError",
    "Snippet",
    "State",
    "open_store",
    "places",
    "snapshot_of",
    "state_of",
]
