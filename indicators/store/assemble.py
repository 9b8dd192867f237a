"""Parts that were read -> the sorted tables of a snapshot."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from indicators.store.tables import (
    BASES,
    BASIS,
    CODEC,
    DOCUMENTS,
    FAULTS,
    FILES,
    NUMBERS,
    OBSERVATIONS,
    OF_DOCUMENTS,
    OF_REGIONS,
    ORDER,
    ROW_GROUP,
    SERIES,
    TABLES,
    TEXTS,
)
from indicators.store.writing import schema

_DOCUMENT_COLUMN = {DOCUMENTS: "id"}
_WIDE = {TEXTS, OBSERVATIONS, NUMBERS}
"""Tables in the order of documents that are too large to be sorted at once."""
_AT_ONCE = 200


def assemble(
    target: Path,
    parts: Sequence[Path],
    whole: Mapping[str, pa.Table],
    base: Path | None = None,
    kept: Collection[str] = (),
) -> dict[str, int]:
    """Write every table into `target`, sorted, and return the number of rows of each.

    `parts` are folders with a Parquet file a table; `base` is a snapshot whose documents `kept` are taken over.
    `whole` holds rows that belong to the library and to no document: files, and faults.

    Raises:
        OSError: the disk is full, or a file cannot be read or written.
    """
    try:
        return _assembled(target, parts, whole, base, kept)
    except (duckdb.IOException, duckdb.OutOfMemoryException) as error:
        raise OSError(str(error)) from error


def _assembled(
    target: Path, parts: Sequence[Path], whole: Mapping[str, pa.Table], base: Path | None, kept: Collection[str]
) -> dict[str, int]:
    with duckdb.connect(":memory:", config={"threads": 2, "memory_limit": "1GB"}) as engine:
        spill = target / "spill"
        engine.execute(f"SET temp_directory = '{_quoted(spill)}'")
        engine.execute("SET preserve_insertion_order = false")  # every table has an order of its own
        for table, rows in whole.items():
            engine.register(f"whole_{table}", rows)
        documents = pa.table({"document": pa.array(sorted(kept), pa.string())})
        engine.register("kept", documents)
        sources = {table: _union(table, parts, base if kept else None, ()) for table in OF_DOCUMENTS}
        if FAULTS in whole:
            sources[FAULTS] = _union(FAULTS, parts, base if kept else None, [f"whole_{FAULTS}"])
        sources[FILES] = f"SELECT * FROM whole_{FILES}" if FILES in whole else _nothing(engine, FILES)
        _sorted(engine, target, DOCUMENTS, sources.pop(DOCUMENTS))
        with engine.cursor() as beside, ThreadPoolExecutor(1) as thread:
            beside.register("kept", documents)
            others = thread.submit(_compared, beside, target, sources.pop(SERIES), sources.pop(NUMBERS))
            for table, source in sources.items():
                (_by_documents if table in _WIDE else _sorted)(engine, target, table, source)
            others.result()
        counts = {table: _rows(target / f"{table}.parquet") for table in TABLES}
    if spill.exists():
        spill.rmdir()
    return counts


def _compared(engine: duckdb.DuckDBPyConnection, target: Path, series: str, numbers: str) -> None:
    """The tables with the values in the orders in which they are compared, and the numbers: half of the work, done beside the other."""
    _sorted(engine, target, SERIES, series)
    _sorted(engine, target, OF_REGIONS, f"SELECT * FROM read_parquet('{_quoted(target / SERIES)}.parquet')")
    _bases(engine, target)
    _by_documents(engine, target, NUMBERS, numbers)


def _union(table: str, parts: Iterable[Path], base: Path | None, extra: Iterable[str]) -> str:
    names = ", ".join(f'"{name}"' for name in TABLES[table])
    files = [_quoted(part / f"{table}.parquet") for part in parts]
    sources = []
    if files:
        listed = ", ".join(f"'{file}'" for file in files)
        sources.append(f"SELECT {names} FROM read_parquet([{listed}])")
    if base is not None:
        column = _DOCUMENT_COLUMN.get(table, "document")
        file = _quoted(base / f"{table}.parquet")
        kept = f'"{column}" IN (SELECT document FROM kept)'
        sources.append(f"SELECT {names} FROM read_parquet('{file}') WHERE {kept}")
    sources.extend(f"SELECT {names} FROM {name}" for name in extra)
    return " UNION ALL ".join(sources)


def _sorted(engine: duckdb.DuckDBPyConnection, target: Path, table: str, source: str) -> None:
    """Write what `source` selects, in the table's order."""
    query = f"{source or _nothing(engine, table)} ORDER BY {ORDER[table]}"
    path, group, codec = _quoted(target / f"{table}.parquet"), ROW_GROUP.get(table, 65_536), CODEC.get(table, "zstd")
    engine.execute(f"COPY ({query}) TO '{path}' (FORMAT parquet, COMPRESSION {codec}, ROW_GROUP_SIZE {group})")


def _by_documents(engine: duckdb.DuckDBPyConnection, target: Path, table: str, source: str) -> None:
    """Write what `source` selects, some documents at a time in their order, so that no more than these is held."""
    found = engine.execute(
        f"SELECT id FROM read_parquet('{_quoted(target / DOCUMENTS)}.parquet') ORDER BY id"
    ).fetchall()
    ids = [id_ for (id_,) in found]
    query = f"SELECT * FROM ({source}) WHERE document BETWEEN ? AND ? ORDER BY {ORDER[table]}"
    with pq.ParquetWriter(
        target / f"{table}.parquet", schema(table), compression="zstd", compression_level=3
    ) as writer:
        for first in range(0, len(ids), _AT_ONCE):
            some = ids[first : first + _AT_ONCE]
            rows = engine.sql(query, params=[some[0], some[-1]]).to_arrow_table()
            writer.write_table(rows.cast(schema(table)), ROW_GROUP[table])


def _nothing(engine: duckdb.DuckDBPyConnection, table: str) -> str:
    engine.register(f"no_{table}", schema(table).empty_table())
    return f"SELECT * FROM no_{table}"


def _bases(engine: duckdb.DuckDBPyConnection, target: Path) -> None:
    """How far each basis of comparison of the catalogue's indicators reaches, counted once for all readers."""
    series = _quoted(target / f"{SERIES}.parquet")
    query = (
        f'SELECT {BASIS}, level, count(DISTINCT region) AS regions, count(*) AS "values" '
        f"FROM read_parquet('{series}') WHERE indicator <> '' AND period <> '' AND region <> '' AND number IS NOT NULL GROUP BY ALL"
    )
    _sorted(engine, target, BASES, query)


def _rows(path: Path) -> int:
    return int(pq.read_metadata(path).num_rows)


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
