"""What was promised for a year and what came of it: a region's years, all provinces of a year, a grid of both."""

from html import escape

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from indicators.analysis.national import COUNTRY
from indicators.charts import STATUS_GLYPHS
from indicators.pages.parts import address
from indicators.pages.parts.evidence import clickable_chart
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.paging import first_row
from indicators.pages.parts.plain import plain
from indicators.pages.parts.table import download, put_html
from indicators.pages.parts.targets import fields, pictures, verdict
from indicators.pages.parts.targets.aims import GAP, REGION
from indicators.pages.parts.targets.pictures import Picture
from indicators.pages.parts.targets.promises import (
    Asked,
    compared,
    indicators_offered,
    latest_answered,
    regions_offered,
    tracks_offered,
    years_offered,
)


def years(frame: Frame) -> None:
    """A region over the years."""
    left, middle, right = st.columns(3)
    asked = _asked(frame, middle, right)
    if asked is None:
        return
    with left:
        options = regions_offered(frame, asked.track)
        default = COUNTRY if COUNTRY in options else next(iter(options))
        region = fields.pick_region(frame, options, default=default)
    asked = Asked(asked.track, (region,), asked.years)
    _show(frame, asked, pictures.lines(frame, asked), REGION)


def provinces(frame: Frame) -> None:
    """All provinces in one year."""
    left, middle, year, order = st.columns([3, 3, 2, 2])
    asked = _asked(frame, left, middle)
    if asked is None:
        return
    with year:
        options = {str(each): str(each) for each in reversed(asked.years)}
        words = frame.words("field.year")
        chosen = fields.choose(frame, fields.YEAR, words, options, default=str(latest_answered(frame, asked.track)))
    with order:
        sorts = {name: frame.words(f"sort.{name}") for name in (GAP, REGION)}
        sort = fields.choose(frame, fields.SORT, frame.words("sort.by"), sorts, default=GAP)
    asked = Asked(asked.track, asked.regions, (int(chosen),))
    _show(frame, asked, pictures.dumbbells(frame, asked, sort), sort)


def grid(frame: Frame) -> None:
    """Provinces by years."""
    left, right = st.columns(2)
    asked = _asked(frame, left, right)
    if asked is not None:
        _show(frame, asked, pictures.grid(frame, asked), REGION)


def _asked(frame: Frame, left: DeltaGenerator, right: DeltaGenerator) -> Asked | None:
    """The indicator and the basis of the address, for all that are compared and all years; None where nothing is offered."""
    options = indicators_offered(frame)
    if not options:
        st.info(frame.words("promises.none"))
        return None
    with left:
        cleared = (fields.TRACK, fields.YEAR)
        indicator = fields.pick_indicator(frame, options, default=next(iter(options)), clears=cleared)
    tracks = tracks_offered(frame, indicator)
    with right:
        labels = {name: said for name, (_, said) in tracks.items()}
        name = fields.choose(frame, fields.TRACK, frame.words("promises.basis"), labels, default=next(iter(labels)))
    track = tracks[name][0]
    return Asked(track, compared(frame), years_offered(frame, track))


def _show(frame: Frame, asked: Asked, picture: Picture, sort: str) -> None:
    words, value = frame.words, address.get(address.VALUE)
    st.subheader(plain(frame.labels.indicator(asked.track.indicator)))
    _tally(picture)
    chart, beside = st.columns([3, 2])
    with chart:
        if picture.figure is None:
            st.info(words("promises.empty"))
        else:
            clickable_chart(frame, picture.figure, "promises_chart", picture.alt)
    with beside:
        verdict.show(frame, pictures.verdict(frame, asked, value) if value else None)
    total = len(pictures.in_order(frame, asked, sort))
    put_html(pictures.table(frame, asked, sort, first_row(frame, total, pictures.LISTED), fields.here()))
    download(frame, "targets", pictures.ids(frame, asked, sort))
    st.caption(words("promises.rule"))


def _tally(picture: Picture) -> None:
    """How many are in each state, the sign beside the words: the legend of the chart too."""
    items = "".join(
        f'<li><b aria-hidden="true">{escape(STATUS_GLYPHS[status])}</b> {escape(said)} <strong>{n}</strong></li>'
        for status, said, n in picture.counts
    )
    st.html(f'<ul class="tally">{items}</ul>')
