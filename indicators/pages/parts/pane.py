"""One document to read: its text with values, found words and the place of a link marked, and what the lines mean."""

from collections import Counter
from collections.abc import Sequence
from html import escape

import streamlit as st

from indicators import store
from indicators.analysis.excerpt import excerpt
from indicators.analysis.marking import Number, marked_blocks, printed_lines
from indicators.analysis.neighbours import neighbours
from indicators.model import Document, Observation
from indicators.pages.parts import address
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.hits import AT, WORDS
from indicators.pages.parts.reader import ALL, Opening, reader, reading
from indicators.store import State, places

VIEW, PRINT, SPAN = "view", "print", "span"
MOST_AT_FIRST = 16_000
"""Characters of a text that are sent at first; the rest is one button away."""


def pane(
    frame: Frame,
    document: Document,
    chosen: Observation | None,
    *,
    key: str,
    height: str,
    place: int | None = None,
    kept: dict[str, str],
) -> None:
    """Read `document`. `kept` are the parameters that the links of its values keep."""
    words, library = frame.words, frame.library
    observations = library.of_document(document.id)
    by_id = {o.id: o for o in observations}
    numbers = library.numbers(document=document.id)
    found = places(document.text, address.get(WORDS))
    mark = printed_lines if address.get(VIEW) == PRINT else marked_blocks
    told = [_told(frame, number) for number in numbers if not number.ids]
    blocks = mark(document, observations, chosen, told, found, place)
    part = excerpt(blocks, len(document.text) + 1 if address.get(SPAN) == ALL else MOST_AT_FIRST)
    before, after = neighbours(observations, chosen) if chosen else (None, next(iter(observations), None))

    def opened(asked: str) -> None:
        if asked == ALL:
            address.put(SPAN, ALL)
        elif asked in by_id:
            st.query_params.from_dict({n: v for n, v in st.query_params.items() if n != AT} | {address.VALUE: asked})

    shown = reading(
        part.blocks,
        label=frame.labels.document(document.source),
        href=lambda id_: frame.link("source", **kept, value=id_),
        title=lambda id_: frame.labels.summary(by_id[id_]),
        is_printed=mark is printed_lines,
    )
    reader(
        shown,
        height=height,
        key=key,
        opening=Opening(opened, before.id if before else "", after.id if after else ""),
        before=words("source.rest_before", n=f"{part.before:,}") if part.before else "",
        after=words("source.rest_after", n=f"{part.after:,}") if part.after else "",
    )
    _places_found(frame, document, found, place)
    st.html(_legend(frame, numbers))


def _places_found(frame: Frame, document: Document, found: Sequence[store.Place], place: int | None) -> None:
    """How often the words that are looked for stand here, and the way from place to place."""
    if not address.get(WORDS):
        return
    words, starts = frame.words, [start for start, _ in found]
    at = starts.index(place) if place in starts else -1
    said = words("search.place", at=at + 1, n=len(starts)) if at >= 0 else words("search.times", n=f"{len(starts):,}")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.text(said)
        for name, to in (("previous", at - 1), ("next", at + 1)):
            if 0 <= to < len(starts):
                st.button(
                    words(f"search.{name}"),
                    key=f"{name}_place_{document.id}",
                    on_click=_to_place,
                    args=(document.id, starts[to]),
                )


def _to_place(document: str, start: int) -> None:
    kept = {name: value for name, value in st.query_params.items() if name != address.VALUE}
    st.query_params.from_dict(kept | {"doc": document, AT: str(start)})


def _told(frame: Frame, number: store.Number) -> Number:
    """A number that is no observation, with what became of it."""
    words = frame.words
    reason = words.pick(number.reason, number.reason_en) or words(f"category.{number.category}")
    said = words("source.state", state=words(f"state.{number.state}"), reason=reason)
    return Number(number.start, number.end, number.state, said)


def _legend(frame: Frame, numbers: Sequence[store.Number]) -> str:
    """What the lines under the numbers mean, and how many there are of each; and the keys."""
    words = frame.words
    counts = Counter(number.state for number in numbers)
    keys = [(f"key {state}", f"{words(f'state.{state}')} {counts[state]}") for state in State if counts[state]]
    keys += [(f"key kind-{kind}", words(f"kind.{kind}")) for kind in ("actual", "target", "estimate")]
    items = "".join(f'<li><span class="{escape(style)}">123</span> {escape(text)}</li>' for style, text in keys)
    keyboard = f'<li class="keys">{escape(words("source.keys"))}</li>'
    return f'<ul class="legend" aria-label="{escape(words("source.legend"))}">{items}{keyboard}</ul>'
