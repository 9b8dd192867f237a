"""Values of one place each, of what the sentence is about: GDP最高的是甲市，为8%; 从增速看，…，乙省为7%; 产量：甲省5万套."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.known_topic import headed, topic_named
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import POINTS, RATIOS, Sense, closes, like
from indicators.extract.binding.most import picked_by
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.trimming import trim
from indicators.extract.binding.unlisted import WITH, holds_country, is_unlisted, without_place
from indicators.extract.regions import RegionMention
from indicators.model import Measure

_OF_PLACE = re.compile(
    "(?:也|已|则|同期|还|分?别|仅|只|同比)*(?:以|为|是|有|发行|完成|实现|达到?了?|超过了?|突破了?|高达|的?(?:增速|增幅)(?:为|达到?了?|是|高达)|"
    "净增|增加|减少|净增加|(?:同比)?(?:增长|下降|上涨|回落))?了?[约近超仅]?"
)
_STANDS_OUT = re.compile(
    "(?:增速|增幅|涨幅|降幅|总量|规模|占比)?(?:最[高大快多低小慢少]|居首位?|领先|垫底)[，,]"
)  # 甲市最大，|为3.09
_RATE_BEHIND = re.compile("的([^，,；;。、的]{2,14}?)(?:增速|增幅|涨幅|增长率)")
_AVERAGE = re.compile("(?:平均(?:水平|增速|值)?|水平)?")  # 高于全国平均水平|（4.8%）
_ADDED = re.compile("(?:净增|增加|减少|净增加)了?")
_GREW = re.compile("增长|下降|上涨|回落")
_IN_BRACKET = re.compile("(?:增速|增长|同比增长)?[为约]?")
_NEXT_IN_BRACKETS = re.compile("\0*[)）]?[、和与及]")
_TOGETHER = re.compile(
    r"(?:[两二三四五六七八九十]|\d{1,2}个?)(?:省区市|省市区|省市|省区|省份|城市|市州|地|[省市区县州])(?:合计|总计|共|总量)(?:约|共)?占[^，,；;。]{2,16}?(?:的|的?比重(?:为|达到?|超过)?)?(?:约|超过?|近)?"
)
_NEXT_WHOLE = re.compile(
    "[、和](?:占)?(?:全[国省市区州球]|世界|[东中西]部地区|西南地区|华[东北南中]地区|长三角|珠三角)的?"
)
_WHOLE = re.compile("^(?:同期)?(?:全[国省市区球]|世界)(?:的)?")
_RULE = "value_of_a_place"


def of_a_place(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The value of the one place before the number, of what the sentence is about: 从GDP增速来看，…，湖北为6.7%, 江西（6.9%）."""
    slot, unit = asked.slot, asked.slot.quantity.unit
    found = _place_before(asked, scene)
    if found is None or unit in {POINTS, "位", "倍"}:
        return None
    place, own = found
    named = _RATE_BEHIND.match(slot.right) if own.startswith("以") and unit == "%" else None
    if named:  # 甲省以|8.4%的规上工业增加值增速位列第一
        written = named[1]
        name = scene.lexicon.find(written) or (Name(written) if is_name(written) else None)
        return [_of(slot, name, Sense(Measure.GROWTH), place)] if name else None
    if _ADDED.fullmatch(own):
        return _changed_again(asked, place, scene)
    is_growth = unit == "%"
    picked = picked_by(scene, place.start)
    if picked is not None:
        name, sense = _of_picked(asked, picked[0], is_rate=picked[1], scene=scene)
    else:
        name = _of_topic(asked, place, own, scene)
        is_rate = is_growth and name is not None and not name.id and name == headed(scene, place.start, slot)
        is_rate = is_rate or (name is not None and scene.lexicon.unit(name) == "%")
        sense = Sense(Measure.GROWTH if is_growth and not is_rate else Measure.LEVEL)
    if name is None or not (sense.measure is Measure.GROWTH or scene.lexicon.fits(name, unit)):
        return None
    return [_of(slot, name, sense, place)]


