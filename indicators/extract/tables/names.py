"""What a cell of a table measures, by the words of its row, of its column, and of the caption."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from indicators.extract.binding.names import ABOVE_SIZE, Lexicon, Name
from indicators.extract.tables.heads import without_unit
from indicators.model import Measure

_NUMBERED = re.compile(
    r"[#*\s]*(?:附?表|专栏|图表)\s*(?:\d{1,2}(?=(?:19|20)\d\d年)|\d{1,3}(?:[-—.]\d{1,2})?|[一二三四五六七八九十]{1,3})[\s:：.、]*"
)
_TIME = re.compile(
    r"(?:(?:19|20)\d\d[—\-–至](?:19|20)\d\d年|(?:19|20)\d\d年)?(?:年末|年底|末|底|\d{1,2}[—\-–至]\d{1,2}月(?:份)?|\d{1,2}月(?:份|末)?|前?[一二三四]季度|前三季度|上半年|全年|“[^”]{2,4}”(?:时期|期间)?)*"
)
_AND_COURSE = re.compile(
    "[、和及与其]*(?:增长速度|增长率|增速|增长情况|增长|增减|涨跌幅度|涨跌|构成|比重|占比|(?:主要)?(?:经济|社会|经济社会)?(?:发展)?(?:主要)?(?:指标|目标)|完成情况|变化情况|情况|比上年|同比|预期|表|统计表|一览表|位次|及其)$"
)
_CLASSED = re.compile(
    "^(?:全部|全国|全省|全市|全区|全县|主要|各种|各类|各|分[一-龥]{1,4}?(?=[^分])|按[^分]{1,8}分的?|对主要国家和地区|(?:规模以上|规上)?工业主要产品)+"
)
_TO_PLACES = re.compile("对[^，,、]{0,6}(?:国家|地区)")
_DONE_BY = re.compile("^[一-龥]{0,6}(?:方式|行业|地区|产品)?(?:完成|实现)(?=[一-龥]{3})")
_TRADED = re.compile("(进出口|进口|出口)(?:数量|[总金]?额)?")
_OF_TRADE, _SUM = re.compile("数量|金额"), "金额"
_BY_SECTOR = re.compile("^分行业|^按行业分的?|^分地区|^分产业")
_ORDER = re.compile(
    r"^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十]{1,2}[、.]|\d{1,2}[、.](?!\d)|[#＃—–-]+|[①-⑳])"
)
_PART = re.compile("^(?:其中|#|＃)[:：]?")
ALL, ANY = "合计", "*"
"""A row of all places together; and, among what stands above rows by their units, what does so whatever the unit."""
_THINGS = re.compile("^(?:[一二三四五六七八九十]+、)?(?:主要|分)*(?:工业)?(?:产品|行业|商品)?")
_INDUSTRY = re.compile("(?:规模以上|规上|全部)?工业增加值")
_ALL = re.compile("(?:总计|合计|总量|全[国省市区县州]|总[数额]?)")
_WHOLE = re.compile("^(?:全国|全省|全市|全区|全社会)|(?<=.)(?=总[量额值])")
_SIZE = re.compile("规模以上|规上")
_IN_BRACKETS = re.compile("[(（][^()（）]{1,10}[)）]$")
_FOOTNOTE = re.compile(r"[\[〔]\d{1,3}[\]〕]")
# The end of a row that says itself what its numbers measure: 发电量, 房屋施工面积; 水电 and 住宅 do not.
_MEASURED = re.compile(
    "^新增|[量额值率]$|(?<![一二三四五六七八九十\\d])数$|(?:人口|收入|支出|投资|利润|税收|面积|里程|长度|容量|能力|存款|贷款|余额|资金|产出|顺差|逆差|存栏|出栏|强度|指数|比重|比例|GDP)$"
)
# A row that speaks of a measure in its own way (商品零售, 居民消费价格涨幅) stands under no other.
_SAYS_MEASURE = re.compile("规模|零售(?!业)|占比|涨幅|增速|降幅|用户|消费|指数|销售|均价|价格")
_WAY = re.compile("铁路|公路|水路|水运|民航|航空|管道|港口")
_CLASS = re.compile(
    "(?:国家|地方|其他)?铁路|公路|水路|水运|民航|航空|管道|城镇|乡村|农村|城市|男性?|女性?|住宅|办公楼|商业营业用房|一般贸易|加工贸易|其他贸易|"
    r".{1,10}产品|.{1,24}业|.{2,10}企业|\d.{0,8}岁.{0,12}|第[一二三]产业"
)
_OWN_MEASURE = re.compile("[量额值]$")  # 发电量 in a column 产量
_SHARE, _GROWN = re.compile("(.{2,})占.{2,}(?:比重|比例)"), re.compile("(.{2,}?)(?:增长|增速|增长率|增长速度)")
_SEVERAL_YEARS = re.compile("年均|累计|降低$|下降$|减少$")
_SEVERAL = re.compile("[、和与及]")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a table is about: `thing` is what its caption measures ("" where that is more than one), `scope` of which part of all."""

    thing: str
    scope: str
    to: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """A row's own words, without order, footnotes and unit; `is_part` where it says 其中, `is_below` where it is surely of what stands above it."""

    words: str
    unit: str
    is_part: bool
    is_below: bool = False


