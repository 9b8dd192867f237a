"""A library made here and now from a small folder of sources and one of curated files."""

import atexit
import hashlib
import shutil
import tempfile
from functools import cache
from pathlib import Path

from indicators.store.assemble import assemble
from indicators.store.collection import Collection, read_collection, tables
from indicators.store.library import Library
from indicators.store.snapshot import publish
from indicators.store.sources import read_sources
from indicators.store.tables import FILES
from indicators.store.writing import schema, write_part


def load_collection(sources: Path, curated: Path) -> Collection:
    """Read the folder of sources and the folder of curated files, whole. Never raises for what a file holds."""
    documents, faults = read_sources(sources)
    return read_collection(documents, faults, curated)


def open_folder(sources: Path, curated: Path) -> Library:
    """The library of a folder of sources and one of curated files, read now; its snapshot goes with the process."""
    store = _own_folder() / hashlib.sha256(f"{sources}\0{curated}".encode()).hexdigest()[:16]
    collection = load_collection(sources, curated)
    return Library(publish_collection(collection, store), collection.catalog)


def publish_collection(collection: Collection, store: Path) -> Path:
    """Make a small collection, read whole, the current snapshot of `store`."""
    found = tables(collection)

    def fill(folder: Path) -> dict[str, int]:
        part = folder / "part"
        write_part(part, found)
        counts = assemble(folder, [part], {FILES: schema(FILES).empty_table()})
        shutil.rmtree(part)
        return counts

    return publish(store, fill, "here")


@cache
def _own_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="indicators-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
