"""The address bar is the state: it survives reload, Back and Forward, the menu and the switch of language."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.actions import (
    BARS,
    OPEN_SOURCE,
    chart,
    choose,
    click_mark,
    field,
    opens_source,
    parameters,
    path,
    pick,
    shows_evidence,
    shows_sentence,
)
from tests.browser.waiting import opened, settled

pytestmark = pytest.mark.browser

CITIES = "其中宁东基地增长32.5%，高于全区18.7个百分点"
GDP = re.compile("地区生产总值：")


def test_each_choice_on_compare_is_one_step_back(page: Page, server: str) -> None:
    """A click, an indicator and a basis are three steps of Back; Forward and reload give each of them again."""
    opened(page, f"{server}/compare?level=all")
    click_mark(chart(page).locator(BARS), 0)
    shows_evidence(page, "32.5%", CITIES)
    clicked = page.url
    pick(page, "指标", "地区生产总值", "地区生产总值（")
    expect(page.get_by_role("heading", name=GDP)).to_be_visible()
    expect(page.locator(".card")).to_have_count(0)
    assert set(parameters(page)) == {"indicator"}
    chosen = page.url
    choose(page, 0, "增速")
    expect(field(page, 0)).to_have_value(re.compile("^增速（比上年同期）"))
    expect(page).to_have_url(re.compile("basis=growth"))
    assert set(parameters(page)) == {"indicator", "basis"}
    page.go_back()
    expect(page).to_have_url(chosen)
    page.go_back()
    expect(page).to_have_url(clicked)
    shows_evidence(page, "32.5%", CITIES)
    page.go_back()
    expect(page).to_have_url(f"{server}/compare?level=all")
    expect(page.locator(".card")).to_have_count(0)
    page.go_forward()
    shows_evidence(page, "32.5%", CITIES)
    page.go_forward()
    expect(page.get_by_role("heading", name=GDP)).to_be_visible()
    page.reload()
    settled(page)
    expect(page.get_by_role("heading", name=GDP)).to_be_visible()
    assert page.url == chosen


@pytest.mark.parametrize(
    ("name", "number", "option"),
    [
        ("targets", 0, "至今已达到"),
        ("timeline", 1, "数字经济"),
        ("source", 0, "中国电子报社"),
    ],
    ids=["targets", "timeline", "source"],
)
def test_a_choice_is_in_the_address(page: Page, server: str, name: str, number: int, option: str) -> None:
    """A choice on any page is in its address: reload keeps it, one Back takes it out, Forward brings it in again."""
    box, chosen_option = field(page, number), re.compile(f"^{option}")
    opened(page, f"{server}/{name}")
    before = box.input_value()
    choose(page, number, option)
    expect(box).to_have_value(chosen_option)
    expect(page).to_have_url(re.compile(rf"/{name}\?\w+="))
    chosen = page.url
    page.reload()
    settled(page)
    expect(box).to_have_value(chosen_option)
    assert page.url == chosen
    page.go_back()
    expect(page).to_have_url(f"{server}/{name}")
    expect(box).to_have_value(before)
    page.go_forward()
    expect(page).to_have_url(chosen)
    expect(box).to_have_value(chosen_option)


def test_a_walk_through_the_pages_goes_back_step_by_step(page: Page, server: str) -> None:
    """From a bar to its source and by the menu to the targets: each Back undoes one step, each reload keeps it."""
    opened(page, f"{server}/compare?level=all")
    click_mark(chart(page).locator(BARS), 0)
    shows_evidence(page, "32.5%", CITIES)
    opens_source(page, page.get_by_text(OPEN_SOURCE).click, "32.5%", CITIES)
    _menu(page, "目标与实际")
    expect(page.get_by_role("heading", name="目标与实际")).to_be_visible()
    page.go_back()
    page.wait_for_url("**/source?*")
    shows_sentence(page, "32.5%", CITIES)
    page.reload()
    shows_sentence(page, "32.5%", CITIES)
    page.go_back()
    page.wait_for_url("**/compare?*")
    shows_evidence(page, "32.5%", CITIES)
    page.go_back()
    expect(page).to_have_url(f"{server}/compare?level=all")
    page.go_forward()
    shows_evidence(page, "32.5%", CITIES)
    page.go_forward()
    page.wait_for_url("**/source?*")
    shows_sentence(page, "32.5%", CITIES)


def test_the_menu_returns_to_a_page_as_it_was_left(page: Page, server: str) -> None:
    """Left for another page, Compare comes back by the menu with the indicator, basis and value that it had."""
    opened(page, f"{server}/compare?level=all")
    choose(page, 0, "增速的变化（比2024年1—3月）")
    expect(page).to_have_url(re.compile("basis=change"))
    click_mark(chart(page).locator(BARS), 0)
    shows_evidence(page, "2.1个百分点", CITIES)
    left = parameters(page)
    _menu(page, "时间线")
    expect(page.get_by_role("heading", name="时间线")).to_be_visible()
    settled(page)
    _menu(page, "地区比较")
    page.wait_for_url("**/compare?*")
    shows_evidence(page, "2.1个百分点", CITIES)
    assert parameters(page) == left


def test_english_stays_from_page_to_page(page: Page, server: str) -> None:
    """The switch writes the language into the address, from where menu, links, reload and Back keep it or take it back."""
    opened(page, f"{server}/compare")
    page.get_by_role("radio", name="English").or_(page.get_by_role("button", name="English")).click()
    expect(page.get_by_role("heading", name="Compare", exact=True)).to_be_visible()
    assert parameters(page) == {"lang": "en"}
    page.reload()
    expect(page.get_by_role("heading", name="Compare", exact=True)).to_be_visible()
    _menu(page, "Targets")
    expect(page.get_by_role("heading", name="Targets", exact=True)).to_be_visible()
    assert parameters(page)["lang"] == "en"
    opens_source(page, page.locator(".twin td a").filter(has_text="13.8%").first.click, "13.8%", "高于年度目标(8%)")
    expect(page.get_by_role("heading", name="Source", exact=True)).to_be_visible()
    opens_source(page, page.locator(".page a").filter(has_text="32.5%").first.click, "32.5%", CITIES)
    assert parameters(page)["lang"] == "en"
    for _ in range(2):
        page.go_back()
    expect(page.get_by_role("heading", name="Targets", exact=True)).to_be_visible()
    for _ in range(2):
        page.go_back()
    expect(page.get_by_role("heading", name="地区比较", exact=True)).to_be_visible()
    assert (path(page), parameters(page)) == ("compare", {})


def test_an_old_link_loses_nothing(page: Page, server: str) -> None:
    """A link whose value is gone says so, shows the page as ever, and a click on a mark works from there."""
    opened(page, f"{server}/compare?level=all&value=003_669bfbe561f8a9dd-00000000")
    expect(page.get_by_test_id("stAlert").filter(has_text="00000000")).to_be_visible()
    expect(page.locator(".twin tr").filter(has_text="宁东基地").first).to_be_attached()
    click_mark(chart(page).locator(BARS), 0)
    shows_evidence(page, "32.5%", CITIES)
    opened(page, f"{server}/source?value=003_669bfbe561f8a9dd-00000000")
    expect(page.get_by_test_id("stAlert").filter(has_text="00000000")).to_be_visible()
    expect(page.locator(".page")).to_contain_text(CITIES)


def _menu(page: Page, label: str) -> None:
    page.get_by_test_id("stSidebar").get_by_role("link", name=label).click()
