"""What the parts of the benchmark ask of a library: the choices of each page, and long documents with a sentence each."""

from dataclasses import dataclass
from pathlib import Path

from indicators.locale import Words
from indicators.settings import MINE
from indicators.store import open_store

LANGUAGE = "zh"
QUERY = {"library": MINE}
LONG = 60_000
"""Characters of the document in which the issue's goal opens a sentence."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A page, and the label of its select box in which something is chosen."""

    name: str
    page: str
    label: str


def pages() -> tuple[Asked, ...]:
    """The pages on which a choice is timed."""
    words = Words(LANGUAGE)
    return (
        Asked("Compare, another indicator", "compare", words("field.indicator")),
        Asked("Targets, another indicator", "targets", words("field.indicator")),
        Asked("Timeline, another region", "timeline", words("field.region")),
    )


@dataclass(frozen=True, slots=True)
class Place:
    """A value in the middle of a document of so many characters, and the indicator that it is of."""

    value: str
    indicator: str
    characters: int

    @property
    def query(self) -> dict[str, str]:
        """With which Compare shows it."""
        return {"indicator": self.indicator, "value": self.value}


def places(store: Path, number: int) -> list[Place]:
    """A value in each of the documents that are nearest to LONG characters, as many as there are up to `number`."""
    library = open_store(store)
    nearest = f"abs(characters - {LONG}), id"
    reach, found = library.reach(), []
    for card in library.documents(order=nearest, limit=number):
        values = [o for o in library.of_document(card.id) if o.indicator in reach]
        if values:
            value = values[len(values) // 2]
            found.append(Place(value.id, value.indicator, card.characters))
    return found
