"""What the sections of a document are about: headings and openings say whether they look back or ahead, and at which years."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum

from indicators.extract.periods import find_periods
from indicators.extract.regions import find_regions
from indicators.extract.regions_names import Places
from indicators.model import Document, Element, Level, Period, Sentence

TOP = 1500  # characters of a document in which its title, its date and its place are looked for
_TITLE_LINE = 90
_OFTEN = 5


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


_REPORT = re.compile("政府工作报告")
_COMMUNIQUE = re.compile(r"(20\d\d)年.{0,20}统计公报")
_BACK = re.compile(
    "回顾|成就|成效|总结|过去|[^续]进展|工作情况|主要工作和|取得的|来的工作|开局起步之年|发展历程|年主要工作和|主要工作$|工作$"
)
_AHEAD = re.compile(
    "目标|任务|安排|打算|建议|部署|重点工作|总体要求|思路|远景|规划|开好局|开局工作|良好开局|新征程|奋力|全力|努力|做好.{0,12}工作|"
    "力度|新局面|年工作要|今后|总体考虑|主要考虑|展望|民生实事|重点抓好|工作要点|新篇章"
)
_SKIP = re.compile("名词解释|名词注释|名词说明|有关用语说明|注\\s*释$|注：|缩略语")
_YEAR = re.compile(r"(20\d\d)年")
_SPAN_BACK = re.compile(r"过去的?五年|五年来|这五年|本届政府|“十三五”|近五年|前五年|五年的")
_SPAN_AHEAD = re.compile(r"今后五年|未来五年|“十四五”|今后5年")
_PLAN = {"十三五": "2016/2020", "十四五": "2021/2025", "十五五": "2026/2030"}
_NUMBERED = re.compile(r"\s*[#*]*\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]部分)")
_OPENING_SPAN = re.compile(
    r"[—\s]{0,3}(?:五年来|过去五年|这五年|过去的五年|五年间|回顾(?:过去|这)五年|回首(?:过去)?五年|“十三五”(?:时期|期间|以来)?|今后五年|未来五年|“十四五”(?:时期|期间)?)"
)
_OPENING_YEAR = re.compile(r"[—\s]{0,3}(?:一年来|过去一年|过去的一年|刚刚过去的|(?:20\d\d年|去年|今年)(?![末底]|以来))")
_TURN = re.compile(
    r"(?:今年|(20\d\d)年).{0,40}(?:预期目标|主要目标|目标任务是|目标是|总体要求是|工作的总体要求|重点抓好|重点做好|要重点)|^今年(?:是|要|，我们(?:要|将))"
)
_GLOSS = re.compile(r"\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|（\d{1,3}）|\d{1,3}[.、])\s*[“\w].{0,30}?[:：]|\s*\[\d{1,3}\]")


def document_date(document: Document) -> Period | None:
    """When a document was issued or given: from what is known of it, else the one day or the year at its top."""
    if document.source.issue_period is not None:
        return document.source.issue_period
    top = _top(document)
    days = {
        found.period
        for line in top
        for found in find_periods(line, None)
        if found.period and re.fullmatch(r"\d{4}-\d\d-\d\d", found.period)
    }
    if len(days) == 1:
        return Period(days.pop())
    years = {day[:4] for day in days} or set(_YEAR.findall(" ".join([document.source.title, *top])))
    if not years and is_report(document):
        years = {_year_after_review(document)} - {""}
    return Period(years.pop()) if len(years) == 1 else None


def _year_after_review(document: Document) -> str:
    """A report is given in the year after the one that it reviews, in the one that it plans; "" where no heading says."""
    for sentence in document.sentences:
        years = _YEAR.findall(sentence.reading) if _NUMBERED.match(sentence.reading) else []
        if years and "回顾" in sentence.reading:
            return str(int(max(years)) + 1)
        if years and _AHEAD.search(sentence.reading):
            return min(years)
    return ""


def document_region(document: Document, places: Places) -> str:
    """The code of the one region that a document is about, by its title, its first lines or its folder; "" for none."""
    if len(document.articles) > 1 and not is_report(document):
        return ""
    lines = _top(document)
    if any("全国人民代表大会" in line or "国务院总理" in line or "中华人民共和国" in line for line in lines):
        return "100000"
    for line in [document.source.title, *document.id.split("/")[-2::-1], *lines]:
        codes = {_province(found.code, places) for found in find_regions(line, places) if found.code}
        if len(codes) == 1 and (code := codes.pop()):
            return code
    return _most_named(document, places) if is_report(document) else ""


def _most_named(document: Document, places: Places) -> str:
    """The province that a report without a place in its title names by far the most; "" where none stands out."""
    counts = Counter(_province(found.code, places) for found in find_regions(document.text, places) if found.code)
    ranked = [(code, count) for code, count in counts.most_common(3) if code]
    if not ranked or ranked[0][1] < _OFTEN:
        return ""
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1] else ""


def is_report(document: Document) -> bool:
    """Whether a document is one government's report or communiqué, by its title."""
    title = " ".join([document.source.title, *_top(document)])
    return bool(_REPORT.search(title) or _COMMUNIQUE.search(title))


def _province(code: str, places: Places) -> str:
    """`code` where it is a province; "" otherwise: a document of a smaller place has to be told by its heading."""
    return code if places.regions[code].level is Level.PROVINCE else ""


