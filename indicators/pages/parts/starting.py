"""How the dashboard starts: it listens at once, and loads what its pages need beside the first reader's browser."""

import gc
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from functools import cache, partial
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from indicators.settings import Settings
    from indicators.store import Library

FIRST_READER = 10.0
"""Seconds that are left to the first reader before answers are made ahead."""

SELDOM = (2_000, 50, 50)
"""After how many new objects the collector of cycles looks for some, and how often at older ones.

A first choice makes tens of thousands of objects that hold no cycles; looking at those that last again and again took a quarter of
it. The youngest are looked at often: at 50,000 each look held a hundred readers up for 110 ms, and cost more in all.
"""

TURN = 0.02
"""Seconds for which one thread may go on while others wait for the interpreter; Python's own measure is a quarter of it.

A run of a page takes less, so that a hundred readers' runs come one after another, each whole, instead of all at once in slices,
and the server sends what a run gives in a few pieces: a sixth less work a choice (docs/decisions.md).
"""

FIRST_LOOK = "/first/compare.svg"
"""Where the picture is that Compare shows first."""

MARK = Path(__file__).with_name("mark.svg")
"""The dashboard's icon."""

AT_HOME = (
    'window.__streamlit={BACKEND_BASE_URL:new URL("./",location.href).href,'
    "HOST_CONFIG:{allowedOrigins:[location.origin],useExternalAuthToken:false}}"
)
"""Tells Streamlit's page in the browser where its server is: in the folder of the page's own address, as all its files are.

Left to find out, a page opened at an address like /compare asks below that first, waits, asks at / and only then connects:
a quarter of a second. What the server has to say of embedding comes a little later, as ever; until then nobody embeds.
"""

# Imports stand in functions here: they are the work that is put off until the server listens.


_LOADED, _FIRST_LOOK_MADE = Event(), Event()
for _event in (_LOADED, _FIRST_LOOK_MADE):
    _event.set()  # until a server begins to load: without one, whoever draws loads for himself
_PATIENCE = 10.0
"""Seconds after which a page is drawn all the same."""


def draw() -> None:
    """Draw the shell and the page of the address, as the script of one reader.

    The first reader waits until what pages need is loaded: it comes sooner from one thread than from two that want the same.
    """
    _LOADED.wait(_PATIENCE)
    from indicators.pages.parts.shell import run  # noqa: PLC0415 - see above

    run()


@cache
def settings() -> "Settings":
    """The settings as they were at the start, for what serves the pages."""
    from indicators.settings import load_settings  # noqa: PLC0415 - see above

    return load_settings()[0]


def first() -> str:
    """The scripts that run before all others: where the server is, the picture that is seen first, the menu of a phone."""
    here = Path(__file__).parent
    scripts = (here / "compare" / "first_look.js", here / "menu.js")
    return AT_HOME + ";" + "\n".join(script.read_text(encoding="utf-8") for script in scripts)


def first_look(asked: Mapping[str, str]) -> str:
    """The picture of Compare for what an address asks; who comes first waits until it is made."""
    _FIRST_LOOK_MADE.wait(_PATIENCE)
    from indicators.pages.parts.compare import first_look as drawn  # noqa: PLC0415 - see above

    return drawn.first_look(asked)


def library(name: str) -> "Library | None":
    """The library of a name in addresses, "" for the built-in one; None where there is none that can be opened."""
    from indicators.pages.parts.frame import library_named  # noqa: PLC0415 - see above

    return library_named(settings(), name)


def drawing() -> dict[str, list[str]]:
    """By the path of a page that opens with a chart: the script that draws it, 4.7 MB that Streamlit's own ask for last."""
    served = Path(st.__file__).parent / "static"
    scripts = [f"./{file.relative_to(served).as_posix()}" for file in served.glob("static/js/PlotlyChart.*.js")]
    return {f"/{page}": scripts for page in ("compare", "targets", "timeline")}


def look() -> str:
    """The style sheet of every page. It comes with the page itself, not with each run of it: that would take a millisecond."""
    return Path(__file__).with_name("look.css").read_text(encoding="utf-8")


@asynccontextmanager
async def loading(_: st.App) -> AsyncIterator[None]:
    """While the application runs: what its pages need is loaded in a thread of its own."""
    _LOADED.clear()
    _FIRST_LOOK_MADE.clear()
    Thread(target=_load, name="loading", daemon=True).start()
    yield


def _load() -> None:
    """Load what pages need, then make answers ahead."""
    gc.set_threshold(*SELDOM)
    sys.setswitchinterval(TURN)
    try:
        opened = _load_pages()
    finally:
        _FIRST_LOOK_MADE.set()
        _LOADED.set()
    time.sleep(FIRST_READER)
    from indicators.pages.parts.ahead import keep_ahead  # noqa: PLC0415 - see above
    from indicators.pages.parts.frame import frame_ahead  # noqa: PLC0415 - see above

    keep_ahead(partial(frame_ahead, opened))


def _load_pages() -> str:
    """Load what each page needs, with what Compare opens with: its picture first, which is seen before all else.

    The first library that `ingest` made is opened; the built-in one, which is read from its texts, only where there is no
    other to come first. Returns the name of the library.
    """
    stores = settings().stores
    opened = next((name for name in stores if library(name)), "")
    from indicators.pages.parts.compare import likely  # noqa: PLC0415 - see above
    from indicators.pages.parts.frame import frame_ahead  # noqa: PLC0415 - see above

    frame = frame_ahead(opened)
    if frame is not None:
        likely.picture(frame)
        _FIRST_LOOK_MADE.set()
        from indicators.pages.parts import shell  # noqa: F401, PLC0415 - see above

        likely.first(frame)
    return opened
