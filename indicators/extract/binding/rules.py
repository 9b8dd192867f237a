"""The rules that bind one number each: plain callables, tried in turn; the first that understands the number binds it.

A rule gets the number with its lead, and the scene; it gives facts without time, place and kind, [] where it
understands the number and leaves it unbound on purpose, or None where the next rule may try.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import Slot
from indicators.extract.binding.names import Name, completed
from indicators.extract.binding.objects import counted, is_name
from indicators.extract.binding.regions import in_a_row, referred, row_of_places
from indicators.extract.periods import find_periods
from indicators.model import Measure

Rule = Callable[[Asked, Scene], list[Fact] | None]

POINTS = "个百分点"
RATIOS = {"%", "‰"}
TARGET = "target"
_TARGET_WORDS = re.compile("目标|预期|计划|任务|指标要求")
_YEAR_BEFORE = re.compile(r"(?:上年|去年|上一年|前一年|同期|上年度)(?:同期|同口径|末|底)?$")
_GROWTH_AFTER = re.compile(r"(?:以上|左右|以内)?的?(?:年均|平均|较快|中高速|高速|同比)?(?:增长(?!点|极)|增速|增幅|速度|涨幅)")
_RATE_NAME = re.compile(r"率|比例|强度|占比|比重|水平$|覆盖面|浓度|满意度|程度")
_GROWTH_NAME = re.compile(r"(?:增速|增幅|涨幅|增长率|增长|降幅)$")
_SHORT = 6
_OF_GDP = re.compile("生产总值|GDP|gdp")
_GOES_ON = re.compile(r"(?:以上|以下|左右|以内)?+(?!以上|左右|以内)[一-龥“]{2}")
_BASE_FROM = re.compile(r"(?:由|从)(?:[^，,；]{0,12}的)?$")


def closes(slot: Slot) -> bool:
    """Whether a number ends its clause, so that it can be said of the value before; 提高280万农村居民… speaks of others."""
    return _GOES_ON.match(slot.right) is None


def left_alone(asked: Asked, scene: Scene) -> list[Fact] | None:
    """A number that only limits another: 在10个省中, 500万元以上的企业, 完成目标的105%, 第一批; 从X的一端."""
    slot = asked.slot
    if re.match(r"(?:以上|以下|以内)?的(?!增[长速幅]|年均|速度|较快|目标|预期|水平)", slot.right) and slot.quantity.unit not in {"%", POINTS}:
        return []
    if re.match(r"(?:以上|以下)(?:的|[^，,；。、]{0,6}(?:企业|项目|工业|城市|园区|人群))", slot.right):
        return []
    if re.search(r"(?:在|的|每|第|这|那|前|逢)$", slot.left) and not asked.lead.has(Cue.SHARE) and slot.quantity.unit not in {*RATIOS, POINTS, "位"} and not re.search(
        "(?:控制|保持|稳定|维持|徘徊)在$", slot.left
    ):
        return []
    if re.search(r"(?:时序进度|完成(?:全年|年度|年初)?(?:目标|任务|计划)|目标任务)的$", slot.left):
        return []
    if slot.quantity.unit in {"年", "个月", "天", "小时", "分钟", "岁", "周"} and asked.name is None:
        return []
    return None


def bracketed_yardstick(asked: Asked, scene: Scene) -> list[Fact] | None:
    """A number in brackets after what the last one is measured against: 较去年同期(8.5%), 高于目标(8%), 全国(6.3%)."""
    slot = asked.slot
    if slot.bracket is None:
        return None
    if asked.name is not None and asked.lead.cues:
        return None
    line, at = scene.line, slot.bracket
    before = line.flat[max(line.clause_start(at), at - 16) : at]
    base = next((fact for fact in reversed(scene.last) if fact.slot.quantity.unit == slot.quantity.unit), None)
    if base is None and scene.last and scene.last[-1].measure is Measure.CHANGE:
        base = next((fact for fact in scene.last if fact.of is not Measure.CHANGE), None)
        base = replace(base, measure=base.of) if base else None
    if base is None or slot.left.strip("() "):
        return []
    if not re.search(r"(?:比|较|于|过|与|了|同|的)", before) and not _TARGET_WORDS.search(before):
        return []
    fact = replace(base, slot=slot, rule="bracketed_yardstick", reference="", trust=85)
    if _TARGET_WORDS.search(before):
        return [replace(fact, reference=TARGET)]
    place = referred(before, line.clause_start(at), scene)
    if place:
        return [replace(fact, region=place)]
    return [fact] if before.endswith(("同期", "上年", "去年", "月", "季度", "半年")) else []


def rank(asked: Asked, scene: Scene) -> list[Fact] | None:
    """居全国第一: the place by what stands before it, or by the value just bound."""
    slot = asked.slot
    if slot.quantity.unit != "位":
        return None
    match = re.match(r"(.*?)(?:连续[^，,]{1,4}年)?(?:总体|均|都|分别|继续|持续|稳|并列|也|仍|由|从|上升|跃升|提升|再次|一直|首次)*(?:位居|位列|排名|居于|居|列|排|位于|位次|保持|进入|跻身|升至|升到|跃居|跃至|至|为|到|名列|排在|进位|稳居|高居|第)(?:全国|全省|世界|全球|西部|中部|东部|中西部|东北|沿海|省区市|同类|各省|国内|副省级城市|长三角)*.{0,6}$", slot.left.replace("\0", ""))
    words = re.sub(r"连续[^，,]{1,4}年(?:位)?$", "", match[1]) if match else re.sub(r"(?:位居|居|列|排名|排)?(?:全国|全省|世界|全球|西部|中部|东部).{0,4}$", "", slot.left)
    words = words.strip("、，, “”的")
    if _BASE_FROM.search(words) or re.search("由|从", slot.left[-8:]):
        return []
    rate = re.search(r"(?:增速|增幅|涨幅|增长率)$", words)
    words = re.sub(r"(?:增速|增幅|涨幅|增长率|总量|数量|总数|规模|数)?(?:均|都|分别|继续|连续.{1,4}年|保持|稳定|持续)*$", "", words)
    name = _catalogued(words, scene)
    if name is not None:
        fact = Fact(slot, name, Measure.RANK, Measure.GROWTH if rate else Measure.LEVEL, "rank_by_name", trust=85)
        if in_a_row(slot, scene):
            return [replace(fact, region=code, rule="rank_of_each_place") for code in row_of_places(scene.line, slot.mention.start)]
        return [fact]
    if re.search(r"[一-龥]{2}", words) and not rate:
        rest = re.sub(r"^(?:总量|规模|数量|总数|人均|占比|其|继续|稳|均|都|位次|位|保持|并|也|仍|、)+", "", words)
        if rest:
            return [Fact(slot, Name(rest), Measure.RANK, Measure.LEVEL, "rank_by_words", trust=45)] if is_name(rest) else []
    base = [fact for fact in scene.last if fact.measure is not Measure.RANK or len(scene.last) == 1]
    if not base or base[-1].measure is Measure.RANK:
        return []
    chosen = base if re.search("均|都", slot.left) else base[-1:] if len(base) == 1 else []
    return [
        replace(fact, slot=slot, measure=Measure.RANK, of=Measure.GROWTH if rate else fact.of, rule="rank_of_the_value_before", reference="", trust=min(fact.trust, 80))
        for fact in chosen
    ]


def _catalogued(words: str, scene: Scene) -> Name | None:
    from indicators.extract.binding.subjects import ask_words  # noqa: PLC0415

    return ask_words(words, scene)


def points(asked: Asked, scene: Scene) -> list[Fact] | None:
    """个百分点: a pull (拉动经济增长2个百分点) or a change of a rate (提高5.3个百分点, 高于全国1.5个百分点)."""
    slot, lead = asked.slot, asked.lead
    if slot.quantity.unit != POINTS:
        return None
    before = slot.left
    if "拉动" in before or "贡献" in before or (before.startswith(("带动",)) and "增长" in before):
        owner = re.split("对|拉动|贡献", before)[0]
        name = _catalogued(owner, scene) or (scene.last[-1].name if scene.last and not owner.strip("，,、 ") else None)
        if name is None and is_name(owner.strip("，,、 ")):
            name = Name(owner.strip("，,、 "))
        return [Fact(slot, name, Measure.PULL, Measure.PULL, "pull", trust=80)] if name else []
    if not lead.has(Cue.GROWTH, Cue.HIGHER) and not lead.above:
        return [] if not lead.against else []
    reference = reference_of(lead.against, slot.left_start, scene)
    if reference is None:
        return []
    rated = lead.has(Cue.RATE) or bool(_GROWTH_NAME.search(asked.subject))
    shared = Cue.SHARE in lead.cues[: asked.absorbed]
    if asked.name is not None or (asked.subject and not lead.has(Cue.RATE, Cue.SHARE) and is_name(asked.subject)):
        name = asked.name or Name(asked.subject)
        of = Measure.GROWTH if rated else Measure.SHARE if shared else Measure.LEVEL
        return [Fact(slot, name, Measure.CHANGE, of, "change_by_name", reference=reference, scope=asked.scope, trust=85 if asked.name else 50)]
    if shared and asked.subject and is_name(asked.subject):
        return [Fact(slot, Name(asked.subject), Measure.CHANGE, Measure.SHARE, "change_of_share", reference=reference, trust=50)]
    if asked.subject or not scene.last or not closes(slot):
        return []
    facts = scene.last if len(scene.last) == 1 else scene.last[-1:] if not re.search("均|都|分别", slot.left) else []
    return [
        replace(fact, slot=slot, measure=Measure.CHANGE, of=Measure.GROWTH if rated else fact.of, rule="change_of_the_value_before", reference=reference, trust=min(fact.trust, 85))
        for fact in facts
    ]


def reference_of(against: str, start: int, scene: Scene) -> str | None:
    """What a change is measured against: `target`, a region's code, a period, "" for a year before; None if not known."""
    words = against.replace("\0", "")
    if not words or _YEAR_BEFORE.search(words):
        return ""
    if _TARGET_WORDS.search(words):
        return TARGET
    place = referred(words, start, scene)
    if place:
        return place
    for mention in scene.line.periods:
        if mention.period and mention.start >= start and mention.text in words:
            return mention.period
    return None if not find_periods(words, None) else "unknown"


