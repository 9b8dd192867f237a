"""When a document was issued or given."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from indicators.extract.binding.headings import REVIEW, is_numbered, looks_ahead, years_in
from indicators.extract.identity.clues import Clue, Given, top
from indicators.extract.periods import find_periods
from indicators.model import Document, Element, How, Period, ReportKind

KEYS = ("date", "issued", "issue_date", "日期", "发布日期", "成文日期", "发文日期", "印发日期")
PUBLISHED = "published"

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_GIVEN = re.compile(r"(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?(?:[日号月年])?(?:[T\s].*)?\Z")
_IN_NAME = re.compile(
    r"(?<!\d)((?:19|20)\d\d)[-_.年]?(0[1-9]|1[0-2])[-_.月]?(0[1-9]|[12]\d|3[01])日?(?!\d)"
    r"|(?<!\d)((?:19|20)\d\d)[-_.年](0?[1-9]|1[0-2])月?(?!\d)|\A((?:19|20)\d\d)(0[1-9]|1[0-2])\Z"
)
_YEAR_NAME = re.compile(r"((?:19|20)\d\d)年?\Z")
_DOCUMENT_NUMBER = re.compile(r"[〔\[［(（]((?:19|20)\d\d)[〕\]］)）]\s*\d{1,4}\s*号")
_SIGNED = re.compile(
    r"[\s*]*(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)[\s*]*\Z"
)
_SIGNED_KINDS = (ReportKind.PLAN, ReportKind.NOTICE, ReportKind.COMMUNIQUE)

_REVIEWED = re.compile(
    r"((?:19|20)\d\d)年度?的?(?:主要|政府)?工作?(?:回顾|总结)"
)  # 政府工作报告（本届政府及2016年工作回顾）
_FAR = re.compile(r"远景|到\s*\d{4}\s*年")  # 2035年远景目标 is not of the year of the report

_OF_THE_SITE = re.compile(r"(?:发布|更新|发文)(?:时间|日期)|来源\s*[:：]|浏览|点击|字体|字号|\d{1,2}:\d{2}")
_NAMED_BY_SITE = re.compile(r"t\d{8}_\d+\Z")  # the day on which a site's program put a page there
_GIVEN_ON_A_DAY = (*_SIGNED_KINDS, ReportKind.GOVERNMENT_WORK_REPORT)
"""Kinds that say their own day: one in the name of their file may be that of its publication, and counts as its year."""

_AFTER_REVIEW = ("报告于所回顾年份的次年作出", "a report is given in the year after the one that it reviews")
_ON_THE_WEB = ("网页发布的日期", "the day on which the page was put on the web")


def date_clues(document: Document, given: Given, kind: str) -> Iterator[Clue]:
    """What speaks for the date, in order of trust. `kind` is a ReportKind, or "".

    A bare year in a title or a name is taken for the year of issue only of a government's work report, which is called
    after the year in which it is given. A communiqué is called after the year before, and plans after any.
    """
    for key in KEYS:
        if (text := given.front.get(key)) and (value := read_date(text)):
            yield Clue(value, How.FRONT_MATTER, f"{key}: {text}")
    is_report = kind == ReportKind.GOVERNMENT_WORK_REPORT
    yield from _in_words([given.title], How.TITLE, bare_year=is_report)
    for clue in _in_names((given.stem, *given.folders), bare_year=is_report):
        yield replace(clue, value=clue.value[:4]) if kind in _GIVEN_ON_A_DAY else clue
    if given.issued:
        yield Clue(given.issued, How.TEXT, given.issued)
    lines = [line for line in top(document, given) if not _OF_THE_SITE.search(line)]
    found = list(_in_words(lines, How.TEXT, bare_year=is_report))
    yield from found
    if is_report:
        yield from _by_headings(document)
    elif not found and kind in _SIGNED_KINDS:
        yield from _signed(document)


def published_clues(document: Document, given: Given) -> Iterator[Clue]:
    """The day on which a page was put on the web: taken only where nothing else speaks."""
    text = given.front.get(PUBLISHED, "")
    if value := read_date(text):
        yield Clue(value, How.FRONT_MATTER, f"{PUBLISHED}: {text}", _ON_THE_WEB)
    lines = [line for line in top(document, given) if _OF_THE_SITE.search(line)]
    yield from (replace(clue, why=_ON_THE_WEB) for clue in _in_words(lines, How.TEXT, bare_year=False))


def read_date(text: str) -> str:
    """A date as people write it in front matter, in ISO 8601 at its precision; "" where it is none."""
    match = _GIVEN.match(text.strip())
    return _iso(*match.groups()) if match else ""


def agree(one: Clue, other: Clue) -> bool:
    """Whether two dates can both be right: one lies in the other."""
    a, b = Period(one.value), Period(other.value)
    return a.covers(b) or b.covers(a)


def finest(clues: Sequence[Clue]) -> Clue:
    """The most precise one; of equals the most trusted."""
    return max(clues, key=lambda clue: len(clue.value))


def _in_words(lines: Sequence[str], how: How, *, bare_year: bool) -> Iterator[Clue]:
    """The one day that lines name, or the year of several; else the year of a document's number, or a bare year."""
    mentions = [found for line in lines for found in find_periods(line, None) if found.period]
    days = {found.period: found.text for found in mentions if _DAY.fullmatch(found.period or "")}
    if days:
        value = next(iter(days)) if len(days) == 1 else _one({(day or "")[:4] for day in days})
        if value:
            yield Clue(value, how, next(iter(days.values())))
        return
    reviewed = {match[1]: match[0] for line in lines for match in _REVIEWED.finditer(line)} if bare_year else {}
    if year := _one(set(reviewed)):
        yield Clue(str(int(year) + 1), how, reviewed[year], _AFTER_REVIEW)
        return
    numbers = {match[1]: match[0] for line in lines for match in _DOCUMENT_NUMBER.finditer(line)}
    years = numbers or ({str(year): f"{year}年" for line in lines for year in years_in(line)} if bare_year else {})
    if value := _one(set(years)):
        yield Clue(value, how, years[value])


