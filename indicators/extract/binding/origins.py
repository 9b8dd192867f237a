"""What the head of a document says of it."""

import re

from indicators.extract.binding.headings import is_numbered
from indicators.model import Document, Element, Fact, ReportKind, Sentence

COUNTRY = "100000"

_REPORT = re.compile("政府工作报告(?!速读|速览|摘|解读|看点|里|中的|提出|明确|划|关键|热词|极简|[：:丨|｜])")
_COMMUNIQUE = re.compile(r"(?<!《)(20\d\d)年.{0,20}统计公报(?!》|显示|发布|公布|出炉)")
# 《水务“十四五”规划》, also in the notice with which it is issued; news about one says what is done with it, or goes on behind it.
_PLAN = re.compile(
    r"(?:“?(十[一二三四五六]五)”?|第(十[一二三四五六])个五年)[^，。；：:“”（(]{0,30}(?:规划|计划|纲要)(?:纲要)?(?:[（(]草案[）)])?》?(?:的(?:通知|报告|说明))?(?:[（(][^（(）)]{0,20}[）)])?(?:[—\s]{1,3}(?:[一二〇零0-9]{4}年[^，。；]{0,12})?在[^，。；]{4,40}[会议上]{1,3})?$"
)
_TOLD_OF = re.compile("发布|出台|公布|解读|完成|部署|编制|审议|印发(?!.*通知)")
_CARRIED_OUT = re.compile(
    r"(20\d\d)年(?:度)?[^，。；]{0,24}(?:计划|预算|规划|决算)(?:草案)?(?:的)?执行情况[^，。；]{0,4}(20\d\d)年(?:度)?[^，。；]{0,30}(?:草案|计划|预算|安排)[^，。；]{0,10}报告"
)
_PLAN_OF_YEAR = re.compile(
    r"[^，。；：\d]{0,20}(20\d\d)年(?:度)?[^，。；：\d]{0,6}国民经济和社会发展计划(?:草案)?的?报告(?:[（(][^（(）)]{0,20}[)）])?"
)
_YEAR_IN_WORDS = re.compile("二[〇零○0][〇零○一二三四五六七八九0]{2}(?=年)")
_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_LONGEST_TITLE = 90
_TOP = 1500  # characters in which the title, the date and the place are looked for
_TITLE_LINE = 90


def is_report(document: Document) -> bool:
    """Whether a document is one government's report to its congress: as is known of it, else by its title."""
    if document.source.kind != Fact():
        return document.source.kind.value == ReportKind.GOVERNMENT_WORK_REPORT
    return bool(_REPORT.search(_title(document)))


def communique_year(document: Document) -> str:
    """The year of which a statistical communiqué tells; "" for any other document."""
    if document.source.kind != Fact() and document.source.kind.value != ReportKind.COMMUNIQUE:
        return ""
    match = _COMMUNIQUE.search(in_digits(_title(document)))
    return match[1] if match else ""


def in_digits(title: str) -> str:
    """A title with its years in digits: 关于二〇二四年计划执行情况."""
    return _YEAR_IN_WORDS.sub(lambda year: year[0].translate(_DIGITS), title)


def year_planned_for(document: Document) -> int | None:
    """The year that a report on how a year's plan or budget was carried out plans for; None for any other document.

    Its title names both years: 关于2023年国民经济和社会发展计划执行情况与2024年计划草案的报告.
    """
    title = in_digits(document.source.title.strip())
    of_year = _PLAN_OF_YEAR.fullmatch(title)
    if of_year:
        return int(of_year[1])
    match = _CARRIED_OUT.search(title)
    return int(match[2]) if match and int(match[2]) == int(match[1]) + 1 else None


def five_year_plan(document: Document) -> str:
    """The name of the five-year plan of which a document is one (十四五), by its title; "" for any other document."""
    title = document.source.title.strip()[-_LONGEST_TITLE:]
    match = _PLAN.search(title)
    if match is None or _TOLD_OF.search(title):
        return ""
    return match[1] or f"{match[2]}五"


def top_lines(document: Document, head: int = 0) -> list[str]:
    """The short lines at the head of a document, which begins at `head`, before its first prose."""
    lines: list[str] = []
    is_first = True
    for sentence in document.sentences:
        if sentence.start < head:
            continue
        if sentence.start > head + _TOP or (
            _is_prose(sentence) and not (is_first and _is_headline(sentence, document))
        ):
            break
        is_first = False
        if "<!--" not in sentence.reading:
            lines.append(sentence.reading)
    return lines


def _title(document: Document) -> str:
    return " ".join([document.source.title, *top_lines(document)])


def _is_headline(sentence: Sentence, document: Document) -> bool:
    """Whether a line, were it a full sentence, is a headline: the next line says who wrote it or when it appeared."""
    after = next(
        (block for block in document.blocks if block.start >= sentence.end and block.element != Element.SPACE), None
    )
    return (
        len(sentence.reading) <= _TITLE_LINE
        and after is not None
        and after.element in (Element.BYLINE, Element.MASTHEAD)
    )


def _is_prose(sentence: Sentence) -> bool:
    """Whether a line is the document's own text already: a full sentence, or the heading of its first section."""
    if is_numbered(sentence.reading):
        return True
    reading = sentence.reading
    return sentence.element is Element.BODY and (
        len(reading) > _TITLE_LINE or reading.endswith("。") or "各位" in reading
    )
