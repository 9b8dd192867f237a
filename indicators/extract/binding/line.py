"""A sentence prepared for binding: its numbers, each with the words that lead up to it and the words that follow."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate

from indicators.extract.folding import fold
from indicators.extract.mentions import find_mentions
from indicators.extract.periods import PeriodMention, find_periods
from indicators.extract.regions import RegionMention, find_regions
from indicators.extract.regions_names import Places
from indicators.model import Category, Mention, Period, Quantity, Sentence

MASK = "\0"
_BRACKET = re.compile(r"[(〔\[][^()〔〕\[\]]{0,120}[)〕\]]")
_BREAK = re.compile(r"[，；;。：:！!？?]|,(?!\d{3})|——")
_TIMES = {"年", "个月", "天", "月"}
_LIMIT_AFTER = re.compile(r"(?:及)?(?:以上|以下)的?(?![和的或、，。；：,;)）左目增水速]|$|，)[一-龥“]")
_LENGTH_AFTER = re.compile("平均|来|间|累计|年均|内|以来|以上|后|前|时间|期|保持|居|稳|位|实现|获|超|突破|增|蝉联|排")
_LENGTH_BEFORE = re.compile("(?:连续|持续|近|过去|未来|今后|这|时隔|历时|用|提前|创)$")


@dataclass(slots=True)
class Slot:
    """A number waiting to be bound.

    `left` are the words since the last clause break or number, from `left_start` on, `right` those up to the next.
    `gap` is what stands between it and the number before, "" where a clause break or bracket does; `bracket` is the
    offset of the bracket around it, or None.
    """

    mention: Mention
    quantity: Quantity
    left: str
    left_start: int
    right: str
    gap: str
    bracket: int | None = None


@dataclass(slots=True)
class Line:
    """`text` is the sentence's reading, folded; in `flat` the contents of brackets are masked."""

    sentence: Sentence
    text: str
    flat: str
    periods: list[PeriodMention]
    regions: list[RegionMention]
    slots: list[Slot]
    _starts: tuple[int, ...] = field(default=())

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where in the file the span of the reading begins and ends."""
        return self._offset(start), self._offset(end - 1) + 1

    def _offset(self, at: int) -> int:
        pieces = self.sentence.pieces
        if not self._starts:
            self._starts = tuple(accumulate((end - start for start, end in pieces[:-1]), initial=0))
        index = bisect_right(self._starts, at) - 1
        return pieces[index][0] + at - self._starts[index]

    def clause_start(self, at: int) -> int:
        """The offset after the last clause break before `at`."""
        start = 0
        for match in _BREAK.finditer(self.flat, 0, at):
            start = match.end()
        return start


def read_line(
    sentence: Sentence, places: Places, home: str | None, issued: Period | None, frame: Period | None
) -> Line | None:
    """The sentence as a Line; None where it holds no quantity."""
    reading = sentence.reading
    mentions = [
        mention
        for mention in find_mentions(reading)
        if mention.category is Category.QUANTITY and not _is_length(reading, mention) and not _limits(reading, mention)
    ]
    if not mentions:
        return None
    text = fold(reading)
    brackets = [match.span() for match in _BRACKET.finditer(text)]
    flat = text
    for start, end in brackets:
        flat = flat[:start] + MASK * (end - start) + flat[end:]
    return Line(
        sentence,
        text,
        flat,
        find_periods(reading, issued, frame),
        find_regions(reading, places, home),
        _slots(text, flat, mentions, brackets),
    )


def _limits(text: str, mention: Mention) -> bool:
    """Whether a number only limits what is counted: 5000万元以上项目, 规模500人以下的企业."""
    return mention.quantity is not None and mention.quantity.unit != "%" and bool(_LIMIT_AFTER.match(text, mention.end))


def _is_length(text: str, mention: Mention) -> bool:
    """Whether a number of years or months only says how long: 连续7年, 两年平均, 近三年."""
    if mention.quantity is None or mention.quantity.unit not in _TIMES:
        return False
    return bool(_LENGTH_AFTER.match(text, mention.end) or _LENGTH_BEFORE.search(text[max(0, mention.start - 4) : mention.start]))


def _slots(text: str, flat: str, mentions: list[Mention], brackets: list[tuple[int, int]]) -> list[Slot]:
    breaks = [match.span() for match in _BREAK.finditer(flat)]
    inside: list[tuple[Mention, int | None]] = []
    at = 0
    for mention in mentions:
        while at < len(brackets) and brackets[at][1] <= mention.start:
            at += 1
        is_inside = at < len(brackets) and brackets[at][0] < mention.start
        inside.append((mention, brackets[at][0] if is_inside else None))
    outer = [mention for mention, bracket in inside if bracket is None]
    breaks = _outside(breaks, outer)
    slots: dict[int, Slot] = {}
    cursor = 0
    for index, mention in enumerate(outer):
        while cursor < len(breaks) and breaks[cursor][1] <= mention.start:
            cursor += 1
        since = breaks[cursor - 1][1] if cursor else 0
        until = breaks[cursor][0] if cursor < len(breaks) else len(flat)
        before = outer[index - 1].end if index else 0
        after = outer[index + 1].start if index + 1 < len(outer) else len(flat)
        start = max(since, before)
        gap = flat[before : mention.start] if index and before >= since else ""
        slots[mention.start] = _slot(mention, flat, start, min(until, after), gap)
    for mention, bracket in inside:
        if bracket is not None:
            end = text.find(")", mention.end)
            slot = _slot(
                mention, text, _inner_start(text, bracket + 1, mention.start), end if end > 0 else len(text), ""
            )
            slot.bracket = bracket
            slots[mention.start] = slot
    return [slots[start] for start in sorted(slots)]


def _slot(mention: Mention, text: str, start: int, end: int, gap: str) -> Slot:
    quantity = mention.quantity
    if quantity is None:
        raise ValueError(f"no quantity: {mention.text!r}")
    return Slot(mention, quantity, text[start : mention.start], start, text[mention.end : max(end, mention.end)], gap)


def _inner_start(text: str, start: int, end: int) -> int:
    for match in _BREAK.finditer(text, start, end):
        start = match.end()
    return start


def _outside(breaks: list[tuple[int, int]], mentions: list[Mention]) -> list[tuple[int, int]]:
    """The breaks that do not lie within a number (1,100)."""
    starts = [mention.start for mention in mentions]
    kept = []
    for start, end in breaks:
        index = bisect_right(starts, start) - 1
        if index < 0 or start >= mentions[index].end:
            kept.append((start, end))
    return kept
