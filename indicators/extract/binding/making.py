"""How a rule makes facts: from the name that stands before a number, or from the value just bound."""

import re
from dataclasses import dataclass, replace

from indicators.extract.binding.agents import without_agent
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.line import Slot
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import (
    ONE_SECTOR,
    after_examples,
    does_something,
    is_bare_head,
    is_name,
    is_owner,
    said_once,
    what_is_done_to,
)
from indicators.extract.binding.predicates import is_thing, without_deed
from indicators.extract.binding.regions import referred
from indicators.extract.periods import find_periods
from indicators.model import Measure

POINTS = "个百分点"
BASIS_POINTS = "个基点"
RATIOS = {"%", "‰"}
TARGET = "target"
UNKNOWN = "unknown"
AVERAGE = "average"
DIGIT_PLACES = "位数"
"""保持两位数增长 tells no figure."""
OF_TWO_YEARS = re.compile("[两三]年(?:的)?(?:平均|年均|复合)")
_SPAN_AT_END = re.compile("(?:近|过去)?[两三]年$")
_AVERAGED, _OF_AVERAGE = re.compile("（[两三]年(?:平均|年均|复合)）$"), 60  # per cent
COUNTED = frozenset(
    "个 家 座 项 户 条 所 台 辆 件 套 人 名 艘 支 只 处 片 种 款 门 部 架 间 栋 幢 口 眼 列 台(套) 件(套) 人次 场 期 批 宗 起".split()
)

