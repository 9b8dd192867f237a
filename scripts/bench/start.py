"""From starting the server to the first chart in a browser, with the large library, beside the empty page."""

import json
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from urllib.parse import urlencode

from playwright.sync_api import Browser, Page

from indicators.evaluate.results import Row, Table
from scripts.bench.answers import EMPTY
from scripts.bench.browser import new_page
from scripts.bench.library import QUERY
from scripts.bench.served import CHART_PAGE, DASHBOARD, EMPTY_PAGE, served

ONE_CHART, FIRST, COMPARE = (
    "page with one small chart",
    "Compare, its chart as the server draws it",
    "Compare, its chart as it answers clicks",
)
ROUNDS = 5
SHOWN = Path(__file__).with_name("shown.js")
"""The page itself says when. Asked from outside, a browser is looked at after 20, 50, 100, 100 and then each 500 ms."""
_MARK = ".js-plotly-plot .main-svg .point"
_SCRIPTS = {EMPTY: EMPTY_PAGE, ONE_CHART: CHART_PAGE, FIRST: DASHBOARD, COMPARE: DASHBOARD}
_SHOWN = {EMPTY: "[data-testid=stSelectbox]", ONE_CHART: _MARK, FIRST: "#first-look", COMPARE: _MARK}
NEW, RETURNING = "new profile", "returning"
Taken = Mapping[tuple[str, str], list[float]]


def starts(browser: Browser, store: Path, rounds: int = ROUNDS) -> Taken:
    """Seconds from starting a server's process to what it shows first, by page and by who comes, turn by turn.

    A reader with a new profile comes first; the server starts again, and the same one comes back with what the browser
    has kept of Streamlit's own files. A round before the others does not count.
    """
    taken: dict[tuple[str, str], list[float]] = {(name, who): [] for name in _SCRIPTS for who in (NEW, RETURNING)}
    for number in range(rounds + 1):
        for name in _SCRIPTS:
            page, port = new_page(browser), 0
            page.add_init_script(f"({SHOWN.read_text(encoding='utf-8')})({json.dumps(_SHOWN[name])})")
            for who in (NEW, RETURNING):
                seconds, port = _start(page, name, store, port)
                taken[name, who] += [seconds] if number else []
            page.context.close()
    return taken


def _start(page: Page, name: str, store: Path, port: int) -> tuple[float, int]:
    """The seconds, and the port on which the server listened."""
    with served(_SCRIPTS[name], store, port) as server:
        began = time.time() - (time.perf_counter() - server.started)
        page.goto(f"{server.address}/compare?{urlencode(QUERY)}" if _SCRIPTS[name] == DASHBOARD else server.address)
        page.wait_for_function("() => window.benchShown")
        seconds = page.evaluate("() => window.benchShown") / 1000 - began
        page.goto("about:blank")
    return seconds, server.port


def times_empty(taken: Taken, name: str, who: str) -> float:
    """How many times as long as the empty page for the same reader, by the medians."""
    return median(taken[name, who]) / median(taken[EMPTY, who])


def start_table(taken: Taken, title: str) -> Table:
    """Seconds, and beside the empty page, for a reader with a new profile and for one who comes back."""
    rows: list[Row] = []
    for name in _SCRIPTS:
        row: Row = {"shown first": name}
        for who in (NEW, RETURNING):
            row[f"{who}, s"] = f"{median(taken[name, who]):.2f}"
            row[f"{who}, beside empty"] = f"{times_empty(taken, name, who):.2f}"
        rows.append(row)
    return Table(f"Cold start: from starting the process to what the browser shows first, {title}", rows)
