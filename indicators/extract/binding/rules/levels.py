"""How much or how many, and by how much it has changed: 总额达4.5万亿元, 比上年增加3000元, 从470万户增加到791万户."""

import re
from dataclasses import replace

from indicators.extract.binding.counted import is_counted, read_counted
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.making import (
    COUNTED,
    POINTS,
    RATIOS,
    TARGET,
    UNKNOWN,
    Sense,
    by_name,
    closes,
    like,
    make,
    reference_of,
)
from indicators.extract.binding.names import Name, begun, completed
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.predicates import is_bare_deed, is_thing, is_wordy, made_so_many
from indicators.extract.binding.subjects import OF_THE_SAME
from indicators.model import Kind, Measure

_IS_RATE = re.compile(
    r"率|指数$|系数$|融资成本$|比值$|(?:增长|盈利|亏损)面$|比例|强度|占比|比重|水平$|覆盖面|浓度|满意度|活跃度|依存度|参与度|程度|盖度|进度|[贷桩生投养动债销隧护产床]比$|大班额$|[向中联]度$|PMI$"
)
_KEPT = re.compile(r"连续[\d一二三四五六七八九十]{1,3}年(?:保持|稳定|维持)$")  # 占比6.8%，连续5年保持|6%以上
_ABOVE = re.compile("[高低快慢超]出|[高低快慢]于")  # 恢复程度高出全国平均水平|两成
_STEP = re.compile("(?:的)?(?:新)?(?:台阶|大关|关口|门槛)")
_ROSE = re.compile("(?:跃上|迈上|站上|跨上|跨过|跨越|迈过|登上|冲上)(?:了)?$")
_IS_MONEY = re.compile("(?:产值|额|收入|投资|利润|增加值|支出|价格)$")
_CUTS = {
    "压减",
    "压缩",
    "压降",
    "下降",
    "降低",
    "下调",
    "上调",
    "缩短",
}  # of something done, unless a known name is before them
_ADDED = {"新增", "累计"}
_PART_OF_ALL = re.compile("[/半之]")  # 投产项目已超|半数
_PART = 6  # characters of 城镇 or 农村 beside a full name
_SHORT_THING = 8
_NEXT = re.compile("(?:以上|左右|多)?[、和]")
_SIDES = re.compile("(?:产|销售|销|出口|进口|装车|库存|消费|成交|交易|出货)量|成交额|交易额")
_SIDE = re.compile(f"([^、，]{{2,16}}?)(?:累计|合计|总)?(?:{_SIDES.pattern})")
PER_DAY = "level_per_day"
_LARGE = 10_000  # a number from here on may go without its unit: 2.3万
_LEVEL = Sense(Measure.LEVEL)
_MORE = {"多", "少"}
_SET = "(?:全年|年度|年初|今年|既定|预期)?(?:目标任务|目标|任务|计划|预期)(?:数|任务)?"
_BEYOND = re.compile(f"(?:超过?|超出|高出|多于)了?{_SET}|[比较]{_SET}(?:超过?|超出|多|高|高出|多出)了?")
_AHEAD = re.compile(
    r"(?:[^，,；;。\d]{2,16}(?:预测|预计|规划|计划|目标|提出|明确)[，,])?(?:预计|力争|计划)?到?(?:今年|明年|20\d\d年|“十[一-龥]{1,2}”)[底末]?[，,]?"
    r"(?:这一(?:规模|数字|数据|数量|指标|总量)|这个数字)?(?:预计|有望|可望)?(?:将|力争|要)?(?:达到?|突破|超过?|增[至加长]到?|提[高升]到|扩大到)"
)
_MORE_ADDED = frozenset("多增 少增 多减 少减".split())
_TIME_BEFORE = re.compile("上一?个?(?:月|季度|周)")


