"""The part of a long document that is shown first."""

from indicators.analysis.excerpt import excerpt
from indicators.analysis.marking import MarkedBlock, Run
from indicators.model import Element


def _blocks(*lengths: int, at: int | None = None) -> list[MarkedBlock]:
    return [
        MarkedBlock(Element.BODY, None, False, [Run("字" * length, is_place=index == at)])
        for index, length in enumerate(lengths)
    ]


def test_a_short_text_is_whole() -> None:
    """What holds no more than asked for is not cut."""
    blocks = _blocks(4, 6)
    assert excerpt(blocks, 10).blocks == blocks


def test_the_place_is_in_it_with_what_surrounds_it() -> None:
    """A third of the room stands before the place, the rest behind it, and what is left out is counted."""
    part = excerpt(_blocks(10, 10, 10, 10, 10, 10, at=3), 30)
    assert (len(part.blocks), part.before, part.after) == (3, 20, 10)
    assert part.blocks[1].runs[0].is_place


def test_without_a_place_it_begins_at_the_beginning() -> None:
    """The first blocks that there is room for."""
    part = excerpt(_blocks(10, 10, 10), 25)
    assert (len(part.blocks), part.before, part.after) == (2, 0, 10)


def test_no_block_is_cut() -> None:
    """A block longer than the room is shown whole."""
    part = excerpt(_blocks(50, 10, at=0), 20)
    assert (part.before, part.after) == (0, 10)
    assert len(part.blocks[0].runs[0].text) == 50
