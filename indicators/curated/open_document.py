"""A document opened for binding: where words stand in it, and which sentence holds a place."""

from bisect import bisect_right
from functools import cached_property

from indicators.anchor import Searchable
from indicators.model import Document, Element, Sentence

_REPEATING = {Element.PULL_QUOTE, Element.CONTENTS}


class OpenDocument:
    """A Document with its indexes, made once for all entries of its curated file."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text

    @cached_property
    def _searchable(self) -> Searchable:
        return Searchable(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.document.sentences]

    @cached_property
    def _repeats(self) -> list[tuple[int, int]]:
        return [
            (block.start, block.end)
            for block in self.document.blocks
            if block.repeat is not None or block.element in _REPEATING
        ]

    def places(self, words: str) -> list[tuple[int, int]]:
        """Where `words` stand, white space apart.

        A repetition (pull quote, paragraph printed twice) does not count where the words also stand in the text proper.
        """
        found = self._searchable.places(words)
        proper = [place for place in found if not self._is_repeat(*place)]
        return proper or found

    def places_within(self, words: str, start: int, end: int) -> list[tuple[int, int]]:
        """Where `words` stand in `text[start:end]`, as offsets of the file."""
        return [(start + first, start + last) for first, last in Searchable(self.text[start:end]).places(words)]

    def longest_start(self, words: str) -> str:
        """The longest beginning of `words` that the text has."""
        return self._searchable.longest_start(words)

    def line(self, offset: int) -> int:
        """The line of the file (from 1) that holds `offset`."""
        return self.text.count("\n", 0, offset) + 1

    def sentence_at(self, start: int, end: int) -> Sentence | None:
        """The sentence of which a piece holds `text[start:end]`; of several (a pull quote set in a sentence) the inner."""
        candidates = self.document.sentences[: bisect_right(self._starts, start)]
        for sentence in reversed(candidates):
            if any(first <= start < last for first, last in sentence.pieces) and end <= sentence.end:
                return sentence
        return None

    def article_text(self, sentence: Sentence) -> str:
        """The readings of the article that a sentence belongs to, its heading first; "" outside articles."""
        if sentence.article is None:
            return ""
        heading = self.document.articles[sentence.article].heading
        readings = [other.reading for other in self.document.sentences if other.article == sentence.article]
        return "\n".join([heading, *readings])

    def _is_repeat(self, start: int, end: int) -> bool:
        return any(first <= start and end <= last for first, last in self._repeats)
