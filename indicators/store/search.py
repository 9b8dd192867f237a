"""Full-text search: which documents hold all of the words, and where.

The texts are scanned, not indexed: Chinese has no blanks between words, so an index would be one of pairs of characters, three
times as large as the texts, and a scan of 150 MB takes a quarter of a second on two cores.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from indicators.store.engine import Engine, Wanted, condition
from indicators.store.tables import DOCUMENTS, TEXTS

AROUND = 30
MOST_WORDS = 8
_SNIPPETS = 3


@dataclass(frozen=True, slots=True)
class Snippet:
    """A place where a word stands: `text[start:end]` of the document, and the words around it on one line."""

    start: int
    end: int
    before: str
    word: str
    after: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that holds all of the words: how often they stand in it, and the first places."""

    document: str
    times: int
    snippets: tuple[Snippet, ...]


def words_of(asked: str) -> tuple[str, ...]:
    """The words that are looked for: what blanks part, each once; letters are looked for in either case."""
    return tuple(dict.fromkeys(asked.split()))[:MOST_WORDS]


def search(engine: Engine, asked: str, wanted: Wanted, *, limit: int, offset: int = 0) -> tuple[int, Sequence[Hit]]:
    """How many documents hold all words of `asked`, and those of them from `offset` on, the newest first.

    `wanted` narrows the documents (region, kind), by their columns.
    """
    words = words_of(asked)
    if not words:
        return 0, ()
    where, values = condition(DOCUMENTS, wanted)
    holds = " AND ".join("contains(lower(t.text), lower(?))" for _ in words)
    source = f"FROM (FROM {DOCUMENTS}{where}) d JOIN {TEXTS} t ON t.document = d.id WHERE {holds}"
    found = engine.ask(f"SELECT d.id {source} ORDER BY d.issued DESC, d.id", [*values, *words])
    names = [name for (name,) in found]
    shown = names[offset : offset + limit]
    texts: dict[str, str] = dict(engine.select(TEXTS, ["document", "text"], {"document": tuple(shown)}))
    return len(names), tuple(_hit(name, texts[name], words) for name in shown)


def _hit(document: str, text: str, words: Sequence[str]) -> Hit:
    places = sorted((at, word) for word in words for at in _places(text, word))
    return Hit(document, len(places), tuple(_snippet(text, at, len(word)) for at, word in _apart(places)[:_SNIPPETS]))


def _places(text: str, word: str) -> list[int]:
    """Where a word begins; the text is not changed to lower case, which would move what follows some letters."""
    return [match.start() for match in re.finditer(re.escape(word), text, re.IGNORECASE)]


def _apart(places: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The places of which none lies in the words around the one before."""
    kept: list[tuple[int, str]] = []
    for place in places:
        if not kept or place[0] >= kept[-1][0] + AROUND:
            kept.append(place)
    return kept


def _snippet(text: str, at: int, length: int) -> Snippet:
    end = at + length
    before, after = text[max(0, at - AROUND) : at], text[end : end + AROUND]
    return Snippet(at, end, _one_line(before), text[at:end], _one_line(after))


def _one_line(words: str) -> str:
    return " ".join(words.split())
