"""What the numbers of a row measure, and the names or the earlier values that it goes on with."""

import re

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue, read_lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import (
    COUNTED,
    DIGIT_PLACES,
    POINTS,
    RATIOS,
    TARGET,
    UNKNOWN,
    Sense,
    reference_of,
)
from indicators.extract.binding.members import members
from indicators.extract.binding.most import picked_by
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import before_state, whole_head
from indicators.extract.binding.regions import row_before as places_in_a_row
from indicators.extract.binding.runs import EACH
from indicators.extract.binding.shared_ends import whole_end
from indicators.extract.binding.trimming import trim
from indicators.model import Measure

_LONGEST = 120
_CITIES = re.compile("(?:大中)?(?:城市|省份|省区市|省市|地区)的?(?=[一-龥]{1,10}、)")
_SECTORS = re.compile("^(?:主要|重点|支柱|优势|新兴)?(?:行业[大中小]类|产业|行业|领域|集群|板块|门类)")
# 甲、乙、丙三大行业，|其产值|分别增长; 甲、乙、丙三大类呈上涨态势，|价格|分别上涨
_ITS = re.compile(
    "其([一-龥]{2,8})|((?:零售|批发|出厂|平均|工业|进口|出口|市场|收购|销售|成交)?(?:价格|均价)|(?:(?:规模以上|规上)?工业)?(?:总)?产值|产量|销量|单产|总产|(?:(?:规模以上|规上)?工业)?增加值|利润(?:总额)?|营业收入|营收|销售收入|"
    "(?:销售|零售|出口|进口|进出口|交易|成交)额|出口|进口|进出口|投资|业务(?:量|收入)|发电量|货运量|客运量|(?:播种|种植|销售)面积)"
)
# 化工、建材|等行业|增势良好, 新能源、新材料|两大产业|发展迅速
_OF_GROUP = re.compile(
    r"(?<=[一-龥”])(?:等[一-龥\d]{0,6}?|[\d一二三四五六七八九十两]{1,2}(?:大类?|个)[一-龥]{0,4}?)(?:行业|产业|领域|产品|商品|品种|板块|门类|指标|[大小中]类|市场)"
)
_PULLS, _POINTS_PULLED = "拉动", re.compile("(?:上拉|下拉|拉动|带动|拉低)(?:[^，,；;。]{0,14}(?:增长|上涨|下降|增速))?")
# 分别|完成年度目标的|68%和70%
_OF_PLAN = re.compile(
    "(?:(?:完成|达到|实现|占|为|是|相当于)了?(?:全年|年度|年初|今年|年|预期|计划)*(?:目标任务|任务目标|预期目标|目标|任务|计划)(?:任务|数|值)?的|"
    "完成了?(?:全年|年度|年初|今年|年)(?:目标任务|目标|任务|计划))[近约超]?$"
)
# 粮食面积、单产、总产|实现“三增”，分别增长
_ALL_ROSE = re.compile(
    "(?:同比)?(?:均|都|双双|全面|全部|同步)*(?:(?:实现|呈现?|保持|迎来)了?(?:“[^”“]{2,6}”|[一-龥]{0,4}(?:增长|双增|上升|回升|上涨|下降|态势))|“[双三四][^”“]{1,3}”)$"
)
_GROWS_BY = re.compile("增长(?:率|幅度|速度)?(?:均|都|分别|各)*(?:保持|稳定|维持)?在$")  # 营业额增长均在|15%以上
# 装备、消费品产业|转型步伐加快，增加值分别增长
_LAST_OWNER = re.compile(
    "[一-龥]{1,14}?(?:制造业|服务业|产业链|产业|行业|业|产品|商品|企业|集群|类)(?![一-龥]{0,4}(?:业|企业|产业|集群|链|园区)(?:[一-龥]|$))"
)
RATES = re.compile(
    "(?:以上|左右|以内|以下)?的(?:较|高|中高|较高|较快|快速|高速|平稳)*(?:增速|增幅|增长率|增长速度|增长)"
)
_LISTED = re.compile(
    r"((?:[^，,；;。、\d]{1,20}、)+[^，,；;。、\d]{2,20}?)等?(?:[\d一二三四五六七八九十两]{1,2}(?:大?类|大|个))"
    r"(?:[一-龥]{0,4}(?:行业|产业|产品|商品|领域|门类))?(?:均|都|全部)?(?:[呈保实出][一-龥]{1,10})?[，,](?:到20\d\d年[底末]?[，,])?$"
)
_SETS_ON = re.compile(
    "^(?:重点|着力|大力|加快)*(?:发展|培育|壮大|做强|做大|打造|建设|聚焦|围绕)+"
)  # 重点发展|甲、乙、丙三大产业
GROWS_MOST = re.compile("(?:增幅|增速|涨幅)(?:最|较)?(?:[大高快]|居前|领先)$")  # 甲和乙|增幅最大，分别为…


