"""Rates of growth: 同比增长5.8%, 增速达6%, 以8%的增速."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene, When
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import (
    OF_TWO_YEARS,
    RATIOS,
    UNKNOWN,
    Sense,
    averaged,
    by_name,
    closes,
    like,
    make,
    reference_of,
)
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import whole_head
from indicators.extract.binding.predicates import is_thing, object_before
from indicators.extract.binding.rules.topics import opening_name
from indicators.model import Measure

_AFTER = re.compile(
    r"(?:以上|左右|以内)?的?(?:年均|平均|较快|中高速|高速|同比|正|平稳|稳定|快速)?(?:增长(?!点|极|[到至为])|增速|增幅|速度|涨幅)"
)
_TO_COME = re.compile("未来|今后|计划|预计")  # 未来三年年均增长15%
_PRICES = re.compile("价格指数$|消费价格$|物价$")  # 居民消费价格指数控制在3%: by so much prices may rise
_BARE = re.compile("增加值|总?产值|投资额?|营业收入|利润总?额?|产量|销量|出口额?")
_MONTH_GROWS = "[^，,、；;。]{1,6}(?:月份?|季度|半年)(?:当月)?(?:同比)?(?:增长|下降)"
_OF_A_MONTH = re.compile(
    rf"(?:其中[，,：:]?{_MONTH_GROWS}|(?:其中[，,：:]?)?(?:{_MONTH_GROWS}[\d.]+%[，,、]){{1,3}}{_MONTH_GROWS})"
)
# 1月份进出口下降7%。|2月“由负转正”，当月增长|8%: another month of the one thing whose growth was told.
_OF_ANOTHER_TIME = re.compile(
    '(?:今年)?(?:[1-9]\\d?月份?|[一二三四]季度|上半年)(?:[“"][^”"，,]{1,8}[”"][，,])?(?:当月|当季|整体|总体)?(?:同比)?(?:增长|下降)'
)
_SEEN_BY = re.compile(
    "(?:[^，,。；;]{0,24}[，,])?[^，,。；;]{0,6}从[^，,。；;]{0,12}?(产量|销量|零售额|销售额|出口额|利润|投资)(?:上|来)?看[，,]"
)
_AMONG_PRODUCTS = re.compile("(?:[^，,。；;]{0,24}[，,])?[^，,。；;]{0,8}在[^，,。；;]{1,10}(?:产品|商品|行业)中[，,]")
_THINGS = re.compile("(?:[一-龥]{1,6}、)?[一-龥]{2,14}")
_TIME = re.compile("[月年日周季]|时期|阶段")  # a month before is no year before
_DONE = re.compile("[，,；;。]")
_KINDS = re.compile("(?:[一-龥]{1,8}[、和及])*[一-龥]{1,8}类(?:商品|产品)?")
_REAL = re.compile("实际(?:增长|下降)了?$")  # 增长6%，扣除价格因素，实际增长|4%
_FRACTION = re.compile("[/半之]")  # 增长|1/4, 减少|三分之一
_ON_BEFORE = re.compile("[同环]比$")
_RATE_SAID = re.compile("[^，,；;。占比率]{2,20}?(?:增速|增幅|涨幅|增长率)")
# 比平时|多了五成: against a time that no date tells.
_SOME_TIME = re.compile(
    "平时|平日|平常|往[年常日]|以往|以前|过去|从前|之前|此前|原来|早年|[一二三四五六七八九十两几\\d]{1,3}[年月天]前|淡季"
)
_WITHIN, _FAR = "其中", 40
_WORDY, _LONGEST_THING = 3, 16
_GROW = (Measure.LEVEL, Measure.CHANGE, Measure.GROWTH, Measure.RANK, Measure.MULTIPLE)


def of_the_longer_name(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Growth of a bare noun of measure, of the one thing told before: 高技术产业增加值占比为20%；|增加值|增长8%."""
    reference = reference_of(asked.lead.against, asked.slot.left_start, scene)
    if (
        asked.name is not None
        or reference is None
        or not _BARE.fullmatch(asked.subject)
        or not _is_growth(asked, scene)
    ):
        return None
    names = {one.name for one in scene.said}
    sense = Sense(Measure.GROWTH, reference=reference)
    if len(names) != 1:
        return None
    written = scene.said[0].name.written
    owner = written.removesuffix(whole_head(written))
    if not written.endswith(asked.subject):
        name = scene.lexicon.find(owner + asked.subject) if owner != written else None
        return [make(asked.slot, name, sense, "growth_of_the_same_owner", 70)] if name else None
    return [like(scene.said[0], asked.slot, sense, "growth_of_the_name_before", 75)]


def of_two_years(asked: Asked, scene: Scene) -> list[Fact] | None:
    """两年平均增长5% is no growth on the year before: it is bound under a name of its own."""
    if not OF_TWO_YEARS.search(asked.slot.left) or not _is_growth(asked, scene):
        return None
    if _TO_COME.search(asked.slot.left):
        return []
    told = growth(asked, scene) or _of_the_growth_told(asked, scene)
    return [averaged(one, asked.slot.left) for one in told]


