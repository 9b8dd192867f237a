"""Rows as files, read back by a program that is not ours."""

import csv
import io
import json
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.export import COLUMNS, WRITERS, Format, rows
from indicators.export.rows import Row
from indicators.export.writers import csv_bytes, jsonl, xlsx
from tests.builders import catalog, observation, unhurried

NAMES = ["id", "value", "text"]
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")']


def _row(text: str, value: str = "13.8") -> Row:
    return {"id": "a", "value": value, "text": text}


def _read_csv(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def _read_xlsx(data: bytes) -> list[list[Any]]:
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_every_format_has_its_writer() -> None:
    """No format can be asked for that cannot be written."""
    assert set(WRITERS) == set(Format)


@pytest.mark.parametrize("name", list(Format))
def test_every_writer_takes_observations(name: Format) -> None:
    """Observations become a file in each format, with none, with a number and without."""
    for some in ([], [observation()], [observation(None, comparator=None)]):
        assert isinstance(WRITERS[name](rows(some, catalog()), COLUMNS), bytes)


def test_jsonl_has_one_object_a_line() -> None:
    """Each line is an object with the columns in order, Chinese as it is, whatever breaks the text holds."""
    data = jsonl([_row("产\n值"), _row("甲\u2028乙")], NAMES).decode()
    lines = data.split("\n")
    assert lines[0] == '{"id": "a", "value": "13.8", "text": "产\\n值"}'
    assert json.loads(lines[1])["text"] == "甲\u2028乙"
    assert lines[2:] == [""]


def test_csv_is_known_as_utf8() -> None:
    """The file begins with the byte order mark that Excel needs, and its lines end as RFC 4180 says."""
    assert csv_bytes([_row("产值")], NAMES) == b"\xef\xbb\xbfid,value,text\r\na,13.8,\xe4\xba\xa7\xe5\x80\xbc\r\n"


@pytest.mark.parametrize("text", FORMULAS)
def test_a_spreadsheet_runs_nothing(text: str) -> None:
    """Text that begins like a formula has an apostrophe before it, in CSV and in XLSX."""
    assert _read_csv(csv_bytes([_row(text)], NAMES))[1][2] == "'" + text
    [_, [_, _, cell]] = _read_xlsx(xlsx([_row(text)], NAMES))
    assert cell.startswith("'")


def test_a_negative_number_is_no_formula() -> None:
    """Our own numbers stay numbers."""
    assert _read_csv(csv_bytes([_row("x", "-1.2")], NAMES))[1][1] == "-1.2"
    assert _read_xlsx(xlsx([_row("x", "-1.2")], NAMES))[1][1] == -1.2


def test_numbers_are_numbers_in_a_workbook() -> None:
    """A value can be summed, an empty one is an empty cell, and an id of digits stays text."""
    table = _read_xlsx(xlsx([{"id": "110000", "value": "256196000000", "text": ""}, _row("x", "")], NAMES))
    assert table == [NAMES, ["110000", 256196000000, None], ["a", None, "x"]]


def test_the_header_stays_in_sight() -> None:
    """The first row of a workbook is frozen."""
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx([_row("x")], NAMES))).active
    assert sheet is not None
    assert sheet.freeze_panes == "A2"


def test_a_control_character_does_not_break_a_workbook() -> None:
    """A form feed, which a page may hold and XML may not, is left out of a workbook and of nothing else."""
    assert _read_xlsx(xlsx([_row("产\f值")], NAMES))[1][2] == "产值"
    assert _read_csv(csv_bytes([_row("产\f值")], NAMES))[1][2] == "产\f值"


@unhurried
@given(st.lists(st.text(), max_size=3))
def test_text_in_csv_comes_back(texts: list[str]) -> None:
    """Commas, quotes and breaks survive, and no cell begins like a formula."""
    table = _read_csv(csv_bytes([_row(text) for text in texts], NAMES))
    cells = [line[2] for line in table[1:]]
    assert [cell.removeprefix("'") for cell in cells] == [text.removeprefix("'") for text in texts]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@unhurried
@given(st.text())
def test_any_text_can_be_written_to_a_workbook(text: str) -> None:
    """No text breaks a workbook or is taken for a formula."""
    book = openpyxl.load_workbook(io.BytesIO(xlsx([_row(text)], NAMES)))
    sheet = book.active
    assert sheet is not None
    assert sheet["C2"].data_type != "f"


@unhurried
@given(st.text())
def test_any_text_is_one_line_of_jsonl(text: str) -> None:
    """What is read from a line is what was written."""
    [line, rest] = jsonl([_row(text)], NAMES).decode().split("\n")
    assert json.loads(line) == _row(text)
    assert rest == ""
