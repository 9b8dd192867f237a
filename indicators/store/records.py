"""What a library answers with, beside documents and observations."""

from dataclasses import dataclass
from enum import StrEnum

from indicators.faults import Fault
from indicators.model import Source


class State(StrEnum):
    """What became of a number."""

    CURATED = "curated"
    """A person has stated what it says."""
    PARSED = "parsed"
    """A program has bound it to an indicator."""
    REMARKED = "remarked"
    """A person has said why it is no indicator."""
    REPEATED = "repeated"
    """It stands in a passage that repeats another of the page."""
    NO_DATA = "no_data"
    """It is a date, an identifier, a part of a name, a list marker: no quantity."""
    OPEN = "open"
    """It is a quantity, and nobody has said yet what it is about."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is known of a document beside its text; `states` counts its numbers by what became of them."""

    id: str
    source: Source
    region: str
    characters: int
    numbers: int
    observations: int
    states: dict[str, int]


@dataclass(frozen=True, slots=True)
class Number:
    """A numeral of a document, what became of it, and why a person says that it is no indicator."""

    document: str
    start: int
    end: int
    text: str
    category: str
    state: str
    ids: tuple[str, ...]
    reason: str
    reason_en: str
    quote: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that was not read: with the fault, or with the document that holds the same."""

    path: str
    fault: Fault | None
    same_as: str = ""
