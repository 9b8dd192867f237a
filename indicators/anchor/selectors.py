"""Describing a place so that it can be found again, and finding it in a text that may have changed.

W3C Web Annotation: TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end). How a quote was
found is data. Nothing is matched fuzzily: in a figure, a changed digit is a changed fact, and so is an added one.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from indicators.model import Quote

CONTEXT_LENGTH = 32
_NUMBER_BEFORE = re.compile(r"(?:\d[.,]?|[-−－])\Z")
_NUMBER_AFTER = re.compile(r"[.,]?\d")


class Anchoring(StrEnum):
    """How a quote was found in a text."""

    EXACT = "exact"
    """At the very offsets, with its words unchanged."""
    MOVED = "moved"
    """The words stand in another place, with their prefix or their suffix."""
    AMBIGUOUS = "ambiguous"
    """The words stand in the text, and their surroundings do not tell that they are the ones that were quoted."""
    ORPHANED = "orphaned"
    """The words do not stand in the text any more."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a quote; `quote` is None unless it was found in one place."""

    anchoring: Anchoring
    quote: Quote | None = None


def describe(text: str, start: int, end: int) -> Quote:
    """The quote `text[start:end]` with up to 32 characters on each side. Raises ValueError for an empty or outside span."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no span of the text: {start}:{end} of {len(text)}")
    prefix, suffix = text[max(0, start - CONTEXT_LENGTH) : start], text[end : end + CONTEXT_LENGTH]
    return Quote(text[start:end], start, end, prefix, suffix)


def match(quote: Quote, text: str) -> Outcome:
    """Find `quote` again in `text`, a later state of its document."""
    starts = [start for start in _starts(text, quote.exact) if not _cuts_a_number(text, start, quote)]
    if quote.start in starts and _surroundings(text, quote.start, quote) == (True, True):
        return Outcome(Anchoring.EXACT, describe(text, quote.start, quote.end))
    if not starts:
        return Outcome(Anchoring.ORPHANED)
    best = max(sum(_surroundings(text, start, quote)) for start in starts)
    chosen = [start for start in starts if sum(_surroundings(text, start, quote)) == best]
    if len(chosen) > 1 or best == 0:
        return Outcome(Anchoring.AMBIGUOUS)
    anchoring = Anchoring.EXACT if chosen[0] == quote.start else Anchoring.MOVED
    return Outcome(anchoring, describe(text, chosen[0], chosen[0] + len(quote.exact)))


def _starts(text: str, words: str) -> list[int]:
    starts, at = [], text.find(words)
    while at >= 0:
        starts.append(at)
        at = text.find(words, at + 1)
    return starts


def _surroundings(text: str, start: int, quote: Quote) -> tuple[bool, bool]:
    """Whether the prefix and the suffix of `quote` stand around `start`."""
    return text.endswith(quote.prefix, 0, start), text.startswith(quote.suffix, start + len(quote.exact))


def _cuts_a_number(text: str, start: int, quote: Quote) -> bool:
    """Whether the words at `start` are a part of a longer number (3.8% in 13.8%), as they were not when quoted."""
    found = describe(text, start, start + len(quote.exact))
    before = _goes_on_before(found) and not _goes_on_before(quote)
    return before or (_goes_on_after(found) and not _goes_on_after(quote))


def _goes_on_before(quote: Quote) -> bool:
    return quote.exact[0].isdecimal() and _NUMBER_BEFORE.search(quote.prefix) is not None


def _goes_on_after(quote: Quote) -> bool:
    return quote.exact[-1].isdecimal() and _NUMBER_AFTER.match(quote.suffix) is not None
