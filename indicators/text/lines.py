"""A file cut into lines: the unit to which the rules of this room give a role."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from indicators.model import Element, Repeat
from indicators.text.front_matter import CLOSING, OPENING

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_MARKUP = re.compile(r"(#{1,6})\s+|\*{2,}")
_INVISIBLE = " \t\u3000\xa0\ufeff\u200b"

UNMARKED = 0
BOLD = 7  # a line all in bold is a heading deeper than Markdown's six levels


@dataclass(slots=True)
class Line:
    """A line without the space around it. The steps of `read` fill in the fields after `level`.

    `words` is the line without heading marks, at `words_start` of the file; `gap` counts the line breaks before it (0: the line was cut in two);
    `level` is Markdown's heading level, BOLD for a line all in bold, else UNMARKED.
    """

    start: int
    end: int
    words: str
    words_start: int
    gap: int
    level: int = UNMARKED
    element: Element | None = None
    article: int | None = None
    continues: bool = False
    repeat: Repeat | None = None

    @property
    def is_unnamed(self) -> bool:
        """True while no rule has said what the line is."""
        return self.element is None

    @property
    def role(self) -> Element:
        """What the line is, once every step has run: what no rule named is body."""
        return self.element or Element.BODY


def cut(text: str) -> list[Line]:
    """Every line that is not blank, in order. Front matter and HTML comments are metadata whatever they hold."""
    lines: list[Line] = []
    breaks = 0
    for start, end, is_metadata in _stretches(text):
        cursor = start
        for match in _LINE.finditer(text, start, end):
            breaks += _count_breaks(text, cursor, match.start())
            cursor = match.end()
            words = match.group().strip().strip(_INVISIBLE)
            if not words:
                continue
            at = match.start() + match.group().index(words)
            line = _line(at, words, breaks)
            if is_metadata:
                line.element = Element.METADATA
            lines.append(line)
            breaks = 0
        breaks += _count_breaks(text, cursor, end)
    return lines


def _count_breaks(text: str, start: int, end: int) -> int:
    return end - start - text.count("\r\n", start, end)


def _line(start: int, whole: str, gap: int) -> Line:
    level, words = UNMARKED, whole
    markup = _MARKUP.match(whole)
    if markup and markup.group(1):
        level, words = len(markup.group(1)), whole[markup.end() :].strip("# *")
    elif markup and whole.endswith("**") and "**" not in whole.strip("*"):
        level, words = BOLD, whole.strip("* ")
    if not words:
        level, words = UNMARKED, whole
    return Line(start, start + len(whole), words, start + whole.index(words), gap, level)


def _stretches(text: str) -> Iterator[tuple[int, int, bool]]:
    """The text as (start, end, is metadata), in order and without holes."""
    cursor = 0
    if opening := OPENING.match(text):
        closing = CLOSING.search(text, opening.end())
        if closing:
            yield 0, closing.end(), True
            cursor = closing.end()
    while (opens := text.find("<!--", cursor)) >= 0 and (closes := text.find("-->", opens + 4)) >= 0:
        yield cursor, opens, False
        yield opens, closes + 3, True
        cursor = closes + 3
    yield cursor, len(text), False
