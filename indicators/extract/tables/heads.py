"""What the head of a column says of its numbers: their measure, their unit, their time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from indicators.extract.binding.facts import When
from indicators.extract.binding.nouns import is_name
from indicators.extract.periods import find_periods
from indicators.extract.tables.cells import is_unit
from indicators.extract.tables.grid import FIGURE, Cell, Table
from indicators.model import Kind, Measure, Period

_FOOTNOTE = re.compile(r"[\[〔]\d{1,3}[\]〕]")
_IN_BRACKETS = re.compile(r"[(（]([^()（）]{1,10}(?:[(（][^()（）]{1,4}[)）])?)[)）]$")
_NAMES = re.compile(
    "(?:指标|产品|商品|行业|项目|名称|类别|地区|国家|省份|城市|市州|县区|区县|单位名称|分组|品种|门类|领域)"
)
_UNITS = re.compile("(?:计量)?单位")
_NO_DATA = re.compile(
    "序号|编号|备注|属性|说明|责任|牵头|位次|排名|排序|代码|完成率|执行率|进度|平均|人均值|全[国省市区县]|变动|基期|基数|现状|(?:新增|增加|增收|减收|多增|少增|增减|差)额|目标完成"
)
_AGAINST = "(?:(?:[比较](?:上年|去年|上一年|前一年)(?:同期|末|底)?|同比|名义|实际)*)"
_GROWTH = re.compile(
    f"(?P<thing>.*?){_AGAINST}(?:增长|增减|上涨|涨跌|(?P<falls>下降|降低|减少)|增|涨|±)?(?:速度|速|率|幅度|幅|±)*"
)
_GROWS = re.compile("增长|同比|增减|上涨|涨跌|下降|降低|减少|增速|增幅|涨幅|降幅|±")
_OTHERWISE = re.compile(
    "环比|上月|上季|年均|平均每年|累计增长|月增|两年|(?<!同)[比较](?!上年|去年|上一年|前一年)|20\\d\\d年(?:增长|同期)"
)
_SHARE = re.compile("(?P<thing>.*?)(?:占.{0,16}?(?:的?比重|的?比例)|所占比重|比重|占比|构成)")
_GENERIC = re.compile(
    "(?:绝对|本年|全年|实际|完成|累计|指标|统计|合计|年末|期末|当年|本期|计划|预算|执行|决算|目标)*(?:数|量|值|数值|绝对数|绝对量|绝对额|总量|实绩|情况|总计|合计|数据|完成数|指标值|累计)?"
)
_WITH_TIME = re.compile(
    "(?:年|月|季度|期)?(?:目标|预期|规划|计划|基期|现状|实际|完成|预计|累计|末|底|年末|期末)*(?:值|数|情况|目标|水平)?"
)
_AIMS, _RECKONED = re.compile("目标|规划|计划|预期|预算(?!内|外|收入|支出)"), re.compile("预计|快报|初步")
_AGAINST_BEFORE = re.compile("[比较与同]$")
_PART_OF_YEAR = re.compile(r"\d{1,2}(?:[—\-–至]\d{1,2})?月|前?[一二三四]季度|[上下]半年")
_BY_ITSELF = {"全年", "本年", "当年", "年末", "年底", "期末"}  # say no more than the caption does
_STATES_TIME = re.compile(
    r"\d|季度|[上下]半年"
)  # 今年, 本月 and 年初 are of a day that the table need not have been made on
_RATES = {"%", "‰", "±%"}
_MEASURE_WORD = re.compile("[量额值数率]$|金额|收入|利润|投资|面积|人口|产值|比例|指数|GDP")


class Role(StrEnum):
    """What the cells of a column are."""

    NAME = "name"
    UNIT = "unit"
    VALUE = "value"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Column:
    """`thing` is what the head names beside measure, unit and time ("" where it names nothing); `time` what it says itself."""

    role: Role
    cell: Cell
    thing: str = ""
    unit: str = ""
    measure: Measure = Measure.LEVEL
    time: When | None = None
    kind: Kind | None = None
    falls: bool = False


def columns(table: Table, issued: Period | None, year: int | None) -> list[Column]:
    """The columns of a table. `year` is what the caption tells, for a head like 1—6月."""
    heads = _heads(table)
    return [_column(head, [row.cells[at] for row in table.rows], issued, year) for at, head in enumerate(heads)]


def _heads(table: Table) -> list[Cell]:
    """The head of each column: what stands over several at once, then its own (1—6月, 同比增长)."""
    first, *more = table.heads
    if not more:
        return list(first.cells)
    merged, above = [], first.cells[0]
    for upper, lower in zip(first.cells, more[0].cells, strict=True):
        above = upper if upper.words or not lower.words else above
        (over, unit), (own, own_unit) = without_unit(above.words), without_unit(lower.words)
        unit = own_unit or unit
        words = over + own + (f"（{unit}）" if unit else "")
        place = lower if lower.words else above
        merged.append(Cell(words, place.start, place.end))
    return merged


def _column(head: Cell, body: Sequence[Cell], issued: Period | None, year: int | None) -> Column:
    words, unit = without_unit(head.words)
    if _UNITS.fullmatch(words):
        return Column(Role.UNIT, head)
    told = [cell.words for cell in body if cell.words]
    numbers = sum(FIGURE.fullmatch(one) is not None for one in told)
    if _NO_DATA.search(words) or not told:
        return Column(Role.OTHER, head)
    if numbers * 2 <= len(told):
        return Column(Role.NAME if _NAMES.search(words) or not words else Role.OTHER, head, words)
    return _value(head, words, unit, issued, year) or Column(Role.OTHER, head)


def without_unit(words: str) -> tuple[str, str]:
    """Words without footnotes and the unit in brackets behind them, and that unit; other words in brackets (不含农户) are part of a name."""
    bare = _FOOTNOTE.sub("", words)
    if bare.endswith(("%", "％")) and len(bare) > 1:
        return bare[:-1], "%"  # 比上年±%
    match = _IN_BRACKETS.search(bare)
    unit = match[1].replace("％", "%") if match else ""
    return (bare[: match.start()], unit) if match and (is_unit(unit) or unit in _RATES) else (bare, "")


def _value(head: Cell, words: str, unit: str, issued: Period | None, year: int | None) -> Column | None:
    """A column of values; None where the head is not understood."""
    found = _timed(words, issued, year) if words else None
    said = _measured(found[1], unit, timed=found[0] is not None) if found else None
    if found is None or said is None:
        return None
    thing, measure, falls = said
    kind = _kind(words) if measure is Measure.LEVEL else None
    return Column(Role.VALUE, head, thing, unit.strip("±"), measure, found[0], kind, falls)


def _measured(words: str, unit: str, *, timed: bool) -> tuple[str, Measure, bool] | None:
    """What a head names, how it is measured, and whether its numbers tell how much it fell; None where that is not known."""
    growth = _GROWTH.fullmatch(words) if _GROWS.search(words) else None
    match = growth or _SHARE.fullmatch(words)
    if match is not None:
        is_told = unit in _RATES and not (growth and _OTHERWISE.search(words))
        measure, falls = (Measure.GROWTH, bool(growth["falls"])) if growth else (Measure.SHARE, False)
        return (match["thing"], measure, falls) if is_told else None
    if _GENERIC.fullmatch(words) or (timed and _WITH_TIME.fullmatch(words)):
        return "", Measure.LEVEL, False
    is_thing = not _GROWS.search(words) and (is_name(words) or _MEASURE_WORD.search(words) is not None)
    return (words, Measure.LEVEL, False) if is_thing else None


def _timed(words: str, issued: Period | None, year: int | None) -> tuple[When | None, str] | None:
    """The time that a head states and the rest of its words; no time where it states none, None where that is not known."""
    words = f"{year}年{words}" if year and _PART_OF_YEAR.match(words) else words
    found = [one for one in find_periods(words, issued, None, year) if not _AGAINST_BEFORE.search(words, 0, one.start)]
    stated = [one for one in found if one.text not in _BY_ITSELF]
    if len(stated) > 1 or any(one.period is None or not _STATES_TIME.search(one.text) for one in stated):
        return None
    if not stated:
        return None, words
    [one] = stated
    return When(one.period or "", inferred=one.inferred), words[: one.start] + words[one.end :]


def _kind(words: str) -> Kind | None:
    return Kind.TARGET if _AIMS.search(words) else Kind.ESTIMATE if _RECKONED.search(words) else None
