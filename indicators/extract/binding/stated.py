"""Which times a sentence states for what it tells, and which it only mentions."""

import re

from indicators.extract.binding.facts import Scene, When
from indicators.extract.binding.line import MASK, Line, Slot
from indicators.extract.binding.spans import YEAR, is_cumulative, is_past
from indicators.extract.periods import PeriodMention, find_periods
from indicators.model import Period

_BACKGROUND = re.compile(
    r"(?:比|较|与|同|已?超过?|高于|低于|快于|好于|优于|由|从|自|相比于?|早于|提前|自从|延续|承接|扭转|恢复[到至]|回升[到至])[“”\"'\s]?$"
)
_NO_TIME = re.compile(
    r"[”\"]?(?:规划|计划(?!(?:新|再|改[造建]|建[成设]|完成(?!情况)|招|引[进育]|培|实施|安排|推|开[展工通发]|发[行放]|投|生产|举办|整治|拆|启动|组织|筹|创建|打造|种植|采购|为|在|对|总投|出口|出台))|行动|方案|纲要|以来的?|(?:正式|全面|全部)?(?:投产|建成|达产|投用|投运|竣工|运营)后|相比|[底末]?的[约近超]?[\d.一二三四五六七八九十两]+[多余]?倍|起|规划目标|[底末]?(?:水平)?的?基础上|[^，,；;。\d]{0,8}的?基础上)"
)
_RECORD = re.compile(r"的?[^，,；;。\d]{0,6}(?:最[高低大小好快]|新高|新低)")  # 为今年以来|单月最高增速
_SINCE = re.compile(r"[^，,；;。\d]{0,8}以来的?(?:历史)?(?:最|新高|新低|纪录)")  # 创下|1997年|通航以来最高纪录
_COMPARED = re.compile("[比较][^，,；;。比较]{1,12}[和与及、]$")  # 较上半年和|一季度
# 1月，在承接了|去年|回暖的形势下，…: under which circumstances.
# 持续|今年以来|两位数增长态势: since when something has gone as it does, beside the time of what is told.
_KEPT_UP, _COURSE = re.compile("(?:持续|保持|继续)了?$"), re.compile(r"[^，,；;。]{0,14}(?:态势|势头|走势|趋势)")
_YEAR_BEFORE = re.compile("去年|上年|前年|上一年")
_CIRCUMSTANCE = re.compile("(?:在|面对|经历|克服|尽管|虽然)[^，,；;。]*[下上后中况力境]$")
_CAUSED_BY, _CAUSES = (
    re.compile("(?:受|因|剔除|扣除|考虑)[^，,；;。]{0,8}$"),
    re.compile("[^，,；;。]{0,10}(?:影响|因素|扰动|错[月位期])"),
)
_GOAL = re.compile("的?(?:预期)?(?:目标|任务|计划)")  # 完成|全年|目标的60%
_SET_EARLY = re.compile("的?(?:预期|目标|计划|确定|设定|制定|定下)")  # 超出|年初|预期
_JOINTS = ("和", "与", "及", "、")
_FAR = 14
_TITLE = re.compile(r"《[^》]*$")
_IN_PASSING = re.compile(r"(?:其中|从[^，,。；;]{0,4}月[^，,。；;]{0,4}看|当月看?)[，,]?(?:20\d\d年)?$")
_BY_PARTS = re.compile(
    "[^，,。]{0,4}(?:分|从)(?:各|不同)?(?:季度?|月度?|月份)(?:走势|增速)?(?:来看|看)|从环比(?:来)?看"
)
_MONTH = re.compile(r"\d{4}-\d\d")
_WAS_THEN = re.compile("份?则?(?:同比)?为(?:同比)?(?:增长|下降|上升|回落|持平)")  # 增长0.7%，|1—9月|为下降2.4%
_AS_IT_IS = re.compile("[，,；;。]现(?:有|辖|下辖|共有|设有|建有)")  # |1997年|撤地设市，现辖五县，人口…
_TODAY = re.compile(r"[今昨][天日]\($")
# 统计局公布，|工业投资增长5%; 公布200家企业的名单 is done on the day.
_TELLS = re.compile(
    "(?:发布(?!会)|公布|通报|介绍|获悉|了解到|得知|表示|透露|披露|宣布|指出|显示)[^，,：:；;。]{0,20}[，,：:]"
)
_DAY, _UNTIL = re.compile(r"\d{4}-\d\d-\d\d"), re.compile("截[至止]?到?$")
_THAT_YEAR = "当年"
NOW = re.compile("(?:截[至止])?目前|当前|现在")
FIVE_YEARS = re.compile(
    r"(?:过去|这|近|最近)五年|五年(?:来|间|累计|年均|共|总计|平均|实现)|(?<![一-龥])五年(?=[新累年建完实投培引共])|"
    r"“十三五”(?:时期|期间|以来)?|今后五年|未来五年"
)
_SEEN_BY = re.compile(
    r"\s*(?:(?:分|从)[一-龥]{1,8}看|按[一-龥]{2,12}分|具体看|具体来看)[，,]\s*"
)  # 分产品看，|10月份，…
_NAMED = 4  # characters: the words before a year that may make it a background
# 2020年同期|下降20% begins its clause, and tells how that went; 恢复到2019年同期水平 only compares.
_MONTHS_OF_YEAR, _LEADS_IN = re.compile(r"20\d\d年同期"), re.compile("(?:因|因为|由于|而|其中|但)?")
_MOVED_THEN = re.compile(r"[^，,；;。的\d]{0,20}?(?:下降|增长|上升|回落|上涨|下跌)")
_GOAL_OF_YEAR = re.compile("度?(?:计划|预期)目标")  # 一季度增长2%，与|2017年|计划目标持平
_STATED_YEAR = re.compile(r"(20\d\d)年")
_OPENING = 40  # characters of a sentence that say what it is about
_HAS_TIME = re.compile('[年季月]|五[”"]?[时期]')
_LEAD = 80
_FIGURE = re.compile("[%％亿倍]|[万个]|[一二三四五六七八九]成")
_A_TIME = r"(20\d\d年|今年|去年|上半年|下半年|前[\d一二三四]|[一二三四]季度|\d{1,2}[-—－]|[12]?\d月|[“\"]?十[一二三四五六]五[”\"]?(?:时期|期间))"
_ISSUED_ON = r"(?:[(（]20\d\d年\d{1,2}月\d{1,2}日[)）])?"
_TOLD_ON = rf"{_ISSUED_ON}(?:[^，,。；;\d]{{0,30}}(?:[)）]|讯)\s*)?(?:\d{{1,2}}月\d{{1,2}}日[^\d。；;]{{0,24}}[，,])?"  # 8月16日，记者获悉，|前7个月
_OPENS_WITH_TIME = re.compile(rf"[“\"]?{_TOLD_ON}(?:[^\d，,。；;：:]{{2,36}}[，,：:]){{0,2}}\s*[“\"]?{_A_TIME}")
_TELLS_OF = re.compile(
    rf"[^\d。；;]{{0,60}}(?:发布|公布|通报|介绍|晒出|亮出|交出|披露|解读)了?(?:[全该本我][国省市区州县])?{_A_TIME}[^，,。；;]{{0,24}}(?:数据|情况|运行|形势|成绩单|报告)"
)
# 2024年全市经济运行情况; a year alone may be of a plan, or of what was done in it for another.
_HOW_IT_WENT = re.compile(
    "(?:运行|发展|增长|完成)(?:的)?(?:情况|态势|形势|特点|分析|简况|综述)$|统计公报|"
    "经济(?:持续|稳定|稳步|平稳|总体|整体|运行|企稳|恢复)"
)
# 甲公司24日晚间|披露一季报|: what follows is of these months.
_ACCOUNTS = re.compile(
    r"(?:披露|发布|公布|公告|公开|交出|晒出)了?(?:其|公司)?(?:(20\d\d)年?)?的?(?:最新)?((?:一季度?|半年度?|中期?|三季度?|年度?)(?:业绩|财务)?报告?)"
)
_YEAR_ROUND = "12"
_MONTHS_OF_ACCOUNTS = (("一季", "03"), ("半年", "06"), ("中", "06"), ("三季", "09"), ("年", _YEAR_ROUND))
_OF_COMPANY = re.compile("营业总?收入|净利润|营收|归母|每股收益|财报")
_SINCE_JANUARY = re.compile("经济|运行|投资|财政|税|利润|效益|预算")  # is as often told from January on
_LATER_QUARTER = re.compile(r"(\d{4})-(?:04/\1-06|07/\1-09|10/\1-12)")
_ON_A_DAY = re.compile(r"\d{1,2}月\d{1,2}日(?:电|讯)?")  # of the telling, and no time of what is told
REACH = 400  # characters before a number in which a time can still be its own


