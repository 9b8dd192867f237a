"""The tables of a document as rows of cells, each with its place in the text, and what stands above them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise, takewhile

from indicators.model import Document, Element, Sentence

_BAR = re.compile(r"\|")
FIGURE = re.compile(r"[≥≤><＞＜±]?[-－−–]?\d[\d,]*(?:\.\d+)?[%％]?(?:以上|以下|以内|左右)?|[-—–…/]+")
"""What a cell of figures holds: one, or a sign that there is none."""
_RULE = re.compile(r"[|\s:：\-—]+")  # the line below the head
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_SPACE = re.compile(r"[\s\u3000*]+")
_UNIT = re.compile(r"[(（]?\s*(?:计量)?单位\s*[:：]\s*([^()（）\s;；，,]{1,12})")
_NUMBERED = re.compile(r"[#*\s]*表\s*[\d一二三四五六七八九十]")
_SENTENCE_END = ("。", "；", "：", "！", "，")
_LONGEST_CAPTION, _LINES_ABOVE = 60, 3


@dataclass(frozen=True, slots=True)
class Cell:
    """`words` without breaks and blanks, `start:end` where they stand in the file; an empty cell has an empty place."""

    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table; `text` is what stands in the file."""

    sentence: Sentence
    text: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table under its caption, the line above ("" where none is).

    The one or two `heads` name the columns of `rows`, which have as many cells; `unit` is what a line above says of all numbers.
    """

    caption: Cell
    unit: str
    heads: tuple[Row, ...]
    rows: tuple[Row, ...]


def tables(document: Document) -> Iterator[Table]:
    """The tables of a document in its order. One without a head and a row below it is none."""
    before: list[Sentence] = []
    for is_table, group in groupby(document.sentences, key=lambda one: one.element is Element.TABLE):
        sentences = list(group)
        if is_table:
            yield from _table(document.text, before[-_LINES_ABOVE:], sentences)
        before = sentences


def _table(text: str, above: Sequence[Sentence], sentences: Sequence[Sentence]) -> Iterator[Table]:
    """The table of lines that follow each other; a line that only repeats words in a new head begins no other."""
    rows = [_row(text, one) for one in sentences if not _RULE.fullmatch(text[one.start : one.end])]
    titles = list(takewhile(_is_alone, rows[:_LINES_ABOVE]))
    lines = [_whole(text, one) for one in above] + [next(cell for cell in row.cells if cell.words) for row in titles]
    rows = rows[len(titles) :]
    if len(rows) < 2 or (len(rows[0].cells) != len(rows[1].cells) and _is_of_words(rows[1])):  # noqa: PLR2004 - a head, a row
        return
    heads = 2 if _goes_on(rows[0], rows[1]) else 1
    width = len(rows[0].cells)
    body = tuple(row for row in rows[heads:] if len(row.cells) == width)
    if body and width > 1:
        unit = next((match[1] for line in reversed(lines) if (match := _UNIT.search(line.words))), "")
        yield Table(_caption(lines), unit, tuple(rows[:heads]), body)


def _row(text: str, sentence: Sentence) -> Row:
    bars = [match.start() for match in _BAR.finditer(text, sentence.start, sentence.end)]
    cells = tuple(_cell(text, start + 1, end) for start, end in pairwise(bars))
    return Row(sentence, text[sentence.start : sentence.end], cells)


def _goes_on(head: Row, row: Row) -> bool:
    """Whether the second line is part of the head: it has no figure, and names parts of columns that the first holds together."""
    parts = any(cell.words and not above.words for cell, above in zip(row.cells, head.cells, strict=False))
    return parts and len(row.cells) == len(head.cells) and _is_of_words(row)


def _is_of_words(row: Row) -> bool:
    """Whether a line has several cells with words, and no figure."""
    told = [cell for cell in row.cells if cell.words]
    return len(told) > 1 and all(FIGURE.fullmatch(cell.words) is None for cell in told)


def _is_alone(row: Row) -> bool:
    """Whether a line of the table holds a title and no more."""
    return sum(bool(cell.words) for cell in row.cells) == 1


def _cell(text: str, start: int, end: int) -> Cell:
    """The cell without the blanks and breaks around its words."""
    while True:
        lead = _BREAK.match(text, start, end) or _SPACE.match(text, start, end)
        if not lead:
            break
        start = lead.end()
    end = start + len(_BREAK.sub(lambda found: " " * len(found[0]), text[start:end]).rstrip(" \u3000*\n"))
    return Cell(_plain(text[start:end]), start, end)


def _whole(text: str, sentence: Sentence) -> Cell:
    return Cell(_plain(text[sentence.start : sentence.end]), sentence.start, sentence.end)


def _plain(words: str) -> str:
    return _SPACE.sub("", _BREAK.sub("", words))


def _caption(lines: Iterable[Cell]) -> Cell:
    """The line above that names the table: one that is numbered, else the nearest that is no sentence."""
    found = [line for line in lines if not _UNIT.match(line.words)]
    numbered = [line for line in found if _NUMBERED.match(line.words)]
    short = [one for one in found[-1:] if len(one.words) <= _LONGEST_CAPTION and not one.words.endswith(_SENTENCE_END)]
    return next(iter([*numbered[-1:], *short]), Cell("", 0, 0))
