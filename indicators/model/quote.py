"""A quote: a piece of a document that can be found again (W3C Web Annotation selectors)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quote:
    """TextQuoteSelector (`exact`, `prefix`, `suffix`) with a TextPositionSelector (`start`, `end`).

    Offsets count characters of the document's decoded text, end exclusive: `text[start:end] == exact`.
    """

    exact: str
    start: int
    end: int
    prefix: str = ""
    suffix: str = ""
