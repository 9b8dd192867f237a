"""A document as the reader takes it, and its values as a table."""

from collections.abc import Sequence

from indicators.analysis.marking import MarkedBlock, Number, marked_blocks
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.once import once
from indicators.pages.parts.reader import Data, reading
from indicators.pages.parts.table import Cell, Listed, sentence_cell, table_html, value_cell
from indicators.store import Number as Numeral

ROWS = 200
MOST_AROUND = 4000
"""Characters of an article that evidence beside a chart shows, before the sentence and after it."""


@once(16)
def whole_text(frame: Frame, document: str, chosen: str) -> Data:
    """All of a document, every number marked, opened at the value `chosen` where one is."""
    numbers = frame.library.numbers(document=document)
    return _reading(frame, document, _marked(frame, document, chosen, [_told(frame, n) for n in numbers if not n.ids]))


@once(64)
def around(frame: Frame, document: str, chosen: str) -> Data:
    """The article in which a value stands; of a long one the paragraphs around its sentence."""
    blocks = _marked(frame, document, chosen, [])
    same_article = {block.article for block in blocks for run in block.runs if run.in_sentence}
    return _reading(frame, document, _nearest([block for block in blocks if block.article in same_article]))


def _marked(frame: Frame, document: str, chosen: str, numbers: Sequence[Number]) -> list[MarkedBlock]:
    read = frame.library.document(document)
    if read is None:
        return []
    observations = frame.library.of_document(document)
    return marked_blocks(read, observations, next((o for o in observations if o.id == chosen), None), numbers)


def _reading(frame: Frame, document: str, blocks: Sequence[MarkedBlock]) -> Data:
    by_id = {o.id: o for o in frame.library.of_document(document)}
    card = frame.library.card(document)
    return reading(
        blocks,
        label=frame.labels.document(card.source) if card else "",
        href=lambda id_: frame.link("source", value=id_),
        title=lambda id_: frame.labels.summary(by_id[id_]),
    )


def _nearest(blocks: Sequence[MarkedBlock]) -> Sequence[MarkedBlock]:
    """The paragraphs with the sentence, and those around them as far as MOST_AROUND characters reach."""
    own = [index for index, block in enumerate(blocks) if any(run.in_sentence for run in block.runs)]
    if not own:
        return blocks
    first, last = own[0], own[-1]
    return [*reversed(_as_far(blocks[:first][::-1])), *blocks[first : last + 1], *_as_far(blocks[last + 1 :])]


def _as_far(blocks: Sequence[MarkedBlock]) -> list[MarkedBlock]:
    kept, length = [], 0
    for block in blocks:
        length += sum(len(run.text) for run in block.runs)
        if length > MOST_AROUND:
            break
        kept.append(block)
    return kept


def _told(frame: Frame, number: Numeral) -> Number:
    """A number that is no observation, with what became of it."""
    words = frame.words
    reason = words.pick(number.reason, number.reason_en) or words(f"category.{number.category}")
    said = words("source.state", state=words(f"state.{number.state}"), reason=reason)
    return Number(number.start, number.end, number.state, said)


@once(64)
def values(frame: Frame, document: str, first: int) -> Listed:
    """The values of a document from `first` on, in its order."""
    words, labels = frame.words, frame.labels
    every = frame.library.of_document(document)
    shown = every[first : first + ROWS]
    body = [
        [
            value_cell(frame, o),
            Cell(o.text),
            Cell(labels.region(o.region)),
            Cell(labels.indicator_and_measure(o), style="wide"),
            Cell(labels.period(o.period, inferred=o.period_inferred), style="short"),
            Cell(labels.kind(o.kind), style="short"),
            sentence_cell(frame, o),
        ]
        for o in shown
    ]
    names = ["value", "printed", "region", "indicator", "period", "kind", "sentence"]
    caption = words("source.values", n=len(every))
    return Listed(table_html(caption, [words(f"field.{name}") for name in names], body), tuple(o.id for o in shown))


def row_of(frame: Frame, document: str, asked: str) -> int:
    """At which row of its document's values one stands."""
    return next((row for row, o in enumerate(frame.library.of_document(document)) if o.id == asked), 0)
