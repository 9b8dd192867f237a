"""Who gives what part of a whole: 民营企业贡献了全市税收的60%, 海外业务贡献了其中的一半."""

import re

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import RATIOS, Sense, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.predicates import is_thing
from indicators.extract.binding.trimming import trim
from indicators.model import Measure

_GIVES = re.compile(
    "(?P<who>[^，,；;。]{2,20}?)(?:贡献|创造|提供|吸纳|承担|完成|生产|占据|占有)了(?P<of>其中|[^，,；;。]{2,16}?)的[近约超]?(?:超过|接近)?"
)
_ALL_OF_IT = "其中"
_FRACTION = re.compile("[/半之]")


def given(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The share of a whole that the thing before the verb gives; it is named by both."""
    slot = asked.slot
    match = _GIVES.fullmatch(slot.left.replace("\0", "")) if _is_part(slot) else None
    if match is None or asked.name is not None:
        return None
    who = trim(match["who"], slot.left_start, scene)[0]
    whole = "" if match["of"] == _ALL_OF_IT else trim(match["of"], slot.left_start + match.start("of"), scene)[0]
    if not is_thing(who) or not (is_name(whole) or match["of"] == _ALL_OF_IT):
        return None
    return [make(slot, Name(who + whole), Sense(Measure.SHARE), "share_given", 50)]


def _is_part(slot: Slot) -> bool:
    is_ratio = slot.quantity.unit in RATIOS or (not slot.quantity.unit and _FRACTION.search(slot.mention.text))
    return bool(is_ratio) and slot.bracket is None and not slot.right.startswith("的")