def _of_the_growth_told(asked: Asked, scene: Scene) -> list[Fact]:
    """The growth of the one thing that the sentence tells of, behind what it was compared with: 增长11%，高于…；|两年平均增长8%|."""
    told = [one for one in scene.recent if one.measure is Measure.GROWTH]
    is_one = bool(told) and not asked.subject and len({one.name for one in scene.said}) == 1
    return [like(told[0], asked.slot, Sense(Measure.GROWTH), "growth_of_the_value_before", 65)] if is_one else []


def of_the_month(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Growth of a month alone, of the one thing that the sentence before told: 其中，8月当月增长4%; 2月增长8% behind that of January."""
    flat, stop = scene.line.flat, asked.slot.mention.start
    is_next = scene.earlier is not None and scene.earlier.measure is Measure.GROWTH and not scene.unheard
    is_of_month = _OF_A_MONTH.fullmatch(flat, 0, stop) or (is_next and _OF_ANOTHER_TIME.fullmatch(flat, 0, stop))
    if scene.earlier is None or not scene.is_alone or not is_of_month or not _is_growth(asked, scene):
        return None
    earlier = replace(scene.earlier, when=When())  # the time is that of this sentence
    return [like(earlier, asked.slot, Sense(Measure.GROWTH), "growth_like_the_sentence_before", 65)]


def of_the_product(asked: Asked, scene: Scene) -> list[Fact] | None:
    """从主要产品产量看，粗钢增长1%: the growth of what a sentence seen by it (产量, 零售额) tells of each thing."""
    words = _thing_and_view(asked.subject, scene) if asked.name is None and _is_growth(asked, scene) else ""
    if not words:
        return None
    reference = reference_of(asked.lead.against, asked.slot.left_start, scene)
    sense = Sense(Measure.GROWTH, reference=reference or "")
    name = scene.lexicon.find(words) or Name(words)
    return [] if reference is None else [make(asked.slot, name, sense, "growth_of_the_product", 50)]


def _thing_and_view(thing: str, scene: Scene) -> str:
    """The thing with what the sentence sees all by (粗钢|产量); alone where it is one among products; "" for neither."""
    seen_by = _SEEN_BY.match(scene.line.flat)
    if seen_by is None:
        return thing if _THINGS.fullmatch(thing) and _AMONG_PRODUCTS.match(scene.line.flat) else ""
    is_thing = 0 < len(thing) <= _LONGEST_THING and not _DONE.search(thing) and not thing.endswith(seen_by[1])
    return thing + seen_by[1] if is_thing else ""


def growth(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Growth of the name before it, or of the value just bound: 达12.82万亿元、增长5.8%.

    A sentence that opens with a place and growth alone (吴忠市增长9.2%) goes on with the indicator of the one before.
    """
    slot, lead = asked.slot, asked.lead
    if not _is_growth(asked, scene):
        return None
    reference = reference_of(lead.against, slot.left_start, scene)
    if reference is None and lead.against and Cue.GROWTH in asked.cues and not _TIME.search(lead.against):
        reference = UNKNOWN  # 时延较传统方式|降低33%: against what is no place and no time
    if reference is None and Cue.HIGHER in asked.cues and _SOME_TIME.fullmatch(lead.against):
        reference = UNKNOWN
    if reference is None or "番" in slot.mention.text:
        return []
    sense = Sense(Measure.GROWTH, reference=reference)
    if asked.subject:
        return by_name(asked, sense, "growth", (90, 55)) or _of_any_thing(asked, sense)
    if not scene.said and scene.earlier is not None and _opens_with_place(asked, scene):
        return _of_the_sentence_before(asked, sense, scene.earlier, scene)
    return _of_the_value_before(asked, sense, scene)


def _of_the_sentence_before(asked: Asked, sense: Sense, earlier: Fact, scene: Scene) -> list[Fact]:
    """The growth of what the sentence before told, behind a place; where that only counted some (19个省份增速…), of what grew before."""
    rule, trust = "growth_like_the_sentence_before", 65
    if not earlier.rule.startswith(("counted_who", "counted_among")):
        return [like(replace(earlier, region=""), asked.slot, sense, rule, trust)]
    name = scene.lexicon.find(scene.grown) if scene.grown else None
    return [make(asked.slot, name, sense, rule, trust)] if name else []


def _of_the_value_before(asked: Asked, sense: Sense, scene: Scene) -> list[Fact]:
    """The growth of the value just bound; behind another growth of it the real one, without the rise of prices, apart."""
    slot, before = asked.slot, scene.last[0] if len(scene.last) == 1 else None
    before = _whole_before(before, slot, scene) if before is not None else None
    if len(scene.last) > 1 and asked.lead.has(Cue.ALL) and all(one.measure is Measure.LEVEL for one in scene.last):
        return [like(one, slot, sense, "growth_of_each_before", 65) for one in scene.last]  # 分别为…，均增长|10%
    if before is None and not scene.said and closes(slot):
        name = opening_name(asked, scene)
        return [make(slot, name, sense, "growth_of_the_clause_before", 50)] if name else []
    if before is None or not (closes(slot) or _AFTER.match(slot.right)):
        return []
    if before.measure is Measure.GROWTH and _REAL.search(slot.left):
        real = like(before, slot, sense, "real_growth", 75)
        return [replace(real, name=Name(f"{real.name.written}（扣除价格因素）"))]
    return [like(before, slot, sense, "growth_of_the_value_before", 85)] if before.measure in _GROW else []


def _whole_before(part: Fact, slot: Slot, scene: Scene) -> Fact | None:
    """The whole of which a part was told, for a number behind a semicolon and a time: 工业增长7%，其中制造业增长8%；3月份|增长9%."""
    flat, start = scene.line.flat, part.slot.mention.start
    between = flat[part.slot.mention.end : slot.left_start][:_FAR]
    has_time = any(one.start == slot.left_start for one in scene.line.periods_in(slot.left_start, slot.mention.start))
    within = flat.rfind(_WITHIN, scene.line.clause_start(start), start)
    within = within if within >= 0 else flat.rfind(_WITHIN, max(0, start - _FAR), start)
    if "；" not in between + flat[slot.left_start - 1 : slot.left_start] or not has_time or within < 0:
        return part
    if ";" in flat[within:start].replace("；", ";"):
        return part
    return next((one for one in reversed(scene.said) if one.slot.mention.end <= within), None)


def _of_any_thing(asked: Asked, sense: Sense) -> list[Fact]:
    """Growth of words that end in no noun of measure (进京访人次下降86%), where a verb of growth stands right behind them."""
    kinds = _KINDS.fullmatch(asked.subject) if Cue.GROWTH in asked.cues else None  # 粮油、食品类
    words = kinds[0] if kinds else object_before(asked.subject) if Cue.GROWTH in asked.cues else ""
    if Cue.HIGHER in asked.cues and asked.lead.against and not asked.lead.above:
        words = is_thing(asked.subject.removesuffix("数").removesuffix("也"))  # 读者|比平时多了五成
        return [make(asked.slot, Name(words), sense, "growth_by_words", 40)] if words else []
    is_wordy = len(words) >= _WORDY and "增长" not in words
    return [make(asked.slot, Name(words), sense, "growth_by_words", 45)] if is_wordy else []


def _is_growth(asked: Asked, scene: Scene) -> bool:
    """Whether the words around a percentage say that it is a rate of growth; 提高到 says that it is not."""
    unit, lead = asked.slot.quantity.unit, asked.lead
    left_over = asked.cues
    if unit not in RATIOS and unit != "倍" and not (not unit and _FRACTION.search(asked.slot.mention.text)):
        return False
    if Cue.GROWTH in left_over and not lead.is_level_reached:
        return True
    if Cue.RATE in left_over or Cue.HIGHER in left_over or _falls(asked) or _rate_before(asked, scene):
        return True
    if unit in RATIOS and asked.name is not None and _PRICES.search(asked.name.written):
        return scene.lexicon.unit(asked.name) != "%"
    return unit in RATIOS and (_AFTER.match(asked.slot.right) is not None or _aims_at_growth(asked, scene))


def _falls(asked: Asked) -> bool:
    """出口同比|-3.2%: a fall that only its sign tells."""
    quantity = asked.slot.quantity
    is_below = quantity.unit in RATIOS and quantity.value is not None and quantity.value < 0
    return is_below and _ON_BEFORE.search(asked.slot.left) is not None


def _rate_before(asked: Asked, scene: Scene) -> bool:
    """Whether the clause before speaks of a rate of growth, without a number: 增加值增速连续三年高于全国，去年达到|7.9%."""
    if asked.subject or asked.slot.quantity.unit not in RATIOS or not asked.lead.has(Cue.REACH, Cue.TO):
        return False
    line = scene.line
    clause = line.clause_start(asked.slot.mention.start)
    start = line.clause_start(clause - 1) if clause else 0
    if scene.said or not clause or line.slots_in(start, clause):
        return False
    return _RATE_SAID.match(line.flat, start, clause - 1) is not None


def _aims_at_growth(asked: Asked, scene: Scene) -> bool:
    """地区生产总值全年目标5%: a percentage aimed at, of something that is no percentage itself."""
    return asked.name is not None and Cue.AIM in asked.cues and scene.lexicon.unit(asked.name) != "%"


def _opens_with_place(asked: Asked, scene: Scene) -> bool:
    start, end = asked.slot.left_start, asked.slot.mention.start
    return any(start <= mention.start and mention.end <= end for mention in scene.line.regions)
