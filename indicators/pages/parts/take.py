"""What is shown, as a file to take away: made when it is asked for."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from indicators.export import COLUMNS, WRITERS, Format, rows
from indicators.pages.parts.frame import Frame

_MIME = {
    Format.CSV: "text/csv",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.JSONL: "application/x-ndjson",
}


def take(frame: Frame, name: str, ids: Sequence[str]) -> None:
    """The observations that are shown, with their whole sentences, in the formats that people work with."""
    for format_, mime in _MIME.items():
        st.download_button(
            frame.words("region.take", format=format_.upper()),
            partial(_made, frame, format_, ids),
            file_name=f"{name}.{format_}",
            mime=mime,
            icon=":material/download:",
            on_click="ignore",
            key=f"take_{name}_{format_}",
        )


def _made(frame: Frame, format_: Format, ids: Sequence[str]) -> bytes:
    library = frame.library
    return WRITERS[format_](rows(library.whole(ids), library.catalog), COLUMNS)
