"""The address bar is the state of a page: the URL wins, a widget writes to it, defaults are left out of it.

A page's last address is remembered for the session, so that the menu leads back to where the reader was; every change
is one step of the Back button.
"""

from collections.abc import Callable, Sequence

import streamlit as st

from indicators.locale import Words
from indicators.pages.parts.plain import plain

LANGUAGE, LIBRARY = "lang", "library"
KEPT = (LANGUAGE, LIBRARY)
"""What every link within the dashboard keeps, where it is not the default."""
VALUE = "value"
_REMEMBERED = "remembered_addresses"


def get(name: str, default: str = "") -> str:
    """A parameter of the address."""
    return str(st.query_params.get(name, default))


def put(name: str, value: str, default: str = "") -> None:
    """Set a parameter of the address; its default takes it out."""
    if value == default:
        st.query_params.pop(name, None)
    elif st.query_params.get(name) != value:
        st.query_params[name] = value


def remember(page: str) -> None:
    """Keep the address of `page` for the menu, for each library apart."""
    st.session_state.setdefault(_REMEMBERED, {})[get(LIBRARY), page] = dict(st.query_params)


def remembered(library: str) -> dict[str, dict[str, str]]:
    """The parameters with which each page was left in a library, by page, without those that every link keeps."""
    left = st.session_state.get(_REMEMBERED, {})
    return {
        page: {name: value for name, value in own.items() if name not in KEPT}
        for (of, page), own in left.items()
        if of == library
    }


def kept() -> dict[str, str]:
    """The parameters of the address that every link keeps."""
    return {name: value for name in KEPT if (value := get(name))}


def offered(words: Words, label: str, name: str, options: Sequence[str], default: str) -> str:
    """What the address asks for as `name` where it is offered, else the default with a message that says so."""
    asked = get(name, default)
    current = asked if asked in options else default
    if asked != current and current in options:
        st.warning(words("frame.not_offered", field=label, value=plain(asked)), icon=":material/link_off:")
    return current


def take(name: str, value: str, default: str, clears: tuple[str, ...] = ()) -> None:
    """Put a choice into the address, and take out what belonged to the old one.

    All at once: each change of the address is a step of the Back button.
    """
    chosen = {name: value} if value != default else {}
    kept = {other: kept for other, kept in st.query_params.items() if other not in {name, *clears}}
    st.query_params.from_dict(kept | chosen)


def choose(  # noqa: PLR0913 - what a select box needs, by name
    words: Words,
    label: str,
    name: str,
    options: Sequence[str],
    show: Callable[[str], str],
    *,
    default: str,
    placeholder: str = "",
    unsaid: str = "",
    clears: tuple[str, ...] = (),
    key: str = "",
) -> str:
    """A select box whose choice is the parameter `name` of the address.

    A value that is not offered gives the default, and a message that says so. `unsaid` holds instead of the default while
    the address says nothing.

    `clears` are parameters that a new choice takes out, because they belonged to the old one.
    """
    key = key or f"choose_{name}"
    current = offered(words, label, name, options, default)
    if unsaid and not get(name):
        current = unsaid
    if current not in options:
        return ""
    st.session_state[key] = current

    def changed() -> None:
        take(name, st.session_state[key], default, clears)

    st.selectbox(label, options, format_func=show, key=key, on_change=changed, placeholder=placeholder)
    return current
