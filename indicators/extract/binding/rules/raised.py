"""By how much something was raised, where the verb stands before its name: 提升生产效率30%."""

import re

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.making import RATIOS, Sense, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.trimming import trim
from indicators.model import Measure

_RAISED = re.compile(
    "(?:(?:^|[^、]{0,12}?)(?:平均|可|能|预计|有效|大幅|整体|综合|将|使)+|^)(?:提高|提升)了?([^、的]{2,16})"
)
# 提高回收率10%: by as many points, or to as many per cent.
_RATIO = re.compile(
    "(?:(?<!生产效)(?<!作业效)(?<!工作效)(?<!研发效)(?<!运营效)(?<!通关效)(?<!劳动生产)率|占比|比重|比例|水平|程度|度|系数|指数|[关赋退]税)$"
)


def raised(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Growth of what a verb before its name raised; [] for a ratio, of which 10% may be its points or its level."""
    slot = asked.slot
    verb = _RAISED.fullmatch(asked.subject) if slot.quantity.unit in RATIOS and asked.name is None else None
    if verb is None or slot.bracket is not None or asked.lead.has(Cue.GROWTH, Cue.SHARE):
        return None
    words = trim(verb[1], slot.left_start + max(slot.left.find(verb[1]), 0), scene)[0]
    if _RATIO.search(words) or not is_name(words):
        return []
    name = scene.lexicon.find(words) or Name(words)
    return [make(slot, name, Sense(Measure.GROWTH), "growth_of_what_was_raised", 50)]
