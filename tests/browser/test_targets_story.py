"""Which targets are behind, by how much, says who? From the provinces of a year to the rule and both sentences."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

from tests.browser.actions import chart, click_mark, parameters
from tests.browser.conftest import Viewport, serving
from tests.browser.waiting import opened, settled
from tests.pages.reports import reports

pytestmark = pytest.mark.browser
DESK: Viewport = {"width": 1440, "height": 900}
PHONE: Viewport = {"width": 390, "height": 844}
FAULTS = {"serious", "critical"}
WORDS = {
    "zh": (
        "一年各省",
        "未达到",
        "与目标相差 -0.4个百分点",
        "依据什么规则",
        "实际值不低于 5% 即为达到",
        "在原文整版中打开",
    ),
    "en": (
        "A year's provinces",
        "Missed",
        "gap to the target -0.4",
        "By which rule",
        "5% or more meets it",
        "Open in the whole",
    ),
}


@pytest.fixture(scope="module")
def reported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a dashboard over made-up reports of three regions."""
    folder = tmp_path_factory.mktemp("reports")
    with serving(config=reports(folder)) as address:
        yield address


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_which_targets_are_behind_by_how_much_says_who(page: Page, reported: str, language: str) -> None:
    """A reader goes to the provinces of 2023, points at the one furthest behind, and has verdict, rule and both sentences."""
    view, status, gap, why, rule, open_source = WORDS[language]
    opened(page, f"{reported}/targets?lang={language}")
    page.get_by_role("radio", name=view).click()
    page.wait_for_url("**view=provinces*")
    settled(page)
    expect(page.locator(".tally")).to_contain_text(status)
    first = page.locator(".twin tbody tr").first
    expect(first).to_contain_text(status)
    actuals = chart(page).locator(".scatterlayer .trace").nth(1).locator("path.point")
    click_mark(actuals, 0)
    expect(page.locator(".verdict")).to_contain_text(status)
    expect(page.locator(".verdict")).to_contain_text(gap)
    expect(page.locator(".card blockquote")).to_contain_text("青海省地区生产总值增长4.6%")
    expect(page.locator(".other-side")).to_contain_text("青海省地区生产总值增长目标为5%")
    page.locator("summary").filter(has_text=why).click()
    expect(page.get_by_text(rule).first).to_be_visible()
    value = parameters(page)["value"]
    page.get_by_role("link", name=open_source).click()
    page.wait_for_url("**/source?*")
    assert parameters(page)["value"] == value


@pytest.mark.parametrize("view", ["list", "years", "provinces", "grid", "calendar"])
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
