"""PDF: the text layer, page by page. What has none is said; nothing is recognized from pictures."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from indicators.document_faults import (
    DocumentEncrypted,
    DocumentTruncated,
    NoTextLayer,
    PagesUnreadable,
    PagesWithoutText,
    TooManyPages,
)
from indicators.limits import Limits
from indicators.text.formats.extracted import Extracted, RefusedError
from indicators.text.formats.furniture import without_furniture

PAGE_BREAK = "\f"
"""Between two pages: `text.count(PAGE_BREAK, 0, start) + 1` is the page on which `start` stands."""

_BREAKS = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_NO_SIGN = {"\ufffe", "\ufffd", "\0"}
_MOST_UNMAPPED = 0.1  # of a page's characters
_END = b"%%EOF"
_TAIL = 4096
_WRONG_PASSWORD = 4


def read_pdf(data: bytes, name: str, limits: Limits) -> Extracted:
    """The text of the pages, parted by form feeds; page numbers and lines that run along the pages are left out.

    Raises:
        RefusedError: where it needs a password, has too many pages, or no page has text that can be read.
        ImportError: where pypdfium2 is not installed.
        Exception: whatever PDFium makes of a broken file.
    """
    import pypdfium2  # noqa: PLC0415 - an optional extra

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _WRONG_PASSWORD:
            raise RefusedError(DocumentEncrypted(name, 1, name=name, format="PDF")) from error
        raise
    try:
        count = len(document)
        if count > limits.pdf_pages:
            raise RefusedError(TooManyPages(name, 1, name=name, pages=count, limit=limits.pdf_pages))
        pages = [_page(document, index) for index in range(count)]
    finally:
        document.close()
    return _extracted(pages, name, is_cut=_END not in data[-_TAIL:])


def _page(document: Any, index: int) -> str | None:  # noqa: ANN401 - no types
    """The text of a page; None where PDFium cannot read the page."""
    import pypdfium2  # noqa: PLC0415

    try:
        page = document[index]
        layer = page.get_textpage()
        text = str(layer.get_text_bounded())
    except pypdfium2.PdfiumError:
        return None
    layer.close()
    page.close()
    return _BREAKS.sub("\n", text)


def _extracted(pages: list[str | None], name: str, *, is_cut: bool) -> Extracted:
    empty = [number for number, page in enumerate(pages, 1) if page is not None and not page.strip()]
    broken = [number for number, page in enumerate(pages, 1) if page is None or _is_unmapped(page)]
    if len(empty) == len(pages):
        raise RefusedError(NoTextLayer(name, 1, name=name, pages=len(pages)))
    if len(empty) + len(broken) == len(pages):
        raise RefusedError(PagesUnreadable(name, 1, name=name, pages=_listed(broken)))
    kept = ["" if page is None or number in set(broken) else page for number, page in enumerate(pages, 1)]
    texts = ("\n".join(lines) for lines in without_furniture([page.split("\n") for page in kept]))
    return Extracted(
        f"\n{PAGE_BREAK}".join(texts) + "\n", "pdf", notes=tuple(_notes(name, empty, broken, is_cut=is_cut))
    )


def _notes(
    name: str, empty: list[int], broken: list[int], *, is_cut: bool
) -> Iterator[PagesWithoutText | PagesUnreadable | DocumentTruncated]:
    if empty:
        yield PagesWithoutText(name, 1, name=name, pages=_listed(empty))
    if broken:
        yield PagesUnreadable(name, 1, name=name, pages=_listed(broken))
    if is_cut:
        yield DocumentTruncated(name, 1, name=name)


def _is_unmapped(page: str) -> bool:
    """Whether a page's fonts do not say which characters their shapes are: what comes out is no text."""
    signs = [sign for sign in page if not sign.isspace()]
    bad = sum(sign in _NO_SIGN or unicodedata.category(sign) in ("Co", "Cn", "Cc") for sign in signs)
    return bad > _MOST_UNMAPPED * len(signs)


def _listed(numbers: Iterable[int]) -> str:
    """`1-3, 5`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    return ", ".join("-".join(str(end) for end in run) for run in runs)
