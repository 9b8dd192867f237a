"""Numbers of the same thing as one before, for other places, or for some of those just counted."""

import re
from dataclasses import replace

from indicators.extract.binding.carrying import a_year_before
from indicators.extract.binding.facts import Asked, Fact, Scene, When
from indicators.extract.binding.leads import Cue, read_lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, RATIOS, Sense, closes, like, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.predicates import is_thing, without_deed
from indicators.extract.binding.regions import row_of_places
from indicators.extract.binding.rules.among import slot_before
from indicators.extract.binding.trimming import trim
from indicators.extract.binding.verbs import TRAILING
from indicators.model import Kind, Measure

_EACH = re.compile("分别|依次|[均各]")
_SECTOR = re.compile("(?:行业|产业|业)$")
_VALUE_ADDED = "增加值"
_AND = re.compile("[、和与及]")
_MEASURED = re.compile("(?:规模|产值|产量|总量|收入|营收|投资|增加值|面积)$")
_PART = re.compile("(?:其中[，,:：]?)?([一-龥]{2,12}?)(?:共|累计)?(?:完成|实现)(?:了)?")
_TRADED = re.compile("[出进]口")  # 新能源汽车|出口|突破200万辆
_RUNNING = 4
_BOXES = "标准箱"
_NEWLY = re.compile("(?<![创更革高翻最])新$")
_IDLE = re.compile("每|[部局委厅门行院校会心台省市县区司团们它](?:已)$|(?:基本|至少|实质性)$|^(?:依托|围绕|聚焦)")
_WITHIN, _TRADE, _DIRECTIONS = "其中", "进出口", {"出口", "进口", "出口额", "进口额"}
_PART_OF_TRADE = re.compile("服务|技术|数字|沿线|国家|“|^对|企业|一般贸易|加工贸易|保税|跨境")
_OUTPUT = "产量"
_MADE_IN = {"吨", "辆", "台", "台(套)", "套", "部", "艘", "米", "平方米", "立方米", "千瓦时", "块", "支"}
_TOWN_OR_COUNTRY = re.compile("(?:其中[，,:：]?)?(城镇|农村)(?:居民)?(?:为|达到?|是)?")
_OF_RESIDENTS = re.compile("(?:全体|城乡|城镇|农村|全[国省市区县])?(?:常住)?居民(人均.{2,8})")
_MEASURED_BY = re.compile("(?:量|额|投资|产值|增加值|收入|利润|里程|面积)$")
_RECKONED = re.compile(
    r"(?:预计|预期|估计|有望)到?(?:今年|本年)?(?:全年|年内|年底|年末|“[一-龥]{2,4}”末|20\d\d年[底末]?)(?:可望|有望|[可将能])*(?:实现|达到?|完成|突破|超过?)?"
)
_OF_LAST_YEAR = re.compile(r"[比较](?:(?:上一?年|去年)(?:同期)?|(20\d\d)年[底末]?)的?")
OF_THE_YEAR_BEFORE = "value_of_the_year_before"
_VERB, _TWO = 4, 2
_LEVEL = Sense(Measure.LEVEL)


