"""Several numbers in a row, each for its own member of an enumeration: 分别增长5%和6%."""

import re
from dataclasses import replace
from decimal import Decimal

from indicators.extract.binding.awards import awards
from indicators.extract.binding.by_places import above_each, by_region, is_compared, only_places, places_since
from indicators.extract.binding.by_zones import by_zone
from indicators.extract.binding.facts import Asked, Fact, Scene, When
from indicators.extract.binding.for_all import one_for_all
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.line import Line, Slot
from indicators.extract.binding.listed import listed_sectors
from indicators.extract.binding.making import COUNTED, OF_TWO_YEARS, RATIOS, TARGET, Sense, averaged, like, make
from indicators.extract.binding.members import members
from indicators.extract.binding.names import Name, completed, of_group
from indicators.extract.binding.nouns import is_name, whole_head
from indicators.extract.binding.predicates import is_thing
from indicators.extract.binding.row_multiples import multiples_of_row
from indicators.extract.binding.row_ranks import paired_ranks
from indicators.extract.binding.row_years import by_year, listed_times
from indicators.extract.binding.rows import (
    GROWS_MOST,
    RATES,
    goes_on_with,
    names_of_row,
    row_before,
    sense_behind_ranks,
    sense_of_row,
)
from indicators.extract.binding.runs import EACH, RATIO
from indicators.extract.binding.shared_ends import are_of_one_kind
from indicators.extract.binding.subjects import ask, share_of_the_market
from indicators.extract.binding.trimming import trim
from indicators.model import Comparator, Measure

_PASSED = re.compile("(?:跨越|跨过|迈上|跨上|迈过|突破|站上|跃上|登上)了?$")
# 航空、航天器及设备制造业，|医疗仪器及仪表制造业投资分别增长…: what the members are is open where a list goes on behind a comma.
_ONE_BY_ONE = re.compile(
    "(?:接连|先后|相继|连续|依次)(?:突破|跨越|跨过|迈上|跨上|迈过|站上|跃上|登上)了?$"
)  # 接连突破|8万亿元、9万亿元
_LIST_BEFORE = re.compile("、[^，,；;。\0]{1,20}[业品][，,]$")
_GROUP = re.compile("(?:行业|产业|领域|门类|大类|板块|产品|商品|品种|企业)(?=[一-龥]{2})")
_NEAR, _SHORT, _OTHER, _SHARES = 16, 4, "其他", ("占比", "比重")
STEPS = "step_passed"
_STEP = re.compile("(?:[两三四五]个|等)?(?:[一-龥]{0,2}台阶|大关|关口)")


_STRUCTURE = re.compile("三次产业|三大产业|三产|产业结构")
_WAS = re.compile("(?:由|从)[^，,；;。]{0,12}$")  # from what it has changed, at a time that is seldom told
_SECTORS = ("第一产业增加值", "第二产业增加值", "第三产业增加值")
_WHOLE, _ROUNDED = Decimal(100), Decimal("0.5")


def pair(run: list[Slot], scene: Scene) -> list[Fact] | None:
    """Give each number of a row its member; [] where their counts differ.

    A single number is bound here only where it is said of several known indicators at once; else None.
    """
    if len(run) == 1:
        told = one_for_all(run[0], scene)
        return told if told is None else [fact for fact in told if not _is_multiple_as_level(fact)] or None
    if any(RATIO.fullmatch(slot.gap) for slot in run[1:]):
        return _of_ratio(run, scene)
    found = _steps(run, scene) or by_year(run, scene)
    if not found and not listed_times(run, scene.line):  # 2022年、2023年，甲、乙分别…: by the one or by the other
        found = above_each(run, scene) or ([] if is_compared(run, scene) else _paired(run, scene))
    return [replace(fact, head=run[0]) for fact in found if not _is_multiple_as_level(fact)]


def _is_multiple_as_level(fact: Fact) -> bool:
    """Whether a multiple was taken for how much there is: 分别是2019年的1.2倍和1.4倍."""
    return fact.measure is Measure.LEVEL and fact.slot.quantity.unit == "倍"


def _of_ratio(run: list[Slot], scene: Scene) -> list[Fact]:
    """三次产业结构调整为8.6∶41.0∶50.4: the share of each, where they make up the whole; [] for any other ratio."""
    start = run[0].mention.start
    words = scene.line.flat[scene.line.clause_start(start) : start]
    values = [slot.quantity.value for slot in run]
    whole = sum((value for value in values if value is not None), Decimal(0))
    is_whole = None not in values and abs(whole - _WHOLE) <= _ROUNDED and not any(slot.quantity.unit for slot in run)
    was = _WAS.search(words)
    times = scene.line.periods_in(start - len(was[0]), start) if was else []
    time = times[-1].period if times else None
    if not (is_whole and len(run) == len(_SECTORS) and _STRUCTURE.search(words)) or (was and not time):
        return []
    slots = [replace(slot, quantity=replace(slot.quantity, unit="%")) for slot in run]
    names = [scene.lexicon.find(one) or Name(one) for one in _SECTORS]
    facts = [
        make(one, name, Sense(Measure.SHARE), "share_in_a_ratio", 80) for one, name in zip(slots, names, strict=True)
    ]
    facts = [replace(fact, rule="turned_from_a_ratio", when=When(time)) for fact in facts] if time else facts
    return [replace(fact, head=run[0]) for fact in facts]


