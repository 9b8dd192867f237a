"""The data package, held against the rules of datapackage.org version 2, which are written out here."""

import csv
import hashlib
import io
import json
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from zipfile import ZipFile

import pytest

from indicators.export import About
from indicators.export.datapackage import datapackage_stream
from indicators.locale import Words
from indicators.model import Fact, How, Kind, Observation, Source
from indicators.settings import load_settings
from indicators.store.building import load_collection
from tests.builders import catalog, observation, span

PAGE = Source("d", "一版", "Page one", issued=Fact("2024-10-15", How.PRINTED))
ONLINE = Source("上海市/2021", "报告", url=Fact("https://gov.example/r", How.PRINTED))
VALUES = [
    observation("256196000000", id="d-1", kind=Kind.TARGET, sentence="甲,乙\n“丙”。"),
    span("1.0", "2.5", id="d-2", period="", period_inferred=True),
    observation(None, id="d-3", comparator=None, confidence=Decimal("0.85"), document="上海市/2021"),
]
ABOUT = About("Indicators", Words("en"), "https://data.example/", "CC-BY-4.0")
CASTS: dict[str, Any] = {
    "string": str,
    "number": Decimal,
    "integer": int,
    "boolean": {"True": True, "False": False}.__getitem__,
}


def _package(values: Sequence[Observation], sources: Sequence[Source], about: About = ABOUT) -> ZipFile:
    return ZipFile(io.BytesIO(b"".join(datapackage_stream(iter(values), sources, catalog(), about))))


def _descriptor(package: ZipFile) -> dict[str, Any]:
    return dict(json.loads(package.read("datapackage.json")))


def _tables(package: ZipFile) -> dict[str, list[dict[str, str]]]:
    return {
        part["name"]: list(csv.DictReader(io.StringIO(package.read(part["path"]).decode("utf-8"), newline="")))
        for part in _descriptor(package)["resources"]
    }


def _faults(package: ZipFile) -> list[str]:
    """Every breach of the standard: descriptor, files, header, types, constraints and keys."""
    told, tables = _descriptor(package), _tables(package)
    faults = [] if re.fullmatch(r"[a-z0-9._-]+", told["name"]) else ["name"]
    faults += [f"{key} is empty" for key in ("licenses", "sources", "contributors") if told.get(key) == []]
    for part in told["resources"]:
        data, rows = package.read(part["path"]), tables[part["name"]]
        if (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}") != (part["bytes"], part["hash"]):
            faults.append(f"{part['name']}: bytes or hash")
        fields = part["schema"]["fields"]
        if [field["name"] for field in fields] != data.decode().split("\r\n")[0].split(","):
            faults.append(f"{part['name']}: header")
        for field in fields:
            faults += [f"{part['name']}.{field['name']}: {fault}" for fault in _field_faults(field, rows)]
        faults += _key_faults(part, tables)
    return faults


def _field_faults(field: dict[str, Any], rows: list[dict[str, str]]) -> list[str]:
    limits, cells = field.get("constraints", {}), [row[field["name"]] for row in rows]
    known = [cell for cell in cells if cell]
    values = [CASTS[field["type"]](cell) for cell in known]
    return [
        *(["missing"] if limits.get("required") and len(known) < len(cells) else []),
        *(["twice"] if limits.get("unique") and len(set(known)) < len(known) else []),
        *(f"pattern {cell}" for cell in known if "pattern" in limits and not re.fullmatch(limits["pattern"], cell)),
        *(f"enum {cell}" for cell in known if "enum" in limits and cell not in limits["enum"]),
        *(f"minimum {value}" for value in values if "minimum" in limits and value < limits["minimum"]),
        *(f"maximum {value}" for value in values if "maximum" in limits and value > limits["maximum"]),
    ]


