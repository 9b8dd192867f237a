"""A document cut into runs for a reader: where each value stands, and the sentence and value that were asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from indicators.anchor import pieces_of
from indicators.model import Block, Document, Element, Observation

Span = tuple[int, int]
_HEADINGS = {Element.HEADING, Element.KICKER, Element.SUBHEADING}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look. `ids` are the observations whose value it is; several may share one number.

    `state` says what became of a number that is no observation (remarked, repeated, no_data, open), `reason` why.
    `is_found` says that it is (part of) words that were looked for, `is_place` that it is where a link leads.
    """

    text: str
    ids: tuple[str, ...] = ()
    kind: str = ""
    in_sentence: bool = False
    is_target: bool = False
    state: str = ""
    reason: str = ""
    origin: str = ""
    is_found: bool = False
    is_place: bool = False


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """A paragraph as runs: a block of the document with what continues it after a break of the layout."""

    element: Element
    article: int | None
    repeat: bool
    runs: list[Run] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the text that is no observation: its place, its state in the ledger, and the reason where one is given."""

    start: int
    end: int
    state: str
    reason: str = ""


def marked_blocks(
    document: Document,
    observations: Iterable[Observation],
    chosen: Observation | None,
    numbers: Iterable[Number] = (),
    found: Iterable[Span] = (),
    place: int | None = None,
) -> list[MarkedBlock]:
    """Every block of `document` but blank space, its values marked; `chosen` marks its sentence and its value.

    `found` are the places of words that were looked for, `place` is the offset at which a link leads.
    What the layout broke is joined: a stretch that goes on in mid-sentence stands in the paragraph that it continues.
    """
    marks = _Marks(document, observations, chosen, numbers, found, place)
    blocks: list[MarkedBlock] = []
    open_body: MarkedBlock | None = None
    for block in document.blocks:
        if block.element is Element.SPACE:
            continue
        runs = [marks.run(start, end) for start, end in marks.stretches(*_without_mark(document.text, block))]
        if block.continues and open_body is not None:
            open_body.runs.extend(runs)
            continue
        marked = MarkedBlock(block.element, block.article, block.repeat is not None, runs)
        blocks.append(marked)
        if block.element is Element.BODY:
            open_body = marked
    return blocks


def printed_lines(
    document: Document,
    observations: Iterable[Observation],
    chosen: Observation | None,
    numbers: Iterable[Number] = (),
    found: Iterable[Span] = (),
    place: int | None = None,
) -> list[MarkedBlock]:
    """The same marks on the text as it stands in the file, a block a line: each line break and blank is kept."""
    marks = _Marks(document, observations, chosen, numbers, found, place)
    lines, start = [], 0
    for line in document.text.split("\n"):
        end = start + len(line)
        runs = [marks.run(first, last) for first, last in marks.stretches(start, end)] if line else []
        lines.append(MarkedBlock(Element.BODY, None, False, runs))
        start = end + 1
    return lines


class _Marks:
    """All that is to be marked in a document, by place; no stretch that it gives crosses the edge of a mark."""

    def __init__(
        self,
        document: Document,
        observations: Iterable[Observation],
        chosen: Observation | None,
        numbers: Iterable[Number],
        found: Iterable[Span],
        place: int | None,
    ) -> None:
        self._text = document.text
        self._sentence = _sentence(document, chosen)
        self._target = (chosen.start, chosen.end) if chosen else (0, 0)
        observations, numbers, found = list(observations), list(numbers), list(found)
        values: dict[int, list[Observation]] = {}
        others: dict[int, Number] = {}
        edges = {0, len(document.text), *self._target, *(edge for span in self._sentence for edge in span)}
        if place is not None and 0 <= place < len(document.text):
            edges.add(place)
        edges.update(edge for span in found for edge in span)
        edges.update(edge for number in numbers for edge in (number.start, number.end))
        edges.update(edge for o in observations for edge in (o.start, o.end))
        edges.update(edge for block in document.blocks for edge in _without_mark(document.text, block))
        self._edges = sorted(edges)
        for o in observations:
            for start, _ in self.stretches(o.start, o.end):
                values.setdefault(start, []).append(o)
        for number in numbers:
            for start, _ in self.stretches(number.start, number.end):
                others.setdefault(start, number)
        self._values, self._others, self._place = values, others, place
        self._found = {start for span in found for start, _ in self.stretches(*span)}

    def stretches(self, start: int, end: int) -> list[tuple[int, int]]:
        """`start:end` cut at every edge of a mark."""
        inner = self._edges[bisect_right(self._edges, start) : bisect_left(self._edges, end)]
        return list(pairwise([start, *inner, end]))

    def run(self, start: int, end: int) -> Run:
        """The look of a stretch."""
        here = self._values.get(start, [])
        other = self._others.get(start) if not here else None
        return Run(
            self._text[start:end],
            tuple(o.id for o in here),
            here[0].kind if here else "",
            any(first <= start and end <= last for first, last in self._sentence),
            self._target[0] <= start < end <= self._target[1],
            other.state if other else "",
            other.reason if other else "",
            here[0].origin if here else "",
            start in self._found,
            start == self._place,
        )


def _without_mark(text: str, block: Block) -> tuple[int, int]:
    """A block without the signs (# and **) that mark a heading in the file."""
    if block.element not in _HEADINGS:
        return block.start, block.end
    words = text[block.start : block.end]
    start = block.end - len(words.lstrip("#* "))
    return start, max(start, block.start + len(words.rstrip("* ")))


def _sentence(document: Document, chosen: Observation | None) -> tuple[tuple[int, int], ...]:
    if chosen is None:
        return ()
    span = (chosen.sentence_start, chosen.sentence_end)
    return pieces_of(document).get(span, (span,))
