"""The library of a store, and signs by which a change is known. Whoever only asks needs nothing of what reads and writes."""

from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

from indicators.catalog.load import HERE as CATALOGUE
from indicators.catalog.load import load_catalog
from indicators.store.engine import Engine
from indicators.store.library import Library
from indicators.store.snapshot import CURRENT, current


def open_store(store: Path) -> Library:
    """The library that an ingest made in `store`. Raises SnapshotError where there is none that can be read."""
    folder = current(store)
    with ThreadPoolExecutor(1) as beside:
        engine = beside.submit(Engine, folder)
        catalog = load_catalog()
    return Library(folder, catalog, engine.result())


def snapshot_of(store: Path) -> str:
    """The name of the snapshot that holds in `store` now; "" where there is none. Cheap: it is asked at each run of a page.

    CURRENT is read again only where another file has taken its place, which a look at the folder tells.
    """
    path = store / CURRENT
    try:
        now = path.stat()
        return _name_in(path, now.st_ino, now.st_mtime_ns)
    except OSError:
        return ""


@lru_cache(maxsize=64)
def _name_in(path: Path, _file: int, _changed: int) -> str:
    return path.read_text(encoding="utf-8").strip()


def state_of(*folders: Path) -> tuple[tuple[str, int, int], ...]:
    """The names, times and sizes of the files in folders and in the catalogue, by which a change is known."""
    looked_at = (*folders, CATALOGUE, CATALOGUE / "indicators")
    files = (path for folder in looked_at if folder.is_dir() for path in sorted(folder.iterdir()) if path.is_file())
    return tuple((str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in files)
