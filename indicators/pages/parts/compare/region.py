"""Compare: what is said of the region that a reader has chosen: its place, or why it has none, and which are like it."""

from collections.abc import Sequence
from datetime import date
from html import escape

import streamlit as st

from indicators.locale.remarks import absence_words
from indicators.model import Level, Observation
from indicators.pages.parts.compare.compared import Compared, compared
from indicators.pages.parts.compare.groups import by_words, likeness
from indicators.pages.parts.compare.marks import change, notes, place
from indicators.pages.parts.compare.offered import Choice
from indicators.pages.parts.compare.why import absences
from indicators.pages.parts.frame import Frame, page_file
from indicators.pages.parts.plain import plain

MOST_SENTENCES = 3


def about(frame: Frame, choice: Choice, region: str, today: date) -> None:
    """Show what is known of a region in this comparison."""
    words, labels, found = frame.words, frame.labels, compared(frame, choice)
    st.html(
        f'<p class="chosen-region"><strong>{escape(labels.region(region))}</strong> {escape(_standing(frame, found, region))}</p>'
    )
    if region in found.contested:
        st.markdown(words("compare.contested", n=len(found.contested[region])))
        _links(frame, found.contested[region])
    elif region in (why := absences(frame, choice, today)):
        st.info(plain(absence_words(labels, why[region])), icon=":material/help:")
        for document, sentence in why[region].sentences[:MOST_SENTENCES]:
            st.html(f"<blockquote>{escape(sentence)}</blockquote>")
            _document(frame, document)
    elif region not in found.values:
        st.info(words("compare.no_value"), icon=":material/help:")


def like(frame: Frame, choice: Choice, region: str, here: dict[str, str]) -> None:
    """Show the provinces most like one, and by what that was measured."""
    words, labels = frame.words, frame.labels
    if choice.level != Level.PROVINCE:
        return
    with st.expander(words("compare.like", name=plain(labels.region(region)))):
        found = likeness(frame, region)
        if not found.nearest:
            st.caption(words("compare.like_nobody", n=len(found.by)))
            return
        items = "".join(
            f'<li><a href="{escape(frame.link("compare", **here, region=one.region))}">{escape(labels.region(one.region))}</a> '
            f"{escape(words('compare.like_by', n=len(one.by), names=by_words(frame, one)))}</li>"
            for one in found.nearest
        )
        st.html(f"<ol>{items}</ol>")
        st.caption(words("compare.like_rule"))


def _standing(frame: Frame, found: Compared, region: str) -> str:
    """Place, change of place and what is to be known of the value, in one line."""
    row = next((row for row in found.rows if row.observation.region == region and row.place is not None), None)
    if row is None:
        return ""
    said = [
        frame.labels.value(row.observation),
        frame.words("compare.placed", place=place(frame, found, row)),
        change(frame, found, row),
        *notes(frame, found, row),
    ]
    return frame.words("list.separator").join(filter(None, said))


def _links(frame: Frame, observations: Sequence[Observation]) -> None:
    library = frame.library
    titles = {card.id: card.source for card in library.documents(id=tuple(o.document for o in observations))}
    for o in observations:
        label = f"{frame.labels.value(o)} · {frame.labels.document(titles[o.document])}"
        st.page_link(page_file("source"), label=plain(label), query_params=frame.parameters(value=o.id))


def _document(frame: Frame, document: str) -> None:
    card = frame.library.card(document)
    if card is not None:
        label = plain(frame.labels.document(card.source))
        st.page_link(page_file("source"), label=label, query_params=frame.parameters(doc=document))
