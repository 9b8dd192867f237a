"""Does a numeral count or measure anything here? The rules that tell 两家 from 二级, 一条 and 千方百计."""

import re

from indicators.extract.gaps import after_gap
from indicators.extract.hedges import surroundings
from indicators.extract.reading import Reading
from indicators.model import Comparator

_MEASURING = {"ratio", "points", "money", "rank"}
_ADDS = re.compile(r"(?:新增|增加|增设|减少|仅|只|仅有|只有|唯一|各|共|达|达到|超过|不足|另有)了?$")
_STATES = re.compile(r"(?:达|达到|为|至|到|约|约为|近|超|超过|突破|是|共|计|有|[率值度数量比分])$")
_PLAN_NAME = re.compile(
    r"(?!累计|实施|完成|开展|推进|来|间|内)[^,，。；;、（）()\d]{0,4}(?:行动|计划|规划|方案|攻坚战|专项)"
)
_NUMBERS = re.compile(r"\d(?!\d*[A-Za-z])|一(?![个家条项座种类名位])")
_MEETING = re.compile(r"(?:[、和][一二三四五六七八九十]{1,3}次){0,6}(?:会议|全会|党代会|代表大会|全体|集体学习|大会)")
_CONVENED = re.compile(r"(?:召开|主持|举行|开)了?$")
_PHRASE = re.compile(r"[一二两三四五六七八九十百千万][一-鿿](?=[,，。；;、”’」\"》）)\s的]|$)")
_GOES_ON = re.compile(r"[A-Za-z+]")
_AMOUNT_CLASS = re.compile(r"元?级|产业|企业|集群|园区|规模|台阶|大关|市场|赛道")
_TABLE_HEAD = re.compile(r"(?:[|(>]|单位[：:])\s*$")
# 培育|百家|领军企业 counts; 实施|百家|企业上市行动 is the name of one.
_MADE_SO_MANY = re.compile(
    r"(?:培育|打造|创建|遴选|制定|开拓|突破|攻克|形成|建设|建成|引进|认定|孵化|集聚|聚集|推出|培养|选派|培训|走访|帮扶|创办|转化|研发|建立|组建|举办|开展)了?$"
)
_OF_A_GROUP = {"人", "人次"}  # 组建|百人|专班 is one group
_NAMES_DEED = re.compile(r"[^,，。；;、（）()\d]{0,14}(?:行动|计划|工程|专项|活动|大会战)")
_PER_AMOUNT = re.compile(r"(?:国内|地区|工业|农业|GDP)?(?:生产总值|增加值|产值|GDP)|GDP")
_RATIO, _RATIO_REACH = (
    re.compile(r"(?<![\d.])\d{1,2}(?:\.\d{1,2})?(?:\s?[∶:：]\s?\d{1,2}(?:\.\d{1,2})?){2}(?![\d.]*[∶:：]\d)"),
    14,
)
_BEFORE_IN_CELL, _AFTER_IN_CELL = re.compile(r"\|\s*(?:<br>\s*)?[-－−]?$"), re.compile(r"\s*(?:<br>\s*)?\|")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DIGITS = frozenset("零〇一二两三四五六七八九")
_NO_COUNT_AFTER = {"每", "劣"}
_LARGE = 10_000
_REACH = 8


def is_quantity(text: str, reading: Reading) -> bool:
    """True where `reading` gives how much or how many; False where its numeral is a name, an article or a word."""
    if reading.dimension in {"rank", "ratio", "points"}:
        return not reading.number.bare or reading.unit != "倍" or _is_hedged(text, reading)
    if _counts_numbers(text, reading) or text[reading.start - 1 : reading.start] in _NO_COUNT_AFTER:
        return False
    if reading.number.arabic:
        return _digits_count(text, reading)
    if reading.number.bare:
        return _magnitude_counts(text, reading)
    return _numeral_counts(text, reading)


