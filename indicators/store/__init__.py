"""The store: everything that was read, and every question that the pages ask of it."""

from indicators.store.library import Library, load_library

__all__ = ["Library", "load_library"]
