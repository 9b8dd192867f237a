"""The tour: shown at the first visit, gone for good once it was seen, and back on request."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.waiting import opened

pytestmark = pytest.mark.browser


def test_the_tour_is_shown_until_it_was_seen(page: Page, server: str) -> None:
    """Its steps follow each other by keyboard; after the last one only the button that brings it back is left."""
    opened(page, server)
    tour = page.get_by_role("region", name="初次使用")
    expect(tour).to_contain_text("1 / 4")
    tour.get_by_role("button", name="下一步").press("Enter")
    expect(tour).to_contain_text("2 / 4")
    for _ in range(2):
        page.keyboard.press("Enter")
    expect(tour).to_contain_text("4 / 4")
    tour.get_by_role("button", name="知道了").click()
    expect(tour).to_be_hidden()
    opened(page, server)
    expect(page.get_by_role("button", name="这个看板怎么用？")).to_be_visible()
    expect(tour).to_be_hidden()
    page.get_by_role("button", name="这个看板怎么用？").click()
    expect(tour).to_contain_text("1 / 4")
