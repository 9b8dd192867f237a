"""Years and spans of years: 全年, 年底, “十四五”末, 过去五年."""

import re

from indicators.extract.periods_calendar import day, years
from indicators.extract.periods_context import Answer, around, is_planned, unknown
from indicators.extract.periods_found import Found, made_with, year_of
from indicators.extract.periods_parts import QUARTER
from indicators.extract.periods_patterns import number

_PLAN, _CAMPAIGN, _PLAN_BEGINS, _PLAN_YEARS = 14, 8, 2021, 5  # “十四五”规划 and “八五”普法 begin in one year
_FIRST_PLAN = 10  # lower numbers are in use for campaigns too
_EVERY_YEAR = re.compile(r"\d{1,3}[天日]|平均气温|日照")
_GOAL = re.compile("的?(?:主要)?(?:目标|任务|计划|预期)")


def read_years(found: Found) -> Answer:
    """2021年至2024年, 2021、2022年: years written out."""
    stated = [number(part) for part in found.parts if part]
    return Answer(years(stated[0], stated[-1]), why="written out")


def read_year_to_month(found: Found) -> Answer:
    """2013年至2022年11月: from a year to a month, at the precision of each."""
    first, last, month = (number(part or "") for part in found.parts)
    return Answer(f"{first:04}/{last:04}-{month:02}", why="written out")


def read_year_edge(found: Found) -> Answer:
    """年底, 2023年末: the last day of a year; 年初: the year."""
    year = year_of(found.parts[0], found.context) if found.parts[0] else found.context.year_of_whole()
    told = found.context.told_year()
    if (
        year.value is None
        and not found.parts[0]
        and told
        and not is_planned(*around(found.text, found.start, found.end))
    ):
        year = Answer(str(told[0]), told[1], "the year that the text stated before")
    return made_with(year, lambda y: day(y, 12, 31) if found.word[-1] in "底末" else str(y))


def read_whole_year(found: Found) -> Answer:
    """全年, 年内, 年度目标: a whole year."""
    if found.parts[0]:
        return year_of(found.parts[0], found.context)
    if found.word == "年内":
        stated = found.context.year() if found.context.sentence else None
        return Answer(str(stated[0]), stated[1], "year of the sentence") if stated else year_of("今年", found.context)
    if found.word == "全年" and _EVERY_YEAR.match(found.text, found.end):
        return unknown("said of every year")
    if found.word == "年度" or _GOAL.match(found.text, found.end):
        return found.context.year_of_whole()
    year = found.context.year() or found.context.told_year()
    return Answer(str(year[0]), year[1], "year of the sentence or section") if year else unknown("no year is stated")


def read_year(found: Found) -> Answer:
    """2023年, 今年: one year."""
    return year_of(found.parts[0] or "", found.context)


def read_plan(found: Found) -> Answer:
    """“十四五”, “十四五”末, “八五”普法: the years of a plan, or one of them."""
    campaign, part = found.parts[1], found.parts[4] or ""
    which = number(next(name for name in (found.parts[0], *found.parts[2:4]) if name))
    if which < _FIRST_PLAN and not campaign and not part:
        return unknown("a five-year plan or a five-year campaign of that number")
    start = _PLAN_BEGINS + (which - (_CAMPAIGN if campaign else _PLAN)) * _PLAN_YEARS
    last = start + _PLAN_YEARS - 1
    if part.startswith("开局"):
        return Answer(str(start), why="first year of the plan")
    if part.startswith("收官") or "末" in part:
        return Answer(str(last), why="last year of the plan")
    if part.endswith("年"):
        some = number(part[1])
        start, last = (last - some + 1, last) if part[0] == "后" else (start, start + some - 1)
    return Answer(years(start, last), why="years of the plan")


def read_two_years(found: Found) -> Answer:
    """今明两年: two years from this one on."""
    first = year_of("今年" if found.word[0] == "今" else "明年", found.context)
    return made_with(first, lambda y: years(y, y + 1))


def read_run(found: Found) -> Answer:
    """过去五年, 未来三年, 连续7年: years counted from the year of issue or of the sentence."""
    word, count = found.parts[0] or "过去", next(part for part in found.parts[1:] if part)
    if count in "几多数" or word in {"近", "最近", "此后", "接续"}:
        return unknown("a length of time whose first and last year are not stated")
    length = number(count)
    if word == "连续":
        last = found.context.year()
        if last is None:
            return unknown("the last of the years is not stated")
        return Answer(years(last[0] - length + 1, last[0]), last[1], "up to the year of the sentence or section")
    if (
        found.context.issued is None
        or found.context.frame is not None
        or found.context.issued.first_day.month > QUARTER
    ):
        return unknown("counted from a day inside the year, or from one not known")
    year = found.context.issued.first_day.year
    span = years(year, year + length - 1) if word in {"未来", "今后"} else years(year - length, year - 1)
    return Answer(span, inferred=True, why="counted from the beginning of the year of issue")
