"""Several numbers in a row, each for its own member of an enumeration: 分别增长5%和6%."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from indicators.extract.binding.by_places import above_each, by_region, is_compared, only_places, places_since
from indicators.extract.binding.facts import Asked, Fact, Scene, When
from indicators.extract.binding.for_all import one_for_all
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.line import Line, Slot
from indicators.extract.binding.listed import listed_sectors
from indicators.extract.binding.making import COUNTED, OF_TWO_YEARS, RATIOS, Sense, averaged, like, make
from indicators.extract.binding.members import members
from indicators.extract.binding.names import Name, of_group
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.order import ranked_words
from indicators.extract.binding.predicates import is_thing
from indicators.extract.binding.rows import GROWS_MOST, goes_on_with, names_of_row, row_before, sense_of_row
from indicators.extract.binding.runs import EACH, RATIO
from indicators.extract.binding.spans import years_in
from indicators.extract.binding.stated import REACH
from indicators.extract.binding.subjects import ask
from indicators.extract.binding.trimming import trim
from indicators.model import Comparator, Measure

_PASSED = re.compile("(?:跨越|跨过|迈上|跨上|迈过|突破|站上|跃上|登上)了?$")
# 航空、航天器及设备制造业，|医疗仪器及仪表制造业投资分别增长…: what the members are is open where a list goes on behind a comma.
_ONE_BY_ONE = re.compile(
    "(?:接连|先后|相继|连续|依次)(?:突破|跨越|跨过|迈上|跨上|迈过|站上|跃上|登上)了?$"
)  # 接连突破|8万亿元、9万亿元
_LIST_BEFORE = re.compile("、[^，,；;。\0]{1,20}[业品][，,]$")
_RATES = re.compile("的(?:较|高|中高|较高|较快)*(?:增速|增幅|增长率|增长速度|增长)")
_GROUP = re.compile("(?:行业|产业|领域|门类|大类|板块)(?=[一-龥]{2})")
_NEAR, _OTHER = 16, "其他"
_DONE = re.compile("^(?:完成|实现|取得|达到?|为)了?")
BY_YEAR, STEPS = "paired_by_year", "step_passed"
_AND = re.compile("[、和与及]")
_YEARS = re.compile(r"\d{4}/\d{4}")
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
    found = _steps(run, scene) or _by_year(run, scene)
    if not found and not _listed(run, scene.line):  # 2022年、2023年，甲、乙分别…: by the one or by the other
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
    facts = _each_of(run, scene)
    if not OF_TWO_YEARS.search(run[0].left) or any(one.measure is not Measure.GROWTH for one in facts):
        return facts
    return [averaged(one, run[0].left) for one in facts] if scene.frame.stance is Stance.NONE else []


def _each_of(run: list[Slot], scene: Scene) -> list[Fact]:
    asked = ask(run[0], scene)
    sense = sense_of_row(asked, scene)
    if sense is not None and GROWS_MOST.search(_just_before(asked, scene)):
        sense = Sense(Measure.GROWTH)
    if sense is not None and asked.slot.quantity.unit in RATIOS and _RATES.match(run[-1].right):
        sense = Sense(Measure.GROWTH, reference=sense.reference)  # 保持了17%和16%的高增速
    if sense is None:
        return []
    if sense.measure is Measure.RANK:
        return _paired_ranks(run, scene)
    listed = listed_sectors(asked, scene, len(run))
    if listed:
        return [make(slot, name, sense, "paired", 50) for name, slot in zip(listed, run, strict=True)]
    return _of_row(asked, run, sense, scene)


def _of_row(asked: Asked, run: list[Slot], sense: Sense, scene: Scene) -> list[Fact]:
    """The values of a row by the names before it, by the places before it, or by the row that it goes on with."""
    if sense.measure is Measure.SHARE:
        asked = replace(asked, subject=asked.subject.removesuffix("的"))
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
        goes_on = asked.lead.is_level_reached and {fact.measure for fact in before} == {Measure.SHARE}
        sense = Sense(Measure.SHARE) if goes_on and sense.measure is Measure.LEVEL else sense  # 9%、28%提高到15%和32%
        rule = "paired_with_the_row_before" if before is scene.last else "paired_with_the_values_before"
        return [like(fact, slot, sense, rule, 80) for fact, slot in zip(before, run, strict=True)]
    return by_region(asked, run, sense, scene)


def _of_the_same_places(asked: Asked, run: list[Slot], sense: Sense, scene: Scene) -> list[Fact]:
    """Another thing of the places of the row before: 东部、中部存款利率分别为2%、3%；|贷款利率|分别为4%、5%."""
    before = scene.said[-len(run) :]
    is_of_places = len(before) == len(run) and all(one.rule == "paired_by_region" for one in before)
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


def _by_year(run: list[Slot], scene: Scene) -> list[Fact]:
    """One thing in each of as many years or months as there are numbers: 2016年至2018年，分别完成506亿元、…; 一季度、二季度分别增长6%和5%."""
    start = run[0].mention.start
    before, listed = scene.line.periods_in(start - REACH, start), _listed(run, scene.line)
    span = next((one.period for one in reversed(before) if one.period and _YEARS.fullmatch(one.period)), "")
    is_span = bool(span) and years_in(span) == len(run)
    times = listed or ([str(int(span[:4]) + index) for index in range(len(run))] if is_span else [])
    if not times or not EACH.search(run[0].left):
        return []
    asked = ask(run[0], scene)
    sense = sense_of_row(asked, scene)
    name = asked.name or _name_of_each(asked, before[-len(run)].start if listed else 0, scene)
    if name is None or sense is None:
        return []
    return [
        replace(make(slot, name, sense, BY_YEAR, 70), when=When(time)) for slot, time in zip(run, times, strict=True)
    ]


def _listed(run: Sequence[Slot], line: Line) -> list[str]:
    """The times that stand in a row before 分别, one for each number (一季度、二季度分别); [] where they do not."""
    start = run[0].mention.start
    times = line.periods_in(start - REACH, start)[-len(run) :]
    if not times or not EACH.search(line.flat, max(times[-1].end, run[0].left_start), start):
        return []
    is_row = all(_AND.fullmatch(line.flat, one.end, other.start) for one, other in pairwise(times))
    found = [one.period for one in times if one.period]
    return found if is_row and len(found) == len(set(found)) == len(run) else []


def _name_of_each(asked: Asked, start: int, scene: Scene) -> Name | None:
    """What had a value at each of the times: the words behind 分别, or those before the times, which begin at `start`."""
    words = _DONE.sub("", EACH.split(asked.subject)[-1])
    if not is_thing(words) or any(scene.line.periods_in(asked.slot.left_start, asked.slot.mention.start)):
        clause = scene.line.clause_start(start)
        words = trim(scene.line.flat[clause:start], clause, scene)[0]
    return scene.lexicon.find(words) or (Name(words) if not _AND.search(words) and is_thing(words) else None)


def _paired_ranks(run: list[Slot], scene: Scene) -> list[Fact]:
    """分别居全国第1和第3位: the places of the names before the row, or of the values that the sentence gave last."""
    words = trim(ranked_words(run[0].left.replace("\0", "")), run[0].left_start, scene)[0]
    sense = Sense(Measure.RANK, Measure.LEVEL)
    if len(words) > 1:
        names = members(words, scene, len(run))
        sure = len(names) == len(run) and all(name.id or is_name(name.written) for name in names)
        sure = sure or (len(names) == len(run) and any(name.id for name in names) and all(map(_is_thing, names)))
        return [make(slot, name, sense, "paired", 60) for name, slot in zip(names, run, strict=True)] if sure else []
    before = scene.said[-len(run) :]
    if len(before) < len(run) or len({fact.measure for fact in before}) > 1 or before[0].measure is Measure.RANK:
        return []
    rule = "paired_with_the_values_before" if len({fact.region for fact in before}) == 1 else "paired_by_region"
    return [like(fact, slot, Sense(Measure.RANK), rule, 75) for fact, slot in zip(before, run, strict=True)]


def _is_thing(name: Name) -> bool:
    return bool(name.id or is_thing(name.written))


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
    sure = all(name.id or is_name(name.written) for name in names)
    if not sure and not _are_things(names, asked):
        return []
    trust = 88 if all(name.id for name in names) else 50 if sure else 45
    return [
        make(slot, name, sense, "paired", trust, asked.scope or name.scope)
        for name, slot in zip(names, run, strict=True)
    ]


def _are_things(names: tuple[Name, ...], asked: Asked) -> bool:
    """Whether members that end in no noun of measure can be what is measured: whole things, none cut short by the last."""
    if any(name.id or not is_thing(name.written.removeprefix(_OTHER)) for name in names):
        return False
    is_cut_short = is_name(names[-1].written) and asked.slot.quantity.unit not in COUNTED
    return not is_cut_short and (EACH.search(asked.slot.left) is not None or asked.slot.quantity.unit in COUNTED)
