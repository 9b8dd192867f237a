"""The engine behind the questions: DuckDB over the Parquet files of one snapshot. Nobody else knows it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb

from indicators.store.tables import TABLES

Wanted = Mapping[str, object]
Found = list[tuple[Any, ...]]


class Engine:
    """Answers questions about the files in `folder`; reads nothing else. Safe to ask from several threads."""

    def __init__(self, folder: Path, threads: int = 2) -> None:
        self._connection = duckdb.connect(":memory:", config={"threads": threads, "memory_limit": "1GB"})
        self._connection.execute("SET parquet_metadata_cache = true")
        for table in TABLES:
            path = str(folder / f"{table}.parquet").replace("'", "''")
            self._connection.execute(f"CREATE VIEW {table} AS FROM read_parquet('{path}')")
        allowed = str(folder).replace("'", "''")
        self._connection.execute(f"SET allowed_directories = ['{allowed}/']")
        self._connection.execute("SET enable_external_access = false")
        self._connection.execute("SET lock_configuration = true")

    def ask(self, sql: str, values: Sequence[object] = ()) -> Found:
        """The rows of a statement with its values bound."""
        return self._connection.cursor().execute(sql, list(values)).fetchall()

    def select(
        self,
        table: str,
        columns: Sequence[str],
        wanted: Wanted | None = None,
        *,
        order: str = "",
        limit: int | None = None,
        offset: int = 0,
    ) -> Found:
        """Rows of `table` whose columns hold what is wanted: a value, or any of several."""
        where, values = condition(table, wanted or {})
        names = ", ".join(f'"{name}"' for name in columns)
        tail = f" ORDER BY {order}" if order else ""
        if limit is not None:
            tail += f" LIMIT {int(limit)} OFFSET {int(offset)}"
        return self.ask(f"SELECT {names} FROM {table}{where}{tail}", values)  # noqa: S608 - names of our own, values bound

    def count(self, table: str, wanted: Wanted | None = None) -> int:
        """How many rows hold what is wanted."""
        where, values = condition(table, wanted or {})
        [(number,)] = self.ask(f"SELECT count(*) FROM {table}{where}", values)  # noqa: S608 - as above
        return int(number)

    def tally(self, table: str, by: str, wanted: Wanted | None = None) -> list[tuple[Any, int]]:
        """How many rows there are of each value of the column `by`, the most first."""
        where, values = condition(table, wanted or {})
        known(table, by)
        found = self.ask(
            f'SELECT "{by}", count(*) AS n FROM {table}{where} GROUP BY 1 ORDER BY n DESC, 1',  # noqa: S608 - as above
            values,
        )
        return [(value, int(number)) for value, number in found]

    def tally_by(self, table: str, by: Sequence[str], wanted: Wanted) -> list[tuple[tuple[Any, ...], int]]:
        """How many rows there are of each combination of values of several columns."""
        where, values = condition(table, wanted)
        for name in by:
            known(table, name)
        names = ", ".join(f'"{name}"' for name in by)
        found = self.ask(f"SELECT {names}, count(*) FROM {table}{where} GROUP BY ALL", values)  # noqa: S608 - as above
        return [(tuple(row[:-1]), int(row[-1])) for row in found]

    def position(self, table: str, id_: str, wanted: Wanted, *, order: str) -> int:
        """The place, from 0, of the row with an id among those that hold what is wanted; 0 where it is none of them."""
        where, values = condition(table, wanted)
        numbered = f"SELECT id, row_number() OVER (ORDER BY {order}) - 1 AS place FROM {table}{where}"  # noqa: S608
        found = self.ask(f"SELECT place FROM ({numbered}) WHERE id = ?", [*values, id_])  # noqa: S608 - as above
        return int(found[0][0]) if found else 0

    def different(self, table: str, column: str, by: str) -> list[tuple[Any, int]]:
        """How many different values of `column`, "" apart, there are by the values of the column `by`, the most first."""
        known(table, column)
        known(table, by)
        found = self.ask(
            f'SELECT "{by}", count(DISTINCT nullif("{column}", \'\')) AS n '  # noqa: S608 - names that the table has
            f"FROM {table} GROUP BY 1 ORDER BY n DESC, 1"
        )
        return [(value, int(number)) for value, number in found]


def condition(table: str, wanted: Wanted) -> tuple[str, list[object]]:
    """A WHERE for columns of `table` with the values to bind; None among several is what is not known.

    Raises KeyError for a column that it does not have.
    """
    parts, values = [], list[object]()
    for name, value in wanted.items():
        known(table, name)
        if isinstance(value, (tuple, list, set, frozenset)):
            known_ones = [_plain(each) for each in value if each is not None]
            one_of = f'"{name}" IN ({", ".join("?" * len(known_ones))})' if known_ones else "false"
            parts.append(f'({one_of} OR "{name}" IS NULL)' if None in value else one_of)
            values.extend(known_ones)
        else:
            parts.append(f'"{name}" = ?')
            values.append(_plain(value))
    return (f" WHERE {' AND '.join(parts)}" if parts else ""), values


def known(table: str, column: str) -> None:
    """Raises KeyError for a column that `table` does not have, so that no name from outside becomes SQL."""
    if column not in TABLES[table]:
        raise KeyError(f"{table} has no column {column!r}")


def _plain(value: object) -> object:
    """An enum member as its text."""
    return str(value) if isinstance(value, str) else value
