"""When a bound number holds: the time that the sentence states before it, else that of its section."""

import re

from indicators.extract.binding.facts import Fact, Scene, When
from indicators.extract.binding.frames import Frame, Stance
from indicators.extract.binding.leads import Cue, Lead
from indicators.extract.binding.line import MASK, Line, Slot
from indicators.extract.binding.making import COUNTED, RATIOS
from indicators.extract.periods import PeriodMention, find_periods
from indicators.model import Kind, Measure, Period

_BACKGROUND = re.compile(
    r"(?:比|较|与|同|已?超过?|高于|低于|快于|好于|优于|由|从|自|相比于?|早于|提前|自从|延续|承接|扭转)[“”\"'\s]?$"
)
_NO_TIME = re.compile(r"[”\"]?(?:规划|计划|行动|方案|纲要|以来的?|相比|[底末]?的[\d.]+倍|起|规划目标)")
_RECORD = re.compile(r"的?[^，,；;。\d]{0,6}(?:最[高低大小好快]|新高|新低)")  # 为今年以来|单月最高增速
_TITLE = re.compile(r"《[^》]*$")
_SPAN = re.compile(
    r"(?:过去|这|近|最近)五年|五年(?:来|间|累计|年均|共|总计|平均|实现)|(?<![一-龥])五年(?=[新累年建完实投培引共])|"
    r"“十三五”(?:时期|期间|以来)?|今后五年|未来五年"
)
_LAST_YEAR = re.compile("过去的?一年|一年多?来|这一年|一年间")  # in a review, what its heading says
_YEARLY = re.compile("年均(?!浓度|气温|降水|值)")
_TWO_YEARS = re.compile("两年平均|近两年年均|两年年均")
_BY = re.compile(r"(?:^|[，,；;：:。])(?:力争|确保|明确|提出|计划)?到(?:20\d\d年|“十[一-龥]{1,2}”末)")
_GOES_ON = re.compile("其中|此外|另外|与此同时|同时|分[一-龥]{1,4}看|从[^，,。]{1,10}看|同样")
_WHOLE_SPAN = re.compile("从累计[^，,。]{0,6}看|累计看")
_IN_PASSING = re.compile(r"(?:其中|从[^，,。；;]{0,4}月[^，,。；;]{0,4}看|当月看?)[，,]?(?:20\d\d年)?$")
_BY_PARTS = re.compile("[^，,。]{0,4}(?:分|从)(?:各|不同)?(?:季度?|月度?|月份)(?:走势)?(?:来看|看)|从环比(?:来)?看")
_UNSETTLED = re.compile("(?<![项题科节栏数瞩夺])目前|当前(?!述)|现在|如今|迄今|当月|当季|上月")
_SPAN_OF_MONTHS = re.compile(r"(\d{4})-01(?:-01)?/\1-.*|\d{4}|(\d{4})-(?:04/\2-06|07/\2-09|10/\2-12|07/\2-12)")
_MONTH = re.compile(r"\d{4}-\d\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_STATED_YEAR = re.compile(r"(20\d\d)年")
_OPENING = 40  # characters of a sentence that say what it is about
_STATISTICS = (Measure.GROWTH, Measure.CHANGE, Measure.CONTRIBUTION, Measure.PULL)
_COMPARES = re.compile(
    "同比|环比|[较比]上一?年|[较比]去年|[较比]年初"
)  # a sentence of a statistical item, which goes on with the time stated before
_FROM = re.compile("(?:从|由)[^，,；;]{0,20}$")
_ONWARD = re.compile(r"[^，,；;。\d]{0,8}(?:到|至|为|成)")
_OVER_ALL = re.compile("年均|平均|累计|比|较|五年|总计|共计")
_ON_YEAR = re.compile("同比|[比较](?:上一?年|去年)")
_SINCE = re.compile(r"(?:20\d\d年|十[八九]大|多年|十年|[两三四]年)(?:以来|来|起|间)")
_OVER_YEARS = re.compile(
    "累计|新增|净增|(?<!公)共(?![同享])|总计|年均|投入|投资|建成|完成|新建|改造|培育|引进|减|转移|五年|办理|办结|审议|提请|制定|发放|下达|安排|解决|"
    "实施|打造|创建|惠及|清理|拨付|兑付|举办|查处|破获|争取|淘汰|退出|关停|拆除|治理|修复|整治|造林|帮助|脱贫"
)
_MEMBER = re.compile("[、和及与]+")
_DEEDS = {"counted_by_words", "counted_by_name", "done_to_by_words"}
_TAKES = re.compile(
    r"[\d一二三四五两几]+(?:个)?(?:年|月|季度)(?:时间|左右|内|期)|(?:未来|今后|近|每)[\d一二三四五两几]*年"
)
_VAGUE = re.compile("近|前|来|以来|现在|如今")
_SAID_THERE = re.compile(
    "(?:会上|发布会|座谈会|论坛上|仪式上)[^，,；;。]{0,16}(?:表示|说|介绍|指出|透露|获悉|了解到|宣布|通报)"
)
_BEGUN = re.compile(
    "(?:开工|签约|招商|引资|合作|重大|重点|工业|产业|制造业)[^，,]{0,6}项目$|^项目$|总投资$|引资额$|签约金额$|合同金额$"
)
_YEAR = re.compile(r"\d{4}")
_HAS_TIME = re.compile("[年季月]")
_LEAD = 80
_A_TIME = r"(20\d\d年|今年|去年|上半年|下半年|前[\d一二三四]|[一二三四]季度|\d{1,2}[-—－]|[12]?\d月)"
_OPENS_WITH_TIME = re.compile(rf"(?:[^\d，,。；;]{{2,24}}[，,])?\s*{_A_TIME}")
_TELLS_OF = re.compile(
    rf"[^\d。；;]{{0,40}}(?:发布|公布|通报|介绍|晒出|解读)了?(?:全[国省市区])?{_A_TIME}[^，,。；;]{{0,24}}(?:数据|情况|运行|形势|成绩单|报告)"
)
_NAMED = 4  # characters: more than a verb before a number
_REACH = 400  # characters before a number in which a time can still be its own


def when(slot: Slot, lead: Lead, scene: Scene) -> When:
    """The period of the number, by sentence, clause and section; "" where none of these settles it."""
    stated = _stated(slot, scene)
    if lead.has(Cue.YEARLY) or _YEARLY.search(slot.left) or _TWO_YEARS.search(slot.left):
        return _yearly(slot, stated, scene)
    if stated is not None and not _is_aside(stated, slot, scene):
        return stated
    return When(scene.frame.period, inferred=bool(scene.frame.period))


def stated_in(scene: Scene) -> When:
    """The time that the sentence was about last, to go on with in the next; the running one where it states none."""
    last = scene.line.slots[-1]
    if _BY_PARTS.match(scene.line.flat):
        return scene.running
    for mention in reversed(scene.line.periods_in(last.mention.start - _REACH, last.mention.start)):
        is_own = mention.period and is_own_time(mention, scene.line, last)
        if mention.period and is_own and not is_in_passing(mention, scene.line, scene.running):
            return When(mention.period, inferred=True)
    return scene.running


def is_in_passing(mention: PeriodMention, line: Line, running: When) -> bool:
    """Whether a month is only one of those that the article is about: its own clause is of it (其中，7月份增长5%), and no more."""
    if not mention.period or not _MONTH.fullmatch(mention.period):
        return False
    if _IN_PASSING.search(line.flat, max(0, mention.start - _OPENING), mention.start):
        return True
    is_inner = mention.start > 0 and bool(running.period) and not line.flat[: mention.start].isspace()
    return is_inner and is_cumulative(running.period) and Period(running.period).covers(Period(mention.period))


def is_cumulative(period: str) -> bool:
    """Whether a period is a year, months from January on, a quarter or half a year: what statistics are told of."""
    return _SPAN_OF_MONTHS.fullmatch(period) is not None


def year_told(reading: str) -> int | None:
    """The year that a sentence states last for what it tells; None where it states none but to plan for or to compare with."""
    told = None
    for match in _STATED_YEAR.finditer(reading):
        before = reading[max(0, match.start() - _NAMED) : match.start()]
        if not _BACKGROUND.search(before) and not before.endswith(("到", "至", "《", "—", "-")):
            told = int(match[1])
    return told


def opening_time(reading: str, issued: Period | None, told: int | None) -> When:
    """The time with which a sentence opens its first clause that has one, before any number (记者获悉，前7个月，…).

    Or the time of the figures that it says were told: 省统计局发布2023年工业运行情况.
    """
    if not _HAS_TIME.search(reading, 0, _LEAD) or _BY_PARTS.match(reading):
        return When()
    match = _OPENS_WITH_TIME.match(reading) or _TELLS_OF.match(reading)
    if not match:
        return When()
    found = find_periods(reading[: match.start(1) + _OPENING], issued, None, told)
    first = next((one for one in found if one.start >= match.start(1)), None)
    is_first = first is not None and first.start <= match.start(1) + 1 and not _NO_TIME.match(reading, first.end)
    return When(first.period or "", inferred=True) if first is not None and is_first else When()


def carried(told: Kind, fact: Fact, scene: Scene) -> When:
    """The time of the sentences before, where the sentence goes on from them (其中, 从区域看) and it fits what the number is.

    Rates of growth of an article are of its span, if it has one, and so is all but counts where the article began with it;
    从累计看 goes back to that. Counts are of the months that their own paragraph has stated; a whole year says too little.
    """
    flat = scene.line.flat
    if _UNSETTLED.search(flat[: fact.slot.mention.start][-_REACH:]):
        return When()
    goes_on = _GOES_ON.match(flat) or _COMPARES.search(flat[:_REACH])
    is_count = fact.slot.quantity.unit in COUNTED and fact.measure is Measure.LEVEL
    is_statistic = fact.measure in _STATISTICS or (scene.is_led and not is_count)
    running = scene.running
    is_of_span = is_statistic and not goes_on and (not running.period or _DAY.fullmatch(running.period) is not None)
    if flat.startswith("其中") and scene.earlier is not None and scene.earlier.when.period:
        running = When(scene.earlier.when.period, inferred=True)
    if is_of_span or _WHOLE_SPAN.match(flat):
        running = scene.span
    if is_count and _years(running.period) > 1:
        return When()  # what there is, is not of all the years of which growth was told
    is_told_of = is_cumulative(running.period) or (is_count and _DAY.fullmatch(running.period) is not None)
    is_of_paragraph = scene.is_timed and is_told_of and not _YEAR.fullmatch(running.period)
    if not running.period or not (goes_on or is_statistic or is_of_paragraph):
        return When()
    is_ahead = is_future(running.period, scene.issued)
    fits = is_ahead == (told in (Kind.TARGET, Kind.FORECAST)) or is_running(running.period, scene.issued)
    return running if fits else When()


def planned_for(slot: Slot, told: Kind, scene: Scene) -> When:
    """The year that the article plans for, where a target has no time of its own; 用3年时间 has one, which is open."""
    start, stop = scene.line.clause_start(slot.mention.start), slot.mention.start
    if told is not Kind.TARGET or not scene.plan or _TAKES.search(scene.line.flat, start, stop):
        return When()
    return When(scene.plan, inferred=True)


def is_stock(fact: Fact, told: Kind) -> bool:
    """Whether a number is a count of what there is, without a time of its own: a stock, and so of the day it is told."""
    counts = fact.slot.quantity.unit in COUNTED and fact.measure is Measure.LEVEL
    return counts and told is Kind.ACTUAL and fact.scope != "新增"


def has_open_time(slot: Slot, scene: Scene) -> bool:
    """Whether the sentence states a time that nothing settles (同年11月), so that no other may stand for it."""
    line, stop = scene.line, slot.mention.start
    times = line.periods_in(max(0, stop - _REACH), stop)
    return any(not one.period and is_own_time(one, line, slot) and not _VAGUE.search(one.text) for one in times)


def of_those_there(time: When) -> When:
    """The last day of a time since which something is told of those who are there: 年初以来，49个开发区…."""
    first, _, last = time.period.partition("/")
    return When(last, inferred=True) if _DAY.fullmatch(first) and _DAY.fullmatch(last) else time


def is_of_the_day(fact: Fact, told: Kind, scene: Scene) -> bool:
    """Whether a number is of what was signed or begun on the day with which the article opens: projects and their sums."""
    is_level = told is Kind.ACTUAL and fact.measure is Measure.LEVEL and fact.slot.quantity.unit not in RATIOS
    return is_level and bool(scene.told_on) and _BEGUN.search(fact.name.written) is not None


def as_of(fact: Fact, told: Kind, scene: Scene) -> When:
    """The day on which a news item tells how many there are: that of the meeting where it was said, else that of the issue."""
    slot = fact.slot
    before = scene.line.flat[max(0, slot.mention.start - _REACH) : slot.mention.start]
    is_there = _SAID_THERE.search(before) is not None or is_of_the_day(fact, told, scene)
    day = scene.told_on if is_there else ""
    issued = scene.issued.iso if scene.issued else ""
    return When(day or issued, inferred=bool(day or issued))


def is_own_time(mention: PeriodMention, line: Line, slot: Slot) -> bool:
    """Whether a time is one that what follows is about, not a background to it (比2020年, “十四五”规划)."""
    if mention.end > slot.mention.start:
        return False
    if line.flat[mention.start] == MASK:
        return slot.bracket is not None and slot.bracket < mention.start
    before = line.flat[max(0, mention.start - 4) : mention.start]
    is_span = "/" in (mention.period or "") and before.endswith(("从", "自"))  # 从2021年至2024年
    is_background = _BACKGROUND.search(before) and not before.endswith("截至") and not is_span
    if (
        is_background
        or _NO_TIME.match(line.flat, mention.end)
        or mention.text.endswith("同期")
        or mention.text.startswith("连续")
    ):
        return False
    if mention.text.endswith("以来") and _RECORD.match(line.flat, mention.end):
        return False
    if _TITLE.search(line.flat, max(0, mention.start - 30), mention.start):
        return False
    return mention.period is not None or not _SPAN.match(line.flat, mention.start)


def _stated(slot: Slot, scene: Scene) -> When | None:
    """The last time before the number that the sentence states; None where it states none."""
    line, stop = scene.line, slot.mention.start
    span = _span(line, slot, scene.frame)
    for mention in reversed(line.periods_in(stop - _REACH, stop)):
        if span is not None and mention.start < span[0]:
            break
        if _is_over(mention, line, stop, scene):
            continue
        if is_own_time(mention, line, slot) and not (mention.period is None and _LAST_YEAR.match(mention.text)):
            return When(mention.period or "", inferred=mention.inferred and bool(mention.period))
    return When(span[1], inferred=True) if span is not None else None


def _is_over(mention: PeriodMention, line: Line, stop: int, scene: Scene) -> bool:
    """Whether a month said in passing is over at a number: a semicolon stands between the two."""
    return ";" in line.flat[mention.end : stop].replace("；", ";") and is_in_passing(mention, line, scene.running)


def _span(line: Line, slot: Slot, frame: Frame) -> tuple[int, str] | None:
    """The five years that 五年来 means by the section, and where it stands."""
    if not frame.span:
        return None
    last = None
    for match in _SPAN.finditer(line.flat, max(0, slot.mention.start - _REACH), slot.mention.start):
        last = match
    return (last.start(), frame.span) if last else None


def _is_aside(stated: When, slot: Slot, scene: Scene) -> bool:
    """Whether a time in an earlier clause speaks against the section, so that it was only said in passing.

    常态化推进“八五”普法，信访总量下降16% in a review; 完成2022年纳入计划的任务，开工改造38万户 in a plan.
    """
    stance, stop = scene.frame.stance, slot.mention.start
    if stance is Stance.BACK and is_future(stated.period, scene.issued):
        return not _BY.search(scene.line.flat, max(0, stop - _REACH), stop)
    if stance is Stance.AHEAD and is_past(stated.period, scene.issued):
        own = scene.line.periods_in(scene.line.clause_start(stop), stop)
        return not own and len(slot.left) > _NAMED
    return False


def _yearly(slot: Slot, stated: When | None, scene: Scene) -> When:
    """年均 is said of a span of years: the sentence's, or the section's; never of one year."""
    if _TWO_YEARS.search(slot.left) and scene.frame.year and scene.frame.stance is Stance.BACK:
        year = int(scene.frame.year)
        return When(f"{year - 1}/{year}", inferred=True)
    if stated is not None and _years(stated.period) > 1:
        return stated
    rise = _years_of_the_rise(slot, scene)
    if rise:
        return When(rise)
    return When(scene.frame.span, inferred=bool(scene.frame.span))


def _years_of_the_rise(slot: Slot, scene: Scene) -> str:
    """The years between the two values just told of one thing (从2021年的7亿元增长至2024年的9亿元，年均…); "" where there are none."""
    if len(scene.said) < 2 or not scene.last or slot.gap:  # noqa: PLR2004 - both ends of the rise
        return ""
    first, last = scene.said[-2:]
    is_rise = first.name == last.name and first.measure is last.measure is Measure.LEVEL
    ends = first.when.period[:4], last.when.period[:4]
    return "/".join(ends) if is_rise and all(ends) and ends[0] < ends[1] else ""


def _years(period: str) -> int:
    if not period:
        return 0
    span = Period(period)
    return span.last_day.year - span.first_day.year + 1


def is_future(period: str, issued: Period | None) -> bool:
    """Whether a period ends after the document was issued."""
    return bool(period) and issued is not None and Period(period).last_day > issued.last_day


def is_running(period: str, issued: Period | None) -> bool:
    """Whether a document was issued within the period, or after it."""
    return issued is not None and Period(period).first_day <= issued.first_day


def is_past(period: str, issued: Period | None) -> bool:
    """Whether a period was over when the document was issued."""
    return bool(period) and issued is not None and Period(period).last_day <= issued.last_day


def at_the_end(fact: Fact, lead: Lead, time: When, scene: Scene) -> When:
    """A level that was reached over several years holds for the last of them, the one it rose from for the first.

    从…提升到…: where no years are stated, that of the first value is not known. A growth without 年均 in a review of
    several years is of the whole span; behind a level or with 同比 it may be of its last year: not known either.
    A plan says 年均 where it means a year.
    """
    left, right = fact.slot.left, fact.slot.right
    first, last = _ends(time.period)
    if _FROM.search(left) and _ONWARD.match(right):
        return _at_the_beginning(fact, time, scene)
    if first == last:
        return time
    if fact.measure is Measure.GROWTH:
        is_open = time.inferred and scene.frame.stance is not Stance.AHEAD
        return When() if is_open and _may_be_of_other_years(fact, scene) else time
    if fact.measure not in (Measure.LEVEL, Measure.SHARE, Measure.RANK):
        return time
    if lead.is_level_reached or (time.inferred and not _is_of_all_years(fact, lead)):
        return When(last, inferred=True)
    return time


def _may_be_of_other_years(fact: Fact, scene: Scene) -> bool:
    """Whether a growth told in a review of several years may be that of the last (behind a level, 同比), or of another span (2017年以来)."""
    left, start = fact.slot.left, fact.slot.mention.start
    if "年均" in left:
        return False
    if _SINCE.search(scene.line.flat, max(0, start - _REACH), start):
        return True
    return _ON_YEAR.search(left) is not None or (fact.rule.endswith("_before") and not _OVER_ALL.search(left))


def _is_of_all_years(fact: Fact, lead: Lead) -> bool:
    """Whether a level is a sum over a span of years: what was done in it, or became of so many; a rate never is."""
    if fact.rule in _DEEDS and not lead.has(Cue.REACH) and not _MEMBER.fullmatch(fact.slot.left):
        return True
    is_rate = fact.measure is Measure.LEVEL and fact.slot.quantity.unit in RATIOS
    return not is_rate and _OVER_YEARS.search(fact.name.written + fact.slot.left) is not None


def _at_the_beginning(fact: Fact, time: When, scene: Scene) -> When:
    """The time of the value that something rose from: that beside it, or the first of the years that the sentence states."""
    own = scene.line.periods_in(fact.slot.left_start, fact.slot.mention.start)
    if own and own[-1].period:
        return When(own[-1].period, own[-1].inferred)
    first, last = _ends(time.period)
    return When(first) if first != last and not time.inferred else When()


def _ends(period: str) -> tuple[str, str]:
    """The first and the last year of a span written as years; twice the same for any other period."""
    first, _, last = period.partition("/")
    return (first, last) if last and _YEAR.fullmatch(first) else (period, period)
