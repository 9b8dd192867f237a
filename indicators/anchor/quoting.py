"""The sentence of a value as people read it: before, value, after, with the breaks of the layout taken out."""

import re
from collections.abc import Mapping

from indicators.model import Document, Observation

Span = tuple[int, int]
Pieces = Mapping[Span, tuple[Span, ...]]
_BREAK = re.compile(r"\s*\n\s*")


def pieces_of(document: Document) -> Pieces:
    """The pieces into which the layout broke each sentence, by the sentence's span."""
    return {(sentence.start, sentence.end): sentence.pieces for sentence in document.sentences}


def quoted(text: str, pieces: Pieces, observation: Observation) -> tuple[str, str, str]:
    """The sentence of an observation as (before, value, after). A span that is no sentence is quoted as it stands."""
    span = (observation.sentence_start, observation.sentence_end)
    start, end = observation.start, observation.end
    own = pieces.get(span, (span,))
    before = "".join(text[first : min(last, start)] for first, last in own if first < start)
    after = "".join(text[max(first, end) : last] for first, last in own if last > end)
    return _BREAK.sub("", before), _BREAK.sub("", text[start:end]), _BREAK.sub("", after)


def words_around(text: str, pieces: Pieces, observation: Observation, around: int = 40) -> tuple[str, str]:
    """The words of the sentence before and after a value, cut where they are long; … says where they were cut."""
    before, _, after = quoted(text, pieces, observation)
    start = f"…{before[-around:]}" if len(before) > around else before
    end = f"{after[:around]}…" if len(after) > around else after
    return start, end
