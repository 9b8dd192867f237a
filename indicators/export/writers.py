"""Rows -> the bytes of a file, whole: for what is shown on a page. `streams` writes what does not fit in memory."""

from collections.abc import Callable, Iterable, Sequence

from indicators.export.rows import Row
from indicators.export.streams import Format, csv_stream, jsonl_stream, xlsx_stream

Writer = Callable[[Iterable[Row], Sequence[str]], bytes]


def jsonl(rows: Iterable[Row], columns: Sequence[str]) -> bytes:
    """One JSON object a line, UTF-8, keys in the order of `columns`."""
    return b"".join(jsonl_stream(rows, columns))


def csv_bytes(rows: Iterable[Row], columns: Sequence[str]) -> bytes:
    """RFC 4180 with a byte order mark, which Excel needs to read UTF-8; formulas are neutralised."""
    return b"".join(csv_stream(rows, columns))


def xlsx(rows: Iterable[Row], columns: Sequence[str]) -> bytes:
    """A workbook, header frozen; numbers are numbers, text is text and never a formula."""
    return b"".join(xlsx_stream(rows, columns))


WRITERS: dict[Format, Writer] = {Format.JSONL: jsonl, Format.CSV: csv_bytes, Format.XLSX: xlsx}
