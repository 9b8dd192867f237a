"""Quantities as a curator prints them, read at their place in a text."""

import re
from dataclasses import replace

from indicators.extract.amounts import quantity_at, settle
from indicators.extract.folding import fold
from indicators.extract.mentions import find_mentions
from indicators.extract.ranks import rank_at
from indicators.extract.reading import Reading
from indicators.model import Quantity

_TRAILING = re.compile(r"[\s\"”’)]*(?:以上|以下|以内|左右|上下)?[\s\"”’)]*")
_REACH = 120


def read_quantity(printed: str, around: str | None = None, at: int | None = None) -> Quantity:
    """Read a value as a curator printed it: `13.8%`, `1.46万家`, `四成`, `1100多家`, `全国第四`, `七分之一`.

    `around` is the text in which it stands at offset `at`; comparator, hedges and sign are read there. `text` of the
    quantity is `printed`. Raises ValueError with a plain sentence where `printed` is no quantity, or more than one.
    """
    within = fold(printed)
    if around is None or at is None:
        text, start = within, 0
    else:
        text, start = fold(around), at
        if text[at : at + len(printed)] != within:
            raise ValueError(f"{printed!r} does not stand at offset {at} of the text around it")
    readings = _all_readings(text, start, start + len(printed))
    if not readings:
        raise ValueError(f"{printed!r} holds no quantity")
    if _TRAILING.fullmatch(within[max(0, readings[-1].end - start) :]) is None:
        raise ValueError(f"{printed!r} is more than a number with its unit")
    if len(readings) > 1:
        raise ValueError(f"{printed!r} holds more than one quantity")
    return replace(_shared(text, readings[0]) or settle(text, readings[0]), text=printed)


def _shared(text: str, reading: Reading) -> Quantity | None:
    """The quantity at `reading` as its enumeration has it: what one member says of unit and 万 holds for the others."""
    first = max(0, reading.start - _REACH)
    for mention in find_mentions(text[first : reading.end + _REACH]):
        if (mention.start + first, mention.end + first) == (reading.start, reading.end):
            return mention.quantity
    return None


def _all_readings(text: str, start: int, end: int) -> list[Reading]:
    """The quantities that begin in `text[start:end]`; a count directly before another number (三个100%) is left out."""
    readings: list[Reading] = []
    at = start
    while at < end:
        reading = rank_at(text, at, surely=True) or (quantity_at(text, at) if _begins(text, at) else None)
        if reading is None or reading.start < start:
            at += 1
            continue
        readings.append(reading)
        at = max(reading.end, at + 1)
    return [
        reading
        for index, reading in enumerate(readings)
        if not (reading.unit == "个" and index + 1 < len(readings) and readings[index + 1].start == reading.end)
    ]


def _begins(text: str, at: int) -> bool:
    return text[at] in "0123456789零〇一二两三四五六七八九十百千万亿几数翻半对"
