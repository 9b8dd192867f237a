"""How the dashboard starts."""

import asyncio
import gc
import sys
from threading import Event, Thread

import pytest
import streamlit as st

from indicators.pages.parts import ahead, shell, starting


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """The collector and the threads of this process stay as they are, and no answers are made ahead."""
    monkeypatch.setattr(gc, "set_threshold", lambda *_: None)
    monkeypatch.setattr(sys, "setswitchinterval", lambda _: None)
    monkeypatch.setattr(starting, "FIRST_READER", 0)
    monkeypatch.setattr(ahead, "keep_ahead", lambda _: None)


def test_the_first_page_waits_until_all_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page is drawn once all that it needs is loaded; not beside, where both would do the same work."""
    loaded, drawn = Event(), Event()

    def load() -> str:
        loaded.wait(10)
        return ""

    async def serve() -> None:
        async with starting.loading(st.App("dashboard.py")):
            reader = Thread(target=starting.draw)
            reader.start()
            assert not drawn.wait(0.2)
            loaded.set()
            reader.join(10)
            assert drawn.is_set()

    monkeypatch.setattr(starting, "_load_pages", load)
    monkeypatch.setattr(shell, "run", drawn.set)
    asyncio.run(serve())


def test_a_page_is_drawn_though_nothing_could_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where loading fails the page comes all the same, and says itself what is wrong."""
    drawn = Event()

    def fail() -> str:
        raise RuntimeError

    monkeypatch.setattr(starting, "_load_pages", fail)
    monkeypatch.setattr(shell, "run", drawn.set)
    with pytest.raises(RuntimeError):
        starting._load()
    starting.draw()
    assert drawn.is_set()


def test_without_a_server_nobody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The script alone, as tests run it, is drawn at once."""
    drawn = Event()
    monkeypatch.setattr(shell, "run", drawn.set)
    starting.draw()
    assert drawn.is_set()
