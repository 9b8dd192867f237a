"""What has to be read: files found, beside what the current snapshot and the staging folder already hold."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from indicators.limits import Limits
from indicators.model import Source
from indicators.store.folder import Found, load
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
        """A job for each wanted document that is not in `done`; its bytes are read when it is asked for.

        A file that has vanished since it was looked at gives no bytes, and is then said to be empty.
        """
        for item in self.items:
            if item.document and item.document not in done and item.found is not None:
                data, _ = load(item.found, limits)
                found = replace(item.found, id=item.document)
                yield Job(found, item.key, item.sha256, data or b"", limits, item.source)


def plan(found: Iterable[Found], carried: Iterable[Item], sources: Mapping[Path, Source], limits: Limits) -> Plan:
    """Look at each file that was found: too large, unreadable, the same as another, or to be read.

    `carried` are files of folders that are not there now; they stay as they are. `sources` says what lists beside the
    files tell of them.
    """
    made = Plan(list(carried))
    first = {item.sha256: item.document for item in made.items if item.document}
    taken = set(first.values())
    for file in found:
        item = _item(file, taken, sources.get(file.path), limits)
        if item.document and item.sha256 in first:
            item = replace(item, document="", key="", same_as=first[item.sha256])
        elif item.document:
            first[item.sha256] = item.document
        made.items.append(item)
    return made


def _item(file: Found, taken: Collection[str], source: Source | None, limits: Limits) -> Item:
    seen = Item(file.name, str(file.root), file.size, source=source, found=file)
    data, faults = load(file, limits)
    if data is None:
        return replace(seen, fault=faults[0])
    document = file.id
    while document in taken:
        document += "~"
    sha256 = hashlib.sha256(data).hexdigest()
    told = (document, sha256, source_text(source) if source else "", repr(limits), "/".join(file.folders))
    key = hashlib.sha256("\0".join((*told, reader_version())).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return replace(seen, document=document, sha256=sha256, key=key)
