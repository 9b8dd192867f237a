"""A part of a noun behind the number: 95%的县通高速公路, 将75%以上的财力用于民生."""

import re

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.making import Sense, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.predicates import is_bare_deed, is_thing, noun_behind
from indicators.model import Measure

_OF = re.compile(r"(?:以上|左右|以下)?的(?=[一-龥“])|以上(?=[一-龥]{2})|(?=[一-龥]{4})")
_SPENT = re.compile("(?:以上|左右)?(?:用于|投向|投入)")
_WORDY = 3
_ENDS = ("", "分", "均", "、", "和", "及", "与", "等", "\0", "(")
_RATES = re.compile(
    "增|速度|目标|预期|水平|比例|比重|份额|股权|股份|税率|利率|贡献|降幅|涨幅|高速|中高速|较快|年均|平均|左右|关口|区间|优异|好成绩|成绩|大关"
)
_FREE = re.compile(
    "(?:全[省市区县]|已有|已|有|将|仍将|确保|实现|推动|使|让|把|约|超过|超|近|达|城市|目前|[、，]|我[省市区])*"
)


def portion(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The share of a noun of which something is said; nothing else may stand before the number."""
    slot = asked.slot
    if slot.quantity.unit == "%" and _SPENT.match(slot.right) and len(asked.subject) >= _WORDY:
        thing = asked.name or Name(is_thing(asked.subject))
        return [make(slot, thing, Sense(Measure.SHARE), "share_spent", 60)] if thing.written else None
    match = _OF.match(slot.right) if slot.quantity.unit == "%" else None
    if (
        match is None
        or asked.lead.cues
        or asked.name is not None
        or not (_FREE.fullmatch(asked.subject) or is_bare_deed(asked.subject))
    ):
        return None
    words = slot.right[match.end() :]
    noun = "" if _RATES.match(words) else noun_behind(words)
    is_done = is_bare_deed(asked.subject) and noun == words
    if not noun or (noun == words and not is_done) or (not is_done and words[len(noun) : len(noun) + 1] in _ENDS):
        return None
    name = scene.lexicon.find(noun) or Name(noun)
    return [make(slot, name, Sense(Measure.SHARE), "share_of_the_noun_behind", 60)]
