"""Members of an enumeration whose names hold 、 themselves, so that commas part them: A、B业，C业，D业增加值分别增长…."""

import re

from indicators.extract.binding.facts import Asked, Scene
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import does_something, whole_head
from indicators.extract.binding.runs import EACH

_SECTOR = re.compile(r"(?:(?:其中|而|从行业看|分行业看)[，,：:]?)?([^，,；;。：:\d\0]{1,28}?业)")
_OWN = re.compile(r"([^，,；;。：:\d\0]{1,28}?业)([一-龥]{0,10})")
_LEADS, _THEN = re.compile("^(?:其中|而)"), "则"
_FEWEST = 2


def listed_sectors(asked: Asked, scene: Scene, count: int) -> tuple[Name, ...]:
    """As many sectors as a row has numbers, each a clause of its own, with what is measured of all; () where they are not.

    What is measured stands behind the last of them, or was told of the whole just before (其中…，分别增长, of 用电量).
    """
    slot, line = asked.slot, scene.line
    if count < _FEWEST or not EACH.search(slot.left):
        return ()
    own = _OWN.fullmatch(asked.subject.removesuffix(_THEN)) if asked.subject.removesuffix(_THEN) else None
    if asked.subject.removesuffix(_THEN) and own is None:
        return ()
    sectors: list[str] = [own[1]] if own else []
    start = line.clause_start(slot.mention.start)
    while len(sectors) < count and start:
        end, start = start - 1, line.clause_start(start - 1)
        match = None if line.slots_in(start, end) else _SECTOR.fullmatch(line.flat, start, end)
        if match is None or does_something(match[1]):
            return ()
        sectors.insert(0, match[1])
    head = own[2] if own and own[2] else _told_of_all(scene)
    if len(sectors) != count:
        return ()
    return tuple(scene.lexicon.find(one + head) or Name(one + head) for one in sectors)


def _told_of_all(scene: Scene) -> str:
    """What is measured of the whole of which the sectors are parts; "" where nothing was told of it."""
    before = scene.said[-1] if scene.said else scene.earlier
    written = before.name.written if before is not None else ""
    return whole_head(written) if scene.said or _LEADS.match(scene.line.flat) else ""
