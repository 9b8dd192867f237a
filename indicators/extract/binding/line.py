"""A sentence prepared for binding: its numbers, each with the words that lead up to it and the words that follow.

All that a rule asks of a sentence is looked up by offset, and the words around a number are cut to a bounded length, so
that the work grows in proportion to the text even where nobody has put a full stop.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from operator import attrgetter
from typing import TypeVar

from indicators.extract.periods import PeriodMention
from indicators.extract.regions import RegionMention
from indicators.model import Mention, Quantity, Sentence

MASK = "\0"
T = TypeVar("T")
_START, _SLOT_START = attrgetter("start"), attrgetter("mention.start")
BREAK = re.compile(
    r"[，；;。！!？?]|[：:](?!(?<=[\d为].)\d|(?<=[值额量入资数率比重积口价润税出].)[\d近约超])|(?<!\d),|,(?!\d{3}(?!\d))|——"
)


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
        return [match.end() for match in BREAK.finditer(self.flat)]

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

    def behind(self, slot: Slot, most: int = 60) -> str:
        """The words behind a number up to the end of its clause, other numbers among them; at most so many characters."""
        start = slot.mention.end
        return self.flat[start : min(self.clause_end(start), start + most)].replace(MASK, "")

    def periods_in(self, start: int, end: int) -> list[PeriodMention]:
        """The times that begin in `start:end`."""
        return _between(self.periods, start, end, _START)

    def regions_in(self, start: int, end: int) -> list[RegionMention]:
        """The places that begin in `start:end`."""
        return _between(self.regions, start, end, _START)

    def slots_in(self, start: int, end: int) -> list[Slot]:
        """The numbers that begin in `start:end`."""
        return _between(self.slots, start, end, _SLOT_START)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where in the file the span of the reading begins and ends."""
        return self._offset(start), self._offset(end - 1) + 1

    def _offset(self, at: int) -> int:
        index = bisect_right(self._piece_starts, at) - 1
        return self.sentence.pieces[index][0] + at - self._piece_starts[index]


def _between(found: list[T], start: int, end: int, begin: Callable[[T], int]) -> list[T]:
    """Those of what was found, in its order, that begin in `start:end`."""
    return found[bisect_left(found, start, key=begin) : bisect_left(found, end, key=begin)] if found else []
