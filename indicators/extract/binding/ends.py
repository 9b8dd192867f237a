"""When a value holds that was reached over several years, or from which something rose."""

import re

from indicators.extract.binding.facts import Fact, Scene, When
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.leads import Cue, Lead
from indicators.extract.binding.line import Line, Slot
from indicators.extract.binding.making import RATIOS
from indicators.extract.binding.spans import ends_of
from indicators.extract.binding.stated import REACH
from indicators.model import Measure

_FROM = re.compile("(?:从|由)[^，,；;]{0,20}$")
_ONWARD = re.compile(r"[^，,；;。\d]{0,8}(?:到|至|为|成)")
_WITHIN_A_YEAR = re.compile(
    r"[^，,；;。\d]{0,8}(?:到|至|为)[\d.]+[^，,；;。\d]{1,6}[，,](?:同比|[比较](?:上一?年|去年))"
)
_ROW_ONWARD = re.compile(
    r"(?:[、和及与]{1,2}[\d.]+[^，,；;。\d、]{1,6}){1,5}?[^，,；;。\d、]{0,6}(?:到|至|为)(?=[\d.])"
)
_OVER_ALL = re.compile("年均|平均|累计|比|较|五年|总计|共计")
_OF_THEN = re.compile("的(?:将近|接近|不足|不到|超过|[近约超])?")  # 从2018年|的近|600家
_ON_YEAR = re.compile("同比|[比较](?:上一?年|去年)")
_SINCE = re.compile(r"(?:20\d\d年|十[八九]大|多年|十年|[两三四]年)(?:以来|来|起|间)")
_OVER_YEARS = re.compile(
    "累计|新增|净增|(?<!公)共(?![同享])|总计|年均|投入|投资|建成|完成|新建|改造|培育|引进|减|转移|五年|办理|办结|审议|提请|制定|发放|下达|安排|解决|"
    "实施|打造|创建|惠及|清理|拨付|兑付|举办|查处|破获|争取|淘汰|退出|关停|拆除|治理|修复|整治|造林|帮助|脱贫"
)
_SINCE_THEN = re.compile(r"[，,、]?(?:[比较]|是|为)20\d\d年(?!期间|时期)")
_TIMES = frozenset("人次 车次 次 场次 架次 列 场 班次".split())
_RESTATED = "level_of_the_value_before"
_MEMBER = re.compile("[、和及与]+")
_DEEDS = {"counted_by_words", "counted_by_name", "done_to_by_words"}


def at_the_end(fact: Fact, lead: Lead, time: When, scene: Scene) -> When:
    """A level that was reached over several years holds for the last of them, the one it rose from for the first.

    从…提升到…: where no years are stated, that of the first value is not known. A growth without 年均 in a review of
    several years is of the whole span; behind a level or with 同比 it may be of its last year: not known either.
    A plan says 年均 where it means a year.
    """
    return _year_risen_from(fact, scene) or _at_the_end(fact, lead, time, scene)


def over_years(fact: Fact, lead: Lead, time: When, scene: Scene) -> When:
    """The same of a time of several years that the sentences before have told; any other as it is."""
    first, last = ends_of(time.period)
    return _at_the_end(fact, lead, time, scene) if first != last else time


def _at_the_end(fact: Fact, lead: Lead, time: When, scene: Scene) -> When:
    first, last = ends_of(time.period)
    if is_risen_from(fact.slot) or is_row_risen_from(fact, scene.line):
        return _at_the_beginning(fact, time, scene)
    if first == last:
        return time
    if fact.measure is Measure.GROWTH:
        is_open = time.inferred and scene.frame.stance is not Stance.AHEAD
        return When() if is_open and _may_be_of_other_years(fact, scene) else time
    if fact.measure not in (Measure.LEVEL, Measure.SHARE, Measure.RANK):
        return time
    if (
        lead.is_level_reached
        or _is_restated(fact, lead, scene)
        or (time.inferred and not _is_of_all_years(fact, lead, scene))
    ):
        return When(last, inferred=True)
    return time


