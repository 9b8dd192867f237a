"""Short ways for these tests to read a text and to look at what was found."""

from pathlib import Path

from indicators.model import Document, Element, Source
from indicators.text import decode, read

SEEDS = Path(__file__).parents[2] / "seeds"


def read_text(text: str) -> Document:
    """A text without metadata, read."""
    return read("test", text, Source("test", "test"))


def read_page(number: str) -> Document:
    """One of the five pages, by the first three digits of its name."""
    (path,) = SEEDS.glob(f"{number}_*.txt")
    return read(path.stem, decode(path.read_bytes()), Source(path.stem, path.stem))


def elements(document: Document) -> list[tuple[Element, str]]:
    """What each stretch that is not space is, and its words."""
    return [
        (block.element, document.text[block.start : block.end])
        for block in document.blocks
        if block.element is not Element.SPACE
    ]


def words_of(document: Document, element: Element) -> list[str]:
    """The stretches of one element."""
    return [words for found, words in elements(document) if found is element]


def sentence_with(document: Document, words: str) -> str:
    """The reading of the one sentence that is no repeat and holds the words."""
    (found,) = [s.reading for s in document.sentences if words in s.reading and not s.repeat]
    return found


def heading_above(document: Document, words: str) -> str:
    """The heading of the article that holds the words."""
    (found,) = [s for s in document.sentences if words in s.reading and not s.repeat]
    assert found.article is not None
    return document.articles[found.article].heading
