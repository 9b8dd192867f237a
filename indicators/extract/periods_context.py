"""What the words around an expression say about its year: the sentence, the frame, the date of issue."""

import re
from dataclasses import dataclass

from indicators.extract.periods_calendar import LAST_MONTH, single_year
from indicators.model import Period

_PLANNED = re.compile("将|拟|力争|确保|计划|预计|定于|有望|争取|目标|预期")
_MEASURED = re.compile("增长|下降|增速|同比|回升|回落|转正|收窄|当季")
_LIMIT = re.compile("[起前]|之前|以前")
_BEFORE, _AFTER = 8, 12
_UNTIL = re.compile("截[至止]到?$")  # 截至12月底 in a January is of the month before
_RECENT = 6  # months: a span that ended at most so long before the issue is the one that is spoken of
_SETTLED = 4  # from April on, 年底 and 全年目标 of a text mean its own year and no longer the one before
_BACKGROUND = re.compile("(?:[到至自从较比与由]|延续|承接|扭转|高于|低于|超过)$")
_TITLE = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """A year or a period, or None; whether the date of issue settled it; and why, or why not."""

    value: str | None
    inferred: bool = False
    why: str = ""


def unknown(why: str) -> Answer:
    """Not known, and why."""
    return Answer(None, why=why)


@dataclass(slots=True)
class Context:
    """What is known at a point of the text.

    `told` is the year that the text before has stated last, to go by where it has no date. `sentence` and `running` are
    the periods last stated in the sentence and in the paragraph, each with the mark whether the issue date settled it;
    `last_year` is the year last stated; `is_now` says that the sentence began so.
    """

    issued: Period | None
    frame: Period | None
    told: int | None = None
    sentence: tuple[Period, bool] | None = None
    running: tuple[Period, bool] | None = None
    last_year: tuple[int, bool] | None = None
    is_now: bool = False

    def stop(self, *, paragraph: bool) -> None:
        """A sentence has ended, and perhaps its paragraph."""
        self.sentence, self.is_now = None, False
        if paragraph:
            self.running = None

    def note(self, period: Period, text: str, start: int, *, inferred: bool) -> None:
        """Remember a period that the text stated at `start`, unless it is only a background to what is said there."""
        year = single_year(period)
        if year is None:
            return
        before = text[max(0, start - _TITLE) : start]
        if _BACKGROUND.search(before) and not before.endswith("截至"):
            return
        if self.issued is None or year <= self.issued.last_day.year:
            self.last_year = (year, inferred)
        if before.rfind("《") <= before.rfind("》"):
            self.sentence = self.running = (period, inferred)

    def period(self) -> tuple[Period, bool] | None:
        """The period that the sentence speaks of: its own, the section's, or the paragraph's."""
        if self.sentence is not None:
            return self.sentence
        if self.is_now and self.issued is not None:
            return self.issued, True
        return (self.frame, False) if self.frame is not None else self.running

    def year(self) -> tuple[int, bool] | None:
        """The one year of `period()`."""
        found = self.period()
        year = single_year(found[0]) if found else None
        return (year, found[1]) if found and year is not None else None

    def year_of_part(self, first: int, last: int, day: int | None, around: tuple[str, str]) -> Answer:
        """The year of the months `first` to `last` (of the `day`) that the text names without one."""
        if self.sentence is not None and single_year(self.sentence[0]) is not None:
            return Answer(str(single_year(self.sentence[0])), self.sentence[1], "year of the sentence")
        if self.frame is not None:
            year = single_year(self.frame)
            return Answer(str(year), why="year of the section") if year else unknown("the section covers several years")
        answer = self._from_issue(first, last, day, is_planned=is_planned(*around), around=around)
        if answer.value is None and day is None and self._was_told():
            return Answer(str(self.told), inferred=True, why="the year that the text stated before")
        running = single_year(self.running[0]) if self.running else None
        if day is None and answer.value is not None and running is not None and str(running) != answer.value:
            return unknown(
                f"the year may be {running}, last named in the paragraph, or {answer.value}, by the issue date"
            )
        return answer

    def told_year(self) -> tuple[int, bool] | None:
        """The year that the text before has stated, if it is over."""
        return (self.told, True) if self.told is not None and self._was_told() else None

    def _was_told(self) -> bool:
        """Whether the text has stated a year that a part of it can be of: one that is over, where the text has a date."""
        return self.told is not None and (self.issued is None or self.told < self.issued.first_day.year)

    def _from_issue(
        self, first: int, last: int, day: int | None, *, is_planned: bool, around: tuple[str, str]
    ) -> Answer:
        if self.issued is None or self.issued.iso == self.issued.iso[:4]:
            return unknown("the text gives no year and the month of issue is not known")
        today = self.issued.last_day
        over = (last, day or 0) <= (today.month, today.day if day else 0)
        running = last > first and first <= today.month and first != 1
        if over or running or is_planned:
            return Answer(str(today.year), inferred=True, why="year of issue")
        before, after = around
        is_told = day is not None or (first == 1 and last > first) or _UNTIL.search(before) or _MEASURED.search(after)
        if is_told and not _LIMIT.match(after) and today.month + LAST_MONTH - last <= _RECENT:
            return Answer(str(today.year - 1), inferred=True, why="the last one over at the date of issue")
        return unknown("the text gives no year, and in the year of issue it had not come yet")

    def year_of_whole(self) -> Answer:
        """The year that 全年目标, 年度计划 and 年底 mean."""
        found = self.year()
        if found:
            return Answer(str(found[0]), found[1], "year of the sentence or section")
        if self.issued is None or self.frame is not None or self.issued.first_day.month < _SETTLED:
            return unknown("the text does not say which year")
        return Answer(str(self.issued.first_day.year), inferred=True, why="year of issue")


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """The few characters before and after an expression."""
    return text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]


def is_planned(before: str, after: str) -> bool:
    """Whether the words around a time aim at something."""
    after = re.split("[。；;]", after, maxsplit=1)[0]
    return bool(_PLANNED.search(before) or _PLANNED.search(after))
