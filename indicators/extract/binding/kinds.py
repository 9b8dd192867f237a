"""Reached, aimed at, or provisionally reckoned: decided by the words, the time, and the section, in this order.

A report's sections say what their numbers are: a review tells what was reached, a plan what is aimed at. Words that
speak against the section leave a number unbound, so that a target is never taken for a value reached.
"""

import re

from indicators.extract.binding.facts import Scene, When
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.leads import Lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED
from indicators.extract.binding.spans import is_about_over, is_future, is_past, is_running, years_in
from indicators.model import Kind, Period

_AT_TARGET = re.compile(
    r"(?:目标|预期(?!寿命|指数))(?:值|数|增速|增幅)?(?:定为|确定为|设定为|为|是|值|[:：(])?[\s\0]?(?:增长|约|在)?[^，,;；\d]{0,4}$"
)
# 收入预算|173亿元, 代编预算为|110亿元: what is budgeted; 一般公共预算 is a name.
_BUDGETED = re.compile(
    "(?:(?:收入|支出|代编|年初|全年|年度|调整)预算|预算(?:数|草案|安排)|预算(?:拟|拟?安排)?为)(?:数|草案|合计|总计)?(?:拟?安排)?[为是]?[约]?$"
)
_TARGET_AFTER = re.compile(
    r"(?:左右|以上|以内|以下)?”?的?(?:年度|全年|年初|预期|既定|控制|增长|奋斗|总体|发展|主要)*(?:目标|预期)(?!责任)"
)
_SET_AS_TARGET = re.compile(
    "[^，,；;。]{0,6}(?:已?被|将)[^，,；;。]{0,12}(?:设为|定为|列为|确定为|作为)[^，,；;。]{0,24}目标"
)
_ATTAINED = re.compile("实现|完成|达成|圆满")
_YARDSTICK = re.compile(
    r"目标(?:任务)?(?:较好|圆满|全面|如期|基本|顺利|均|都|已|全部|提前|超额)+(?:实现|完成)|"
    r"实现了[^，,；;。]{0,16}目标|[与和同][^，,；;。]{0,14}(?:目标|计划|预期)[^，,；;。]{0,4}(?:持平|相当|一致|相符|吻合)|"
    r"为[^，,；;。]{0,24}(?:目标|任务)[^，,；;。]{0,6}(?:提供|奠定|打下|夯实|赢得|创造)|(?:高于|低于|超过|快于|好于|超额|完成|占|超出|较|比|优于|对照|圆满|达到|符合|不及|超)[^，,；;。]{0,8}(?:目标|预期|计划|任务)"
)
_COMPARED_WITH = re.compile(
    "[比较](?:上年|去年|上一年)(?:度)?(?:实际)?(?:完成|执行|决算|预算)?[数额]?"
)  # tells of the year before
_ABOVE_TARGET = re.compile(r"(?:比|较|高于|低于|超过|快于|好于|优于)[^，,；;\d]{0,8}(?:目标|预期)值?")
_ESTIMATE = re.compile(
    r"据[^，,；;。]{2,16}预测|预计|初步核算|初步统计|初步测算|初步预计|预估|快报|据测算|大概|估计|(?<![便通直])可达到?(?:约|近|上)?$"
)
_FORESEEN = re.compile("预计|预估|估计|预测|有望|将会")
_PREDICTED = re.compile("预测[，,：:]")
_HOPED = re.compile("有望")
_OF_CLAUSE = re.compile("争取|拟")
# 争取 strives for what it does, and wins money, projects and their like (先后争取整合投入10亿元资金).
_STRIVES = (
    r"力争|(?<![斗战竞共])(?<!先后|累计|向上|成功)争取(?![到得]|"
    r"[^，,；;。\d\0]{0,30}(?:资金|转移支付|债券|专项债|地方政府债|国债|借款|贷款|补助|支持|额度|指标|投资|项目|试点|政策))"
)
_STRONG_AIM = re.compile(
    _STRIVES
    + r"|预期目标|目标是|目标为|主要目标|计划(?=[新建投完实](?!资额))|今后|未来(?!社区|工厂|产业|科技|乡村|城)|"
    r"(?<!建、)(?<!建和)拟(?=[建投新])(?<!在建拟)"
)
_AIM = re.compile(
    _STRIVES
    + r"|(?<!为)确保|预期(?!寿命|指数)|(?<!为)目标|(?<!研发)计划(?!项目|单列|工作|领导|企业|试点|名单|生育|经济)|"
    r"(?<![模虚草])(?<!建、)(?<!建和)拟(?=[建投新安布引培打推实落])|(?<!连年)(?!(?<=每年)将(?:\d|$))将(?![近军领])|"
    r"(?<![主重需只想必首摘纪概])要(?![求素点闻约]|承担|支撑|养活|面对|应对)|"
    r"(?<![高长加降升大少低止至年])到20\d\d年|到“十|努力(?!下|之下|克服|应对|[，,])|有望|(?<!一)再(?=[培建新增打])|(?:今年|明年|年内)[^，,；;。]{0,6}再(?=推动|支持|推进|引导)|规划提出|规划期末|提出到|(?:方案|规划|纲要|计划|意见|通知|行动|政府工作报告)》?(?:还|进一步|同时|也)?(?:提出|明确|要求)(?=[，,：:到])|届时|用[\d一二三四五两]+年(?:时间)?|"
    r"(?<![\d近前去])[一二三四五六七八九十两\d]{1,2}年(?:之|以)?内(?!蒙)|"
    "提出(?!了|的|问题|建议|议案|提案|意见|申请)[^，,；;。]{2,24}(?:稳定在|保持在|不低于|控制在|提[高升]到|达到)"
)
# 项目建成后，每年可|…: what it will do, which says nothing of what the next sentence tells.
_ONCE_BUILT = re.compile(
    r"(?:建成|投产|达产|投用|投运|完工|竣工|通车|开通)[一-龥]{0,4}后[^；;。]{0,20}?(?:可|将|能)(?![谓见不够力效耗])"
)
_REACHED = re.compile(
    r"实际(?!使用|利用|到位)|已(?:经)?(?=[建达完实有成累超开引形认获突提降升增减占入投创打扩])|达到了|实现了|完成了|同比|截至|目前|累计(?!建成)|上涨了|增长了|"
    r"有了|成功|已(?:经)?(?=[遴下出印启与同从在向将把为被设布集汇拥签培发推覆纳接])|起了|去年|以来|(?:过去|近)[\d一二三四五六七八九十两]+年|期间|上年|又有|了(?=[\d\0约超近]|$)|年来|"
    "(?:数据|统计|监测|调查)(?:结果)?(?:显示|表明)|据[^，,；;。]{0,14}(?:统计|监测)"
)
_WAS_REACHED = re.compile(r"已(?:经)?(?:[建达完实有成累超开]|突破)|去年")
_IS_DONE = re.compile("(?<!早)已(?:经)?(?:[建达完实有成累超开]|突破)")
_STANDS = re.compile("共有|现有|拥有|设有|位居|位列|居全|为全国|已有")
_ATTAINS = re.compile(
    "(?:稳定在|保持在|控制在|达到?|超过?|突破|实现|建成|覆盖|完成|提高到|提升到|提升至|不低于|不少于)[^，,；;。]{0,4}$"
)
_GROWS = re.compile(r"(?:年均|[比较]20\d\d年)(?:增长|下降|提高|降低|增加|减少|提升)[^，,；;。]{0,4}$")
_STANDS_AFTER = re.compile("累计(?:已|达)|已(?:拥有|达|有)")  # 新增20家，累计已拥有40家
_DONE_AFTER = re.compile(r"[^，,；;。\d]{2,24}?(?:已|了[^解]|入选|获批|获评|荣获)")
_GIVEN_AFTER = re.compile(
    "[^，,；;。\\d]{0,8}被?(?:确定为|认定为|评为|授予|列入|入选|获评)"
)  # 有望达到6家，有4家企业|被认定为
_MAKES = re.compile(
    r"(?:(?<!基本)建设|培育|打造|新建|布局|遴选|推进|推动|推出|推广|开展|新增|支持|发展|(?<!技术)改造|实施|选树|认定)(?!规模|面积|数量|总量|率|总额|金额|水平|比例)[^，,；;。]{0,12}$"
)
_ATTENDS = re.compile(
    r"(?:推进|支持|(?<!试验)发展(?!指数|水平|基金|资金|[到至成])|推广|开展|改造|实施|选树)(?!规模|面积|数量|总量|率|总额|金额|水平|比例)[^，,；;。]{0,12}$"
)
_IN_FOCUS = re.compile(
    "聚焦|围绕|着眼|依托|着力做[强优大]|涉及|包含|包括|涵盖"
)  # what there is already, whatever is to be done with it
_THEN_DOES = re.compile(
    "[，,][^，,、]{0,6}(?:引进|培育|打造|新建|建成|实施|新增|招引|完成|实现)"
)  # 围绕…产业，|从省外引进
# A deadline, which what follows is planned for: a total (累计) is then one that is aimed at, unless words say that it is there.
_DEADLINE = re.compile(
    r"(?<![截得看达升降增长止至展加高大低少年])到(?:20\d\d年|“?十[一二三四五六]五”?(?:时期)?末)(?:[底末])?"
)
_DEADLINE_AIM = re.compile(
    _STRIVES + r"|目标|确保|计划|提出|明确|规划|将(?![近军领])|努力(?!下|之下|克服|应对|[，,])|有望"
)
_IS_THERE = re.compile(r"已(?!知)|截至|目前|去年|上年|同比|了(?=[\d\0约超近]|$)")
_UNTIL = re.compile("截[至止]")  # tells what there is, in the last days of a year of its end
# 将|运输时间压减至|11天 may say what was done, as 把 does, or what will be.
_MARKS_OBJECT = re.compile(
    r"将(?=[^，,；;。\d]{2,14}(?:压减|压缩|缩短|降低|减少|提升|提高|增加|扩大|延长|降|减|增)[^，,；;。\d]{0,3}$)"
)
_TAKES_AS = re.compile(
    "将(?=[^，,；;。]{1,30}(?:作为|列为|视为|转化为|变为|变成|分为|划为|纳入|打造成))"
)  # 将新能源作为方向 says how something is seen
_TO_YEAR = re.compile(r"到(20\d\d)(?=年)")
_CALLED = re.compile("“[^”“]{1,12}(?:计划|规划|目标|行动|工程|方案)”")  # a name: “倍增计划”|试点企业 aims at nothing
_CLAUSE_END = re.compile(r"[；;]")
_BREAK = re.compile("[，,。]")
_ON_YEAR = re.compile("同比")
# A bound that somebody sets: 合格率不低于|99%.
_REQUIRES = re.compile("(?:不低于|不高于|不少于|不得?超过)[^，,；;。]{0,2}$")
_YEARS_AHEAD = re.compile("(?:未来|今后)[一二三四五六七八九十两\\d]{1,2}年")
_IN_A_ROW = re.compile("连续[一二三四五六七八九十\\d]{1,2}年")  # 产量连续5年保持第一, where nothing aims
# 甲市计划投资|90亿元, 今年计划的任务数量达到了|5万套: of the whole plan, whatever the months that are told of.
_PLANNED_SUM = re.compile(
    "(?<!完成)(?<!完成了)(?:计划(?:总|年度)?投资额?|规划总?投资额?|计划的[^，,；;。]{0,6}(?:数量|总量|规模))[约近达到了为超过]*$"
)
_SO_FAR = re.compile("期间|累计")  # of years that are not over, what has been reached by now or will be
_REACH = 400  # characters before a number in which a word can still say what it is
_NEAR = 24


