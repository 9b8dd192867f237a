"""The words around a value as the reader takes them, for the evidence beside a chart."""

from collections.abc import Sequence

from indicators.analysis.marking import MarkedBlock, marked_blocks
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.once import once
from indicators.pages.parts.reader import Data, reading

MOST_AROUND = 4000
"""Characters of an article that evidence beside a chart shows, before the sentence and after it."""


@once(64)
def around(frame: Frame, document: str, chosen: str) -> Data:
    """The article in which a value stands; of a long one the paragraphs around its sentence."""
    blocks = _marked(frame, document, chosen)
    same_article = {block.article for block in blocks for run in block.runs if run.in_sentence}
    return _reading(frame, document, _nearest([block for block in blocks if block.article in same_article]))


def _marked(frame: Frame, document: str, chosen: str) -> list[MarkedBlock]:
    read = frame.library.document(document)
    if read is None:
        return []
    observations = frame.library.of_document(document)
    return marked_blocks(read, observations, next((o for o in observations if o.id == chosen), None))


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
