"""Which documents a reader is offered: all, or where there are many those of a region, found by words of the title."""

import streamlit as st

from indicators.pages.parts import address
from indicators.pages.parts.frame import ALL, NONE, Frame
from indicators.pages.parts.paging import PAGE

DOCUMENT, REGION, TITLE = "doc", "region", "title"
AT_ONCE, MOST_OFFERED = 50, 200


def offered_documents(frame: Frame, of_value: str) -> dict[str, str]:
    """The titles of the documents to choose from by id, the newest first; the one asked for is among them if it is there."""
    library, labels = frame.library, frame.labels
    if library.rows_of("documents") <= AT_ONCE:
        return {card.id: labels.document(card.source) for card in library.documents()}
    card = library.card(address.get(DOCUMENT)) or library.card(of_value)
    left, right = st.columns(2)
    with left:
        region = _region(frame, card.region if card else None)
    with right:
        title = _title(frame)
    wanted = {} if region == ALL else {"region": "" if region == NONE else region}
    found = library.titled(title, limit=MOST_OFFERED, **wanted)
    if not found:
        st.info(frame.words("source.none_titled"))
    elif len(found) == MOST_OFFERED:
        st.caption(frame.words("source.first_titled", n=MOST_OFFERED))
    shown = found if card is None or card in found else (card, *found)
    return {one.id: labels.document(one.source) for one in shown}


def _region(frame: Frame, of_document: str | None) -> str:
    words, labels = frame.words, frame.labels
    counts = frame.library.documents_by("region")
    options = {ALL: words("source.all_regions", n=f"{sum(counts.values()):,}")} | {
        code or NONE: words("compare.option", name=labels.region(code), n=n) for code, n in counts.items()
    }
    return address.choose(
        words,
        words("field.region"),
        REGION,
        list(options),
        options.__getitem__,
        default=ALL if of_document is None else of_document or NONE,
        clears=(DOCUMENT, address.VALUE, PAGE),
        key="source_region",
    )


def _title(frame: Frame) -> str:
    """Words of the title, kept in the address."""
    asked, key = address.get(TITLE), "source_title"
    st.session_state[key] = asked

    def changed() -> None:
        typed = st.session_state[key].strip()
        kept = {name: value for name, value in st.query_params.items() if name not in {TITLE, DOCUMENT, address.VALUE}}
        st.query_params.from_dict(kept | ({TITLE: typed} if typed else {}))

    st.text_input(frame.words("source.title_holds"), key=key, on_change=changed)
    return asked
