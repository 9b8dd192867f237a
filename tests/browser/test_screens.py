"""Every page on a desk and on a phone, by day and by night."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.actions import BARS, chart, tap_mark
from tests.browser.conftest import Viewport
from tests.browser.waiting import opened

pytestmark = pytest.mark.browser

PAGES = ("", "compare", "region", "targets", "timeline", "source", "quality")
DESK: Viewport = {"width": 1440, "height": 900}
PHONE: Viewport = {"width": 390, "height": 844}
TOUCHES, BETWEEN_TOUCHES = 3, 1500  # milliseconds; quicker ones would be a double touch


@pytest.mark.parametrize(
    ("viewport", "scheme"), [(DESK, "light"), (DESK, "dark"), (PHONE, "dark")], ids=["desk", "night", "phone"]
)
def test_every_page_fits_its_screen(page: Page, server: str, viewport: Viewport, scheme: str) -> None:
    """No page is wider than the screen, its heading can be read at once, and its colours follow the reader's choice."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for name in PAGES:
        opened(page, f"{server}/{name}")
        expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
        assert page.evaluate("() => document.documentElement.scrollWidth") <= viewport["width"]
        overflow = page.get_by_test_id("stMain").evaluate("main => main.scrollWidth - main.clientWidth")
        assert overflow <= 0, f"{name or 'overview'} is {overflow} pixels too wide"
        assert (_brightness(page) < 128) == (scheme == "dark")


def test_a_finger_finds_a_bar_and_its_sentence(browser: Browser, server: str) -> None:
    """On a phone touching a bar, at most three times, shows its sentence below; so for each bar in turn."""
    context = browser.new_context(locale="zh-CN", viewport=PHONE, has_touch=True, is_mobile=True)
    page = opened(context.new_page(), f"{server}/compare?level=all")
    for number, value in ((0, "32.5%"), (2, "13.8%"), (1, "20.7%")):
        shown = page.locator(".card blockquote mark").filter(has_text=value)
        for _ in range(TOUCHES):  # the first touch only points
            tap_mark(chart(page).locator(BARS), number)
            page.wait_for_timeout(BETWEEN_TOUCHES)
            if shown.count():
                break
        expect(shown).to_be_visible()
    context.close()


def _brightness(page: Page) -> float:
    colour = page.get_by_test_id("stApp").evaluate("app => getComputedStyle(app).backgroundColor")
    red, green, blue = (float(part) for part in colour.strip("rgba()").split(",")[:3])
    return (red + green + blue) / 3
