"""A page without its spaces and breaks: what two printings of the same words have in common."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from indicators.text.lines import Line

_CHUNK = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Squeezed:
    """All lines without their spaces, one after the other.

    Line i begins at `starts[i]` of `text`; the k-th stretch without a space begins at `chunks[k]` of `text` and at
    `places[k]` of the file.
    """

    lines: list[Line]
    text: str
    starts: list[int]
    chunks: list[int]
    places: list[int]

    def line_at(self, position: int) -> int:
        """The number of the line that holds a position of `text`."""
        return bisect_right(self.starts, position) - 1

    def length(self, index: int) -> int:
        """How many characters that are not spaces line `index` has."""
        end = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.text)
        return end - self.starts[index]

    def in_file(self, first: int, last: int) -> tuple[int, int]:
        """A span of `text` as a span of the file."""
        return self._position(first), self._position(last - 1) + 1

    def _position(self, at: int) -> int:
        chunk = bisect_right(self.chunks, at) - 1
        return self.places[chunk] + at - self.chunks[chunk]


def squeeze(lines: list[Line]) -> Squeezed:
    """The lines without their spaces."""
    parts: list[str] = []
    starts: list[int] = []
    chunks: list[int] = []
    places: list[int] = []
    at = 0
    for line in lines:
        starts.append(at)
        for match in _CHUNK.finditer(line.words):
            chunks.append(at)
            places.append(line.words_start + match.start())
            parts.append(match.group())
            at += len(match.group())
    return Squeezed(lines, "".join(parts), starts, chunks, places)
