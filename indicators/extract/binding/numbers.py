"""The numbers of a document handed out sentence by sentence, so that they are found once for the ledger and for binding."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from indicators.extract.mentions import find_mentions
from indicators.model import Mention, Sentence


@dataclass
class Numbers:
    """`mentions` are those of the whole `text`, in its order."""

    text: str
    mentions: Sequence[Mention]

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self.mentions]

    def of(self, sentence: Sentence) -> list[Mention]:
        """The quantities of a sentence, by their place in its reading; found anew where the layout had to be mended."""
        start, end = sentence.start, sentence.end
        if sentence.reading != self.text[start:end]:
            return find_mentions(sentence.reading)
        inside = self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [
            Mention(one.start - start, one.end - start, one.text, one.category, one.quantity)
            for one in inside
            if one.quantity is not None and one.end <= end
        ]
