"""Which actuals can answer a target: asked of the engine, so that a million values need not be looked at one by one."""

from collections.abc import Sequence
from typing import Any

from indicators.model import Kind, Measure, Observation
from indicators.store.engine import Engine
from indicators.store.tables import SERIES

RATES = frozenset({Measure.GROWTH, Measure.CHANGE, Measure.CONTRIBUTION, Measure.PULL})
ACTUALS = (Kind.ACTUAL, Kind.ESTIMATE)
Key = tuple[Any, ...]
_BASIS = ("measure", "of", "reference", "unit_class", "scope")
_KEY = ("subject", "region", *_BASIS)
_FIRST = """CASE length(split_part({0}, '/', 1))
  WHEN 4 THEN make_date(split_part({0}, '/', 1)::INTEGER, 1, 1)
  WHEN 7 THEN (split_part({0}, '/', 1) || '-01')::DATE
  ELSE split_part({0}, '/', 1)::DATE END"""
_LAST = """CASE length(split_part({0}, '/', -1))
  WHEN 4 THEN make_date(split_part({0}, '/', -1)::INTEGER, 12, 31)
  WHEN 7 THEN last_day((split_part({0}, '/', -1) || '-01')::DATE)
  ELSE split_part({0}, '/', -1)::DATE END"""


def key_of(target: Observation, same_unit: dict[str, str]) -> Key:
    """What an actual must share with a target to answer it, and when the target is due."""
    unit = same_unit.get(target.unit, target.unit)
    measures = (target.measure.value, target.of.value)
    return (target.subject, target.region, *measures, target.reference, unit, target.scope, target.period)


def answers_beside(
    engine: Engine, columns: Sequence[str], targets: Sequence[Observation], same_unit: dict[str, str]
) -> list[tuple[Key, Sequence[Any]]]:
    """For the key of each target the rows that analysis.progress needs to judge it, and no more.

    The latest that can answer it: they share the key and are not after the due date; for a rate they lie within the due
    period. For what is no rate the earlier ones of whole years too, which give a pace. And of each other basis one
    that lies within the due period, so that what is there and cannot be compared is said.
    """
    asked = {key_of(target, same_unit): target.measure in RATES for target in targets if target.period}
    if not asked:
        return []
    parts = [list(part) for part in zip(*asked, strict=True)]
    subjects, regions = sorted(set(parts[0])), sorted(set(parts[1]))
    keys = ", ".join(f'unnest(?) AS "{name}"' for name in _KEY)
    same = " AND ".join(f's."{name}" = asked."{name}"' for name in _BASIS)
    own = ", ".join(f'asked."{name}"' for name in (*_KEY, "due"))
    basis = ", ".join(f's."{name}"' for name in _BASIS)
    shown = ", ".join(f's."{name}"' for name in columns)
    sql = f"""
        WITH asked AS (SELECT {keys}, unnest(?) AS due, unnest(?) AS rate),
        near AS (FROM {SERIES} WHERE kind IN ('actual', 'estimate') AND number IS NOT NULL AND period <> ''
            AND subject IN ({", ".join("?" * len(subjects))}) AND region IN ({", ".join("?" * len(regions))})),
        dated AS (SELECT *, {_FIRST.format("period")} AS begins, {_LAST.format("period")} AS ends FROM near)
        SELECT {own}, {shown} FROM dated s JOIN asked ON s.subject = asked.subject AND s.region = asked.region
        WHERE s.ends <= {_LAST.format("asked.due")}
            AND (({same} AND NOT asked.rate) OR s.begins >= {_FIRST.format("asked.due")})
        QUALIFY CASE WHEN {same}
            THEN rank() OVER (PARTITION BY {own}, {same} ORDER BY s.ends DESC) = 1 OR
                (NOT asked.rate AND s.begins = make_date(year(s.ends), 1, 1) AND s.ends = make_date(year(s.ends), 12, 31))
            ELSE row_number() OVER (PARTITION BY {own}, {basis} ORDER BY s.ends DESC, s.document, s.start, s.id) = 1 END
        ORDER BY s.document, s.start, s.id"""  # noqa: S608 - names of our own, values bound
    found = engine.ask(sql, [*parts, list(asked.values()), *subjects, *regions])
    return [(row[: len(parts)], row[len(parts) :]) for row in found]
