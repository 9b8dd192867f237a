"""Full-text search: the field, and the documents that hold the words, each with its first places as links."""

from html import escape
from pathlib import Path
from typing import Any

import streamlit as st

from indicators.pages.parts import address
from indicators.pages.parts.component import component
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.paging import first_row
from indicators.pages.parts.shelf import narrowed
from indicators.store import Card, Hit, Snippet

WORDS, AT = "q", "at"
ROWS = 10
_READING = ("doc", "value", AT, "beside", "span", "page")
"""What is taken out of the address by new words: the document that was read and the place in it."""
_HERE = Path(__file__).parent

_hits = component(
    "hits",
    html="<ol></ol>",
    css=(_HERE / "hits.css").read_text(encoding="utf-8"),
    js=(_HERE / "hits.js").read_text(encoding="utf-8"),
)


def search_field(frame: Frame) -> str:
    """The field for words, which are those of the address."""
    words, key = frame.words, "search_words"

    def changed() -> None:
        address.take(WORDS, str(st.session_state[key] or "").strip(), "", _READING)

    asked = address.get(WORDS)
    st.session_state[key] = asked
    st.text_input(
        words("search.label"),
        key=key,
        type="search",
        on_change=changed,
        placeholder=words("search.placeholder"),
        icon=":material/search:",
        max_chars=200,
    )
    return asked


def hits(frame: Frame, asked: str, region: str) -> None:
    """The documents that hold all of the words, page by page, the newest first."""
    words, library = frame.words, frame.library
    wanted = narrowed(region)
    total, _ = library.search(asked, limit=0, **wanted)
    among = library.documents_by("region").get(wanted["region"], 0) if wanted else library.rows_of("documents")
    st.html(f'<p role="status">{escape(words("search.found", n=f"{total:,}", among=f"{among:,}", asked=asked))}</p>')
    if not total:
        st.info(words("search.nothing"), icon=":material/search_off:")
        return
    first = first_row(frame, total, ROWS)
    _, found = library.search(asked, limit=ROWS, offset=first, **wanted)
    cards = {card.id: card for card in library.documents(id=tuple(hit.document for hit in found))}
    shown = [_shown(frame, asked, hit, cards[hit.document]) for hit in found]
    _hits({"label": words("search.results"), "first": first + 1, "hits": shown}, key="hits", on_opened_change=_opened)


def _opened() -> None:
    """Open the place that was clicked; it is checked like an address when the page reads it."""
    opened = getattr(st.session_state["hits"], "opened", None)
    if isinstance(opened, dict):
        place = {name: str(opened[name]) for name in ("doc", AT) if opened.get(name)}
        st.query_params.from_dict(dict(st.query_params) | place)


def _shown(frame: Frame, asked: str, hit: Hit, card: Card) -> dict[str, Any]:
    """A document that was found: its title, what is known of it, how often the words stand in it, and where first."""
    words, labels, source = frame.words, frame.labels, card.source
    about = [
        labels.region(source.region.value) if source.region.value else "",
        labels.period(source.issued.value) if source.issued.value else "",
        words("search.times", n=f"{hit.times:,}"),
    ]
    return {
        "title": labels.document(source),
        "about": " · ".join(part for part in about if part),
        **_way(frame, asked, hit.document, hit.snippets[0].start),
        "snippets": [_place(frame, asked, hit.document, snippet) for snippet in hit.snippets],
    }


def _place(frame: Frame, asked: str, document: str, snippet: Snippet) -> dict[str, Any]:
    words = {"before": f"…{snippet.before}", "word": snippet.word, "after": f"{snippet.after}…"}
    return words | _way(frame, asked, document, snippet.start)


def _way(frame: Frame, asked: str, document: str, start: int) -> dict[str, Any]:
    """How a place is opened: by its address, or on this very page."""
    place = {"doc": document, AT: str(start)}
    return {"href": frame.link("source", q=asked, **place), "opens": place}
