"""The texts of a run: the pages with a sample of the corpus, and ordinary text of any size."""

import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from indicators.model import Source
from indicators.text import decode

SAMPLE = 3  # documents of the corpus beside which the slow readers are timed
_DIGITS = "123456789"


class Text(NamedTuple):
    """What `indicators.text.read` asks for: a document's id, its text, and what is known beside it."""

    id: str
    text: str
    source: Source


def alone(text: str) -> list[Text]:
    """A text of which nothing else is known, as the one document of a run."""
    return [Text("text", text, Source("text", ""))]


def corpus(folder: Path) -> list[Text]:
    """Every text below `folder`, in the order of the paths; none where there is no such folder."""
    paths = sorted(path for path in folder.rglob("*") if path.suffix in {".md", ".txt"})
    names = [path.relative_to(folder).with_suffix("").as_posix() for path in paths]
    return [Text(name, decode(path.read_bytes()), Source(name, "")) for name, path in zip(names, paths, strict=True)]


def sample(texts: Sequence[Text], count: int = SAMPLE) -> list[Text]:
    """`count` of the texts at even steps, the first one among them: the same ones each time."""
    count = min(count, len(texts))
    return [texts[number * len(texts) // count] for number in range(count)]


def ordinary(texts: Iterable[str], size: int) -> str:
    """The texts, a line each, cut at `size` characters.

    When they run out they come again with each digit changed for another, so that no passage with a number is printed
    twice: what is printed twice is read once only.
    """
    texts = list(texts)
    parts: list[str] = []
    length, turn = 0, 0
    while length < size:
        changed = "".join(random.Random(turn).sample(_DIGITS, len(_DIGITS)))  # noqa: S311 - no secret
        digits = str.maketrans(_DIGITS, changed if turn else _DIGITS)
        for text in texts:
            parts.append(text.translate(digits))
            length += len(text) + 1
        turn += 1
    return "\n".join(parts)[:size]