def kind(slot: Slot, lead: Lead, when: When, scene: Scene) -> Kind | None:
    """The kind of a number, or None where the words speak against the section, or leave it open."""
    words, clause = _before(slot, scene)
    words = _COMPARED_WITH.sub("", _YARDSTICK.sub("", words))
    is_at_target = _AT_TARGET.search(_ABOVE_TARGET.sub("", clause)) is not None and not lead.against
    if is_at_target or _BUDGETED.search(clause) or _SET_AS_TARGET.match(scene.line.flat, slot.mention.end):
        return Kind.TARGET
    if _TARGET_AFTER.match(slot.right):
        return Kind.ACTUAL if _ATTAINED.search(clause) and scene.frame.stance is Stance.BACK else Kind.TARGET
    if scene.frame.stance is Stance.NONE:
        return _in_prose(slot, (words, clause), when, scene)
    if is_future(when.period, scene.issued):
        if scene.frame.stance is Stance.AHEAD and when.inferred and _IS_DONE.search(clause):
            return None  # 已建成 behind a goal of the section tells what is there, at a time that it does not say
        if scene.frame.stance is not Stance.BACK or when.period != scene.frame.period:
            return Kind.FORECAST if _ESTIMATE.search(words) else Kind.TARGET
        # In December a report reviews a year that is not over: 预计 holds to the end of its sentence.
        words = scene.line.flat[max(0, slot.mention.start - _REACH) : slot.mention.start]
    return _in_review(words, clause) if scene.frame.stance is Stance.BACK else _in_plan(clause, when, scene)


