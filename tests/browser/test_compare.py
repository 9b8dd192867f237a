"""Compare: what only a browser sees of its map and its choices."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.actions import POINTS, chart, click_mark, parameters
from tests.browser.waiting import opened

pytestmark = pytest.mark.browser

ONE_PROVINCE = "level=province&view=map"


def test_a_tile_without_a_value_tells_why_and_back_undoes_it(page: Page, server: str) -> None:
    """A click on an empty tile puts its region into the address and says why it is empty; Back takes it out again."""
    opened(page, f"{server}/compare?{ONE_PROVINCE}")
    empty = chart(page).locator(".scatterlayer .trace").nth(1).locator("path.point")
    click_mark(empty, 0)
    expect(page.locator(".chosen-region")).to_be_visible()
    expect(page.get_by_test_id("stAlert").filter(has_text="来源中没有")).to_be_visible()
    assert "region" in parameters(page)
    assert "value" not in parameters(page)
    page.go_back()
    expect(page.locator(".chosen-region")).to_have_count(0)
    assert "region" not in parameters(page)


def test_a_tile_with_a_value_leads_to_its_sentence(page: Page, server: str) -> None:
    """A click on a coloured tile shows the sentence of its value beside the map."""
    opened(page, f"{server}/compare?{ONE_PROVINCE}")
    click_mark(chart(page).locator(POINTS), 0)
    expect(page.locator(".card blockquote mark")).to_be_visible()
    assert "value" in parameters(page)


def test_on_a_phone_a_click_brings_the_sentence_into_view(page: Page, server: str) -> None:
    """The sentence stands below a chart longer than the screen: after a click on a bar it is seen without scrolling."""
    page.set_viewport_size({"width": 390, "height": 700})
    opened(page, f"{server}/compare?level=province&view=bars")
    click_mark(chart(page).locator(".bars .point path"), 0)
    expect(page.locator(".card blockquote mark")).to_be_in_viewport()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)], ids=["desk", "phone"])
def test_the_first_screen_shows_the_chart(page: Page, server: str, width: int, height: int) -> None:
    """The chart begins on the first screen: above three fifths of it on a desk, and on a phone within it."""
    page.set_viewport_size({"width": width, "height": height})
    opened(page, f"{server}/compare")
    top = chart(page).evaluate("drawn => drawn.getBoundingClientRect().y")
    assert top < height * (0.6 if width > height else 1)
