"""A made-up library of any size, written straight into a store: what the pages are timed on.

    python -m scripts.bench.made_library STORE --documents 3000 --observations 1500000

Each document is the report of one province for one year and, where every province has one for every year, of one city. It says of
forty indicators what was reached the year before and what is aimed at, for the place, of a province also for its cities, a sentence a
value, so that every offset holds in its text. Nothing in it is true. No two are of one place and year: real reports tell a value of a place and year
1.2 to 1.7 times, targets and actuals together, and so many that contradict each other are in no library.
"""

import argparse
import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, product
from pathlib import Path
from random import Random
from typing import Any

import pyarrow as pa

from indicators.catalog.load import Catalog, load_catalog
from indicators.model import Fact, How, Indicator, Level, Region, Source
from indicators.store.assemble import assemble
from indicators.store.rows import source_text
from indicators.store.snapshot import publish
from indicators.store.tables import DOCUMENTS, FILES, NUMBERS, OBSERVATIONS, SERIES, TEXTS
from indicators.store.writing import schema, write_part

LAST_YEAR, YEARS, INDICATORS, CITIES = 2025, 25, 40, 12
PROVINCES, DOCUMENTS_A_PART = 34, 100
LONG = 60_000
"""Characters of every hundredth document: the length that a reader must open within a second."""
_VERBS = ("加快推进", "统筹抓好", "着力提升", "稳步扩大", "持续优化", "深入实施", "扎实做好", "积极培育")
_KINDS = {"actual": "为", "target": "目标为", "estimate": "预计为"}
_WHAT = (("level", "actual"), ("growth", "actual"), ("growth", "target"), ("level", "target"), ("growth", "estimate"))
_FIXED: dict[str, Any] = {
    "origin": "parsed",
    "indicator_name": "",
    "reference": "",
    "period_inferred": False,
    "low": "",
    "high": "",
    "comparator": "eq",
    "hedges": [],
    "after": "。",
    "rule": "level",
    "confidence": "0.9",
    "stands": True,
    "prefix": "",
    "suffix": "",
    "evidence": [],
    "note": "",
    "note_en": "",
}


@dataclass
class Part:
    """The rows of some documents, column by column."""

    documents: list[dict[str, Any]] = field(default_factory=list)
    texts: list[dict[str, Any]] = field(default_factory=list)
    values: dict[str, list[Any]] = field(default_factory=dict)
    numbers: dict[str, list[Any]] = field(default_factory=dict)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the library and say what it holds."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench.made_library", description=__doc__)
    parser.add_argument("store", type=Path)
    parser.add_argument("--documents", type=int, default=3000)
    parser.add_argument("--observations", type=int, default=1_500_000)
    asked = parser.parse_args(arguments)
    print(make(asked.store, asked.documents, asked.observations))
    return 0


