"""The part of a long document that is shown first: around the place that a link leads to."""

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.analysis.marking import MarkedBlock


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Blocks in a row, and how many characters of the text stand before and after them."""

    blocks: Sequence[MarkedBlock]
    before: int = 0
    after: int = 0


def excerpt(blocks: Sequence[MarkedBlock], most: int) -> Excerpt:
    """All of the blocks where they hold `most` characters at most; else those around the marked place, or the first.

    A third of the characters stands before the place. No block is cut.
    """
    lengths = [sum(len(run.text) for run in block.runs) for block in blocks]
    if sum(lengths) <= most:
        return Excerpt(blocks)
    first = last = _place(blocks)
    room = most // 3
    while first > 0 and lengths[first - 1] <= room:
        first -= 1
        room -= lengths[first]
    room = most - sum(lengths[first : last + 1])
    while last + 1 < len(blocks) and lengths[last + 1] <= room:
        last += 1
        room -= lengths[last]
    return Excerpt(blocks[first : last + 1], sum(lengths[:first]), sum(lengths[last + 1 :]))


def _place(blocks: Sequence[MarkedBlock]) -> int:
    """The block that holds the place of a link, the chosen value, or else the first words that were found; 0 for none."""
    for is_it in ("is_place", "is_target", "in_sentence", "is_found"):
        for index, block in enumerate(blocks):
            if any(getattr(run, is_it) for run in block.runs):
                return index
    return 0