def goes_on_with(before: list[Fact], asked: Asked) -> bool:
    """Whether the words before a row name nothing but what the row before is of: |增加值|占全市的比重分别达到, 对…的贡献率分别为."""
    head = asked.subject
    if _OF_PLAN.search(asked.slot.left):
        return not asked.subject or EACH.match(asked.slot.left) is not None
    is_pull = (
        asked.lead.has(Cue.PULL)
        or EACH.sub("", head).startswith(_PULLS)
        or (asked.lead.has(Cue.CONTRIBUTION) and asked.slot.left.startswith("对"))
    )
    return not head or is_pull or all(fact.name.written.endswith(head) for fact in before)


def row_before(run: list[Slot], scene: Scene) -> list[Fact]:
    """As many facts as there are numbers: those of the last row, or all of the sentence, if they are of one measure.

    Counts of those of whom the sentence speaks do not belong to the row.
    """
    if len(scene.last) == len(run):
        return scene.last
    before = scene.said[-len(run) :]
    if len(before) < len(run) or len({fact.measure for fact in before}) > 1:
        return []
    first = scene.recent[len(run) :]
    is_counted = [fact.slot.quantity.unit in COUNTED for fact in (*first, *before)]
    is_apart = all(is_counted[: len(first)]) and not any(is_counted[len(first) :])  # 33家园区实现产值…，…，分别增长
    are_parts = bool(first) and "其中" in scene.line.flat[first[0].slot.mention.end : before[0].slot.mention.start]
    return before if not first or is_apart or are_parts else []


def sense_of_row(asked: Asked, scene: Scene) -> Sense | None:
    """What the numbers of a row measure; None where the words before them do not say."""
    lead, unit = asked.lead, asked.slot.quantity.unit
    reference = reference_of(lead.against, asked.slot.left_start, scene)
    if reference is None and unit == POINTS and (lead.above or lead.has(Cue.HIGHER)):
        reference = UNKNOWN  # measured against something that is no region, time or target
    if reference is None:
        return None
    grows = lead.has(Cue.GROWTH) and not lead.is_level_reached
    if unit == POINTS:
        return _sense_of_points(asked, reference, grows=grows)
    if unit in RATIOS or (unit == "倍" and grows) or (not unit and Cue.SHARE in asked.cues):
        return _sense_of_ratio(asked, reference, scene, grows=grows)
    if unit == "位":
        return Sense(Measure.RANK)
    return Sense(Measure.CHANGE, Measure.LEVEL, reference) if grows else Sense(Measure.LEVEL)


def _sense_of_points(asked: Asked, reference: str, *, grows: bool) -> Sense | None:
    lead = asked.lead
    if lead.has(Cue.PULL) or _POINTS_PULLED.search(asked.slot.left):
        return Sense(Measure.PULL)
    of = Measure.GROWTH if lead.has(Cue.RATE) else None
    return Sense(Measure.CHANGE, of, reference) if grows or lead.above or lead.has(Cue.HIGHER) else None


def _sense_of_ratio(asked: Asked, reference: str, scene: Scene, *, grows: bool) -> Sense:
    if asked.slot.quantity.unit in RATIOS and _OF_PLAN.search(asked.slot.left):
        return Sense(Measure.SHARE, reference=TARGET)
    if asked.lead.has(Cue.CONTRIBUTION):
        return Sense(Measure.CONTRIBUTION)
    if grows or asked.lead.has(Cue.RATE) or _GROWS_BY.search(asked.slot.left):
        return Sense(Measure.GROWTH, reference=reference)
    is_rate = asked.name is not None and scene.lexicon.unit(asked.name) in RATIOS
    is_share = Cue.SHARE in asked.cues and not is_rate
    return Sense(Measure.SHARE if is_share else Measure.LEVEL)


def sense_behind_ranks(sense: Sense, before: list[Fact], slot: Slot) -> Sense:
    """What a row of rates measures behind places by growth: 增速居前三，分别为|8%、7%和6%."""
    is_rate = all(one.measure is Measure.RANK and one.of is Measure.GROWTH for one in before)
    is_bare = sense.measure is Measure.LEVEL and slot.quantity.unit in RATIOS
    return Sense(Measure.GROWTH) if is_rate and is_bare else sense


