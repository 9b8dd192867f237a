"""What each line that is still unnamed can be, told by its length, its last sign and what stands below it.

Read from the foot of the page upwards, so that what stands below a line is known when its turn comes.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto

from indicators.model import Element
from indicators.text.lines import UNMARKED, Line
from indicators.text.signs import is_closed, is_dateline, is_item, is_section

_LONGEST = 40  # characters of an unmarked heading
_LONGEST_SECTION = 60  # of a numbered section without marks
_LONGEST_MARKED = 80
_BALANCE = 3  # by how many characters the halves of a heading differ at most
_BLANK_LINE = 2  # line breaks that make a blank line

_NAME = re.compile(r"[一-鿿](?:\s?[一-鿿]){1,3}\Z|[一-鿿]{2,6}·[一-鿿]{2,6}\Z")
_OFFICE = re.compile(r".{2,25}(?:厅|局|部|委|委员会|研究院|大学|学院|社|中心|办公室|协会|公司|政府)\Z")
_DECK = re.compile(
    r"——|──|—|[（(]?\s*(?:\d{4}年\d{1,2}月\d{1,2}日|[一二三四五六七八九〇○零]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)"
)
_POINT = re.compile(r"第[一二三四五六七八九十]{1,3}[，,、]")
_STOPS = ("，", "、", "；", "：", ",", ";", ":", "。")
_NEVER_FIRST = "，。、；：！？）”’》」』,.;:!?)%％‰"  # what no paragraph begins with
_PAIRS = (("“", "”"), ("‘", "’"), ("（", "）"), ("(", ")"), ("《", "》"), ("「", "」"), ("『", "』"))
_COMMA = re.compile(r"[，,；;]")
_TRANSPARENT = {Element.CAPTION, Element.METADATA, Element.PULL_QUOTE, Element.MASTHEAD}


class Below(Enum):
    """What stands directly below a line, beside pictures and boxes."""

    OPENER = auto()
    PROSE = auto()
    HEADING = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Under:
    """What stands below. Of a heading: its Markdown level, is it a numbered section, and has it an opener below it."""

    what: Below
    level: int = UNMARKED
    is_section: bool = False
    is_backed: bool = False
    is_byline: bool = False


def name_from_below(lines: list[Line]) -> list[Under]:
    """Name every line that is still unnamed (HEADING here means: a heading of some kind), and say what is below each."""
    after_open = _after_open(lines)
    under = Under(Below.NOTHING)
    below: list[Under] = []
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        below.append(under)
        if line.element is None:
            above = lines[index - 1] if index else None
            is_cut = not line.level and index + 1 < len(lines) and _is_cut(line, lines[index + 1])
            is_part = is_cut or (after_open[index] and not line.level and under.what is not Below.OPENER)
            line.element = Element.BODY if is_part else _element(line, under, above)
        under = _under(line, under)
    return below[::-1]


def _is_cut(line: Line, following: Line) -> bool:
    """True when the line that follows is plainly the rest of this one: in the same paragraph, word or number."""
    if following.gap == 0 or (following.gap < _BLANK_LINE and following.element is Element.BODY):
        return True
    return following.words[0] in _NEVER_FIRST or (line.words[-1].isdecimal() and following.words[0].isdecimal())


def _element(line: Line, under: Under, above: Line | None) -> Element:
    if not _is_like_heading(line):
        return Element.BODY
    if _DECK.match(line.words):
        return Element.SUBHEADING
    return Element.HEADING if line.level else _unmarked(line, under, above)


def _unmarked(line: Line, under: Under, above: Line | None) -> Element:
    """What a short line without marks is: a name that signs, an office above its holder's name, prose, or a heading."""
    is_titled = above is not None and (above.level != UNMARKED or bool(_DECK.match(above.words)))
    is_name = bool(_NAME.match(line.words)) and (under.what is not Below.PROSE or is_titled)
    is_office = bool(_OFFICE.match(line.words)) and (under.is_byline or is_titled)
    if is_name or is_office:
        return Element.BYLINE
    is_list = under.what is Below.HEADING and not (under.is_backed or under.is_section)
    is_cut = under.what is Below.PROSE and not is_section(line.words) and not _is_whole(line.words)
    return Element.BODY if is_list or is_cut else Element.HEADING


def _is_like_heading(line: Line) -> bool:
    words = line.words
    if "。" in words or words.endswith(_STOPS) or is_dateline(words):
        return False
    if line.level:
        return len(words) <= _LONGEST_MARKED and not is_closed(words)
    if len(words) > (_LONGEST_SECTION if is_section(words) else _LONGEST) or is_closed(words):
        return False
    stands_apart = line.gap >= _BLANK_LINE or line.start == 0
    is_listed = is_item(words) and not is_section(words) and not _POINT.match(words)
    return bool(_DECK.match(words)) or (stands_apart and not is_listed)


def _is_whole(words: str) -> bool:
    """True for words that make a heading by themselves; a paragraph cut after its first line is rarely so tidy.

    Brackets and quotes are paired, no enumeration is under way, and if there are commas, its parts are balanced.
    """
    if "、" in words or any(words.count(opening) != words.count(closing) for opening, closing in _PAIRS):
        return False
    parts = [len(part) for part in _COMMA.split(_POINT.sub("", words))]
    return max(parts) - min(parts) <= _BALANCE


def _under(line: Line, under: Under) -> Under:
    """What the line above this one has below it."""
    if line.element is Element.BYLINE:
        return Under(Below.OPENER, is_byline=True)
    if line.element is Element.HEADING:
        return Under(Below.HEADING, line.level, is_section(line.words), under.what is Below.OPENER)
    if line.element in (Element.BODY, Element.TABLE):
        return Under(Below.OPENER if is_dateline(line.words) and line.repeat is None else Below.PROSE)
    if line.element in _TRANSPARENT or line.element is Element.SUBHEADING:
        return under
    return Under(Below.NOTHING)


def _after_open(lines: list[Line]) -> list[bool]:
    """For each line: does the paragraph before it stop in mid-sentence?"""
    result = []
    is_open = False
    for line in lines:
        result.append(is_open)
        if line.element is None:
            is_open = len(line.words) > _LONGEST and not line.level and not is_closed(line.words)
        elif line.element not in _TRANSPARENT:
            is_open = False
    return result
