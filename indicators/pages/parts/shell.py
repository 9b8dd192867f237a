"""The shell around every page: title, menu, language."""

from copy import copy
from functools import cache

import streamlit as st

from indicators.locale import LANGUAGES, Words
from indicators.pages.parts import address
from indicators.pages.parts.frame import PAGES, language, page_file, settings_of_now
from indicators.pages.parts.plain import plain, with_icon
from indicators.settings import MINE, Settings
from indicators.store import snapshot_of

ICONS = {
    "overview": ":material/home:",
    "compare": ":material/bar_chart:",
    "region": ":material/location_on:",
    "targets": ":material/flag:",
    "timeline": ":material/timeline:",
    "source": ":material/menu_book:",
    "quality": ":material/verified:",
}


def run() -> None:
    """Draw the shell and run the page of the address."""
    settings, _ = settings_of_now()
    words = Words(language(settings))
    title = settings.title.get(words.language, settings.title["zh"])
    st.set_page_config(page_title=title, layout="wide")
    pages = {name: copy(_page(name, words.language)) for name in PAGES}
    current = st.navigation(list(pages.values()), position="hidden")
    with st.sidebar:
        st.markdown(f"### {plain(title)}")
        kept = address.kept()
        left = address.remembered(kept.get(address.LIBRARY, ""))
        for name, page in pages.items():
            parameters = kept if page is current else left.get(name, {}) | kept
            st.page_link(page, label=words(f"nav.{name}"), icon=ICONS[name], query_params=parameters)
        _library_chooser(settings, words)
        _language_switch(settings, words)
        st.caption(words("nav.footer"))
    current.run()


@cache
def _page(name: str, language: str) -> st.Page:
    """A page as the menu has it. Each run takes a copy: Streamlit writes into it which one may be called, and once."""
    title = Words(language)(f"nav.{name}")
    return st.Page(page_file(name), title=title, url_path=name, default=name == PAGES[0])


def _library_chooser(settings: Settings, words: Words) -> None:
    """Which library is shown, where there is more than the built-in one; a new choice begins with a clean address."""
    names = {"": words("nav.built_in")}
    if snapshot_of(settings.store):
        names[MINE] = words("nav.mine")
    names |= {name: each.title[words.language] for name, each in settings.libraries.items()}
    if len(names) == 1:
        return

    def changed() -> None:
        kept = {**address.kept(), address.LIBRARY: st.session_state["library"]}
        st.query_params.from_dict({name: value for name, value in kept.items() if value})

    st.session_state["library"] = asked if (asked := address.get(address.LIBRARY)) in names else ""
    st.selectbox(words("nav.library"), list(names), format_func=names.__getitem__, key="library", on_change=changed)


def _language_switch(settings: Settings, words: Words) -> None:
    """The language of the screen; it lives in the address, so a link keeps it."""

    def changed() -> None:
        chosen = st.session_state["language"] or words.language
        address.put(address.LANGUAGE, chosen, settings.language)

    st.session_state["language"] = words.language
    names = {"zh": with_icon("translate", "中文"), "en": "English"}
    st.segmented_control(
        words("nav.language"), LANGUAGES, format_func=lambda name: names[name], key="language", on_change=changed
    )
