"""Compare: one indicator across regions of one level, ranked where comparable; the rest apart, saying what differs."""

from dataclasses import replace
from datetime import UTC, date, datetime

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from indicators.charts import Drawing
from indicators.charts.real_map import OFFLINE
from indicators.model import Basis, Level
from indicators.pages.parts import address
from indicators.pages.parts.compare import controls, listing, pictures
from indicators.pages.parts.compare.compared import Compared, compared, heading
from indicators.pages.parts.compare.groups import group_name
from indicators.pages.parts.compare.marks import usual_words
from indicators.pages.parts.compare.offered import (
    MAP,
    REAL,
    ROWS,
    SEVERAL,
    STRIP,
    Choice,
    group_named,
    indicators_offered,
)
from indicators.pages.parts.compare.region import about, like
from indicators.pages.parts.compare.several import panels
from indicators.pages.parts.evidence import clickable_chart, evidence
from indicators.pages.parts.folded import expander
from indicators.pages.parts.frame import ALL, Frame, drawn
from indicators.pages.parts.paging import first_row
from indicators.pages.parts.plain import plain
from indicators.pages.parts.table import download, listed, put_html


def show(frame: Frame) -> None:
    words = frame.words
    st.title(words("nav.compare"))
    st.markdown(words("compare.intro"))
    if not indicators_offered(frame):
        st.info(words("compare.empty"))
        return
    left, right = st.columns(2)
    with left:
        indicator = controls.indicator(frame)
    with right:
        basis = controls.basis(frame, indicator)
    *before, middle, right = st.container(key="choices").columns(3 if controls.has_levels(frame, basis) else 2)
    with before[0] if before else middle:
        level = controls.level(frame, basis)
    if not level:
        st.info(words("compare.no_level"))
    else:
        _compared(frame, Choice(basis, level), (middle, right), datetime.now(UTC).date())
    _apart(frame, basis)


def _compared(frame: Frame, choice: Choice, places: tuple[DeltaGenerator, DeltaGenerator], today: date) -> None:
    words = frame.words
    with places[0]:
        picked = controls.region(frame, choice)
    region = picked or _of_value(frame, choice)
    with places[1]:
        choice = replace(choice, group=controls.group(frame, choice, region))
    found = compared(frame, choice)
    placed = sum(row.place is not None for row in found.rows)
    left, right = st.columns([4, 5], vertical_alignment="bottom")
    with left:
        name, basis = heading(frame, choice)
        st.subheader(plain(name))
        st.caption(plain(basis))
    with right:
        view = controls.view(frame, choice)
    _warned(frame, choice, found, placed)
    if view == SEVERAL:
        _several(frame, choice, region, today)
        _explained(frame, choice, found)
        return
    asked = address.get(address.VALUE)
    opens_at = next((row for row, each in enumerate(found.rows) if each.observation.id == asked), 0) if asked else 0
    first = first_row(frame, len(found.rows), ROWS, opens_at=opens_at)
    chart, beside = st.columns([3, 2])
    with chart:
        _picture(frame, choice, view, first, region, today)
        if placed == 1 and not found.contested:
            st.caption(words("compare.alone"))
        _explained(frame, choice, found)
    with beside:
        _beside(frame, choice, found, region, today)
    listed(frame, "compare", listing.ranking(frame, choice, first, ROWS))
    _provinces(frame, choice, view, found, today)


def _warned(frame: Frame, choice: Choice, found: Compared, placed: int) -> None:
    """What must be known of the comparison before it is looked at."""
    words = frame.words
    if choice.level == ALL:
        st.warning(words("compare.mixed_why"), icon=":material/layers:")
    if found.contested:
        st.caption(words("compare.contested_number", n=len(found.contested)))
    if choice.group != ALL:
        known = placed + len(found.contested)
        st.caption(
            words(
                "compare.group_shown",
                name=plain(group_name(frame, choice.group)),
                n=placed,
                all=known + len(found.missing),
            )
        )
        group = group_named(choice.group)
        note = words.pick(group.note_zh, group.note_en) if group else ""
        if note:
            st.info(plain(note), icon=":material/info:")


