"""Compare: one indicator across regions, ranked where comparable; the rest apart, saying what differs."""

import streamlit as st

from indicators.model import Basis
from indicators.pages.parts import address
from indicators.pages.parts.evidence import clickable_chart, evidence
from indicators.pages.parts.frame import Frame, open_frame
from indicators.pages.parts.paging import PAGE, first_row
from indicators.pages.parts.plain import plain
from indicators.pages.parts.ranking import ROWS, apart, bases_offered, indicators_offered, places, ranking
from indicators.pages.parts.table import download, listed

INDICATOR, BASIS = "indicator", "basis"


def show(frame: Frame) -> None:
    words, library = frame.words, frame.library
    st.title(words("nav.compare"))
    st.markdown(words("compare.intro"))
    indicators = indicators_offered(frame)
    if not indicators:
        st.info(words("compare.empty"))
        return
    left, right = st.columns(2)
    with left:
        indicator = address.choose(
            words,
            words("field.indicator"),
            INDICATOR,
            list(indicators),
            indicators.__getitem__,
            default=next(iter(indicators)),
            clears=(BASIS, PAGE, address.VALUE),
        )
    bases = bases_offered(frame, indicator)
    with right:
        chosen = address.choose(
            words,
            words("compare.basis"),
            BASIS,
            list(bases),
            lambda name: bases[name][1],
            default=next(iter(bases)),
            clears=(PAGE, address.VALUE),
        )
    entry = library.catalog.indicators[indicator]
    st.caption(plain(words.pick(entry.definition_zh, entry.definition_en)))
    basis, _ = bases[chosen]
    _ranking(frame, basis)
    _apart(frame, basis)


def _ranking(frame: Frame, basis: Basis) -> None:
    words, labels = frame.words, frame.labels
    every = places(frame, basis)
    st.subheader(words("compare.ranked", name=plain(labels.indicator(basis.indicator)), n=len(every)))
    st.caption(plain(labels.basis(basis)))
    asked = address.get(address.VALUE)
    opens_at = next((row for row, (_, o) in enumerate(every) if o.id == asked), 0) if asked else 0
    shown = ranking(frame, basis, first_row(frame, len(every), ROWS, opens_at=opens_at))
    chart, beside = st.columns([3, 2])
    with chart:
        if shown.ids:
            clickable_chart(frame, shown.figure, "compare_chart", shown.alt)
        if len(every) == 1:
            st.caption(words("compare.alone"))
    with beside:
        evidence(frame, lambda o: o.indicator == basis.indicator)
    st.html(shown.table)
    download(frame, "compare", shown.ids)


def _apart(frame: Frame, basis: Basis) -> None:
    words = frame.words
    st.subheader(words("compare.apart"))
    others = apart(frame, basis)
    if not others.ids:
        st.caption(words("compare.nothing_apart"))
        return
    st.caption(words("compare.apart_why"))
    total = frame.library.count(subject=basis.indicator) - len(places(frame, basis))
    if total > len(others.ids):
        st.caption(words("table.nearest", n=len(others.ids), total=total))
    listed(frame, "compare_apart", others)


show(open_frame())