def contribution(asked: Asked, scene: Scene) -> list[Fact] | None:
    """贡献率: the part that one thing has in the growth of another."""
    slot, lead = asked.slot, asked.lead
    if slot.quantity.unit not in RATIOS or Cue.CONTRIBUTION not in lead.cues[: asked.absorbed]:
        return None
    owner = re.sub("^(?:预计|其中|同时)+", "", re.split("对", slot.left)[0].strip("，,、 "))
    name = _catalogued(owner, scene) or (asked.name if "对" not in slot.left else None)
    if name is None and not owner and scene.last:
        name = scene.last[-1].name
    if name is None and owner and is_name(owner) and "贡献" not in owner:
        name = Name(owner)
    return [Fact(slot, name, Measure.CONTRIBUTION, Measure.CONTRIBUTION, "contribution", trust=80)] if name else []


def share(asked: Asked, scene: Scene) -> list[Fact] | None:
    """占比达到30%, 占全国的七分之一."""
    slot, lead = asked.slot, asked.lead
    if slot.quantity.unit not in {*RATIOS, ""} or Cue.SHARE not in lead.cues[: asked.absorbed]:
        return None
    if lead.has(Cue.GROWTH) and not lead.is_level_reached and not re.search("增加值", slot.left):
        return []
    if asked.name is not None:
        measure = Measure.LEVEL if scene.lexicon.unit(asked.name) == "%" else Measure.SHARE
        return [Fact(slot, asked.name, measure, measure, "share_by_name", scope=asked.scope, trust=85)]
    if asked.subject:
        return [Fact(slot, Name(asked.subject), Measure.SHARE, Measure.SHARE, "share_by_words", trust=55)] if is_name(asked.subject) else []
    if scene.last and len(scene.last) == 1 and scene.last[0].measure in (Measure.LEVEL, Measure.GROWTH):
        ratio = scene.lexicon.find(scene.last[0].name.written, Measure.SHARE) if _OF_GDP.search(lead.whole + slot.left) else None
        if ratio is not None and scene.lexicon.unit(ratio) == "%":
            return [replace(scene.last[0], slot=slot, name=ratio, measure=Measure.LEVEL, of=Measure.LEVEL, rule="share_of_the_value_before", reference="", scope="", trust=75)]
        return [replace(scene.last[0], slot=slot, measure=Measure.SHARE, of=Measure.SHARE, rule="share_of_the_value_before", reference="", trust=75)]
    return []


