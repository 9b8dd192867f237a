"""What has to be read: files found, beside what the current snapshot and the staging folder already hold."""

import hashlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from indicators.faults import Fault, FileTooLarge, FileUnreadable
from indicators.limits import MEGABYTE, Limits
from indicators.model import Source
from indicators.store.folder import Found
from indicators.store.ingest.item import Item
from indicators.store.ingest.job import Job
from indicators.store.ingest.reader import reader_version
from indicators.store.rows import source_text


@dataclass(slots=True)
class Plan:
    """Every file found, and the documents that are wanted, each with its key."""

    items: list[Item] = field(default_factory=list)

    @property
    def wanted(self) -> dict[str, str]:
        """The key of each document that is to be in the snapshot."""
        return {item.document: item.key for item in self.items if item.document}

    def jobs(self, done: Collection[str], limits: Limits) -> Iterator[Job]:
        """A job for each wanted document that is not in `done`; its bytes are read when it is asked for."""
        for item in self.items:
            if item.document and item.document not in done:
                read = _bytes(item.path)
                data = read if isinstance(read, bytes) else b""
                yield Job(item.document, str(item.path), item.key, item.sha256, data, limits, item.source)


def plan(found: Iterable[Found], carried: Iterable[Item], limits: Limits) -> Plan:
    """Look at each file that was found: too large, unreadable, the same as another, or to be read.

    `carried` are files of folders that are not there now; they stay as they are.
    """
    made = Plan(list(carried))
    first = {item.sha256: item.document for item in made.items if item.document}
    for file in found:
        item = _item(file, None, limits)
        if item.document and item.sha256 in first:
            item = Item(item.path, item.root, item.size, "", item.sha256, same_as=first[item.sha256])
        elif item.document:
            first[item.sha256] = item.document
        made.items.append(item)
    return made


def _item(file: Found, source: Source | None, limits: Limits) -> Item:
    path, root, size = file.path, str(file.root), file.size
    if size > limits.file_megabytes * MEGABYTE:
        fault: Fault = FileTooLarge(
            str(path), 1, name=str(path), megabytes=-(-size // MEGABYTE), limit=limits.file_megabytes
        )
        return Item(path, root, size, "", fault=fault)
    data = _bytes(path)
    if isinstance(data, Fault):
        return Item(path, root, size, "", fault=data)
    sha256 = hashlib.sha256(data).hexdigest()
    return Item(path, root, size, file.id, sha256, _key(file.id, sha256, source, limits), source)


def _key(document: str, sha256: str, source: Source | None, limits: Limits) -> str:
    """The digest of all that a reading depends on: id, bytes, what is listed of it, limits and the program."""
    listed = source_text(source) if source else ""
    told = "\0".join((document, sha256, listed, repr(limits), reader_version()))
    return hashlib.sha256(told.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _bytes(path: Path) -> bytes | Fault:
    try:
        return path.read_bytes()
    except OSError as error:
        return FileUnreadable(str(path), 1, name=str(path), problem=error.strerror or str(error))