def changed(asked: Asked, scene: Scene) -> list[Fact] | None:
    """A difference in the level's own unit, of the name before it or of the level just bound."""
    slot, lead = asked.slot, asked.lead
    unit = slot.quantity.unit
    if not _changes(asked) or lead.is_level_reached or unit in RATIOS or unit == "位":
        return None
    reference = reference_of(lead.against, slot.left_start, scene)
    reference = UNKNOWN if reference is None and _TIME_BEFORE.fullmatch(lead.against) else reference
    if reference is None or not _can_change(asked, scene):
        return []
    sense = Sense(Measure.CHANGE, Measure.LEVEL, reference)
    if asked.subject:
        return by_name(asked, sense, "change_of_level", (80, 45))
    level = _added_before(asked, scene) or level_told(scene)
    if level is not None and closes(slot) and _is_alike(asked, level):
        return [like(level, slot, sense, "change_of_the_level_before", 70)]
    return []


def beyond_target(asked: Asked, scene: Scene) -> list[Fact] | None:
    """By how much the level just told is beyond what was aimed at: 达228万人，超过年度目标任务|8万人."""
    slot, level = asked.slot, scene.last[0] if len(scene.last) == 1 else None
    if level is None or level.measure is not Measure.LEVEL or _BEYOND.fullmatch(slot.left) is None:
        return None
    told, by = level.slot.quantity.value, slot.quantity.value
    is_part = told is not None and by is not None and by * 2 < told and slot.quantity.unit == level.slot.quantity.unit
    if not is_part or slot.quantity.unit in RATIOS or not closes(slot):
        return []
    return [like(level, slot, Sense(Measure.CHANGE, Measure.LEVEL, TARGET), "change_of_the_level_before", 65)]


def _added_before(asked: Asked, scene: Scene) -> Fact | None:
    """What was added before, where so much more or less of it was than a year before: 贷款增加2万亿元，同比多增|3000亿元."""
    last = scene.last[0] if len(scene.last) == 1 else None
    is_more = last is not None and last.measure is Measure.CHANGE and not _MORE_ADDED.isdisjoint(asked.lead.words)
    return last if is_more else None


def level_told(scene: Scene) -> Fact | None:
    """The level just bound, or that of which the growth was told after it; None where neither was."""
    last = scene.last[0] if len(scene.last) == 1 else None
    if last is None or last.measure is Measure.LEVEL:
        return last
    level = next((one for one in scene.recent if one.measure is Measure.LEVEL), None)
    goes_back = last.measure is Measure.GROWTH or last.reference == TARGET  # 完成预算的107%，比上年增收|4亿元
    is_same = level is not None and goes_back and level.name.written == last.name.written
    return level if is_same else None


def _is_alike(asked: Asked, level: Fact) -> bool:
    """Whether a change can be of the level before: sums have no change in pieces, and pieces none in sums."""
    one, other = asked.slot.quantity.unit, level.slot.quantity.unit
    return one == other or (one not in COUNTED and other not in COUNTED) or {one, other} <= COUNTED


def _changes(asked: Asked) -> bool:
    """Whether a verb of change stands before the number; 净增 is one where nothing is named that was added, 比上年多 is, too."""
    is_more = bool(asked.lead.against) and not _MORE.isdisjoint(asked.lead.words)
    return Cue.GROWTH in asked.cues or is_more or (Cue.NEW in asked.cues and not asked.subject)


def _can_change(asked: Asked, scene: Scene) -> bool:
    """Whether the unit can be that of the thing that has changed."""
    unit = asked.slot.quantity.unit
    if asked.name is not None:
        return scene.lexicon.fits(asked.name, unit)
    if asked.subject and _CUTS.intersection(asked.lead.words):
        return False
    return "元" in unit or not _IS_MONEY.search(asked.subject)


