"""How many times the values of another time each of a row is: 分别是2020年的2.3倍和2.6倍."""

import re

from indicators.extract.binding.facts import Fact, Scene
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import TARGET, Sense, like, reference_of
from indicators.extract.binding.rows import row_before
from indicators.extract.binding.runs import EACH
from indicators.model import Measure

_TIMES = "倍"
_OF = re.compile("[，,、 ]*(?:是|为|达到?|相当于|增[加长]到)了?([^，,；;、。是为达]{2,16})的[约近超过]{0,2}$")


def multiples_of_row(run: list[Slot], scene: Scene) -> list[Fact]:
    """The multiple of each value of the row before; [] where the row is of no multiples, or of those of no known time or place."""
    match = _OF.fullmatch(EACH.sub("", run[0].left.replace("\0", "")))
    if match is None or any(slot.quantity.unit != _TIMES for slot in run):
        return []
    reference = reference_of(match[1], run[0].left_start, scene)
    before = row_before(run, scene)
    is_of_levels = {fact.measure for fact in before} == {Measure.LEVEL}
    if reference in (None, TARGET) or not is_of_levels:
        return []
    sense = Sense(Measure.MULTIPLE, reference=reference or "")
    return [
        like(fact, slot, sense, "paired_with_the_values_before", 75) for fact, slot in zip(before, run, strict=True)
    ]
