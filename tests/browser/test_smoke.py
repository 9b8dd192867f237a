"""The dashboard starts and shows its first page."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Viewport
from tests.browser.waiting import opened

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("viewport", [{"width": 1280, "height": 800}, {"width": 390, "height": 844}])
def test_first_page_opens(page: Page, server: str, viewport: Viewport) -> None:
    """The first page shows a heading and no exception, on a laptop as on a phone."""
    opened(page, f"{server}/")
    expect(page.get_by_role("heading").first).to_be_visible()


@pytest.mark.parametrize("expected_error", ["does not seem to exist"])
def test_unknown_page_is_no_exception(page: Page, server: str, expected_error: str) -> None:
    """An address that no page has shows a page all the same, without an exception."""
    opened(page, f"{server}/no-such-page")