def stated_in(scene: Scene) -> When:
    """The time that the sentence was about last, to go on with in the next; the running one where it states none."""
    last = scene.line.slots[-1]
    if _BY_PARTS.match(scene.line.flat):
        return scene.running
    for mention in reversed(scene.line.periods_in(last.mention.start - REACH, last.mention.start)):
        if not mention.period and NOW.fullmatch(mention.text):
            return When()  # 2015年建成…，目前里程达…: what follows is of now, though no date says when
        that_year = of_that_year(mention, scene)
        if that_year:
            return When(that_year, inferred=True)
        is_own = mention.period and is_own_time(mention, scene.line, last)
        if _is_of_what_was(mention, scene.line):
            continue
        is_beside = is_in_passing(mention, scene.line, scene.running) or _is_of_before(mention, scene)
        if is_own and is_before_now(mention, scene.line, last.mention.start):
            return When()
        if mention.period and is_own and not is_beside:
            return When(mention.period, inferred=True)
    return scene.running


def _is_of_what_was(mention: PeriodMention, line: Line) -> bool:
    """Whether a time is only that of the value from which another has come: 从|2013年|的1.76缩小到1.61."""
    before = line.flat[max(0, mention.start - 1) : mention.start]
    return before in ("从", "由") and line.flat.startswith("的", mention.end)


