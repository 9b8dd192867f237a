"""When a bound number holds: the time that the sentence states before it, else that of its section."""

import re

from indicators.extract.binding.facts import Scene, When
from indicators.extract.binding.frames import Frame, Stance
from indicators.extract.binding.leads import Cue, Lead
from indicators.extract.binding.line import Line, Slot
from indicators.extract.binding.making import COUNTED, OF_TWO_YEARS
from indicators.extract.binding.spans import is_future, is_past, years_in
from indicators.extract.binding.stated import (
    FIVE_YEARS,
    NOW,
    REACH,
    is_before_now,
    is_in_passing,
    is_own_time,
    is_told_on,
    of_that_year,
)
from indicators.extract.periods import PeriodMention, find_periods
from indicators.extract.periods_calendar import in_year
from indicators.model import Measure, Period

_LAST_YEAR = re.compile("过去的?一年|一年多?来|这一年|一年间")  # in a review, what its heading says
_YEARLY = re.compile("年均(?!浓度|气温|降水|值)")
_TWO_YEARS = re.compile("两年平均|近两年年均|两年年均")
_BY = re.compile(r"(?:^|[，,；;：:。])(?:力争|确保|明确|提出|计划)?到(?:20\d\d年|“十[一-龥]{1,2}”末)")
_RECKONED = re.compile("(?:预计|预期|有望|估计)到?$")  # 前三季度完成…，预计|全年可实现…；完成…
_TO_MONTH, _NEAR_MONTHS = re.compile(r"(\d{4})-01/\d{4}-(\d\d)"), 3
_SO_FAR = re.compile(r"(\d{4})-01-01/.*")
_OF_COUNTED, _NOUN, _IN_A_ROW = re.compile("(?:(?![在比较与于从自到将拟计预])[一-龥]){1,8}"), 9, "连续"
_SAME_OF_YEAR = re.compile(r"(20\d\d)年同期")
_YEAR_LONG = 4
_BEGINS_THEN = re.compile(
    "[底末初]?(?:之?前|左右)?(?:可|将|即可|正式|全面|全部)*(?:建成|投产|完工|竣工|通车|投用|投运|开业|开工|启动|达产|交付|试车)"
)
_FAR_AIM = re.compile("(?:中?远期|长远)(?:目标|规划|看|来看)")
# 2017年11月栽下第一棵树，到今天已经造林|11万亩: as of the day on which it is told.
_UNTIL_TODAY = re.compile("(?:到|时至|直到)(?:今天|今日|现在|如今)|(?<![一-龥])至今(?!年)|迄今")
_BY_THEN = frozenset("到至在")
_WHOLE_YEAR = frozenset("全年 年内 当年".split())
_OF_A_YEAR = re.compile(
    r"\d{1,2}(?:[-—–~～至]\d{1,2})?月份?|全年|年内|当年|年[末底]|[一二三四]季度|[上下]半年|前三季度"
)
_GOAL_OF_YEAR = re.compile("度?(?:的?(?:增长|预期|发展|主要|各项)*(?:目标|任务|计划|预期)|预计|有望)")
_NAMED = 4  # characters: more than a verb before a number


def when(slot: Slot, lead: Lead, scene: Scene) -> When:
    """The period of the number, by sentence, clause and section; "" where none of these settles it."""
    stated = as_far_as_told(_of_those_counted(slot, scene) or _stated(slot, scene), scene.span, scene.issued)
    is_of_months = scene.frame.stance is Stance.NONE and OF_TWO_YEARS.search(slot.left) is not None  # 1—4月…，两年平均
    if not is_of_months and (lead.has(Cue.YEARLY) or _YEARLY.search(slot.left) or _TWO_YEARS.search(slot.left)):
        return _yearly(slot, stated, scene)
    if stated is not None and not _is_aside(stated, slot, scene):
        return stated
    return When(scene.frame.period, inferred=bool(scene.frame.period))


