"""Numbers beside the point: those that only limit another, and those in brackets that give what was compared with."""

import re
from dataclasses import replace

from indicators.extract.binding.counted import is_counted, is_of_contents, read_counted
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, DIGIT_PLACES, POINTS, RATIOS, TARGET, Sense, like, names_target
from indicators.extract.binding.order import is_held_among
from indicators.extract.binding.predicates import noun_behind
from indicators.extract.binding.regions import referred
from indicators.extract.binding.subjects import OF_SIZE, SIZE
from indicators.model import Kind

_OF_NOUN = re.compile(r"(?:以上|以下|以内)?的(?!增[长速幅]|年均|速度|较快|目标|预期|水平|[一-龥]{0,4}(?:新高|纪录))")
_BY_SO_MUCH = re.compile("的(?:成绩|总量|规模|体量)")
_OF_SO_MANY = re.compile(r"(?:以上|以下)?的[\d一二三四五六七八九十两]+[个家项条]")
_SO_MANY_OF = re.compile(r"[^，,；;。、中]{2,16}?中的$")
_CLASS = re.compile(r"(?:以上|以下)(?:的(?!增[长速幅]|速度)|[^，,；。、]{0,6}(?:企业|项目|工业|城市|园区|人群))")
_MAKES = re.compile(
    "(?:创造|贡献|提供|吸纳|占有|完成|承载|生产|承担|支撑|带动|覆盖|惠及|集聚)(?:了|出|着)?(?:全[国球省市县区]|全社会|全行业|我[国省市]|世界)?的?[近约超]?(?:超过)?$"
)
_MEASURED = frozenset(Cue) - {Cue.HEDGE, Cue.REACH}  # say what a number is of
_AMONG = re.compile(r"(?:在|的|每|第|这|那|前|逢)$")
_OUT_OF = re.compile("(?:^|[，,]|增速|增幅|总量|规模)在[^，,；;]{0,8}$")  # 在全省|21个|市州中
_OUT_OF_THEM = re.compile("[^，,；;]{1,20}中")
_AMONG_THEM = re.compile("(?:行业|企业|产品|市州|城市)[^，,；;]{0,4}中(?:[，,]|$)")
_OF_YEAR = re.compile(
    r"(?:由|从|到|至)[^，,；]{2,8}(?:年|末|底)的$|[到至为](?:目前|现在|如今|当前|去年|今年|上年)的$|[由从][一二三四五六七八九十两\d]{1,2}年前的$"
)
_KEPT = re.compile("(?:控制|保持|稳定|维持|徘徊)在$")
_ABOUT = re.compile("(?:以上|以内|以下|左右|上下|之间|之内)(?![一-龥])")  # 增加值在|1万亿元|以上
_REDUCED = re.compile("扣除|剔除|不含|除[^，,]{1,8}外|口径|还原|其中|名义|实际")  # 下降1%(扣除减税因素，增长|5%)
_DONE = re.compile(r"(?:时序进度|完成(?:全年|年度|年初)?(?:目标|任务|计划)|目标任务)的$")
_IN_SO_MANY = re.compile("每(?:卖出|生产|销售|出口|制造|使用|消费|有)$")
_ONE_OF_THEM = re.compile("每[^，,；;。]{2,16}[，,]?就有(?:近|约|超过)?$")
_EVERY = re.compile("每[天日月周]|日均|月均")
_PAID = re.compile(
    "(?:标准|工资|薪酬|收入|养老金|津贴|补贴|价格?|租金|保障金|能力|产能)$"
)  # 低保标准提高到|每人每月|760元
_THINGS = frozenset("个 家 项 座 条 所 件 套 处 场 种 门 批 台 辆 部 期 支".split())  # 亿元以上 limits, 10家以上 counts
_THINGS_OR_PEOPLE, _TASK = _THINGS | {"人", "名", "位"}, re.compile("(?:任务|目标|指标|计划|要求)$")
_LENGTHS = {"年", "周年", "个月", "天", "小时", "分钟", "岁", "周"}
_LASTS = re.compile("(?:天数|时长|时间|周期|寿命|回收期|小时数?|利用|年限|时数|无霜期|工期|账期|住院日)$")
_COMPARED = re.compile(r"(?:比|较|于|过|与|了|同|的)")
_TIME_BEFORE = ("同期", "上年", "去年", "月", "季度", "半年")
_EACH_PLACE = re.compile(
    "[^，,、]{0,8}(?:市|县|区|省|镇|乡|村|城市|园区|开发区)[^，,、]{0,16}(?:(?<![平人年月日户])均|都|全部)"
)  # 7个城市经济总量均超过2000亿元
# 这两座城市GDP双双突破4万亿元: of each of them, and of no one place.
_EACH_OF_SOME = re.compile(
    r"(?:这|上述|其余)[一二两三四五六七八九十\d]{1,3}(?:座|个)?(?:城市|省份|省|市|州|县|区|地)[^，,；;。]{0,14}(?:双双|(?<![平人])均|都)"
)
_FRACTION = re.compile("[/半之]")
_HELD = re.compile("(?:保存|收藏|馆藏|拥有|现有|监测|登记|注册|统计|管理|服务|运营)的$")
_NEAR = 16
# What each of those counted exceeds; 实现 and 累计 tell the sum of all.
_EXCEEDS, _OWNERS = (
    re.compile("(?!.*(?:实现|完成|合计|累计|总|共|预计|全年))[^，,；;。、]{2,20}(?:均|都|分别)?(?:超过|突破)"),
    {"家", "户"},
)
_AIMED_AT = re.compile(
    r"(?:左右|以上|以内|以下)?的?(?:年度|全年|年初|预期|既定|控制|增长|发展|主要|调控|计划|规划|宏观)*(?:目标|预期|任务)"
)
_SAME_AGAIN = re.compile("[为是则]?(?:同比|环比)?(?:增长|下降|上升|回落|上涨|下跌|提高|减少|增加)?[为约]?")
GOAL_OF_VALUE = "target_of_the_value_before"
_BY_FAR = re.compile("符合$|(?:超额|提前|圆满|顺利)完成了?$")
_BOUNDED = re.compile(
    "(?:符合|达到了?|实现了|好于|高于|低于|好于|优于|超过|快于|不高于|不低于|(?:超额|提前|圆满|顺利)完成了?)$"
)


