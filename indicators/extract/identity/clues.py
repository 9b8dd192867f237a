"""What speaks for a document's region, date, publisher or kind, and how it is settled where several things speak."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from indicators.extract.binding.origins import top_lines
from indicators.model import Document, Fact, How

_OPENING = 6
_MENUS = 100


@dataclass(frozen=True, slots=True)
class Given:
    """What comes with a document beside its text: `front` matter, its own `title`, the names of its `folders`, the nearest first.

    `stem` is the file's name without the suffix; `issued`, `imprint` and `publisher` are what a masthead prints.
    `head` is where the document begins in its text, None where a site's menus cannot be told from it.
    """

    front: Mapping[str, str] = field(default_factory=dict)
    title: str = ""
    stem: str = ""
    folders: tuple[str, ...] = ()
    issued: str = ""
    imprint: str = ""
    publisher: str = ""
    head: int | None = 0


def top(document: Document, given: Given) -> list[str]:
    """The lines above the first prose; none where they may be a site's menus, which name every kind and many places."""
    return [] if given.head is None else top_lines(document, given.head)


def opening(document: Document, given: Given) -> list[str]:
    """The lines above the first prose and the first sentences after them, for words that mean only one thing."""
    sentences = [sentence.reading for sentence in document.sentences if sentence.start >= (given.head or 0)]
    return sentences[: len(top(document, given)) + _OPENING] if given.head is not None else sentences[:_MENUS]


@dataclass(frozen=True, slots=True)
class Clue:
    """A value, where it was found, and the words that say it; `why` where these alone do not."""

    value: str
    how: How
    words: str
    why: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Settled:
    """The fact, and the two clues that contradict each other, if any do."""

    fact: Fact
    contradiction: tuple[Clue, Clue] | None = None


def settle(
    clues: Sequence[Clue], agree: Callable[[Clue, Clue], bool], finest: Callable[[Sequence[Clue]], Clue]
) -> Settled:
    """The value of clues in their order of trust.

    Where all agree, it is that of the finest (a day rather than its year). Where two do not, what the front matter says
    stands, since a person wrote it there on purpose; without it nothing is known, and the fact says what speaks against what.
    """
    if not clues:
        return Settled(Fact())
    best = finest([clue for clue in clues if agree(clues[0], clue)])
    against = next((clue for clue in clues if not agree(best, clue)), None)
    agreeing = [clue for clue in clues if agree(best, clue)]
    words = tuple(dict.fromkeys(clue.words for clue in agreeing if clue.words))
    if against is None:
        return Settled(Fact(best.value, best.how, quotes=words, why=best.why[0], why_en=best.why[1]))
    opposed = clues[0] if not agree(clues[0], against) else best
    pair = (opposed, against)
    zh = f"{_said(opposed)}，而{_said(against)}"
    en = f"{_said(opposed)}, but {_said(against)}"
    if clues[0].how is How.FRONT_MATTER:
        return Settled(Fact(best.value, best.how, quotes=words, why=zh, why_en=en), pair)
    return Settled(Fact("", How.UNKNOWN, quotes=(opposed.words, against.words), why=zh, why_en=en), pair)


def _said(clue: Clue) -> str:
    return f"{clue.how}: {clue.value} ({clue.words})"