def _is_restated(fact: Fact, lead: Lead, scene: Scene) -> bool:
    """Whether a level is what the value before it has led to in the years stated before that: 五年间，航道新增500公里，达|2000公里."""
    is_of_clause = bool(scene.line.periods_in(fact.slot.left_start, fact.slot.mention.start))
    is_reached = fact.rule == _RESTATED and lead.cues[:1] == (Cue.REACH,)
    return is_reached and not is_of_clause and not _is_of_all_years(fact, lead, scene)


def is_risen_from(slot: Slot) -> bool:
    """Whether a number is that from which something rose or fell: 由|12亿块|增加到25亿块."""
    return bool(_FROM.search(slot.left) and _ONWARD.match(slot.right))


def is_row_risen_from(fact: Fact, line: Line) -> bool:
    """Whether a number stands in a row from which another has risen: 分别由3万元、1万元提高到4万元、2万元."""
    head = fact.head
    return (
        head is not None
        and bool(_FROM.search(head.left))
        and _ROW_ONWARD.match(line.flat, head.mention.end) is not None
    )


def is_of_a_year_before(slot: Slot, line: Line) -> bool:
    """Whether it rose within a year, as the growth on the year behind it says: 由|12亿块|增加到25亿块，同比增长一倍."""
    return is_risen_from(slot) and _WITHIN_A_YEAR.match(line.flat, slot.mention.end) is not None


def _year_risen_from(fact: Fact, scene: Scene) -> When | None:
    """The time of the value right behind it, from which it or its row rose (从2012年的9%、28%提高到…); None where none stands there."""
    line, start = scene.line, fact.slot.mention.start
    own = line.periods_in(fact.slot.left_start, start)
    if not own or not own[-1].period or not _OF_THEN.fullmatch(line.flat, own[-1].end, start):
        return None
    is_from = line.flat[max(0, own[-1].start - 1) : own[-1].start] in {"从", "由"}
    return When(own[-1].period, own[-1].inferred) if is_from else None


def _may_be_of_other_years(fact: Fact, scene: Scene) -> bool:
    """Whether a growth told in a review of several years may be that of the last (behind a level, 同比), or of another span (2017年以来)."""
    left, start = fact.slot.left, fact.slot.mention.start
    if "年均" in left:
        return False
    if _SINCE.search(scene.line.flat, max(0, start - REACH), start):
        return True
    return _ON_YEAR.search(left) is not None or (fact.rule.endswith("_before") and not _OVER_ALL.search(left))


def _is_of_all_years(fact: Fact, lead: Lead, scene: Scene) -> bool:
    """Whether a level is a sum over a span of years: what was done in it, or became of so many; a rate never is."""
    if fact.rule in _DEEDS and not lead.has(Cue.REACH) and not _MEMBER.fullmatch(fact.slot.left):
        return True
    is_rate = fact.measure is Measure.LEVEL and fact.slot.quantity.unit in RATIOS
    own = scene.line.periods_in(fact.slot.left_start - REACH, fact.slot.mention.start)
    if fact.slot.quantity.unit in _TIMES and own and own[-1].text.endswith("以来"):
        return True  # 2023年以来，服务群众59万人次
    if not lead.has(Cue.TOTAL) and _SINCE_THEN.match(scene.line.flat, fact.slot.mention.end):
        return False  # 投资1.9万亿元，比2007年增长1.5倍: of one year, as that of 2007 was
    return not is_rate and _OVER_YEARS.search(fact.name.written + fact.slot.left) is not None


def _at_the_beginning(fact: Fact, time: When, scene: Scene) -> When:
    """The time of the value that something rose from: that beside it, or the first of the years that the sentence states."""
    own = scene.line.periods_in(fact.slot.left_start, fact.slot.mention.start)
    if own and own[-1].period:
        return When(own[-1].period, own[-1].inferred)
    first, last = ends_of(time.period)
    return When(first) if first != last and not time.inferred else When()
