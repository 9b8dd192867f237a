"""A mention: any numeral of a text, and what sort of thing it is."""

from dataclasses import dataclass
from enum import StrEnum

from indicators.model.quantity import Quantity


class Category(StrEnum):
    """What a numeral is there for. Only a quantity holds data."""

    QUANTITY = "quantity"
    DATE = "date"
    IDENTIFIER = "identifier"
    NAME = "name"
    LIST_MARKER = "list_marker"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mention:
    """A numeral with its place: `text[start:end]` of the document is the mention's `text`.

    The span holds the number and its unit (`2561.96亿元`, `5.3个百分点`, `100多家`), not the hedge words
    around it. `quantity` is None for every category but quantity.
    """

    start: int
    end: int
    text: str
    category: Category
    quantity: Quantity | None = None
