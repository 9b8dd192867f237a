"""A file that an ingest has found, and what becomes of it."""

from dataclasses import dataclass
from pathlib import Path

from indicators.faults import Fault
from indicators.model import Source


@dataclass(frozen=True, slots=True)
class Item:
    """A file below the folder `root`. `document` is "" where it is left out: for `fault`, or as the `same_as` another.

    `key` says what its reading depends on; it is kept for a file that was left out too, so that it is not tried again.
    """

    path: Path
    root: str
    size: int = 0
    document: str = ""
    sha256: str = ""
    key: str = ""
    source: Source | None = None
    same_as: str = ""
    fault: Fault | None = None
