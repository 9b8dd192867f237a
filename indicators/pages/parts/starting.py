"""How the dashboard starts: it listens at once, and loads what its pages and its API need beside the first reader's browser."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from functools import cache
from threading import Thread
from typing import TYPE_CHECKING

import streamlit as st

from indicators.api.guard import guard
from indicators.api.mounts import mounts

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from indicators.settings import Settings

# Imports stand in functions here: they are the work that is put off until the server listens.


def draw() -> None:
    """Draw the shell and the page of the address, as the script of one reader."""
    from indicators.pages.parts.shell import run  # noqa: PLC0415 - see above

    run()


def application(script: str) -> st.App:
    """The application that runs `script` for each reader, with the API beside it and what guards both."""
    return st.App(script, routes=mounts(_api), middleware=guard(_settings), lifespan=_loading)


@asynccontextmanager
async def _loading(_: st.App) -> AsyncIterator[None]:
    Thread(target=_load, name="loading", daemon=True).start()
    yield


def _load() -> None:
    """Load what each page needs, in the order in which the first one does, and open the libraries that `ingest` made.

    The built-in library is read from its texts: it is opened here only where no other is there to come first.
    """
    settings = _settings()
    from indicators.pages.parts import frame, shell  # noqa: F401, PLC0415 - see above

    stored = [frame.library_named(settings, name) for name in settings.stores]
    if not any(stored):
        frame.built_in_library(settings)


@cache
def _settings() -> "Settings":
    from indicators.settings import load_settings  # noqa: PLC0415 - see above

    return load_settings()[0]


def _api() -> "Mapping[str, ASGIApp]":
    from indicators.api.data import LibraryData  # noqa: PLC0415 - see above
    from indicators.api.routes import applications  # noqa: PLC0415
    from indicators.pages.parts.frame import library_named  # noqa: PLC0415

    def opened(name: str) -> LibraryData | None:
        """The data of a library, by the name that it has in addresses."""
        library = library_named(_settings(), name)
        return LibraryData(library) if library else None

    return applications(opened, _settings())