def likewise(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The same verb again for another place (中关村入围11项，苏南入围7项), with 分别 or 各 for each of a row of places."""
    slot = asked.slot
    if slot.quantity.unit not in COUNTED or not scene.last or not asked.subject or not closes(slot):
        return None
    before = scene.last[-1]
    is_same = before.slot.quantity.unit == slot.quantity.unit and before.measure is Measure.LEVEL
    is_each = _EACH.search(slot.left) is not None
    verb = _EACH.split(slot.left)[-1] if is_each else asked.subject
    if not is_same or asked.name is not None or not _repeats(verb, before.name.written):
        return None
    places = row_of_places(scene.line, slot.mention.start) if is_each else []
    if is_each and not places:
        return []
    fact = like(replace(before, region=""), slot, _LEVEL, "likewise", 60)
    return [replace(fact, region=code, rule="likewise_for_each_place") for code in places] or [fact]


def _repeats(verb: str, written: str) -> bool:
    """Whether a name was written with this verb and an object: 入围 again after 入围政策试点."""
    return 1 < len(verb) < len(written) and len(verb) <= _VERB and written.startswith(verb) and not is_name(verb)


def of_the_year_before(asked: Asked, scene: Scene) -> list[Fact] | None:
    """What the level just told is compared with, in full: 销售额达4197亿美元，比上年的|3389亿美元|增长24%."""
    slot, before = asked.slot, scene.last[0] if len(scene.last) == 1 else None
    against = _OF_LAST_YEAR.fullmatch(slot.left.strip("，, "))
    is_level = before is not None and (before.measure is Measure.LEVEL or (before.measure is Measure.SHARE and against))
    if before is None or not is_level or against is None:
        return None
    if before.slot.quantity.unit != slot.quantity.unit or not before.when.period:
        return []
    fact = like(before, slot, Sense(before.measure), OF_THE_YEAR_BEFORE, 75)
    when = When(against[1]) if against[1] else a_year_before(before.when)
    return [replace(fact, when=when, kind=Kind.ACTUAL)]


def for_a_longer_time(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The level just told, again as it is reckoned for the whole time: 前三季度完成产值36亿元，预计全年可实现38亿元."""
    slot, before = asked.slot, scene.said[-1] if scene.said else None
    if before is None or before.measure is not Measure.LEVEL or not _RECKONED.fullmatch(slot.left.strip("，, ")):
        return None
    if before.slot.quantity.unit != slot.quantity.unit:  # 发放38亿元，惠及21万户，预计全年将超过|42亿元
        alike = [one for one in scene.recent if one.slot.quantity.unit == slot.quantity.unit]
        before = alike[0] if len(alike) == 1 and alike[0].measure is Measure.LEVEL else before
    same = before.slot.quantity.unit == slot.quantity.unit and closes(slot)
    return [like(before, slot, _LEVEL, "level_for_a_longer_time", 65)] if same else None


def each_of_those_counted(asked: Asked, scene: Scene) -> list[Fact] | None:
    """电子信息、装备制造、食品3个产业规模均超过万亿元: one number for each of the members just enumerated and counted."""
    slot = asked.slot
    if not slot.gap or slot.quantity.unit in COUNTED or slot.bracket is not None:
        return None
    before = slot_before(slot, scene)
    if before is None or before.quantity.unit not in COUNTED:
        return None
    parts = [part for part in _AND.split(trim(before.left, before.left_start, scene)[0]) if part]
    head = read_lead(slot.gap).subject
    if len(parts) < _TWO or before.quantity.value != len(parts) or (not is_name(head) and not _MEASURED.search(head)):
        return None
    names = (scene.lexicon.find(part + head) or Name(part + head) for part in parts)
    return [make(slot, name, _LEVEL, "each_of_those_counted", 60) for name in names]


def part_of_the_level(asked: Asked, scene: Scene) -> list[Fact] | None:
    """What a part of it completed, of the thing told just before: 港口完成吞吐量8万吨。其中，沿海港口完成6万吨；内河港口完成2万吨."""
    slot = asked.slot
    if slot.quantity.unit in {*COUNTED, *RATIOS, ""} or slot.bracket is not None or asked.name is not None:
        return None
    part = _PART.fullmatch(slot.left.strip("，,;； "))
    is_part = part is not None and scene.line.flat.find("其中", 0, slot.mention.start) >= 0 and not is_name(part[1])
    whole = _whole_of(slot, scene) if is_part else None
    if part is None or whole is None or not is_thing(part[1]):
        return None
    own = whole.written.rfind(part[1][-2:])  # 沿海|港口 of 规模以上港口|货物吞吐量
    written = part[1] + (whole.written[own + 2 :] if own >= 0 else whole.written)
    return [make(slot, scene.lexicon.find(written) or Name(written), _LEVEL, "part_of_the_level", 55)]


def amount_of_product(asked: Asked, scene: Scene) -> list[Fact] | None:
    """How much was made of a product, where the paragraph tells of products: 分产品看，…。钢材1亿吨；水泥2亿吨."""
    slot, thing = asked.slot, asked.subject.removeprefix("生产")
    is_amount = slot.quantity.unit in _MADE_IN and Cue.GROWTH not in asked.cues and closes(slot)
    if not (scene.of_products and is_amount) or asked.name is not None or thing.endswith("量") or not is_thing(thing):
        return None
    return [make(slot, scene.lexicon.find(thing + _OUTPUT) or Name(thing + _OUTPUT), _LEVEL, "amount_of_product", 65)]


def of_town_or_country(asked: Asked, scene: Scene) -> list[Fact] | None:
    """That of the towns and that of the country, of what was told of all: 居民人均可支配收入3万元，其中城镇4万元、农村2万元."""
    slot = asked.slot
    place = _TOWN_OR_COUNTRY.fullmatch(slot.left.strip("，,、; "))
    levels = (
        one for one in scene.recent if one.measure is Measure.LEVEL and one.slot.quantity.unit == slot.quantity.unit
    )
    whole = next((match for one in levels if (match := _OF_RESIDENTS.fullmatch(one.name.written))), None)
    if place is None or whole is None or slot.quantity.unit in COUNTED:
        return None
    written = f"{place[1]}居民{whole[1]}"
    return [make(slot, scene.lexicon.find(written) or Name(written), _LEVEL, "level_of_town_or_country", 80)]


def of_what_runs(asked: Asked, scene: Scene) -> list[Fact] | None:
    """How many there were of what the verb before the number is said of: 中欧班列累计开行8641列."""
    slot = asked.slot
    runs = TRAILING.sub("", asked.subject)
    is_run = runs != asked.subject
    runs = asked.subject if is_run and _NEWLY.search(runs) else runs  # 保障性住房|新开工
    runs = runs if _IDLE.search(runs) else runs.removesuffix("已")
    is_said = is_run and len(runs) >= _RUNNING and not (_IDLE.search(runs) or without_deed(runs))
    if (
        slot.quantity.unit not in {*COUNTED, _BOXES}
        or not closes(slot)
        or not is_said
        or not is_name(runs, counted=True)
    ):
        return None
    traded = _TRADED.match(asked.subject, len(runs))
    runs += traded[0] if traded else ""
    return [make(slot, scene.lexicon.find(runs) or Name(runs), _LEVEL, "done_to_by_words", 45)]


def direction_of_trade(asked: Asked, scene: Scene) -> list[Fact] | None:
    """出口 of what was told just before, where that is not the trade of all: 服务进出口总额6万亿元。其中，出口3万亿元."""
    slot, direction = asked.slot, asked.subject
    if direction not in _DIRECTIONS or Cue.GROWTH in asked.cues or not scene.line.flat.startswith(_WITHIN):
        return None
    if not _PART_OF_TRADE.search(scene.traded):
        return None
    written = re.sub(f"{_TRADE}(?:总额|总值|额)?", direction, scene.traded)
    return None if written == direction else [make(slot, Name(written), _LEVEL, "direction_of_trade", 60)]


def _whole_of(slot: Slot, scene: Scene) -> Name | None:
    """The name of the last level in this unit that is no part itself: of this sentence, else of the one before."""
    parts = {fact.name for fact in scene.said if fact.rule == "part_of_the_level"}
    told = [fact for fact in scene.said if fact.name not in parts]
    fact = told[-1] if told else scene.earlier
    if fact is None or not _MEASURED_BY.search(fact.name.written):
        return None
    is_level = fact.measure is Measure.LEVEL and fact.slot.quantity.unit == slot.quantity.unit
    return fact.name if is_level or scene.lexicon.unit(fact.name) == slot.quantity.unit else None


def of_sector(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The growth of a sector, after one of value added: 工业增加值增长8%，其中装备制造业增长9%."""
    if asked.name is not None or not _SECTOR.search(asked.subject) or Cue.GROWTH not in asked.cues:
        return None
    whole = next((one.name.written for one in scene.recent if one.measure is Measure.GROWTH), scene.grown)
    if not whole.endswith(_VALUE_ADDED) or asked.lead.is_level_reached or asked.slot.quantity.unit != "%":
        return None
    name = scene.lexicon.find(asked.subject + _VALUE_ADDED)
    return [make(asked.slot, name, Sense(Measure.GROWTH), "growth_of_sector", 75)] if name else None
