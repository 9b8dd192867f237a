"""The store: everything that was read, and every question that the pages ask of it."""

from indicators.store.ledger import Entry, State
from indicators.store.library import Library, load_library
from indicators.store.merge import Disagreement
from indicators.store.sources import read_paths

__all__ = ["Disagreement", "Entry", "Library", "State", "load_library", "read_paths"]