def _of_those_counted(slot: Slot, scene: Scene) -> When | None:
    """The time that stands right behind those counted, for what they did in it: 9个省份|一季度|GDP增速高于全国."""
    line, end = scene.line, slot.mention.end
    near = line.periods_in(end, end + _NOUN) if slot.quantity.unit in COUNTED else []
    is_told = bool(near) and bool(near[0].period) and not near[0].text.startswith(_IN_A_ROW)
    if (
        not is_told
        or is_future(near[0].period or "", scene.issued)
        or not _OF_COUNTED.fullmatch(line.flat, end, near[0].start)
    ):
        return None
    return When(near[0].period or "", inferred=near[0].inferred)


def as_far_as_told(time: When | None, span: When, issued: Period | None) -> When | None:
    """今年以来 as far as the figures of the article go (一季度), where these are of the same year, and end shortly before the issue."""
    so_far = _SO_FAR.fullmatch(time.period) if time is not None else None
    told = _TO_MONTH.fullmatch(span.period) if so_far is not None and issued is not None else None
    if so_far is None or told is None or issued is None or told[1] != so_far[1]:
        return time
    is_near = issued.first_day.year == int(told[1]) and issued.first_day.month - int(told[2]) <= _NEAR_MONTHS
    return When(span.period, inferred=True) if is_near else time


def _stated(slot: Slot, scene: Scene) -> When | None:
    """The last time before the number that the sentence states; None where it states none."""
    line, stop = scene.line, slot.mention.start
    span = _span(line, slot, scene.frame)
    for mention in reversed(line.periods_in(stop - REACH, stop)):
        if span is not None and mention.start < span[0]:
            break
        if is_before_now(mention, line, stop):
            break
        if _UNTIL_TODAY.search(line.flat, mention.end, stop):
            day = scene.issued.iso if scene.issued is not None else ""
            return When(day, inferred=bool(day))
        if (
            is_told_on(mention, line, stop)
            or _FAR_AIM.search(line.flat, mention.end, stop)  # 今年新造林20万亩，远期目标是…提高到|40%
            or _is_over(mention, line, stop, scene)
            or _is_of_the_start(mention, line, slot)
        ):
            continue
        if is_own_time(mention, line, slot) and not (mention.period is None and _LAST_YEAR.match(mention.text)):
            period = (
                mention.period
                or of_that_year(mention, scene)
                or _same_of_year(mention, scene.running)
                or _of_the_year_told(mention, scene)
            )
            return When(period, inferred=bool(period) and (mention.inferred or not mention.period))
    return When(span[1], inferred=True) if span is not None else None


def _same_of_year(mention: PeriodMention, running: When) -> str:
    """The months just told, of the year that a sentence names: 1—2月增长4%。|2020年同期|下降2%; "" where it names none."""
    year = _SAME_OF_YEAR.fullmatch(mention.text)
    return in_year(Period(running.period), int(year[1])) or "" if year and running.period else ""


def _of_the_year_told(mention: PeriodMention, scene: Scene) -> str:
    """全年, 一季度 and the like without a year, in an article that is told of a year that is over; "" for any other time."""
    year, line = scene.span.period[:_YEAR_LONG], scene.line
    is_open = is_past(year, scene.issued) and scene.frame.stance is Stance.NONE
    is_by_then = line.flat[max(0, mention.start - 1) : mention.start] in _BY_THEN
    is_goal = _GOAL_OF_YEAR.match(line.flat, mention.end) is not None
    if not is_open or not _OF_A_YEAR.fullmatch(mention.text) or is_by_then or is_goal:
        return ""
    if mention.text in _WHOLE_YEAR:
        return year
    found = find_periods(f"{year}年" + mention.text.removeprefix("年"), scene.issued)
    return found[0].period or "" if found else ""


