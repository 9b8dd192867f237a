"""Where something stood at first, behind a clause that tells its place or that its share has moved: 居世界首位，从2012年的1万亿元增长到…."""

import re

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.making import COUNTED, POINTS, RATIOS, Sense, like, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.trimming import trim
from indicators.model import Measure

_FROM = re.compile("[从由][^，,；;、。]{2,10}?的[近约超]?")
_SHARE_MOVES = re.compile(
    "(?P<part>[^，,；;、。]{2,24}?)占[^，,；;。]{2,20}?(?:的?(?:比重|比例|份额))(?:稳步|持续|不断|逐步|逐年|明显|显著|大幅|进一步|稳定|有所)*"
    "(?:提升|提高|上升|增加|扩大|下降|降低|回升)"
)


def since_then(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The first of two ends of a rise whose name stands in the clause before, as a place or as a share that has moved."""
    slot, line = asked.slot, scene.line
    left = slot.left.replace("\0", "")
    is_first = slot.bracket is None and _FROM.fullmatch(left) is not None
    if not is_first or not line.periods_in(slot.left_start, slot.mention.start):
        return None
    last = scene.last[0] if len(scene.last) == 1 else None
    unit = slot.quantity.unit
    is_place = last is not None and last.measure is Measure.RANK and last.of is Measure.LEVEL
    if is_place and last is not None and unit not in {POINTS, "位", *RATIOS, *COUNTED} and _fits(last, unit, scene):
        return [like(last, slot, Sense(Measure.LEVEL), "level_of_the_value_before", 60)]
    clause = line.clause_start(slot.mention.start)
    start = line.clause_start(clause - 1) if clause else 0
    moved = _SHARE_MOVES.fullmatch(line.flat, start, clause - 1) if clause and unit in RATIOS else None
    part = trim(moved["part"], start, scene)[0] if moved else ""
    name = scene.lexicon.find(part) or (Name(part) if is_name(part) else None)
    return [make(slot, name, Sense(Measure.SHARE), "share_of_the_clause_before", 60)] if name is not None else None


def _fits(last: Fact, unit: str, scene: Scene) -> bool:
    """Whether a unit can be that of what has the place."""
    return not last.name.id or scene.lexicon.fits(last.name, unit)
