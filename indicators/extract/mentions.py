"""Every numeral of a text, and what each one is: a list of plain readers, tried in turn where a numeral begins."""

import re
from collections.abc import Callable
from dataclasses import replace

from indicators.extract import dates, labels
from indicators.extract.amounts import quantity_at, settle
from indicators.extract.counting import is_quantity, names_plan
from indicators.extract.enumerations import share_units
from indicators.extract.folding import fold
from indicators.extract.words import word_at
from indicators.model import Category, Mention

# Where a numeral may begin. Every reader of numbers scans a text with it once; the characters that come into question go first,
# so that the others are passed over quickly.
NUMERAL = re.compile(
    r"(?=[A-Za-z\d第零〇一二两三四五六七八九十百千万亿①-⓿㈠-㈩⑴-⒇几数翻首榜半对前])(?:https?://|www\.|(?<![A-Za-z])[A-Za-z]++(?=[-.]?\d)|第(?=\s{0,2}[\d零〇一二两三四五六七八九十百千])|\d|"
    r"[零〇一二两三四五六七八九十百千万亿①-⓿㈠-㈩⑴-⒇]|[几数](?=[十百千万亿])|翻(?=\s?了?\s?[一两二三四\d]?\s?番)|"
    r"首位(?![度置数诊次])|榜首|半(?=数|成|折)|(?<=[过近])半(?=[,，。、;；\s])|(?<=打)对折|前(?=\s{0,2}[\d一二两三四五六七八九十]{1,3}))"
)
_RUN = re.compile(
    r"\d++(?:[.,]\d++)*+|[零〇一二两三四五六七八九十百千万亿]++|第\s{0,2}(?:\d++|[零〇一二两三四五六七八九十百千万亿]++)|.",
    re.DOTALL,
)
Span = tuple[int, int]
Reader = Callable[[str, int], Mention | None]


def _labelled(category: Category, read: Callable[[str, int], Span | None]) -> Reader:
    """A reader of spans as a reader of mentions of one category."""

    def read_mention(text: str, at: int) -> Mention | None:
        span = read(text, at)
        return Mention(*span, text[span[0] : span[1]], category) if span else None

    return read_mention


def _quantity(text: str, at: int) -> Mention | None:
    reading = quantity_at(text, at)
    if reading is None:
        return None
    if names_plan(text, reading):
        return Mention(reading.start, reading.end, text[reading.start : reading.end], Category.NAME)
    if not is_quantity(text, reading):
        return None
    return Mention(
        reading.start, reading.end, text[reading.start : reading.end], Category.QUANTITY, settle(text, reading)
    )


def _other(text: str, at: int) -> Mention | None:
    if text[at] in "前翻首榜" or (text[at].isascii() and text[at].isalpha()):
        return None
    match = _RUN.match(text, at)
    return Mention(at, match.end(), match[0], Category.OTHER) if match else None


READERS: tuple[Reader, ...] = (
    _labelled(Category.LIST_MARKER, labels.list_marker_at),
    _labelled(Category.IDENTIFIER, labels.identifier_at),
    word_at,
    _labelled(Category.DATE, dates.date_at),
    _labelled(Category.NAME, labels.name_at),
    _quantity,
    _labelled(Category.NAME, labels.letter_name_at),
    _labelled(Category.DATE, dates.bare_year_at),
    _labelled(Category.IDENTIFIER, labels.leftover_identifier_at),
    _other,
)


def find_mentions(text: str) -> list[Mention]:
    """Every numeral of `text`, in order and without overlap, each with one category and its exact place.

    The quantities hold value, unit, comparator and sign as the words around them give these. A numeral that is a mere
    part of a word (统一, 十分) is a mention too, of category other or name, so that none is left unexplained.
    """
    folded = fold(text)
    mentions: list[Mention] = []
    done = 0
    match = NUMERAL.search(folded)
    while match:
        mention = _first(folded, match.start(), done)
        if mention is None:
            done = match.end()
        else:
            mentions.append(mention)
            done = mention.end
        match = NUMERAL.search(folded, done)
    return [_as_printed(mention, text) for mention in share_units(folded, mentions)]


def _first(text: str, at: int, done: int) -> Mention | None:
    for read in READERS:
        mention = read(text, at)
        if mention is not None and mention.start >= done and mention.end > at:
            return mention
    return None


def _as_printed(mention: Mention, text: str) -> Mention:
    printed = text[mention.start : mention.end]
    if printed == mention.text:
        return mention
    quantity = replace(mention.quantity, text=printed) if mention.quantity else None
    return replace(mention, text=printed, quantity=quantity)
