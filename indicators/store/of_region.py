"""What is known of one region: asked of the engine in few, bounded questions, however many values there are."""

from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, fields
from typing import Any

from indicators.model import Basis, Measure
from indicators.store.answering import LAST_DAY
from indicators.store.engine import Engine
from indicators.store.tables import DOCUMENTS, OF_REGIONS, SERIES

_FOUND = Sequence[Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Line:
    """What the values of one region share that may stand in one line: a basis without period and kind.

    `values` counts them, `targets` the targets among them, `undated` those of no known period.
    """

    topic: str
    subject: str
    measure: Measure
    of: Measure
    reference: str
    unit_class: str
    scope: str
    values: int
    targets: int
    undated: int


_KEY = [field.name for field in fields(Line) if field.name not in {"topic", "values", "targets", "undated"}]
_BASIS = [*_KEY, "period", "kind"]


def lines_of(engine: Engine, region: str) -> list[Line]:
    """The lines of a region, by topic and subject."""
    names = ", ".join(f'"{name}"' for name in ("topic", *_KEY))
    rows = engine.ask(
        f"SELECT {names}, count(*), count(*) FILTER (kind = 'target'), count(*) FILTER (period = '') "  # noqa: S608
        f"FROM {OF_REGIONS} WHERE region = ? GROUP BY ALL ORDER BY ALL",
        [region],
    )
    return [Line(t, s, Measure(m), Measure(of), *rest) for t, s, m, of, *rest in rows]


def of_lines(engine: Engine, columns: Sequence[str], region: str, lines: Sequence[Line], most: int) -> _FOUND:
    """The values of these lines, of each line and kind the latest `most`; those of no known period last."""
    asked = [tuple(getattr(line, name) for name in _KEY) for line in lines]
    last = f"CASE WHEN s.period = '' THEN NULL ELSE {LAST_DAY.format('s.period')} END"
    tail = f"""AND s.region = ?
        QUALIFY row_number() OVER (PARTITION BY {", ".join(f's."{name}"' for name in [*_KEY, "kind"])}
            ORDER BY {last} DESC NULLS LAST, s.document, s.start, s.id) <= {int(most)}
        ORDER BY s.document, s.start, s.id"""
    return _joined(engine, OF_REGIONS, columns, _KEY, asked, tail, [region])


def on_bases(engine: Engine, columns: Sequence[str], bases: Iterable[Basis], regions: Sequence[str]) -> _FOUND:
    """The values of `regions` that share one of the bases and have a number: of each region one for each different number.

    Of a region with more than two numbers only two are given, what a person checked first: enough to see that sources
    disagree.
    """
    asked = [tuple(map(_text, astuple(basis))) for basis in bases]
    one = ", ".join(f's."{name}"' for name in [*_BASIS, "region"])
    number = "s.origin, s.number, s.comparator"
    tail = f"""AND s.number IS NOT NULL AND s.region IN ({", ".join("?" * len(regions))})
        QUALIFY dense_rank() OVER (PARTITION BY {one} ORDER BY {number}) <= 2
            AND row_number() OVER (PARTITION BY {one}, {number} ORDER BY s.document, s.start, s.id) = 1
        ORDER BY s.document, s.start, s.id"""
    return _joined(engine, SERIES, columns, _BASIS, asked, tail, regions)


def sources_of(engine: Engine, columns: Sequence[str], region: str, limit: int) -> tuple[int, _FOUND]:
    """How many documents say something of a region, and the newest of them: the number of such values, then `columns`."""
    named = ", ".join(f'd."{name}"' for name in columns)
    rows = engine.ask(
        f"WITH said AS (SELECT document, count(*) AS n FROM {OF_REGIONS} WHERE region = ? GROUP BY 1) "  # noqa: S608
        f"SELECT (SELECT count(*) FROM said), said.n, {named} FROM said JOIN {DOCUMENTS} d ON d.id = said.document "
        f"ORDER BY d.issued DESC, d.id LIMIT {int(limit)}",
        [region],
    )
    return (int(rows[0][0]) if rows else 0), [row[1:] for row in rows]


def known_elsewhere(engine: Engine, region: str, peers: Sequence[str], least: int, limit: int) -> list[tuple[str, int]]:
    """Indicators of the catalogue of which at least `least` of the `peers` have a value and the region has none; the widest first."""
    rows = engine.ask(
        f"SELECT indicator, count(DISTINCT region) AS n FROM {SERIES} WHERE indicator <> '' "  # noqa: S608
        f"AND region IN ({', '.join('?' * len(peers))}) GROUP BY 1 "
        f"HAVING n >= ? AND NOT bool_or(region = ?) ORDER BY n DESC, 1 LIMIT {int(limit)}",
        [*peers, least, region],
    )
    return [(indicator, int(n)) for indicator, n in rows]


def open_numbers(engine: Engine, region: str) -> tuple[int, int]:
    """How many documents are about a region as a whole, and how many numbers of them nobody has settled."""
    [(documents, numbers)] = engine.ask(
        "SELECT count(*), coalesce(sum(coalesce(json_extract_string(states, '$.open'), '0')::BIGINT), 0) "  # noqa: S608
        f"FROM {DOCUMENTS} WHERE region = ?",
        [region],
    )
    return int(documents), int(numbers)


def _joined(
    engine: Engine,
    table: str,
    columns: Sequence[str],
    key: Sequence[str],
    asked: Sequence[Sequence[str]],
    tail: str,
    values: Sequence[object],
) -> _FOUND:
    """Rows of `table` that agree with one of `asked` in all columns of `key`."""
    if not asked:
        return []
    parts = [list(part) for part in zip(*asked, strict=True)]
    subjects = sorted(set(parts[0]))
    unnested = ", ".join(f'unnest(?) AS "{name}"' for name in key)
    same = " AND ".join(f's."{name}" = asked."{name}"' for name in key)
    shown = ", ".join(f's."{name}"' for name in columns)
    return engine.ask(
        f"WITH asked AS (SELECT {unnested}) SELECT {shown} FROM {table} s JOIN asked ON {same} "  # noqa: S608 - as above
        f"WHERE s.subject IN ({', '.join('?' * len(subjects))}) {tail}",
        [*parts, *subjects, *values],
    )


def _text(part: object) -> str:
    return str(part)
