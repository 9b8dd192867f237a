"""Rows that were read -> a folder of Parquet files, one a table: a part of a snapshot to be.

Whoever only asks a snapshot needs none of this, nor Arrow.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from indicators.store.tables import TABLES

_SIMPLE = (pa.string(), pa.int32(), pa.int64(), pa.bool_(), pa.float64())
_TYPES = {str(each): each for each in (*_SIMPLE, pa.list_(pa.string()), pa.list_(pa.list_(pa.int32())))}


def schema(table: str) -> pa.Schema:
    """The Arrow schema of a table."""
    return pa.schema([(name, _TYPES[kind]) for name, (kind, _) in TABLES[table].items()])


def write_part(folder: Path, rows: Mapping[str, pa.Table]) -> None:
    """Write `rows` by table into `folder`, which appears whole or not at all."""
    unfinished = folder.with_name(f".{folder.name}")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    for table, found in rows.items():
        pq.write_table(found, unfinished / f"{table}.parquet", compression="lz4")
    unfinished.rename(folder)


def packed(rows: Mapping[str, pa.Table]) -> dict[str, bytes]:
    """Rows by table as Arrow's own stream, which goes from process to process in a third of the time of a pickled table."""
    return {table: _stream(found) for table, found in rows.items()}


def unpacked(rows: Mapping[str, bytes]) -> dict[str, pa.Table]:
    """The rows of `packed`."""
    return {table: pa.ipc.open_stream(stream).read_all() for table, stream in rows.items()}


def _stream(found: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, found.schema) as stream:
        stream.write_table(found)
    return bytes(sink.getvalue())