def of_that_year(mention: PeriodMention, scene: Scene) -> str:
    """The year that the text has stated last, where a clause goes back to it: 2007年，工厂落户。|当年|，生产总值470亿元; "" for any other."""
    is_then = mention.text == _THAT_YEAR and not mention.period and scene.line.flat[mention.end :][:1] in ("，", ",")
    return str(scene.year) if is_then and scene.year is not None else ""


def is_before_now(mention: PeriodMention, line: Line, stop: int) -> bool:
    """Whether a time is that of an event before what there is now: |1997年|撤地设市，现辖五县，人口300万."""
    return _AS_IT_IS.search(line.flat, mention.end, stop) is not None


def _is_of_before(mention: PeriodMention, scene: Scene) -> bool:
    """Whether a time only says when the value just told was another: 1—10月增长0.7%，1—9月为下降2.4%."""
    return bool(scene.line.slots_in(0, mention.start)) and _WAS_THEN.match(scene.line.flat, mention.end) is not None


def _tells_of_year(mention: PeriodMention, line: Line) -> bool:
    """Whether 2020年同期 tells of the same months of that year: a clause of its own that says how something moved then."""
    if not _MONTHS_OF_YEAR.fullmatch(mention.text):
        return False
    begins = _LEADS_IN.fullmatch(line.flat, line.clause_start(mention.start), mention.start)
    return begins is not None and _MOVED_THEN.match(line.flat, mention.end) is not None


def _is_circumstance(mention: PeriodMention, line: Line) -> bool:
    """Whether a year before is only in a clause on the circumstances, behind a time of the sentence's own."""
    if not _YEAR_BEFORE.fullmatch(mention.text):
        return False
    start, end = line.clause_start(mention.start), line.clause_end(mention.start)
    if end - start > _LEAD:
        return False
    has_own = any(one.period for one in line.periods_in(start - REACH, start))
    return has_own and _CIRCUMSTANCE.match(line.flat[start:end]) is not None


