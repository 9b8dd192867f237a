"""Rows that were read -> a folder of Parquet files, one a table: a part of a snapshot to be."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq


def write_part(folder: Path, rows: Mapping[str, pa.Table]) -> None:
    """Write `rows` by table into `folder`, which appears whole or not at all."""
    unfinished = folder.with_name(f".{folder.name}")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    for table, found in rows.items():
        pq.write_table(found, unfinished / f"{table}.parquet", compression="zstd", compression_level=1)
    unfinished.rename(folder)
