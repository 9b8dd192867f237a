"""An expression of time as it was found, and the year that its words mean."""

from collections.abc import Callable
from dataclasses import dataclass

from indicators.extract.periods_context import Answer, Context, around, unknown
from indicators.extract.periods_patterns import number

NO_ISSUE = "the date of issue is not known"
_ISSUE_OFFSET = {"今年": 0, "去年": -1, "前年": -2, "明年": 1, "后年": 2}
_TWO_DIGITS, _CENTURY = 99, 2000  # 23Q2


@dataclass(frozen=True, slots=True)
class Found:
    """An expression at `start:end` of the prepared `text`: its words, and what the groups of its pattern hold."""

    word: str
    parts: list[str | None]
    text: str
    start: int
    end: int
    context: Context


def year_of(word: str, context: Context) -> Answer:
    """The year that 2023年, 今年, 上年, 同年 and their like mean."""
    if word[:2].strip().isdigit() or word[0] in "一二":
        year = number(word.split("年", maxsplit=1)[0])
        return Answer(str(year if year > _TWO_DIGITS else _CENTURY + year), why="written out")
    if word in _ISSUE_OFFSET:
        if context.issued is None:
            return unknown(NO_ISSUE)
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


def year_of_part(found: Found, head: str | None, first: int, last: int, on: int | None = None) -> Answer:
    """The year of the months `first` to `last` (of the day `on`), with or without a word for it."""
    if head:
        return year_of(head, found.context)
    return found.context.year_of_part(first, last, on, around(found.text, found.start, found.end))


def made_with(answer: Answer, make: Callable[[int], str]) -> Answer:
    """The period that `make` makes of the year of an answer; the answer itself where it has none."""
    return Answer(make(int(answer.value)), answer.inferred, answer.why) if answer.value else answer
