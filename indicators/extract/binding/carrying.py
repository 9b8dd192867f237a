"""The time of a number that states none itself: that of the sentences before, or of the plan."""

import re

from indicators.extract.binding.facts import Fact, Scene, When
from indicators.extract.binding.leads import Cue, Lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, OF_TWO_YEARS
from indicators.extract.binding.spans import YEAR, is_cumulative, is_future, is_month, is_running, years_in
from indicators.extract.binding.stated import FIVE_YEARS, REACH, is_own_time, opening_time
from indicators.model import Kind, Measure, Period

_GOES_ON = re.compile("其中|此外|另外|与此同时|同时|同期|分[一-龥]{1,4}看|从[^，,。]{1,10}看|同样")
_WHOLE_SPAN = re.compile("从累计[^，,。]{0,6}看|累计看")
_UNSETTLED = re.compile("(?<![项题科节栏数瞩夺])目前|当前(?!述)|现在|如今|迄今|当月|当季|上月")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-(?:0[2-9]|1[0-2])")
_YEAR = re.compile(r"\d{4}")
_ADDED, _IN_ALL = "新增", "累计"
_A_MONTH = re.compile(r"(?<!\d)(\d{1,2})月")
_OF_MONTH = "当月"
_PER_YEAR, _YEARS = re.compile("年均(?!值|浓度|气温|降水)"), 2  # is of several years
_STATISTICS = (Measure.GROWTH, Measure.CHANGE, Measure.CONTRIBUTION, Measure.PULL)
_COMPARES = re.compile(
    r"同比|环比|[较比]上一?年|[较比]去年|[较比]年初|[较比]\d{1,2}月份?(?:提高|加快|回落|扩大|收窄|上升|下降)"
)  # a sentence of a statistical item, which goes on with the time stated before
_TAKES = re.compile(
    r"[\d一二三四五两几]+(?:个)?(?:年|月|季度)(?:时间|左右|内|期)|(?:未来|今后|近|每)[\d一二三四五两几]*年"
)
# What is done in a time, so many times or to so many; what there is at its end is no deed.
_DONE = re.compile(
    "新(?!疆|冠|华|闻|能源|材料|产业|动能|型|质|兴|一代|业态|经济|农|城|区)[一-龥]{1,3}|开展|举办|举行|(?<!社会)(?<!党)组织(?!部)|召开|签约|开工|竣工|投产|引进|招引|完成|实施(?!主体|单位)|发放|培训(?!机构|学校|中心|基地)|出台|制定|办理|解决|化解|受理|查处|下达|争取|兑现|承办|创建|"
    "再就业|转移就业|开发(?![区商银])|筹集|改厕|改建|招聘|招录|选派|评选|遴选|发行|投放"
)
_HELD = re.compile("拥有|共有|现有|已有|设有|建有|达到?|总数|在建|在营|共计|保有|累计")
# What some did or had in a time: 18个行业位于扩张|区间, GDP超过2万亿元的省份.
_MOVED = re.compile("增长|增产|减产|下降|回升|回落|上升|上涨|下跌|扩张|收缩|盈利|亏损|区间|GDP|生产总值|增速|产值|营收")
# So many were made or sold in a time; 保有量 and 库存量 are there on a day.
_FLOW = re.compile(
    "(?:产量|销量|产销量?|销售量|[出进]口量?|交付量|装车量|开行量|发送量|业务量|接待量|成交量|用电量|发电量)$"
)
_GROWN = re.compile("[，,、]?(?:同比)?(?:增长|下降)")
_VAGUE = re.compile(
    "近(?![一二三四五六七八九十两几\\d]+个?[年月季])|前|(?<!未)(?<![二三四五六七八九十两几\\d]年)来|以来|现在|如今"
)
_THEN = re.compile("(?<![正适恰相])当时(?!代)|那时|彼时|(?:^|[，,；;：:])当年[，,]|中?远期目标")  # 当时，合作社只有20户
# 两年共处罚机构50家次: how many in all these years, of which the sentences before have told.
_IN_YEARS = re.compile("(?<![一-龥])([两三四五])年(?:来|间)?[一-龥]{0,8}?(?:共|累计|合计)")
_FIVE, _KIND = 5, 4  # years; characters of a name that say of what kind a thing is
_NUMBERS = {"两": 2, "三": 3, "四": 4, "五": 5}
_ALL_YEAR, _SETTLED, _LAST_MONTH = "全年", 4, 12