def left_alone(asked: Asked, scene: Scene) -> list[Fact] | None:
    """A number that only limits another, counts per day, or says how long: 在10个省中, 完成目标的105%, 每天700家, 3年.

    A single number after 分别 has lost the others.
    """
    left, right, unit = asked.slot.left, asked.slot.right, asked.slot.quantity.unit
    is_by = left.endswith("以") and _BY_SO_MUCH.fullmatch(right) is not None  # GDP以|2969亿元|的成绩，排名全国第43位
    is_of_noun = _OF_NOUN.match(right) is not None and not is_by
    if unit not in {"%", POINTS, *COUNTED} and not _FRACTION.search(asked.slot.mention.text) and is_of_noun:
        return []
    goes_on = asked.slot.gap.endswith("、") and bool(scene.last) and scene.last[0].rule.startswith("portion")
    # 增速超过|50%|的4个省份, 融入|97个|大类中的91个
    is_limit = (_OF_SO_MANY if unit in RATIOS else _SO_MANY_OF).match(right) is not None
    if (
        is_limit
        or _is_of_those_behind(asked)
        or (unit in COUNTED and _OUT_OF.search(left) and _OUT_OF_THEM.match(right))
        or (unit in COUNTED and is_held_among(left, right))
    ):
        return []
    # 创造了|50%以上的税收, |七成以上的企业实现盈利
    is_part = unit in RATIOS and (
        _MAKES.search(left) is not None or not (asked.subject or _MEASURED.intersection(asked.cues))
    )
    if (unit not in COUNTED and not (goes_on or is_part) and _CLASS.match(right)) or _DONE.search(left):
        return []
    if asked.lead.has(Cue.EACH) and not (unit in COUNTED and scene.last):
        return []
    if (
        unit not in {*RATIOS, POINTS, "位"}
        and _AMONG.search(left)
        and not (
            left.endswith("在内的")
            or _KEPT.search(left)
            or _OF_YEAR.search(left)
            or (left.endswith("在") and _ABOUT.match(right))
        )
    ):
        is_told = (left.endswith("在") and _does_behind(asked, scene)) or (
            left.endswith("的") and ((unit in _THINGS and noun_behind(right)) or _counts_behind(asked, scene))
        )
        return None if is_told or asked.lead.has(Cue.SHARE) or _HELD.search(left) else []
    is_daily = _EVERY.search(left) and not (
        _EVERY.search(own := asked.name.written if asked.name else asked.subject) or _PAID.search(own)
    )
    is_beside = (
        is_daily
        or _counts_nothing(asked, scene)
        or (unit in _LENGTHS and asked.name is None and not (_LASTS.search(asked.subject) or _goes_on(asked, scene)))
    )
    return [] if is_beside else None


