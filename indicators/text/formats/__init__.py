"""The bytes of a file -> its text: plain text, Markdown, HTML, DOCX and PDF, with what the file says of itself."""

import string
from pathlib import PurePath

from indicators.document_faults import DocumentUnreadable, FileEmpty, FileTooLarge, FormatMismatch, LibraryMissing
from indicators.faults import Fault
from indicators.limits import MEGABYTE, Limits
from indicators.text.formats.docx import read_docx
from indicators.text.formats.extracted import Extracted, Reader, RefusedError
from indicators.text.formats.html import read_html
from indicators.text.formats.pdf import read_pdf
from indicators.text.formats.plain import read_plain

__all__ = ["SUFFIXES", "Extracted", "read_bytes"]

_READERS: dict[str, Reader] = {
    ".txt": read_plain,
    ".md": read_plain,
    ".html": read_html,
    ".htm": read_html,
    ".docx": read_docx,
    ".pdf": read_pdf,
}
SUFFIXES = frozenset(_READERS)
"""The suffixes that are read, in small letters."""

_BLANK = string.whitespace + "\ufeff\u3000\xa0"
INSTALL = "pip install -r requirements-documents.txt"

# How a file begins, whatever it is called.
_BEGINNINGS = (
    (b"%PDF-", "PDF", {".pdf"}),
    (b"PK\x03\x04", "ZIP/DOCX", {".docx"}),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC/XLS (Office 97–2003) / DOCX + password", set[str]()),
    (b"{\\rtf", "RTF", set[str]()),
)


def read_bytes(data: bytes, name: str, limits: Limits) -> tuple[Extracted | None, list[Fault]]:
    """The text of a file called `name` (its suffix says the format), with its faults; None where it is not read.

    Never raises, whatever the bytes. `name` is shown to people and never opened. PDFium is not safe to call from several
    threads at once: share this out among processes.
    """
    suffix = PurePath(name).suffix.lower()
    try:
        _refuse_at_sight(data, name, suffix, limits)
        read = _READERS[suffix](data, name, limits)
    except RefusedError as refused:
        return None, [refused.fault]
    except ImportError as error:
        return None, [LibraryMissing(name, 1, name=name, library=error.name or str(error), command=INSTALL)]
    except Exception as error:  # noqa: BLE001 - a broken file may break a library anywhere; the others go on
        problem = str(error) or type(error).__name__
        return None, [DocumentUnreadable(name, 1, name=name, format=suffix[1:].upper(), problem=problem)]
    if not read.text.strip(_BLANK):
        return None, [FileEmpty(name, 1, name=name), *read.notes]
    return read, list(read.notes)


def _refuse_at_sight(data: bytes, name: str, suffix: str, limits: Limits) -> None:
    if not data:
        raise RefusedError(FileEmpty(name, 1, name=name))
    if len(data) > limits.file_megabytes * MEGABYTE:
        raise RefusedError(too_large(name, len(data), limits))
    if suffix not in _READERS:
        raise RefusedError(FormatMismatch(name, 1, name=name, suffix=suffix, found="–"))
    for beginning, found, suffixes in _BEGINNINGS:
        if data.startswith(beginning) and suffix not in suffixes:
            raise RefusedError(FormatMismatch(name, 1, name=name, suffix=suffix, found=found))


def too_large(name: str, size: int, limits: Limits) -> FileTooLarge:
    """The fault of a file of `size` bytes that is over the limit."""
    return FileTooLarge(name, 1, name=name, megabytes=-(-size // MEGABYTE), limit=limits.file_megabytes)
