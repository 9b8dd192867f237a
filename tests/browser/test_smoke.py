"""An address that no page has."""

import pytest
from playwright.sync_api import Page

from tests.browser.waiting import opened

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("expected_error", ["does not seem to exist"])
def test_unknown_page_is_no_exception(page: Page, server: str, expected_error: str) -> None:
    """An address that no page has shows a page all the same, without an exception."""
    opened(page, f"{server}/no-such-page")