def names_of_row(asked: Asked, scene: Scene, count: int) -> tuple[Name, ...]:
    """The members that stand before the row: in its own clause, or in the one before (A、B、C，分别增长)."""
    slot = asked.slot
    if asked.lead.has(Cue.CONTRIBUTION):
        return members(trim(slot.left.split("对")[0], slot.left_start, scene)[0], scene, count)
    pulled = _POINTS_PULLED.search(slot.left) if slot.quantity.unit == POINTS else None
    if pulled or _OF_PLAN.search(slot.left):
        words = EACH.sub("", slot.left[: pulled.start()] if pulled else _OF_PLAN.sub("", slot.left))
        own = members(trim(words, slot.left_start, scene)[0], scene, count)
        return own if own or words.strip("，, ") or scene.said[1:] else _names_of_clause_before(slot, scene, count)
    for rest, _ in asked.lead.stages:
        found = members(trim(rest, slot.left_start, scene)[0], scene, count)
        if found and all(name.id for name in found):
            return found
    owners = _ITS.fullmatch(asked.subject)
    listed = _LISTED.search(scene.line.flat, max(0, slot.left_start - _LONGEST), slot.left_start) if owners else None
    if owners and listed:
        things = _SETS_ON.sub("", trim(listed[1], listed.start(1), scene)[0])
        return members(things + (owners[1] or owners[2]), scene, count)
    found = members(asked.subject, scene, count)
    if found or not EACH.search(slot.left) or (asked.subject and not owners):
        return found
    return _names_of_clause_before(slot, scene, count, (owners[1] or owners[2]) if owners else "")


def _names_counted(counts: Slot, clause_end: int, scene: Scene, count: int) -> tuple[Name, ...]:
    """The members that the clause before counts, each with what grows of it: 生物医药、新材料和食品|3个产业|增加值均增长，增速分别为."""
    parts = members(trim(counts.left, counts.left_start, scene)[0].removesuffix("等"), scene, count)
    head = _SECTORS.sub("", before_state(scene.line.flat[counts.mention.end : clause_end - 1].strip("，, ")))
    if len(parts) != count or (head and whole_head(head) != head):
        return ()
    return tuple(scene.lexicon.find(one.written + head) or Name(one.written + head) for one in parts)


def _names_of_clause_before(slot: Slot, scene: Scene, count: int, its: str = "") -> tuple[Name, ...]:
    """The members of which the clause before speaks; `its` is what the row measures of each (汽车、医药制造业表现突出，|产值|分别增长)."""
    line = scene.line
    clause = line.clause_start(slot.mention.start)
    start = line.clause_start(clause - 1) if clause else 0
    places = places_in_a_row(line, clause)
    if not clause or (places and places[0].start >= start and picked_by(scene, places[0].start) is not None):
        return ()  # 产量前三的省份是甲、乙、丙，|分别为: of places, which are no names
    numbers = line.slots_in(start, clause)
    if len(numbers) == 1 and numbers[0].quantity.unit in COUNTED and numbers[0].quantity.value == count:
        return _names_counted(numbers[0], clause, scene, count)
    of_cities = _CITIES.match(line.flat, numbers[-1].mention.end) if numbers else None
    if of_cities:
        start, numbers = of_cities.end(), []  # 36个大中城市|蔬菜、豆油价格回落
    if any("番" not in one.mention.text and not one.mention.text.endswith(DIGIT_PLACES) for one in numbers):
        return ()
    words = read_lead(line.flat[start : numbers[0].mention.start]).subject if numbers else line.flat[start : clause - 1]
    words = GROWS_MOST.sub("", before_state(words) or _ALL_ROSE.sub("", words))
    last = max(words.rfind(joint) for joint in "、和与及") + 1
    group = _OF_GROUP.search(words, words.rfind("、") + 1)
    words = words[: group.start()] if group else words
    if its and not group and not words.endswith(its):
        owner, other = _LAST_OWNER.match(words, last), whole_end(words[last:])
        if owner is None and not other:
            return ()
        words = words[: owner.end()] if owner else words.removesuffix(other)  # 原油、煤|进口量|增加，进口均价
    whole = trim(words[-_LONGEST:], start, scene)[0].removesuffix(its) + its
    return members(whole, scene, count)
