"""The picture that Compare shows until the browser has loaded what draws its chart."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.actions import chart
from tests.browser.waiting import opened

pytestmark = pytest.mark.browser

PICTURE = "#first-look"
NEAR = 12
"""Pixels; the two are no further apart."""


def held_back(page: Page) -> None:
    """What draws the chart is not answered."""
    page.route("**/PlotlyChart.*.js", lambda _: None)


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)], ids=["desk", "phone"])
def test_it_stands_where_the_chart_will(page: Page, server: str, width: int, height: int) -> None:
    """Until the chart comes its picture is seen, in the place and of the width of the chart."""
    page.set_viewport_size({"width": width, "height": height})
    opened(page, f"{server}/compare")
    box = chart(page).bounding_box()
    held_back(page)
    page.reload(wait_until="commit")
    picture = page.locator(PICTURE)
    expect(picture).to_be_visible()
    expect(page.get_by_test_id("stSelectbox").first).to_be_visible()
    seen = picture.evaluate("it => [it.x, it.getBoundingClientRect().y + 84, it.width]")
    assert box
    assert seen == pytest.approx([box["x"], box["y"], box["width"]], abs=NEAR)


def test_the_chart_takes_its_place(page: Page, server: str) -> None:
    """Once the chart is drawn the picture is gone."""
    opened(page, f"{server}/compare")
    chart(page)
    expect(page.locator(PICTURE)).to_have_count(0)


def test_whoever_does_something_is_not_in_its_way(page: Page, server: str) -> None:
    """At the first key the picture goes, chart or no chart."""
    held_back(page)
    page.goto(f"{server}/compare", wait_until="commit")
    expect(page.locator(PICTURE)).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator(PICTURE)).to_have_count(0)


def test_in_another_window_it_goes(page: Page, server: str) -> None:
    """A resized window has the chart elsewhere: the picture does not stay."""
    opened(page, f"{server}/targets")
    held_back(page)
    page.goto(f"{server}/compare", wait_until="commit")
    expect(page.locator(PICTURE)).to_be_visible()
    page.set_viewport_size({"width": 1000, "height": 700})
    expect(page.locator(PICTURE)).to_have_count(0)


@pytest.mark.parametrize("path", ["compare?level=province", "targets", ""])
def test_other_pages_and_choices_have_none(page: Page, server: str, path: str) -> None:
    """It is asked for on Compare alone, and only where nothing but the indicator is chosen."""
    asked = list[str]()
    page.on("request", lambda request: asked.append(request.url))
    opened(page, f"{server}/{path}")
    assert not [address for address in asked if "/first/" in address]