_TARGET_WORDS = re.compile("目标|预期|计划|任务|指标要求")
_YEAR_BEFORE = re.compile(r"(?:上年|去年|上一年|前一年|同期|上年度)(?:同期|同口径|末|底)?$")
_YEAR_NAMED = re.compile(r"(20\d\d)年同期$")  # 比2019年同期 is no growth on the year before
_STEP_BEFORE = re.compile(
    "上一?个?(?:月|季度|周|旬)份?|[上前]一?个?(?:交易)?[日天]|昨[日天]|(?:常年|历史|多年)(?:同期)?(?:平均|均值|水平|平均值)?"
)  # as 环比: against a time that is no year before
_OTHER_THING = re.compile("GDP|生产总值")  # 比全省GDP增速高 measures against another thing than the place's own
_A_TIME = re.compile(
    r"(?:实施|改革|改造|治理|启动|开展|成立|推行|规划)前$|[上前]个?五年|^[上前]个$|[一二三四五六七八九十两\d]{1,2}年前$|时期|同期|疫情前|[年月季期][初末底]$"
)
_SHORT, _SHORT_OWNER = 2, 14
_INVESTMENT, _INVESTED_IN = "投资", re.compile(r"(?!.*(?:计划|年度)$)\D{2,8}")  # 风电|完成投资, not 年度计划|完成投资
# 电子信息制造业|实现|营业收入15万亿元: what something makes is its own.
_MADE = re.compile(
    "(.{2,18}?)(?:共|累计|总共|预?计?将|可|预计|要?力争|计划)?(?:实现|完成|取得)(?:了)?((?:[一-龥]{0,6})(?:产值|收入|利润|利润总额|投资|增加值|开票销售|销售额|营收|营业额|税收|税金|利税|交易额|"
    "成交额|产量|销量|吞吐量|货运量|客运量|发送量|周转量|出口|进出口|交货值|出口额|进口额|进出口额|出口值|(?:进出口|出口|进口)总[额值]|(?:地区)?生产总值))$"
)
# 园区|建有各类|研发机构: so many of them there are, wherever that is.
_HAS = re.compile("[^、]{2,14}?(?:实施|拥有|建有|设有|共有|现有|已有|集聚|汇聚|聚集|培育)(?:了|有|各类|各级)?(.{2,})$")
_THERE = re.compile("([^、]{2,14}?)(?:目前|现在)?(?:现有|共有|已有|拥有)(?:各类|各级)?([^、]{2,})")
_DOER = re.compile(
    "(?:工程|商户|门店|商场|超市|口岸|机场|铁路|公路|水路|民航|班列|合作社|银行|电商|直播|展会|博览会|影院|医院|农户|保税区)$"
)
_AT_ONCE = re.compile(
    "(?<=[一-龥])(?:累计|总共|一共|共)(?=(?:接待|发送|运送|运营|执行|新?开通|筹措|筹集|投入|安排|下达|拨付|发放|落实|争取)[一-龥]{2,})"
)  # 两景区|共|接待游客
# 人才公寓|已建成|1.5万套; not 财政部|已建成, who does it.
_BY_NOW = re.compile(
    "(?<=..)(?<![部局委厅省市县区])(?:已经?|均已|全部)(?:建成|开工|覆盖|完工|竣工|投用|投产|通车|开通|完成|安装|改造|启动|投运|交付)(?:使用|投用|运营|并网)?$"
)
_ADDED_BY = re.compile("[一-龥]{0,6}[区县市省镇园](?:新增|净增|新认定|新培育)(.{2,})$")  # 新区|新增|高新技术企业
_IN_ALL = re.compile(
    "(.{2,20}?)(?:合计|共计|总计|总共|累计|共)(?:实现|完成|达到?|取得)?了?([一-龥]{2,8})$"
)  # 甲、乙服务|共实现|收入
_PER = re.compile("每(?:万|千|百|[人户家台辆名亩]|平方公里|公里)")  # 每万人|拥有5G基站
_PER_ALONE = re.compile("(?:平均)?每[万千百]?(?:人|户|家|亩|平方公里)(?:拥有)?")  # of what, stands before
_FIRST_ONES = re.compile("^[一-龥]{2}(?=(?:首批|第[一二三四五六七八九十]+批)[一-龥“]{2})")  # 圈定首批|重点项目
_IN_SUM = re.compile(
    "(?<=[一-龥])(?:合计|共计|总计)(?=(?:进出口|出口|进口|[一-龥]{0,2}(?:投资|产值|收入|产量|利润|增加值))$)"
)
_PER_SO_MANY = re.compile(r"每\d")  # 每100度水电就有|28度
_CLASS = re.compile(
    r"^[一-龥]{0,8}(?:超过|超|过|达|逾)[\d.]+[万亿]*元(?:以上)?+(?!的)(?=[一-龥“]{3})"
)  # 产值超10亿元|龙头企业
_GROUP_NAMED = re.compile("(?:[^、“”]+、)+[^、“”]+(“[^”]+”[^、]{2,})")  # 甲、乙、丙|“新三样”出口额
_PRODUCED = re.compile(
    "(?:(?:^|[省市区县州计共]|企业|公司)生产(?!总值|经营|性|线|基地|企业|设备|能力|许可|要素|效率|成本|周期|过程|环节|规模|价格|指数|安全|力|者|用|资料|时间|方式|端)|(?:恢复性)?增产|减产|年产(?![值业能]))了?([一-龥]{2,8})$"
)  # 生产|夏粮
_SERVED = re.compile(
    "(?:新)?(?:服务|惠及|覆盖|支持|孵化|入驻|在孵|带动|接入|引进|签约|落户|注册|上云|融资|实施|谋划|储备|落地|开工|竣工|续建|推进|培育|招引|检查|帮扶|走访|培训|监测|入库)"
    "(?:企业|用户|项目|机构|家庭|人口|群众|商户|农户|园区|城市|客户|居民|村民|学员|人员|人才|职工)"
)
_PIECES = frozenset("笔 份 张 批次 台次 艘次 架次 家次 对 枚 篇 册".split())
_NEWLY = re.compile("新(?:开工|竣工|投产|签约|开通|建成|入库|落地|引进)")  # 其中新开工|68个, of what was told
_GROWING = {"亩", "公顷", "头", "只", "羽", "株", "棵", "平方公里"}
_GROWN = re.compile("(?:种植|栽植|栽种|播种|养殖|饲养|出栏|存栏|放养)了?[一-龥]{2,10}")  # 种植|水果
_MOVED = re.compile("(?:发送|运送|装卸)(?!量)[一-龥]{2,8}$")  # 班列累计|发送货物
_TRADED = re.compile("(?:进口|出口)(?!总?[额值]|增[长速幅])[一-龥]{2,10}")  # 进口|塑料原料
_SUM_OF = re.compile(
    "[一-龥]{2,8}、[一-龥]{2,10}总(?:装机容量|产量|产值|规模|收入|投资|面积)"
)  # 风电、太阳能发电|总装机容量
_RUNNING_TOTAL = re.compile("[一-龥]{2,12}累计[一-龥]{1,4}量")  # 新能源汽车累计推广量
_OF_PLACES = re.compile("[市县区州旗省]$")
_TOGETHER = re.compile("(?:合计|总计|共计)(?:达到?|为|完成|实现)?了?$")  # 风电、太阳能发电量|合计达
# 签约|新能源、新材料产业项目: so many of them all.
_DONE_TO_ALL = re.compile(
    "(?:新?签约|新?引进|实施|新?开工|储备|谋划|落地|推进|新建)了?((?:[一-龥]{2,8}、)+[一-龥]{2,12}(?:项目|企业))"
)
_GOES_ON = re.compile(r"(?:以上|以下|左右|以内)?+(?!新?台阶|大关|关口|门槛|以上|左右|以内)[一-龥“]{2}")