def carried(told: Kind, fact: Fact, scene: Scene) -> When:
    """The time of the sentences before, where the sentence goes on from them (其中, 从区域看) and it fits what the number is.

    Rates of growth of an article are of its span, if it has one, and so is all but counts where the article began with it;
    从累计看 goes back to that. Counts are of the months that their own paragraph has stated; a whole year says too little.
    """
    flat = scene.line.flat
    unsettled = _UNSETTLED.search(flat, max(0, fact.slot.mention.start - REACH), fact.slot.mention.start)
    if unsettled:
        last = scene.running.period.partition("/")[2]
        is_of_month = unsettled[0] == _OF_MONTH and is_month(last) and not _names_another_month(scene.before, last)
        return When(last, inferred=True) if is_of_month else When()
    goes_on = _GOES_ON.match(flat) or _COMPARES.search(flat[:REACH])
    is_alike = _is_alike(fact, scene)
    is_count = counts(fact)
    is_statistic = fact.measure in _STATISTICS or (scene.is_led and not is_count) or _is_of_a_time(fact)
    running = scene.running
    is_of_day = _DAY.fullmatch(running.period) is not None
    is_of_span = is_statistic and (not running.period or (is_of_day and not is_alike and not _GOES_ON.match(flat)))
    is_within = (
        flat.startswith("其中")
        and scene.earlier is not None
        and (is_count or not is_counted(scene.earlier))
        and not (running.period and opening_time(scene.unheard, scene.issued, None).period == running.period)
    )
    if is_within and scene.earlier is not None and not _is_of_fewer_months(scene.earlier, running):
        running = When(scene.earlier.when.period, inferred=True)
    if is_of_span or _WHOLE_SPAN.match(flat):
        running = scene.span
    is_of_years = (is_added(fact) and years_in(running.period) > 1) or is_in_years(fact, running, scene)
    if is_count and not is_of_years and years_in(running.period) > 1:
        return When()  # what there is, is not of all the years of which growth was told
    is_of_month = _MONTH.fullmatch(running.period) is not None and is_count and _grows(fact, scene)
    is_told_of = (
        is_cumulative(running.period)
        or ((is_count or fact.scope == _IN_ALL) and _DAY.fullmatch(running.period) is not None)
        or is_of_month
    )
    is_of_year = YEAR.fullmatch(running.period) is not None
    is_alike = is_alike or (is_of_year and is_count and _is_next_of_year(fact, scene))
    is_of_paragraph = scene.is_timed and is_told_of and (not is_of_year or _is_deed(fact, scene))
    if not running.period or not (goes_on or is_alike or is_statistic or is_of_paragraph or is_of_years):
        return When()
    if _PER_YEAR.search(OF_TWO_YEARS.sub("", fact.slot.left)) and years_in(running.period) < _YEARS:
        return When()
    is_ahead = is_future(running.period, scene.issued)
    fits = is_ahead == (told in (Kind.TARGET, Kind.FORECAST)) or is_running(running.period, scene.issued)
    return running if fits else When()


def _names_another_month(before: str, last: str) -> bool:
    """Whether the sentence before names a month behind the last of those that were told (6月数据将公布)."""
    return any(int(month) > int(last[-2:]) for month in _A_MONTH.findall(before[-REACH:]))


def _is_alike(fact: Fact, scene: Scene) -> bool:
    """Whether it goes on with things of one kind as of one day: 截至12月底，风电装机容量5亿千瓦。火电|装机容量|14亿千瓦."""
    before = scene.earlier
    is_of_day = before is not None and before.when.period == scene.running.period and _DAY.fullmatch(before.when.period)
    return before is not None and bool(is_of_day) and before.name.written[-_KIND:] == fact.name.written[-_KIND:]


def _is_next_of_year(fact: Fact, scene: Scene) -> bool:
    """Whether a count with its growth goes on with one of a year: 2021年登记户数146万户，增长9%。新兴产业|7万户|，增长16%."""
    before = scene.earlier
    is_of_it = before is not None and before.when.period == scene.running.period and before.measure is Measure.GROWTH
    told = re.compile(r"\d[万亿]?" + re.escape(fact.slot.quantity.unit) + "[，,、](?:同比)?(?:增长|下降)")
    return is_of_it and told.search(scene.before[-REACH:]) is not None and _grows(fact, scene)


def is_in_years(fact: Fact, running: When, scene: Scene) -> bool:
    """Whether so many were done in as many years as were just told of: 过去两年，…。两年共处罚机构50家次."""
    stop = fact.slot.mention.start
    match = _IN_YEARS.search(scene.line.flat, max(0, stop - REACH), stop)
    return match is not None and years_in(running.period) == _NUMBERS[match[1]]


def counts(fact: Fact) -> bool:
    """Whether a number counts things; what was made, and those that grew (18个行业保持增长), are of a time."""
    return fact.slot.quantity.unit in COUNTED and fact.measure is Measure.LEVEL and not _is_of_a_time(fact)


