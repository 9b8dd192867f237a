"""The server's time from a choice to the end of the run, over the websocket, page by page beside the empty page."""

import asyncio
import math
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from statistics import median
from urllib.parse import urlencode

from indicators.evaluate.results import Row, Table
from scripts.bench.library import QUERY, Asked, Place
from scripts.bench.served import Server
from scripts.bench.session import Session, opened

EMPTY, SOURCE = "empty page", "Source, at a sentence"
EMPTY_LABEL = "Choice"
LIMIT = 20.0
"""Seconds after which an answer is not waited for: the page is asked no more, and said to take longer."""


@dataclass(slots=True)
class Answers:
    """The seconds of each answer and the bytes of the last; `over` where one took longer than LIMIT."""

    seconds: list[float] = field(default_factory=list)
    size: int = 0
    over: bool = False


Found = dict[str, Answers]
_Ask = Callable[[int], Awaitable[tuple[float, int]]]


def ask(dashboard: Server, empty: Server, asked: Sequence[Asked], places: Sequence[Place], rounds: int) -> Found:
    """Make a new choice on each page in each round, on the empty page too. One round warms up and does not count."""
    return asyncio.run(_ask(dashboard, empty, asked, places, rounds))


async def _ask(dashboard: Server, empty: Server, asked: Sequence[Asked], places: Sequence[Place], rounds: int) -> Found:
    found = {name: Answers() for name in (EMPTY, *(one.name for one in asked), *([SOURCE] if places else []))}
    async with AsyncExitStack() as open_pages:
        contestants: dict[str, _Ask] = {}
        for name, answers in found.items():
            try:
                async with asyncio.timeout(LIMIT):
                    contestants[name] = await _contestant(open_pages, name, dashboard, empty, asked, places)
            except TimeoutError:
                answers.over = True
        for number in range(rounds + 1):
            for name, contestant in list(contestants.items()):
                try:
                    async with asyncio.timeout(LIMIT):
                        seconds, found[name].size = await contestant(number)
                except TimeoutError:
                    found[name].over = True
                    del contestants[name]
                else:
                    found[name].seconds += [seconds] if number else []
    return found


async def _contestant(
    open_pages: AsyncExitStack,
    name: str,
    dashboard: Server,
    empty: Server,
    asked: Sequence[Asked],
    places: Sequence[Place],
) -> _Ask:
    if name == EMPTY:
        return _chooser(await open_pages.enter_async_context(opened(empty.port)), EMPTY_LABEL)
    if name == SOURCE:
        session = await open_pages.enter_async_context(opened(dashboard.port, "source", QUERY))
        return _opener(session, places)
    one = next(one for one in asked if one.name == name)
    session = await open_pages.enter_async_context(opened(dashboard.port, one.page, QUERY))
    return _chooser(session, one.label)


def _chooser(session: Session, label: str) -> _Ask:
    options = session.options(label)[1:]

    async def choose(number: int) -> tuple[float, int]:
        run = await session.choose(label, options[number % len(options)])
        return run.seconds, run.size

    return choose


def _opener(session: Session, places: Sequence[Place]) -> _Ask:
    async def open_at(number: int) -> tuple[float, int]:
        run = await session.run(urlencode(QUERY | {"value": places[number % len(places)].value}))
        return run.seconds, run.size

    return open_at


def answer_table(found: Found, title: str) -> Table:
    """Milliseconds of the server by page, and how many more than the empty page takes."""
    rows: list[Row] = []
    for name, answers in found.items():
        known = not answers.over
        rows.append(
            {
                "choice": name,
                "median ms": _ms(median(answers.seconds)) if known else f"over {LIMIT * 1000:.0f}",
                "p95 ms": _ms(percentile(answers.seconds, 95)) if known else "–",
                "ms over empty": _ms(over_empty(found, name)) if known else "–",
                "KB sent": f"{answers.size / 1000:.0f}" if known else "–",
            }
        )
    return Table(title, rows)


def median_of(found: Found, name: str) -> float:
    """The median answer in seconds; LIMIT where one took longer."""
    return LIMIT if found[name].over else median(found[name].seconds)


def over_empty(found: Found, name: str) -> float:
    """By how many seconds the median answer is slower than that of the empty page."""
    return median_of(found, name) - median_of(found, EMPTY)


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest of the values that so many per cent of them do not exceed (nearest rank)."""
    ranked = sorted(values)
    return ranked[max(0, math.ceil(len(ranked) * percent / 100) - 1)]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f}"
