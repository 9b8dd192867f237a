"""The reading of a stretch of text: the pieces of the file that say something, without the layout between them."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from indicators.model import Sentence
from indicators.text.signs import LAYOUT_SPACE

Piece = tuple[int, int]

_SPACE = re.compile(r"\s")
_MARKUP = re.compile(r"\*{2,}|<br\s{0,3}/?>")


@dataclass(slots=True)
class Reading:
    """Pieces of a file joined. `starts[i]` is where piece i begins in `text`."""

    text: str
    pieces: tuple[Piece, ...]
    starts: tuple[int, ...]

    def places(self, start: int, end: int) -> tuple[Piece, ...]:
        """The pieces (start, end) of the file that the span `start:end` of the reading stands for.

        Raises:
            ValueError: when the span is empty or does not lie in the reading.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no span of a reading of {len(self.text)} characters: {start}:{end}")
        found = []
        for index in range(bisect_right(self.starts, start) - 1, len(self.pieces)):
            at, (piece_start, piece_end) = self.starts[index], self.pieces[index]
            if at >= end:
                break
            found.append((piece_start + max(0, start - at), min(piece_end, piece_start + end - at)))
        return tuple(found)


def reading(text: str, pieces: Iterable[Piece]) -> Reading:
    """The pieces of a file, joined."""
    kept = _merge(pieces)
    starts = accumulate((end - start for start, end in kept[:-1]), initial=0) if kept else ()
    return Reading("".join(text[start:end] for start, end in kept), kept, tuple(starts))


def places(sentence: Sentence, start: int, end: int) -> tuple[Piece, ...]:
    """Where in the file the span `start:end` of a sentence's reading stands: one piece, or several where layout cuts it.

    Raises:
        ValueError: when the span is empty or does not lie in the reading.
    """
    starts = tuple(accumulate((stop - begin for begin, stop in sentence.pieces[:-1]), initial=0))
    return Reading(sentence.reading, sentence.pieces, starts).places(start, end)


def spoken(text: str, start: int, end: int, *, keeps_spaces: bool) -> list[Piece]:
    """The pieces of one line without bold marks, and without the spaces that only set the Chinese text."""
    drops = [match.span() for match in _MARKUP.finditer(text, start, end)]
    if not keeps_spaces and _SPACE.search(text, start, end):
        drops += [match.span() for match in LAYOUT_SPACE.finditer(text, start, end)]
    pieces, cursor = [], start
    for drop_start, drop_end in sorted(drops):
        pieces.append((cursor, drop_start))
        cursor = max(cursor, drop_end)
    pieces.append((cursor, end))
    return [piece for piece in pieces if piece[0] < piece[1]] or [(start, end)]


def _merge(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    merged: list[Piece] = []
    for start, end in pieces:
        if merged and merged[-1][1] == start:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return tuple(merged)
