"""A quote and its place in a document, in both directions, never by guess."""

from indicators.anchor.find import Searchable
from indicators.anchor.selectors import CONTEXT_LENGTH, Anchoring, Outcome, describe, match

__all__ = ["CONTEXT_LENGTH", "Anchoring", "Outcome", "Searchable", "describe", "match"]
