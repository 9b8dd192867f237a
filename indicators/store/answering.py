"""Which actuals can answer a target: asked of the engine, so that a million values need not be looked at one by one."""

from collections.abc import Sequence
from typing import Any

from indicators.model import Kind, Measure, Observation
from indicators.store.engine import Engine
from indicators.store.tables import SERIES

RATES = frozenset({Measure.GROWTH, Measure.CHANGE, Measure.CONTRIBUTION, Measure.PULL})
ACTUALS = (Kind.ACTUAL, Kind.ESTIMATE)
Key = tuple[Any, ...]
_KEY = ("subject", "region", "measure", "of", "reference", "unit_class", "scope")
FIRST_DAY = """CASE length(split_part({0}, '/', 1))
  WHEN 4 THEN make_date(split_part({0}, '/', 1)::INTEGER, 1, 1)
  WHEN 7 THEN (split_part({0}, '/', 1) || '-01')::DATE
  ELSE split_part({0}, '/', 1)::DATE END"""
LAST_DAY = """CASE length(split_part({0}, '/', -1))
  WHEN 4 THEN make_date(split_part({0}, '/', -1)::INTEGER, 12, 31)
  WHEN 7 THEN last_day((split_part({0}, '/', -1) || '-01')::DATE)
  ELSE split_part({0}, '/', -1)::DATE END"""


def key_of(target: Observation, same_unit: dict[str, str]) -> Key:
    """What an actual must share with a target to answer it, and when the target is due."""
    unit = same_unit.get(target.unit, target.unit)
    measures = (target.measure.value, target.of.value)
    return (target.subject, target.region, *measures, target.reference, unit, target.scope, target.period)


def latest_answers(
    engine: Engine, columns: Sequence[str], targets: Sequence[Observation], same_unit: dict[str, str]
) -> list[tuple[Key, Sequence[Any]]]:
    """For the key of each target the rows of the latest actuals that can answer it; analysis.progress judges what they say.

    They share the key and are not after the due date; for a rate they lie within the due period.
    """
    asked = {key_of(target, same_unit): target.measure in RATES for target in targets if target.period}
    if not asked:
        return []
    parts = [list(part) for part in zip(*asked, strict=True)]
    subjects, regions = sorted(set(parts[0])), sorted(set(parts[1]))
    keys = ", ".join(f'unnest(?) AS "{name}"' for name in _KEY)
    same = " AND ".join(f's."{name}" = asked."{name}"' for name in _KEY)
    own = ", ".join(f'asked."{name}"' for name in (*_KEY, "due"))
    shown = ", ".join(f's."{name}"' for name in columns)
    sql = f"""
        WITH asked AS (SELECT {keys}, unnest(?) AS due, unnest(?) AS rate),
        near AS (FROM {SERIES} WHERE kind IN ('actual', 'estimate') AND number IS NOT NULL AND period <> ''
            AND subject IN ({", ".join("?" * len(subjects))}) AND region IN ({", ".join("?" * len(regions))}))
        SELECT {own}, {shown} FROM near s JOIN asked ON {same}
        WHERE {LAST_DAY.format("s.period")} <= {LAST_DAY.format("asked.due")}
            AND (NOT asked.rate OR {FIRST_DAY.format("s.period")} >= {FIRST_DAY.format("asked.due")})
        QUALIFY rank() OVER (PARTITION BY {own} ORDER BY {LAST_DAY.format("s.period")} DESC) = 1
        ORDER BY s.document, s.start, s.id"""  # noqa: S608 - names of our own, values bound
    found = engine.ask(sql, [*parts, list(asked.values()), *subjects, *regions])
    return [(row[: len(parts)], row[len(parts) :]) for row in found]