@dataclass(frozen=True, slots=True)
class Sense:
    """What a number measures: `measure`, `of` which measure (the same one, unless said), against which `reference`."""

    measure: Measure
    of: Measure | None = None
    reference: str = ""


def by_name(asked: Asked, sense: Sense, rule: str, trusts: tuple[int, int], scope: str | None = None) -> list[Fact]:
    """The fact on the name that stands before the number, known to the catalogue or not; [] where no name does.

    `trusts` are how far to trust it in either case, in per cent.
    """
    said = asked.scope if scope is None else scope
    if asked.name is not None:
        return [make(asked.slot, asked.name, sense, f"{rule}_by_name", trusts[0], said)]
    counted = asked.slot.quantity.unit in COUNTED
    subject = _AT_ONCE.sub(
        "", _IN_SUM.sub("", _CLASS.sub("", _FIRST_ONES.sub("", after_examples(asked.subject).strip("、"))))
    )
    rest = without_deed(subject) if sense.measure is Measure.LEVEL else ""
    if _PER_ALONE.fullmatch(subject) or (not counted and _PER_SO_MANY.match(subject)):
        return []
    if counted and _PER.search(subject[:_SHORT_OWNER]):
        return [make(asked.slot, Name(subject), sense, f"{rule}_by_words", trusts[1], said)]
    inner = (_HAS.match(subject) or _ADDED_BY.match(subject)) if counted else _PRODUCED.search(subject)
    group, there = _GROUP_NAMED.fullmatch(subject), _there_are(subject) if counted else subject
    is_piece = counted or asked.slot.quantity.unit in _PIECES
    own = without_agent(subject) if is_piece and sense.measure is Measure.LEVEL else ""
    for words in (
        there if there != subject else "",
        inner[1] if inner and is_name(inner[1], counted=counted) else own,
        group[1] if group else "",
        what_is_done_to(subject),
        rest if len(rest) > _SHORT else "",
        _BY_NOW.sub("", subject) if counted else "",
        there,
    ):
        is_told = words == own or (there != subject and words == there)
        if words and (is_told or (is_name(words, counted=counted) and not (counted and _NEWLY.fullmatch(words)))):
            return [make(asked.slot, Name(words), sense, f"{rule}_by_words", trusts[1], said)]
    if inner and not counted:
        return [make(asked.slot, Name(inner[1]), sense, f"{rule}_by_words", trusts[1], said)]
    written = _told_otherwise(asked, counted=counted)
    return [make(asked.slot, Name(written), sense, f"{rule}_by_words", trusts[1], said)] if written else []


def _there_are(words: str) -> str:
    """合作社现有|社员, 园区现有企业: those there are without the verb, and with the owner where the noun alone says nothing."""
    there = _THERE.fullmatch(words)
    if there is None:
        return words
    owner, noun = there[1], there[2]
    return owner + noun if is_bare_head(noun) and is_owner(owner) else noun if is_thing(noun) else words


