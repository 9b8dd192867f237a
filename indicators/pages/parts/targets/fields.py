"""The fields of choice above the views of the Targets page; the address is their state."""

from collections.abc import Sequence

import streamlit as st

from indicators.catalog.search import indicator_text, region_text, search_text
from indicators.pages.parts import address
from indicators.pages.parts.frame import ALL, NONE, Frame
from indicators.pages.parts.paging import PAGE
from indicators.pages.parts.pick import pick

VIEW, REGION, INDICATOR, STATUS, SORT = "view", "region", "indicator", "status", "sort"
TRACK, YEAR, DUE = "basis", "year", "due"
CLEARED = (PAGE, address.VALUE)


def pick_region(frame: Frame, options: dict[str, str], *, default: str, clears: Sequence[str] = ()) -> str:
    """A region found by typing. `options` maps its code, ALL or NONE to its label."""
    known = frame.library.catalog.regions.regions

    def find(code: str) -> str:
        return region_text(known[code]) if code in known else search_text((options[code],))

    label = frame.words("field.region")
    cleared = (*CLEARED, *clears)
    return pick(frame.words, label, REGION, list(options), options.__getitem__, find, default=default, clears=cleared)


def pick_indicator(frame: Frame, options: dict[str, str], *, default: str, clears: Sequence[str] = ()) -> str:
    """An indicator found by typing. `options` maps its id, ALL or NONE to its label."""
    known = frame.library.catalog.indicators

    def find(name: str) -> str:
        return indicator_text(known[name]) if name in known else search_text((options[name],))

    label = frame.words("field.indicator")
    cleared = (*CLEARED, *clears)
    return pick(
        frame.words, label, INDICATOR, list(options), options.__getitem__, find, default=default, clears=cleared
    )


def choose(frame: Frame, name: str, label: str, options: dict[str, str], *, default: str) -> str:
    """One of a few; `options` maps what stands in the address to its label."""
    return address.choose(
        frame.words,
        label,
        name,
        list(options),
        options.__getitem__,
        default=default,
        clears=CLEARED,
        key=f"targets_{name}",
    )


def choose_view(frame: Frame, options: dict[str, str], *, default: str, left_out: str) -> str:
    """One of the views, all in sight side by side. The view `left_out` does not stand in the address.

    What another view does not understand goes with a change; region and indicator stay.
    """
    label = frame.words("view.choose")
    current, key = address.offered(frame.words, label, VIEW, list(options), default), f"targets_{VIEW}"
    st.session_state[key] = current

    def changed() -> None:
        vague = (name for name in (REGION, INDICATOR) if address.get(name) in {ALL, NONE})
        clears = (*CLEARED, SORT, STATUS, DUE, YEAR, *vague)
        address.take(VIEW, st.session_state[key] or current, left_out, clears)

    st.segmented_control(label, list(options), format_func=options.__getitem__, key=key, on_change=changed)
    return current


def first_known(options: dict[str, str]) -> str:
    """The first option that is a region or an indicator of the catalogue."""
    return next((option for option in options if option not in {ALL, NONE}), NONE)


def here() -> tuple[tuple[str, str], ...]:
    """The parameters of the address that say what is shown, without what every link keeps and the value that is open."""
    left_out = {*address.KEPT, address.VALUE, PAGE}
    return tuple((name, str(value)) for name, value in st.query_params.items() if name not in left_out)
