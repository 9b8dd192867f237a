"""Rows -> the bytes of a file: JSON Lines, CSV that a spreadsheet opens rightly, XLSX."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import StrEnum

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from indicators.export.rows import Row

NUMBER_COLUMNS = {"value", "low", "high"}
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class Format(StrEnum):
    """The formats that can be written."""

    JSONL = "jsonl"
    CSV = "csv"
    XLSX = "xlsx"


def jsonl(rows: Sequence[Row], columns: Sequence[str]) -> bytes:
    """One JSON object a line, UTF-8, keys in the order of `columns`."""
    lines = (json.dumps({name: row[name] for name in columns}, ensure_ascii=False) for row in rows)
    return "".join(line + "\n" for line in lines).encode()


def csv_bytes(rows: Sequence[Row], columns: Sequence[str]) -> bytes:
    """RFC 4180 with a byte order mark, which Excel needs to read UTF-8; formulas are neutralised."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_safe(name, row[name]) for name in columns] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def xlsx(rows: Sequence[Row], columns: Sequence[str]) -> bytes:
    """A workbook of one sheet, header frozen; numbers are numbers, text is text and never a formula."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("observations")
    sheet.freeze_panes = "A2"
    sheet.append(list(columns))
    for row in rows:
        sheet.append([_cell(name, row[name]) for name in columns])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(name: str, value: object) -> object:
    if name in NUMBER_COLUMNS:
        return Decimal(str(value)) if value != "" else None
    safe = _safe(name, value)
    return ILLEGAL_CHARACTERS_RE.sub("", safe) if isinstance(safe, str) else safe  # a form feed is no part of XML


def _safe(name: str, value: object) -> object:
    """Text that a spreadsheet would run as a formula gets an apostrophe in front; our own numbers cannot be one."""
    if name not in NUMBER_COLUMNS and isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return "'" + value
    return value


WRITERS: dict[Format, Callable[[Sequence[Row], Sequence[str]], bytes]] = {
    Format.JSONL: jsonl,
    Format.CSV: csv_bytes,
    Format.XLSX: xlsx,
}
