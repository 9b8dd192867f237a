"""What each kind of expression means: one small rule for each, from the words and their context to a period."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from indicators.extract.periods_calendar import day, in_year, month_end, months, years
from indicators.extract.periods_context import Answer, Context, around, unknown
from indicators.extract.periods_patterns import number

_PLAN, _CAMPAIGN, _PLAN_BEGINS, _PLAN_YEARS = 14, 8, 2021, 5  # “十四五”规划 and “八五”普法 begin in one year
_FIRST_PLAN = 10  # lower numbers are in use for campaigns too
_QUARTER = 3
_TENTHS_OF_MONTH = {
    "上旬": (1, 10),
    "中旬": (11, 20),
    "下旬": (21, None),
}  # first and last day, None for the month's own
_EVERY_YEAR = re.compile(r"\d{1,3}[天日]|平均气温|日照")
_GOAL = re.compile("的?(?:主要)?(?:目标|任务|计划|预期)")
_ISSUE_OFFSET = {"今年": 0, "去年": -1, "前年": -2, "明年": 1, "后年": 2}
_NO_ISSUE = "the date of issue is not known"


@dataclass(frozen=True, slots=True)
class Found:
    """An expression at `start:end` of the prepared `text`: its words, and what the groups of its pattern hold."""

    word: str
    parts: list[str | None]
    text: str
    start: int
    end: int
    context: Context


_RECENTLY = ("近日", "日前")


def _head(word: str, context: Context) -> Answer:
    """The year that 2023年, 今年, 上年, 同年 and their like mean."""
    if word[:4].replace(" ", "").isdigit() or word[0] in "一二":
        return Answer(str(number(word.split("年", maxsplit=1)[0])), why="written out")
    if word in _ISSUE_OFFSET:
        if context.issued is None:
            return unknown(_NO_ISSUE)
        return Answer(
            str(context.issued.first_day.year + _ISSUE_OFFSET[word]), inferred=True, why="from the date of issue"
        )
    if word in {"同年", "次年", "翌年"}:
        base, shift = context.last_year or context.year(), 0 if word == "同年" else 1
    elif word.startswith("上"):
        base, shift = context.year(), -1
    else:
        base, shift = context.year(), 0
        if base is None and word.startswith("本年") and context.issued is not None:
            base = context.issued.first_day.year, True
    if base is None:
        return unknown(f"the text does not say which year {word} counts from")
    return Answer(str(base[0] + shift), base[1], "from the year of the sentence or section")


def _part(found: Found, head: str | None, first: int, last: int, on: int | None = None) -> Answer:
    """The year of the months `first` to `last` (of the day `on`), with or without a word for it."""
    if head:
        return _head(head, found.context)
    return found.context.year_of_part(first, last, on, around(found.text, found.start, found.end))


def _with(answer: Answer, make: Callable[[int], str]) -> Answer:
    return Answer(make(int(answer.value)), answer.inferred, answer.why) if answer.value else answer


def _iso_day(found: Found) -> Answer:
    year, month, number_of_day = (int(part) for part in found.parts if part)
    return Answer(day(year, month, number_of_day), why="written out")


def _years(found: Found) -> Answer:
    stated = [number(part) for part in found.parts if part]
    return Answer(years(stated[0], stated[-1]), why="written out")


def _month_span(found: Found) -> Answer:
    head, month, last_head, last_month = (part or "" for part in found.parts)
    first, last = _head(head, found.context), _head(last_head, found.context)
    if first.value is None or last.value is None:
        return first if first.value is None else last
    span = (
        f"{months(int(first.value), number(month), number(month))}/{months(int(last.value), *[number(last_month)] * 2)}"
    )
    return Answer(span, first.inferred or last.inferred, first.why)


def _days(found: Found) -> Answer:
    head, month, first, last_month, last = found.parts
    begin = number(month or ""), number(first or "")
    end = number(last_month) if last_month else begin[0], number(last or "")
    year = _part(found, head, begin[0], end[0], end[1])
    return _with(year, lambda y: f"{day(y, *begin)}/{day(y, *end)}")


def _day(found: Found) -> Answer:
    month, on = number(found.parts[1] or ""), number(found.parts[2] or "")
    return _with(_part(found, found.parts[0], month, month, on), lambda y: day(y, month, on))


def _months(found: Found) -> Answer:
    first, last = number(found.parts[1] or ""), number(found.parts[2] or "")
    return _with(_part(found, found.parts[0], first, last), lambda y: months(y, first, last))


def _first_months(found: Found) -> Answer:
    last = number(found.parts[1] or "")
    return _with(_part(found, found.parts[0], 1, last), lambda y: months(y, 1, last))


def _quarter(found: Found) -> Answer:
    head, ahead, end = found.parts
    named = found.word[len(head or "") :].replace("二、三", "23")
    numbers = [number(char) for char in named if char in "首一二两三四1234"]
    first, last = (1, numbers[-1]) if ahead else (numbers[0], numbers[-1])
    span = (first - 1) * _QUARTER + 1, last * _QUARTER
    year = _part(found, head, *span)
    return _with(year, lambda y: month_end(y, span[1]) if end else months(y, *span))


def _half(found: Found) -> Answer:
    head, which, end = found.parts
    span = (1, 6) if which == "上" else (7, 12)
    year = _part(found, head, *span)
    return _with(year, lambda y: month_end(y, span[1]) if end else months(y, *span))


def _month(found: Found) -> Answer:
    head, month, edge = found.parts[0], number(found.parts[1] or ""), found.parts[2]
    year = _part(found, head, month, month)
    if edge in _TENTHS_OF_MONTH:
        first, last = _TENTHS_OF_MONTH[edge]
        return _with(year, lambda y: f"{day(y, month, first)}/{day(y, month, last) if last else month_end(y, month)}")
    return _with(year, lambda y: month_end(y, month) if edge in {"底", "末"} else months(y, month, month))


def _same_span(found: Found) -> Answer:
    head = found.parts[0] or ""
    base = found.context.period()
    if base is None:
        return unknown("the sentence does not say the period whose like is meant")
    year = _head(head, found.context)
    if year.value is None:
        return year
    span = in_year(base[0], int(year.value))
    if span is None or (head == "去年" and int(year.value) != base[0].first_day.year - 1):
        return unknown("the year before the issue is not the year before the period that the sentence is about")
    return Answer(span, base[1] or year.inferred, "the same span of that year")


def _year_edge(found: Found) -> Answer:
    year = _head(found.parts[0], found.context) if found.parts[0] else found.context.year_of_whole()
    return _with(year, lambda y: day(y, 12, 31) if found.word[-1] in "底末" else str(y))


def _whole_year(found: Found) -> Answer:
    if found.parts[0]:
        return _head(found.parts[0], found.context)
    if found.word == "年内":
        stated = found.context.year() if found.context.sentence else None
        return Answer(str(stated[0]), stated[1], "year of the sentence") if stated else _head("今年", found.context)
    if found.word == "全年" and _EVERY_YEAR.match(found.text, found.end):
        return unknown("said of every year")
    if found.word == "年度" or _GOAL.match(found.text, found.end):
        return found.context.year_of_whole()
    year = found.context.year() or found.context.told_year()
    return Answer(str(year[0]), year[1], "year of the sentence or section") if year else unknown("no year is stated")


def _year(found: Found) -> Answer:
    return _head(found.parts[0] or "", found.context)


def _plan(found: Found) -> Answer:
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
        last = start + number(part[1]) - 1
    return Answer(years(start, last), why="years of the plan")


def _two_years(found: Found) -> Answer:
    first = _head("今年" if found.word[0] == "今" else "明年", found.context)
    return _with(first, lambda y: years(y, y + 1))


def _run(found: Found) -> Answer:
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
        or found.context.issued.first_day.month > _QUARTER
    ):
        return unknown("counted from a day inside the year, or from one not known")
    year = found.context.issued.first_day.year
    span = years(year, year + length - 1) if word in {"未来", "今后"} else years(year - length, year - 1)
    return Answer(span, inferred=True, why="counted from the beginning of the year of issue")


def _now(found: Found) -> Answer:
    if found.word.endswith(_RECENTLY):
        return unknown("the day is not stated, only that it was recent")
    if found.context.issued is None:
        return unknown(_NO_ISSUE)
    found.context.is_now = found.word.endswith(("目前", "当前"))
    return Answer(found.context.issued.iso, inferred=True, why="as of the date of issue")


def _this_month(found: Found) -> Answer:
    if found.word == "本月" and found.context.issued is not None and "-" in found.context.issued.iso:
        return Answer(found.context.issued.iso[:7], inferred=True, why="month of issue")
    return unknown("the month that it counts from is not stated")


def _vague(_: Found) -> Answer:
    return unknown("its first and last day are not stated")


RULES: dict[str, Callable[[Found], Answer]] = {
    "iso_day": _iso_day,
    "years": _years,
    "listed_year": _years,
    "month_span": _month_span,
    "days": _days,
    "day": _day,
    "months": _months,
    "first_months": _first_months,
    "quarter": _quarter,
    "half": _half,
    "same_span": _same_span,
    "month": _month,
    "year_edge": _year_edge,
    "whole_year": _whole_year,
    "year": _year,
    "plan": _plan,
    "two_years": _two_years,
    "run": _run,
    "length": _vague,
    "now": _now,
    "yesterday": _vague,
    "this_month": _this_month,
    "vague": _vague,
}
