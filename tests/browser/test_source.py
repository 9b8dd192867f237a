"""The source page: keys from value to value, views, and what a chart is kept as."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

from tests.browser.actions import parameters
from tests.browser.conftest import Viewport
from tests.browser.waiting import opened, settled

pytestmark = pytest.mark.browser
DESK: Viewport = {"width": 1440, "height": 900}
PHONE: Viewport = {"width": 390, "height": 844}
FAULTS = {"serious", "critical"}
NINGXIA = "003_669bfbe561f8a9dd"


def test_the_keys_go_from_value_to_value(page: Page, server: str) -> None:
    """With the focus in the text N goes on and P comes back, and the focus stays."""
    opened(page, f"{server}/source?doc={NINGXIA}")
    page.locator(".page").focus()
    first = _after_key(page, "n")
    second = _after_key(page, "ArrowRight")
    assert first != second
    assert _after_key(page, "p") == first
    assert page.locator(".page").evaluate("page => page.getRootNode().activeElement === page")


def test_a_chart_is_kept_as_a_picture(page: Page, server: str, tmp_path: Path) -> None:
    """The SVG has title, source and day in it and names a font for Chinese; the PNG is a picture. By keyboard."""
    opened(page, f"{server}/compare?level=all")
    expect(page.locator(".js-plotly-plot .point").first).to_be_attached()
    with page.expect_download() as kept:
        page.get_by_role("button", name="存为 SVG").first.focus()
        page.keyboard.press("Enter")
    kept.value.save_as(tmp_path / "chart.svg")
    drawn = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    for words in ("工业增加值", "来源：无报头版面", "Noto Sans CJK SC", "32.5%"):
        assert words in drawn
    with page.expect_download() as kept:
        page.get_by_role("button", name="存为 PNG").first.click()
    kept.value.save_as(tmp_path / "chart.png")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "address", [f"source?doc={NINGXIA}&q=工业", "source?q=工业", f"source?doc={NINGXIA}&view=print"]
)
def test_axe_finds_no_fault(page: Page, server: str, address: str) -> None:
    """Results, reading view and view as printed have no serious fault of accessibility."""
    opened(page, f"{server}/{address}")
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    assert [(fault["id"], fault["nodes"][0]["html"]) for fault in found if fault["impact"] in FAULTS] == []


def _after_key(page: Page, key: str) -> str:
    """The words of the value that a key leads to."""
    before = page.url
    page.keyboard.press(key)
    expect(page).not_to_have_url(before)
    settled(page)
    expect(page.locator(".page .chosen").first).to_be_visible()
    return parameters(page)["value"]


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("view", ["", "print"])
def test_every_value_opens_in_sight(page: Page, server: str, view: str) -> None:
    """The last value of a page, a long way down, stands in the middle of the reader, however the text is shown."""
    opened(page, f"{server}/source?doc={NINGXIA}&view={view}")
    last = page.locator(".page a.value").last.get_attribute("href")
    opened(page, f"{server}/{last}")
    reader = page.locator(".page")
    reader.evaluate("element => element.scrollIntoView({block: 'center'})")
    expect(page.locator(".page .chosen").last).to_be_in_viewport()
