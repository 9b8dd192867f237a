"""What is done with one file, wherever it is done: bytes in, rows out. It never raises for what a file holds."""

import gc
import signal
from dataclasses import dataclass
from functools import cache

from indicators.catalog.load import Catalog, load_catalog
from indicators.document_faults import DocumentUnreadable
from indicators.faults import Fault
from indicators.limits import Limits
from indicators.model import Source
from indicators.store.digest import digest, parts
from indicators.store.folder import Found
from indicators.store.ingest.reader import reader_version
from indicators.store.reading import read_document
from indicators.store.writing import packed

# New objects until the collector looks: a document makes many, of which next to none are in cycles.
_RARELY = 100_000


@dataclass(frozen=True, slots=True)
class Job:
    """A file to read: what it is called (its path is never opened), its bytes, and what a list beside it says.

    `key` says what the reading depends on: the bytes, the names, the list, the limits and the program.
    """

    found: Found
    key: str
    sha256: str
    data: bytes
    limits: Limits
    listed: Source | None = None

    @property
    def document(self) -> str:
        """The id of the document that it becomes."""
        return self.found.id


@dataclass(frozen=True, slots=True)
class Done:
    """A file that was read: its rows by table, packed; or None, and the fault for which it was left out.

    `reader` is the digest of the program that did it, which on a cluster may be another one.
    """

    document: str
    key: str
    rows: dict[str, bytes] | None
    fault: Fault | None
    reader: str


def do(job: Job) -> Done:
    """Read one file. The same function runs in this process, in a pool and on a cluster."""
    try:
        document, _, faults = read_document(job.found, job.data, job.limits, _catalog().regions, job.listed)
        if document is None:
            return Done(job.document, job.key, None, faults[0], reader_version())
        rows = packed(parts(digest(document, _catalog()), _catalog(), job.sha256, faults))
    except Exception as error:  # noqa: BLE001 - one document must not take the others down
        return not_done(job, f"{type(error).__name__}: {error}")
    return Done(job.document, job.key, rows, None, reader_version())


def not_done(job: Job, problem: str) -> Done:
    """A file whose reading failed, and how."""
    name, suffix = job.found.name, job.found.path.suffix[1:].upper()
    fault = DocumentUnreadable(name, 1, name=name, format=suffix, problem=problem)
    return Done(job.document, job.key, None, fault, reader_version())


def prepare() -> None:
    """Make a process ready: load what every document needs, out of the collector's rounds; Ctrl-C is for the one that asked."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _catalog()
    gc.collect()
    gc.freeze()
    gc.set_threshold(_RARELY)


@cache
def _catalog() -> Catalog:
    return load_catalog()
