"""A session over the websocket, on a served page."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from indicators.locale import Words
from indicators.pages.parts.frame import PAGES
from scripts.bench.answers import EMPTY_LABEL
from scripts.bench.library import Asked
from scripts.bench.load import load
from scripts.bench.served import DASHBOARD, EMPTY_PAGE, Server, served
from scripts.bench.session import FaultyRunError, Run, Session, opened


@pytest.fixture(scope="module")
def empty() -> Iterator[Server]:
    """The empty page, served."""
    with served(EMPTY_PAGE) as server:
        yield server


def test_a_choice_is_made(empty: Server) -> None:
    """The select box of the page is found by its label, and a run with another option ends."""

    async def read() -> tuple[list[str], int]:
        async with opened(empty.port) as session:
            run = await session.choose(EMPTY_LABEL, "option 7")
            return session.options(EMPTY_LABEL), run.messages

    options, messages = asyncio.run(read())
    assert len(options) == 500
    assert messages > 2


def test_a_choice_runs_the_page_alone() -> None:
    """Another indicator comes into the address, and less is sent than for the whole page by a link of the menu for each page."""
    label = Words("zh")("field.indicator")

    async def read(server: Server) -> tuple[str, str, Run, Run]:
        async with opened(server.port, "compare") as session:
            other = session.options(label)[1]
            choice = await session.choose(label, other)
            chosen = session.query
            return other, chosen, choice, await session.run(chosen)

    with served(DASHBOARD) as server:
        other, chosen, choice, whole = asyncio.run(read(server))
    assert f"indicator={other}" in chosen
    assert whole.messages - choice.messages >= len(PAGES)


def test_a_page_without_the_select_box_is_said(empty: Server) -> None:
    """What there is to choose from is named."""

    async def ask() -> None:
        async with opened(empty.port) as session:
            session.options("Region")

    with pytest.raises(FaultyRunError, match=r"Region.*Choice"):
        asyncio.run(ask())


def test_a_page_that_fails_is_said(tmp_path: Path) -> None:
    """An exception on the page is no answer."""
    script = tmp_path / "fails.py"
    script.write_text("raise ValueError('no')\n", encoding="utf-8")

    async def read(server: Server) -> Session:
        async with opened(server.port) as session:
            return session

    with served(str(script)) as server, pytest.raises(FaultyRunError):
        asyncio.run(read(server))


def test_many_sessions_are_all_answered(empty: Server) -> None:
    """Five sessions choose twice each; nothing is lost."""
    told = load(empty, [Asked("", "", EMPTY_LABEL)], sessions=5, seconds=4)
    assert (told.wanted, len(told.seconds), told.lost) == (10, 10, [])