def growth(asked: Asked, scene: Scene) -> list[Fact] | None:
    """同比增长5.8%, 增速达6%, 以8%的增速: of the name before it, or of the value just bound."""
    slot, lead = asked.slot, asked.lead
    ratio = slot.quantity.unit in RATIOS or slot.quantity.unit == "倍"
    after = _GROWTH_AFTER.match(slot.right) is not None and slot.quantity.unit in RATIOS
    over = lead.cues[: asked.absorbed]
    grows = Cue.GROWTH in over and not lead.is_level_reached
    if not ratio or not (grows or Cue.RATE in over or after or (lead.against and Cue.HIGHER in over)):
        return None
    if re.search("翻", slot.mention.text):
        return []
    reference = reference_of(lead.against, slot.left_start, scene)
    if reference is None:
        return []
    if asked.name is not None:
        return [Fact(slot, asked.name, Measure.GROWTH, Measure.GROWTH, "growth_by_name", reference=reference, scope=asked.scope, trust=90)]
    if asked.subject:
        if not is_name(asked.subject):
            return []
        return [Fact(slot, Name(asked.subject), Measure.GROWTH, Measure.GROWTH, "growth_by_words", reference=reference, scope=asked.scope, trust=55)]
    if not scene.said and scene.earlier is not None and _opens_with_place(asked, scene):
        base = scene.earlier
        return [replace(base, slot=slot, measure=Measure.GROWTH, of=Measure.GROWTH, region="", rule="growth_like_the_sentence_before", reference=reference, trust=65)]
    if not closes(slot) and not after:
        return []
    if len(scene.last) == 1 and scene.last[0].measure in (Measure.LEVEL, Measure.CHANGE, Measure.GROWTH, Measure.RANK):
        return [replace(scene.last[0], slot=slot, measure=Measure.GROWTH, of=Measure.GROWTH, rule="growth_of_the_value_before", reference=reference, trust=min(scene.last[0].trust, 85))]
    return []


