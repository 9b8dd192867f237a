"""What the JSON API asks of the store, and the answer of a library that is held in memory."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from indicators.catalog.load import Catalog
from indicators.model import Document, Observation, Source
from indicators.store import Library


class Data(Protocol):
    """The questions of the API. A filter maps a field to the text that it equals; `true` and `false` stand for themselves."""

    @property
    def catalog(self) -> Catalog:
        """The vocabularies."""

    def observations(self, filters: Mapping[str, str], limit: int, offset: int) -> tuple[list[Observation], int]:
        """Those that fit, from `offset` on, `limit` at most, always in the same order; and how many fit in all."""

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
    """A library in memory."""

    library: Library

    @property
    def catalog(self) -> Catalog:
        """The vocabularies."""
        return self.library.catalog

    def observations(self, filters: Mapping[str, str], limit: int, offset: int) -> tuple[list[Observation], int]:
        """Those that fit, from `offset` on, in the order of the sources; and how many fit in all."""
        fitting = [o for o in self.library.observations.values() if _fits(o, filters)]
        return fitting[offset : offset + limit], len(fitting)

    def observation(self, id_: str) -> Observation | None:
        """The one of this id."""
        return self.library.observations.get(id_)

    def sources(self, limit: int, offset: int) -> tuple[list[Source], int]:
        """What is known of the documents; and how many there are."""
        documents = self.library.documents
        return [document.source for document in islice(documents.values(), offset, offset + limit)], len(documents)

    def source(self, document: str) -> Source | None:
        """What is known of a document."""
        found = self.library.documents.get(document)
        return found.source if found else None

    def document(self, id_: str) -> Document | None:
        """A document with its text."""
        return self.library.documents.get(id_)


def _fits(observation: Observation, filters: Mapping[str, str]) -> bool:
    return all(_text(getattr(observation, name)) == wanted for name, wanted in filters.items())


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value or "")
