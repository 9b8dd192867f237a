"""The ledger: every number of a document, and what became of it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from indicators.extract.mentions import find_mentions
from indicators.extract.tables.reading import CELL_RULES
from indicators.model import Category, Document, Element, Mention, Observation, Origin
from indicators.store.records import State

Span = tuple[int, int]
_REPEATING = {Element.PULL_QUOTE, Element.CONTENTS}


@dataclass(slots=True)
class Entry:
    """A number with its state and the ids of the observations that use it."""

    mention: Mention
    state: State
    ids: tuple[str, ...] = ()


def ledger(
    document: Document,
    observations: Sequence[Observation],
    remarks: Iterable[Span],
    mentions: Sequence[Mention] | None = None,
) -> list[Entry]:
    """Every numeral of `document` in order, each with one state; `remarks` are the spans called no indicator.

    `mentions` are those of `document.text`, where they have been found already.
    """
    curated = _Spans((o.start, o.end, o.id) for o in observations if o.origin is Origin.CURATED)
    parsed = _Spans((o.start, o.end, o.id) for o in observations if o.origin is Origin.PARSED)
    remarked = _Spans((start, end, "") for start, end in remarks)
    repeats = _Spans(
        (block.start, block.end, "")
        for block in document.blocks
        if block.repeat is not None or block.element in _REPEATING
    )
    names = _Spans((*o.evidence[0], "") for o in observations if o.rule in CELL_RULES)
    entries = []
    for mention in find_mentions(document.text) if mentions is None else mentions:
        for state, spans in ((State.CURATED, curated), (State.REMARKED, remarked), (State.PARSED, parsed)):
            found = spans.overlapping(mention.start, mention.end)
            if found:
                entries.append(Entry(mention, state, tuple(id_ for id_ in found if id_)))
                break
        else:
            is_of_name = bool(names.overlapping(mention.start, mention.end))  # 硫酸（折100%）, a row of a table
            own = replace(mention, category=Category.NAME, quantity=None) if is_of_name else mention
            entries.append(Entry(own, _unused(own, repeats)))
    return entries


def _unused(mention: Mention, repeats: "_Spans") -> State:
    if mention.category is not Category.QUANTITY:
        return State.NO_DATA
    return State.REPEATED if repeats.overlapping(mention.start, mention.end) else State.OPEN


class _Spans:
    """Spans of a document that can be asked what overlaps a stretch of it."""

    def __init__(self, spans: Iterable[tuple[int, int, str]]) -> None:
        self._spans = sorted(spans)
        self._starts = [start for start, _, _ in self._spans]
        self._longest = max((end - start for start, end, _ in self._spans), default=0)

    def overlapping(self, start: int, end: int) -> list[str]:
        """The names of the spans that share a character with `start:end`."""
        if not self._spans:
            return []
        first = bisect_right(self._starts, start - self._longest - 1)
        last = bisect_right(self._starts, end - 1)
        return [name for _, span_end, name in self._spans[first:last] if span_end > start]
