"""What sort of document it is, by the words with which its kind is called."""

import re
from collections.abc import Iterator

from indicators.extract.identity.clues import Clue, Given, opening, top
from indicators.model import Document, How, ReportKind

KEYS = ("kind", "type", "类型", "文种", "体裁")

_ABOUT = re.compile(
    r"解读|热议|审议|讨论|学习|看点|速览|要点|图解|读懂|决议|起草|辅导|问答|评论|答记者问|新闻发布会|速读|》\s*(?:发布|公布|出炉|显示)"
)
_RULES = (
    (
        ReportKind.GOVERNMENT_WORK_REPORT,
        re.compile(r"政\s*府\s*工\s*作\s*报\s*告\s*[》”\"*]*(?:$|[（(—\-－─:：_|\s\d]|全文|摘登)"),
    ),
    (ReportKind.COMMUNIQUE, re.compile(r"统计公报|(?:发展|普查|调查|污染|环境|状况)公报")),
    (
        ReportKind.PLAN,
        re.compile(r"规划(?!局|院|[和与]?自然资源)|(?:五年|发展|行动|工作|三年)计划|行动方案|实施方案|工作方案|纲要"),
    ),
    (ReportKind.NOTICE, re.compile(r"(?:通知|公告|通告|意见|办法|决定|批复|条例|细则|函)\s*[》”\"*]*\s*(?:$|[（(_|])")),
)
_OPENS_REPORT = re.compile(r"我(?:谨)?代表[^，。]{0,14}(?:政府|国务院)[，,]?\s*向大会(?:作|报告)")
_FOLDER = (
    (ReportKind.GOVERNMENT_WORK_REPORT, re.compile("政府工作报告")),
    (ReportKind.COMMUNIQUE, re.compile("公报")),
    (ReportKind.PLAN, re.compile("规划|计划")),
    (ReportKind.NEWSPAPER, re.compile("(?:日|晚|早|时|商|导)报$|报纸|版面")),
    (ReportKind.NOTICE, re.compile("通知|公告")),
)
_WHOLE = (ReportKind.GOVERNMENT_WORK_REPORT, ReportKind.COMMUNIQUE)
"""Kinds that a document is whole, however many headings its text has: those of a page's articles say nothing of the page."""

_NAMES = {"gov_report": ReportKind.GOVERNMENT_WORK_REPORT, "报纸": ReportKind.NEWSPAPER, "其他": ReportKind.OTHER}


def kind_clues(document: Document, given: Given) -> Iterator[Clue]:
    """What speaks for the kind, in order of trust; the first that speaks decides, since these seldom exclude each other."""
    for key in KEYS:
        if text := given.front.get(key, "").strip():
            name = text.lower().replace(" ", "_")
            found = ReportKind(name) if name in set(ReportKind) else _NAMES.get(name) or called(text)
            if found:
                yield Clue(found, How.FRONT_MATTER, f"{key}: {text}")
    if given.issued and given.imprint and len(document.articles) > 1:  # a masthead over several articles
        yield Clue(ReportKind.NEWSPAPER, How.TEXT, given.imprint)
    if kind := called(given.title):
        yield Clue(kind, How.TITLE, given.title)
    for name in (given.stem, *given.folders):
        if kind := called(name) or next((kind for kind, rule in _FOLDER if rule.search(name)), None):
            yield Clue(kind, How.FOLDER, name)
    yield from _of_text(document, given)


def title_of(document: Document, heading: str) -> str:
    """The first heading as the title of a document; "" where it is only that of the first of several articles."""
    return heading if len(document.articles) <= 1 or called(heading) in _WHOLE else ""


def _of_text(document: Document, given: Given) -> Iterator[Clue]:
    """What the lines at the top are called, and the words with which a report opens."""
    for line in top(document, given):
        if kind := _of_heading(line, document):
            yield Clue(kind, How.TEXT, line)
    for sentence in opening(document, given):
        if match := _OPENS_REPORT.search(sentence):
            yield Clue(ReportKind.GOVERNMENT_WORK_REPORT, How.TEXT, match[0])


def _of_heading(line: str, document: Document) -> ReportKind | None:
    kind = called(line)
    return kind if len(document.articles) <= 1 or kind in _WHOLE else None


def called(words: str) -> ReportKind | None:
    """The kind that a title calls itself; None where it says none, or speaks about a document of the kind.

    A notice that issues a plan is a plan: the notice is its cover.
    """
    if not words or _ABOUT.search(words):
        return None
    return next((kind for kind, rule in _RULES if rule.search(words)), None)
