"""One number that is of each of several things."""

import re

from indicators.extract.binding.by_places import for_each_place, places_of
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue, read_lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, POINTS, RATIOS, Sense, make
from indicators.extract.binding.members import uncut
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.rows import RATES, names_of_row, sense_of_row
from indicators.extract.binding.shared_ends import is_cut_short
from indicators.extract.binding.subjects import ask
from indicators.model import Measure

_GIST = 4  # characters at the end of a name completed from the last
_WORD, _LONGEST = 4, 6  # characters of a member cut short
_VAGUE = re.compile("番|位数")
_FOR_ALL = re.compile("均|都|各|双双|同步|全部|也")
_ALSO = re.compile("的[一-龥]{2,16}也(?:已|均|都)?(?:超过|超|突破|达到|达)$")


def _says_all(left: str) -> bool:
    """Whether the words before a number give it to all of what they name; a glance tells most that do not."""
    return _FOR_ALL.search(left) is not None and (read_lead(left).has(Cue.ALL) or _ALSO.search(left) is not None)


def one_for_all(slot: Slot, scene: Scene) -> list[Fact] | None:
    """规上工业增加值、固定资产投资均增长8%: one number for each of several known indicators, or of several places."""
    if slot.bracket is not None or slot.quantity.unit == "位" or not _says_all(slot.left):
        return None
    asked = ask(slot, scene)
    if (places := places_of(asked, scene)) and (facts := for_each_place(asked, places, scene)):
        return facts
    is_compared = slot.quantity.unit != POINTS or (asked.lead.above and asked.lead.has(Cue.ALL))  # 均高于全省|2个百分点
    if (
        not is_compared
        or not re.search("[、和]", slot.left)
        or asked.name is not None
        or _VAGUE.search(slot.mention.text)
    ):
        return None
    sense, names = sense_of_row(asked, scene), names_of_row(asked, scene, 0)
    if sense is not None and slot.quantity.unit in RATIOS and RATES.match(slot.right):
        sense = Sense(Measure.GROWTH)  # 均保持|8%|以上的增长
    if sense is None or not names or not all(name.id or _is_whole(name, asked) for name in names):
        return []
    trust = 80 if all(name.id for name in names) else 50
    return [make(slot, name, sense, "one_for_all", trust, asked.scope) for name in names]


def _is_whole(name: Name, asked: Asked) -> bool:
    """Whether a member that the catalogue does not know stands before the number, perhaps cut short, and can be measured."""
    left, counted = uncut(asked.slot.left), asked.slot.quantity.unit in COUNTED
    longest = _WORD if counted else _LONGEST if left == asked.slot.left else len(left)  # 本外币存、贷款余额
    is_there = name.written[-_GIST:] in left or is_cut_short(name.written, left, longest)
    return is_there and is_name(name.written, counted=counted)