def is_in_passing(mention: PeriodMention, line: Line, running: When) -> bool:
    """Whether a month is only one of those that the article is about: its own clause is of it (其中，7月份增长5%), and no more."""
    if not mention.period or not _MONTH.fullmatch(mention.period):
        return False
    if _IN_PASSING.search(line.flat, max(0, mention.start - _OPENING), mention.start):
        return True
    before = line.flat[: mention.start]
    is_inner = bool(before.strip()) and not _SEEN_BY.fullmatch(before) and bool(running.period)
    return is_inner and is_cumulative(running.period) and Period(running.period).covers(Period(mention.period))


def year_told(reading: str) -> int | None:
    """The year that a sentence states last for what it tells; None where it states none but to plan for or to compare with."""
    told = None
    for match in _STATED_YEAR.finditer(reading):
        before = reading[max(0, match.start() - _NAMED) : match.start()]
        is_beside = _BACKGROUND.search(before) and not _GOAL_OF_YEAR.match(reading, match.end())
        if not is_beside and not before.endswith(("到", "至", "《", "—", "-")):
            told = int(match[1])
    return told


def opening_time(reading: str, issued: Period | None, told: int | None) -> When:
    """The time with which a sentence opens its first clause that has one, before any number (记者获悉，前7个月，…).

    Or the time of the figures that it says were told: 省统计局发布2023年工业运行情况.
    """
    if not _HAS_TIME.search(reading, 0, _LEAD) or _BY_PARTS.match(reading):
        return When()
    masked = _ON_A_DAY.sub(lambda day: MASK * len(day[0]), reading[: 2 * _LEAD])
    match = _OPENS_WITH_TIME.match(reading) or _OPENS_WITH_TIME.match(masked) or _TELLS_OF.match(masked)
    if not match:
        return When()
    found = find_periods(reading[: match.start(1) + _OPENING], issued, None, told)
    first = next((one for one in found if one.start >= match.start(1) - 1), None)
    is_first = first is not None and first.start <= match.start(1) + 1 and not _NO_TIME.match(reading, first.end)
    if match.re is _TELLS_OF and first is not None and _LATER_QUARTER.fullmatch(first.period or ""):
        return When()
    return When(first.period or "", inferred=True) if first is not None and is_first else When()


def tells_of_month(reading: str) -> bool:
    """Whether a sentence says that figures of a month alone were told: 邮政局昨日发布7月申诉情况通告, not 公布8月经济数据."""
    match = _TELLS_OF.match(_ON_A_DAY.sub(lambda day: MASK * len(day[0]), reading[: 2 * _LEAD]))
    return match is not None and _SINCE_JANUARY.search(match[0], match.end(1)) is None


def time_told_of(reading: str, issued: Period | None) -> When:
    """The year or the months of which a sentence says that figures were told: 1月19日，发布会上，局长介绍2025年经济运行情况."""
    match = _TELLS_OF.match(_ON_A_DAY.sub(lambda day: MASK * len(day[0]), reading[: 2 * _LEAD]))
    found = find_periods(reading[: match.end()], issued) if match else []
    told = next((one.period for one in found if match and one.start == match.start(1) and one.period), "")
    is_of_one = _LATER_QUARTER.fullmatch(told) is not None  # 三季度经济数据 are as often those of the first three
    return When(told, inferred=True) if is_cumulative(told) and not is_of_one and is_past(told, issued) else When()


def time_of_accounts(reading: str, issued: Period | None) -> When:
    """The part of a year that a company gives account of: 甲公司披露一季报，|实现营收…; of the year before, where that is the last over."""
    match = _ACCOUNTS.search(reading[: 2 * _LEAD]) if issued is not None else None
    if match is None or issued is None or not _OF_COMPANY.search(reading):
        return When()
    months = next(months for word, months in _MONTHS_OF_ACCOUNTS if word in match[2])
    year = int(match[1]) if match[1] else issued.first_day.year - (months == _YEAR_ROUND)
    period = f"{year}" if months == _YEAR_ROUND else f"{year}-01/{year}-{months}"
    return When(period, inferred=True) if is_past(period, issued) else When()


