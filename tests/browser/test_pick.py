"""Choosing by typing, in a real browser: Chinese, pinyin, English, by keyboard and by pointer."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Locator, Page, expect

from indicators.catalog.load import load_catalog
from indicators.catalog.regions.groups import provinces
from indicators.catalog.search import indicator_text, matches, region_text
from tests.browser.conftest import Viewport, serving
from tests.browser.waiting import opened

pytestmark = pytest.mark.browser
PHONE: Viewport = {"width": 390, "height": 844}
FAULTS = {"serious", "critical"}


@pytest.fixture(scope="module")
def served() -> Iterator[str]:
    """The address of a page with two fields of choice."""
    with serving(script="tests/browser/pick_page.py") as address:
        yield address


def _field(page: Page, name: str) -> Locator:
    return page.get_by_role("combobox", name=name)


def _options(page: Page) -> list[str]:
    return page.get_by_role("option").all_inner_texts()


@pytest.mark.parametrize("typed", ["宁夏", "ningxia", "nx", "Ningxia", "ningx"])
def test_a_region_is_chosen_by_typing(page: Page, served: str, typed: str) -> None:
    """Whatever the writing, the region stands first, Enter takes it, and it is in the address and in the field."""
    opened(page, served)
    _field(page, "地区").fill(typed)
    expect(page.get_by_role("option").first).to_have_text("宁夏")
    page.keyboard.press("Enter")
    expect(page.get_by_text("gdp of 640000")).to_be_visible()
    expect(page).to_have_url(f"{served}/?region=640000")
    expect(_field(page, "地区")).to_have_value("宁夏")


def test_the_browser_finds_what_the_program_finds(page: Page, served: str) -> None:
    """pick.js and catalog/search.py offer the same options in the same order."""
    catalog = load_catalog()
    regions = {code: region_text(catalog.regions[code]) for code in provinces(catalog.regions)}
    indicators = {name: indicator_text(entry) for name, entry in catalog.indicators.items()}
    opened(page, served)
    for typed in ("s", "shan", "an", "neimg", "hk", "西", "NEI MENG", "i'm", "xyz"):
        _field(page, "地区").fill(typed)
        assert _options(page) == [catalog.regions[code].short for code in matches(typed, regions)], typed
    page.keyboard.press("Escape")
    for typed in ("gdp", "gy", "zengjia", "R&D", "lv", "5g", "value added"):
        _field(page, "指标").fill(typed)
        assert _options(page) == [catalog.indicators[name].zh for name in matches(typed, indicators)], typed


@pytest.mark.parametrize("viewport", [PHONE])
def test_a_pointer_chooses_and_back_takes_it_back(page: Page, served: str) -> None:
    """A tap opens the list and takes an option; the Back button restores the choice before, in the field as well."""
    opened(page, served)
    _field(page, "地区").click()
    page.get_by_role("option", name="上海").click()
    expect(page.get_by_text("gdp of 310000")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("gdp of 110000")).to_be_visible()
    expect(_field(page, "地区")).to_have_value("北京")


def test_the_arrows_walk_the_list(page: Page, served: str) -> None:
    """Down from the chosen one is the next, up from the first match is the last; Escape leaves everything as it was."""
    opened(page, served)
    field = _field(page, "地区")
    field.focus()
    page.keyboard.press("ArrowDown")
    expect(field).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_text("gdp of 120000")).to_be_visible()
    field.fill("shan")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Escape")
    expect(field).to_have_value("天津")
    expect(field).to_have_attribute("aria-expanded", "false")


def test_no_match_is_said_and_changes_nothing(page: Page, served: str) -> None:
    """Words that fit nothing get an answer, on the screen and to a screen reader, and Enter takes nothing."""
    opened(page, served)
    _field(page, "地区").fill("qqq")
    expect(page.locator(".none").filter(visible=True)).to_have_text("没有相符的")
    expect(page.get_by_role("status").filter(has_text="没有相符的")).to_have_count(1)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(_field(page, "地区")).to_have_value("北京")
    expect(page).to_have_url(f"{served}/")


def test_what_belonged_to_the_old_choice_is_cleared(page: Page, served: str) -> None:
    """A new indicator takes the value of the old one out of the address and keeps the region."""
    opened(page, f"{served}/?region=640000&value=abc")
    _field(page, "指标").fill("lsze")
    page.get_by_role("option").first.click()
    expect(page.get_by_text("of 640000").filter(has_text="retail")).to_be_visible()
    assert "value=" not in page.url
    assert "region=640000" in page.url


@pytest.mark.parametrize("is_open", [False, True])
def test_axe_finds_no_fault(page: Page, served: str, *, is_open: bool) -> None:
    """Closed and open, the field has no serious fault of accessibility, and its name is its label and nothing else."""
    opened(page, served)
    expect(page.get_by_role("combobox", name="地区", exact=True)).to_be_visible()
    if is_open:
        _field(page, "地区").click()
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    assert [fault["id"] for fault in found if fault["impact"] in FAULTS] == []
