"""A source as a flat row."""

from collections.abc import Iterable, Iterator

from indicators.addresses import web_address
from indicators.export.citations import STYLES, Cited, Style
from indicators.export.rows import Row
from indicators.locale import Words
from indicators.model import Source


def document_rows(sources: Iterable[Source], words: Words) -> Iterator[Row]:
    """One row a source, columns as in DOCUMENT_COLUMNS; `citation` is its entry after GB/T 7714—2015."""
    return (_row(source, words) for source in sources)


def _row(source: Source, words: Words) -> Row:
    link = web_address(source.url.value)
    return {
        "id": source.document,
        "title": source.title,
        "title_en": source.title_en,
        "publisher": source.publisher.value,
        "publisher_how": source.publisher.how.value,
        "issued": source.issued.value,
        "issued_how": source.issued.how.value,
        "issue_number": source.issue_number.value,
        "serial": source.serial.value,
        "url": link,
        "citation": STYLES[Style.GBT7714](Cited(source, source.document, link=link), words),
    }
