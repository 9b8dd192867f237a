"""How the dashboard starts."""

import asyncio
import gc
from threading import Event, Thread

import pytest
import streamlit as st

from indicators.pages.parts import shell, starting


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_the_first_page_waits_until_it_can_be_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page is drawn once all that it needs is loaded, or cannot be; not beside, where both would do the same work."""
    tried, drawn = Event(), Event()

    def load() -> str:
        tried.wait(10)
        raise RuntimeError

    async def serve() -> None:
        async with starting.loading(st.App("dashboard.py")):
            reader = Thread(target=starting.draw)
            reader.start()
            assert not drawn.wait(0.2)
            tried.set()
            reader.join(10)
            assert drawn.is_set()

    monkeypatch.setattr(starting, "_load_pages", load)
    monkeypatch.setattr(gc, "set_threshold", lambda *_: None)
    monkeypatch.setattr(shell, "run", drawn.set)
    asyncio.run(serve())


def test_without_a_server_nobody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The script alone, as tests run it, is drawn at once."""
    drawn = Event()
    monkeypatch.setattr(shell, "run", drawn.set)
    starting.draw()
    assert drawn.is_set()
