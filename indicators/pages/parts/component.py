"""A component of our own on a page: its HTML, CSS and JavaScript, and what it is given."""

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

Mount = Callable[..., Any]


def component(name: str, *, html: str, css: str, js: str) -> Mount:
    """A component that is put on a page by calling it with its data, a key and what Streamlit's own components take.

    The data arrives in the browser as the only entry of a list. In a dict Streamlit looks for data frames, value by value,
    and loads pandas, NumPy and Arrow to know one: half a second of the first reader's time. A list becomes JSON at once.
    """
    mount = st.components.v2.component(f"indicators_{name}", html=html, css=css, js=js)

    def put(data: Mapping[str, Any], **options: Any) -> Any:  # noqa: ANN401 - Streamlit's own types
        return mount(data=[data], **options)

    return put