def _key_faults(part: dict[str, Any], tables: dict[str, list[dict[str, str]]]) -> list[str]:
    rows, [primary] = tables[part["name"]], part["schema"]["primaryKey"]
    faults = ["primary key"] if len({row[primary] for row in rows}) < len(rows) else []
    for key in part["schema"].get("foreignKeys", []):
        [column], [other] = key["fields"], key["reference"]["fields"]
        there = {row[other] for row in tables[key["reference"]["resource"]]}
        faults += [f"foreign key {row[column]}" for row in rows if row[column] not in there]
    return faults


def test_the_package_keeps_the_standard() -> None:
    """Descriptor, files, types, constraints and keys agree."""
    assert _faults(_package(VALUES, [PAGE, ONLINE])) == []
    assert _faults(_package([], [])) == []


def test_a_breach_is_seen() -> None:
    """The check above fails for a value whose document is missing, that stands twice, or has a period that is none."""
    assert _faults(_package(VALUES, [PAGE])) == ["foreign key 上海市/2021"]
    assert "primary key" in _faults(_package([VALUES[0], VALUES[0]], [PAGE]))
    assert _faults(_package([observation(id="d-1", period="last year")], [PAGE])) == [
        "observations.period: pattern last year"
    ]


def test_the_five_pages_keep_the_standard() -> None:
    """So do the observations that are shipped, with their five documents."""
    settings, _ = load_settings()
    library = load_collection(settings.sources, settings.curated)
    sources = [document.source for document in library.documents.values()]
    stream = datapackage_stream(library.observations.values(), sources, library.catalog, ABOUT)
    package = ZipFile(io.BytesIO(b"".join(stream)))
    assert _faults(package) == []
    assert len(_tables(package)["documents"]) == 5
    assert len(_tables(package)["observations"]) == len(library.observations)


def test_what_the_package_says_of_itself() -> None:
    """Title, licence, home page and every document with its address, in the language asked for."""
    told = _descriptor(_package(VALUES, [PAGE, ONLINE]))
    assert told["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert (told["title"], told["homepage"]) == ("Indicators", "https://data.example/")
    assert told["licenses"] == [{"name": "CC-BY-4.0"}]
    assert told["sources"] == [{"title": "Page one"}, {"title": "报告", "path": "https://gov.example/r"}]
    assert [(part["type"], part["format"], part["encoding"]) for part in told["resources"]] == [
        ("table", "csv", "utf-8")
    ] * 2


def test_no_licence_is_claimed() -> None:
    """Where the deployment names no licence and no address, nothing is said of them."""
    assert not {"licenses", "homepage"} & _descriptor(_package(VALUES, [PAGE], About("题", Words("zh")))).keys()


def test_the_values_come_back() -> None:
    """A cell holds what was written: breaks, commas and quotes too."""
    first, second, third = _tables(_package(VALUES, [PAGE, ONLINE]))["observations"]
    assert (first["value"], first["sentence"]) == ("256196000000", "甲,乙\n“丙”。")
    assert (second["low"], second["high"], second["period"], second["period_inferred"]) == ("1", "2.5", "", "True")
    assert (third["value"], third["confidence"]) == ("", "0.85")


def test_a_document_has_its_citation() -> None:
    """The table of documents gives what is known of each, and its entry after GB/T 7714."""
    [row] = _tables(_package([], [ONLINE]))["documents"]
    assert (row["id"], row["url"], row["issued"], row["issued_how"]) == (
        "上海市/2021", "https://gov.example/r", "", "unknown",
    )  # fmt: skip
    assert row["citation"] == "报告[R/OL]. https://gov.example/r."


@pytest.mark.parametrize("text", ["=1+1", "-5.8%"])
def test_a_spreadsheet_runs_nothing(text: str) -> None:
    """The CSV files in the package are as safe as the others."""
    [row] = _tables(_package([observation(id="d-1", text=text)], [PAGE]))["observations"]
    assert row["text"] == f"'{text}"


def test_the_same_data_gives_the_same_bytes() -> None:
    """No time of making is in the file, so that two exports can be compared."""
    one, other = (b"".join(datapackage_stream(VALUES, [PAGE, ONLINE], catalog(), ABOUT)) for _ in range(2))
    assert one == other
