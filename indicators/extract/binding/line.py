"""A sentence prepared for binding: its numbers, each with the words that lead up to it and the words that follow.

All that a rule asks of a sentence is looked up by offset, and the words around a number are cut to a bounded length, so
that the work grows in proportion to the text even where nobody has put a full stop.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from indicators.extract.periods import PeriodMention, find_periods
from indicators.extract.regions import RegionMention, find_regions
from indicators.extract.regions_names import Places
from indicators.model import Category, Mention, Period, Quantity, Sentence

MASK = "\0"
# Full-width digits, letters and brackets in their plain form, character for character; the words stay as they are written.
_PLAIN = str.maketrans(
    {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in "，：；！？～"}
    | {"\u3000": " "}
)
_BRACKET = re.compile(r"[(〔\[][^()〔〕\[\]]{0,120}[)〕\]]")
_BREAK = re.compile(r"[，；;。：:！!？?]|(?<!\d),|,(?!\d{3}(?!\d))|——")
_LEFT, _RIGHT = 80, 60  # the words around a number that are looked at

# Numbers that say how long or how large, and measure nothing: 连续7年, 两年平均, 5000万元以上项目.
_SIZES = {"元", "美元", "人", "吨", "千瓦", "平方米", "亩", "吨标准煤"}
_TIMES = {"年", "个月", "天", "月"}
_LIMIT_AFTER = re.compile(r"(?:及)?(?:以上|以下)的?(?![和的或、，。；：,;)）左目增水速]|$|，)[一-龥“]")
_CLASSED = {"", "元", "人", "吨", "亩", "千瓦", "头"}
_DIGIT = re.compile(r"\d")
_CLASS_AFTER = re.compile(
    "级|[一-龥]{0,4}(?:园区|产业|集群|强县|县|镇|俱乐部|开发区|高新区|强市|机组|电站|水电站)"
)  # 47个百亿元园区
_LENGTH_AFTER = re.compile(
    "平均|提高|增加|下降|增长|减少|翻|净|共|完成|建成|新增|来|间|累计|年均|内|以来|以上|后|前|时间|期|保持|居|稳|位|实现|获|超|突破|增|蝉联|排"
)
_LENGTH_BEFORE = re.compile("(?:连续|持续|近|过去|未来|今后|这|时隔|历时|用|提前|创)$")
_OVER = re.compile("[超过逾达]$")
_KIND_AFTER = re.compile(
    r"(?:的)?[一-龥]{0,4}(?:企业|项目|产业|园区|集群|公司|品牌|单品|镇|村|县|合同)(?=[近超约达到有共突]{0,3}\d)"
)
_EACH = re.compile("分别|依次|[均都各]")
_NEAR = 4


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


@dataclass
class Line:
    """`text` is the sentence's reading in plain signs; in `flat` the contents of brackets are masked."""

    sentence: Sentence
    text: str
    flat: str
    periods: list[PeriodMention]
    regions: list[RegionMention]
    slots: list[Slot]

    @cached_property
    def breaks(self) -> list[int]:
        """The offsets after the clause breaks."""
        return [match.end() for match in _BREAK.finditer(self.flat)]

    @cached_property
    def _period_starts(self) -> list[int]:
        return [mention.start for mention in self.periods]

    @cached_property
    def _region_starts(self) -> list[int]:
        return [mention.start for mention in self.regions]

    @cached_property
    def _slot_starts(self) -> list[int]:
        return [slot.mention.start for slot in self.slots]

    @cached_property
    def _piece_starts(self) -> tuple[int, ...]:
        pieces = self.sentence.pieces
        return tuple(accumulate((end - start for start, end in pieces[:-1]), initial=0))

    def clause_start(self, at: int) -> int:
        """The offset after the last clause break before `at`."""
        index = bisect_right(self.breaks, at)
        return self.breaks[index - 1] if index else 0

    def clause_end(self, at: int) -> int:
        """The offset of the first clause break from `at` on."""
        index = bisect_right(self.breaks, at)
        return self.breaks[index] - 1 if index < len(self.breaks) else len(self.flat)

    def periods_in(self, start: int, end: int) -> list[PeriodMention]:
        """The times that begin in `start:end`."""
        return self.periods[bisect_left(self._period_starts, start) : bisect_left(self._period_starts, end)]

    def regions_in(self, start: int, end: int) -> list[RegionMention]:
        """The places that begin in `start:end`."""
        return self.regions[bisect_left(self._region_starts, start) : bisect_left(self._region_starts, end)]

    def slots_in(self, start: int, end: int) -> list[Slot]:
        """The numbers that begin in `start:end`."""
        starts = self._slot_starts
        return self.slots[bisect_left(starts, start) : bisect_left(starts, end)]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where in the file the span of the reading begins and ends."""
        return self._offset(start), self._offset(end - 1) + 1

    def _offset(self, at: int) -> int:
        index = bisect_right(self._piece_starts, at) - 1
        return self.sentence.pieces[index][0] + at - self._piece_starts[index]


def read_line(
    sentence: Sentence,
    found: Iterable[Mention],
    places: Places,
    home: str | None,
    issued: Period | None,
    frame: Period | None,
    told: int | None = None,
) -> Line | None:
    """The sentence as a Line; None where it holds no number that measures. `found` are all its mentions."""
    reading = sentence.reading
    mentions = [mention for mention in found if _measures(reading, mention)]
    if not mentions:
        return None
    text = reading.translate(_PLAIN)
    brackets = [match.span() for match in _BRACKET.finditer(text)]
    line = Line(
        sentence,
        text,
        _masked(text, brackets),
        find_periods(reading, issued, frame, told),
        find_regions(reading, places, home, (home,) if home else ()),
        [],
    )
    line.slots = _slots(line, mentions, brackets)
    return line


def _masked(text: str, brackets: list[tuple[int, int]]) -> str:
    pieces, cursor = [], 0
    for start, end in brackets:
        pieces += [text[cursor:start], MASK * (end - start)]
        cursor = end
    return "".join([*pieces, text[cursor:]])


def _measures(text: str, mention: Mention) -> bool:
    """Whether a mention is a quantity that is not there only to say how long or how large."""
    if mention.category is not Category.QUANTITY or mention.quantity is None:
        return False
    unit, end = mention.quantity.unit, mention.end
    if unit in _SIZES and (_LIMIT_AFTER.match(text, end) or _is_class(text, mention.start, end)):
        return False
    if unit in _CLASSED and not _DIGIT.search(mention.text) and _CLASS_AFTER.match(text, end):
        return False
    before = text[max(0, mention.start - _NEAR) : mention.start]
    return unit not in _TIMES or not (_LENGTH_AFTER.match(text, end) or _LENGTH_BEFORE.search(before))


def _is_class(text: str, start: int, end: int) -> bool:
    """Whether a sum says which class of things is meant: 万亿元级产业集群, 市值超亿元企业15家."""
    if text.startswith("级", end):
        return True
    return _OVER.search(text, max(0, start - _NEAR), start) is not None and _KIND_AFTER.match(text, end) is not None


def _slots(line: Line, mentions: list[Mention], brackets: list[tuple[int, int]]) -> list[Slot]:
    """The slots in the order of the text. Numbers in brackets do not part the words of those outside."""
    starts = [start for start, _ in brackets]
    outside: list[Mention] = []
    slots: list[Slot] = []
    for mention in mentions:
        index = bisect_left(starts, mention.start) - 1
        if index >= 0 and brackets[index][1] > mention.start:
            slots.append(_inner_slot(line, mention, brackets[index]))
        else:
            outside.append(mention)
    line.breaks[:] = _outside(line.breaks, outside)
    followings = [*(mention.start for mention in outside[1:]), len(line.flat)]
    last = 0
    for mention, following in zip(outside, followings, strict=False):
        slots.append(_outer_slot(line, mention, last, following))
        last = mention.end
    return sorted(slots, key=lambda slot: slot.mention.start)


def _outer_slot(line: Line, mention: Mention, last: int, following: int) -> Slot:
    since = line.clause_start(mention.start)
    index = bisect_right(line.breaks, mention.end)
    until = line.breaks[index] - 1 if index < len(line.breaks) else len(line.flat)
    gap = line.flat[last : mention.start][-_LEFT:] if last and last >= since else ""
    start = max(since, last)
    if gap:
        start += _noun_before(line.flat[start : mention.start][-_LEFT:]) if mention.start - start <= _LEFT else 0
    return _slot(mention, line.flat, start, min(until, following), gap)


def _noun_before(words: str) -> int:
    """How many of the words after a number are its own noun, up to the last 、: 3个|万亿元级台阶、|年均增长5%."""
    if not words or words[0] in "、和与及" or _EACH.search(words):
        return 0
    return words.rfind("、") + 1


def _inner_slot(line: Line, mention: Mention, bracket: tuple[int, int]) -> Slot:
    start, end = bracket[0] + 1, bracket[1] - 1
    for match in _BREAK.finditer(line.text, start, mention.start):
        start = match.end()
    slot = _slot(mention, line.text, start, end, "")
    slot.bracket = bracket[0]
    return slot


def _slot(mention: Mention, text: str, start: int, end: int, gap: str) -> Slot:
    quantity = mention.quantity
    if quantity is None:
        raise ValueError(f"no quantity: {mention.text!r}")
    start = max(start, mention.start - _LEFT)
    end = min(max(end, mention.end), mention.end + _RIGHT)
    return Slot(mention, quantity, text[start : mention.start], start, text[mention.end : end], gap)


def _outside(breaks: list[int], mentions: list[Mention]) -> list[int]:
    """The breaks that do not lie within a number (1,100)."""
    starts = [mention.start for mention in mentions]
    kept = []
    for end in breaks:
        index = bisect_left(starts, end) - 1
        if index < 0 or end > mentions[index].end:
            kept.append(end)
    return kept
