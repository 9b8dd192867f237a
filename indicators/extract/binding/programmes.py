"""Action plans, schemes and opinions: from the sentence that names a deadline on, they say what is aimed at by then."""

import re
from collections.abc import Iterator

from indicators.extract.binding.headings import PLAN_LOOKS_AHEAD, PLAN_LOOKS_BACK
from indicators.model import Document, Element, Period, Sentence

_CALLED = re.compile(
    "(?:(?:行动|工作|三年)计划|(?:行动|实施|工作|建设|发展)方案|(?:实施|指导|若干)意见|若干(?:政策)?措施|规划(?:纲要)?)(?:[（(][^（(）)]{0,24}[)）])?》?"
    r"(?:的(?:通知|实施意见))?(?:[（(][^（(）)]{0,24}[)）])?$"
)
_TELLS_OF = re.compile("解读|发布|出台|公布|问答|审议|部署|印发(?!.*通知)|[：:]")
_YEARS_OF_TITLE = re.compile(r"(20\d\d)年?\s*[—–－~至到-]{1,2}\s*20\d\d年")
_DEADLINE = re.compile(r"(?:^|[，,；;：:。—])\s*(?:力争|确保|计划)?[到至](20\d\d)年[底末]?[，,]")
_IS_NUMBERED, _HEADING_LENGTH = re.compile(r"\s*[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]"), 40
# What is paid for it, and where a limit is set, is no aim.
_PAYS = re.compile("给予|奖励|补贴|补助|资助|贴息|处罚")


def is_programme(document: Document) -> bool:
    """Whether a document is, by its title, an action plan, a scheme or an opinion itself, and not news of one."""
    title = document.source.title.strip()
    return _CALLED.search(title) is not None and _TELLS_OF.search(title) is None


def deadlines(document: Document, issued: Period | None) -> Iterator[str]:
    """For each sentence of a programme the year by which it aims at something; "" before one is named, and in what looks back.

    A deadline is not before the year of issue, or, where that is not known, before the first year in the title.
    """
    years = _YEARS_OF_TITLE.search(document.source.title)
    first = str(issued.first_day.year) if issued is not None else years[1] if years else ""
    due = ""
    for sentence in document.sentences:
        if _looks_back(sentence):
            due = ""
        named = [year for year in _DEADLINE.findall(sentence.reading) if first and year >= first]
        due = named[-1] if named else due
        yield "" if _PAYS.search(sentence.reading) else due


def _looks_back(sentence: Sentence) -> bool:
    """Whether a heading begins a part on what is there already (发展基础)."""
    reading = sentence.reading
    is_heading = sentence.element is Element.HEADING or (
        len(reading) < _HEADING_LENGTH and _IS_NUMBERED.match(reading) is not None
    )
    return is_heading and PLAN_LOOKS_BACK.search(reading) is not None and PLAN_LOOKS_AHEAD.search(reading) is None