def _told_otherwise(asked: Asked, *, counted: bool) -> str:
    """What a name with a verb inside it names: what something makes; "" where it names nothing."""
    made, in_all = (pattern.match(asked.subject) for pattern in (_MADE, _IN_ALL))
    whole = said_once(made[1], made[2]) if made else ""
    if made and whole != made[1] + made[2] and is_name(whole):
        return whole
    if made and (
        is_owner(ONE_SECTOR.sub("该行业", made[1]))
        or _makes(made[1])
        or _DOER.search(made[1])
        or (made[2].endswith(_INVESTMENT) and _is_invested_in(made[1].rpartition("企业")[2]))
    ):
        return (without_deed(made[1]) or made[1]) + made[2]
    if in_all and not counted and is_name(in_all[1].rpartition("、")[2] + in_all[2]):
        return in_all[1] + in_all[2]
    if counted:
        listed = _DONE_TO_ALL.fullmatch(asked.subject)
        return listed[1] if listed else asked.subject if _SERVED.fullmatch(asked.subject) else ""
    moved = _MOVED.search(asked.subject)
    if moved:
        return moved[0]
    is_told = (
        (_TRADED.fullmatch(asked.subject) and is_thing(asked.subject))
        or (asked.slot.quantity.unit == "小时" and asked.subject.endswith(("利用", "小时", "小时数")))
        or (asked.slot.quantity.unit in _GROWING and _GROWN.fullmatch(asked.subject))
        or _SUM_OF.fullmatch(asked.subject)
        or _RUNNING_TOTAL.fullmatch(asked.subject)
        or (_TOGETHER.search(asked.slot.left) and is_name(asked.subject.rpartition("、")[2]))
    )
    return asked.subject if is_told else ""


def _makes(words: str) -> bool:
    """Whether words are those of any one thing that can have a revenue: 信息技术服务; places that are only counted have no name."""
    return bool(is_thing(words)) and "、" not in words and not does_something(words) and not _OF_PLACES.search(words)


def _is_invested_in(words: str) -> bool:
    return bool(_INVESTED_IN.fullmatch(words) and is_thing(words))


def make(slot: Slot, name: Name, sense: Sense, rule: str, trust: int, scope: str = "") -> Fact:
    """A fact on `name`."""
    of = sense.of or sense.measure
    return Fact(slot, name, sense.measure, of, rule, reference=sense.reference, scope=scope, trust=trust)


def like(before: Fact, slot: Slot, sense: Sense, rule: str, trust: int) -> Fact:
    """A fact on the indicator of the value before; it is trusted no more than that one."""
    of = sense.of or (before.of if sense.measure in (Measure.CHANGE, Measure.RANK) else sense.measure)
    return replace(
        before,
        slot=slot,
        measure=sense.measure,
        of=of,
        rule=rule,
        reference=sense.reference,
        head=None,
        trust=min(before.trust, trust),
    )


def averaged(fact: Fact, left: str) -> Fact:
    """A growth that `left` calls the average of two years or three (两年平均增长), under a name that says so: no catalogue has it."""
    match = OF_TWO_YEARS.search(left)
    words = f"（{match[0].replace('的', '')}）" if match else ""
    bare = _SPAN_AT_END.sub("", fact.name.written.removesuffix(words))
    name = Name(bare + words, "", fact.name.scope)
    return replace(fact, name=name, rule="growth_averaged", reference=AVERAGE, trust=min(fact.trust, _OF_AVERAGE))


def is_averaged(fact: Fact) -> bool:
    """Whether a fact is of an average of several years, or by how much that has changed."""
    return _AVERAGED.search(fact.name.written) is not None


def closes(slot: Slot) -> bool:
    """Whether a number ends its clause, so that it can be said of the value before; 提高280万农村居民… speaks of others."""
    return _GOES_ON.match(slot.right) is None


def names_target(words: str) -> bool:
    """Whether a yardstick is what had been aimed at."""
    return bool(_TARGET_WORDS.search(words))


def reference_of(against: str, start: int, scene: Scene) -> str | None:
    """What a number is measured against: `target`, a region's code, a period, "" for a year before; None if not known.

    `unknown` says that it is a time which the text does not settle.
    """
    words = against.replace("\0", "")
    year = _YEAR_NAMED.search(words)
    if not words or (year is None and _YEAR_BEFORE.search(words)):
        return ""
    if year or names_target(words):
        return year[1] if year else TARGET
    place = referred(words, start, scene)
    if _STEP_BEFORE.fullmatch(words):
        return UNKNOWN
    if words == "环比" or place:
        return place if place and not _OTHER_THING.search(words) else UNKNOWN
    for mention in scene.line.periods:
        if mention.period and mention.start >= start and mention.text in words:
            return mention.period
    return UNKNOWN if _A_TIME.search(words) or find_periods(words, None) else None