def subject_of(caption: str) -> Subject:
    """What a caption says beside its number and time: 表7 2023年分行业固定资产投资增长速度 is about 固定资产投资."""
    caption = _FOOTNOTE.sub("", caption)
    words = _TIME.sub("", _NUMBERED.sub("", caption, count=1), count=1)
    scope = ABOVE_SIZE if _SIZE.search(words) else ""
    to = "对" if _TO_PLACES.match(words) else ""
    while (cut := _AND_COURSE.sub("", words)) != words:
        words = cut
    words = _DONE_BY.sub("", _CLASSED.sub("", _BY_SECTOR.sub("", words)))
    return Subject(words, scope, to)


def label_of(words: str) -> Label:
    """What a row is called: 其中：火电[24] is the part 火电."""
    bare, unit = without_unit(words)
    bare = _ORDER.sub("", bare)
    part = _PART.match(bare)
    bare = bare[part.end() :] if part else bare
    return Label(_ORDER.sub("", bare), unit, part is not None)


def is_measured(words: str) -> bool:
    """Whether a row says itself what its numbers measure (发电量, 房屋施工面积)."""
    return _MEASURED.search(words) is not None


def cell_name(label: Label, thing: str, above: str, subject: Subject, lexicon: Lexicon) -> tuple[Name, str]:
    """The name of a cell, and the scope where that is the table's.

    `thing` is what the column measures, `above` the measured row under which this one stands. A name that the table alone
    explains has what the table is about as its scope, so that it is compared with no other.
    """
    thing = _of_trade(thing, subject.thing)
    written = _written(label, thing, above, subject)
    is_own = not thing and (is_measured(label.words) or bool(above))
    is_told = is_own or not subject.thing or subject.thing in written or bool(thing and subject.thing.endswith(thing))
    known = lexicon.find(written) if written and is_told and not label.is_part else None
    scope = ABOVE_SIZE if _SIZE.search(above) and not thing else subject.scope
    if known is not None:
        return known, known.scope or scope
    return Name(written), scope if is_told else subject.thing


def _written(label: Label, thing: str, above: str, subject: Subject) -> str:
    words = label.words
    if _ALL.fullmatch(words):
        return thing or subject.thing
    if thing:
        is_own = words.endswith(thing) or _OWN_MEASURE.search(words)
        tail = thing[-1] if thing[:-1] in words and len(thing) > 1 else thing  # 发明专利授权 with 专利数
        return words if is_own else f"{subject.to}{words}{tail}"
    if is_measured(words) or _SAYS_MEASURE.search(words):
        return words if is_measured(words) else ""
    if above and (label.is_below or _is_class_of(words, above)):
        added = words.endswith("业") and _INDUSTRY.fullmatch(above)
        return words + ("增加值" if added else _WHOLE.sub("", above).replace("总", "", 1))
    is_one = not _SEVERAL.search(subject.thing) and is_measured(_IN_BRACKETS.sub("", subject.thing))
    return words if words == subject.thing else words + subject.thing if is_one else ""


def _is_class_of(words: str, above: str) -> bool:
    """Whether a row that names no measure can be a class of the one above: 铁路 of 货物运输量, never of what one port handles."""
    is_class = _CLASS.fullmatch(words) is not None
    return is_class and not above.endswith(("差", "率")) and not (_WAY.search(words) and _WAY.search(above))


def section_of(cells: Sequence[str]) -> str:
    """What a line that holds a name alone says the rows below it measure: 主要产品产量; "" where it says nothing of it."""
    told = [cell for cell in cells if cell]
    words = _THINGS.sub("", label_of(told[0]).words) if len(told) == 1 and cells[0] else ""
    return words if is_measured(words) else ""


def _of_trade(thing: str, subject: str) -> str:
    """出口数量 for a column 数量 of a table of 商品出口数量、金额; a sum (金额) of a table of one thing is a sum of that."""
    if not _OF_TRADE.fullmatch(thing):
        return thing
    traded = _TRADED.search(subject) if _SEVERAL.search(subject) else None
    return traded[1] + thing if traded else "" if thing == _SUM else thing


def measured_by_row(label: Label) -> tuple[str, Measure] | None:
    """The name and the measure that a row tells by itself: 地区生产总值增长（%）, 高技术制造业增加值占工业增加值比重; None where it says more.

    年均 and 累计 are of several years, which the column need not be.
    """
    if _SEVERAL_YEARS.search(label.words):
        return None
    share, grown = _SHARE.fullmatch(label.words), _GROWN.fullmatch(label.words)
    if share:
        return share[1], Measure.SHARE
    return (grown[1], Measure.GROWTH) if grown else (label.words, Measure.LEVEL)
