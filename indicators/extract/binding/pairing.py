"""Several numbers in a row, each for its own member of an enumeration: 分别增长5%和6%."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue, read_lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, POINTS, RATIOS, UNKNOWN, Sense, like, make, reference_of
from indicators.extract.binding.names import Name, of_group
from indicators.extract.binding.nouns import before_state, is_name
from indicators.extract.binding.order import ranked_words
from indicators.extract.binding.predicates import is_thing
from indicators.extract.binding.regions import referred, row_of_places
from indicators.extract.binding.subjects import ask, ask_words, members, trim
from indicators.model import Measure

_JOINT = re.compile(r"(?:以上|左右|以内|以下)?[\s\0]*(?:、|和|及|与|以及)[\s\0]*(?:约|近|超|超过)?$")
_ABOVE_EACH = re.compile(
    r"(?:高于|低于|快于|慢于|高出|低出|超出|超过|领先)((?:[^，,、和\d]{1,10}[、和]){1,3}[^，,、和\d]{1,10}?)(?:分别)?$|"
    r"(?:分别)?[比较]((?:[^，,、和\d]{1,10}[、和]){1,3}[^，,、和\d]{1,10}?)(?:分别)?[高低快慢]出?$"
)
_RATE = re.compile("(?:增速|增幅|涨幅|增长率)(?:分别)?$")
_AND = re.compile("[、和与及]")
_LONGEST = 120
_GIST = 4  # characters at the end of a name completed from the first
_EACH = re.compile("分别|依次")
_ALSO = re.compile("的[一-龥]{2,16}也(?:已|均|都)?(?:超过|超|突破|达到|达)$")
_PASSED = re.compile("(?:跨越|跨过|迈上|跨上|迈过|突破|站上|跃上|登上)了?$")
_STEP = re.compile("(?:[两三四五]个|等)?(?:[一-龥]{0,2}台阶|大关|关口)")


def run_of(slots: list[Slot], first: int) -> list[Slot]:
    """The numbers from `first` on that stand in one row, with nothing but 、 and 和 between them."""
    run = [slots[first]]
    is_each = bool(_EACH.search(slots[first].left))
    for at in range(first + 1, len(slots)):
        slot = slots[at]
        joined = slot.gap and _JOINT.fullmatch(slot.gap) and slot.bracket is None and run[-1].bracket is None
        if not joined:
            break
        run.append(slot)
    units = [slot.quantity.unit for slot in run]
    is_row = len(_AND.split(slots[first].left.strip("、"))) == len(run) > 1 and not run[-1].right
    if is_each or is_row:
        return _falling_together(run)  # 起数、死亡人数减少18起、8人: a unit for each
    return run[: next((at for at, unit in enumerate(units) if unit != units[0]), len(run))]


def _falling_together(run: list[Slot]) -> list[Slot]:
    """The row, in which a fall said before the first number holds for those in other units, too."""
    first = run[0].quantity
    if first.value is None or first.value >= 0:
        return run
    return [
        replace(slot, quantity=replace(slot.quantity, value=-slot.quantity.value))
        if slot.quantity.unit != first.unit and slot.quantity.value is not None and slot.quantity.value > 0
        else slot
        for slot in run
    ]


def pair(run: list[Slot], scene: Scene) -> list[Fact] | None:
    """Give each number of a row its member; [] where their counts differ.

    A single number is bound here only where it is said of several known indicators at once; else None.
    """
    if len(run) == 1:
        return _one_for_all(run[0], scene)
    return [replace(fact, head=run[0]) for fact in _steps(run, scene) or _above_each(run, scene) or _paired(run, scene)]


def _above_each(run: list[Slot], scene: Scene) -> list[Fact]:
    """高于全国、全省7.5、6.1个百分点: how much the value before, or what is named here, lies above each of the places."""
    row = _ABOVE_EACH.search(run[0].left) if run[0].quantity.unit == POINTS else None
    parts = _AND.split(row[1] or row[2]) if row else []
    places = [place for part in parts if (place := referred(part, run[0].left_start, scene))]
    if row is None or len(places) != len(run):
        return []
    senses = [Sense(Measure.CHANGE, reference=place) for place in places]
    if len(scene.last) == 1 and not run[0].left[: row.start()].strip("，, "):
        return [
            like(scene.last[0], slot, sense, "change_against_each", 80) for slot, sense in zip(run, senses, strict=True)
        ]
    name = ask_words(_RATE.sub("", run[0].left[: row.start()]), scene)
    of = Measure.GROWTH if _RATE.search(run[0].left[: row.start()]) else Measure.LEVEL
    return [
        make(slot, name, replace(sense, of=of), "change_against_each", 75)
        for slot, sense in zip(run, senses, strict=True)
        if name is not None
    ]


def _paired(run: list[Slot], scene: Scene) -> list[Fact]:
    asked = ask(run[0], scene)
    sense = _sense(asked, scene)
    if sense is None:
        return []
    if sense.measure is Measure.RANK:
        return _paired_ranks(run, scene)
    names = () if _only_places(asked.slot, scene) else _names(asked, scene, len(run))
    if len(names) == len(run):
        return _each_its_name(asked, run, names, sense, scene)
    if not asked.subject and _places_since(run[0], scene) == len(run):
        return _by_region(asked, run, sense, scene)
    if not names or names == (Name(asked.subject),):
        before = _row_before(run, scene)
        if before and _goes_on_with(before, asked):
            rule = "paired_with_the_row_before" if before is scene.last else "paired_with_the_values_before"
            return [like(fact, slot, sense, rule, 80) for fact, slot in zip(before, run, strict=True)]
    return _by_region(asked, run, sense, scene)


def _steps(run: list[Slot], scene: Scene) -> list[Fact]:
    """连续跨越700亿元、800亿元两个台阶: each a level that the one name has reached."""
    if not (_PASSED.search(run[0].left) and _STEP.match(scene.line.flat, run[-1].mention.end)):
        return []
    asked = ask(run[0], scene)
    name = asked.name or (Name(asked.subject) if is_name(asked.subject) else None)
    return [make(slot, name, Sense(Measure.LEVEL), "step_passed", 70) for slot in run] if name else []


def _paired_ranks(run: list[Slot], scene: Scene) -> list[Fact]:
    """分别居全国第1和第3位: the places of the names before the row, or of the values that the sentence gave last."""
    words = trim(ranked_words(run[0].left.replace("\0", "")), run[0].left_start, scene)[0]
    sense = Sense(Measure.RANK, Measure.LEVEL)
    if len(words) > 1:
        names = members(words, scene, len(run))
        sure = len(names) == len(run) and all(name.id or is_name(name.written) for name in names)
        return [make(slot, name, sense, "paired", 60) for name, slot in zip(names, run, strict=True)] if sure else []
    before = scene.said[-len(run) :]
    if len(before) < len(run) or len({fact.measure for fact in before}) > 1 or before[0].measure is Measure.RANK:
        return []
    rule = "paired_with_the_values_before" if len({fact.region for fact in before}) == 1 else "paired_by_region"
    return [like(fact, slot, Sense(Measure.RANK), rule, 75) for fact, slot in zip(before, run, strict=True)]


def _each_its_name(asked: Asked, run: list[Slot], names: tuple[Name, ...], sense: Sense, scene: Scene) -> list[Fact]:
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
    if any(name.id or not is_thing(name.written) for name in names):
        return False
    is_cut_short = is_name(names[-1].written) and asked.slot.quantity.unit not in COUNTED
    return not is_cut_short and (_EACH.search(asked.slot.left) is not None or asked.slot.quantity.unit in COUNTED)


def _goes_on_with(before: list[Fact], asked: Asked) -> bool:
    """Whether the words before a row name nothing but what the row before is of: |增加值|占全市的比重分别达到, 对…的贡献率分别为."""
    head = asked.subject
    is_pull = asked.lead.has(Cue.CONTRIBUTION) and asked.slot.left.startswith("对")
    return not head or is_pull or all(fact.name.written.endswith(head) for fact in before)


def _row_before(run: list[Slot], scene: Scene) -> list[Fact]:
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
    return before if not first or is_apart else []


def _sense(asked: Asked, scene: Scene) -> Sense | None:
    """What the numbers of a row measure; None where the words before them do not say."""
    lead, unit = asked.lead, asked.slot.quantity.unit
    reference = reference_of(lead.against, asked.slot.left_start, scene)
    if reference is None and unit == POINTS and (lead.above or lead.has(Cue.HIGHER)):
        reference = UNKNOWN  # measured against something that is no region, time or target
    if reference is None:
        return None
    grows = lead.has(Cue.GROWTH) and not lead.is_level_reached
    if unit == POINTS:
        is_change = grows or lead.above or lead.has(Cue.HIGHER)
        of = Measure.GROWTH if lead.has(Cue.RATE) else None
        return Sense(Measure.CHANGE, of, reference) if is_change else None
    if unit in RATIOS or (unit == "倍" and grows) or (not unit and Cue.SHARE in asked.cues):
        return _sense_of_ratio(asked, reference, grows=grows)
    if unit == "位":
        return Sense(Measure.RANK)
    return Sense(Measure.CHANGE, Measure.LEVEL, reference) if grows else Sense(Measure.LEVEL)


def _sense_of_ratio(asked: Asked, reference: str, *, grows: bool) -> Sense:
    if asked.lead.has(Cue.CONTRIBUTION):
        return Sense(Measure.CONTRIBUTION)
    if grows or asked.lead.has(Cue.RATE):
        return Sense(Measure.GROWTH, reference=reference)
    is_share = Cue.SHARE in asked.cues and asked.name is None
    return Sense(Measure.SHARE if is_share else Measure.LEVEL)


def _names(asked: Asked, scene: Scene, count: int) -> tuple[Name, ...]:
    """The members that stand before the row: in its own clause, or in the one before (A、B、C，分别增长)."""
    slot = asked.slot
    if asked.lead.has(Cue.CONTRIBUTION):
        return members(trim(slot.left.split("对")[0], slot.left_start, scene)[0], scene, count)
    for rest, _ in asked.lead.stages:
        found = members(trim(rest, slot.left_start, scene)[0], scene, count)
        if found and all(name.id for name in found):
            return found
    found = members(asked.subject, scene, count)
    if found or asked.subject or not _EACH.search(slot.left):
        return found
    return _names_of_clause_before(slot, scene, count)


def _names_of_clause_before(slot: Slot, scene: Scene, count: int) -> tuple[Name, ...]:
    line = scene.line
    clause = line.clause_start(slot.mention.start)
    start = line.clause_start(clause - 1) if clause else 0
    if not clause:
        return ()
    numbers = line.slots_in(start, clause)
    if any("番" not in one.mention.text for one in numbers):
        return ()
    words = read_lead(line.flat[start : numbers[0].mention.start]).subject if numbers else line.flat[start : clause - 1]
    words = before_state(words) or words
    return members(trim(words[-_LONGEST:], start, scene)[0], scene, count)


def _places_since(slot: Slot, scene: Scene) -> int:
    """How many places stand in a row since the number before: 甲和乙表现亮眼，分别以134家和123家…."""
    since = scene.said[-1].slot.mention.end if scene.said else 0
    near = [one for one in scene.line.regions_in(since, slot.mention.start) if one.code]
    return len(row_of_places(scene.line, slot.mention.start)) if near else 0


def _by_region(asked: Asked, run: list[Slot], sense: Sense, scene: Scene) -> list[Fact]:
    """广东、浙江、山东…分别为: one indicator for as many places as there are numbers."""
    row = row_of_places(scene.line, run[0].mention.start)
    name = asked.name or _name_told(asked, scene)
    if len(row) != len(run) or name is None or not _EACH.search(asked.slot.left):
        return []
    return [
        Fact(slot, name, sense.measure, sense.of or sense.measure, "paired_by_region", place, trust=80)
        for slot, place in zip(run, row, strict=True)
    ]


def _name_told(asked: Asked, scene: Scene) -> Name | None:
    """The name of the value before, where only places stand before a row: 甲、乙分别以182家、170家排名第三、第四."""
    if scene.last and not asked.subject:
        return scene.last[-1].name
    told = [one for one in (*scene.recent, scene.earlier) if one is not None and one.measure is Measure.LEVEL]
    is_alike = bool(told) and told[0].slot.quantity.unit == asked.slot.quantity.unit
    return told[0].name if is_alike and (not asked.subject or _only_places(asked.slot, scene)) else None


def _only_places(slot: Slot, scene: Scene) -> bool:
    """Whether the words before a row are no more than the places that its numbers are of."""
    places = scene.line.regions_in(slot.left_start, slot.mention.start)
    words = scene.line.flat[slot.left_start : slot.mention.start]
    for mention in places:
        words = words.replace(scene.line.text[mention.start : mention.end], "")
    return len(places) > 1 and not words.strip("、和与及分别依次各以则为达约 ")


def _one_for_all(slot: Slot, scene: Scene) -> list[Fact] | None:
    """规上工业增加值、固定资产投资均增长8%: one number for each of several known indicators, or of several places."""
    is_for_all = read_lead(slot.left).has(Cue.ALL) or _ALSO.search(slot.left)
    if slot.bracket is not None or slot.quantity.unit in {"位", POINTS} or not is_for_all:
        return None
    asked = ask(slot, scene)
    if asked.name is not None and (places := _places_of(asked, scene)):
        return _for_each_place(asked, places, scene)
    if not re.search("[、和]", slot.left):
        return None
    if asked.name is not None or "番" in slot.mention.text:
        return None
    sense, names = _sense(asked, scene), _names(asked, scene, 0)
    if sense is None or not names or not all(name.id or _is_whole(name, asked) for name in names):
        return []
    trust = 80 if all(name.id for name in names) else 50
    return [make(slot, name, sense, "one_for_all", trust, asked.scope) for name in names]


def _places_of(asked: Asked, scene: Scene) -> list[str]:
    """The places that one number is of: those of the clause before, or those with which its own begins (甲、乙的企业数量也超百家)."""
    start, stop = asked.slot.left_start, asked.slot.mention.start
    own = scene.line.regions_in(start, stop)
    if own:
        is_row = own[0].start == start and scene.line.flat.startswith("的", own[-1].end)
        return row_of_places(scene.line, stop) if is_row else []
    clause = scene.line.clause_start(stop)
    return row_of_places(scene.line, clause) if clause else []


def _for_each_place(asked: Asked, places: list[str], scene: Scene) -> list[Fact] | None:
    """甲、乙、丙3省份，旅游收入均超过100亿元: the number holds for each of the places."""
    sense = _sense(asked, scene)
    if asked.name is None or sense is None:
        return None
    fact = make(asked.slot, asked.name, sense, "paired_by_region", 75)
    return [replace(fact, region=place) for place in places]


def _is_whole(name: Name, asked: Asked) -> bool:
    """Whether a member that the catalogue does not know stands before the number as it is, and can be measured."""
    return name.written[-_GIST:] in asked.slot.left and is_name(
        name.written, counted=asked.slot.quantity.unit in COUNTED
    )
