"""The digest of the program that reads: a document is read anew when the program has changed, as when its file has."""

import hashlib
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[2]
_ROOMS = ("anchor", "catalog", "extract", "model", "text", "store")
_SUFFIXES = {".py", ".yaml", ".csv"}


@cache
def reader_version() -> str:
    """SHA-256, cut to 16 digits, of every file that a document's reading depends on."""
    digest = hashlib.sha256()
    for room in _ROOMS:
        for path in sorted((PACKAGE / room).rglob("*")):
            if path.suffix in _SUFFIXES:
                digest.update(path.relative_to(PACKAGE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]
