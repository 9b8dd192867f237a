"""DOCX: paragraphs and tables in the order of the document, headings marked as in Markdown."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from indicators.document_faults import DocumentEncrypted, DocumentUnreadable, UnpackedTooLarge
from indicators.limits import MEGABYTE, Limits
from indicators.text.formats.extracted import Extracted, RefusedError
from indicators.text.formats.tables import MOST_COLUMNS, Cell, is_layout, row_line

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHUNK = 1 << 20
_MOST_PARTS = 10_000
_ENCRYPTED = 0x1
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_HEADING = re.compile(r"(?:heading|标题)\s*([1-6])\Z", re.IGNORECASE)
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_HOLDERS = {f"{_W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")}
_LEFT_OUT = {f"{_W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "txbxContent")} | {_FALLBACK}


def read_docx(data: bytes, name: str, limits: Limits) -> Extracted:
    """The text of a Word document. Offsets count in what is given here.

    Left out: headers and footers, foot- and endnotes, comments, pictures, what a tracked change takes out, and the numbers
    that Word makes by itself for lists, which stand nowhere in the file.

    Raises:
        RefusedError: for an encrypted file, a zip bomb and XML that declares entities.
        ImportError: where python-docx is not installed.
    """
    import docx  # noqa: PLC0415 - an optional extra

    _check_archive(data, name, limits)
    document = docx.Document(io.BytesIO(data))
    levels = {style.style_id: level for style in document.styles if (level := _level(style.name or ""))}
    blocks = [block for block in _blocks(document.element.body, levels) if block.strip()]
    text = "\n\n".join(blocks)
    title = " ".join((document.core_properties.title or "").split())
    front = {"title": title} if title and title in " ".join(text.split()) else {}  # else it is of an older document
    return Extracted(text + "\n" if text else "", "docx", "", front)


def _level(style: str) -> int:
    """The level of a style's headings; 0 where it is none."""
    match = _HEADING.match(style)
    return int(match[1]) if match else 1 if style.lower() in ("title", "标题") else 0


def _check_archive(data: bytes, name: str, limits: Limits) -> None:
    """Refuse what would unpack to more than the limit, and XML that declares entities, before anything is parsed.

    A part is read to its end: zipfile hands out no more than the part declares, and fails where that is not what it holds.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        if any(part.flag_bits & _ENCRYPTED for part in parts):
            raise RefusedError(DocumentEncrypted(name, 1, name=name, format="DOCX"))
        if len(parts) > _MOST_PARTS:
            raise _broken(name, f"an archive of more than {_MOST_PARTS} parts")
        size = sum(part.file_size for part in parts)
        if size > limits.unpacked_megabytes * MEGABYTE:
            megabytes = -(-size // MEGABYTE)
            raise RefusedError(
                UnpackedTooLarge(name, 1, name=name, megabytes=megabytes, limit=limits.unpacked_megabytes)
            )
        for part in parts:
            end = b""
            with archive.open(part) as stream:
                while chunk := stream.read(_CHUNK):
                    if _declares_entities(part.filename, end + chunk):
                        raise _broken(name, f"{part.filename} declares a document type, which these files never need")
                    end = chunk[-len(_DOCTYPES[1]) :]


def _broken(name: str, problem: str) -> RefusedError:
    return RefusedError(DocumentUnreadable(name, 1, name=name, format="DOCX", problem=problem))


def _declares_entities(part: str, data: bytes) -> bool:
    return part.endswith((".xml", ".rels")) and any(doctype in data for doctype in _DOCTYPES)


def _blocks(holder: Any, levels: dict[str, int]) -> Iterator[str]:  # noqa: ANN401 - lxml has no types
    """Paragraphs and tables below `holder`, in order. A text box comes after the paragraph that it hangs on."""
    for element in holder.iterchildren():
        if element.tag == f"{_W}p":
            yield _paragraph(element, levels)
            for box in element.iter(f"{_W}txbxContent"):
                is_its_own = next(box.iterancestors(f"{_W}p")) is element
                if is_its_own and not any(outer.tag == _FALLBACK for outer in box.iterancestors()):
                    yield from _blocks(box, levels)
        elif element.tag == f"{_W}tbl":
            yield from _table(element, levels)
        elif element.tag in _HOLDERS:
            yield from _blocks(element, levels)


def _paragraph(element: Any, levels: dict[str, int]) -> str:  # noqa: ANN401
    words = "".join(_words(element))
    style = element.find(f"{_W}pPr/{_W}pStyle")
    level = levels.get(style.get(f"{_W}val"), 0) if style is not None else 0
    return f"{'#' * level} {' '.join(words.split())}" if level and words.strip() else words


def _words(element: Any) -> Iterator[str]:  # noqa: ANN401
    for child in element.iterchildren():
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag not in _LEFT_OUT:
            yield from _words(child)


def _table(table: Any, levels: dict[str, int]) -> Iterator[str]:  # noqa: ANN401
    has_inner = table.find(f".//{_W}tbl") is not None
    rows = [list(_cells(row)) for row in _below(table, f"{_W}tr")]
    if has_inner or is_layout(rows):
        for row in _below(table, f"{_W}tr"):
            for cell in _below(row, f"{_W}tc"):
                yield from _blocks(cell, levels)
    else:
        yield "\n".join(line for line in map(row_line, rows) if line)


def _cells(row: Any) -> Iterator[Cell]:  # noqa: ANN401
    """The cells of a row; one over several columns is followed by empty ones, and a lower part of a tall one is empty."""
    for cell in _below(row, f"{_W}tc"):
        merge = cell.find(f"{_W}tcPr/{_W}vMerge")
        is_lower_part = merge is not None and merge.get(f"{_W}val", "continue") == "continue"
        words = ["".join(_words(paragraph)) for paragraph in cell.iter(f"{_W}p")]
        yield [] if is_lower_part else [each for each in words if each.strip()]
        span = cell.find(f"{_W}tcPr/{_W}gridSpan")
        width = span.get(f"{_W}val", "1") if span is not None else "1"
        yield from [()] * (min(int(width), MOST_COLUMNS) - 1 if width.isdecimal() else 0)


def _below(holder: Any, tag: str) -> Iterator[Any]:  # noqa: ANN401
    """The children with `tag`, also where a content control or a tracked change stands between."""
    for child in holder.iterchildren():
        if child.tag == tag:
            yield child
        elif child.tag in _HOLDERS:
            yield from _below(child, tag)