def title_time(title: str, issued: Period | None) -> When:
    """The one part of a year that a title is about (一季度，1—8月), over at the issue; a year where it tells how that went.

    A title with a figure of its own (一季度工业投资增长9%) dates that figure, and not what stands below.
    """
    if _FIGURE.search(title):
        return When()
    found = {one.period for one in find_periods(title, issued) if one.period}
    period = found.pop() if len(found) == 1 else ""
    is_told = is_cumulative(period) and (not YEAR.fullmatch(period) or _HOW_IT_WENT.search(title) is not None)
    return When(period, inferred=True) if is_told and is_past(period, issued) else When()


def is_told_on(mention: PeriodMention, line: Line, stop: int) -> bool:
    """Whether a day is that on which something was told before a number, and not that of what is told: |9月15日|，统计局公布，…."""
    is_day = mention.text.endswith(("日", "号")) and _DAY.fullmatch(mention.period or "") is not None
    is_until = _UNTIL.search(line.flat, max(0, mention.start - _NAMED), mention.start) is not None
    return is_day and not is_until and _TELLS.search(line.flat, mention.end, stop) is not None


def _is_day_of_event(mention: PeriodMention, line: Line, slot: Slot) -> bool:
    """Whether a day in brackets is that of what happened, and not of the telling: 今天(|7月16日|)启动的碳市场，开盘价为48元."""
    is_today = _TODAY.search(line.text, max(0, mention.start - _NAMED), mention.start) is not None
    return is_today and not is_told_on(mention, line, slot.mention.start)


def _is_cause(mention: PeriodMention, line: Line) -> bool:
    """Whether a time without a date only says why something went as it did: 受|春节|假期影响，进出口下降7%."""
    is_caused = _CAUSED_BY.search(line.flat, max(0, mention.start - _FAR), mention.start) is not None
    return mention.period is None and is_caused and _CAUSES.match(line.flat, mention.end) is not None


def is_own_time(mention: PeriodMention, line: Line, slot: Slot) -> bool:
    """Whether a time is one that what follows is about, not a background to it (比2020年, “十四五”规划)."""
    if mention.end > slot.mention.start:
        return False
    if line.flat[mention.start] == MASK:
        is_compared = _BACKGROUND.search(line.text, max(0, mention.start - _NAMED), mention.start) is not None
        is_inside = slot.bracket is not None and slot.bracket < mention.start
        return not is_compared if is_inside else _is_day_of_event(mention, line, slot)
    before = line.flat[max(0, mention.start - 4) : mention.start]
    is_span = "/" in (mention.period or "") and before.endswith(("从", "自"))  # 从2021年至2024年
    is_joined = before.endswith(_JOINTS)
    is_compared = is_joined and _COMPARED.search(line.flat, max(0, mention.start - _FAR), mention.start) is not None
    is_goal = (
        before.endswith(("完成", "完成了", "占", "达到", "达到了", "超"))
        and _GOAL.match(line.flat, mention.end) is not None
    )
    is_background = _BACKGROUND.search(before) and not before.endswith("截至") and not is_span
    is_goal = is_goal or (mention.text.endswith("年初") and _SET_EARLY.match(line.flat, mention.end) is not None)
    is_background = is_background or is_compared or is_goal or _is_circumstance(mention, line)
    if (
        is_background
        or _NO_TIME.match(line.flat, mention.end)
        or (mention.text.endswith("同期") and not _tells_of_year(mention, line))
        or mention.text.startswith("连续")
    ):
        return False
    is_of_course = _KEPT_UP.search(before) is not None and _COURSE.match(line.flat, mention.end) is not None
    is_record = mention.text.endswith(("以来", "今年", "年内")) and _RECORD.match(line.flat, mention.end) is not None
    if is_of_course or is_record or _is_cause(mention, line) or _SINCE.match(line.flat, mention.end):
        return False
    if _TITLE.search(line.flat, max(0, mention.start - 30), mention.start):
        return False
    return mention.period is not None or not FIVE_YEARS.match(line.flat, mention.start)