def _in_names(names: Sequence[str], *, bare_year: bool) -> Iterator[Clue]:
    """The nearest name of a file or folder that is, or holds, a date."""
    for name in names:
        if _NAMED_BY_SITE.match(name):
            continue
        dated = [value for match in _IN_NAME.finditer(name) if (value := _iso(*_parts(match)))]
        year = _YEAR_NAME.match(name) if bare_year else None
        years = {str(year) for year in years_in(name)} if bare_year else set()
        value = _one(set(dated)) or (year[1] if year else "") or _one(years)
        if value:
            yield Clue(value, How.FOLDER, name)
            return


def _by_headings(document: Document) -> Iterator[Clue]:
    for sentence in document.sentences:
        years = years_in(sentence.reading) if is_numbered(sentence.reading) else []
        if years and REVIEW.search(sentence.reading):
            yield Clue(str(max(years) + 1), How.TEXT, sentence.reading, _AFTER_REVIEW)
            return
        if years and looks_ahead(sentence.reading) and not _FAR.search(sentence.reading):
            yield Clue(str(min(years)), How.TEXT, sentence.reading)
            return


def _signed(document: Document) -> Iterator[Clue]:
    """The day that stands alone on a line, as official documents are signed, where there is only one."""
    lines = [
        document.text[block.start : block.end]
        for block in document.blocks
        if block.element not in (Element.SPACE, Element.METADATA)
    ]
    yield from _in_words([line for line in lines if _SIGNED.match(line)], How.TEXT, bare_year=False)


def _parts(match: re.Match[str]) -> tuple[str, str, str | None]:
    year, month, *day = [part for part in match.groups() if part]
    return year, month, day[0] if day else None


def _one(values: set[str]) -> str:
    return next(iter(values)) if len(values) == 1 else ""


def _iso(year: str, month: str | None, day: str | None) -> str:
    """ISO 8601, or "" where the calendar has no such day."""
    value = "-".join([year, *(f"{int(part):02}" for part in (month, day) if part)])
    try:
        Period(value)
    except ValueError:
        return ""
    return value
