"""Percentage points: a pull (拉动经济增长2个百分点) or a change of a rate (提高5.3个百分点, 高于全国1.5个百分点)."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import (
    BASIS_POINTS,
    POINTS,
    TARGET,
    UNKNOWN,
    Sense,
    by_name,
    closes,
    like,
    make,
    reference_of,
)
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.predicates import is_thing
from indicators.extract.binding.regions import referred
from indicators.extract.binding.rules.topics import opening_name
from indicators.extract.binding.subjects import ask_words
from indicators.extract.binding.trimming import trim
from indicators.model import Measure

_PULLS = re.compile(
    "[上下]?拉(?!丝|美|开|大)|贡献|^带动.*增长|拖累|影响[^，,；;。]{2,16}(?:上涨|上升|下降|回落|下跌|提高)[近约超]?$"
)  # 影响居民消费价格上涨约|0.3个百分点
_OWNER = re.compile("对|上拉|下拉|拉|贡献|带动|拖累|影响")
_TIME_BEFORE = re.compile("上一?个?(?:月|季度?)")
_IDLE_BEFORE = re.compile("(?:负向|反向|正向|向[上下]|直接|共同|合计|总计)+$")
_TOGETHER, _DOWN = re.compile("合计|共同|总计"), re.compile("负向|反向|向下|[下拖]拉|拉低|拖累")
_FOR = re.compile("^[为给][^，,]{2,14}$")  # 为工业增长|贡献了3.5个百分点
_AND_PLACE = re.compile("[、和及与]([一-龥]{1,8}?)(?:平均(?:水平|增速)?)?")
_PROGRESS = "进度"
_LOWERS = frozenset(["下调", "调低", "调降", "降低", "下降"])
_SETS = re.compile("(下调|调低|调降|降低|上调|调高|提高)了?((?:[一-龥]{0,12})(?:准备金率|利率|税率|费率))$")
_A_RATE = re.compile("(?:率|比[重例]|占比|份额|强度|覆盖面)$")
_RATE_NAME = re.compile(r"(?:增速|增幅|涨幅|增长率|增长|降幅)$")


def points(asked: Asked, scene: Scene) -> list[Fact] | None:
    """A number of 个百分点, of the name before it or of the value just bound; [] where it is not said what has changed."""
    slot, lead = asked.slot, asked.lead
    if slot.quantity.unit not in (POINTS, BASIS_POINTS):
        return None
    told = _lowered(asked, scene) or (_pull(asked, scene) if _PULLS.search(slot.left) else None)
    if told is not None:
        return told
    goes_on = _against_another(asked, scene)
    if goes_on:
        return [like(scene.last[0], slot, Sense(Measure.CHANGE, scene.last[0].of, goes_on), "change_against_each", 80)]
    reference = reference_of(lead.against, slot.left_start, scene)
    if reference is None and (lead.above or lead.has(Cue.HIGHER) or _TIME_BEFORE.fullmatch(lead.against)):
        reference = UNKNOWN  # 高于规上工业, 比上月加快: measured against something that is no region, year or target
    if reference is None or not (lead.above or lead.has(Cue.GROWTH, Cue.HIGHER)):
        return []
    is_rate = lead.has(Cue.RATE) or bool(_RATE_NAME.search(asked.subject))
    is_share = Cue.SHARE in asked.cues
    is_named = asked.name is not None or not lead.has(Cue.RATE) or is_name(asked.subject)
    if asked.subject and not _is_progress(asked, scene) and is_named:
        of = Measure.GROWTH if is_rate else Measure.SHARE if is_share else Measure.LEVEL
        sense = Sense(Measure.CHANGE, of, reference)
        return by_name(asked, sense, "change", (85, 50)) or _of_any_share(asked, sense)
    sense = Sense(Measure.CHANGE, Measure.GROWTH if is_rate else Measure.SHARE if is_share else None, reference)
    return _of_what_was_told(asked, sense, scene)


def _lowered(asked: Asked, scene: Scene) -> list[Fact]:
    """The change of a rate that somebody sets: 下调存款准备金率|0.5个百分点, 上调利率|25个基点; [] for other words."""
    match = _SETS.match(asked.subject)
    if match is None:
        return []
    name = scene.lexicon.find(match[2]) or Name(match[2])
    value = asked.slot.quantity.value
    is_down = match[1] in _LOWERS and value is not None and value > 0
    slot = replace(asked.slot, quantity=replace(asked.slot.quantity, value=-value)) if is_down and value else asked.slot
    return [make(slot, name, Sense(Measure.CHANGE, Measure.LEVEL), "change_of_what_was_set", 55)]


def _of_any_share(asked: Asked, sense: Sense) -> list[Fact]:
    """The change of the share of words that end in no noun of measure: 非化石能源|占能源消费的比重提高2个百分点."""
    thing = is_thing(asked.subject) if sense.of is Measure.SHARE and "、" not in asked.subject else ""
    return [make(asked.slot, Name(thing), sense, "change_by_words", 45)] if thing else []


def _is_progress(asked: Asked, scene: Scene) -> bool:
    """Whether 进度 is how much of a plan is done, which was just told: 完成年度任务的51%，进度超过去年同期1个百分点."""
    return asked.subject == _PROGRESS and len(scene.last) == 1 and scene.last[0].reference == TARGET


def _against_another(asked: Asked, scene: Scene) -> str:
    """The next place that the value is measured against: 高于全国0.4、|全省|0.1个百分点; "" where the words name none."""
    place = _AND_PLACE.fullmatch(asked.slot.left)
    last = scene.last[0] if len(scene.last) == 1 else None
    is_compared = last is not None and last.measure is Measure.CHANGE and last.slot.quantity.unit == POINTS
    return referred(place[1], asked.slot.left_start, scene) if place and is_compared else ""


def _of_what_was_told(asked: Asked, sense: Sense, scene: Scene) -> list[Fact]:
    """The change of the value just bound; without one, of the growth of what the clause before speaks of (外贸快速增长，增速高出全国2个百分点)."""
    if not scene.last and asked.name is None and not asked.subject:
        name = opening_name(asked, scene)
        name = name if name and (sense.of is Measure.GROWTH or _is_a_rate(name, scene)) else None
        return [make(asked.slot, name, sense, "change_of_the_clause_before", 60)] if name else []
    if len(scene.last) != 1 or not closes(asked.slot) or (asked.subject and not _is_progress(asked, scene)):
        return []
    return [like(scene.last[0], asked.slot, sense, "change_of_the_value_before", 85)]


def _is_a_rate(name: Name, scene: Scene) -> bool:
    """Whether points can be those of a name: 城镇化率稳步提高，|比上年提高1个百分点."""
    return scene.lexicon.unit(name) == "%" or _A_RATE.search(name.written) is not None


def _pull(asked: Asked, scene: Scene) -> list[Fact]:
    """The points of a whole's growth that the thing before 拉动 gave; of the value just bound where nothing stands there."""
    words = _IDLE_BEFORE.sub("", _OWNER.split(asked.slot.left)[0])
    owner = _FOR.sub("", trim(words, asked.slot.left_start, scene)[0].strip("，,、 "))
    name = ask_words(owner, scene) or (Name(owner) if is_name(owner) else None)
    if name is None and not owner and scene.last and not (_TOGETHER.search(asked.slot.left) and len(scene.last) > 1):
        name = scene.last[-1].name
    return [make(_signed(asked.slot), name, Sense(Measure.PULL), "pull", 80)] if name else []


def _signed(slot: Slot) -> Slot:
    """A pull downwards is negative, wherever its verb stands: 负向拉动GDP增速1.1个百分点."""
    value = slot.quantity.value
    is_down = value is not None and value > 0 and _DOWN.search(slot.left) is not None
    return replace(slot, quantity=replace(slot.quantity, value=-value)) if is_down and value is not None else slot
