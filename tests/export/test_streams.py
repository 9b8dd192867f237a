"""Files in pieces."""

import io
from collections.abc import Iterator
from itertools import count, islice

import openpyxl
import pytest

from indicators.export import streams
from indicators.export.rows import Row
from indicators.export.streams import BATCH, STREAMS, Format, xlsx_stream
from indicators.export.writers import WRITERS

NAMES = ["id", "value"]


def _endless(taken: list[int]) -> Iterator[Row]:
    for number in count():
        taken.append(number)
        yield {"id": f"r{number}", "value": "1"}


@pytest.mark.parametrize("name", [Format.JSONL, Format.CSV])
def test_a_piece_takes_no_more_rows_than_it_holds(name: Format) -> None:
    """Rows are asked for as the file is written: of endless rows the first pieces can be had."""
    taken: list[int] = []
    pieces = list(islice(STREAMS[name](_endless(taken), NAMES), 3))
    assert all(pieces)
    assert len(taken) <= 3 * BATCH


@pytest.mark.parametrize("name", list(Format))
def test_pieces_make_the_whole(name: Format) -> None:
    """What a page writes at once is what is written in pieces."""
    rows: list[Row] = [{"id": f"r{number}", "value": "1"} for number in range(BATCH + 1)]
    whole = WRITERS[name](iter(rows), NAMES)
    if name is Format.XLSX:  # a workbook holds the time of its making
        assert _sheets(whole) == {"observations": [NAMES, *([row["id"], 1] for row in rows)]}
    else:
        assert b"".join(STREAMS[name](iter(rows), NAMES)) == whole
        assert whole.count(b"r") >= BATCH


def test_a_full_sheet_begins_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one sheet cannot hold goes on in the next, under its own header; no row is lost or doubled."""
    monkeypatch.setattr(streams, "MOST_ROWS", 2)
    rows: list[Row] = [{"id": f"r{number}", "value": "1"} for number in range(5)]
    assert _sheets(b"".join(xlsx_stream(rows, NAMES))) == {
        "observations": [NAMES, ["r0", 1], ["r1", 1]],
        "observations 2": [NAMES, ["r2", 1], ["r3", 1]],
        "observations 3": [NAMES, ["r4", 1]],
    }


def test_no_rows_are_a_header() -> None:
    """A file without observations still says its columns."""
    assert _sheets(b"".join(xlsx_stream([], NAMES))) == {"observations": [NAMES]}
    assert b"".join(STREAMS[Format.CSV]([], NAMES)) == b"\xef\xbb\xbfid,value\r\n"
    assert b"".join(STREAMS[Format.JSONL]([], NAMES)) == b""


def _sheets(data: bytes) -> dict[str, list[list[object]]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book.worksheets}
