"""Finding words in a text whatever the layout did to its white space."""

from collections.abc import Iterator
from itertools import accumulate


class Searchable:
    """A text without its white space, and the way back to the file's offsets.

    Newspapers break lines in mid-word and in mid-number (`100亿⏎⏎元`); a person who quotes does not. Nothing but white
    space is ever overlooked: a changed digit or a changed mark is another text.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._offsets = [index for index, char in enumerate(text) if not char.isspace()]
        self._bare = "".join(text[index] for index in self._offsets)

    def places(self, words: str) -> list[tuple[int, int]]:
        """Every (start, end) of the file at which `words` stand, overlapping ones included; [] for blank words."""
        return list(self._places("".join(words.split())))

    def _places(self, bare: str) -> Iterator[tuple[int, int]]:
        at = self._bare.find(bare) if bare else -1
        while at >= 0:
            yield self._offsets[at], self._offsets[at + len(bare) - 1] + 1
            at = self._bare.find(bare, at + 1)

    def longest_start(self, words: str) -> str:
        """The longest beginning of `words` that stands in the text: it shows where a quote goes astray."""
        bare = "".join(words.split())
        found = list(accumulate(bare, lambda start, char: start + char))
        return max((start for start in found if start in self._bare), key=len, default="")
