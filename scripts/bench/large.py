"""The parts that need a library: ingest, growth, pages, load and start. Each adds its tables, and its figures to the goals."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from indicators.evaluate.results import Results
from indicators.store.snapshot import current, manifest
from scripts.bench import answers, browser, enlarging, ingesting
from scripts.bench.answers import EMPTY, EMPTY_LABEL, SOURCE, Answers
from scripts.bench.goals import Goal
from scripts.bench.library import LONG, Asked, pages, places
from scripts.bench.load import SESSIONS, load, load_table
from scripts.bench.made_library import make
from scripts.bench.served import DASHBOARD, EMPTY_PAGE, Server, served, wait_for_rest
from scripts.bench.start import COMPARE, FIRST, NEW, RETURNING, start_table, starts, times_empty
from scripts.plain import say

ROUNDS = 20
_QUICK = 2.0
"""Seconds; a page on which a single choice takes longer is left out of the load: it would stand still for everybody."""


@dataclass
class Bench:
    """What is measured, and on how much: `given` is a folder of documents, None where reports and library are made up.

    `plots` are by file name.
    """

    documents: int
    observations: int
    given: Path | None
    scratch: Path
    results: Results = field(default_factory=Results)
    goals: list[Goal] = field(default_factory=list)
    plots: dict[str, str] = field(default_factory=dict)

    @cached_property
    def store(self) -> Path:
        """The library that pages, load and start are measured on."""
        store = self.scratch / "store"
        say("准备资料库", "making the library")
        if self.given:
            with ingesting.made_folder(self.documents, self.given) as folder:
                ingesting.ingested(folder.path, store)
        else:
            make(store, self.documents, self.observations)
        return store

    @property
    def title(self) -> str:
        """How large the library is."""
        counts = manifest(current(self.store)).counts
        return f"library of {counts['documents']:,} documents, {counts['observations']:,} observations"


def ingest(bench: Bench) -> None:
    """Read a folder from nothing, again, and after one change."""
    say(f"读入 {bench.documents} 份文档", f"ingesting {bench.documents} documents")
    with (
        ingesting.made_folder(bench.documents, bench.given) as folder,
        TemporaryDirectory(prefix="indicators-bench-") as name,
    ):
        runs = ingesting.three_runs(folder, Path(name))
        bench.results.tables += [ingesting.run_table(folder, runs), ingesting.size_table(Path(name), folder.size)]
    first, again = runs[ingesting.FIRST], runs[ingesting.AGAIN]
    bench.goals += [
        Goal(f"ingest of {folder.documents:,} documents", first.seconds, 120 * folder.documents / 3000, "s"),
        Goal("  its memory, all processes together", first.together, 1500, "MB"),
        Goal("  a second run with nothing changed", again.seconds, 3, "s"),
    ]


def growth(bench: Bench) -> None:
    """Read larger and larger folders; ask the same of larger and larger libraries."""
    read = enlarging.read_growth(
        bench.documents, bench.given, lambda n: say(f"增长：{n} 份文档", f"growing: {n} documents")
    )
    asked = enlarging.answer_growth(
        bench.observations, ROUNDS, lambda n: say(f"增长：{n} 个观测值", f"growing: {n} observations")
    )
    bench.results.tables += [enlarging.read_table(read), enlarging.answers_table(asked)]
    bench.plots |= {
        "growth-ingest.svg": enlarging.read_plot(read),
        "growth-answers.svg": enlarging.answers_plot(asked),
    }


def in_server(bench: Bench) -> None:
    """What the server takes for a choice."""
    say("服务器的时间", "the server's time")
    for ahead, when in ((False, "nothing made ahead"), (True, "answers made ahead")):
        with _both(bench, ahead=ahead) as (dashboard, empty):
            after = f", {wait_for_rest(dashboard):.0f} s after the start" if ahead else ""
            found = answers.ask(dashboard, empty, pages(), places(bench.store, ROUNDS + 1), ROUNDS)
        title = f"Server's time of a new choice, {when}{after}; {bench.title}"
        bench.results.tables.append(answers.answer_table(found, title))
        bench.goals += [
            Goal(
                f"server over the empty page, {when}: {one.name}", answers.over_empty(found, one.name) * 1000, 150, "ms"
            )
            for one in pages()
        ]


def in_browser(bench: Bench) -> None:
    """What a reader waits for in a real browser."""
    say("浏览器的时间", "the browser's time")
    long = places(bench.store, ROUNDS + 1)
    found: dict[str, list[browser.Waited]] = {}
    with _both(bench) as (dashboard, empty):
        asked = _quick(bench, dashboard, empty, "browser")
    with _both(bench) as (dashboard, empty), browser.chromium() as chromium:
        found[EMPTY] = browser.choices(chromium, empty, Asked(EMPTY, "", EMPTY_LABEL), ROUNDS)
        for one in asked:
            found[one.name] = browser.choices(chromium, dashboard, one, ROUNDS)
        found[SOURCE] = browser.openings(chromium, dashboard, long)
    bench.results.tables.append(browser.waited_table(found, bench.title))
    characters = f"{median(place.characters for place in long):,.0f} characters; goal for {LONG:,}"
    seconds = median(each.whole for each in found[SOURCE]) / 1000
    bench.goals.append(Goal(f"open a sentence in the browser ({characters})", seconds, 1, "s"))


def under_load(bench: Bench) -> None:
    """Many sessions at once."""
    say("多人同时使用", "many readers at once")
    with _both(bench) as (dashboard, empty):
        asked = _quick(bench, dashboard, empty, "load")
        floor = answers.median_of(answers.ask(dashboard, empty, [], [], ROUNDS), EMPTY)
    if asked:
        with served(DASHBOARD, bench.store, ahead=True) as dashboard:
            wait_for_rest(dashboard)
            told = load(dashboard, asked)
        bench.results.tables.append(load_table(told, floor, bench.title, asked))
        unanswered = told.wanted - len(told.seconds)
        bench.goals += [
            Goal(f"{SESSIONS} sessions: over the empty page, 95 of 100", (told.at(95) - floor) * 1000, 150, "ms"),
            Goal("  choices without an answer", unanswered, 0, ""),
        ]


def start(bench: Bench) -> None:
    """Cold starts."""
    say("冷启动", "cold starts")
    with browser.chromium() as chromium:
        taken = starts(chromium, bench.store)
    bench.results.tables.append(start_table(taken, bench.title))
    bench.goals += [
        Goal(f"cold start, times the empty page, {who}: {name}", times_empty(taken, name, who), 1.5, "")
        for name in (FIRST, COMPARE)
        for who in (NEW, RETURNING)
    ]


PARTS: dict[str, tuple[Callable[[Bench], None], ...]] = {
    "ingest": (ingest,),
    "growth": (growth,),
    "pages": (in_server, in_browser),
    "load": (under_load,),
    "start": (start,),
}


@contextmanager
def _both(bench: Bench, *, ahead: bool = False) -> Iterator[tuple[Server, Server]]:
    """The dashboard over the library, and the empty page beside it."""
    with served(DASHBOARD, bench.store, ahead=ahead) as dashboard, served(EMPTY_PAGE) as empty:
        yield dashboard, empty


def _quick(bench: Bench, dashboard: Server, empty: Server, part: str) -> list[Asked]:
    """The pages that answer in a bearable time; the others are said to be left out."""
    quick = []
    for one in pages():
        found: Answers = answers.ask(dashboard, empty, [one], [], 1)[one.name]
        if found.over or max(found.seconds) > _QUICK:
            bench.results.left_out.append(f"{part}: {one.name} takes over {_QUICK:.0f} s by itself")
        else:
            quick.append(one)
    return quick
