"""One number that is of each of several things."""

import re

from indicators.extract.binding.by_places import for_each_place, places_of
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue, read_lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, POINTS, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.rows import names_of_row, sense_of_row
from indicators.extract.binding.subjects import ask

_GIST = 4  # characters at the end of a name completed from the first
_FOR_ALL = re.compile("均|都|各|双双|同步|全部|也")
_ALSO = re.compile("的[一-龥]{2,16}也(?:已|均|都)?(?:超过|超|突破|达到|达)$")


def _says_all(left: str) -> bool:
    """Whether the words before a number give it to all of what they name; a glance tells most that do not."""
    return _FOR_ALL.search(left) is not None and (read_lead(left).has(Cue.ALL) or _ALSO.search(left) is not None)


def one_for_all(slot: Slot, scene: Scene) -> list[Fact] | None:
    """规上工业增加值、固定资产投资均增长8%: one number for each of several known indicators, or of several places."""
    if slot.bracket is not None or slot.quantity.unit in {"位", POINTS} or not _says_all(slot.left):
        return None
    asked = ask(slot, scene)
    if asked.name is not None and (places := places_of(asked, scene)):
        return for_each_place(asked, places, scene)
    if not re.search("[、和]", slot.left):
        return None
    if asked.name is not None or "番" in slot.mention.text or "位数" in slot.mention.text:
        return None
    sense, names = sense_of_row(asked, scene), names_of_row(asked, scene, 0)
    if sense is None or not names or not all(name.id or _is_whole(name, asked) for name in names):
        return []
    trust = 80 if all(name.id for name in names) else 50
    return [make(slot, name, sense, "one_for_all", trust, asked.scope) for name in names]


def _is_whole(name: Name, asked: Asked) -> bool:
    """Whether a member that the catalogue does not know stands before the number as it is, and can be measured."""
    return name.written[-_GIST:] in asked.slot.left and is_name(
        name.written, counted=asked.slot.quantity.unit in COUNTED
    )
