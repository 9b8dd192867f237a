"""A sentence prepared for binding: its numbers in their order, with the words around each."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from indicators.extract.binding.limits import measures
from indicators.extract.binding.line import BREAK, MASK, Line, Slot
from indicators.extract.periods import find_periods
from indicators.extract.regions import find_regions
from indicators.extract.regions_names import Places
from indicators.model import Mention, Period, Sentence

# Full-width digits, letters and brackets in their plain form, character for character; the words stay as they are written.
_PLAIN = str.maketrans(
    {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in "，：；！？～"}
    | {"\u3000": " "}
)
_BRACKET = re.compile(r"[(〔\[][^()〔〕\[\]]{0,120}[)〕\]]")
_OVER = re.compile("(?<![跨迈站登冲跃再踏])上$")
_LEFT, _RIGHT = 80, 60  # the words around a number that are looked at
_EACH = re.compile("分别|依次|[均都各]")


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
    mentions = [mention for mention in found if measures(reading, mention)]
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
    for match in BREAK.finditer(line.text, start, mention.start):
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
    left = text[start : mention.start]
    left = _OVER.sub("", left) if "上" in quantity.hedges else left  # 汇聚了|上百家企业
    return Slot(mention, quantity, left, start, text[mention.end : end], gap)


def _outside(breaks: list[int], mentions: list[Mention]) -> list[int]:
    """The breaks that do not lie within a number (1,100)."""
    starts = [mention.start for mention in mentions]
    kept = []
    for end in breaks:
        index = bisect_left(starts, end) - 1
        if index < 0 or end > mentions[index].end:
            kept.append(end)
    return kept