def _opens_with_place(asked: Asked, scene: Scene) -> bool:
    start, end = asked.slot.left_start, asked.slot.mention.start
    return any(start <= mention.start and mention.end <= end for mention in scene.line.regions)


_IS_MONEY = re.compile("(?:产值|额|收入|投资|利润|增加值|支出|价格)$")


def changed(asked: Asked, scene: Scene) -> list[Fact] | None:
    """比上年增加3000元, 减少500家: a difference in the level's own unit."""
    slot, lead = asked.slot, asked.lead
    over = lead.cues[: asked.absorbed]
    if Cue.GROWTH not in over or lead.is_level_reached or slot.quantity.unit in RATIOS:
        return None
    if lead.words[lead.cues.index(Cue.GROWTH)] in {"压减", "压缩", "压降", "下降", "降低", "下调", "上调", "缩短"} and asked.name is None:
        return []
    reference = reference_of(lead.against, slot.left_start, scene)
    if reference is None or (asked.name is not None and not scene.lexicon.fits(asked.name, slot.quantity.unit)):
        return []
    if asked.name is None and _IS_MONEY.search(asked.subject) and "元" not in slot.quantity.unit:
        return []
    if asked.name is not None:
        return [Fact(slot, asked.name, Measure.CHANGE, Measure.LEVEL, "change_of_level", reference=reference, scope=asked.scope, trust=80)]
    if not asked.subject and len(scene.last) == 1 and scene.last[0].measure is Measure.LEVEL and closes(slot):
        return [replace(scene.last[0], slot=slot, measure=Measure.CHANGE, of=Measure.LEVEL, rule="change_of_level_before", reference=reference, trust=70)]
    if asked.subject and is_name(asked.subject):
        return [Fact(slot, Name(asked.subject), Measure.CHANGE, Measure.LEVEL, "change_of_level", reference=reference, scope=asked.scope, trust=45)]
    return []


