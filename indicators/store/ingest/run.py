"""From folders to a snapshot: look, read what changed, keep what did not, publish."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import filelock
import pyarrow as pa

from indicators.faults import Fault
from indicators.limits import Limits
from indicators.store.assemble import assemble
from indicators.store.folder import PassedOver, walk
from indicators.store.ingest.before import Before, before
from indicators.store.ingest.item import Item
from indicators.store.ingest.job import Done, Job
from indicators.store.ingest.local import run_here
from indicators.store.ingest.plan import plan
from indicators.store.ingest.reader import reader_version
from indicators.store.ingest.stage import Stage
from indicators.store.rows import facts_text
from indicators.store.snapshot import LOCK, manifest, publish
from indicators.store.sources import sources_beside
from indicators.store.tables import FILES
from indicators.store.writing import schema

Run = Callable[[Iterable[Job]], Iterator[Done]]
Progress = Callable[[Iterator[Done], int], Iterator[Done]]


class BusyError(Exception):
    """Another ingest is at work on the store."""


class OtherReaderError(Exception):
    """A worker of the cluster has another version of the program than this machine."""


@dataclass(slots=True)
class Report:
    """What an ingest did: how many documents were read, kept, or are gone; and the files that were left out.

    `snapshot` is None where nothing had changed, and the old one still holds. `absent` are folders that are not there
    now, whose documents stay as they were; `passed` counts what was not looked at.
    """

    read: int = 0
    unchanged: int = 0
    removed: int = 0
    repeated: list[Item] = field(default_factory=list)
    left_out: list[Fault] = field(default_factory=list)
    passed: PassedOver = field(default_factory=PassedOver)
    absent: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    snapshot: Path | None = None


def ingest(
    folders: Sequence[Path],
    store: Path,
    limits: Limits,
    *,
    forget: Sequence[Path] = (),
    run: Run = run_here,
    progress: Progress = lambda done, _: done,
) -> Report:
    """Read `folders`, and those that earlier ingests read, into the store, and publish a snapshot if anything changed.

    A file of which nothing changed since the last time is not read again, nor one that a stopped ingest had read.
    `forget` names folders whose documents go.

    Raises:
        BusyError: another ingest is at work on this store.
        OSError: the store cannot be written; the last good snapshot holds, what was read is kept where there was room.
    """
    store.mkdir(parents=True, exist_ok=True)
    with _alone(store):
        known = before(store)
        forgotten = {str(folder.resolve()) for folder in forget}
        asked = [str(folder.resolve()) for folder in folders]
        roots = [root for root in dict.fromkeys([*known.roots, *asked]) if root not in forgotten]
        report = Report(absent=[root for root in roots if not Path(root).exists()])
        found = list(walk([Path(root) for root in roots if root not in report.absent], report.passed))
        wanted = plan(found, known.of(report.absent), sources_beside(found), limits)
        stage = Stage(store)
        _, staged = stage.staged(wanted.wanted)
        kept = {name for name, key in wanted.wanted.items() if name not in staged and known.keys.get(name) == key}
        faults = {name: known.faults[key] for name, key in wanted.wanted.items() if key in known.faults}
        jobs = wanted.jobs({*staged, *kept, *faults}, limits)
        number = len(wanted.wanted.keys() - staged - kept - faults.keys())
        if number:
            faults |= _read(stage.keep(progress(run(jobs), number)))
        items = [_outcome(item, faults) for item in wanted.items]
        items += [Item(fault.file, "", fault=fault) for fault in report.passed.faults]
        parts, staged = stage.staged(wanted.wanted)
        _tell(report, items, known, staged, kept)
        if _differs(items, roots, known):
            report.snapshot = publish(store, _filled(items, parts, known.folder, kept), reader_version(), roots)
            report.counts = manifest(report.snapshot).counts
        stage.clear()
        return report


def _read(done: Generator[Done, None, None]) -> dict[str, Fault]:
    """Go through what is done, to the end or to a stop; returns the documents that could not be read."""
    faults = {}
    with closing(done):
        for each in done:
            if each.reader != reader_version():
                raise OtherReaderError
            if each.fault is not None:
                faults[each.document] = each.fault
    return faults


def _outcome(item: Item, faults: Mapping[str, Fault]) -> Item:
    """The file with what became of it: one that could not be read is no document."""
    fault = faults.get(item.document)
    return item if fault is None else replace(item, document="", fault=fault)


def _tell(report: Report, items: list[Item], known: Before, read: set[str], kept: set[str]) -> None:
    report.read, report.unchanged = len(read), len(kept)
    report.removed = len(known.keys.keys() - {item.document for item in items})
    report.repeated = [item for item in items if item.same_as]
    report.left_out = [item.fault for item in items if item.fault is not None]


def _differs(items: list[Item], roots: list[str], known: Before) -> bool:
    """Whether anything is to be published: another file, another content, another folder."""
    if known.folder is None or list(known.roots) != roots:
        return True
    return sorted(map(_state, items)) != sorted(map(_state, known.items))


def _state(item: Item) -> tuple[str, ...]:
    """All that matters of a file but how it was shown to a person who stood in another folder."""
    code = item.fault.code if item.fault else ""
    return (item.root, item.document, item.sha256, item.key, item.same_as, code)


def _filled(
    items: list[Item], parts: Sequence[Path], base: Path | None, kept: set[str]
) -> Callable[[Path], dict[str, int]]:
    files = pa.Table.from_pylist([_row(item) for item in items], schema(FILES))
    return lambda folder: assemble(folder, parts, {FILES: files}, base, kept)


def _row(item: Item) -> dict[str, object]:
    """A row of `files`."""
    names = ("root", "size", "sha256", "key", "document", "same_as")
    row = {name: getattr(item, name) for name in names}
    row["path"] = item.name
    row["code"] = item.fault.code if item.fault else ""
    row["facts"] = facts_text(item.fault) if item.fault else ""
    return row


@contextmanager
def _alone(store: Path) -> Iterator[None]:
    try:
        with filelock.FileLock(store / LOCK, timeout=0):
            yield
    except filelock.Timeout as error:
        raise BusyError(str(store)) from error