def _is_over(mention: PeriodMention, line: Line, stop: int, scene: Scene) -> bool:
    """Whether a time said in passing is over at a number, behind a semicolon: a month of several, or what is only reckoned."""
    if ";" not in line.flat[mention.end : stop].replace("；", ";"):
        return False
    if _BEGINS_THEN.match(line.flat, mention.end):
        return True  # 工厂预计7月底投产；全区已落地企业|78家
    is_of_now = NOW.fullmatch(mention.text) is not None  # 新增469个，目前达3061个；新增里程…
    if is_of_now and any(one.period for one in line.periods_in(0, mention.start)):
        return True
    is_reckoned = _RECKONED.search(line.flat, 0, mention.start) is not None
    is_another = is_reckoned and any(one.period for one in line.periods_in(0, mention.start))
    return is_another or is_in_passing(mention, line, scene.running)


def _is_of_the_start(mention: PeriodMention, line: Line, slot: Slot) -> bool:
    """Whether a time is that of the value from which this one rose: 由|2015年|约2万亿元增加到4万亿元."""
    is_from = line.flat[max(0, mention.start - 1) : mention.start] in {"由", "从"}
    is_one = mention.period is not None and "/" not in mention.period
    return is_from and is_one and bool(slot.gap) and len(line.slots_in(mention.end, slot.mention.start)) == 1


def _span(line: Line, slot: Slot, frame: Frame) -> tuple[int, str] | None:
    """The five years that 五年来 means by the section, and where it stands."""
    if not frame.span:
        return None
    last = None
    for match in FIVE_YEARS.finditer(line.flat, max(0, slot.mention.start - REACH), slot.mention.start):
        last = match
    return (last.start(), frame.span) if last else None


def _is_aside(stated: When, slot: Slot, scene: Scene) -> bool:
    """Whether a time in an earlier clause speaks against the section, so that it was only said in passing.

    常态化推进“八五”普法，信访总量下降16% in a review; 完成2022年纳入计划的任务，开工改造38万户 in a plan.
    """
    stance, stop = scene.frame.stance, slot.mention.start
    if stance is Stance.BACK and is_future(stated.period, scene.issued):
        return not _BY.search(scene.line.flat, max(0, stop - REACH), stop)
    if stance is Stance.AHEAD and is_past(stated.period, scene.issued):
        own = scene.line.periods_in(scene.line.clause_start(stop), stop)
        return not own and len(slot.left) > _NAMED
    return False


def _yearly(slot: Slot, stated: When | None, scene: Scene) -> When:
    """年均 is said of a span of years: the sentence's, or the section's; never of one year."""
    if _TWO_YEARS.search(slot.left) and scene.frame.year and scene.frame.stance is Stance.BACK:
        year = int(scene.frame.year)
        return When(f"{year - 1}/{year}", inferred=True)
    if stated is not None and years_in(stated.period) > 1:
        return stated
    rise = _years_of_the_rise(slot, scene)
    if rise:
        return When(rise)
    return When(scene.frame.span, inferred=bool(scene.frame.span))


def _years_of_the_rise(slot: Slot, scene: Scene) -> str:
    """The years between the two values just told of one thing (从2021年的7亿元增长至2024年的9亿元，年均…); "" where there are none."""
    base = scene.last[0] if len(scene.last) == 1 and not slot.gap else None
    is_times = base is not None and base.measure is Measure.MULTIPLE and base.reference.isdigit()
    if base is not None and is_times and not scene.frame.span:
        ends = base.reference, base.when.period[:4]  # 是2020年的2.4倍，年均增长|25%
        return "/".join(ends) if ends[0] < ends[1] else ""
    if len(scene.said) < 2 or not scene.last or slot.gap:  # noqa: PLR2004 - both ends of the rise
        return ""
    first, last = scene.said[-2:]
    is_rise = first.name == last.name and first.measure is last.measure is Measure.LEVEL
    ends = first.when.period[:4], last.when.period[:4]
    return "/".join(ends) if is_rise and all(ends) and ends[0] < ends[1] else ""