def _counts_numbers(text: str, reading: Reading) -> bool:
    """三个100%, 六个一百, 四个一批: the first numeral counts what the next ones say."""
    if reading.unit != "个":
        return False
    at = after_gap(text, reading.end)
    return not reading.number.arabic and _NUMBERS.match(text, at) is not None


def _digits_count(text: str, reading: Reading) -> bool:
    if reading.unit:
        return not names_plan(text, reading)
    number = reading.number
    if not number.plain or number.more:
        return True
    if _GOES_ON.match(text, reading.end):
        return False
    decimal = reading.value is not None and reading.value != reading.value.to_integral_value()
    before = text[max(0, reading.start - _REACH) : reading.start]
    is_stated = decimal or _is_hedged(text, reading) or _STATES.search(before) is not None
    return is_stated or _is_of_ratio(text, reading) or _fills_cell(text, reading)


def _fills_cell(text: str, reading: Reading) -> bool:
    """Whether a number is all that a cell of a table holds; a year there is the name of a column."""
    if _AFTER_IN_CELL.match(text, reading.end) is None or _YEAR.fullmatch(text, reading.start, reading.end):
        return False
    return _BEFORE_IN_CELL.search(text, max(0, reading.start - _REACH), reading.start) is not None


def _is_of_ratio(text: str, reading: Reading) -> bool:
    """Whether a whole number is one of three parts, of which another has decimals (8.6∶41∶50.4); 10:30:15 is a time."""
    start = max(0, reading.start - _RATIO_REACH)
    found = _RATIO.finditer(text, start, reading.end + _RATIO_REACH)
    return any(one.start() <= reading.start < one.end() and "." in one[0] for one in found)


def _magnitude_counts(text: str, reading: Reading) -> bool:
    """亿元 and 千亿级 are amounts; 百家 and 万人 are, where a word like 超 or 近 says so, or a verb makes so many."""
    printed = text[reading.start : reading.number.end]
    if _is_hedged(text, reading):
        return True
    if not reading.unit:
        return "亿" in printed and _AMOUNT_CLASS.match(text, reading.end) is not None
    if _TABLE_HEAD.search(text, max(0, reading.start - _REACH), reading.start) or _PER_AMOUNT.match(text, reading.end):
        return False
    if reading.dimension == "money" or len(printed) > 1:
        return True
    before = text[max(0, reading.start - _REACH) : reading.start]
    is_made = (
        reading.dimension == "count" and reading.unit not in _OF_A_GROUP and _MADE_SO_MANY.search(before) is not None
    )
    return is_made and _NAMES_DEED.match(text, reading.end) is None


def _numeral_counts(text: str, reading: Reading) -> bool:
    if reading.value == 0:
        return False
    if not reading.unit:
        large = reading.value is not None and reading.value >= _LARGE
        return not reading.number.plain and (large or reading.low is not None or _is_hedged(text, reading))
    printed = text[reading.start : reading.number.end]
    if printed == "二" or (len(printed) > 1 and reading.low is None and set(printed) <= _DIGITS):
        return False
    if reading.dimension == "money":
        return True
    if reading.low is None and _PHRASE.match(text, reading.end):
        return False
    return _classifies(text, reading, printed) and not names_plan(text, reading)


def _classifies(text: str, reading: Reading, printed: str) -> bool:
    """一条 is an article unless something was added or bounded, and 五次会议 is the fifth one."""
    before = text[max(0, reading.start - _REACH) : reading.start]
    if printed == "一":
        return _ADDS.search(before) is not None or _is_hedged(text, reading)
    if reading.unit == "次" and printed != "两" and (before.endswith("届") or _MEETING.match(text, reading.end)):
        return _CONVENED.search(before) is not None
    return True


def names_plan(text: str, reading: Reading) -> bool:
    """三年行动计划 is the name of a plan."""
    return reading.unit == "年" and _PLAN_NAME.match(text, reading.end) is not None


def _is_hedged(text: str, reading: Reading) -> bool:
    around = surroundings(text, reading.start, reading.end, bare=reading.number.bare)
    return around.comparator is not Comparator.EQ
