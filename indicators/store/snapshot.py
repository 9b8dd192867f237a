"""A snapshot on disk: a folder of Parquet files that a reader sees whole or not at all.

    STORE/CURRENT              the name of the snapshot that holds
    STORE/snapshots/NAME/      manifest.json and one Parquet file a table
    STORE/staging/             what an ingest has read so far
    STORE/lock                 held by the ingest that runs

A new snapshot is written beside the old one and made the current one by replacing CURRENT, in one step. A kill at any
moment leaves the last good one. The snapshot before the current one is kept, for readers that have it open.
"""

import json
import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from indicators.store.tables import SCHEMA_VERSION, TABLES

CURRENT, SNAPSHOTS, STAGING, LOCK, MANIFEST = "CURRENT", "snapshots", "staging", "lock", "manifest.json"


class SnapshotError(Exception):
    """A store cannot be opened: `reason` is `missing`, `version` or `damaged`; `facts` fill its message."""

    def __init__(self, reason: str, **facts: str) -> None:
        super().__init__(f"{reason}: {facts}")
        self.reason = reason
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a snapshot says of itself. `reader` is the digest of the program that read its documents.

    `roots` are the folders that were read into it, in the order in which they came.
    """

    schema_version: str = SCHEMA_VERSION
    reader: str = ""
    made: str = ""
    name: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    roots: list[str] = field(default_factory=list)


def current(store: Path) -> Path:
    """The folder of the current snapshot.

    Raises:
        SnapshotError: there is none, it was made by another version, or a file of it is gone.
    """
    try:
        name = (store / CURRENT).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SnapshotError("missing", store=str(store)) from error
    folder = store / SNAPSHOTS / Path(name).name
    version = manifest(folder).schema_version
    if version != SCHEMA_VERSION:
        raise SnapshotError("version", store=str(store), found=version, wanted=SCHEMA_VERSION)
    gone = [table for table in TABLES if not (folder / f"{table}.parquet").is_file()]
    if gone:
        raise SnapshotError("damaged", store=str(store), problem=", ".join(f"{table}.parquet" for table in gone))
    return folder


def manifest(folder: Path) -> Manifest:
    """What the snapshot in `folder` says of itself; unknown keys are left to the version to judge."""
    try:
        told: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return Manifest(**{name: told[name] for name in Manifest.__dataclass_fields__ if name in told})
    except (OSError, ValueError, TypeError) as error:
        raise SnapshotError("damaged", store=str(folder.parent.parent), problem=f"{MANIFEST}: {error}") from error


def publish(store: Path, fill: Callable[[Path], dict[str, int]], reader: str, roots: Sequence[str] = ()) -> Path:
    """Make a new snapshot current. `fill` writes its tables into an empty folder and returns the counts.

    Whatever `fill` raises, the last good snapshot stays current and the unfinished one is removed.
    """
    name = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(3)}"
    with _unfinished(store / SNAPSHOTS / f".{name}") as folder:
        counts = fill(folder)
        made = datetime.now(UTC).isoformat(timespec="seconds")
        told = asdict(Manifest(SCHEMA_VERSION, reader, made, name, counts, list(roots)))
        _write(folder / MANIFEST, json.dumps(told, indent=1))
        for file in folder.iterdir():
            _to_disk(file)
        finished = folder.rename(store / SNAPSHOTS / name)
    before = _name_of_current(store)
    _write(store / f".{CURRENT}", name)
    _to_disk(store / f".{CURRENT}")
    (store / f".{CURRENT}").replace(store / CURRENT)
    _remove_all_but(store / SNAPSHOTS, {name, before})
    return finished


@contextmanager
def _unfinished(folder: Path) -> Iterator[Path]:
    folder.mkdir(parents=True)
    try:
        yield folder
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _name_of_current(store: Path) -> str:
    with suppress(OSError):
        return (store / CURRENT).read_text(encoding="utf-8").strip()
    return ""


def _remove_all_but(snapshots: Path, kept: set[str]) -> None:
    for folder in snapshots.iterdir():
        if folder.name not in kept:
            shutil.rmtree(folder, ignore_errors=True)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _to_disk(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
