"""What every page stands in: settings, library, language."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from indicators.catalog.load import HERE as CATALOGUE
from indicators.locale import LANGUAGES, Words
from indicators.locale.labels import Labels
from indicators.pages.parts import address
from indicators.settings import Settings, load_settings
from indicators.store import Library, load_library

PAGES = ("overview", "compare", "targets", "timeline", "source", "quality")
CHINESE_LENGTH = 22
"""Characters of a name that the side of a chart has room for."""
NO_TOPIC = NO_REGION = "none"
"""What stands in an address for an indicator without a topic, or a value without a region."""
HERE = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Frame:
    """The library and the words of one run of a page."""

    settings: Settings
    library: Library
    words: Words
    labels: Labels


def page_file(page: str) -> Path:
    """The script of a page."""
    return HERE / f"{page}.py"


def open_frame() -> Frame:
    """The frame for this run."""
    settings, faults = load_settings()
    library = open_library(settings)
    words = Words(language(settings))
    if faults:
        st.warning(words("frame.settings_faulty"))
    return Frame(settings, library, words, Labels(words, library.catalog))


def open_library(settings: Settings) -> Library:
    """The library of the settings, one for all readers; it is read again only when a file of it changed."""
    state = _state(settings.sources, settings.curated, CATALOGUE, CATALOGUE / "indicators")
    return _library(settings.sources, settings.curated, state)


def language(settings: Settings) -> str:
    """The language of the address, or the deployment's own."""
    asked = address.get(address.LANGUAGE, settings.language)
    return asked if asked in LANGUAGES else settings.language


def link(page: str, **parameters: str) -> str:
    """The address of a page within the dashboard, relative to any page of it."""
    query = urlencode(address.with_language(parameters))
    path = "." if page == PAGES[0] else page
    return f"{path}?{query}" if query else path


def shortened(name: str, language: str) -> str:
    """A name for the side of a chart; Chinese characters are twice as wide as letters."""
    limit = CHINESE_LENGTH if language == "zh" else 2 * CHINESE_LENGTH
    return name if len(name) <= limit else name[: limit - 1] + "…"


def _state(*folders: Path) -> tuple[tuple[str, int, int], ...]:
    """The names, times and sizes of the files, by which a change is known."""
    files = (path for folder in folders if folder.is_dir() for path in sorted(folder.iterdir()) if path.is_file())
    return tuple((str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in files)


@st.cache_resource(show_spinner=False, max_entries=4)
def _library(sources: Path, curated: Path, state: tuple[tuple[str, int, int], ...]) -> Library:  # noqa: ARG001
    return load_library(sources, curated)
