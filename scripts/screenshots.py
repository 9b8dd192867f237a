"""The pictures of README and guide, made from the running pages, so that they can be made again: `make screenshots`.

`--all` instead shoots every page at three widths, light and dark, in both languages, into build/shots/, for looking at.
"""

import argparse
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from indicators.locale import LANGUAGES, Words
from indicators.model import Kind, Measure
from indicators.settings import ROOT, load_settings
from indicators.store.building import open_folder
from scripts.browser import find, needs_no_sandbox
from tests.browser.conftest import serving
from tests.browser.waiting import opened, settled

PICTURES, SHOTS = ROOT / "docs" / "images", ROOT / "build" / "shots"
PAGES = ("", "compare", "region", "targets", "timeline", "source", "quality")
WIDTHS = {1440: 900, 1024: 768, 390: 844}
COLOURS = 255
STEADY = ["--disable-gpu", "--disable-partial-raster"]  # the same page gives the same picture, pixel by pixel
DRAWN = ".js-plotly-plot .main-svg"


def main() -> None:
    """Serve the dashboard, take the pictures, say where they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="every page, width, theme and language, into build/shots/")
    every = parser.parse_args().all
    with serving() as address, sync_playwright() as playwright:
        sandbox = ["--no-sandbox"] if needs_no_sandbox() else []
        browser = playwright.chromium.launch(executable_path=find(), args=[*STEADY, *sandbox])
        for path in _every_page(browser, address) if every else _pictures(browser, address):
            print(path.relative_to(ROOT))
        browser.close()


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: its name, the address, and the words (keys of the locale) that are clicked on the page, one after the other."""

    name: str
    path: str
    clicks: tuple[str, ...] = ()


def shots(value: str) -> list[Shot]:
    """The pictures of README and guide, which come in every language; the guide's steps are shown with one value."""
    return [
        Shot("overview", "/"),
        Shot("compare", f"/compare?value={value}"),
        Shot("cite", f"/source?value={value}", ("cite.title",)),
        Shot("targets", "/targets?region=320000"),
        Shot("verdict", f"/targets?region=640000&value={value}", ("targets.why",)),
        Shot("timeline", "/timeline?region=320000"),
        Shot("search", "/source?q=工业增加值"),
        Shot("source", f"/source?value={value}"),
        Shot("why", f"/source?value={value}", ("why.title",)),
        Shot("region", "/region?code=640000"),
        Shot("brief", "/region?code=640000&view=brief"),
        Shot("download", f"/compare?value={value}", ("table.download",)),
    ]


def picture_name(shot: Shot, language: str) -> str:
    """The file of a picture in docs/images."""
    return f"{shot.name}-{language}.png"


def _pictures(browser: Browser, address: str) -> Iterator[Path]:
    for shot, language in product(shots(_a_value()), LANGUAGES):
        between = "&" if "?" in shot.path else "?"
        words = Words(language)
        path = PICTURES / picture_name(shot, language)
        clicks = [words(key) for key in shot.clicks]
        yield _shoot(browser, f"{address}{shot.path}{between}lang={language}", path, 1440, "light", clicks)


def _every_page(browser: Browser, address: str) -> Iterator[Path]:
    themes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for name, width, theme, language in product(PAGES, WIDTHS, themes, ("zh", "en")):
        path = SHOTS / f"{name or 'overview'}-{width}-{theme}-{language}.png"
        yield _shoot(browser, f"{address}/{name}?lang={language}", path, width, theme)


def _a_value() -> str:
    """The id of 宁夏's industrial growth in 2024: a value with a target, a rank and neighbours in its own sentence."""
    settings, _ = load_settings()
    library = open_folder(settings.sources, settings.curated)
    found = library.observations(
        indicator="industrial_value_added",
        measure=Measure.GROWTH,
        kind=Kind.ACTUAL,
        region="640000",
        period="2024-01/2024-04",
    )
    return found[0].id


def _shoot(
    browser: Browser,
    address: str,
    path: Path,
    width: int,
    theme: Literal["light", "dark"],
    clicks: Sequence[str] = (),
) -> Path:
    page = browser.new_page(
        viewport={"width": width, "height": WIDTHS[width]}, color_scheme=theme, locale="zh-CN", reduced_motion="reduce"
    )
    opened(page, address)
    _wait_for_charts(page)
    for words in clicks:
        clicked = page.get_by_text(words, exact=True).first
        clicked.click()
        settled(page)
        clicked.evaluate("element => element.scrollIntoView({block: 'center'})")
    picture = Image.open(io.BytesIO(page.screenshot(animations="disabled"))).convert("RGB").quantize(COLOURS)
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, optimize=True)
    page.close()
    return path


def _wait_for_charts(page: Page) -> None:
    """Wait until every chart of the page is drawn."""
    for chart in page.get_by_test_id("stPlotlyChart").all():
        chart.locator(DRAWN).first.wait_for()
    settled(page)
    page.evaluate("() => document.fonts.ready")


if __name__ == "__main__":
    main()
