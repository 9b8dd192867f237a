"""What every page stands in: settings, library, language."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from indicators.faults import Fault
from indicators.letters import width
from indicators.locale import LANGUAGES, Words
from indicators.locale.labels import Labels
from indicators.pages.parts import address
from indicators.pages.parts.plain import plain
from indicators.settings import Settings, config_path, load_settings
from indicators.store import Library, SnapshotError, open_store, snapshot_of, state_of
from indicators.store.held import made_once

PAGES = ("overview", "compare", "region", "targets", "timeline", "source", "quality")
ROOM = 44
"""Letters of a name that a chart has room for on a phone; a Chinese character takes the room of two."""
ALL, NONE = "all", "none"
"""What stands in an address for no choice, and for values without an indicator of the catalogue or a known region."""
HERE = Path(__file__).parent.parent
_OPEN_LIBRARIES = 4
State = tuple[str, str, int, int]
"""A file by path, folder of the process, time of change and size."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The library and the words of one run of a page. Two frames are equal when their pages say the same.

    `config` says which state of config.yaml is meant, `version` names the snapshot, `theme` is light or dark, and `kept`
    are the parameters that every link keeps.
    """

    settings: Settings = field(compare=False)
    library: Library = field(compare=False)
    words: Words = field(compare=False)
    labels: Labels = field(compare=False)
    config: State
    version: str
    language: str
    theme: str
    today: date
    kept: tuple[tuple[str, str], ...]

    def parameters(self, **wanted: str) -> dict[str, str]:
        """Parameters for a link within the dashboard: what is wanted and is not empty, and what every link keeps."""
        return {name: value for name, value in wanted.items() if value} | dict(self.kept)

    def link(self, page: str, **wanted: str) -> str:
        """The address of a page within the dashboard, relative to any page of it."""
        kept = dict(self.kept)
        own = {name: value for name, value in wanted.items() if value and name not in kept}
        query = "&".join(filter(None, (urlencode(own), _encoded(self.kept))))
        path = "." if page == PAGES[0] else page
        return f"{path}?{query}" if query else path


def page_file(page: str) -> Path:
    """The script of a page."""
    return HERE / f"{page}.py"


def settings_of_now() -> tuple[Settings, tuple[Fault, ...]]:
    """The settings and their faults; config.yaml is read again only when it changed."""
    return _settings(_state())


def _state() -> State:
    path = config_path()
    try:
        state = path.stat()
    except OSError:
        return str(path), str(Path.cwd()), 0, 0
    return str(path), str(Path.cwd()), state.st_mtime_ns, state.st_size


def drawn(page: str, show: Callable[[Frame], None]) -> None:
    """Draw a page as a fragment: a choice on it runs the page alone, without the menu around it."""

    @st.fragment
    def body() -> None:
        show(open_frame())
        address.remember(page)

    body()


def open_frame() -> Frame:
    """The frame for this run; a library is opened again only when it changed."""
    config = _state()
    settings, faults = _settings(config)
    words = Words(language(settings))
    if faults:
        st.warning(words("frame.settings_faulty"))
    name, library = _library(settings, words)
    kept = {**address.kept(), address.LIBRARY: name}
    return Frame(
        settings,
        library,
        words,
        Labels(words, library.catalog),
        config,
        library.version,
        words.language,
        st.context.theme.type or "light",
        datetime.now(UTC).date(),
        tuple((key, value) for key, value in kept.items() if value),
    )


def frame_ahead(name: str, asked: str = "", theme: str = "light") -> Frame | None:
    """The frame of a reader whose address asks for the library of a name, and for a language at the most.

    None where the library cannot be opened.
    """
    config = _state()
    settings, _ = _settings(config)
    library, words = library_named(settings, name), Words(asked or settings.language)
    if library is None:
        return None
    labels, today = Labels(words, library.catalog), datetime.now(UTC).date()
    kept = tuple((key, value) for key, value in ((address.LANGUAGE, asked), (address.LIBRARY, name)) if value)
    return Frame(settings, library, words, labels, config, library.version, words.language, theme, today, kept)


def built_in_library(settings: Settings) -> Library:
    """The built-in library, one for all readers; it is opened again only when a file of it changed."""
    return _built_in(settings.sources, settings.curated, state_of(settings.sources, settings.curated))


def library_named(settings: Settings, name: str) -> Library | None:
    """The library of a name, "" for the built-in one; None where there is none that can be opened."""
    if not name:
        return built_in_library(settings)
    store = settings.stores.get(name)
    try:
        return _stored(store, snapshot_of(store)) if store else None
    except SnapshotError:
        return None


def language(settings: Settings) -> str:
    """The language of the address, or the deployment's own."""
    asked = address.get(address.LANGUAGE, settings.language)
    return asked if asked in LANGUAGES else settings.language


def shortened(name: str, beside: str = "") -> str:
    """A name for a chart, cut to the room that what stands `beside` it leaves."""
    left = ROOM - width(beside)
    if width(name) <= left:
        return name
    ends = accumulate(map(width, name))
    return name[: sum(end < left - 1 for end in ends)] + "…"


def _library(settings: Settings, words: Words) -> tuple[str, Library]:
    """The library of the address with its name; the built-in one, named "", where that cannot be had, and why."""
    asked = address.get(address.LIBRARY)
    store = settings.stores.get(asked)
    if store is not None:
        try:
            return asked, _stored(store, snapshot_of(store))
        except SnapshotError as error:
            facts = {name: plain(value) for name, value in error.facts.items()}
            said = words(f"snapshot.{error.reason}", **facts)
            st.warning(f"{said} {words('snapshot.instead')}", icon=":material/folder_off:")
    elif asked:
        said = words("frame.not_offered", field=words("nav.library"), value=plain(asked))
        st.warning(said, icon=":material/link_off:")
    return "", built_in_library(settings)


@lru_cache(maxsize=64)
def _encoded(kept: tuple[tuple[str, str], ...]) -> str:
    """What every link of a page ends with; a page has hundreds."""
    return urlencode(kept)


@lru_cache(maxsize=8)
def _settings(state: State) -> tuple[Settings, tuple[Fault, ...]]:
    settings, faults = load_settings(Path(state[0]))
    return settings, tuple(faults)


@made_once(_OPEN_LIBRARIES)
def _stored(store: Path, _snapshot: str) -> Library:
    return open_store(store)


@made_once(_OPEN_LIBRARIES)
def _built_in(sources: Path, curated: Path, _state: tuple[tuple[str, int, int], ...]) -> Library:
    from indicators.store.building import open_folder  # noqa: PLC0415 - what reads takes longer to load than a page to draw

    return open_folder(sources, curated)
