"""Which actuals can answer a target: asked of the engine, so that a million values need not be looked at one by one."""

from collections.abc import Sequence
from typing import Any

from indicators.model import Kind, Measure, Observation
from indicators.store.engine import Engine
from indicators.store.tables import SERIES

STATES = frozenset({Measure.LEVEL, Measure.SHARE, Measure.RANK})
"""Measures that go on from year to year: earlier values tell the pace towards a target. A rate begins anew each year."""
ACTUALS = (Kind.ACTUAL, Kind.ESTIMATE)
Key = tuple[Any, ...]
_BASIS = ("measure", "of", "reference", "unit_class", "scope")
_KEY = ("subject", "region", *_BASIS)
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


def actuals_for(
    engine: Engine, columns: Sequence[str], targets: Sequence[Observation], same_unit: dict[str, str]
) -> list[tuple[Key, Sequence[Any]]]:
    """For the key of each target the rows of the actuals of its subject and region by which it can be judged.

    These are all of its due period, on whatever basis; and where it is a level, a share or a rank, those that share its key
    and end before it is due.
    """
    asked = {key_of(target, same_unit): target.measure in STATES for target in targets if target.period}
    if not asked:
        return []
    parts = [list(part) for part in zip(*asked, strict=True)]
    subjects, regions = sorted(set(parts[0])), sorted(set(parts[1]))
    keys = ", ".join(f'unnest(?) AS "{name}"' for name in _KEY)
    own = ", ".join(f'asked."{name}"' for name in (*_KEY, "due"))
    same = " AND ".join(f's."{name}" = asked."{name}"' for name in _KEY)
    shown = ", ".join(f's."{name}"' for name in columns)
    sql = f"""
        WITH asked AS (SELECT {keys}, unnest(?) AS due, unnest(?) AS state),
        dated AS (SELECT *, {FIRST_DAY.format("due")} AS due_first, {LAST_DAY.format("due")} AS due_last FROM asked),
        near AS (SELECT *, {FIRST_DAY.format("period")} AS first_day, {LAST_DAY.format("period")} AS last_day FROM {SERIES}
            WHERE kind IN ('actual', 'estimate') AND period <> ''
            AND subject IN ({", ".join("?" * len(subjects))}) AND region IN ({", ".join("?" * len(regions))}))
        SELECT {own}, {shown} FROM near s JOIN dated asked ON s.subject = asked.subject AND s.region = asked.region
        WHERE s.last_day <= asked.due_last AND (s.first_day >= asked.due_first OR (asked.state AND {same}))
        ORDER BY s.document, s.start, s.id"""  # noqa: S608 - names of our own, values bound
    found = engine.ask(sql, [*parts, list(asked.values()), *subjects, *regions])
    return [(row[: len(parts)], row[len(parts) :]) for row in found]
