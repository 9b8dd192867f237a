"""A file that an ingest has found, and what becomes of it."""

from dataclasses import dataclass

from indicators.faults import Fault
from indicators.model import Source
from indicators.store.folder import Found


@dataclass(frozen=True, slots=True)
class Item:
    """A file below the folder `root`. `document` is "" where it is left out: for `fault`, or as the `same_as` another.

    `key` says what its reading depends on; it is kept for a file that was left out too, so that it is not tried again.
    `found` is None for a file of a folder that is not there now.
    """

    name: str
    root: str
    size: int = 0
    document: str = ""
    sha256: str = ""
    key: str = ""
    source: Source | None = None
    same_as: str = ""
    fault: Fault | None = None
    found: Found | None = None
