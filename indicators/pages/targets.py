"""Targets: what was aimed at, what came of it, and when the rest falls due; five views, the address says which."""

import streamlit as st

from indicators.pages.parts import address
from indicators.pages.parts.frame import Frame, drawn
from indicators.pages.parts.targets import aims, due_view, fields, list_view, promise_views

LIST, GRID = "list", "grid"
VIEWS = {
    LIST: list_view.show,
    "years": promise_views.years,
    "provinces": promise_views.provinces,
    GRID: promise_views.grid,
    "calendar": due_view.show,
}


def show(frame: Frame) -> None:
    words = frame.words
    st.title(words("nav.targets"))
    if not aims.number(frame, aims.Choice()):
        st.info(words("targets.empty"))
        return
    usual, has_region = GRID if aims.many(frame) else LIST, bool(address.get(fields.REGION))
    # A link to the targets of a region, from before there were views, still leads to its list.
    default = LIST if has_region else usual
    names = {name: words(f"view.{name}") for name in VIEWS}
    view = fields.choose_view(frame, names, default=default, left_out=usual if default == usual else "")
    st.markdown(words(f"view.{view}_intro"))
    VIEWS[view](frame)


drawn("targets", show)