def _explained(frame: Frame, choice: Choice, found: Compared) -> None:
    """What is compared, what holds of most values, and what the signs mean."""
    words, entry = frame.words, frame.library.catalog.indicators[choice.basis.indicator]
    said = [words("compare.defined", said=plain(words.pick(entry.definition_zh, entry.definition_en)))]
    if usual := usual_words(frame, found):
        said.append(words("compare.usual", said=plain(usual)))
    if found.changes:
        said.append(words("compare.changes", n=next(iter(found.changes.values())).of))
    if any(caveat.field == "comparator" for own in found.caveats.at.values() for caveat in own):
        said.append(words("compare.signs"))
    st.caption("  \n".join(said))


def _picture(frame: Frame, choice: Choice, view: str, first: int, region: str, today: date) -> None:
    if view in {MAP, REAL}:
        picture = pictures.on_map(frame, choice, view, region, today)
    elif view == STRIP:
        picture = pictures.dots(frame, choice, region)
    else:
        picture = pictures.bars(frame, choice, first, ROWS, region)
    _chart(frame, picture.figure, f"compare_{view}", picture.alt)


def _chart(frame: Frame, figure: Drawing, key: str, alt: str) -> None:
    """A chart of which a mark puts its value into the address, and a place without a value its region."""

    def picked(point: list[str]) -> None:
        value, code = (*point, "", "")[:2]
        if value:
            address.take(address.VALUE, value, "", clears=(controls.REGION,))
        elif code:
            address.take(controls.REGION, code, "", clears=(address.VALUE,))

    clickable_chart(frame, figure, key, alt, picked=picked, config=OFFLINE)


def _beside(frame: Frame, choice: Choice, found: Compared, region: str, today: date) -> None:
    value = address.get(address.VALUE)
    if region:
        about(frame, choice, region, today)
        like(frame, choice, region, _here(controls.REGION, address.VALUE))
        own = found.values.get(region)
        value = value or (own.id if own else "")
        if not value:
            return
    evidence(frame, lambda o: o.indicator == choice.basis.indicator, value)


def _of_value(frame: Frame, choice: Choice) -> str:
    """The region of the value in the address, where it is one of those compared."""
    asked = address.get(address.VALUE)
    if not asked:
        return ""
    rows = compared(frame, choice).rows
    region = next((row.observation.region for row in rows if row.observation.id == asked), "")
    return region if region and frame.library.catalog.regions[region].level is not Level.COUNTRY else ""


def _here(*without: str) -> dict[str, str]:
    """The address of now but for some parameters, for links within the page."""
    left_out = {*without, *address.KEPT}
    return {name: value for name, value in st.query_params.items() if name not in left_out}


def _provinces(frame: Frame, choice: Choice, view: str, found: Compared, today: date) -> None:
    """What only provinces have: groups, and a list of those without a value."""
    if choice.level != Level.PROVINCE:
        return
    words = frame.words
    here = tuple(_here(controls.GROUP, address.VALUE, controls.REGION).items())
    with expander(words("compare.groups"), "groups_shown", expanded=view == STRIP) as opened:
        if opened:
            st.caption(words("compare.groups_why"))
            put_html(listing.groups(frame, replace(choice, group=ALL), here))
    if found.missing:
        here = tuple(_here(address.VALUE, controls.REGION).items())
        with expander(words("compare.without", n=len(found.missing)), "without_shown") as opened:
            if opened:
                put_html(listing.without(frame, choice, here, today))


def _several(frame: Frame, choice: Choice, region: str, today: date) -> None:
    words = frame.words
    others = controls.others(frame, choice.basis.indicator)
    shared = controls.shared_axes(frame)
    shown = panels(frame, choice, others, region, today, shared=shared)
    if shared and not shown.shared:
        st.caption(words("compare.no_shared"))
    if shown.said:
        st.caption("  \n".join(map(plain, shown.said)))
    chart, beside = st.columns([3, 2])
    with chart:
        _chart(frame, shown.figure, "compare_several", shown.alt)
    with beside:
        evidence(frame, lambda o: o.id in shown.ids)
    put_html(shown.table)
    download(frame, "compare", shown.ids)


def _apart(frame: Frame, basis: Basis) -> None:
    words = frame.words
    st.subheader(words("compare.apart"))
    others = listing.apart(frame, basis)
    if not others.ids:
        st.caption(words("compare.nothing_apart"))
        return
    st.caption(words("compare.apart_why"))
    total = listing.number_apart(frame, basis)
    if total > len(others.ids):
        st.caption(words("table.nearest", n=len(others.ids), total=total))
    listed(frame, "compare_apart", others)


drawn("compare", show)
