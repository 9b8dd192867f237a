"""What an article has said of time before: the day it opens with, and the year or the deadline that it plans for."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from indicators.extract.binding.headings import years_of
from indicators.extract.binding.spans import is_past
from indicators.extract.periods import find_periods
from indicators.model import Document, Element, Period

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DEADLINE = re.compile(
    r"(?:^|[，,；;：:。“》])\s?(?:[一-龥]{0,4}明确|[一-龥]{0,4}提出|力争|计划|确保|预计|了解到)?[，,]?到(?:20\d\d年|“十[一-龥]{1,2}”末)"
)
_PROGRAMME = re.compile(
    r"(?:部署|安排|明确|做好|研究|谋划)了?(?:20\d\d|今|明)年[^，,。；;]{0,6}(?:任务|工作)|(?:20\d\d|今|明)年(?:政府)?工作的?(?:总体要求|总体思路|主要任务|目标任务|重点)|(?:20\d\d|今|明)年(?:要|将(?=通过|重点|聚焦|围绕|着力|全面|以)|工作要)"
)
# 《规划》确立了“十三五”科技创新的总体目标: what follows is aimed at by the last year of the plan.
_GOALS_OF_PLAN = re.compile(
    r"(?:确立|提出|明确|确定|描绘)了?[^，,。；;\d]{0,12}“?(十[一二三四五六]五)”?[^，,。；;\d]{0,16}目标(?:是|为|如下)?[：:。]?$"
)
_YEAR = 4
_LEAD = 160
_FIRST = 2  # sentences of an article that may say the day
_LASTS = 3  # sentences with a number that go on with a deadline
_DIGIT = re.compile(r"\d")
_ALWAYS = 1_000_000  # those that go on with a programme: to the end of the article


def told_on(document: Document, issued: Period | None) -> Mapping[int | None, str]:
    """The one day with which each article opens (10月14日，国新办举行发布会), not later than the issue; "" where it has none.

    It may stand in one of the first sentences, until one of them names a day.
    """
    days: dict[int | None, str] = {}
    heard: Counter[int] = Counter()
    for sentence in document.sentences:
        if sentence.article is None or days.get(sentence.article) or sentence.element is not Element.BODY:
            continue
        heard[sentence.article] += 1
        if heard[sentence.article] > _FIRST:
            continue
        found = {one.period for one in find_periods(sentence.reading[:_LEAD], issued) if one.period}
        found = {day for day in found if _DAY.fullmatch(day)}
        day = found.pop() if len(found) == 1 else ""
        is_over = bool(day) and (issued is None or Period(day).first_day <= issued.last_day)
        days[sentence.article] = day if is_over else ""
    return days


@dataclass(slots=True)
class Plan:
    """What an article plans for: a deadline, for the next few sentences, or the year of a programme, until it is over."""

    period: str = ""
    left: int = 0

    def hear(self, reading: str, issued: Period | None) -> bool:
        """A sentence, whether it holds numbers or not; whether it says what is planned for."""
        self.left -= _DIGIT.search(reading) is not None
        goals = _GOALS_OF_PLAN.search(reading)
        if goals:
            self.period, self.left = years_of(goals[1])[-_YEAR:], _LASTS
            self.period = "" if is_past(self.period, issued) else self.period
            return bool(self.period)
        deadlines = list(_DEADLINE.finditer(reading))
        match = deadlines[-1] if deadlines else _PROGRAMME.search(reading)
        if match is None:
            self.period = self.period if self.left > 0 else ""
            return False
        found = [one.period for one in find_periods(match[0], issued) if one.period]
        self.period = found[0] if found and not is_past(found[0], issued) else ""
        self.left = _LASTS if deadlines else _ALWAYS
        return bool(self.period)
