"""What an ingest has read so far, on disk, so that a stopped one goes on where it was."""

import secrets
import shutil
from collections.abc import Generator, Iterable, Mapping
from pathlib import Path
from time import monotonic

import pyarrow as pa
import pyarrow.parquet as pq

from indicators.store.digest import Parts
from indicators.store.ingest.job import Done
from indicators.store.snapshot import STAGING
from indicators.store.tables import DOCUMENTS, OF_DOCUMENTS
from indicators.store.writing import unpacked, write_part

_KEYS = "keys"
_MOST_DOCUMENTS, _MOST_SECONDS, _MOST_CHARACTERS = 100, 30.0, 4_000_000


class Stage:
    """The staging folder of a store: parts of many documents each, every part whole or not there."""

    def __init__(self, store: Path) -> None:
        self._folder = store / STAGING

    def staged(self, wanted: Mapping[str, str]) -> tuple[list[Path], set[str]]:
        """The parts whose documents are all still wanted with the same key, and these documents; the others are removed."""
        good: list[Path] = []
        documents: set[str] = set()
        for part in sorted(self._folder.glob("*")):
            keys = _keys(part)
            fits = keys and all(wanted.get(name) == key for name, key in keys.items()) and documents.isdisjoint(keys)
            if fits:
                good.append(part)
                documents.update(keys)
            else:
                shutil.rmtree(part, ignore_errors=True)
        return good, documents

    def keep(self, done: Iterable[Done]) -> Generator[Done, None, None]:
        """Pass on what is done, writing it down a batch at a time, and what is left when the caller stops."""
        batch: list[tuple[Done, Parts]] = []
        size, since = 0, monotonic()
        try:
            for each in done:
                if each.rows is not None:
                    rows = unpacked(each.rows)
                    batch.append((each, rows))
                    size += rows[DOCUMENTS]["characters"][0].as_py()
                yield each
                full = len(batch) >= _MOST_DOCUMENTS or size >= _MOST_CHARACTERS
                if batch and (full or monotonic() - since >= _MOST_SECONDS):
                    written, batch = batch, []
                    size, since = 0, monotonic()
                    self._write(written)
        finally:
            if batch:
                self._write(batch)

    def clear(self) -> None:
        """Remove all parts: they are in the snapshot now."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _write(self, batch: list[tuple[Done, Parts]]) -> None:
        rows = {table: pa.concat_tables([found[table] for _, found in batch]) for table in OF_DOCUMENTS}
        keys = pa.table({"document": [done.document for done, _ in batch], "key": [done.key for done, _ in batch]})
        write_part(self._folder / f"{len(batch):04}-{secrets.token_hex(4)}", {**rows, _KEYS: keys})


def _keys(part: Path) -> dict[str, str]:
    """The documents of a part with the keys they were read for; {} for what is no whole part."""
    try:
        table = pq.read_table(part / f"{_KEYS}.parquet")
    except (OSError, pa.ArrowInvalid):
        return {}
    return dict(zip(table["document"].to_pylist(), table["key"].to_pylist(), strict=True))
