"""What a sentence adds up: 试点企业21家、协同企业30家，共计51家."""

import re
from itertools import takewhile

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.making import Sense, make
from indicators.extract.binding.names import Name
from indicators.model import Measure

_IN_ALL = re.compile("[，,；;、 ]*(?:共计|合计|总计|一共|总共)(?:达到?|为|有)?[近约超]?过?")
_SEVERAL, _MOST, _LOOKED_AT, _TRUST = 2, 4, 8, 50


def in_all(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The sum of the counts before it, by the names of all of them; [] where it is no sum of them.

    None where fewer than two levels of one unit stand before it.
    """
    slot = asked.slot
    if not _IN_ALL.fullmatch(slot.left) or slot.bracket is not None:
        return None
    alike = takewhile(
        lambda one: one.measure is Measure.LEVEL and one.slot.quantity.unit == slot.quantity.unit,
        reversed(scene.said[-_LOOKED_AT:]),
    )
    parts = list(alike)[::-1]
    names = list(dict.fromkeys(one.name.written for one in parts))
    if len(names) < _SEVERAL:
        return None
    if "其中" in scene.line.flat[parts[0].slot.mention.start : slot.mention.start]:
        return []  # a part is in its whole
    is_sum = sum(one.slot.quantity.value or 0 for one in parts) == slot.quantity.value
    if not is_sum or len(names) > _MOST:
        return []
    written = f"{'、'.join(names[:-1])}和{names[-1]}"
    return [make(slot, Name(written), Sense(Measure.LEVEL), "sum_of_those_before", _TRUST)]
