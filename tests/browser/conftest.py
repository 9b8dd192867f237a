"""A running dashboard and a real Chromium. Where either is missing the tests fail; they never skip."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TypedDict
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from scripts.browser import find, needs_no_sandbox
from tests.pages.reports import Report, reports

ROOT = Path(__file__).resolve().parents[2]
LOOPBACK = {"127.0.0.1", "localhost"}
START_SECONDS = 60
SHOWN = 6000  # characters of a log in a failure
QUIET = ["--disable-gpu", "--disable-quic", "--disable-sync", "--disable-background-networking"]


ALSO: dict[str, Report] = {
    "gansu_2024": ("甘肃", "2024-01-23", "2023年，甘肃省地区生产总值增长6.4%左右。", ("2023", "actual", "6.4%左右")),
    "guizhou_2024": ("贵州", "2024-01-24", "=1+1，2023年，贵州省地区生产总值增长4.9%。", ("2023", "actual", "4.9%")),
}
"""A province with an "about", and one whose sentence begins as a spreadsheet's formula does."""


class Viewport(TypedDict):
    """The size of the page in CSS pixels, as Playwright wants it."""

    width: int
    height: int


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A browser test that fails runs again, twice at most: on a busy machine a click may come before its chart is ready.

    They come last in each process: Playwright's event loop stays open to the end, and asyncio starts no other beside it. Of
    them the longest file comes first, so that no process waits long for another.
    """
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=2))
    in_file = Counter(item.path for item in items if item.get_closest_marker("browser"))
    items.sort(key=lambda item: (item.path in in_file, -in_file[item.path]))


@contextmanager
def serving(config: Path | None = None, script: str = "dashboard.py") -> Iterator[str]:
    """Serve the dashboard on a free port and yield its address; `config` takes the place of the project's config.yaml.

    `script` is another script to serve in its place, for a part of a page that is tested by itself.

    The server and all it started end with the block. One that does not come up, or whose log holds a traceback when
    the block ends, fails with that part of its log: a page tells the reader no more than that something went wrong.
    """
    port = _free_port()
    options = ["--server.address", "127.0.0.1", "--server.port", str(port), "--server.headless", "true"]
    command = [sys.executable, "-m", "streamlit", "run", script, *options]
    environment = os.environ | ({"INDICATORS_CONFIG": str(config)} if config else {})
    with tempfile.TemporaryFile("a+", encoding="utf-8", errors="replace") as log:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            if not _comes_up(process, port):
                pytest.fail(
                    f"the server did not come up (exit code {process.poll()}). Its log ends:\n{_read(log)[-SHOWN:]}"
                )
            yield f"http://127.0.0.1:{port}"
            _, traceback, rest = _read(log).partition("Traceback")
            if traceback:
                pytest.fail(f"the server logged a traceback:\n{traceback}{rest[:SHOWN]}")
        finally:
            _end(process)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of the dashboard, served once for all browser tests."""
    with serving() as address:
        yield address


@pytest.fixture(scope="session")
def reported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a dashboard over made-up government work reports, where everything can be worked out by hand."""
    with serving(config=reports(tmp_path_factory.mktemp("reports"), **ALSO)) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all browser tests; each test has a context of its own in it."""
    path = find()
    if not path:
        pytest.fail("No Chromium found. `make test` installs one; or name one with CHROMIUM=/path/to/chromium.")
    sandbox = ["--no-sandbox"] if needs_no_sandbox() else []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=[*QUIET, *sandbox])
        yield chromium
        chromium.close()


@pytest.fixture
def viewport() -> Viewport:
    """A usual laptop screen; `@pytest.mark.parametrize("viewport", [PHONE])` asks for another."""
    return {"width": 1280, "height": 800}


@pytest.fixture
def expected_error() -> str | None:
    """Words of the one console error that a test provokes on purpose; parametrize it to name them."""
    return None


@pytest.fixture
def context(browser: Browser, viewport: Viewport, expected_error: str | None) -> Iterator[BrowserContext]:
    """A fresh profile. At its end the test fails if a page wrote an error to the console or left this machine."""
    context = browser.new_context(locale="zh-CN", timezone_id="Asia/Shanghai", viewport=viewport)
    faults = _watch(context)
    yield context
    context.close()
    faults = [fault for fault in faults if not (expected_error and expected_error in fault)]
    assert not faults, "\n".join(faults)


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty tab of the fresh profile."""
    return context.new_page()


def _watch(context: BrowserContext) -> list[str]:
    """Collect what no page of the dashboard may do; the list fills while the test runs."""
    faults: list[str] = []

    def address(kind: str, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.hostname not in LOOPBACK:
            faults.append(f"{kind} left this machine: {url}")

    def console(message: ConsoleMessage) -> None:
        url = message.location.get("url", "")
        if message.type == "error":
            faults.append(f"console error: {message.text} ({url})")

    context.on("request", lambda request: address("a request", request.url))
    context.on("page", lambda page: page.on("websocket", lambda socket: address("a websocket", socket.url)))
    context.on("console", console)
    context.on("weberror", lambda error: faults.append(f"uncaught error: {error.error}"))
    return faults


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _comes_up(process: subprocess.Popen[bytes], port: int) -> bool:
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        with (
            suppress(urllib.error.URLError, OSError),
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health"),
        ):
            return True
        time.sleep(0.1)
    return False


def _read(log: IO[str]) -> str:
    log.seek(0)
    return log.read()


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the server's whole process group, gently first."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
