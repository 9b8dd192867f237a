"""A document cut into runs for a reader: where each value stands, and the sentence and value that were asked for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from indicators.model import Block, Document, Element, Observation

_HEADINGS = {Element.HEADING, Element.KICKER, Element.SUBHEADING}
_BREAK = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look. `ids` are the observations whose value it is; several may share one number."""

    text: str
    ids: tuple[str, ...] = ()
    kind: str = ""
    in_sentence: bool = False
    is_target: bool = False


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """A paragraph as runs: a block of the document with what continues it after a break of the layout."""

    element: Element
    article: int | None
    repeat: bool
    runs: list[Run] = field(default_factory=list)


def marked_blocks(
    document: Document, observations: Iterable[Observation], chosen: Observation | None
) -> list[MarkedBlock]:
    """Every block of `document` but blank space, its values marked; `chosen` marks its sentence and its value.

    What the layout broke is joined: a stretch that goes on in mid-sentence stands in the paragraph that it continues.
    """
    values: dict[tuple[int, int], list[Observation]] = {}
    for observation in observations:
        values.setdefault((observation.start, observation.end), []).append(observation)
    sentence = _pieces(document, chosen)
    target = (chosen.start, chosen.end) if chosen else None
    cuts = sorted({edge for span in (*values, *sentence, *([target] if target else [])) for edge in span})
    blocks: list[MarkedBlock] = []
    open_body: MarkedBlock | None = None
    for block in document.blocks:
        if block.element is Element.SPACE:
            continue
        spans = _stretches(_without_mark(document.text, block), cuts)
        runs = [_run(document.text, start, end, values, sentence, target) for start, end in spans]
        if block.continues and open_body is not None:
            open_body.runs.extend(runs)
            continue
        marked = MarkedBlock(block.element, block.article, block.repeat is not None, runs)
        blocks.append(marked)
        if block.element is Element.BODY:
            open_body = marked
    return blocks


def _without_mark(text: str, block: Block) -> tuple[int, int]:
    """A block without the # signs that mark a heading in the file."""
    if block.element not in _HEADINGS:
        return block.start, block.end
    words = text[block.start : block.end].lstrip("# ")
    return block.end - len(words), block.end


def quoted(document: Document, observation: Observation) -> tuple[str, str, str]:
    """The sentence of an observation as (before, value, after), with the line breaks of the layout taken out."""
    pieces = _pieces(document, observation)
    start, end = observation.start, observation.end
    before = "".join(document.text[first : min(last, start)] for first, last in pieces if first < start)
    after = "".join(document.text[max(first, end) : last] for first, last in pieces if last > end)
    return _BREAK.sub("", before), _BREAK.sub("", document.text[start:end]), _BREAK.sub("", after)


def _pieces(document: Document, chosen: Observation | None) -> tuple[tuple[int, int], ...]:
    if chosen is None:
        return ()
    for sentence in document.sentences:
        if (sentence.start, sentence.end) == (chosen.sentence_start, chosen.sentence_end):
            return sentence.pieces
    return ((chosen.sentence_start, chosen.sentence_end),)


def _stretches(span: tuple[int, int], cuts: list[int]) -> list[tuple[int, int]]:
    start, end = span
    edges = [start, *(cut for cut in cuts if start < cut < end), end]
    return list(pairwise(edges))


def _run(
    text: str,
    start: int,
    end: int,
    values: dict[tuple[int, int], list[Observation]],
    sentence: tuple[tuple[int, int], ...],
    target: tuple[int, int] | None,
) -> Run:
    here = [o for (first, last), found in values.items() if first <= start and end <= last for o in found]
    return Run(
        text[start:end],
        tuple(o.id for o in here),
        here[0].kind if here else "",
        any(first <= start and end <= last for first, last in sentence),
        target is not None and target[0] <= start and end <= target[1],
    )