def _is_of_a_time(fact: Fact) -> bool:
    """Whether so many were made, or grew, or had so much in a time: 销量, 保持增长的行业, GDP超过2万亿元的省份."""
    told = fact.name.written
    by_what_they_did = fact.rule.startswith(("counted_among", "counted_who")) and _MOVED.search(told) is not None
    return _FLOW.search(told) is not None or by_what_they_did


def _is_deed(fact: Fact, scene: Scene) -> bool:
    """Whether so many were made or done in a time (去年…。新签约项目9个), or are what came of that (累计达245家)."""
    stop = fact.slot.mention.start
    clause = scene.line.flat[scene.line.clause_start(stop) : stop]
    if fact.rule == "level_of_the_value_before" and scene.said:
        return scene.said[-1].when.inferred and YEAR.fullmatch(scene.said[-1].when.period) is not None
    return is_added(fact) or (_DONE.search(clause) is not None and _HELD.search(clause) is None)


def is_counted(fact: Fact) -> bool:
    """Whether a number counts what there was on a day, which says no more of anything else."""
    return fact.slot.quantity.unit in COUNTED and _DAY.fullmatch(fact.when.period) is not None


def _is_of_fewer_months(fact: Fact, running: When) -> bool:
    """Whether the last value was only compared: of no time, or of the months up to an earlier one than those spoken of."""
    told = fact.when.period
    both_add_up = is_cumulative(told) and is_cumulative(running.period) and told != running.period
    return not told or (both_add_up and told[:7] == running.period[:7] and Period(running.period).covers(Period(told)))


def _grows(fact: Fact, scene: Scene) -> bool:
    """Whether the number has grown by so much on the year: so many were made or sold in a time (汽车9万辆，增长5%)."""
    return _GROWN.match(scene.line.flat, fact.slot.mention.end) is not None


def planned_for(slot: Slot, told: Kind, scene: Scene) -> When:
    """The year that the article plans for, where a target has no time of its own; 用3年时间 has one, which is open."""
    start, stop = scene.line.clause_start(slot.mention.start), slot.mention.start
    if told is not Kind.TARGET or not scene.plan or _TAKES.search(scene.line.flat, start, stop):
        return When()
    return When(scene.plan, inferred=True)


def of_whole_year(slot: Slot, told: Kind, scene: Scene) -> When:
    """The year of issue, where 全年 stands before what is still aimed at or foreseen in it: 力争全年|新开工项目100个.

    Early in a year, and for what is aimed at in its last month, it may be that of another.
    """
    stop, issued = slot.mention.start, scene.issued
    own = scene.line.periods_in(max(0, stop - REACH), stop)
    is_left_open = bool(own) and own[-1].text == _ALL_YEAR and not own[-1].period
    if not is_left_open or issued is None or issued.iso == issued.iso[:4] or told is Kind.ACTUAL:
        return When()
    year, month = issued.iso[:4], issued.last_day.month
    is_of_another = scene.running.period[:4] not in ("", year) or (told is Kind.TARGET and month == _LAST_MONTH)
    return When() if is_of_another or month < _SETTLED else When(year, inferred=True)


def is_added(fact: Fact) -> bool:
    """Whether so many came to be, and not how many there are: 新增, 累计新增."""
    return fact.scope == _ADDED or _ADDED in fact.slot.left


def since_january(lead: Lead, time: When) -> When:
    """From January on, where a month's growth goes on with what it is in all (10月份增长5%，累计增长4%)."""
    is_total = lead.has(Cue.TOTAL) and lead.has(Cue.GROWTH) and _MONTH.fullmatch(time.period)
    return When(f"{time.period[:4]}-01/{time.period}", inferred=True) if is_total else time


def of_the_last_month(slot: Slot, time: When) -> When:
    """The last of the months that were told, where the number is of that alone: 上半年…，其中当月增长12%."""
    last = time.period.partition("/")[2]
    return When(last, inferred=True) if _OF_MONTH in slot.left and is_month(last) else time


def has_open_time(slot: Slot, scene: Scene) -> bool:
    """Whether the sentence states a time that nothing settles (同年11月), so that no other may stand for it."""
    line, stop = scene.line, slot.mention.start
    times = line.periods_in(max(0, stop - REACH), stop)
    is_of_then = _THEN.search(line.flat, max(0, stop - REACH), stop) is not None
    is_of_then = is_of_then or any(
        not one.period and FIVE_YEARS.match(line.flat, one.start) and years_in(scene.running.period) != _FIVE
        for one in times
    )
    return is_of_then or any(
        not one.period and is_own_time(one, line, slot) and not _VAGUE.search(one.text) for one in times
    )


def a_year_before(time: When) -> When:
    """The same months of the year before; not known where the time is not."""
    return When(_YEAR.sub(lambda year: str(int(year[0]) - 1), time.period), inferred=bool(time.period))