def _counts_behind(asked: Asked, scene: Scene) -> bool:
    """Whether a number of prose behind 的 counts a noun however short: 集中开工的|52个|项目."""
    noun = read_counted(asked.slot.right).noun if asked.slot.quantity.unit in _THINGS_OR_PEOPLE else ""
    return scene.frame.stance is Stance.NONE and is_counted(noun) and not _TASK.search(noun)


def _does_behind(asked: Asked, scene: Scene) -> bool:
    """Whether a number of prose behind 在 counts where something was done: 在|12个|国家建立基地."""
    found = read_counted(asked.slot.right)
    return scene.frame.stance is Stance.NONE and bool(found.noun and found.said) and asked.slot.quantity.unit in COUNTED


def _is_of_those_behind(asked: Asked) -> bool:
    """Whether the words behind a number, and not those before it, say of whom it is: 投资过百亿元|市州, 规模以上工业36个|行业中."""
    slot = asked.slot
    if SIZE.fullmatch(slot.mention.text) and OF_SIZE.match(slot.right):
        return True
    return slot.quantity.unit in COUNTED and asked.subject.endswith("业") and _AMONG_THEM.match(slot.right) is not None


def _goes_on(asked: Asked, scene: Scene) -> bool:
    """Whether a length is by how much the one just bound has changed: 平均回收期为45.3天，同比减少|0.1天."""
    last = scene.last[0].slot.quantity.unit if len(scene.last) == 1 else ""
    return last == asked.slot.quantity.unit and Cue.GROWTH in asked.cues and not asked.subject


def _counts_nothing(asked: Asked, scene: Scene) -> bool:
    """Whether a number of prose counts the parts of a text, is of each of several places, vague (两位数), or only a limit."""
    slot = asked.slot
    if (
        slot.mention.text.endswith(DIGIT_PLACES)
        or _limits_those_counted(asked, scene)
        or _is_one_in_so_many(slot, scene)
    ):
        return True
    clause = scene.line.clause_start(slot.mention.start)
    if _EACH_OF_SOME.search(scene.line.flat, max(clause, slot.mention.start - _NEAR * 2), slot.mention.start):
        return True
    if scene.frame.stance is not Stance.NONE:
        return False
    is_of_parts = slot.quantity.unit in COUNTED and is_of_contents(slot.left, slot.right)
    return is_of_parts or _EACH_PLACE.match(slot.gap) is not None


def _is_one_in_so_many(slot: Slot, scene: Scene) -> bool:
    """Whether a number is one of two that make a proportion: 每卖出|10辆|就有|6辆|来自当地."""
    start = slot.mention.start
    before = max(0, start - _NEAR * 2)
    return bool(_IN_SO_MANY.search(slot.left) or _ONE_OF_THEM.search(scene.line.flat, before, start))


def _limits_those_counted(asked: Asked, scene: Scene) -> bool:
    """Whether the number stands in what is said of those just counted: 26户企业主要产品产量增长|20%以上."""
    gap = asked.slot.gap
    goes_on = (
        gap == "以上" or "、" in gap or (gap and bool(scene.last) and scene.last[-1].name.written.endswith(gap))
    )  # 12个|村庄|3600名
    is_next = asked.slot.quantity.unit in COUNTED and goes_on  # …、|220家|企业获评智能车间
    if not is_next and _EXCEEDS.fullmatch(asked.slot.left) and _is_behind_a_count(asked.slot, scene):
        return True
    if is_next or not scene.last or not scene.last[-1].rule.startswith(("counted_who", "counted_among")):
        return False
    start, clause_start = asked.slot.mention.start, scene.line.clause_start
    return clause_start(start) == clause_start(scene.last[-1].slot.mention.start)


def _is_behind_a_count(slot: Slot, scene: Scene) -> bool:
    """Whether the number before it in the same clause counts those of whom it is said: 28家|上市公司净利润超过10亿元."""
    line, start = scene.line, slot.mention.start
    near = line.slots_in(max(line.clause_start(start), start - _NEAR * 2), start)
    return "元" in slot.quantity.unit and bool(near) and near[-1].quantity.unit in _OWNERS


_PULLS = re.compile(r"\(?[上下]?拉[动低高]?")  # (拉动全市投资增长4.7个百分点)


_CURRENCIES = frozenset("元 美元 欧元 港元 日元 英镑".split())
_CONVERTED = re.compile(r"[(（](?:约?合|折合|约|相当于|按[^，,；;。]{2,12}计算?[，,]?)?(?:人民币)?约?")


