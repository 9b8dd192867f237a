"""What each kind of expression means: one small rule for each, from the words and their context to a period."""

from collections.abc import Callable

from indicators.extract.periods_calendar import day, in_year
from indicators.extract.periods_context import Answer, unknown
from indicators.extract.periods_found import NO_ISSUE, Found, year_of
from indicators.extract.periods_parts import (
    read_day,
    read_days,
    read_first_months,
    read_half,
    read_month,
    read_month_span,
    read_months,
    read_quarter,
    read_two_months,
)
from indicators.extract.periods_years import (
    read_plan,
    read_run,
    read_two_years,
    read_whole_year,
    read_year,
    read_year_edge,
    read_year_to_month,
    read_years,
)

_RECENTLY = ("近日", "日前")


def _iso_day(found: Found) -> Answer:
    year, month, number_of_day = (int(part) for part in found.parts if part)
    return Answer(day(year, month, number_of_day), why="written out")


def _same_span(found: Found) -> Answer:
    head = found.parts[0] or ""
    base = found.context.period()
    if base is None:
        return unknown("the sentence does not say the period whose like is meant")
    year = year_of(head, found.context)
    if year.value is None:
        return year
    span = in_year(base[0], int(year.value))
    if span is None or (head == "去年" and int(year.value) != base[0].first_day.year - 1):
        return unknown("the year before the issue is not the year before the period that the sentence is about")
    return Answer(span, base[1] or year.inferred, "the same span of that year")


def _now(found: Found) -> Answer:
    if found.word.endswith(_RECENTLY):
        return unknown("the day is not stated, only that it was recent")
    if found.context.issued is None:
        return unknown(NO_ISSUE)
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
    "year_to_month": read_year_to_month,
    "years": read_years,
    "listed_year": read_years,
    "month_span": read_month_span,
    "days": read_days,
    "day": read_day,
    "months": read_months,
    "two_months": read_two_months,
    "first_months": read_first_months,
    "quarter": read_quarter,
    "half": read_half,
    "same_span": _same_span,
    "month": read_month,
    "year_edge": read_year_edge,
    "whole_year": read_whole_year,
    "year": read_year,
    "plan": read_plan,
    "two_years": read_two_years,
    "run": read_run,
    "length": _vague,
    "now": _now,
    "yesterday": _vague,
    "this_month": _this_month,
    "vague": _vague,
}
