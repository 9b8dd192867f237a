"""The day of a number that states no time: that on which it is told how many there are, or on which something was begun."""

import re

from indicators.extract.binding.carrying import counts, is_added, is_counted
from indicators.extract.binding.facts import Fact, Scene, When
from indicators.extract.binding.leads import Cue, Lead
from indicators.extract.binding.line import MASK
from indicators.extract.binding.making import COUNTED, RATIOS
from indicators.extract.binding.spans import is_future
from indicators.extract.binding.stated import REACH
from indicators.model import Kind, Measure

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_STATISTICS = (Measure.GROWTH, Measure.CHANGE, Measure.CONTRIBUTION, Measure.PULL)
_IS_NOW, _WITHIN = "现有", "其中"
# What there is on a day, like things that are counted: 电动汽车保有量, 高速公路里程.
_THERE = re.compile(
    "(?:保有量|存量|库存量?|库容|里程|长度|装机(?:容量|规模)?|总容量|(?:用户|会员|网民)(?:总?数|规模)?|(?:占地|规划|建筑|森林|耕地|湿地|绿地|建成区|管理|经营)面积|"
    "(?:常住|户籍|总)人口|[贷存]款余额)$"
)
_SAID_THERE = re.compile(
    "(?:会上|发布会|座谈会|论坛上|仪式上)[^，,；;。]{0,16}(?:表示|说|介绍|指出|透露|获悉|了解到|宣布|通报)"
)
_BEGUN = re.compile(
    "(?:开工|签约|招商|引资|合作|重大|重点|工业|产业|制造业)[^，,]{0,6}项目$|^项目$|总投资$|投资总额$|投资规模$|引资额$|(?:签约|合同|协议)总?金?额$"
)
_DONE_AWAY = re.compile("取缔|整治|关停|拆除|查处|淘汰|清理|排查|整改|处罚|破获|办结|审结|化解|调解|立案")
_MEAN = "平均"
# What is told of months or years, and not as of a day.
_IN_A_TIME = re.compile(
    "产值|收入|利润|投资|销售|产量|销量|[进出]口|增加值|成交|交易|电量|税|营收|支出|指数|价格|增速|增长率|失业率"
)
_PROJECTS = re.compile("项目|工程|协议|合同")


def is_stock(fact: Fact, told: Kind, scene: Scene) -> bool:
    """Whether a number is a count of what there is, without a time of its own: a stock, and so of the day it is told."""
    slot = fact.slot
    is_now = (_IS_NOW in slot.left and fact.measure is Measure.LEVEL) or _is_part_of_stock(fact, scene)
    is_level = fact.measure is Measure.LEVEL and slot.quantity.unit not in RATIOS
    is_there = is_level and _THERE.search(fact.name.written) is not None and fact.rule.startswith("level_by")
    is_done = _DONE_AWAY.search(slot.left) is not None  # 取缔网箱|1529口|: over what time, nothing says
    return (counts(fact) or is_now or is_there) and told is Kind.ACTUAL and not (is_added(fact) or is_done)


def _is_part_of_stock(fact: Fact, scene: Scene) -> bool:
    """Whether a number is a part, told in the same unit, of what there is now: 现有茶园30万亩，其中：有机茶园|2万亩."""
    whole = next((one for one in scene.recent if _IS_NOW in one.slot.left), None)
    is_level = fact.measure is Measure.LEVEL and fact.slot.quantity.unit not in RATIOS
    is_alike = whole is not None and whole.slot.quantity.unit == fact.slot.quantity.unit
    return is_level and is_alike and _WITHIN in scene.line.flat[: fact.slot.mention.start]


def is_day_of_telling(told: Kind, time: When, scene: Scene) -> bool:
    """Whether a target's day is the one on which it is told (记者25日获悉), and not the one on which it is due."""
    is_day = _DAY.fullmatch(time.period) is not None
    return told is Kind.TARGET and is_day and not is_future(time.period, scene.issued)


def is_growth_of_more(fact: Fact, time: When, scene: Scene) -> bool:
    """Whether a growth of its own is told with the day of an event, of which it is not: 今天(9月15日)，活动周开幕，研发投入增长10%."""
    line, stop = scene.line, fact.slot.mention.start
    if fact.measure not in _STATISTICS or fact.rule.endswith("_before") or not _DAY.fullmatch(time.period):
        return False
    days = [one for one in line.periods_in(max(0, stop - REACH), stop) if one.period == time.period]
    return bool(days) and fact.slot.bracket is None and line.flat[days[-1].start] == MASK


def of_those_there(time: When) -> When:
    """The last day of a time since which something is told of those who are there: 年初以来，49个开发区…."""
    first, _, last = time.period.partition("/")
    return When(last, inferred=True) if _DAY.fullmatch(first) and _DAY.fullmatch(last) else time


def is_of_the_day(fact: Fact, told: Kind, scene: Scene) -> bool:
    """Whether a number is of what was signed or begun on the day with which the article opens: projects and their sums."""
    is_level = told is Kind.ACTUAL and fact.measure is Measure.LEVEL and fact.slot.quantity.unit not in RATIOS
    is_told = bool(scene.told_on) or bool(_projects_counted(scene).period)
    return is_level and is_told and _BEGUN.search(fact.name.written) is not None


def is_of_those_counted(fact: Fact, told: Kind, scene: Scene) -> bool:
    """Whether a mean growth is that of those whom the sentence has counted as of a day: 30家工厂的生产效率平均提升|20%."""
    is_mean = fact.measure is Measure.GROWTH and told is Kind.ACTUAL and _MEAN in fact.slot.left
    return is_mean and any(is_counted(one) for one in scene.said[:1])


def is_of_now(fact: Fact, told: Kind, lead: Lead, scene: Scene) -> bool:
    """Whether a state goes on behind a sentence on what there is now: 目前，已建智能工厂30家。固废利用率达到|57%."""
    is_state = told is Kind.ACTUAL and fact.measure in (Measure.LEVEL, Measure.SHARE) and lead.has(Cue.REACH, Cue.SHARE)
    issued = scene.issued.iso if scene.issued else ""
    is_now = scene.running.period == issued and not scene.span.period and _DAY.fullmatch(issued) is not None
    return is_state and is_now and _IN_A_TIME.search(fact.name.written) is None


def _projects_counted(scene: Scene) -> When:
    """The day of the projects that the sentence has just counted, for what they cost: 签约30个项目，签约金额达|90亿元."""
    last = scene.said[-1] if scene.said else None
    is_of_projects = last is not None and is_counted(last) and _PROJECTS.search(last.name.written) is not None
    return last.when if last is not None and is_of_projects else When()


def as_of(fact: Fact, told: Kind, scene: Scene) -> When:
    """The day on which a news item tells how many there are: that of the meeting where it was said, else that of the issue."""
    slot = fact.slot
    same = (one.when for one in scene.recent if one.slot.quantity.unit == slot.quantity.unit)
    if (told_of := next(same, When())) and _DAY.fullmatch(told_of.period):
        return When(told_of.period, inferred=True)  # those counted in one sentence are of one day
    if is_of_those_counted(fact, told, scene):
        return When(scene.said[0].when.period, inferred=True)
    if fact.slot.quantity.unit not in COUNTED and (counted := _projects_counted(scene)).period:
        return When(counted.period, inferred=True)
    before = scene.line.flat[max(0, slot.mention.start - REACH) : slot.mention.start]
    is_there = _SAID_THERE.search(before) is not None or is_of_the_day(fact, told, scene)
    day = scene.told_on if is_there else ""
    issued = scene.issued.iso if scene.issued else ""
    return When(day or issued, inferred=bool(day or issued))
