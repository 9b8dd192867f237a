"""Full-text search: which documents hold all of the words, and where.

The texts are scanned, not indexed: Chinese has no blanks between words, so an index would be one of pairs of characters, three
times as large as the texts, and a scan by regular expression takes 35 ms for 65 million characters on two cores. White
space within a word is overlooked, as everywhere: a printed page breaks its lines in mid-word.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from indicators.store.engine import Engine, Wanted, condition
from indicators.store.tables import DOCUMENTS, TEXTS

Place = tuple[int, int]
AROUND = 30
MOST_WORDS = 8
_SNIPPETS = 3
_BLANKS = "[ \\t\\r\\n\u3000]*"


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
    holds = " AND ".join("regexp_matches(t.text, ?, 'i')" for _ in words)
    source = f"FROM (FROM {DOCUMENTS}{where}) d JOIN {TEXTS} t ON t.document = d.id WHERE {holds}"
    found = engine.ask(f"SELECT d.id {source} ORDER BY d.issued DESC, d.id", [*values, *map(_pattern, words)])
    names = [name for (name,) in found]
    shown = names[offset : offset + limit]
    texts: dict[str, str] = dict(engine.select(TEXTS, ["document", "text"], {"document": tuple(shown)}))
    return len(names), tuple(_hit(name, texts[name], asked) for name in shown)


def ids_titled(engine: Engine, asked: str, wanted: Wanted) -> list[str]:
    """The documents that have all words of `asked` in a title or in their id, the newest first."""
    where, values = condition(DOCUMENTS, wanted)
    words = words_of(asked)
    names = "lower(concat_ws(' ', title, title_en, id))"
    holds = "".join(f" AND contains({names}, lower(?))" for _ in words)
    source = f"FROM (FROM {DOCUMENTS}{where}) WHERE true{holds}"
    return [name for (name,) in engine.ask(f"SELECT id {source} ORDER BY issued DESC, id", [*values, *words])]


def places(text: str, asked: str) -> list[Place]:
    """Where the words of `asked` stand in a text, as (start, end), in its order.

    The text is not changed to lower case, which would move what follows some letters.
    """
    patterns = map(_pattern, words_of(asked))
    return sorted({match.span() for pattern in patterns for match in re.finditer(pattern, text, re.IGNORECASE)})


def _pattern(word: str) -> str:
    """A regular expression for a word with white space anywhere in it, the same for Python and the engine's RE2."""
    return _BLANKS.join(map(re.escape, word))


def _hit(document: str, text: str, asked: str) -> Hit:
    found = places(text, asked)
    return Hit(document, len(found), tuple(_snippet(text, *place) for place in _apart(found)[:_SNIPPETS]))


def _apart(places: list[Place]) -> list[Place]:
    """The places of which none lies in the words around the one before."""
    kept: list[Place] = []
    for place in places:
        if not kept or place[0] >= kept[-1][0] + AROUND:
            kept.append(place)
    return kept


def _snippet(text: str, at: int, end: int) -> Snippet:
    before, after = text[max(0, at - AROUND) : at], text[end : end + AROUND]
    return Snippet(at, end, _one_line(before), "".join(text[at:end].split("\n")), _one_line(after))


def _one_line(words: str) -> str:
    return " ".join(words.split())
