"""Numbers whose name stands in the clause before: 地区生产总值再上新台阶，达到3.2万亿元、增长6%."""

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.making import RATIOS, Sense, closes, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.subjects import trim
from indicators.model import Measure

_LONGEST, _SHORTEST = 24, 4


def topic(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Level or growth of the known indicator with which the clause before begins, if that clause holds no number."""
    slot, lead = asked.slot, asked.lead
    if asked.subject or scene.last or slot.bracket is not None or not closes(slot) or lead.against:
        return None
    grows = Cue.GROWTH in lead.cues and not lead.is_level_reached
    if not (grows or lead.has(Cue.REACH)):
        return None
    name = _opening_name(asked, scene)
    unit = slot.quantity.unit
    if name is None or (grows and unit not in RATIOS) or not (grows or scene.lexicon.fits(name, unit)):
        return None
    sense = Sense(Measure.GROWTH if grows else Measure.LEVEL)
    return [make(slot, name, sense, "name_of_the_clause_before", 75)]


def _opening_name(asked: Asked, scene: Scene) -> Name | None:
    line = scene.line
    clause = line.clause_start(asked.slot.mention.start)
    start = line.clause_start(clause - 1) if clause else 0
    if not clause or line.slots_in(start, clause):
        return None
    words, _ = trim(line.flat[start : clause - 1][: _LONGEST * 2], start, scene)
    for cut in range(min(_LONGEST, len(words)), _SHORTEST - 1, -1):
        name = scene.lexicon.find(words[:cut])
        if name is not None:
            return name
    return None
