"""Find the periods that a text names, and say which ones they are.

An expression is resolved from the text itself, from the frame of its sentence or section, or from the date of issue
(then it is `inferred`). Where none of these settles it, the period is None and `why` says what is missing.
"""

import re
from dataclasses import dataclass

from indicators.extract.periods_calendar import since
from indicators.extract.periods_context import Answer, Context, unknown
from indicators.extract.periods_found import Found
from indicators.extract.periods_patterns import SCANNER, parts_of, prepare
from indicators.extract.periods_rules import RULES
from indicators.extract.squeeze import Squeezed
from indicators.model import Period, period_of

_SINCE = re.compile(r"以来|(?<=\d\d年)来(?![自华访源料到宾客年])")  # 2016年|来
_OF_DAYS = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_FRAMES = frozenset(
    [
        "iso_day",
        "month_span",
        "days",
        "day",
        "months",
        "two_months",
        "first_months",
        "quarter",
        "half",
        "month",
        "year_edge",
        "whole_year",
        "year",
    ]
)
_NOT_BEGINNINGS = frozenset(["now", "run", "length", "vague", "whole_year"])


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """An expression of time at `start:end`.

    `period` is ISO 8601 or None; `inferred` is true when the date of issue settled it; `why` gives the ground, and
    for None what is missing.
    """

    start: int
    end: int
    text: str
    period: str | None
    inferred: bool
    why: str


def find_periods(
    text: str, issued: Period | None, frame: Period | None = None, told: int | None = None
) -> list[PeriodMention]:
    """The periods named in `text` (a sentence, a paragraph or a document), in its order, without overlaps.

    `issued` is the document's date at the precision known; `frame` the period that the section is about; `told` the year
    that the text before has stated, for one without a date.
    Breaks and blanks inside an expression are no matter: `text[start:end] == mention.text` holds.
    """
    squeezed = Squeezed(text)
    context = Context(issued, frame, told)
    breaks = [match.end() for match in _BLANK_LINE.finditer(text)][::-1]
    found: list[PeriodMention] = []
    for match in SCANNER.finditer(prepare(squeezed.text)):
        start = squeezed.start(match.start())
        while breaks and breaks[-1] <= start:
            breaks.pop()
            context.stop(paragraph=False)
        kind, parts = parts_of(match)
        if kind == "stop":
            context.stop(paragraph=text[start + 1 : start + 2] in "\r\n")
            continue
        is_beside = kind == "vague" and bool(found) and found[-1].end == start
        if is_beside and _OF_DAYS.fullmatch(found[-1].period or ""):
            continue  # 10月1日至7日|国庆长假: the days are told, and this is what they are called
        answer, last = _resolve(kind, Found(match[0], parts, match.string, match.start(), match.end(), context))
        end = squeezed.end(last)
        found.append(PeriodMention(start, end, text[start:end], answer.value, answer.inferred, answer.why))
    return found


def _resolve(kind: str, found: Found) -> tuple[Answer, int]:
    """The answer for one expression and where it ends; the context remembers what was stated."""
    try:
        answer = RULES[kind](found)
        period = period_of(answer.value) if answer.value else None
    except ValueError:
        return unknown("no such date"), found.end
    if period is None:
        return answer, found.end
    opening = _SINCE.match(found.text, found.end)
    if opening and kind not in _NOT_BEGINNINGS:
        return _since(period, found.context), opening.end()
    if kind in _FRAMES:
        found.context.note(period, found.text, found.start, inferred=answer.inferred)
    return answer, found.end


def _since(begin: Period, context: Context) -> Answer:
    """From the beginning of `begin` to the date of issue (今年以来, “十四五”以来)."""
    if context.issued is not None and "/" in begin.iso and begin.last_day < context.issued.first_day:
        context.note(begin, "", 0, inferred=True)
        return Answer(begin.iso, inferred=True, why="up to its end")  # “十四五”以来, told in 2026
    span = since(begin.iso, context.issued) if context.issued else None
    if span is None:
        return unknown("it has no end but the date of issue, which is not known or earlier")
    context.note(Period(span), "", 0, inferred=True)
    return Answer(span, inferred=True, why="up to the date of issue")
