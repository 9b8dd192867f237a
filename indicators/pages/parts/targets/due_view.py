"""A calendar of what falls due: what is still to come first, any year by choice."""

import streamlit as st

from indicators.pages.parts import address
from indicators.pages.parts.evidence import clickable_chart
from indicators.pages.parts.frame import ALL, Frame
from indicators.pages.parts.paging import first_row
from indicators.pages.parts.table import listed
from indicators.pages.parts.targets import aims, due, fields, verdict
from indicators.pages.parts.targets.aims import Choice


def show(frame: Frame) -> None:
    """The targets that fall due in a time that the reader chooses."""
    words = frame.words
    window, total = _chosen(frame)
    if not total:
        st.info(words("due.nothing"))
        return
    days = due.tally(frame, window)
    st.caption(words("list.separator").join(words("due.falls", day=day, n=f"{n:,}") for day, n in days.items()))
    asked = address.get(address.VALUE)
    opens_at = due.row_of(frame, window, asked) if asked else 0
    first = first_row(frame, total, due.ROWS, opens_at=opens_at)
    chart, beside = st.columns([3, 2])
    with chart:
        figure, alt = due.calendar(frame, window, first)
        clickable_chart(frame, figure, "due_chart", alt)
    with beside:
        verdict.show(frame, due.verdict(frame, window, first, asked) if asked else None)
    listed(frame, "targets", due.table(frame, window, first))


def _chosen(frame: Frame) -> tuple[due.Window, int]:
    """Region, indicator and due time of the address, with the number of targets."""
    words = frame.words
    left, middle, right = st.columns(3)
    every = {ALL: words("targets.all", n=f"{aims.number(frame, Choice()):,}")}
    asked = address.get(fields.INDICATOR, ALL)
    with left:
        options = every | aims.regions_offered(frame, asked if asked in aims.indicators_offered(frame, ALL) else ALL)
        region = fields.pick_region(frame, options, default=ALL)
    with middle:
        indicator = fields.pick_indicator(frame, every | aims.indicators_offered(frame, region), default=ALL)
    years = due.years_offered(frame, region, indicator)
    with right:
        labels = {
            name: words("compare.option", name=words(f"due.{name}") if name in {ALL, due.COMING} else name, n=n)
            for name, (_, n) in years.items()
        }
        chosen = fields.choose(frame, fields.DUE, words("due.when"), labels, default=next(iter(labels)))
    periods, number = years[chosen]
    return due.Window(region, indicator, periods), number
