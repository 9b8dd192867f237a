"""What it costs to read a folder of so many documents into a store: from nothing, again, and after one file changed."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from indicators.evaluate.results import Row, Table
from indicators.settings import ROOT
from indicators.store.snapshot import current, manifest
from indicators.store.tables import TABLES
from scripts.bench.copies import write_copies
from scripts.bench.reports import write_reports
from scripts.bench.usage import MEGABYTE, Used, watched
from scripts.plain import stop

FIRST, AGAIN, ONE_CHANGED = "from nothing", "again, nothing changed", "again, one file changed"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of documents made for a run, and its size in bytes."""

    path: Path
    documents: int
    size: int


@contextmanager
def made_folder(documents: int, given: Path | None) -> Iterator[Folder]:
    """A folder of so many made-up reports, or of so many documents of the `given` folder; it goes with the context."""
    with TemporaryDirectory(prefix="indicators-bench-") as name:
        path = Path(name, "documents")
        path.mkdir()
        size = write_copies(given, path, documents) if given else write_reports(path, documents)
        yield Folder(path, documents, size)


def ingested(folder: Path, store: Path) -> Used:
    """Run `ingest` as a person does. Ends the run where it fails."""
    command = [sys.executable, "-m", "indicators", "ingest", str(folder), "--store", str(store), "--json"]
    used = watched(command, ROOT)
    if used.status not in {0, 1}:
        stop(f"ingest 没有成功：{used.output}", f"ingest did not succeed: {used.output}")
    return used


def three_runs(folder: Folder, store: Path) -> dict[str, Used]:
    """The first run, one with nothing changed, and one after a line was added to one file."""
    runs = {FIRST: ingested(folder.path, store), AGAIN: ingested(folder.path, store)}
    changed = min(path for path in folder.path.rglob("*") if path.is_file())
    with changed.open("ab") as file:
        file.write("\n2024年，全省新增口袋公园107个。\n".encode())
    return runs | {ONE_CHANGED: ingested(folder.path, store)}


def run_table(folder: Folder, runs: dict[str, Used]) -> Table:
    """A row a run; documents and MB per second of the wall clock, memory in MB (10⁶ bytes)."""
    rows: list[Row] = []
    for name, used in runs.items():
        read = json.loads(used.output)["read"]
        whole = name == FIRST
        rows.append(
            {
                "run": name,
                "documents read": f"{read:,}",
                "seconds": f"{used.seconds:.1f}",
                "CPU seconds": f"{used.cpu:.1f}",
                "documents/s": f"{read / used.seconds:.1f}" if whole else "",
                "MB/s": f"{folder.size / MEGABYTE / used.seconds:.2f}" if whole else "",
                "memory, all": f"{used.together:.0f}",
                "memory, largest": f"{used.largest:.0f}",
            }
        )
    megabytes = folder.size / MEGABYTE
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return Table(f"Ingest of {folder.documents:,} documents, {megabytes:.0f} MB, on {cores} cores", rows)


def size_table(store: Path, text_size: int) -> Table:
    """How large each table of the snapshot is, and all of them for an observation and for a byte of text."""
    snapshot = current(store)
    counts = manifest(snapshot).counts
    sizes = {table: (snapshot / f"{table}.parquet").stat().st_size for table in TABLES}
    rows: list[Row] = [
        {
            "table": table,
            "rows": f"{counts[table]:,}",
            "MB": f"{size / MEGABYTE:.1f}",
            "bytes a row": f"{size / counts[table]:.0f}" if counts[table] else "–",
        }
        for table, size in sizes.items()
    ]
    whole, observations = sum(sizes.values()), counts["observations"]
    rows.append({"table": "all", "rows": "", "MB": f"{whole / MEGABYTE:.1f}", "bytes a row": ""})
    title = (
        f"Snapshot: {whole / max(1, observations):.0f} bytes an observation, {whole / max(1, counts['numbers']):.0f} a number, "
        f"{whole / max(1, text_size):.2f} of the text's size"
    )
    return Table(title, rows)
