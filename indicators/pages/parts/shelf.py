"""Which document: all of them where they are few, else by region and by words of the title."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from indicators.catalog.search import region_text, search_text
from indicators.pages.parts import address
from indicators.pages.parts.frame import ALL, NONE, Frame
from indicators.pages.parts.pick import pick
from indicators.store import Card

FEW = 60
"""As many documents as one list may offer without more ado."""
MOST = 200
"""As many documents as a browser is sent to choose from."""
REGION, TITLE = "region", "title"


def region_of(frame: Frame) -> str:
    """The region whose documents are offered and searched, as a column of documents has it; "" for all."""
    library = frame.library
    if library.rows_of("documents") <= FEW:
        return ""
    counts = library.documents_by("region")
    labels, regions = frame.labels, library.catalog.regions
    known = sorted(code for code in counts if code)
    options = [ALL, *known, *([NONE] if counts.get("") else [])]
    names = {ALL: frame.words("source.all_regions"), NONE: frame.words("label.not_known")}
    sums = {ALL: library.rows_of("documents"), NONE: counts.get("", 0)}

    def show(code: str) -> str:
        return f"{names.get(code) or labels.region(code)} ({sums.get(code) or counts[code]:,})"

    chosen = pick(
        frame.words,
        frame.words("field.region"),
        REGION,
        options,
        show,
        lambda code: region_text(regions[code]) if code in regions else search_text((names[code],)),
        default=ALL,
        clears=("doc", "value", "at", "page", TITLE, "span"),
    )
    return "" if chosen == ALL else chosen


def narrowed(region: str) -> dict[str, Any]:
    """A region of the address as what is wanted of documents."""
    return {"region": "" if region == NONE else region} if region else {}


def choose_document(frame: Frame, name: str, region: str, default: str, *, label: str, clears: tuple[str, ...]) -> str:
    """The id of the document that the parameter `name` asks for, else of `default`, which may be "" for none.

    What is offered is narrowed by region and title; what the address asks for is offered whatever they are.
    """
    offered = _offered(frame, region, name)
    by_id = {card.id: card for card in offered}
    for more in (address.get(name), default):
        if more and more not in by_id and (card := frame.library.card(more)):
            by_id[more] = card
    options = [*([] if default else [""]), *by_id]
    titles = {id_: _title(frame, card) for id_, card in by_id.items()} | {"": frame.words("source.none_beside")}
    return pick(
        frame.words,
        label,
        name,
        options,
        titles.__getitem__,
        lambda id_: search_text((titles[id_], id_)),
        default=default or "",
        clears=clears,
    )


def _offered(frame: Frame, region: str, name: str) -> Sequence[Card]:
    """The newest documents of the region whose titles fit; a field for words of the title where they are too many."""
    library, words = frame.library, frame.words
    wanted = narrowed(region)
    total = library.documents_by("region").get(wanted["region"], 0) if wanted else library.rows_of("documents")
    if total <= MOST:
        return library.documents(**wanted)
    key = f"title_{name}"

    def changed() -> None:
        address.take(TITLE, str(st.session_state[key] or "").strip(), "")

    st.session_state[key] = address.get(TITLE)
    st.text_input(words("source.title_filter"), key=key, on_change=changed, max_chars=100)
    found, cards = library.titled(address.get(TITLE), limit=MOST, **wanted)
    if found > MOST:
        st.caption(words("source.more_titles", n=MOST, total=f"{found:,}"))
    return cards


def _title(frame: Frame, card: Card) -> str:
    """The title, with the region and the date where it does not hold them: many are called 政府工作报告 and no more."""
    title, source = frame.labels.document(card.source), card.source
    region = frame.labels.region(source.region.value) if source.region.value else ""
    date = frame.labels.period(source.issued.value) if source.issued.value else ""
    more = [region if region not in title else "", date if source.issued.value[:4] not in title else ""]
    said = " · ".join(part for part in more if part)
    return f"{title} ({said})" if said else title