def aims(reading: str, *, so_far: bool, is_over: bool = False) -> bool:
    """Whether a sentence ends looking ahead, so that the next one may go on with the plan; `so_far` where it does not say.

    One that `is_over` tells of a time that has passed: only strong words aim in it (去年，…紧紧围绕目标 does not).
    """
    words = _YARDSTICK.sub("", _without_names(reading))
    if _is_by_deadline(words):
        return True
    aim, reached = _last(_STRONG_AIM if is_over else _AIM, words), _last(_REACHED, words)
    return so_far if aim == reached else aim > reached


def _is_by_deadline(words: str) -> bool:
    """Whether words aim at something by a deadline, and none of them says that it is there: 到2025年，力争…，累计培育."""
    if "到" not in words:
        return False
    deadline = None
    for match in _DEADLINE.finditer(words):
        deadline = match
    if deadline is None or _IS_THERE.search(words, deadline.end()):
        return False
    return _DEADLINE_AIM.search(words, max(0, deadline.start() - _NEAR)) is not None


def _in_review(words: str, clause: str) -> Kind | None:
    """What a review tells; 争取 and 拟 only aim within their own clause (争取资源布局，新设机构20家)."""
    if _STRONG_AIM.search(clause) or _STRONG_AIM.search(_OF_CLAUSE.sub("", words)):
        return None
    return Kind.ESTIMATE if _ESTIMATE.search(words) else Kind.ACTUAL


