"""Questions about documents, and the words in them."""

import json
from collections.abc import Sequence
from typing import Any

from indicators.model import Document, Period
from indicators.store.held import held
from indicators.store.questions.opened import Opened
from indicators.store.records import Card
from indicators.store.rows import source_of
from indicators.store.search import Hit, ids_titled, search
from indicators.store.tables import (
    DOCUMENTS,
    NUMBERS,
    TEXTS,
)

_ANSWERS, _DOCUMENTS = 256, 16
_CARD = ["id", "source", "region", "characters", "numbers", "observations", "states"]
NEWEST_FIRST = "issued DESC, id"


class Documents(Opened):
    """Documents, their texts and facts."""

    @held(_ANSWERS)
    def documents(
        self, /, *, order: str = NEWEST_FIRST, limit: int | None = None, offset: int = 0, **wanted: object
    ) -> Sequence[Card]:
        """The documents that hold what is wanted (id, region, kind, publisher, issued), the newest first."""
        return tuple(map(_card, self._engine.select(DOCUMENTS, _CARD, wanted, order=order, limit=limit, offset=offset)))

    @held(_ANSWERS)
    def titled(self, words: str, /, *, limit: int, **wanted: object) -> tuple[int, Sequence[Card]]:
        """How many documents have all of `words` in their title or id, and the newest of them."""
        ids = ids_titled(self._engine, words, wanted)
        return len(ids), self.documents(id=tuple(ids[:limit]))

    @held(1)
    def issued(self) -> dict[str, Period | None]:
        """When each document came out; None where that is not known."""
        found = self._engine.select(DOCUMENTS, ["id", "issued"])
        periods = {issued: Period(issued) if issued else None for issued in {issued for _, issued in found}}
        return {id_: periods[issued] for id_, issued in found}

    @held(_ANSWERS)
    def issue_years(self, /, **wanted: object) -> dict[str, frozenset[int]]:
        """The years in which documents that hold what is wanted came out, by the region that they are about."""
        years: dict[str, set[int]] = {}
        for (region, issued), _ in self._engine.tally_by(DOCUMENTS, ("region", "issued"), wanted):
            if region and issued:
                years.setdefault(region, set()).add(Period(issued).last_day.year)
        return {region: frozenset(found) for region, found in years.items()}

    def card(self, document: str) -> Card | None:
        """What is known of one document."""
        return next(iter(self.documents(id=document)), None)

    @held(_DOCUMENTS)
    def document(self, document: str) -> Document | None:
        """A document with its text, read anew from it; None where there is none of that id."""
        card = self.card(document)
        if card is None:
            return None
        from indicators.text import read  # noqa: PLC0415 - its patterns take longer to make than a page that reads no text

        [(text, is_wrapped)] = self._engine.select(TEXTS, ["text", "is_wrapped"], {"document": document})
        return read(document, text, card.source, is_wrapped=is_wrapped)

    @held(_ANSWERS)
    def open_sentences(self, subject: str, documents: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
        """By document, the sentences that name an indicator beside a number which nobody has settled."""
        if not documents:
            return {}
        rows = self._engine.ask(
            f"SELECT DISTINCT ON (document, sentence) document, sentence FROM {NUMBERS} WHERE list_contains(named, ?) "  # noqa: S608
            f"AND document IN ({', '.join('?' * len(documents))}) AND state = 'open' ORDER BY document, sentence",
            [subject, *documents],
        )
        found: dict[str, tuple[str, ...]] = {}
        for document, sentence in rows:
            found[document] = (*found.get(document, ()), sentence)
        return found

    @held(_ANSWERS)
    def documents_by(self, column: str) -> dict[str, int]:
        """How many documents there are by region, kind, publisher …, the most first."""
        return dict(self._engine.tally(DOCUMENTS, column))

    @held(_ANSWERS)
    def search(self, asked: str, /, *, limit: int, offset: int = 0, **wanted: object) -> tuple[int, Sequence[Hit]]:
        """How many documents hold all words of `asked`, and some of them with the places, the newest first."""
        return search(self._engine, asked, wanted, limit=limit, offset=offset)


def _card(row: Sequence[Any]) -> Card:
    id_, source, region, characters, numbers, values, states = row
    return Card(id_, source_of(source), region, characters, numbers, values, json.loads(states))
