"""What a page prints about itself: who publishes it, which day, which issue. The page's own text wins over metadata."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from indicators.model import Document, Element, Period, Quote
from indicators.text.signs import is_closed

_DATE = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_CHINESE_DATE = re.compile(
    r"([一二三四五六七八九〇○零]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
_ISSUE = re.compile(r"第\s*\d+\s*期(?:\s*[(（]\s*总第?\s*\d+\s*期\s*[)）])?|总第\s*\d+\s*期")
_SERIAL = re.compile(r"(?<![A-Z])CN\s*(\d{2})\s*[-—－–]\s*(\d{4})(?!\d)")
_PUBLISHER = re.compile(r"(?:主管|主办|出版|协办|承办)(?:单位)?(?:\s*[:：]|\Z)|.{2,40}(?:主管|主办|出版)\Z")

_DIGITS = dict(zip("〇一二三四五六七八九", range(10), strict=True)) | {"○": 0, "零": 0}

_LONGEST_TITLE = 80


@dataclass(frozen=True, slots=True)
class Masthead:
    """The imprint as printed, each field with its place. None or () where the page does not say it.

    `serial` is the number of the serial in its usual form, CN 11-0005, and "" where the page prints none or several.
    `issued` is None, too, where the page prints several days and does not say which is its own.
    """

    publishers: tuple[Quote, ...] = ()
    issued: Period | None = None
    issued_quote: Quote | None = None
    issue_number: Quote | None = None
    serial: str = ""


def masthead(document: Document) -> Masthead:
    """The publishing lines, issue date and issue number of a page; for a report, the day printed around its title."""
    imprint = _spans(document, {Element.MASTHEAD})
    publishers = tuple(
        _quote(document, start, end) for start, end in imprint if _PUBLISHER.match(document.text[start:end])
    )
    dates = _dates(document, imprint) or _dates(document, _title(document))
    issued, issued_quote = dates[0] if len({period for period, _ in dates}) == 1 else (None, None)
    numbers = [
        _quote(document, start + found.start(), start + found.end())
        for start, end in imprint
        for found in _ISSUE.finditer(document.text[start:end])
    ]
    return Masthead(publishers, issued, issued_quote, numbers[0] if numbers else None, _serial(document, imprint))


def _serial(document: Document, spans: list[tuple[int, int]]) -> str:
    found = {
        "CN {}-{}".format(*match.groups())
        for start, end in spans
        for match in _SERIAL.finditer(document.text, start, end)
    }
    return found.pop() if len(found) == 1 else ""


def _spans(document: Document, elements: Iterable[Element]) -> list[tuple[int, int]]:
    return [(block.start, block.end) for block in document.blocks if block.element in elements]


def _title(document: Document) -> list[tuple[int, int]]:
    """The short lines above the first full sentence: where a report prints the day on which it was given."""
    spans = []
    for block in document.blocks:
        words = document.text[block.start : block.end]
        if block.element is Element.BODY and (is_closed(words) or len(words) > _LONGEST_TITLE):
            break
        if block.element not in (Element.SPACE, Element.METADATA, Element.CAPTION, Element.NOTICE, Element.CONTENTS):
            spans.append((block.start, block.end))
    return spans


def _quote(document: Document, start: int, end: int) -> Quote:
    return Quote(document.text[start:end], start, end)


def _dates(document: Document, spans: list[tuple[int, int]]) -> list[tuple[Period, Quote]]:
    found = []
    for start, end in spans:
        line = document.text[start:end]
        for match in [*_DATE.finditer(line), *_CHINESE_DATE.finditer(line)]:
            period = _period(*match.groups())
            if period is not None:
                found.append((period, _quote(document, start + match.start(), start + match.end())))
    return found


def _period(year: str, month: str, day: str) -> Period | None:
    """The day, or None where the calendar has no such day."""
    try:
        return Period(f"{_year(year):04}-{_small(month):02}-{_small(day):02}")
    except ValueError:
        return None


def _year(text: str) -> int:
    return int(text) if text.isdecimal() else int("".join(str(_DIGITS[character]) for character in text))


def _small(text: str) -> int:
    """A number below one hundred, in digits or as 二十一."""
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    return (_DIGITS[tens] if tens else 1) * 10 * bool(ten) + (_DIGITS[ones] if ones else 0)
