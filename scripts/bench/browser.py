"""What a reader waits for in a real browser: from a choice to the finished chart, from a click to the sentence."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from urllib.parse import urlencode

from playwright.sync_api import Browser, Page, expect, sync_playwright

from indicators.evaluate.results import Row, Table
from indicators.locale import Words
from scripts.bench.answers import EMPTY, percentile
from scripts.bench.library import LANGUAGE, QUERY, Asked, Place
from scripts.bench.served import Server
from scripts.browser import find, needs_no_sandbox
from scripts.plain import stop

CLOCK = Path(__file__).with_name("clock.js")
QUIET = 300
"""Milliseconds without a change after which a page is finished; they do not count."""
PATIENCE = 30_000.0
_SIZE = {"width": 1280, "height": 900}
_FINISHED = f"""() => {{
  const clock = window.benchClock;
  const last = Math.max(clock.ended, clock.changed);
  return clock.ended > 0 && performance.now() - last > {QUIET}
    && !document.querySelector('[data-stale=true], [data-testid=stSkeleton], [data-testid=stAppSkeleton]');
}}"""


@dataclass(frozen=True, slots=True)
class Waited:
    """Milliseconds: from the act to the last change of the page, and of these from asking the server to the run's end."""

    whole: float
    server: float


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser of the tests; the run ends where there is none."""
    path = find()
    if not path:
        stop("找不到 Chromium；先运行 make browser。", "No Chromium was found; run `make browser` first.")
    sandbox = ["--no-sandbox"] if needs_no_sandbox() else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--disable-gpu", *sandbox])
        yield browser
        browser.close()


def new_page(browser: Browser) -> Page:
    """A page in a fresh profile, with the clock in it."""
    context = browser.new_context(viewport=_SIZE, locale="zh-CN", timezone_id="Asia/Shanghai")  # type: ignore[arg-type]
    context.add_init_script(path=CLOCK)
    context.set_default_timeout(PATIENCE)
    return context.new_page()


def choices(browser: Browser, server: Server, asked: Asked, rounds: int) -> list[Waited]:
    """Choose what comes next in the list, again and again; the first time warms up and does not count."""
    page = new_page(browser)
    _open(page, f"{server.address}/{asked.page}?{urlencode(QUERY)}")
    box = page.get_by_test_id("stMain").get_by_role("combobox", name=asked.label)
    waited = []
    for _ in range(rounds + 1):
        box.click()
        expect(page.get_by_role("option").first).to_be_visible()
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        waited.append(_finished(page))
    page.context.close()
    return waited[1:]


def openings(browser: Browser, server: Server, places: Sequence[Place]) -> list[Waited]:
    """From Compare with a value chosen, open its sentence in its document; the first one warms up and does not count."""
    page = new_page(browser)
    waited = []
    for place in places:
        _open(page, f"{server.address}/compare?{urlencode(QUERY | place.query)}")
        page.get_by_text(Words(LANGUAGE)("evidence.open_source")).click()
        waited.append(_finished(page))
        expect(page.locator(".page [aria-current=true]")).to_be_in_viewport()
    page.context.close()
    return waited[1:]


def waited_table(found: Mapping[str, Sequence[Waited]], title: str) -> Table:
    """Milliseconds in the browser, and how many times the empty page's."""
    floor = median(each.whole for each in found[EMPTY])
    rows: list[Row] = []
    for name, waited in found.items():
        whole = [each.whole for each in waited]
        rows.append(
            {
                "from": name,
                "median ms": f"{median(whole):.0f}",
                "p95 ms": f"{percentile(whole, 95):.0f}",
                "of that server": f"{median(each.server for each in waited):.0f}",
                "beside empty": f"{median(whole) / floor:.1f}",
            }
        )
    return Table(f"In the browser, from the act to the finished page, {title}", rows)


def _open(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
    page.get_by_test_id("stMain").get_by_test_id("stElementContainer").first.wait_for(state="attached")
    page.wait_for_function(f"() => performance.now() - window.benchClock.changed > {QUIET}")
    if page.get_by_test_id("stException").count():
        stop(f"页面出错：{address}", f"The page shows an exception: {address}")


def _finished(page: Page) -> Waited:
    page.wait_for_function(_FINISHED)
    clock = page.evaluate("() => window.benchClock")
    return Waited(max(clock["ended"], clock["changed"]) - clock["acted"], clock["ended"] - clock["asked"])
