"""Which snapshot a library is: the one that an ingest made, or one made here and now from a small folder of sources."""

import atexit
import hashlib
import shutil
import tempfile
from functools import cache
from pathlib import Path

from indicators.catalog.load import HERE as CATALOGUE
from indicators.catalog.load import load_catalog
from indicators.store.assemble import assemble
from indicators.store.collection import Collection, read_collection, tables
from indicators.store.library import Library
from indicators.store.snapshot import CURRENT, current, publish
from indicators.store.sources import read_sources
from indicators.store.tables import FILES, schema
from indicators.store.writing import write_part


def load_collection(sources: Path, curated: Path) -> Collection:
    """Read the folder of sources and the folder of curated files, whole. Never raises for what a file holds."""
    documents, faults = read_sources(sources)
    return read_collection(documents, faults, curated)


def open_store(store: Path) -> Library:
    """The library that an ingest made in `store`. Raises SnapshotError where there is none that can be read."""
    return Library(current(store), load_catalog())


def snapshot_of(store: Path) -> str:
    """The name of the snapshot that holds in `store` now; "" where there is none. Cheap: it is asked at each run of a page."""
    try:
        return (store / CURRENT).read_text(encoding="utf-8").strip()
    except OSError:
        return ""


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


def state_of(*folders: Path) -> tuple[tuple[str, int, int], ...]:
    """The names, times and sizes of the files in folders and in the catalogue, by which a change is known."""
    looked_at = (*folders, CATALOGUE, CATALOGUE / "indicators")
    files = (path for folder in looked_at if folder.is_dir() for path in sorted(folder.iterdir()) if path.is_file())
    return tuple((str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in files)


@cache
def _own_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="indicators-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
