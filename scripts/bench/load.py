"""Many readers at once: so many open sessions, each with a choice every two seconds, on one server process."""

import asyncio
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from random import Random

from websockets.exceptions import WebSocketException

from indicators.evaluate.results import Row, Table
from scripts.bench.answers import percentile
from scripts.bench.library import QUERY, Asked
from scripts.bench.served import Server
from scripts.bench.session import FaultyRunError, Session, opened
from scripts.bench.usage import cpu_seconds, resident

SESSIONS, EVERY, SECONDS = 100, 2.0, 25.0
LIMIT = 30.0
"""Seconds after which a session that gets no answer is given up."""
GOAL = 0.150
_AT_ONCE = 4  # sessions that are being opened at one time


@dataclass(slots=True)
class Load:
    """What became of the choices: the seconds of each answer, the sessions that were lost; CPU and memory of the server.

    `different` are the choices by page and option: the first of each finds no answer that is kept.

    `cpu` and `driver` are CPU seconds a second, of the server and of this process; `memory` is MB, with all sessions open,
    `memory_before` with none.
    """

    wanted: int = 0
    seconds: list[float] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    different: set[tuple[str, str]] = field(default_factory=set)
    cpu: float = 0
    driver: float = 0
    memory_before: float = 0
    memory: float = 0

    def at(self, percent: float) -> float:
        """The seconds within which so many per cent of the wanted choices were answered; LIMIT where they were not."""
        return percentile([*self.seconds, *[LIMIT] * (self.wanted - len(self.seconds))], percent)


def load(server: Server, asked: Sequence[Asked], sessions: int = SESSIONS, seconds: float = SECONDS) -> Load:
    """Open the sessions, in turn on each page, then let each choose for `seconds`."""
    return asyncio.run(_load(server, asked, sessions, seconds))


async def _load(server: Server, asked: Sequence[Asked], sessions: int, seconds: float) -> Load:
    told = Load(memory_before=resident(server.pid))
    async with AsyncExitStack() as stack:
        readers = await _open(stack, server, [asked[number % len(asked)] for number in range(sessions)])
        told.memory = resident(server.pid)
        cpu, driver, start = cpu_seconds(server.pid), time.process_time(), time.perf_counter()
        turns = int(seconds / EVERY)
        told.wanted = turns * sessions
        first = [start + EVERY * number / sessions for number in range(sessions)]
        await asyncio.gather(*(_read(told, *each, turns) for each in zip(readers, first, range(sessions), strict=True)))
        taken = time.perf_counter() - start
        told.cpu = (cpu_seconds(server.pid) - cpu) / taken
        told.driver = (time.process_time() - driver) / taken
        told.memory = max(told.memory, resident(server.pid))
    return told


async def _open(stack: AsyncExitStack, server: Server, asked: Sequence[Asked]) -> list[tuple[Session, list[str], str]]:
    """A session a page, with its options and the label under which they are chosen."""
    free = asyncio.Semaphore(_AT_ONCE)

    async def one(each: Asked) -> tuple[Session, list[str], str]:
        async with free:
            session = await stack.enter_async_context(opened(server.port, each.page, QUERY))
            return session, session.options(each.label), each.label

    return await asyncio.gather(*map(one, asked))


async def _read(told: Load, reader: tuple[Session, list[str], str], first: float, seed: int, turns: int) -> None:
    """One reader: a choice every EVERY seconds; one that is late because the answer before it was comes at once."""
    session, options, label = reader
    random = Random(seed)  # noqa: S311 - no secret
    for turn in range(turns):
        await asyncio.sleep(max(0.0, first + EVERY * turn - time.perf_counter()))
        try:
            option = random.choice(options)
            told.different.add((session.page, option))
            async with asyncio.timeout(LIMIT):
                told.seconds.append((await session.choose(label, option)).seconds)
        except (FaultyRunError, TimeoutError, WebSocketException) as error:
            told.lost.append(f"{type(error).__name__}: {error}")
            return


def load_table(told: Load, floor: float, title: str, asked: Sequence[Asked], sessions: int = SESSIONS) -> Table:
    """One row. `floor` is the median answer of the empty page in seconds, which the goal does not count."""
    within = sum(seconds <= floor + GOAL for seconds in told.seconds)
    names = ", ".join(page.page for page in asked)
    rows: list[Row] = [
        {"what": "choices wanted", "": f"{told.wanted:,}"},
        {"what": "answered", "": f"{len(told.seconds):,}"},
        {"what": "different ones among them", "": f"{len(told.different):,}"},
        {"what": "sessions lost", "": len(told.lost)},
        {"what": "p50 ms", "": f"{told.at(50) * 1000:.0f}"},
        {"what": "p95 ms", "": f"{told.at(95) * 1000:.0f}"},
        {
            "what": f"within {GOAL * 1000:.0f} ms of the empty page ({floor * 1000:.0f} ms)",
            "": _percent(within / told.wanted),
        },
        {"what": "CPU of the server", "": _percent(told.cpu)},
        {"what": "CPU of the driver, on the same machine", "": _percent(told.driver)},
        {"what": "memory of the server, MB", "": f"{told.memory:.0f}"},
        {"what": "  of that a session", "": f"{(told.memory - told.memory_before) / sessions:.2f}"},
    ]
    return Table(f"{sessions} sessions, each a choice every {EVERY:.0f} s, in turn on {names}; {title}", rows)


def _percent(part: float) -> str:
    return f"{100 * part:.0f}%"
