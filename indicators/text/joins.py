"""Which stretch of body goes on in mid-sentence from the one before it, over a column break or what is set in between."""

import re

from indicators.model import Element
from indicators.text.lines import Line
from indicators.text.signs import is_closed, is_dateline, is_item, is_section

_SHORTEST = 12  # a line shorter than this is no cut paragraph, but a line of a list
_LONGEST_ITEM = 40
_FEW_WORDS = re.compile("[\u4e00-\u9fff“”·— \u3000，]{4,32}")
_FEW_WITH_FIGURES = re.compile(r"[\u4e00-\u9fff“”·—\-\d.%％]{8,36}")
_NEWS_BEGINS = re.compile(
    r"记者|据[^，]{2,16}[，消介]|今[年天]|去年|昨天|日前|近日|目前|\d{4}年|\d{1,2}月|[一二三四]季度|上半年|前.{1,3}[月度]"
)
_OF_A_YEAR = re.compile(
    r"20\d\d年度?[^，。；：、]{0,18}(?:情况|安排|目标|任务|重点|工作|思想|要求|回顾|打算|草案|预算)"
)  # 2023年财政预算情况
_PARAGRAPH = 40  # characters of a line that no printed column holds
_SALUTATION = re.compile(r"\**.{1,10}[：:！!]\**\Z")  # 各位代表：
_RATE = re.compile(r"(?:[%％‰]|百分点)\Z")
_AFTER_A_RATE = re.compile(r"[的以之左上下至到和与及或、，；。,;）)]")
"""With which a sentence goes on behind a rate: no noun follows one (增长6.3%|农业生产形势较好)."""

# What a layout sets into the middle of a sentence. A heading, a byline or a jump ends the sentence instead.
_SET_IN_BETWEEN = {Element.PULL_QUOTE, Element.CAPTION, Element.METADATA, Element.CONTENTS, Element.NOTICE}


def join_columns(lines: list[Line]) -> None:
    """Mark each body line that continues the body line before it. Both belong to one article."""
    before: Line | None = None
    stands_alone = True  # whether `before` begins behind a sentence that is over
    for line in lines:
        if line.element is Element.BODY:
            is_same = before is not None and before.article == line.article
            is_heading = before is not None and stands_alone and _is_heading(before, line)
            line.continues = is_same and before is not None and not is_heading and _goes_on(before, line)
            stands_alone = not line.continues and (before is None or is_heading or is_closed(before.words))
            before = line
        elif line.element not in _SET_IN_BETWEEN:
            before, stands_alone = None, True


def _is_heading(line: Line, following: Line) -> bool:
    """Whether a line is a heading that nothing marks: the work of a year, or a few words above a whole paragraph.

    Where these words hold figures the paragraph begins as news does.
    """
    if _OF_A_YEAR.fullmatch(line.words):
        return True
    of = _FEW_WITH_FIGURES if _NEWS_BEGINS.match(following.words) else _FEW_WORDS
    return bool(of.fullmatch(line.words)) and len(following.words) >= _PARAGRAPH


def _goes_on(before: Line, line: Line) -> bool:
    if is_closed(before.words) or _begins(line.words) or is_dateline(line.words) or _SALUTATION.match(line.words):
        return False
    if line.gap and _RATE.search(before.words) and not _AFTER_A_RATE.match(line.words):
        return False
    if _begins(before.words) and len(before.words) <= _LONGEST_ITEM and "。" not in before.words:
        return False
    return before.continues or line.gap == 0 or len(before.words) >= _SHORTEST


def _begins(words: str) -> bool:
    """Whether a line begins an item of a list or a part of a document: 一、, （一）, 第一章."""
    return is_item(words) or is_section(words)
