"""Numerals that tell when: which stretch of a text is a date. What period it means, `periods` says."""

import re

from indicators.extract.periods_patterns import NO_MORE, OF_YEAR, QUARTER_ALONE

Span = tuple[int, int]
_Y = r"(?:(?:19|20)\d{2}|[一二][〇零九][〇零一二三四五六七八九]{2})"
_S = r"\s{0,3}"
_TO = r"\s{0,2}(?:[—–~～-]{1,2}|至|到|、|和|与|及)\s{0,2}"
_M = r"(?:1[0-2]|0?[1-9])(?!\d)"
_D = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_DAYS = rf"{_D}(?:{_S}日)?(?:{_TO}(?:{_M}{_S}月{_S})?{_D}){{0,6}}{_S}[日号](?!元|均|本|圆)"
_MONTHS = rf"{_M}(?:{_S}月份?)?(?:{_TO}{_M}){{0,6}}{_S}月(?!均|份额)"
_CHINESE_MONTH = r"(?:十[一二]?|[一二三四五六七八九])月(?!均|份额|[来内])(?:[一二三]?十?[一二三四五六七八九十]日)?"

_YEAR = rf"{_Y}{_S}年(?!代)"
_DATES = re.compile(
    rf"(?<![\d.A-Za-z])(?:20\d\d|[12]\d)年?[QH][1-4]{NO_MORE}|{OF_YEAR}[QH][1-4]{NO_MORE}|{QUARTER_ALONE}|"  # 2023Q2, 23H1
    rf"{_Y}(?:{_S}年)?(?:{_TO}{_Y}){{1,6}}{_S}年(?!代)|"
    rf"{_YEAR}(?:{_S}(?:{_MONTHS}(?:{_S}{_DAYS})?|{_CHINESE_MONTH}))?(?:{_TO}{_YEAR}(?:{_S}{_MONTHS}(?:{_S}{_DAYS})?)?)?|"
    rf"{_MONTHS}(?:{_S}{_DAYS})?(?:{_TO}{_MONTHS}(?:{_S}{_DAYS})?)?|"
    r"(?:19|20)\d{2}[-/.](?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])(?!\d)|"
    rf"(?<!\d){_D}(?:{_TO}{_D})?{_S}日(?!元|均|本|圆|内|銭|产|处)|"
    r"(?:[01]?\d|2[0-4])[:：][0-5]\d(?![\d.∶])(?:[:：][0-5]\d)?(?![.:：]\d)|(?:[01]?\d|2[0-4])时(?:[0-5]?\d分)?(?!间|代|期)|"
    rf"{_CHINESE_MONTH}|"
    r"(?:第)?[一二三四1-4](?:\s?[—–~至到、和-]\s?[一二三四1-4])?\s{0,2}季度|"
    r"(?:\d{1,2}|[一二]十[一二]?|十[八九])\s?世纪(?:\s?(?:\d0|[二三四五六七八九]十)年代)?|(?:\d0|[二三四五六七八九]十)年代"
)
_PLAN = re.compile(
    r"十[一二三四五六]五(?![年天个家条项岁世名次号大届])|[一二三四五六七八九]五(?=[”\"]?(?:计划|规划|时期|期间|普法))"
)
_SPAN = re.compile(
    r"(?:\d{1,3}|[一二两三四五六七八九十百]{1,4})\s?(?:年|个月|个季度|周|天)(?!级|轻|龄|度|会|货|薪|产|均)"
)
_SPAN_BEFORE = re.compile(r"(?:近|过去|过去的|未来|今后|最近|(?<![提目之此以空])前|头|往后|这|上|下|后|本|当)$")
_COMES = re.compile(r"来(?!自|源|电|水|往)|以来")
_BARE_YEAR = re.compile(r"(?:19|20)\d{2}(?:[—–~-]{1,2}(?:19|20)\d{2})?(?![\d.,+])")
_HALF_YEAR = re.compile(r"[上下]半年|半年")
_FESTIVAL = re.compile(
    r"十一(?=黄金周|假期|国庆|长假|期间)|五一(?=假期|黄金周|劳动|小长假|期间|国际)|八一(?=建军)|七一(?=讲话|勋章)|三八(?=妇女|国际)|双?十[一二](?=购物|促销)"
)


def date_at(text: str, at: int) -> Span | None:
    """A year, month, day, quarter, five-year plan, century or clock time, or a span that means a period (近三年)."""
    match = _DATES.match(text, at) or _PLAN.match(text, at) or _FESTIVAL.match(text, at)
    if match and not _is_duration(text, at, match[0]):
        return match.span()
    return _period_span(text, at)


def _is_duration(text: str, at: int, matched: str) -> bool:
    """`前` alone does not make a date; `2000年` after 近 or 约 counts years."""
    return text[at - 1 : at] in {"近", "约", "超"} and matched.endswith("年") and len(matched) <= 5  # noqa: PLR2004 - 2000年


def _period_span(text: str, at: int) -> Span | None:
    match = _SPAN.match(text, at)
    if not match:
        return None
    if _SPAN_BEFORE.search(text, max(0, at - 4), at) or _COMES.match(text, match.end()):
        return match.span()
    return None


def bare_year_at(text: str, at: int) -> Span | None:
    """Four digits that can only be a year: nothing makes them a quantity, and they lie between 1900 and 2099."""
    match = _BARE_YEAR.match(text, at)
    return match.span() if match else None
