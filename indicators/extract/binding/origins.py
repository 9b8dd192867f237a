"""When and where a document comes from, by its title and first lines, where nobody has said it beside the text."""

import re
from collections import Counter

from indicators.extract.binding.headings import REVIEW, is_numbered, looks_ahead, years_in
from indicators.extract.periods import find_periods
from indicators.extract.regions import find_regions
from indicators.extract.regions_names import Places
from indicators.model import Document, Element, Level, Period, Sentence

COUNTRY = "100000"

_REPORT = re.compile("政府工作报告")
_COMMUNIQUE = re.compile(r"(20\d\d)年.{0,20}统计公报")
_NATIONAL = re.compile("全国人民代表大会|国务院总理|中华人民共和国")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TOP = 1500  # characters in which the title, the date and the place are looked for
_TITLE_LINE = 90
_OFTEN = 5


def document_date(document: Document) -> Period | None:
    """When a document was issued or given: from what is known of it, else the one day or the year at its top.

    A report without either was given in the year after the one that its first section reviews.
    """
    if document.source.issue_period is not None:
        return document.source.issue_period
    top = top_lines(document)
    days = {found.period for line in top for found in find_periods(line, None) if found.period}
    days = {day for day in days if _DAY.fullmatch(day)}
    if len(days) == 1:
        return Period(days.pop())
    years = {day[:4] for day in days} or {
        str(year) for line in (document.source.title, *top) for year in years_in(line)
    }
    if not years and is_report(document):
        years = {_year_by_headings(document)} - {""}
    return Period(years.pop()) if len(years) == 1 else None


def document_region(document: Document, places: Places) -> str:
    """The code of the one province, or of the country, that a document is about; "" where it does not say.

    Its title, folder and first lines decide; a report that names none there is about the province that it names most.
    """
    report = is_report(document)
    if len(document.articles) > 1 and not report:
        return ""
    lines = top_lines(document)
    if any(_NATIONAL.search(line) for line in lines):
        return COUNTRY
    for line in (document.source.title, *document.id.split("/")[-2::-1], *lines):
        codes = {_province(found.code, places) for found in find_regions(line, places) if found.code}
        if len(codes) == 1 and (code := codes.pop()):
            return code
    return _most_named(document, places) if report else ""


def is_report(document: Document) -> bool:
    """Whether a document is one government's report to its congress, by its title."""
    return bool(_REPORT.search(_title(document)))


def communique_year(document: Document) -> str:
    """The year of which a statistical communiqué tells; "" for any other document."""
    match = _COMMUNIQUE.search(_title(document))
    return match[1] if match else ""


def top_lines(document: Document) -> list[str]:
    """The short lines at the head of a document, before its first prose."""
    lines = []
    for sentence in document.sentences:
        if sentence.start > _TOP or _is_prose(sentence):
            break
        if "<!--" not in sentence.reading:
            lines.append(sentence.reading)
    return lines


def _title(document: Document) -> str:
    return " ".join([document.source.title, *top_lines(document)])


def _is_prose(sentence: Sentence) -> bool:
    """Whether a line is the document's own text already: a full sentence, or the heading of its first section."""
    if is_numbered(sentence.reading):
        return True
    reading = sentence.reading
    return sentence.element is Element.BODY and (
        len(reading) > _TITLE_LINE or reading.endswith("。") or "各位" in reading
    )


def _year_by_headings(document: Document) -> str:
    for sentence in document.sentences:
        years = years_in(sentence.reading) if is_numbered(sentence.reading) else []
        if years and REVIEW.search(sentence.reading):
            return str(max(years) + 1)
        if years and looks_ahead(sentence.reading):
            return str(min(years))
    return ""


def _province(code: str, places: Places) -> str:
    """`code` where it is a province; "" otherwise: a document of a smaller place has to be told by its heading."""
    return code if places.regions[code].level is Level.PROVINCE else ""


def _most_named(document: Document, places: Places) -> str:
    counts = Counter(_province(found.code, places) for found in find_regions(document.text, places) if found.code)
    ranked = [(code, count) for code, count in counts.most_common(3) if code]
    if not ranked or ranked[0][1] < _OFTEN:
        return ""
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1] else ""