def _of(slot: Slot, name: Name, sense: Sense, place: RegionMention) -> Fact:
    trust = 60 if name.id else 50
    return Fact(slot, name, sense.measure, sense.of or sense.measure, _RULE, place.code or "", trust=trust)


def _changed_again(asked: Asked, place: RegionMention, scene: Scene) -> list[Fact] | None:
    """By how much the same thing has changed in another place: 甲市人口增加18万人；乙市|增加17万人."""
    told = next((one for one in scene.recent if one.measure is not Measure.RANK), None)
    if told is None or told.measure is not Measure.CHANGE or told.slot.quantity.unit != asked.slot.quantity.unit:
        return None
    again = like(told, asked.slot, Sense(Measure.CHANGE, told.of, told.reference), _RULE, 60)
    return [replace(again, region=place.code or "")]


def _place_before(asked: Asked, scene: Scene) -> tuple[RegionMention, str] | None:
    """The one place of which the number is, with the words between; None where there is none, or there are several."""
    slot, line = asked.slot, scene.line
    if slot.bracket is not None:
        places = [one for one in line.regions_in(line.clause_start(slot.bracket), slot.bracket) if one.code]
        is_own = bool(places) and _IN_BRACKET.fullmatch(slot.left) is not None
        is_own = is_own and _AVERAGE.fullmatch(line.flat, places[-1].end, slot.bracket) is not None
        return (places[-1], slot.left) if is_own else None
    places = [one for one in line.regions_in(slot.left_start, slot.mention.start) if one.code]
    if not places and not slot.gap:  # 最高的是甲市，|为8%
        clause = line.clause_start(slot.left_start)
        before = line.regions_in(line.clause_start(clause - 1) if clause else 0, clause)
        last = before[-1] if before else None
        is_last = last is not None and (
            _STANDS_OUT.fullmatch(line.flat, last.end, clause) is not None
            or (last.end == clause - 1 and picked_by(scene, last.start) is not None)
        )
        places = before[-1:] if is_last and before[-1].code else []
    if len(places) != 1:
        return None
    start = max(slot.left_start, places[0].end)
    own = _OF_PLACE.fullmatch(line.flat, start, slot.mention.start)
    return (places[0], own[0]) if own else None


def _of_picked(asked: Asked, name: Name | None, *, is_rate: bool, scene: Scene) -> tuple[Name | None, Sense]:
    """What the place is picked out by, and what of it the number gives; without a name it is that of the value before."""
    is_growth = asked.slot.quantity.unit in RATIOS
    last = scene.said[-1] if scene.said else None
    if name is None and last is not None and last.slot.quantity.unit == asked.slot.quantity.unit and not is_rate:
        return last.name, Sense(last.measure)
    if name is None and is_rate:
        name = topic_named(scene, asked.slot.mention.start, grows=False)
    is_rate = is_rate or (is_growth and name is not None and not scene.lexicon.fits(name, asked.slot.quantity.unit))
    return name if is_rate is is_growth or not is_rate else None, Sense(Measure.GROWTH if is_rate else Measure.LEVEL)


def _of_topic(asked: Asked, place: RegionMention, own: str, scene: Scene) -> Name | None:
    """The name of a value like it, the one before the place, the known one that the sentence is about, or the heading of a row of places."""
    slot, line, is_growth = asked.slot, scene.line, asked.slot.quantity.unit == "%"
    again = _again(slot, place, scene)
    if again is not None:
        return again
    if _GREW.search(own) and (scene.last or not is_growth):
        return _of_the_row(scene) if is_growth else None  # after a value of the sentence, a growth is of that
    before = trim(line.flat[slot.left_start : place.start], slot.left_start, scene)[0] if not is_growth else ""
    if before and slot.bracket is None:  # 城镇新增就业|甲省|12万人
        return scene.lexicon.find(before) or (Name(before) if is_name(before) else None)
    name = topic_named(scene, place.start, grows=is_growth and "增" not in own and not _GREW.search(own))
    if name is not None and (is_growth or slot.quantity.unit == "元"):
        return name
    return None if scene.last or _GREW.search(own) else headed(scene, place.start, slot)


