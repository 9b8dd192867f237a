"""How a value or a document is cited, and the addresses that lead there, each to be copied."""

from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urljoin

import streamlit as st

from indicators.addresses import document_address, web_address
from indicators.export.citations import STYLES, Cited, Style, cited
from indicators.model import Document, Observation
from indicators.pages.parts import address
from indicators.pages.parts.component import component
from indicators.pages.parts.frame import Frame

_NAMES = {Style.GBT7714: "cite.national", Style.BIBTEX: "cite.bibtex", Style.PLAIN: "cite.plain"}
_HERE = Path(__file__).parent

_cite = component(
    "cite",
    html='<details><summary></summary><div class="parts"></div></details><span role="status"></span>',
    css=(_HERE / "citation.css").read_text(encoding="utf-8"),
    js=(_HERE / "citation.js").read_text(encoding="utf-8"),
)


def own_address(frame: Frame) -> str:
    """The dashboard's own address: that of config.yaml, else the one in the reader's browser."""
    return frame.settings.address or web_address(urljoin(st.context.url or "", "."))


def cite(frame: Frame, observation: Observation, document: Document) -> None:
    """The citation of a value in every style, its stable address, and the link to its sentence on the web."""
    named = cited(
        observation,
        document.source,
        base=own_address(frame),
        document=document,
        accessed=datetime.now(tz=UTC).date(),
        library=dict(frame.kept).get(address.LIBRARY, ""),
    )
    _shown(frame, frame.words("cite.title"), named, "cite")


def cite_document(frame: Frame, document: Document) -> None:
    """The citation of a whole document."""
    link = web_address(document.source.url.value)
    library = dict(frame.kept).get(address.LIBRARY, "")
    named = Cited(
        document.source,
        document.id,
        address=document_address(own_address(frame), document.id, library),
        link=link,
        accessed=datetime.now(tz=UTC).date().isoformat() if link else "",
    )
    _shown(frame, frame.words("cite.title_document"), named, "cite_document")


def _shown(frame: Frame, title: str, named: Cited, key: str) -> None:
    words = frame.words
    entries = [{"label": words(_NAMES[style]), "text": write(named, words)} for style, write in STYLES.items()]
    entries.append({"label": words("cite.stable"), "text": named.address, "href": named.address})
    if named.jump and named.jump != named.link:
        entries.append({"label": words("cite.jump"), "text": named.jump, "href": named.jump})
    data = {"title": title, "copy": words("cite.copy"), "copied": words("cite.copied"), "entries": entries}
    _cite(data, key=key)