def _top(document: Document) -> list[str]:
    """The short lines at the head of a document, before its first prose."""
    lines = []
    for sentence in document.sentences:
        if sentence.start > TOP or _is_prose(sentence):
            break
        if "<!--" not in sentence.reading:
            lines.append(sentence.reading)
    return lines


def _is_prose(sentence: Sentence) -> bool:
    """Whether a line is the report's own text already: a full sentence, or the heading of its first section."""
    if _NUMBERED.match(sentence.reading):
        return True
    return sentence.element is Element.BODY and (
        len(sentence.reading) > _TITLE_LINE or sentence.reading.endswith("。") or "各位" in sentence.reading
    )


def frames(document: Document, issued: Period | None) -> list[Frame]:
    """The frame of each sentence of a document."""
    walker = _Walker(document, issued)
    return [walker.frame_of(sentence) for sentence in document.sentences]


class _Walker:
    """Goes through a document from heading to heading."""

    def __init__(self, document: Document, issued: Period | None) -> None:
        title = " ".join([document.source.title, *_top(document)])
        self.issue_year = issued.first_day.year if issued else 0
        communique = _COMMUNIQUE.search(title)
        self.is_report = bool(_REPORT.search(title)) and bool(issued)
        self.section = Frame()
        if communique:
            self.section = Frame(Stance.BACK, communique[1], "", communique[1])
        elif self.is_report:
            year = str(self.issue_year - 1)
            self.section = Frame(Stance.BACK, year, "", year)
        self.frame = self.section

    def frame_of(self, sentence: Sentence) -> Frame:
        """The frame that holds for the sentence."""
        if sentence.element not in (Element.BODY, Element.TABLE, Element.CAPTION):
            self._enter(sentence.reading)
            return self.frame
        if not self.is_report:
            return self.frame
        if self.frame.stance is Stance.SKIP or _GLOSS.match(sentence.reading):
            return replace(self.frame, stance=Stance.SKIP)
        if len(sentence.reading) < 40 and _NUMBERED.match(sentence.reading):
            self._enter(sentence.reading)
        self._turn(sentence.reading)
        return self.frame

    def _enter(self, heading: str) -> None:
        """A heading that says which way its section looks opens a new frame."""
        if _SKIP.search(heading):
            self.section = self.frame = Frame(Stance.SKIP)
            return
        if not self.is_report or not _NUMBERED.match(heading):
            return
        found = self._read(heading)
        if found is not None:
            self.section = self.frame = found

    def _read(self, heading: str) -> Frame | None:
        years = [int(year) for year in _YEAR.findall(heading)]
        back, ahead = bool(_BACK.search(heading)), bool(_AHEAD.search(heading))
        if years and all(year < self.issue_year for year in years):
            back, ahead = True, False
        elif years and max(years) >= self.issue_year:
            back, ahead = False, True
        if "十四五" in heading and self.issue_year <= 2021 or "今后五年" in heading or "今年" in heading:
            back, ahead = back and "回顾" in heading, True
        elif "回顾" in heading or "过去" in heading or "成就" in heading:
            back, ahead = True, False
        if back == ahead:
            return None
        return self._frame(Stance.BACK if back else Stance.AHEAD, heading, years)

    def _frame(self, stance: Stance, heading: str, years: list[int]) -> Frame:
        span = self._span(stance, heading)
        near = self.issue_year - 1 if stance is Stance.BACK else self.issue_year
        fits = [year for year in years if abs(year - near) <= 1]
        if stance is Stance.BACK:
            year = str(fits[0]) if fits else str(near)
            period = "" if span else year
            if span and not fits and "和" not in heading and "及" not in heading:
                period = span
            return Frame(stance, year, span, period)
        year = str(fits[0]) if fits else str(near)
        period = year if not span else ("" if fits else span)
        return Frame(stance, year, span, period)

    def _span(self, stance: Stance, text: str) -> str:
        pattern = _SPAN_BACK if stance is Stance.BACK else _SPAN_AHEAD
        match = pattern.search(text)
        if not match:
            return ""
        named = match[0].strip("“”")
        if named in _PLAN:
            return _PLAN[named]
        if stance is Stance.BACK:
            return f"{self.issue_year - 5}/{self.issue_year - 1}"
        return f"{self.issue_year}/{self.issue_year + 4}"

    def _turn(self, reading: str) -> None:
        """A sentence that opens with a time turns the frame to the year or to the span; a target turns it ahead."""
        turn = _TURN.search(reading[:120])
        if turn and self.frame.stance is Stance.BACK and (turn[1] is None or int(turn[1]) == self.issue_year):
            self.section = self.frame = Frame(Stance.AHEAD, str(self.issue_year), "", str(self.issue_year))
            return
        frame = self.frame
        if turn and frame.stance is Stance.AHEAD and (turn[1] is None or int(turn[1]) == self.issue_year):
            self.frame = replace(frame, year=str(self.issue_year), period=str(self.issue_year))
            return
        if _OPENING_SPAN.match(reading):
            span = self._span(frame.stance, reading[:14]) or frame.span
            if span:
                self.frame = replace(frame, span=span, period=span)
        elif frame.span and (opening := _OPENING_YEAR.match(reading)):
            year = _YEAR.search(opening[0])
            if year is None or year[1] == frame.year:
                self.frame = replace(frame, period=frame.year)
