"""Long lists a page at a time; the page is in the address."""

from math import ceil

import streamlit as st

from indicators.pages.parts import address
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.plain import plain

PAGE = "page"


def first_row(frame: Frame, total: int, rows: int, *, opens_at: int = 0, name: str = PAGE) -> int:
    """The first row of the page in the address, with the means to turn the pages where there is more than one.

    Without a page in the address it is the one that holds the row `opens_at`. `name` is the parameter of the address.
    """
    pages = ceil(total / rows)
    if pages <= 1:
        return 0
    words = frame.words
    default = min(max(opens_at, 0) // rows + 1, pages)
    asked = address.get(name)
    current = int(asked) if asked.isascii() and asked.isdigit() and 1 <= int(asked) <= pages else default
    if asked and str(current) != asked:
        said = words("frame.not_offered", field=words("table.page"), value=plain(asked))
        st.warning(said, icon=":material/link_off:")
    key = f"turn_{name}"
    st.session_state[key] = current

    def turned() -> None:
        address.put(name, str(st.session_state[key]), str(default))

    first = (current - 1) * rows
    st.caption(words("table.rows", first=f"{first + 1:,}", last=f"{min(first + rows, total):,}", total=f"{total:,}"))
    st.pagination(pages, key=key, on_change=turned)
    return first
