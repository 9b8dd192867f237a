"""A quote and its place in a document, in both directions, never by guess."""

from indicators.anchor.find import Searchable
from indicators.anchor.quoting import Pieces, pieces_of, quoted, words_around
from indicators.anchor.selectors import CONTEXT_LENGTH, Anchoring, Outcome, describe, match

__all__ = [
    "CONTEXT_LENGTH",
    "Anchoring",
    "Outcome",
    "Pieces",
    "Searchable",
    "describe",
    "match",
    "pieces_of",
    "quoted",
    "words_around",
]
