"""All without a mouse: every value can be reached by Tab and opened by Enter."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.actions import opens_source
from tests.browser.waiting import opened

pytestmark = pytest.mark.browser

MOST_TABS = 60
FOCUSED = """() => {
  let element = document.activeElement;
  while (element && element.shadowRoot && element.shadowRoot.activeElement) element = element.shadowRoot.activeElement;
  return element ? element.textContent : "";
}"""
CITIES = "其中宁东基地增长32.5%，高于全区18.7个百分点"


def test_a_row_of_a_table_opens_by_keyboard(page: Page, server: str) -> None:
    """Tab comes to the value 32.5 % in the table below the chart, and Enter opens its sentence."""
    opened(page, f"{server}/compare?level=all")
    _tab_to(page, "32.5%")
    opens_source(page, lambda: page.keyboard.press("Enter"), "32.5%", CITIES)


def test_a_value_in_the_text_opens_by_keyboard(page: Page, server: str) -> None:
    """In the source's text Tab goes from value to value, and Enter moves the marks to the one in focus."""
    opened(page, f"{server}/source?doc=003_669bfbe561f8a9dd")
    expect(page.locator(".page a").first).to_be_attached()
    page.locator(".page").focus()
    _tab_to(page, "32.5%")
    assert page.locator(".page a:focus-visible").count() == 1
    opens_source(page, lambda: page.keyboard.press("Enter"), "32.5%", CITIES)


def test_a_choice_is_made_by_keyboard(page: Page, server: str) -> None:
    """The region of the targets is chosen by typing and Enter, and the switch of language by keyboard as well."""
    opened(page, f"{server}/targets")
    page.get_by_role("combobox", name="地区", exact=True).focus()
    page.keyboard.type("甘肃")
    expect(page.get_by_role("option").filter(has_text="甘肃")).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**/targets?region=620000*")
    expect(page.locator(".twin tbody tr")).to_have_count(6)


def _tab_to(page: Page, text: str) -> None:
    """Press Tab until what has the focus reads like this."""
    seen = []
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        seen.append(str(page.evaluate(FOCUSED)).strip())
        if seen[-1] == text:
            return
    pytest.fail(f"Tab did not come to {text}, only to {seen}")
