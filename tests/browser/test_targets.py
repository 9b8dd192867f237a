"""Every view of Targets can be used by everybody; the first one is looked at with the other pages."""

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

from tests.browser.conftest import Viewport
from tests.browser.waiting import opened

pytestmark = pytest.mark.browser
DESK: Viewport = {"width": 1440, "height": 900}
PHONE: Viewport = {"width": 390, "height": 844}
FAULTS = {"serious", "critical"}


@pytest.mark.parametrize("view", ["years", "provinces", "grid", "calendar"])
@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_a_view_can_be_used_by_everybody(page: Page, reported: str, view: str) -> None:
    """Each view fits its screen, and axe finds no serious fault in it."""
    opened(page, f"{reported}/targets?view={view}")
    overflow = page.get_by_test_id("stMain").evaluate("main => main.scrollWidth - main.clientWidth")
    assert overflow <= 0
    found = Axe().run(page).response["violations"]
    assert [each["id"] for each in found if each["impact"] in FAULTS] == []


def test_the_rule_is_reached_without_a_mouse(page: Page, reported: str) -> None:
    """The status of a row is a link; Enter on it opens the verdict with both sentences."""
    opened(page, f"{reported}/targets?view=grid")
    link = page.locator(".twin tr").filter(has_text="青海").get_by_role("link", name="未达到")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".verdict")).to_contain_text("未达到")
    expect(page.locator(".other-side")).to_contain_text("4.6%")