def make(store: Path, documents: int, observations: int, asked_for: int = 0) -> Path:
    """Write a library of about so many documents and observations into `store`; return its snapshot's folder.

    With `asked_for`, the documents after so many are of cities, in years before those of the others: questions about
    provinces and late years are not about them.
    """
    catalog = load_catalog()
    parts = store / "made"
    for first in range(0, documents, DOCUMENTS_A_PART):
        part = Part()
        for index in range(first, min(first + DOCUMENTS_A_PART, documents)):
            _add(part, catalog, index, observations // documents, asked_for)
        write_part(parts / f"{first:06d}", _tables(part))
    folders = sorted(parts.iterdir())
    snapshot = publish(store, lambda folder: assemble(folder, folders, {FILES: schema(FILES).empty_table()}), "made")
    shutil.rmtree(parts)
    return snapshot


def _add(part: Part, catalog: Catalog, index: int, values: int, asked_for: int) -> None:
    """One document of `values` values; the same index gives the same document."""
    random = Random(index)  # noqa: S311 - no secret
    province, year = whose(catalog, index, asked_for)
    name = f"{province.code}/{year}-{index:05d}"
    pieces = [f"{province.zh}{year}年政府工作报告\n\n"]
    length = len(pieces[0])
    for line, (region, indicator, what) in enumerate(islice(_said(catalog, province, random), values)):
        length = _say(part, catalog, (name, year), pieces, length, region, indicator, what, random)
        if line % 5 == 4:  # noqa: PLR2004 - sentences of a paragraph
            pieces.append("\n\n")
            length += 2
    while index % 100 == 0 and length < LONG:
        pieces.append(_without_number(catalog, random))
        length += len(pieces[-1])
    issued = Fact(f"{year}-01-15", How.PRINTED)
    source = Source(name, f"{province.zh}{year}年政府工作报告", publisher=Fact(f"{province.zh}人民政府"), issued=issued)
    part.texts.append({"document": name, "text": "".join(pieces)})
    part.documents.append(
        {
            "id": name,
            "sha256": "",
            "title": source.title,
            "title_en": "",
            "publisher": source.publisher.value,
            "issued": source.issued.value,
            "region": province.code,
            "kind": "government_work_report",
            "source": source_text(source),
            "characters": length,
            "numbers": 2 * values,
            "observations": values,
            "states": json.dumps({"parsed": values, "no_data": values}),
        }
    )


def whose(catalog: Catalog, index: int, asked_for: int = 0) -> tuple[Region, int]:
    """The region and the year of a document; up to 10,000 documents no two are of the same."""
    provinces = asked_for or PROVINCES * YEARS
    is_other = index >= provinces
    level = Level.CITY if is_other else Level.PROVINCE
    regions = [region for region in catalog.regions.regions.values() if region.level is level]
    first = index - provinces if is_other else index
    last = LAST_YEAR - asked_for // PROVINCES - 1 if is_other and asked_for else LAST_YEAR
    return regions[first % len(regions)], last - first // len(regions) % YEARS


def _said(catalog: Catalog, province: Region, random: Random) -> Iterator[tuple[Region, Indicator, tuple[str, str]]]:
    """What a report speaks of: its province first, then its cities in turn, by no order of the indicators."""
    indicators = [one for one in catalog.indicators.values() if one.unit == "元"][:INDICATORS]
    inner = [region for region in catalog.regions.regions.values() if region.parent == province.code][:CITIES]
    cities = inner if province.level is Level.PROVINCE else []  # reports name hardly a county
    for what, indicator in product(_WHAT, indicators):
        yield province, indicator, what
    while cities:
        yield random.choice(cities), random.choice(indicators), random.choice(_WHAT)
    while True:
        yield province, random.choice(indicators), random.choice(_WHAT)


def _without_number(catalog: Catalog, random: Random) -> str:
    """A paragraph that says nothing in figures."""
    names = [one.zh for one in catalog.indicators.values()]
    return "，".join(random.choice(_VERBS) + random.choice(names) for _ in range(6)) + "。\n\n"


def _say(  # noqa: PLR0913, PLR0917 - all that a sentence says
    part: Part,
    catalog: Catalog,
    document: tuple[str, int],
    pieces: list[str],
    length: int,
    region: Region,
    indicator: Indicator,
    what: tuple[str, str],
    random: Random,
) -> int:
    """Add a sentence with its rows; return the length of the text so far."""
    name, issued = document
    measure, kind = what
    year = issued - (kind == "actual")
    number = random.randint(10, 150) if measure == "growth" else random.randint(10_000, 9_999_999)
    text = f"{number / 10:.1f}%" if measure == "growth" else f"{number / 100:.2f}亿元"
    value = f"{number / 10:.1f}" if measure == "growth" else str(number * 1_000_000)
    verb = ("增速" if measure == "growth" else "") + _KINDS[kind]
    before = f"{year}年，{region.short}{indicator.zh}{verb}"
    start, end = length + len(before), length + len(before) + len(text)
    sentence = f"{before}{text}。"
    pieces.append(sentence)
    row = {
        "id": f"{name}-{length:08x}",
        "document": name,
        "kind": kind,
        "subject": indicator.id,
        "indicator": indicator.id,
        "topic": catalog.topic_of(indicator.id),
        "measure": measure,
        "of": measure,
        "region": region.code,
        "level": region.level.value,
        "period": str(year),
        "year": year,
        "value": value,
        "number": float(value),
        "unit": "%" if measure == "growth" else "元",
        "unit_class": "%" if measure == "growth" else "元",
        "scope": indicator.scope,
        "text": text,
        "start": start,
        "end": end,
        "before": before,
        "sentence": sentence,
        "sentence_start": length,
        "sentence_end": end + 1,
        "reading": sentence,
    }
    for column, cell in row.items():
        part.values.setdefault(column, []).append(cell)
    _number(part, name, (length, length + 5), f"{year}年", "date", "no_data", [])
    _number(part, name, (start, end), text, "quantity", "parsed", [row["id"]])
    return length + len(sentence)


def _number(
    part: Part, document: str, span: tuple[int, int], text: str, category: str, state: str, ids: list[Any]
) -> None:
    cells = (document, *span, text, category, state, ids)
    for column, cell in zip(("document", "start", "end", "text", "category", "state", "ids"), cells, strict=True):
        part.numbers.setdefault(column, []).append(cell)


def _tables(part: Part) -> dict[str, pa.Table]:
    values = _table(OBSERVATIONS, part.values, _FIXED)
    return {
        DOCUMENTS: pa.Table.from_pylist(part.documents, schema(DOCUMENTS)),
        TEXTS: pa.Table.from_pylist(part.texts, schema(TEXTS)),
        OBSERVATIONS: values,
        SERIES: values.select(schema(SERIES).names),
        NUMBERS: _table(
            NUMBERS, part.numbers, {**dict.fromkeys(("reason", "reason_en", "quote", "sentence"), ""), "named": []}
        ),
        "disagreements": schema("disagreements").empty_table(),
        "faults": schema("faults").empty_table(),
    }


def _table(table: str, columns: dict[str, list[Any]], fixed: dict[str, Any]) -> pa.Table:
    """Columns as lists, and the same cell in every row for those that are `fixed`."""
    rows = len(columns["document"])
    arrays = [
        pa.array(columns[each.name], each.type)
        if each.name in columns
        else pa.repeat(pa.scalar(fixed[each.name], each.type), rows)
        for each in schema(table)
    ]
    return pa.Table.from_arrays(arrays, schema=schema(table))


if __name__ == "__main__":
    raise SystemExit(main())