def level(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The level of the name before it: 社会消费品零售总额达4.5万亿元, 城镇化率63%."""
    slot = asked.slot
    if "番" in slot.mention.text:
        return []
    if asked.name is not None:
        return _of_known(asked, scene)
    is_reached = slot.quantity.unit in RATIOS and asked.lead.has(Cue.REACH, Cue.TO)  # 渗透率突破|三成 is a rate
    is_phrase = is_wordy(slot) and not (is_reached or slot.quantity.unit in RATIOS)  # 收获进度已过|九成 is none
    if (
        not asked.subject
        or is_phrase
        or _ABOVE.search(asked.subject)
        or (slot.quantity.unit in COUNTED and _counts_behind(asked, scene))
    ):
        return None
    name = _part_of_name(asked, scene) or _other_head(asked, scene) or _other_side(asked, scene)
    if name is not None:
        return [make(slot, name, _LEVEL, "level_of_a_part", 75)]
    if slot.quantity.unit in RATIOS and not _IS_RATE.search(asked.subject):
        return []
    sense = Sense(Measure.SHARE) if not slot.quantity.unit and _PART_OF_ALL.search(slot.mention.text) else _LEVEL
    found = by_name(asked, sense, "level", (90, 55), _scope(asked, scene))
    return found or _rate_of_several(asked, scene) or _next_of_list(asked, scene)


def _counts_behind(asked: Asked, scene: Scene) -> bool:
    """Whether the number counts the noun behind it, and not what stands before: 共建了|300个|加油站, 公路已通达|98个|县."""
    if made_so_many(asked.slot):
        return True
    is_open = scene.frame.stance is Stance.NONE and not closes(asked.slot) and not is_name(asked.subject)
    return is_open and is_counted(read_counted(asked.slot.right).noun)


def _next_of_list(asked: Asked, scene: Scene) -> list[Fact] | None:
    """生产粗钢20万吨、生铁10万吨: the next thing of a list in one unit, of which no verb says more."""
    slot, last = asked.slot, scene.last[0] if len(scene.last) == 1 else None
    goes_on = last is not None and last.measure is Measure.LEVEL and last.slot.quantity.unit == slot.quantity.unit
    is_next = (
        goes_on
        and scene.frame.stance is Stance.NONE
        and _NEXT.fullmatch(slot.gap.removesuffix(asked.subject))
        and slot.quantity.unit not in RATIOS
    )
    is_named = (
        is_next and len(asked.subject) <= _SHORT_THING and not is_bare_deed(asked.subject)
    )  # 开工150个、|竣工|100个
    thing = is_thing(asked.subject) if is_named else ""
    return [make(slot, Name(thing), _LEVEL, "level_by_words", 45)] if thing else None


def _rate_of_several(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Several rates that are alike (覆盖率、达标率达到98%), or one of several things (甲病、乙病用药报销比例), by all its words."""
    parts = asked.subject.split("、") if asked.slot.quantity.unit in RATIOS else []
    if len(parts) > 1 and all(_IS_RATE.search(part) and is_name(part) for part in parts):
        names = (scene.lexicon.find(part) or Name(part) for part in parts)
        return [make(asked.slot, name, _LEVEL, "level_shared", 50) for name in names]
    thing = is_thing(asked.subject) if asked.slot.quantity.unit in RATIOS and "、" in asked.subject else ""
    return [make(asked.slot, Name(thing), _LEVEL, "level_by_words", 45)] if thing else None


def _of_known(asked: Asked, scene: Scene) -> list[Fact]:
    if _fits(asked, scene):
        return by_name(asked, _LEVEL, "level", (90, 55), _scope(asked, scene))
    ratio = _ratio_of(asked, scene)
    return [make(asked.slot, ratio, _LEVEL, "level_of_the_ratio", 75)] if ratio else []


def _ratio_of(asked: Asked, scene: Scene) -> Name | None:
    """空气质量优良天数达86%: the known ratio (优良天数比例) of what is no ratio by its own name."""
    if asked.slot.quantity.unit not in RATIOS or not (asked.lead.has(Cue.REACH, Cue.TO) or not asked.lead.cues):
        return None
    names = (scene.lexicon.find(asked.subject + ending) for ending in ("比例", "比率", "率"))
    return next((name for name in names if name is not None and scene.lexicon.unit(name) == "%"), None)


def _fits(asked: Asked, scene: Scene) -> bool:
    """Whether the printed unit can be that of the indicator's level; one without a unit has to be large."""
    quantity, unit = asked.slot.quantity, scene.lexicon.unit(asked.name) if asked.name else None
    if asked.name is None or quantity.unit in RATIOS:
        return unit == quantity.unit
    if not quantity.unit and unit and unit != "%" and quantity.value is not None:
        return abs(quantity.value) >= _LARGE
    return scene.lexicon.fits(asked.name, quantity.unit)


def _part_of_name(asked: Asked, scene: Scene) -> Name | None:
    """农村13889元 after 居民人均可支配收入: the part of a name that says how it differs from the first of the sentence."""
    base = scene.said[0] if scene.said else None
    if base is None or not base.name.id or base.measure is not Measure.LEVEL or len(asked.subject) > _PART:
        return None
    if base.slot.quantity.unit != asked.slot.quantity.unit:
        return None
    name = completed(asked.subject, base.name.written, scene.lexicon)
    return name if name is not None and scene.lexicon.unit(name) == scene.lexicon.unit(base.name) else None


def _other_head(asked: Asked, scene: Scene) -> Name | None:
    """产量 after 粮食播种面积: the same thing as before, measured otherwise; None unless the catalogue has a name for it."""
    if len(scene.last) != 1 or not scene.last[0].name.id or len(asked.subject) > _PART:
        return None
    name = begun(asked.subject.removeprefix("总"), scene.last[0].name.written, scene.lexicon)
    return name if name is not None and scene.lexicon.fits(name, asked.slot.quantity.unit) else None


def _other_side(asked: Asked, scene: Scene) -> Name | None:
    """销量 after 乘用车产量, 成交额 after 期货市场成交量: of the same thing; None where the sentence told of nothing alike."""
    if not _SIDES.fullmatch(asked.subject) or not scene.said:
        return None
    last = next((one for one in scene.recent if one.measure is Measure.LEVEL), None)
    told = _SIDE.fullmatch(last.name.written) if last else None
    written = told[1] + asked.subject if told and not told[0].endswith(asked.subject) else ""
    return (scene.lexicon.find(written) or Name(written)) if written else None


def _scope(asked: Asked, scene: Scene) -> str:
    """新增 or 累计 where the words say it, or said it of the member before (新增企业10家、平台3个)."""
    said = asked.scope or ("新增" if asked.lead.has(Cue.NEW) else "累计" if asked.lead.has(Cue.TOTAL) else "")
    goes_on = asked.slot.left.startswith(("、", "和", "及")) and not asked.lead.cues
    if not said and goes_on and len(scene.last) == 1 and scene.last[0].scope in _ADDED:
        return scene.last[0].scope
    return said


def moved(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The level that the value just bound has reached: 从2561亿元提升到3352亿元, 增长42%、达到500家."""
    slot, lead = asked.slot, asked.lead
    if not scene.said and (not asked.subject or asked.subject.startswith("这")) and _goes_on_in_time(asked, scene):
        return [like(scene.earlier, slot, _LEVEL, "level_like_the_sentence_before", 60)] if scene.earlier else []
    if asked.subject or len(scene.last) != 1 or not closes(slot):
        return None
    is_step = _STEP.match(slot.right) is not None and _ROSE.search(slot.left) is not None
    is_total = lead.subject.strip("、") in OF_THE_SAME
    is_kept = _KEPT.search(slot.left) is not None and lead.cues == (Cue.HEDGE,)
    is_in_all = lead.has(Cue.TOTAL) and scene.last[0].scope == "新增"  # 新增98万千瓦，累计|520万千瓦
    if not (
        lead.has(Cue.TO, Cue.REACH) or is_step or is_total or is_in_all or is_kept or _is_result(asked, scene.last[0])
    ):
        return None
    if lead.words[-1:] == ("有",):
        return None
    return _onward(asked, scene)


def _goes_on_in_time(asked: Asked, scene: Scene) -> bool:
    """Whether a sentence opens with a time and the level that a rate then had: 4月降为5.1%, after the rate of March."""
    slot, earlier = asked.slot, scene.earlier
    times = scene.line.periods_in(slot.left_start, slot.mention.start)
    is_alone = len(times) == 1 and times[0].start == slot.left_start == 0
    if _goes_on_ahead(asked, scene):
        return True
    is_rate = earlier is not None and earlier.measure is Measure.LEVEL and slot.quantity.unit in RATIOS
    return is_alone and is_rate and earlier is not None and earlier.slot.quantity.unit == slot.quantity.unit


def _goes_on_ahead(asked: Asked, scene: Scene) -> bool:
    """Whether a sentence tells the level that the one thing before is to have by a time: …达2.6万家。根据规划，|2030年将达到|5万家."""
    slot, earlier = asked.slot, scene.earlier
    if earlier is None or not scene.is_alone or earlier.measure is not Measure.LEVEL or scene.unheard:
        return False
    is_same = earlier.slot.quantity.unit == slot.quantity.unit and asked.lead.has(Cue.REACH, Cue.TO)
    return is_same and _AHEAD.fullmatch(scene.line.flat, 0, slot.mention.start) is not None


def _onward(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The level behind the value just bound: of the same measure, behind points of the rate that moved (提高5个百分点，达到60%)."""
    slot, lead = asked.slot, asked.lead
    if scene.last[0].slot.quantity.unit == POINTS and slot.quantity.unit in RATIOS and lead.has(Cue.TO, Cue.REACH):
        return [like(scene.last[0], slot, Sense(scene.last[0].of), "level_of_the_value_before", 75)]
    last = _level_in_all(scene)
    if last.measure is Measure.RANK and slot.quantity.unit in RATIOS and _IS_RATE.search(last.name.written):
        return [like(last, slot, _LEVEL, "level_of_the_value_before", 70)]  # 投入强度升至第9位、达到|2.6%
    unit, before = slot.quantity.unit, last.slot.quantity.unit
    is_same = unit == before or (not before and last.measure is Measure.LEVEL)  # 迈上5万亿台阶，达5.38万亿元
    if not is_same and (unit in RATIOS or last.measure not in (Measure.GROWTH, Measure.SHARE, Measure.RANK)):
        return [] if unit in RATIOS else None
    if last.measure is not Measure.LEVEL and not _may_be_level(last, unit, scene):
        return []
    measure = last.measure if is_same and last.measure in (Measure.GROWTH, Measure.SHARE) else Measure.LEVEL
    base = replace(last, scope="") if last.scope == "新增" else last
    return [like(base, slot, Sense(measure), "level_of_the_value_before", 75)]


def _level_in_all(scene: Scene) -> Fact:
    """The value just bound; that before it where it only tells how much that is a day (日均新设849户，|总量突破200万户)."""
    last = scene.last[0]
    told = (one for one in scene.recent if one.rule != PER_DAY and last.name.written.endswith(one.name.written))
    return next(told, last) if last.rule == PER_DAY else last


def _is_result(asked: Asked, last: Fact) -> bool:
    """预期增速6.5%左右，完成3.5%: what became of the target just named."""
    return last.kind is Kind.TARGET and asked.slot.left.endswith(("完成", "实际"))


def _may_be_level(last: Fact, unit: str, scene: Scene) -> bool:
    """Whether a value in `unit` can be a level, or the same rate again, of an indicator of which another measure was given."""
    own = scene.lexicon.unit(last.name)
    return own is None or scene.lexicon.fits(last.name, unit) or unit == last.slot.quantity.unit
