"""Rows -> a file in pieces: whatever the number of rows, no more than a piece of them is held in memory."""

import csv
import io
import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import chain, islice
from typing import IO

from indicators.export.cells import sheet_cell, text_cell
from indicators.export.rows import Row

BATCH = 500
"""Rows to a piece."""
PIECE = 1 << 16
"""Bytes of a finished file to a piece."""
MOST_ROWS = 1_048_575
"""The rows of a sheet of Excel, its header apart."""
BYTE_ORDER_MARK = "\ufeff".encode()
Stream = Callable[[Iterable[Row], Sequence[str]], Iterator[bytes]]


class Format(StrEnum):
    """The formats of a table."""

    JSONL = "jsonl"
    CSV = "csv"
    XLSX = "xlsx"


def jsonl_stream(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[bytes]:
    """One JSON object a line, UTF-8, keys in the order of `columns`."""
    for batch in batches(rows):
        lines = (json.dumps({name: row[name] for name in columns}, ensure_ascii=False) + "\n" for row in batch)
        yield "".join(lines).encode()


def csv_stream(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[bytes]:
    """RFC 4180 with a byte order mark, which Excel needs to read UTF-8; formulas are neutralised."""
    yield BYTE_ORDER_MARK
    yield from plain_csv_stream(rows, columns)


def plain_csv_stream(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[bytes]:
    """The same without the byte order mark, for programs."""
    yield _csv_lines([list(columns)])
    for batch in batches(rows):
        yield _csv_lines([[text_cell(name, row[name]) for name in columns] for row in batch])


def _csv_lines(lines: Iterable[Sequence[object]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(lines)
    return out.getvalue().encode()


def xlsx_stream(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[bytes]:
    """A workbook, header frozen; numbers are numbers, text is text and never a formula. A full sheet begins another."""
    from openpyxl import Workbook  # noqa: PLC0415 - it loads numpy, for which nobody who opens a page should wait

    book, rows = Workbook(write_only=True), iter(rows)
    for number, first in enumerate(chain([next(rows, None)], rows), start=1):
        sheet = book.create_sheet("observations" if number == 1 else f"observations {number}")
        sheet.freeze_panes = "A2"
        sheet.append(list(columns))
        for row in chain([first], islice(rows, MOST_ROWS - 1)) if first is not None else ():
            sheet.append([sheet_cell(name, row[name]) for name in columns])
    with tempfile.TemporaryFile() as file:
        book.save(file)
        yield from pieces(file)


def batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """The rows, some at a time."""
    rows = iter(rows)
    while batch := list(islice(rows, BATCH)):
        yield batch


def pieces(file: IO[bytes]) -> Iterator[bytes]:
    """A finished file from its beginning, some bytes at a time."""
    file.seek(0)
    while piece := file.read(PIECE):
        yield piece


STREAMS: dict[Format, Stream] = {
    Format.JSONL: jsonl_stream,
    Format.CSV: csv_stream,
    Format.XLSX: xlsx_stream,
}
