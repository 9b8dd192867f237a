"""Observations, sources and faults as rows of a table, and back."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from decimal import Decimal
from functools import cache
from itertools import repeat
from typing import Any

from pydantic import TypeAdapter

from indicators.faults import ALL, Fault
from indicators.model import Comparator, Kind, Measure, Observation, Origin, Source, period_of
from indicators.store.tables import OBSERVATIONS, SERIES, TABLES

Row = dict[str, Any]
_FAULTS = {each.code: each for each in ALL}
_DERIVED = {"subject", "topic", "year", "number", "unit_class", "stands", "level"}
_TEXT_TO_FIELD: dict[str, Callable[[Any], Any]] = {
    "origin": {each.value: each for each in Origin}.__getitem__,
    "kind": {each.value: each for each in Kind}.__getitem__,
    "measure": {each.value: each for each in Measure}.__getitem__,
    "of": {each.value: each for each in Measure}.__getitem__,
    "comparator": {"": None, **{each.value: each for each in Comparator}}.__getitem__,
    "value": lambda text: Decimal(text) if text else None,
    "low": lambda text: Decimal(text) if text else None,
    "high": lambda text: Decimal(text) if text else None,
    "confidence": lambda text: Decimal(text) if text else None,
    "hedges": tuple,
    "evidence": lambda spans: tuple((start, end) for start, end in spans),
}
FIELD_COLUMNS = {
    table: [name for name in TABLES[table] if name in Observation._fields] for table in (OBSERVATIONS, SERIES)
}
"""The columns of a table that are fields of an Observation."""
_NOT_IN_SERIES: Row = {**Observation._field_defaults, "sentence": "", "sentence_start": 0, "sentence_end": 0}


def observation_row(
    observation: Observation, unit_class: Mapping[str, str], topic: str, level: str, *, stands: bool
) -> Row:
    """A row of `observations` (and, cut to its columns, of `series`)."""
    row: Row = {name: getattr(observation, name) for name in FIELD_COLUMNS[OBSERVATIONS]}
    for name in ("value", "low", "high", "confidence"):
        row[name] = "" if row[name] is None else str(row[name])
    row["comparator"] = observation.comparator or ""
    row["subject"] = observation.subject
    row["topic"] = topic
    row["level"] = level
    row["year"] = period_of(observation.period).last_day.year if observation.period else None
    row["number"] = _number(observation)
    row["unit_class"] = unit_class.get(observation.unit, observation.unit)
    row["stands"] = stands
    return row


def _number(observation: Observation) -> float | None:
    known = [each for each in (observation.value, observation.low, observation.high) if each is not None]
    return float(observation.value if observation.value is not None else sum(known) / len(known)) if known else None


def observations_of(
    columns: Sequence[str], found: Iterable[Sequence[Any]], fixed: Mapping[str, str] | None = None
) -> list[Observation]:
    """Observations from rows of the named columns; `fixed` are columns that hold the same text in every row.

    What `series` does not hold is empty in an observation from there.
    """
    by_column: dict[str, Iterable[Any]] = dict(zip(columns, zip(*found, strict=True), strict=False))
    if not by_column:
        return []
    by_column |= {name: repeat(text) for name, text in (fixed or {}).items()}
    given: list[Iterable[Any]] = []
    for name in Observation._fields:
        cells, read = by_column.get(name), _TEXT_TO_FIELD.get(name)
        if cells is None:
            given.append(repeat(_NOT_IN_SERIES[name]))
        else:
            given.append(map(read, cells) if read else cells)
    return list(map(Observation._make, zip(*given, strict=False)))


def source_text(source: Source) -> str:
    """A source as JSON; what is not known is left out."""
    return _sources().dump_json(source, exclude_defaults=True).decode()


def source_of(text: str) -> Source:
    """The source that `source_text` wrote."""
    return _sources().validate_json(text)


def fault_row(fault: Fault, document: str = "") -> Row:
    """A row of `faults`."""
    return {
        "document": document,
        "file": fault.file,
        "line": fault.line,
        "code": fault.code,
        "facts": facts_text(fault),
    }


def facts_text(fault: Fault) -> str:
    """What a fault knows of its case beside the place, as JSON."""
    facts = {name: value for name, value in asdict(fault).items() if name not in {"file", "line"}}
    return json.dumps(facts, ensure_ascii=False, default=str)


def fault_of(file: str, line: int, code: str, facts: str) -> Fault:
    """The fault that `fault_row` wrote."""
    return _FAULTS[code](file, line, **json.loads(facts))


@cache
def _sources() -> TypeAdapter[Source]:
    return TypeAdapter(Source)