def _paired(run: list[Slot], scene: Scene) -> list[Fact]:
    """The values of a row, each its own; averages of several years are told as such, and left open in a report."""
    facts = by_zone(run, scene) or multiples_of_row(run, scene) or awards(run, scene) or _each_of(run, scene)
    if not OF_TWO_YEARS.search(run[0].left) or any(one.measure is not Measure.GROWTH for one in facts):
        return facts
    return [averaged(one, run[0].left) for one in facts] if scene.frame.stance is Stance.NONE else []


def _each_of(run: list[Slot], scene: Scene) -> list[Fact]:
    asked = ask(run[0], scene)
    sense = sense_of_row(asked, scene)
    if sense is not None and GROWS_MOST.search(_just_before(asked, scene)):
        sense = Sense(Measure.GROWTH)
    if sense is not None and asked.slot.quantity.unit in RATIOS and RATES.match(run[-1].right):
        sense = Sense(Measure.GROWTH, reference=sense.reference)  # 保持了17%和16%的高增速
    if sense is None:
        return []
    if sense.measure is Measure.RANK:
        return paired_ranks(run, scene)
    listed = listed_sectors(asked, scene, len(run))
    if listed:
        return [make(slot, name, sense, "paired", 50) for name, slot in zip(listed, run, strict=True)]
    return _of_row(asked, run, sense, scene)


def _of_row(asked: Asked, run: list[Slot], sense: Sense, scene: Scene) -> list[Fact]:
    """The values of a row by the names before it, by the places before it, or by the row that it goes on with."""
    if sense.measure is Measure.SHARE:
        asked = replace(asked, subject=share_of_the_market(asked) or asked.subject.removesuffix("的"))
    names = () if only_places(asked.slot, scene) else names_of_row(asked, scene, len(run))
    names = _counted_off(asked, run, scene) or names
    if len(names) == len(run):
        return _each_its_name(asked, run, names, sense, scene)
    is_row = not asked.subject and places_since(run[0], scene) == len(run)
    again = [] if is_row else _of_the_same_places(asked, run, sense, scene)
    if again:
        return again
    before = row_before(run, scene) if not is_row and (not names or names == (Name(asked.subject),)) else []
    if before and goes_on_with(before, asked):
        is_reached = asked.lead.is_level_reached or asked.lead.has(Cue.REACH, Cue.TO)
        goes_on = is_reached and {fact.measure for fact in before} == {Measure.SHARE}
        sense = Sense(Measure.SHARE) if goes_on and sense.measure is Measure.LEVEL else sense  # 9%、28%提高到15%和32%
        sense = sense_behind_ranks(sense, before, run[0])
        rule = "paired_with_the_row_before" if before is scene.last else "paired_with_the_values_before"
        rule = "share_of_the_plan" if sense.reference == TARGET and sense.measure is Measure.SHARE else rule
        return [like(fact, slot, sense, rule, 80) for fact, slot in zip(before, run, strict=True)]
    swapped = _otherwise_measured(asked, run, sense, scene)
    return swapped or by_region(asked, run, sense, scene)


def _otherwise_measured(asked: Asked, run: list[Slot], sense: Sense, scene: Scene) -> list[Fact]:
    """The members of the row before, measured otherwise: 小麦、玉米播种面积分别为2万亩、3万亩，|单产|分别增长1%和2%."""
    before, head = scene.last, asked.subject
    if len(before) != len(run) or not EACH.search(asked.slot.left) or whole_head("一" + head) != head:
        return []
    owners = [one.name.written.removesuffix(whole_head(one.name.written)) for one in before]
    if not all(owner and owner != one.name.written for owner, one in zip(owners, before, strict=True)):
        return []
    names = [scene.lexicon.find(owner + head) or Name(owner + head) for owner in owners]
    return [make(slot, name, sense, "paired", 50) for name, slot in zip(names, run, strict=True)]


