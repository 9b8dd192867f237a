"""The list of targets: each with its due date and the actual that answers it, a page at a time."""

from dataclasses import replace

import streamlit as st

from indicators.analysis.status import Status
from indicators.pages.parts import address
from indicators.pages.parts.evidence import clickable_chart
from indicators.pages.parts.frame import ALL, Frame
from indicators.pages.parts.paging import first_row
from indicators.pages.parts.table import download, put_html
from indicators.pages.parts.targets import aims, fields, verdict
from indicators.pages.parts.targets.aims import Choice
from indicators.pages.parts.targets.rows import rows
from indicators.pages.parts.targets.rows import verdict as verdict_of


def show(frame: Frame) -> None:
    """The targets of a region, an indicator and a state."""
    words = frame.words
    choice = _chosen(frame)
    total = aims.total(frame, choice)
    if not total:
        st.info(words("targets.none_kept"))
        return
    asked = address.get(address.VALUE)
    opens_at = aims.row_of(frame, choice, asked) if asked else 0
    first = first_row(frame, total, aims.ROWS, opens_at=opens_at)
    shown = rows(frame, choice, first)
    chart, beside = st.columns([3, 2])
    with chart:
        if shown.figure is not None:
            clickable_chart(frame, shown.figure, "targets_chart", shown.alt)
        else:
            st.info(words("targets.no_numbers"))
    with beside:
        verdict.show(frame, verdict_of(frame, choice, first, asked) if asked else None, shown.ids)
    put_html(shown.table)
    download(frame, "targets", shown.ids)
    st.caption(words("targets.rule"))


def _chosen(frame: Frame) -> Choice:
    """The region, indicator, state and order of the address. Where targets are many, never those of all of both."""
    columns = st.columns(4)
    asked = address.get(fields.INDICATOR, ALL)
    indicator = asked if asked in aims.indicators_offered(frame, ALL) else ALL
    with columns[0]:
        options = _with_all(frame, aims.regions_offered(frame, indicator), Choice(indicator=indicator))
        region = fields.pick_region(frame, options, default=_default(options))
    with columns[1]:
        options = _with_all(frame, aims.indicators_offered(frame, region), Choice(region))
        indicator = fields.pick_indicator(frame, options, default=_default(options))
    choice = Choice(region, indicator)
    found = aims.statuses(frame, choice)
    with columns[2]:
        if found is None:
            st.caption(frame.words("targets.narrow", n=f"{aims.MOST_JUDGED:,}"))
        else:
            choice = replace(choice, status=_choose_status(frame, found))
    with columns[3]:
        sorts = {name: frame.words(f"sort.{name}") for name in aims.SORTS if found is not None or name != aims.GAP}
        default = aims.GAP if aims.GAP in sorts else aims.DUE
        return replace(choice, sort=fields.choose(frame, fields.SORT, frame.words("sort.by"), sorts, default=default))


def _with_all(frame: Frame, options: dict[str, str], every: Choice) -> dict[str, str]:
    """All of them are offered where the other is chosen, or where targets are few."""
    if every == Choice() and aims.many(frame):
        return options
    return {ALL: frame.words("targets.all", n=f"{aims.number(frame, every):,}")} | options


def _default(options: dict[str, str]) -> str:
    return ALL if ALL in options else fields.first_known(options)


def _choose_status(frame: Frame, found: dict[str, int]) -> str:
    words, asked = frame.words, address.get(fields.STATUS)
    offered = [*found, *([asked] if asked in set(Status) - set(found) else [])]
    options = {ALL: words("targets.all", n=sum(found.values()))} | {
        name: words("compare.option", name=words(f"status.{name}"), n=found.get(name, 0)) for name in offered
    }
    return fields.choose(frame, fields.STATUS, words("targets.status"), options, default=ALL)