def _in_plan(clause: str, when: When, scene: Scene) -> Kind | None:
    if when.period != scene.frame.period and is_past(when.period, scene.issued):
        return None if _AIM.search(clause) else Kind.ACTUAL
    return None if _WAS_REACHED.search(clause) else Kind.TARGET


def _in_prose(slot: Slot, before: tuple[str, str], when: When, scene: Scene) -> Kind | None:
    """Outside reports the time decides, and the last word that aims or reaches.

    What is to be attained goes on with the plan of the sentence before.
    """
    words, clause = before
    is_over = is_past(when.period, scene.issued)
    if is_future(when.period, scene.issued) and not is_running(when.period, scene.issued):
        return _told_ahead(words, when, scene)
    is_planned_sum = _PLANNED_SUM.search(clause) is not None
    reach = scene.line.flat[max(0, slot.mention.start - _REACH) : slot.mention.start]
    if is_planned_sum or (not is_over and _is_by_deadline(reach)):
        return None if is_over else Kind.TARGET
    own = words if _HOPED.search(clause) else _HOPED.sub("", words)  # 有望 hopes for its own clause alone
    own = _TAKES_AS.sub("把", own)
    plain = _MARKS_OBJECT.sub("把", own)
    to_come = _is_of_years_to_come(when, scene) or _YEARS_AHEAD.search(words) is not None
    aim, reached = _aim_and_result(_SO_FAR.sub("", plain) if to_come else plain, scene.issued)
    in_focus = _last(_IN_FOCUS, words)
    is_of_what_is_there = in_focus > max(aim, reached) and _THEN_DOES.search(words, in_focus) is None
    if is_of_what_is_there and slot.quantity.unit in COUNTED:
        return Kind.ACTUAL
    is_given = _GIVEN_AFTER.match(slot.right) is not None and _AIM.search(clause) is None
    if aim > reached and not is_given:
        is_foreseen = _FORESEEN.search(clause) or _PREDICTED.search(words)
        aimed = Kind.FORECAST if is_foreseen and not is_over else Kind.TARGET
        was_reached = None if _HOPED.search(clause) or reached < 0 else Kind.ACTUAL
        return aimed if not is_over or when.inferred else was_reached
    told = _told_now(words)
    if aim >= 0 or reached >= 0 or is_over or _STANDS.search(words[-_NEAR:]) or _IN_A_ROW.search(words):
        return told
    is_open = to_come or plain != own  # “十四五”期间突破…, 将…压减至…: reached by now, or aimed at
    # 目标是：“十四五”期间，累计引进…; 能耗要下降到…；“十四五”期间，实现节约…
    is_planned = scene.has_goals or (to_come and (scene.aims or _AIM.search(reach) is not None))
    is_reckoned = to_come and _ESTIMATE.search(words) is not None  # “十四五”期间，…预计达到: of years nearly over
    open_kind = Kind.TARGET if is_planned else Kind.ESTIMATE if is_reckoned and _is_last_year(when, scene) else None
    return open_kind if is_open else _where_nothing_says(slot, before, told, scene)


