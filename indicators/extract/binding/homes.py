"""Which place each article is about: by its heading, its opening, the places that it names, or the paper that prints it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from indicators.extract.binding.origins import COUNTRY
from indicators.extract.identity import document_region
from indicators.extract.regions import find_regions, is_unlisted_zone
from indicators.extract.regions_context import home_words, is_yardstick
from indicators.extract.regions_names import Places
from indicators.model import Document, Element, Level, Sentence

# Organs of the state that speak for the whole country; 工业和信息化厅 and 江苏省统计局 are a province's.
_MINISTRIES = (
    "工业和信息化|工信|国家发展(?:和)?改革委|国家发改委|发展改革委|财政|商务|科学技术|科技|教育|农业农村|生态环境|交通运输|住房(?:和)?城乡建设|"
    "住建|人力资源(?:和)?社会保障|人社|自然资源|水利|文化和旅游|应急管理|民政|司法|公安|外交"
)
_NATIONAL = re.compile(
    rf"(?:{_MINISTRIES})部|国家发展?(?:和)?改革?委|发展改革委|国务院|国新办|中央财政|中国人民银行|央行|海关总署|(?:税务|市场监管|市场监督管理)总局|"
    "国家(?:统计|知识产权|能源|数据|税务|市场监督管理|外汇管理|医疗保障|药品监督管理|邮政|铁路|民用航空|林业和草原|文物|标准化)(?:管理)?(?:总)?(?:局|委)|"
    "证监会|金融监管总局|国家卫生健康委|国家卫健委|中国民航局|全国(?:人大|政协|工商联)|中华全国|我国"
)
_OF_THE_STATE = re.compile(rf"(?:中华人民共和国)?(?:{_NATIONAL.pattern})(?:网站?)?")
# The country as what is told of, and not as what something is compared with (居全国第一).
_OF_ALL = re.compile(
    "(?<![居列占比较于在为])(?:全国|我国)(?!第|首|领先|前列|平均|各地|人大|政协|两会|劳|文明|先进|重点|百强|最|唯一)"
)
_VENUE = re.compile("(?:召开|举行|举办|开幕|发布|启动|闭幕|落幕|揭牌|亮相)")
_WIRED = re.compile(r"\d{1,2}月\d{1,2}日(?:电|讯)")
_PAPER = re.compile("(?:日报|晚报|晨报|商报|时报|早报|都市报|经济报|法治报|新闻网|在线)")
_AS_A_PART = re.compile(
    "其中[^，,；;。\n]{0,16}$"
)  # 其中前期受影响较大的|长三角地区: a part of what the article is about
_LEAD = 260  # characters of an article that say what it is about
_OPENING = 2  # sentences
_OFTEN = 3
_NEAR = 24  # characters
# What a place calls itself by how its name ends: a municipality is a city, too.
_OWN_WORDS = {"自治区": {"区", "自治区"}, "省": {"省"}, "市": {"市"}}
_HOME_OF_PAPER = {"省", "市", "区", "自治区"}


def homes(document: Document, places: Places) -> Mapping[int | None, str]:
    """The code of the place that each article is about, "" where it does not say: of a report the document's own.

    The heading decides where it names one place, then the opening; then the place that the article names again and again. An
    article that names none and lets an organ of the state speak is about the country; one that says 全区 or 我市, about
    the place of the paper.
    """
    whole = document_region(document, places)
    found: dict[int | None, str] = {None: whole}
    if whole or not document.articles:
        return found | {article.index: whole for article in document.articles}
    bodies = _bodies(document.sentences)
    paper = _of_paper(document, places)
    title = document.source.title if len(document.articles) == 1 else ""
    for article in document.articles:
        found[article.index] = _home(article.heading or title, bodies.get(article.index, ""), paper, places)
    return found


def _bodies(sentences: Iterable[Sentence]) -> dict[int | None, str]:
    parts: dict[int | None, list[str]] = {}
    for sentence in sentences:
        if sentence.element is Element.BODY and not sentence.repeat:
            parts.setdefault(sentence.article, []).append(sentence.reading)
    return {article: "\n".join(readings) for article, readings in parts.items()}


def _home(heading: str, body: str, paper: str, places: Places) -> str:
    if any(is_unlisted_zone(found) for found in find_regions(heading, places)):
        return ""  # 成都高新区 is not Chengdu, and the catalogue does not know it
    named = _named(heading, places)
    if len(named) == 1:
        return named.pop()
    lead = body[:_LEAD]
    if not named:
        named = _named(lead, places)
        outer = _outermost(named - {COUNTRY}, places)
        if outer and _is_main(outer, body, places):
            return outer
    if _is_of_the_country(heading, "\n".join(lead.split("\n")[:_OPENING]), body, places):
        return COUNTRY
    often = _often_named(body, places)
    if often or named - {COUNTRY}:
        return often
    return paper if paper == COUNTRY or (paper and _speaks_of(paper, body, places)) else ""


def _is_of_the_country(heading: str, opening: str, body: str, places: Places) -> bool:
    """Whether an organ of the state speaks, or the country is told of, and no place; several that have nothing in common are examples."""
    named = _named(opening, places)
    first = named - {COUNTRY}
    if named == {COUNTRY} and _OF_ALL.search(opening) and not _speaks_of_home(body):
        return True
    is_national = _NATIONAL.search(heading) or _NATIONAL.search(opening)
    return bool(is_national) and (not first or (len(first) > 1 and not _outermost(first, places)))


def _named(text: str, places: Places) -> set[str]:
    """The places that `text` names, but for the venue of a meeting (在北京召开); the country only where it names no other.

    What something is measured against (居长三角城市第二, 占全国两成) is not what the text is about.
    """
    codes = {
        found.code
        for found in find_regions(text, places)
        if found.code
        and not (
            _is_dateline(text, found.start, found.end)
            or _AS_A_PART.search(text, max(0, found.start - _NEAR), found.start)
            or is_yardstick(text, found.start)
        )
    }
    return codes - {COUNTRY} or codes


def _is_dateline(text: str, start: int, end: int) -> bool:
    """Whether a place only says where people met or a report was sent from: 在北京召开, 某社北京12月12日电."""
    return _WIRED.match(text, end) is not None or (text[:start].endswith("在") and _VENUE.match(text, end) is not None)


def _outermost(codes: set[str], places: Places) -> str:
    """The one of `codes` that holds all the others; "" where none does."""
    return next((code for code in codes if all(places.within(other, code) for other in codes)), "")


def _is_main(code: str, body: str, places: Places) -> bool:
    """Whether what an article names is mostly `code` and what lies in it: not one case of several."""
    counts = _counts(body, places)
    inside = sum(count for other, count in counts.items() if places.within(other, code))
    return 2 * inside > sum(counts.values())


def _often_named(body: str, places: Places) -> str:
    """The place that an article names more often than all others together; it has to be named several times."""
    counts = _counts(body, places)
    for code, count in counts.most_common(1):
        if count >= _OFTEN and 2 * count > sum(counts.values()):
            return code
    return ""


def _counts(body: str, places: Places) -> Counter[str]:
    """How often each place but the country is named, in full or, once it was, in short."""
    full = {found.code for found in find_regions(body, places) if found.code}
    around = {one for code in full for one in (code, *places.parents(code))}
    found = find_regions(body, places, None, around)
    return Counter(
        one.code
        for one in found
        if one.code and one.code != COUNTRY and not _AS_A_PART.search(body, max(0, one.start - _NEAR), one.start)
    )


def _speaks_of_home(body: str) -> bool:
    return any(kind in _HOME_OF_PAPER for _, _, kind in home_words(body))


def _speaks_of(paper: str, body: str, places: Places) -> bool:
    """Whether an article speaks of the paper's own place: 全省 in a province's paper; 全市 there is some city of it."""
    words = next((words for ending, words in _OWN_WORDS.items() if places.regions[paper].zh.endswith(ending)), set())
    return any(kind in words for _, _, kind in home_words(body))


def _of_paper(document: Document, places: Places) -> str:
    """The place in the name of the paper (宁夏日报), where the page prints one or its publisher is known.

    The country, where an organ of the state has published it and the page names no paper.
    """
    codes: set[str] = set()
    for line in _imprint(document):
        for match in _PAPER.finditer(line):
            codes |= {found.code for found in find_regions(line[: match.start()], places) if found.code}
    codes = {code for code in codes if places.regions[code].level in (Level.PROVINCE, Level.CITY)}
    if not codes and _OF_THE_STATE.fullmatch(document.source.publisher.value):
        return COUNTRY
    return codes.pop() if len(codes) == 1 else ""


def _imprint(document: Document) -> Iterator[str]:
    yield document.source.title
    yield document.source.publisher.value
    for block in document.blocks:
        if block.element is Element.MASTHEAD:
            yield document.text[block.start : block.end]
