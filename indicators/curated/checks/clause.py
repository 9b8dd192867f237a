"""The words that stand around a value in its sentence, and what can be told from where they stand.

Only what leaves no doubt is told: a number alone in brackets belongs to the words before them, and a clause that holds
nothing but a time, a place, the indicator's own name and words of measure is about this time and this place.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from indicators.curated.claim import Claim

_CLAUSE_END = re.compile(r"[，；。;：:!?！？“”]|(?<!\d),|,(?!\d)")
_OPENING, _CLOSING = "(（", ")）"
_ALONE = re.compile(r"(?:约|近|超过?|为|达)?\Z")
_AFTER_ALONE = re.compile(r"(?:左右|以上|以下|以内)?[)）]")
# A place or a time behind one of these is what the value is held against, not what it is about.
_YARDSTICK = re.compile(
    r"(?:比|较|[与和同](?=.{0,12}(?:相比|比较|持平))|占|居|列|列入|高于|低于|多于|少于|快于|慢于|好于|优于|强于|超过|超出|高出|领先|落后于?|第)(?:了|于|到|在)?\Z"
)
_FILLERS = re.compile(
    "分别|同比|环比|累计|总量|总额|总数|总规模|规模|数量|产值|平均|年均|增长|增加|下降|减少|降低|提高|提升|上升|回落|增速|增幅|降幅|"
    "达到|达|为|是|有|约|近|超过|超|突破|逾|将|已|则|均|了|到|至|的|其中|全年|实现|完成|仅|也|共|共有|占比|比重"
)


@dataclass(frozen=True)
class Surroundings:
    """`before` and `after`: what the sentence says before and after the value, without white space."""

    before: str
    value: str
    after: str

    @cached_property
    def clause(self) -> str:
        """The words of the value's own clause that stand before it."""
        return _CLAUSE_END.split(self.before)[-1]

    @cached_property
    def led_by(self) -> str | None:
        """What stands before the brackets that hold nothing but the value (较去年同期(8.5%)); None outside of such."""
        at = max(self.before.rfind(sign) for sign in _OPENING)
        if at < 0 or not _ALONE.match(self.before, at + 1) or not _AFTER_ALONE.match(self.after):
            return None
        return re.split(r"[)）]", _CLAUSE_END.split(self.before[:at])[-1])[-1]

    @property
    def governing(self) -> str:
        """The words that govern the value: those before its brackets, else those of its clause."""
        return self.clause if self.led_by is None else self.led_by


def surroundings(claim: Claim) -> Surroundings:
    """The sentence of a claim, parted at its value."""
    text, pieces = claim.opened.text, claim.sentence.pieces
    before = "".join(text[start : min(end, claim.start)] for start, end in pieces if start < claim.start)
    after = "".join(text[max(start, claim.end) : end] for start, end in pieces if claim.end < end)
    return Surroundings(*("".join(part.split()) for part in (before, text[claim.start : claim.end], after)))


def is_yardstick(text: str, start: int) -> bool:
    """True when what begins at `start` is only what the value is held against: 高于|全国, 较|一季度, 占|全省."""
    return _YARDSTICK.search(text, max(0, start - 4), start) is not None and (
        text[start - 1] not in "与和同" or any(word in text[start : start + 14] for word in ("相比", "比较", "持平"))
    )


def says_nothing_else(claim: Claim, words: str) -> bool:
    """True when `words` hold nothing but the indicator's own names, its scope and words of measure."""
    names = [claim.indicator.zh, *claim.indicator.names, *claim.catalog.scopes, "规上"]
    for name in sorted(names, key=len, reverse=True):
        words = words.replace(name, "")
    return not _FILLERS.sub("", words)