def _is_of_years_to_come(when: When, scene: Scene) -> bool:
    """Whether several years are meant of which not all are over."""
    return years_in(when.period) > 1 and not is_past(when.period, scene.issued)


def _is_last_year(when: When, scene: Scene) -> bool:
    """Whether the text is of the last of the years that are meant."""
    return scene.issued is not None and Period(when.period).last_day.year == scene.issued.first_day.year


def _told_now(words: str) -> Kind:
    """What is there: an estimate where the words call it one."""
    return Kind.ESTIMATE if _ESTIMATE.search(words) else Kind.ACTUAL


def _told_ahead(words: str, when: When, scene: Scene) -> Kind | None:
    """What a time ahead says: 截至2025年底 tells in that December what there is, and before leaves it open."""
    if _UNTIL.search(words) and not _AIM.search(words):
        return Kind.ACTUAL if is_about_over(when.period, scene.issued) else None
    return Kind.FORECAST if _ESTIMATE.search(words) else Kind.TARGET


def _aim_and_result(words: str, issued: Period | None) -> tuple[int, int]:
    """Where the last word that aims stands, and the last that tells a result; -1 for none. 力争…同比增长 tells no result."""
    aim = max(_last(_AIM, without_years_over(words, issued)), _last(_ONCE_BUILT, words))
    reached = _last(_REACHED, words)
    if 0 <= aim < reached and _ON_YEAR.match(words, reached) and not _BREAK.search(words, aim, reached):
        reached = -1
    return aim, reached


def without_years_over(words: str, issued: Period | None) -> str:
    """The words with the 到 of a year masked that was over at the issue: 从2021年的7亿元，到2024年的9亿元 aims at nothing."""
    if issued is None or "到20" not in words:
        return words
    last = str(issued.first_day.year - 1)
    return _TO_YEAR.sub(lambda match: "\0" + match[1] if match[1] <= last else match[0], words)


def _where_nothing_says(slot: Slot, before: tuple[str, str], told: Kind, scene: Scene) -> Kind | None:
    """`told` where nothing plans, or where what follows or the number before says that it was reached; a target where a plan goes on."""
    words, clause = before
    if _goes_on_with_plan(clause, scene):
        return Kind.TARGET
    if _REQUIRES.search(clause):
        return Kind.TARGET if scene.aims or scene.plan else None
    is_told = bool(scene.said) and scene.said[-1].kind is Kind.ACTUAL
    is_done = _DONE_AFTER.match(slot.right) or _STANDS_AFTER.search(
        scene.line.flat, slot.mention.end, slot.mention.end + _REACH
    )
    if is_done or (is_told and _MAKES.search(clause) is None):
        return told
    return None if scene.aims or _ATTENDS.search(words) or (scene.plan and _MAKES.search(words)) else told


def _goes_on_with_plan(clause: str, scene: Scene) -> bool:
    """Whether a number without words that aim is planned for: behind one that is, or behind a sentence that aims."""
    if scene.has_goals:
        return True
    if scene.said:
        return scene.said[-1].kind is Kind.TARGET and not _HOPED.search(scene.said[-1].slot.left)
    is_planned = bool(scene.plan) or (scene.earlier is not None and scene.earlier.kind is Kind.TARGET)
    attains = _ATTAINS.search(clause) or _GROWS.search(clause)
    return scene.aims and ((is_planned and attains is not None) or _MAKES.search(clause) is not None)


def _before(slot: Slot, scene: Scene) -> tuple[str, str]:
    """The words before the number since the last semicolon, and those of its own clause."""
    stop = slot.mention.start
    text = scene.line.text if slot.bracket is not None else scene.line.flat
    start = max(0, stop - _REACH)
    for match in _CLAUSE_END.finditer(text, start, stop):
        start = match.end()
    clause = max(scene.line.clause_start(stop), start)
    if slot.bracket is not None:
        clause = max(clause, stop - len(slot.left))
    return _without_names(text[start:stop]), _without_names(text[clause:stop])


def _without_names(words: str) -> str:
    return _CALLED.sub(lambda name: "“" + "\0" * (len(name[0]) - 2) + "”", words) if "”" in words else words


def _last(pattern: re.Pattern[str], text: str) -> int:
    at = -1
    for match in pattern.finditer(text):
        at = match.start()
    return at
