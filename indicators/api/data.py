"""What the JSON API asks of the store, and the answer of a library that is held in memory."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from indicators.catalog.load import Catalog
from indicators.model import Basis, Document, Observation, Source
from indicators.store import Library

IN_TEXT = 'document, start, "end", id'
_FLAGS, _FLAGGED = {"true": True, "false": False}, {"period_inferred"}


class Data(Protocol):
    """The questions of the API. A filter maps a field to the text that it equals; `true` and `false` stand for themselves."""

    @property
    def catalog(self) -> Catalog:
        """The vocabularies."""

    def observations(self, filters: Mapping[str, str], limit: int, offset: int) -> tuple[list[Observation], int]:
        """Those that fit, from `offset` on, `limit` at most, always in the same order; and how many fit in all."""

    def every(self) -> Iterator[Observation]:
        """All of them, in the order of the documents."""

    def on_bases(self, bases: Collection[Basis], regions: Sequence[str]) -> Mapping[Basis, Sequence[Observation]]:
        """The different values of each of `regions` on each of several bases."""

    def observation(self, id_: str) -> Observation | None:
        """The one of this id."""

    def sources(self, limit: int, offset: int) -> tuple[list[Source], int]:
        """What is known of the documents, in their order; and how many there are."""

    def source(self, document: str) -> Source | None:
        """What is known of a document."""

    def document(self, id_: str) -> Document | None:
        """A document with its text."""


@dataclass(frozen=True, slots=True)
class LibraryData:
    """A library of the store."""

    library: Library

    @property
    def catalog(self) -> Catalog:
        """The vocabularies."""
        return self.library.catalog

    def observations(self, filters: Mapping[str, str], limit: int, offset: int) -> tuple[list[Observation], int]:
        """Those that fit, from `offset` on, in the order of the documents; and how many fit in all."""
        wanted = {name: _FLAGS.get(value, value) if name in _FLAGGED else value for name, value in filters.items()}
        found = self.library.observations(order=IN_TEXT, limit=limit, offset=offset, **wanted)
        return list(self.library.whole([o.id for o in found])), self.library.count(**wanted)

    def every(self) -> Iterator[Observation]:
        """All of them, in the order of the documents."""
        return self.library.every()

    def on_bases(self, bases: Collection[Basis], regions: Sequence[str]) -> Mapping[Basis, Sequence[Observation]]:
        """The different values of each of `regions` on each of several bases, two a region at the most."""
        return self.library.on_bases(bases, regions)

    def observation(self, id_: str) -> Observation | None:
        """The one of this id."""
        return self.library.observation(id_)

    def sources(self, limit: int, offset: int) -> tuple[list[Source], int]:
        """What is known of the documents, the newest first; and how many there are."""
        cards = self.library.documents(limit=limit, offset=offset)
        return [card.source for card in cards], self.library.rows_of("documents")

    def source(self, document: str) -> Source | None:
        """What is known of a document."""
        card = self.library.card(document)
        return card.source if card else None

    def document(self, id_: str) -> Document | None:
        """A document with its text."""
        return self.library.document(id_)