def _again(slot: Slot, place: RegionMention, scene: Scene) -> Name | None:
    """The name of the value of a place before, which goes on in the next bracket, or behind the next place that stands out."""
    last = scene.said[-1] if scene.said else None
    if last is None or last.rule != _RULE or last.slot.quantity.unit != slot.quantity.unit:
        return None
    is_alike = (last.measure is Measure.GROWTH) is (slot.quantity.unit == "%")
    if slot.bracket is not None and last.slot.bracket is not None:
        is_next = _NEXT_IN_BRACKETS.fullmatch(scene.line.flat, last.slot.mention.end, place.start) is not None
        return last.name if is_next else None
    return last.name if place.end < slot.left_start and is_alike else None  # 甲市最小，为1.83，乙市最大，为|3.09


def _of_the_row(scene: Scene) -> Name | None:
    """The one name whose growth the row before has told for several places: 甲市、乙市分别增长6%、5%，丙市|下降1%."""
    names = {(one.name, one.measure) for one in scene.last}
    if len(scene.last) < 2:  # noqa: PLR2004 - a row has two numbers or more
        return None
    name, measure = next(iter(names))
    is_one = len(names) == 1 and len({one.region for one in scene.last}) == len(scene.last)
    return name if is_one and measure is Measure.GROWTH else None


def of_an_unlisted_place(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The value of the sentence, again for a place that the catalogue does not know: 南疆增长9%; 欧元区下降0.1%."""
    slot = asked.slot
    words = asked.subject
    if asked.name is not None or slot.bracket is not None or not words or not is_unlisted(words):
        return None
    grows = Cue.GROWTH in asked.cues and slot.quantity.unit in RATIOS
    measure = Measure.GROWTH if grows else Measure.LEVEL
    unit = slot.quantity.unit
    told = next((one for one in scene.recent if one.measure is measure and one.slot.quantity.unit == unit), None)
    is_told = told is not None and not holds_country(without_place(told.name.written))
    if told is None or not is_told or asked.lead.is_level_reached or not closes(slot):
        return [] if grows or unit.endswith("元") else None  # a place alone is no name of what it has
    base, start = without_place(told.name.written), slot.left.rfind(words)
    partner = slot.left[start - 1 : start] if start > 0 and slot.left[start - 1] in WITH else ""
    name = Name(partner + words + base)  # 广东出口…，其中对美国|增长3%
    return [Fact(slot, name, measure, measure, _RULE, told.region if partner else "", trust=45)]


def share_of_another_whole(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The share told just before, of another whole (占全省的56%、全国的|13%); or that of several places together (两省合计占全国的|71%)."""
    slot, last = asked.slot, scene.last[0] if len(scene.last) == 1 else None
    if slot.quantity.unit not in RATIOS:
        return None
    if last is not None and last.measure is Measure.SHARE and _NEXT_WHOLE.fullmatch(slot.left):
        return [like(last, slot, Sense(Measure.SHARE), _RULE, 65)]
    if not _TOGETHER.fullmatch(slot.left):
        return None
    told = [one for one in scene.said if one.measure is Measure.LEVEL]
    if told and len({one.name for one in told}) == 1:
        return [like(replace(told[0], region=""), slot, Sense(Measure.SHARE), _RULE, 60)]
    name = scene.lexicon.find(_WHOLE.sub("", asked.lead.whole))
    return [Fact(slot, name, Measure.SHARE, Measure.SHARE, _RULE, "", trust=60)] if name else None