def in_another_currency(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The sum just told, in brackets in another currency: 356亿元（53亿美元）."""
    slot, before = asked.slot, scene.last[0] if len(scene.last) == 1 else None
    if slot.bracket is None or before is None or before.slot.mention.end != slot.bracket:
        return None
    units = {slot.quantity.unit, before.slot.quantity.unit}
    if len(units) == 1 or not units <= _CURRENCIES or not _CONVERTED.fullmatch(f"({slot.left.lstrip('(（')}"):
        return None
    return [replace(before, slot=slot, rule="value_in_another_currency")]


def bracketed_yardstick(asked: Asked, scene: Scene) -> list[Fact] | None:
    """A number in brackets after what the last one is measured against: 较去年同期(8.5%), 高于目标(8%), 全国(6.3%)."""
    slot = asked.slot
    is_named = asked.name is not None and bool(asked.lead.cues)
    if slot.bracket is None or is_named or _PULLS.match(slot.left) or _says_itself(asked, scene):
        return None
    line, at = scene.line, slot.bracket
    clause = line.clause_start(at)
    near = line.flat[max(clause, at - _NEAR) : at]
    before = near[near.rfind("\0") + 1 :]  # 全省(7.7%)和全国(7.0%): a bracket is of the words since the one before
    base = _base(asked, scene)
    if base is not None and _tells_another_time(slot, scene):
        return [replace(base, slot=slot, rule="bracketed_time", trust=75)]
    if base is None or slot.left.strip("() ") or not (_COMPARED.search(near) or names_target(before)):
        return []
    fact = replace(base, slot=slot, rule="bracketed_yardstick", reference="", trust=85)
    if names_target(before):
        return [replace(fact, reference=TARGET)]
    place = referred(before, clause, scene)
    if place:
        return [replace(fact, region=place)]
    return [fact] if before.endswith(_TIME_BEFORE) else []


def _says_itself(asked: Asked, scene: Scene) -> bool:
    """Whether a bracket tells a growth or a share of the value before it (5000亿元(增长6%)), of all of it as it stands."""
    start, at = asked.slot.mention.start, asked.slot.bracket
    is_ahead = asked.slot.quantity.unit == POINTS and (
        asked.lead.above or asked.lead.has(Cue.HIGHER)
    )  # (高于全国1.3个百分点)
    is_told = (is_ahead or asked.lead.has(Cue.GROWTH, Cue.SHARE)) and not asked.lead.subject.strip("( （")
    return is_told and at is not None and _REDUCED.search(scene.line.text, at, start) is None


def _tells_another_time(slot: Slot, scene: Scene) -> bool:
    """Whether a bracket gives the value just told for another time (增长1.9%(1—4月为同比下降1.4%))."""
    times = scene.line.periods_in(slot.left_start, slot.mention.start)
    if len(times) != 1 or not times[0].period or times[0].start != slot.left_start:
        return False
    rest = scene.line.text[times[0].end : slot.mention.start]
    return _SAME_AGAIN.fullmatch(rest) is not None


def yardstick(asked: Asked, scene: Scene) -> list[Fact] | None:
    """What had been aimed at, after the value reached: 上涨0.9%，低于3%左右的预期目标; 增长8%，完成…目标 is none."""
    if (
        not _AIMED_AT.match(asked.slot.right)
        or (asked.subject and not _BY_FAR.search(asked.slot.left))
        or not _BOUNDED.search(asked.slot.left)
    ):
        return None
    same = [fact for fact in scene.last if fact.slot.quantity.unit == asked.slot.quantity.unit]
    if not same and len(scene.last) == 1:  # 失业率为5.1%，下降0.2个百分点，低于|5.5%|的目标
        told = (one for one in scene.recent if one.slot.quantity.unit == asked.slot.quantity.unit)
        same = [one for one in told if one.name == scene.last[0].name][:1]
    if len(same) != 1:
        return []
    goal = like(same[0], asked.slot, Sense(same[0].measure), GOAL_OF_VALUE, 80)
    return [replace(goal, kind=Kind.TARGET)]


def _base(asked: Asked, scene: Scene) -> Fact | None:
    """The value that is compared: the last one of the same unit, or what the last change is a change of."""
    unit = asked.slot.quantity.unit
    for fact in reversed(scene.last):
        if fact.slot.quantity.unit == unit:
            return fact
        if fact.of is not fact.measure:
            return replace(fact, measure=fact.of)
    return None