def level(asked: Asked, scene: Scene) -> list[Fact] | None:
    """社会消费品零售总额达4.5万亿元, 城镇化率63%: how much or how many."""
    slot, lead = asked.slot, asked.lead
    if asked.name is not None:
        unit = scene.lexicon.unit(asked.name)
        if slot.quantity.unit in RATIOS and unit != slot.quantity.unit:
            return _bare_rate(asked, scene)
        if slot.quantity.unit not in RATIOS and not scene.lexicon.fits(asked.name, slot.quantity.unit):
            return []
        if slot.quantity.unit == "" and unit and slot.quantity.value is not None and unit != "%" and not _is_large(asked):
            return []
        return [Fact(slot, asked.name, Measure.LEVEL, Measure.LEVEL, "level_by_name", scope=_scope(asked, scene), trust=90)]
    if not asked.subject:
        return None
    name = _cut_short(asked, scene)
    if name is not None:
        return [Fact(slot, name, Measure.LEVEL, Measure.LEVEL, "level_of_a_part", trust=75)]
    if slot.quantity.unit in RATIOS and not _RATE_NAME.search(asked.subject):
        return []
    if "、" in asked.subject or not is_name(asked.subject):
        return None
    return [Fact(slot, Name(asked.subject), Measure.LEVEL, Measure.LEVEL, "level_by_words", scope=_scope(asked, scene), trust=55)]


def _cut_short(asked: Asked, scene: Scene) -> Name | None:
    """农村13889元 after 居民人均可支配收入: the part of a name that says how it differs from the one before."""
    base = scene.said[0] if scene.said else None
    if base is None or not base.name.id or base.measure is not Measure.LEVEL or len(asked.subject) > _SHORT:
        return None
    name = completed(asked.subject, base.name.written, scene.lexicon)
    fits = name is not None and scene.lexicon.unit(name) == scene.lexicon.unit(base.name) and base.slot.quantity.unit == asked.slot.quantity.unit
    return name if fits else None


def _bare_rate(asked: Asked, scene: Scene) -> list[Fact]:
    """A % after the name of a level without a verb: growth, where the enumeration before it speaks of growth."""
    slot = asked.slot
    if asked.name is not None and not asked.lead.cues and scene.last and scene.last[-1].measure is Measure.GROWTH and not slot.left.endswith(("%",)):
        return [Fact(slot, asked.name, Measure.GROWTH, Measure.GROWTH, "growth_in_a_list", trust=70)]
    return []


def _is_large(asked: Asked) -> bool:
    return asked.slot.quantity.value is not None and abs(asked.slot.quantity.value) >= 10_000  # noqa: PLR2004 - 2.3万 without its unit


def _scope(asked: Asked, scene: Scene) -> str:
    """新增 or 累计 where the words say it, or said it of the member before (新增企业10家、平台3个)."""
    said = asked.scope or ("新增" if asked.lead.has(Cue.NEW) else "累计" if asked.lead.has(Cue.TOTAL) else "")
    goes_on = asked.slot.left.startswith(("、", "和", "及")) and not asked.lead.cues
    if not said and goes_on and len(scene.last) == 1 and scene.last[0].scope in {"新增", "累计"}:
        return scene.last[0].scope
    return said


def moved(asked: Asked, scene: Scene) -> list[Fact] | None:
    """从2561亿元提升到3352亿元, 达到500家: the level of the value just bound."""
    slot, lead = asked.slot, asked.lead
    if asked.subject or len(scene.last) != 1 or not lead.has(Cue.TO, Cue.REACH) or lead.words[-1:] == ("有",):
        return None
    if not closes(slot):
        return None
    last = scene.last[0]
    if slot.quantity.unit in RATIOS and last.measure is Measure.LEVEL and last.slot.quantity.unit not in RATIOS:
        return []
    if slot.quantity.unit not in RATIOS and last.measure in (Measure.GROWTH, Measure.SHARE) or last.slot.quantity.unit == slot.quantity.unit:
        unit = scene.lexicon.unit(last.name)
        if last.measure is not Measure.LEVEL and unit is not None and not _fits(unit, slot.quantity.unit):
            return []
        measure = last.measure if last.slot.quantity.unit == slot.quantity.unit else Measure.LEVEL
        if measure in (Measure.RANK, Measure.CHANGE, Measure.PULL):
            measure = Measure.LEVEL
        return [replace(last, slot=slot, measure=measure, of=measure, rule="level_of_the_value_before", reference="", trust=min(last.trust, 75))]
    return []


def _fits(unit: str, printed: str) -> bool:
    return unit == printed or {unit, printed} <= {"家", "户", "个"} or "元" in unit and "元" in printed


RULES: tuple[Rule, ...] = (left_alone, bracketed_yardstick, rank, points, contribution, share, growth, changed, level, moved, counted)
