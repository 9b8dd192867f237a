"""Several numbers in a row, each for its own member of an enumeration: 分别增长5%和6%."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue, read_lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.names import Name
from indicators.extract.binding.objects import is_name
from indicators.extract.binding.subjects import ask, members, trim
from indicators.extract.binding.regions import row_of_places
from indicators.extract.binding.rules import reference_of
from indicators.model import Measure

_JOINT = re.compile(r"(?:以上|左右|以内|以下)?[\s\0]*(?:、|和|及|与|以及)[\s\0]*(?:约|近|超|超过)?$")
_EACH = re.compile("分别|依次")


def run_of(slots: list[Slot], first: int) -> list[Slot]:
    """The numbers from `first` on that stand in one row, with nothing but 、 and 和 between them."""
    run = [slots[first]]
    for slot in slots[first + 1 :]:
        if slot.bracket is not None or run[-1].bracket is not None:
            break
        same = slot.quantity.unit == run[-1].quantity.unit or bool(_EACH.search(slots[first].left))
        if not slot.gap or not _JOINT.fullmatch(slot.gap) or not same or slot.quantity.unit == "位" and "第" in slot.gap:
            break
        run.append(slot)
    return run


def pair(run: list[Slot], scene: Scene) -> list[Fact] | None:
    """Give each number of a row its member; [] where their counts differ, None where the row is none."""
    if len(run) == 1:
        return _one_for_all(run[0], scene)
    asked = ask(run[0], scene)
    unit = run[0].quantity.unit
    measure = _measure(asked, unit)
    reference = reference_of(asked.lead.against, asked.slot.left_start, scene) if asked.lead.against else ""
    if measure is None or reference is None:
        return []
    names = _names(asked, scene)
    if not names and not asked.subject and len(scene.last) == len(run):
        return [
            replace(fact, slot=slot, measure=measure[0], of=measure[1] or fact.of, rule="paired_with_the_row_before", reference=reference, trust=min(fact.trust, 80))
            for fact, slot in zip(scene.last, run, strict=True)
        ]
    if not names and not asked.subject and len(scene.said) == len(run) and len({fact.measure for fact in scene.said}) == 1:
        return [
            replace(fact, slot=slot, measure=measure[0], of=measure[1] or fact.of, rule="paired_with_the_values_before", reference=reference, trust=min(fact.trust, 80))
            for fact, slot in zip(scene.said, run, strict=True)
        ]
    if len(names) != len(run):
        return _by_region(asked, run, measure, scene)
    known = all(name.id for name in names)
    if not known and not all(name.id or is_name(name.written) for name in names):
        return []
    return [
        Fact(slot, name, measure[0], measure[1] or Measure.LEVEL, "paired", reference=reference, scope=asked.scope, trust=88 if known else 50)
        for name, slot in zip(names, run, strict=True)
    ]


def _measure(asked: Asked, unit: str) -> tuple[Measure, Measure | None] | None:
    lead = asked.lead
    grows = lead.has(Cue.GROWTH) and not lead.is_level_reached
    if unit == "位":
        return Measure.RANK, None
    if unit == "个百分点":
        return (Measure.CHANGE, Measure.GROWTH if lead.has(Cue.RATE) else None) if grows or lead.above or lead.has(Cue.HIGHER) else None
    if lead.has(Cue.CONTRIBUTION):
        return (Measure.CONTRIBUTION, Measure.CONTRIBUTION) if unit == "%" else None
    if unit in {"%", "‰"}:
        if grows or lead.has(Cue.RATE):
            return Measure.GROWTH, Measure.GROWTH
        if Cue.SHARE in lead.cues[: asked.absorbed] and asked.name is None:
            return Measure.SHARE, Measure.SHARE
        return Measure.LEVEL, Measure.LEVEL
    return (Measure.CHANGE, Measure.LEVEL) if grows else (Measure.LEVEL, Measure.LEVEL)


def _names(asked: Asked, scene: Scene) -> tuple[Name, ...]:
    """The members that stand before the row: in its own clause, or in the one before (A、B、C，分别增长)."""
    if asked.lead.has(Cue.CONTRIBUTION):
        words, _scope = trim(asked.slot.left.split("对")[0], asked.slot.left_start, scene)
        return members(words, scene)
    for rest, _ in asked.lead.stages:
        words, _scope = trim(rest, asked.slot.left_start, scene)
        found = members(words, scene)
        if found and all(name.id for name in found):
            return found
    found = members(asked.subject, scene)
    if found or asked.subject:
        return found
    line = scene.line
    clause = line.clause_start(asked.slot.mention.start)
    if clause < 2 or not _EACH.search(asked.slot.left):
        return ()
    start = line.clause_start(clause - 1)
    if any(start <= slot.mention.start < clause for slot in line.slots):
        return ()
    words, _scope = trim(line.flat[start : clause - 1], start, scene)
    return members(words, scene)


def _by_region(asked: Asked, run: list[Slot], measure: tuple[Measure, Measure | None], scene: Scene) -> list[Fact]:
    """广东、浙江、山东…分别为: one indicator for as many places as there are numbers."""
    line = scene.line
    row = row_of_places(line, run[0].mention.start)
    names = [asked.name] if asked.name else [scene.last[-1].name] if scene.last and not asked.subject else []
    if len(row) != len(run) or not names or not _EACH.search(asked.slot.left):
        return []
    return [
        Fact(slot, names[0], measure[0], measure[1] or measure[0], "paired_by_region", region=place, trust=80)
        for slot, place in zip(run, row, strict=True)
    ]


def _one_for_all(slot: Slot, scene: Scene) -> list[Fact] | None:
    """规上工业增加值、固定资产投资均增长8%: one number for each of several known indicators."""
    if "、" not in slot.left and "和" not in slot.left or slot.bracket is not None:
        return None
    lead = read_lead(slot.left)
    if not lead.has(Cue.ALL) or slot.quantity.unit in {"位", "个百分点"}:
        return None
    asked = ask(slot, scene)
    if asked.name is not None:
        return None
    measure = _measure(asked, slot.quantity.unit)
    names = _names(asked, scene)
    if measure is None or len(names) < 2 or not all(name.id for name in names):
        return []
    return [Fact(slot, name, measure[0], measure[1] or Measure.LEVEL, "one_for_all", trust=80) for name in names]
