"""The pictures of README, made anew from the running pages: `make screenshots`.

`--all` takes instead every page by day and by night, at three widths and in both languages, for looking at.
"""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from scripts.browser import find, needs_no_sandbox
from tests.browser.actions import BARS, POINTS, chart, click_mark
from tests.browser.conftest import serving
from tests.browser.waiting import opened, settled

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
ALL = ROOT / "build" / "shots"
PAGES = ("overview", "compare", "targets", "timeline", "source", "quality")
DESK: ViewportSize = {"width": 1440, "height": 900}
WIDTHS = {"wide": DESK, "middle": ViewportSize(width=1024, height=768), "phone": ViewportSize(width=390, height=844)}
COLOURS = 256
MOST_BYTES = 250_000

# What README shows: the picture's name, the address, and the mark that is clicked there: its selector and number.
SHOTS: dict[str, tuple[str, str, int]] = {
    "overview-zh": ("", "", 0),
    "compare-zh": ("compare", BARS, 0),
    "targets-zh": ("targets", POINTS, 3),
    "timeline-zh": ("timeline?region=460000&topic=industry", ".scatterlayer .trace:nth-child(2) path.point", 0),
    "compare-en": ("compare?lang=en", BARS, 0),
    "targets-en": ("targets?lang=en", POINTS, 3),
}
SENTENCE = "source-zh"


def main() -> int:
    """Serve the dashboard, take the pictures, and say which; 1 where one is too large for README."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--all", action="store_true", help="every page, width, language and scheme, into build/shots/")
    everything = parser.parse_args().all
    with serving() as address, _browser() as browser:
        pictures = list(_every_page(browser, address) if everything else _readme(browser, address))
    for picture in pictures:
        print(picture.relative_to(ROOT), f"{picture.stat().st_size // 1024} KB")
    too_large = [] if everything else [each.name for each in pictures if each.stat().st_size > MOST_BYTES]
    if too_large:
        print(f"larger than {MOST_BYTES // 1000} kB: {', '.join(too_large)}", file=sys.stderr)
    return 1 if too_large else 0


@contextmanager
def _browser() -> Iterator[Browser]:
    path = find()
    if not path:
        sys.exit("No Chromium found. `make screenshots` installs one; or name one with CHROMIUM=/path/to/chromium.")
    sandbox = ["--no-sandbox"] if needs_no_sandbox() else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--disable-gpu", *sandbox])
        yield browser
        browser.close()


def _readme(browser: Browser, address: str) -> Iterator[Path]:
    """The pictures of README: each with a mark clicked, and the source at the sentence of the first bar."""
    page = _page(browser, DESK)
    for name, (where, marks, number) in SHOTS.items():
        opened(page, f"{address}/{where}")
        if marks:
            click_mark(chart(page).locator(marks), number)
            page.locator(".card").wait_for()
        yield _shoot(page, IMAGES / f"{name}.png")
        if name == "compare-zh":
            page.locator("[data-testid=stMain] a[href*='source?value=']").first.wait_for()
            page.goto(f"{address}/source?{page.url.partition('?')[2]}")
            page.locator(".page .chosen").first.wait_for()
            yield _shoot(page, IMAGES / f"{SENTENCE}.png")


def _every_page(browser: Browser, address: str) -> Iterator[Path]:
    for width, size in WIDTHS.items():
        for scheme in ("light", "dark"):
            page = _page(browser, size)
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            for language in ("zh", "en"):
                for name in PAGES:
                    where = "" if name == PAGES[0] else name
                    opened(page, f"{address}/{where}?lang={language}")
                    if page.locator(".js-plotly-plot").count():
                        chart(page)
                    yield _shoot(page, ALL / f"{name}-{language}-{width}-{scheme}.png")
            page.context.close()


def _page(browser: Browser, size: ViewportSize) -> Page:
    """An empty page on which nothing moves, so that the same page always gives the same picture."""
    context = browser.new_context(
        locale="zh-CN", timezone_id="Asia/Shanghai", viewport=size, device_scale_factor=1, reduced_motion="reduce"
    )
    return context.new_page()


def _shoot(page: Page, path: Path) -> Path:
    """Take what is on the screen, with the mouse out of the way, as a PNG of few colours."""
    settled(page)
    page.mouse.move(0, 0)
    page.get_by_test_id("stMain").evaluate("main => main.scrollTo(0, 0)")
    shot = page.screenshot(animations="disabled", caret="hide")
    path.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(BytesIO(shot)) as image:
        image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    return path


if __name__ == "__main__":
    sys.exit(main())
