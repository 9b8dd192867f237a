"""Compare: one indicator across regions, ranked where comparable; the rest apart, saying what differs."""

from collections.abc import Sequence

import streamlit as st

from indicators.analysis.comparability import Basis, basis_name
from indicators.analysis.comparability import basis as basis_of
from indicators.analysis.ranking import midpoint, ranked
from indicators.charts import Mark, ranked_bars
from indicators.model import Level, Observation, Origin
from indicators.pages.parts import address
from indicators.pages.parts.evidence import clickable_chart, evidence
from indicators.pages.parts.frame import Frame, open_frame, shortened
from indicators.pages.parts.plain import plain
from indicators.pages.parts.table import Cell, download, sentence_cell, table, value_cell

INDICATOR, BASIS = "indicator", "basis"
MOST_APART = 200


def show(frame: Frame) -> None:
    words, labels, library = frame.words, frame.labels, frame.library
    st.title(words("nav.compare"))
    st.markdown(words("compare.intro"))
    reach = library.reach()
    if not reach:
        st.info(words("compare.empty"))
        return
    left, right = st.columns(2)
    with left:
        indicator = address.choose(
            words,
            words("field.indicator"),
            INDICATOR,
            list(reach),
            lambda name: words("compare.option", name=labels.indicator(name), n=reach[name]),
            default=next(iter(reach)),
            clears=(BASIS, address.VALUE),
        )
    bases = {basis_name(basis): (basis, values) for basis, values in library.bases(indicator).items()}
    with right:
        chosen = address.choose(
            words,
            words("compare.basis"),
            BASIS,
            list(bases),
            lambda name: words("compare.option", name=labels.basis(bases[name][0]), n=bases[name][1]),
            default=next(iter(bases)),
            clears=(address.VALUE,),
        )
    entry = library.catalog.indicators[indicator]
    st.caption(plain(words.pick(entry.definition_zh, entry.definition_en)))
    basis, _ = bases[chosen]
    _ranking(frame, basis, library.on_basis(basis))
    _apart(frame, basis)


def _ranking(frame: Frame, basis: Basis, observations: Sequence[Observation]) -> None:
    words, labels = frame.words, frame.labels
    indicator = frame.library.catalog.indicators[basis.indicator]
    places = ranked(observations, indicator.better)
    is_reference = {o.id: _level(frame, o) is Level.COUNTRY for o in observations}
    place_of = {
        o.id: place for place, o in ranked([o for o in observations if not is_reference[o.id]], indicator.better)
    }
    marks = [
        Mark(
            observation.id,
            _name(frame, observation, place_of.get(observation.id)),
            number,
            labels.value(observation),
            observation.kind,
            (labels.region(observation.region), labels.basis(basis), labels.value(observation)),
            is_reference[observation.id],
            observation.origin is Origin.PARSED,
        )
        for _, observation in places
        if (number := midpoint(observation)) is not None
    ]
    st.subheader(words("compare.ranked", name=plain(labels.indicator(basis.indicator)), n=len(marks)))
    st.caption(plain(labels.basis(basis)))
    chart, beside = st.columns([3, 2])
    with chart:
        unit = labels.unit(basis.unit) or words("label.ratio")
        alt = words("compare.alt", name=labels.indicator(basis.indicator), basis=labels.basis(basis), n=len(marks))
        clickable_chart(frame, ranked_bars(marks, unit), "compare_chart", alt)
        if len(marks) == 1:
            st.caption(words("compare.alone"))
    with beside:
        evidence(frame, lambda o: o.indicator == basis.indicator)
    body = [
        [
            Cell(str(place_of.get(o.id, "–")), style="number"),
            Cell(labels.region(o.region)),
            value_cell(frame, o),
            Cell(o.text),
            sentence_cell(frame, o),
        ]
        for _, o in places
    ]
    heads = [words(f"field.{name}") for name in ("place", "region", "value", "printed", "sentence")]
    table(words("compare.table"), heads, body)
    download(frame, "compare", [o for _, o in places])


def _name(frame: Frame, observation: Observation, place: int | None) -> str:
    name = shortened(frame.labels.region(observation.region), frame.words.language)
    return f"{place}  {name}" if place is not None else frame.words("compare.reference", name=name)


def _level(frame: Frame, observation: Observation) -> Level:
    return frame.library.catalog.regions[observation.region].level


def _apart(frame: Frame, basis: Basis) -> None:
    words, labels, same_unit = frame.words, frame.labels, frame.library.catalog.same_unit
    st.subheader(words("compare.apart"))
    others = frame.library.beside(basis, limit=MOST_APART)
    if not others:
        st.caption(words("compare.nothing_apart"))
        return
    st.caption(words("compare.apart_why"))
    if len(others) == MOST_APART:
        st.caption(words("table.nearest", n=MOST_APART, total=frame.library.count(subject=basis.indicator)))
    body = [
        [
            Cell(labels.region(o.region)),
            value_cell(frame, o),
            Cell(words("list.separator").join(labels.differences(basis, basis_of(o, same_unit))), style="wide"),
            sentence_cell(frame, o),
        ]
        for o in others
    ]
    heads = [words(f"field.{name}") for name in ("region", "value", "differs", "sentence")]
    table(words("compare.apart"), heads, body)
    download(frame, "compare_apart", others)


show(open_frame())
