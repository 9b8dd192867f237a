"""Targets: each with its due date and the actual that answers it, or the plain word that there is none."""

import streamlit as st

from indicators.analysis.progress import Status
from indicators.pages.parts import address, aims
from indicators.pages.parts.aims import ROWS, Choice
from indicators.pages.parts.evidence import clickable_chart, evidence
from indicators.pages.parts.frame import ALL, NONE, Frame, open_frame
from indicators.pages.parts.paging import PAGE, first_row
from indicators.pages.parts.table import download

REGION, INDICATOR, STATUS = "region", "indicator", "status"


def show(frame: Frame) -> None:
    words = frame.words
    st.title(words("nav.targets"))
    st.markdown(words("targets.intro"))
    if not aims.regions_offered(frame, ALL):
        st.info(words("targets.empty"))
        return
    choice, status = _chosen(frame)
    of_status = aims.statuses(frame, choice)
    total = aims.number(frame, choice) if of_status is None or status == ALL else of_status.get(status, 0)
    if not total:
        st.info(words("targets.none_kept"))
        return
    asked = address.get(address.VALUE)
    opens_at = aims.row_of(frame, choice, status, asked) if asked else 0
    first = first_row(frame, total, ROWS, opens_at=opens_at)
    _rows(frame, aims.rows(frame, choice, status, first))
    st.caption(words("targets.rule"))


def _chosen(frame: Frame) -> tuple[Choice, str]:
    """The region, the indicator and the state of the address. Where targets are many, never those of all of both."""
    left, middle, right = st.columns(3)
    asked = address.get(INDICATOR, ALL)
    indicator = asked if asked in aims.indicators_offered(frame, ALL) else ALL
    with left:
        region = _choose(frame, REGION, aims.regions_offered(frame, indicator), Choice(ALL, indicator))
    with middle:
        indicator = _choose(frame, INDICATOR, aims.indicators_offered(frame, region), Choice(region, ALL))
    choice = Choice(region, indicator)
    found = aims.statuses(frame, choice)
    with right:
        if found is None:
            st.caption(frame.words("targets.narrow", n=f"{aims.MOST_JUDGED:,}"))
            return choice, ALL
        return choice, _choose_status(frame, found)


def _choose(frame: Frame, name: str, options: dict[str, str], every: Choice) -> str:
    """A region or an indicator; all of them are offered where the other is chosen, or where targets are few."""
    words = frame.words
    if every != Choice(ALL, ALL) or not aims.many(frame):
        options = {ALL: words("targets.all", n=f"{aims.number(frame, every):,}")} | options
    known = (option for option in options if option != NONE)
    return address.choose(
        words,
        words(f"field.{name}"),
        name,
        list(options),
        options.__getitem__,
        default=next(known, NONE),
        clears=(PAGE, address.VALUE),
        key=f"targets_{name}",
    )


def _choose_status(frame: Frame, found: dict[str, int]) -> str:
    words, asked = frame.words, address.get(STATUS)
    offered = [*found, *([asked] if asked in set(Status) - set(found) else [])]
    options = {ALL: words("targets.all", n=sum(found.values()))} | {
        name: words("compare.option", name=words(f"status.{name}"), n=found.get(name, 0)) for name in offered
    }
    return address.choose(
        words,
        words("targets.status"),
        STATUS,
        list(options),
        options.__getitem__,
        default=ALL,
        clears=(PAGE, address.VALUE),
    )


def _rows(frame: Frame, shown: aims.Rows) -> None:
    words = frame.words
    chart, beside = st.columns([3, 2])
    with chart:
        if shown.figure is not None:
            clickable_chart(frame, shown.figure, "targets_chart", shown.alt)
        else:
            st.info(words("targets.no_numbers"))
    with beside:
        evidence(frame, lambda o: o.id in shown.ids)
    st.html(shown.table)
    download(frame, "targets", shown.ids)


show(open_frame())
