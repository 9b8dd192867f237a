"""What takes several lines and stands apart from the articles: contents boxes, notices, the masthead's loose lines."""

import re

from indicators.model import Element
from indicators.text.lines import Line
from indicators.text.signs import is_closed

_CONTENTS_TITLE = re.compile(r"(?:本期|今日|本刊|要闻|版面)?(?:导读|导览|目录|提要)\Z|目\s*录\Z")
_CONTENTS_PAGE = re.compile(r".{0,60}?(?:第?\s*[A-Z]?\d{1,3}(?:\s*[-—]\s*\d{1,3})?\s*版|[.…·]{2,}\s*\d{1,3})\Z")
_NOTICE_TITLE = re.compile(r".{0,8}(?:启事|公告|声明|敬告|征订|更正|遗失)\Z")
_DAY = re.compile(r"\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\Z")

_ENTRY = 60  # an entry of a contents box, a line of a notice's signature: shorter than this
_CONTENTS_LINES = 80  # no contents box has more
_NOTICE_LINES = 6  # a notice without a date at its end is not followed further than this
_MASTHEAD_LINE = 30


def name_contents(lines: list[Line]) -> None:
    """From a title such as 本期导读 through the last line of short entries that names a page (2版)."""
    for first, line in enumerate(lines):
        if line.element is None and _CONTENTS_TITLE.match(line.words):
            last = first
            for index in range(first + 1, min(first + 1 + _CONTENTS_LINES, len(lines))):
                if lines[index].level or len(lines[index].words) > _ENTRY or lines[index].words.endswith("。"):
                    break
                if _CONTENTS_PAGE.match(lines[index].words):
                    last = index
            if last > first:
                _name(lines[first : last + 1], Element.CONTENTS)


def name_notices(lines: list[Line]) -> None:
    """From a title such as 启事 through the date under its signature, or until something else begins."""
    for first, line in enumerate(lines):
        if line.element is None and _NOTICE_TITLE.match(line.words):
            last = first
            for index in range(first + 1, min(first + 1 + _NOTICE_LINES, len(lines))):
                if _DAY.match(lines[index].words):
                    last = index
                    break
                if lines[index].element is not None or lines[index].level:
                    break
                if index == last + 1 and (is_closed(lines[index].words) or index == first + 1):
                    last = index
            _name(lines[first : last + 1], Element.NOTICE)


def name_loose_masthead(lines: list[Line]) -> None:
    """Short lines above the first article that stand between or before lines of the masthead: the paper's own names."""
    top = next(
        (
            i
            for i, line in enumerate(lines)
            if line.level or (len(line.words) > _MASTHEAD_LINE and line.element is None)
        ),
        len(lines),
    )
    masthead = [i for i, line in enumerate(lines[:top]) if line.element is Element.MASTHEAD]
    if any(not _DAY.match(lines[i].words) for i in masthead):
        _name([line for line in lines[: masthead[-1]] if line.element is None], Element.MASTHEAD)


def _name(lines: list[Line], element: Element) -> None:
    for line in lines:
        if line.element is None or element is not Element.MASTHEAD:
            line.element = element
