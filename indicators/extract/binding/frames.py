"""What the sections of a document are about: headings and openings say whether they look back or ahead, and at which years."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from indicators.extract.binding import headings
from indicators.extract.binding.origins import communique_year, five_year_plan, is_report, year_planned_for
from indicators.extract.binding.programmes import deadlines, is_programme, parts_ahead
from indicators.model import Document, Element, Period, Sentence


class Stance(StrEnum):
    """Which way a section looks."""

    BACK = "back"  # a review: what it says was reached
    AHEAD = "ahead"  # a plan: what it says is aimed at
    NONE = "none"  # prose that does not say
    SKIP = "skip"  # a glossary: its numbers explain words


@dataclass(frozen=True, slots=True)
class Frame:
    """The `stance` of a section, the `year` and the `span` of years that it is about ("" where it is about none).

    `period` is that one of the two which the sentence goes by, "" where the section leaves it open.
    """

    stance: Stance = Stance.NONE
    year: str = ""
    span: str = ""
    period: str = ""


_GLOSS = re.compile(r"\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|（\d{1,3}）|\d{1,3}[.、])\s*[“\w].{0,30}?[:：]|\s*\[\d{1,3}\]")
_PROSE = (Element.BODY, Element.TABLE, Element.CAPTION)
_HEADING_LENGTH = 40
_OPENING = 14
_YEAR = "年"  # without it no sentence turns to a plan
_LEAD = 120
_FIRST_PART = 3000  # characters by which a report shows whether it is whole
_FEW = 2  # words of plans that a review may hold
_HEADING_TELLS = 1  # as many more words of plans may stand below a heading that says how it went
_YEAR_ENDS = 11  # month from which on a report reviews its own year


def frames(document: Document, issued: Period | None) -> list[Frame]:
    """The frame of each sentence of a document. Only reports, communiqués and plans have frames that look back or ahead."""
    year = communique_year(document)
    if year:
        return [Frame(Stance.BACK, year, "", year) for _ in document.sentences]
    plan = five_year_plan(document)
    if plan:
        span = headings.years_of(plan)
        walker = _Walker(int(span[:4]), _first_of_plan(_opening(document)), span)
        return [walker.frame_of(sentence) for sentence in document.sentences]
    if is_programme(document):
        due = deadlines(document, issued)
        return [Frame() if year is None else Frame(Stance.AHEAD, year, "", year) for year in due]
    planned = year_planned_for(document)
    if planned is not None:
        walker = _Walker(planned, _first_of_budget(_opening(document), planned))
    elif issued is not None and is_report(document):
        year_ahead = _year_ahead(issued, document.text)
        walker = _Walker(year_ahead, _first_stance(document, year_ahead))
    else:
        due = parts_ahead(document, issued)
        return [Frame() if year is None else Frame(Stance.AHEAD, year, "", year) for year in due]
    return [walker.frame_of(sentence) for sentence in document.sentences]


def _reviews_first(opening: str, year: int) -> bool:
    """Whether a report that plans for `year` opens as a whole one does, or with the year before."""
    return headings.BEGINS.search(opening) is not None or f"{year - 1}年" in opening


def _first_of_budget(opening: str, year: int) -> Stance:
    """The way in which a report on a budget or a plan that was carried out looks at its beginning.

    A part of one that does not name the year planned for reviews, where it mostly says what was spent: 支出完成9亿元，下达补助2亿元.
    """
    is_told = f"{year}年" not in opening and headings.says_what_was_spent(opening)
    return Stance.BACK if is_told or _reviews_first(opening, year) else Stance.NONE


def _year_ahead(issued: Period, text: str) -> int:
    """The year that a report plans for: that in which it is given, and in the last two months the next.

    Congresses of counties and districts meet from December on, and review the year that ends. A date in these months may
    also be that of a copy: a report that speaks more of the year before than of the next is of January.
    """
    year = issued.first_day.year
    if issued.first_day.month < _YEAR_ENDS:
        return year
    return year + (text.count(f"{year + 1}年") >= text.count(f"{year - 1}年"))


def _first_stance(document: Document, year: int) -> Stance:
    """The way in which a report that plans for `year` looks at its beginning. A whole one reviews first.

    A part of one says by its words where it is from; where these do not settle it, it is read as prose, which says so itself.
    """
    opening = _opening(document)
    if _reviews_first(opening, year):
        return Stance.BACK
    is_of_years_to_come = not headings.TELLS.search(opening) and any(year < one for one in headings.years_in(opening))
    if is_of_years_to_come:
        return Stance.AHEAD
    return _stance_of_words(opening)


def _opening(document: Document) -> str:
    return "\n".join(one.reading for one in document.sentences if one.element in _PROSE)[:_FIRST_PART]


def _first_words(opening: str) -> str:
    """The first sentence of a text, which may be its heading."""
    return re.split("[。\n]", opening[:_LEAD], maxsplit=1)[0][:_HEADING_LENGTH]


def _first_of_plan(opening: str) -> Stance:
    """The way in which a plan, or a part of one, looks at its beginning; NONE where its words neither tell nor plan for sure.

    A heading that says how something went (水安全能力稳步提升, 成效显著) tells, one that begins with what is to be done plans,
    and so do several that say how things are to be (体制更加完善).
    """
    heading = _first_words(opening)
    if len(headings.SAYS_HOW_IT_IS_TO_BE.findall(opening)) > 1:
        return Stance.AHEAD
    if headings.says_how_it_went(heading):
        return Stance.BACK
    if headings.SAYS_WHAT_TO_DO.match(heading):
        return Stance.AHEAD
    plans, tells = len(headings.PLANS.findall(opening)), len(headings.TELLS.findall(opening))
    if plans > _FEW + 2 * tells:
        return Stance.AHEAD
    return Stance.BACK if tells > plans + 1 else Stance.NONE


def _stance_of_words(opening: str) -> Stance:
    """Whether the words of a part of a report plan or tell, its heading first; NONE where they do not settle it."""
    plans, tells = len(headings.PLANS.findall(opening)), len(headings.TELLS.findall(opening))
    if headings.says_how_it_went(_first_words(opening)) and plans <= tells + _HEADING_TELLS:
        return Stance.BACK
    if plans > tells + 1 and plans > _FEW:
        return Stance.AHEAD
    return Stance.BACK if plans <= max(tells, _FEW) else Stance.NONE


def _stance_in_plan(heading: str, years: str) -> Stance | None:
    """The way that a heading of the five-year plan for `years` looks; None where it does not say."""
    is_back = headings.looks_back_in_plan(heading, years)
    return None if is_back is None else Stance.BACK if is_back else Stance.AHEAD


class _Walker:
    """Goes through a report that plans for `year`, from heading to heading. A report reviews first, and then plans.

    `plan` are the years of a five-year plan, which begins with `year` and looks back at the five before.
    """

    def __init__(self, year: int, first: Stance, plan: str = "") -> None:
        self.year, self.plan = year, plan
        self.frame = Frame() if first is Stance.NONE else self._section(first, "", [])
        self.is_mixed = False  # in a section on the past five years and the next: its text turns ahead itself

    def frame_of(self, sentence: Sentence) -> Frame:
        """The frame that holds for the sentence."""
        reading = sentence.reading
        if sentence.element not in _PROSE:
            self._enter(reading)
        elif self.frame.stance is Stance.SKIP or _GLOSS.match(reading):
            return replace(self.frame, stance=Stance.SKIP)
        else:
            if len(reading) < _HEADING_LENGTH:
                self._enter(reading)
            self._turn(reading)
        return self.frame

    def _enter(self, heading: str) -> None:
        """A heading that says which way its section looks opens a new frame."""
        if headings.GLOSSARY.search(heading) and len(heading) < _HEADING_LENGTH:
            self.frame = Frame(Stance.SKIP)
        elif headings.is_numbered(heading):
            years = headings.years_in(heading)
            if headings.REVIEW.search(heading) and headings.PLAN.search(heading) and not years:
                self.frame, self.is_mixed = self._section(Stance.BACK, heading, years), True
                return
            stance = self._stance(heading, years)
            if stance is not None:
                self.is_mixed = False
                self.frame = self._section(stance, heading, years)

    def _stance(self, heading: str, years: list[int]) -> Stance | None:
        """The way that a heading looks; None where it does not say."""
        if self.plan:
            return _stance_in_plan(heading, self.plan)
        if years:
            return Stance.BACK if max(years) < self.year else Stance.AHEAD
        if "回顾" in heading or (headings.REVIEW.search(heading) and self.frame.stance is not Stance.AHEAD):
            return Stance.BACK
        if headings.is_first(heading) and not headings.PLAN.search(heading):
            return None  # a report begins with its review, whatever the motto above it
        ahead, back = headings.looks_ahead(heading), headings.looks_back(heading)
        if ahead and (not back or self.frame.stance is Stance.AHEAD):
            return Stance.AHEAD
        return Stance.BACK if back and self.frame.stance is not Stance.AHEAD else None

    def _section(self, stance: Stance, heading: str, years: list[int]) -> Frame:
        if self.plan:
            span = self.plan if stance is Stance.AHEAD else f"{self.year - 5}/{self.year - 1}"
            return Frame(stance, str(self.year if stance is Stance.AHEAD else self.year - 1), span, span)
        near = self.year - 1 if stance is Stance.BACK else self.year
        span = headings.span_in(heading, self.year, ahead=stance is Stance.AHEAD)
        year = str(next((year for year in years if abs(year - near) <= 1), near))
        has_both = bool(span) and any(str(one) == year for one in years)
        return Frame(stance, year, span, "" if has_both else span or year)

    def _turn(self, reading: str) -> None:
        """A sentence that opens with a time turns the frame to the year or to the span; a plan's opening turns it ahead."""
        frame = self.frame
        opening, lead = reading[:_OPENING], reading[:_LEAD]
        plan = headings.OPENS_PLAN.match(reading)
        turn = headings.TURNS_TO_PLAN.search(lead) if _YEAR in lead else None
        if frame.stance is Stance.BACK:
            mixed = headings.plan_span(lead, self.year) if self.is_mixed else ""
            if mixed or (plan and self._is_ahead(plan)):
                span = mixed or headings.span_in(opening, self.year, ahead=True)
                self.frame = Frame(Stance.AHEAD, str(self.year), span, span)
            elif turn and (turn[1] is None or int(turn[1]) == self.year):
                self.frame = self._section(Stance.AHEAD, "", [])
            elif (opened := headings.OPENS_REVIEW_SPAN.match(reading)) and (
                span := headings.span_in(max(opening, opened[0], key=len), self.year, ahead=False)
            ):
                self.frame = replace(frame, span=frame.span or span, period=frame.span or span)
            elif self._opens_year(reading, frame):
                self.frame = replace(frame, period=frame.year)
        elif frame.stance is Stance.AHEAD and frame.span:
            if headings.OPENS_PLAN_SPAN.match(reading):
                self.frame = replace(frame, period=frame.span)
            elif self._opens_year(reading, frame) or (turn and (turn[1] is None or int(turn[1]) == self.year)):
                self.frame = replace(frame, period=str(self.year))
        elif frame.stance is Stance.AHEAD and headings.SETS_OUT_YEARS.match(reading):
            span = headings.span_in(opening, self.year, ahead=True)
            self.frame = replace(frame, span=span, period=span or frame.period)

    def _is_ahead(self, opening: re.Match[str]) -> bool:
        """Whether the year, or the plan, that an opening names is to come."""
        year, plan = opening[1], opening[2]
        if plan:
            return headings.is_ahead(plan, self.year)
        return year is None or int(year) >= self.year

    def _opens_year(self, reading: str, frame: Frame) -> bool:
        opening = headings.OPENS_YEAR.match(reading)
        if not opening or not frame.span:
            return False
        years = headings.years_in(opening[0])
        if not years:
            said = -1 if "去年" in opening[0] else 0 if "今年" in opening[0] else None
            return said is None or str(self.year + said) == frame.year
        return str(years[0]) == frame.year
