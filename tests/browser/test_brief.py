"""The brief on a region and the printed page: what only a browser sees."""

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import FrameLocator, Page, expect

from tests.browser.waiting import opened

pytestmark = pytest.mark.browser

# As the Ningxia article of May 2024 prints it.
SENTENCE = "1—4月份，全区规模以上工业增加值同比增长13.8%，较去年同期(8.5%)提高5.3个百分点"
FAULTS = {"serious", "critical"}


def test_a_footnote_is_seen_by_a_click_and_no_script_runs_inside(page: Page, server: str) -> None:
    """The number beside a figure leads to its sentence; the frame is shut for scripts, and axe finds nothing around it."""
    opened(page, f"{server}/region?code=640000&view=brief")
    inside = page.frame_locator("iframe")
    number = _footnote_of(inside, "13.8%")
    inside.locator("sup a").first.click()
    expect(inside.locator(f"#note-{number}")).to_be_in_viewport()
    allowed = str(page.locator("iframe").get_attribute("sandbox")).split()
    assert "allow-scripts" not in allowed
    found = Axe().run(page).response["violations"]
    assert [fault["id"] for fault in found if fault["impact"] in FAULTS] == []


def test_the_page_itself_prints_without_what_only_a_screen_can_use(page: Page, server: str) -> None:
    """On paper the menu, fields and buttons are gone, and every row of a table is there."""
    opened(page, f"{server}/region?code=640000&topic=industry")
    rows = page.locator(".whole tbody tr").count()
    page.emulate_media(media="print")
    expect(page.get_by_test_id("stSidebar")).to_be_hidden()
    expect(page.get_by_test_id("stSelectbox").first).to_be_hidden()
    expect(page.get_by_test_id("stDownloadButton").first).to_be_hidden()
    expect(page.locator(".whole tbody tr").nth(rows - 1)).to_be_visible()
    assert page.locator(".whole .twin").evaluate("box => box.scrollHeight - box.clientHeight") <= 1


def _footnote_of(inside: FrameLocator, value: str) -> str:
    """The number beside a value; fails where the sentence that it leads to is not the one."""
    cell = inside.locator("td.value").filter(has_text=value).first
    number = str(cell.locator("sup").inner_text()).strip("[]")
    expect(inside.locator(f"#note-{number}")).to_contain_text(SENTENCE)
    return number