def _of_the_same_places(asked: Asked, run: list[Slot], sense: Sense, scene: Scene) -> list[Fact]:
    """Another thing of the places of the row before: 东部、中部存款利率分别为2%、3%；|贷款利率|分别为4%、5%."""
    before = scene.said[-len(run) :]
    is_of_places = len(before) == len(run) and len({one.region for one in before if one.region}) == len(run)
    name = asked.name or (Name(asked.subject) if is_name(asked.subject) else None)
    if not is_of_places or name is None or name == before[0].name or not EACH.search(asked.slot.left):
        return []
    return [
        replace(make(slot, name, sense, "paired_by_region", 70), region=one.region)
        for slot, one in zip(run, before, strict=True)
    ]


def _counted_off(asked: Asked, run: list[Slot], scene: Scene) -> tuple[Name, ...]:
    """The members that are listed before their number: 装备生产、传播渠道等2个|行业营业收入分别增长8%、7%; () where none are."""
    start, group = asked.slot.left_start, _GROUP.match(asked.subject)
    before = scene.line.slots_in(max(0, start - _NEAR), start) if group else []
    if group is None or not before or before[-1].mention.end != start or before[-1].quantity.value != len(run):
        return ()
    clause = scene.line.clause_start(before[-1].mention.start)
    listed = trim(scene.line.flat[clause : before[-1].mention.start].removesuffix("等"), clause, scene)[0]
    head = asked.subject[group.end() :]
    names = () if listed.endswith("中") else members(listed + head, scene, len(run))
    return tuple(
        one if one.written.endswith(head) else scene.lexicon.find(one.written + head) or Name(one.written + head)
        for one in names
    )


def _just_before(asked: Asked, scene: Scene) -> str:
    """The last words before those that lead up to the number."""
    start = asked.slot.left_start
    return scene.line.flat[max(0, start - _NEAR) : start].rstrip("，, ")


def _steps(run: list[Slot], scene: Scene) -> list[Fact]:
    """连续跨越700亿元、800亿元两个台阶: each a level that the one name has reached."""
    if not is_step(run[0], run[-1], scene.line):
        return []
    asked = ask(run[0], scene)
    name = asked.name or (Name(asked.subject) if is_name(asked.subject) else None)
    return [make(at_least(slot), name, Sense(Measure.LEVEL), STEPS, 70) for slot in run] if name else []


def is_step(first: Slot, last: Slot, line: Line) -> bool:
    """Whether a number, or a row of them, is a step that was climbed, so that there is at least as much: 迈上|3万亿元|新台阶."""
    is_climbed = _PASSED.search(first.left) is not None and _STEP.match(line.flat, last.mention.end) is not None
    return is_climbed or (first is not last and _ONE_BY_ONE.search(first.left) is not None)


def at_least(slot: Slot) -> Slot:
    """The slot with its number as a lower bound, where the text gives no other."""
    if slot.quantity.comparator is not Comparator.EQ:
        return slot
    return replace(slot, quantity=replace(slot.quantity, comparator=Comparator.GE))


def _each_its_name(asked: Asked, run: list[Slot], names: tuple[Name, ...], sense: Sense, scene: Scene) -> list[Fact]:
    if (
        "、" not in asked.subject
        and not asked.subject.startswith("其")
        and _LIST_BEFORE.search(scene.line.flat, 0, asked.slot.left_start)
    ):
        return []
    whole = scene.said[-1] if scene.said else scene.earlier
    if whole is not None and whole.name.id:
        names = tuple(of_group(name, whole.name.written, whole.name.id) or name for name in names)
        names = _parts_of(whole.name, names, scene) or names
    sure = all(name.id or is_name(name.written) or name.written.endswith(_SHARES) for name in names)
    if not sure and not _are_things(names, asked):
        return []
    trust = 88 if all(name.id for name in names) else 50 if sure else 45
    return [
        make(slot, name, sense, "paired", trust, asked.scope or name.scope)
        for name, slot in zip(names, run, strict=True)
    ]


def _parts_of(whole: Name, names: tuple[Name, ...], scene: Scene) -> tuple[Name, ...]:
    """What is known of the parts of the whole just told: 居民人均可支配收入增长5%，其中城镇、农村|分别增长; () where not of all."""
    if any(name.id or len(name.written) > _SHORT for name in names):
        return ()
    found = [completed(name.written, "的" + whole.written, scene.lexicon) for name in names]
    known = tuple(name for name in found if name is not None)
    return known if len(known) == len(names) else ()


def _are_things(names: tuple[Name, ...], asked: Asked) -> bool:
    """Whether members that end in no noun of measure can be what is measured: whole things, none cut short by the last."""
    is_counted = asked.slot.quantity.unit in COUNTED
    if any(not (name.id and is_counted) and not is_thing(name.written.removeprefix(_OTHER)) for name in names):
        return False
    if not is_counted and any(name.id for name in names):
        return False
    if EACH.search(asked.slot.left) and are_of_one_kind([name.written for name in names]):
        return True
    is_cut_short = is_name(names[-1].written) and not is_counted
    return not is_cut_short and (EACH.search(asked.slot.left) is not None or is_counted)
