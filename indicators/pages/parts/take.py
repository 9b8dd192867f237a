"""Taking data away: what a table shows, in every format, each made when it is asked for; and everything there is."""

from collections.abc import Callable, Sequence
from html import escape
from urllib.parse import urlencode

import streamlit as st

from indicators.export import FILE_TYPES, About, Kind, file_stream
from indicators.pages.parts import address, folded
from indicators.pages.parts.cite import own_address
from indicators.pages.parts.frame import Frame


def download(frame: Frame, name: str, ids: Sequence[str]) -> None:
    """The observations that are shown, with their whole sentences, as files; and the way to all of the library."""
    words = frame.words
    offer = st.popover(words("table.download"), icon=":material/download:", key=f"take_{name}", on_change="rerun")
    if not folded.is_open(offer):
        return
    with offer:
        st.caption(words("table.shown", n=f"{len(ids):,}"))
        for kind, file in FILE_TYPES.items():
            st.download_button(
                words(f"format.{kind}"),
                _file(frame, kind, ids),
                file_name=f"{name}.{file.ending}",
                mime=file.media_type,
                on_click="ignore",
                key=f"download_{name}_{kind}",
                width="stretch",
            )
        st.html(_everything(frame))


def _file(frame: Frame, kind: Kind, ids: Sequence[str]) -> Callable[[], bytes]:
    """What makes the file."""
    library, title = frame.library, frame.settings.title.get(frame.language, "")
    about = About(title, frame.words, own_address(frame), frame.settings.licence)

    def made() -> bytes:
        observations = library.whole(ids)
        documents = tuple(dict.fromkeys(o.document for o in observations))
        sources = [card.source for card in library.documents(id=documents, order="id")]
        return b"".join(file_stream(kind, observations, sources, library.catalog, about))

    return made


def _everything(frame: Frame) -> str:
    """Links to the whole library in each format; the server makes a file as it is sent."""
    words = frame.words
    kept = {name: value for name, value in frame.kept if name in {address.LIBRARY, address.LANGUAGE}}
    query = f"?{urlencode(kept)}" if kept else ""
    links = "".join(
        f'<li><a href="download/observations.{escape(file.ending)}{escape(query)}" download>'
        f"{escape(words(f'format.{kind}'))}</a></li>"
        for kind, file in FILE_TYPES.items()
    )
    said = escape(words("table.everything", n=f"{frame.library.count():,}"))
    return f'<div class="everything"><p>{said}</p><ul>{links}</ul></div>'
