"""From every mark of every chart, and from every table, to the sentence that says so, and back."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.actions import (
    BARS,
    OPEN_SOURCE,
    POINTS,
    chart,
    click_mark,
    opens_source,
    parameters,
    path,
    shows_evidence,
)
from tests.browser.waiting import opened

pytestmark = pytest.mark.browser

# As the Ningxia article of May 2024 prints them.
CITIES = "1—4月份，银川市规上工业增加值同比增长20.7%，其中宁东基地增长32.5%"
YEAR = "较去年同期(8.5%)提高5.3个百分点，高于年度目标(8%)5.8个百分点"
OUTPUT = "全省规模以上工业产值从2561.96亿元提升到3352.24亿元"


def test_a_bar_leads_to_its_sentence_and_back(page: Page, server: str) -> None:
    """A click on the second bar of Compare shows the sentence with 20.7 %; the whole page opens there; Compare takes back."""
    opened(page, f"{server}/compare?level=all")
    click_mark(chart(page).locator(BARS), 1)
    shows_evidence(page, "20.7%", CITIES)
    clicked = parameters(page)["value"]
    opens_source(page, page.get_by_text(OPEN_SOURCE).click, "20.7%", CITIES)
    assert parameters(page)["value"] == clicked
    _back(page, "地区比较", "compare")
    shows_evidence(page, "20.7%", CITIES)
    assert parameters(page)["value"] == clicked
    assert parameters(page)["indicator"] == "industrial_value_added"


def test_a_click_on_another_bar_changes_the_sentence(page: Page, server: str) -> None:
    """The sentence beside the chart is that of the bar clicked last, on a reload as well."""
    opened(page, f"{server}/compare?level=all")
    click_mark(chart(page).locator(BARS), 0)
    shows_evidence(page, "32.5%", CITIES)
    click_mark(chart(page).locator(BARS), 2)
    shows_evidence(page, "13.8%", YEAR)
    page.reload()
    shows_evidence(page, "13.8%", YEAR)


def test_a_target_and_its_actual_lead_to_their_sentence(page: Page, server: str) -> None:
    """On Targets a click on Ningxia's diamond shows 8 % marked, on its bar 13.8 %; the source page leads back to Targets."""
    opened(page, f"{server}/targets?region=640000")
    click_mark(chart(page).locator(POINTS), 0)
    shows_evidence(page, "8%", YEAR)
    click_mark(chart(page).locator(BARS), 0, across=0.2)  # the diamond stands on its middle
    shows_evidence(page, "13.8%", YEAR)
    click_mark(chart(page).locator(POINTS), 0)
    shows_evidence(page, "8%", YEAR)
    opens_source(page, page.get_by_text(OPEN_SOURCE).click, "8%", YEAR)
    _back(page, "目标与实际", "targets")
    shows_evidence(page, "8%", YEAR)


def test_a_mark_of_the_timeline_leads_to_its_sentence(page: Page, server: str) -> None:
    """On Timeline a click on Hainan's first value shows its sentence, and the source page leads back to it."""
    opened(page, f"{server}/timeline?region=460000&topic=industry")
    marks = chart(page).locator(".scatterlayer .trace").nth(1).locator("path.point")
    click_mark(marks, 0)
    shows_evidence(page, "2561.96亿元", OUTPUT)
    opens_source(page, page.get_by_text(OPEN_SOURCE).click, "2561.96亿元", OUTPUT)
    _back(page, "时间线", "timeline")
    shows_evidence(page, "2561.96亿元", OUTPUT)


def test_a_point_of_a_series_leads_to_its_sentence(page: Page, server: str) -> None:
    """A click on the last point of Hainan's output, 3352.24 hundred million yuan, shows its sentence with that value."""
    opened(page, f"{server}/timeline?region=460000&topic=industry")
    series = page.locator(".js-plotly-plot").filter(has_text="3352.24亿元").nth(1)
    expect(series.locator(".point")).to_have_count(2)
    click_mark(series.locator("path.point"), 1)
    expect(page.locator(".card blockquote mark")).to_be_in_viewport()
    shows_evidence(page, "3352.24亿元", OUTPUT)


def test_the_sentence_appears_where_the_reader_looks(page: Page, server: str) -> None:
    """A click on the last diamond of all targets, a long way down, shows its sentence without a search for it."""
    opened(page, f"{server}/targets")
    diamonds = chart(page).locator(POINTS)
    click_mark(diamonds, diamonds.count() - 1)
    expect(page.locator(".card blockquote mark")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("address", "row", "value", "words"),
    [
        ("targets?region=640000", "宁夏", "8%", YEAR),
        ("timeline?region=460000&topic=industry", "2561.96亿元", "2561.96亿元", OUTPUT),
    ],
    ids=["targets", "timeline"],
)
def test_a_row_of_a_table_leads_to_its_sentence(
    page: Page, server: str, address: str, row: str, value: str, words: str
) -> None:
    """A click on the value of a row opens the source page at the row's sentence."""
    opened(page, f"{server}/{address}")
    link = page.locator(".twin tr").filter(has_text=row).first.get_by_role("link").filter(has_text=value).first
    opens_source(page, link.click, value, words)


def test_a_value_in_the_text_is_a_link(page: Page, server: str) -> None:
    """A click on another value in the whole page moves the marks there, and the next value is one link on."""
    opened(page, f"{server}/source?doc=003_669bfbe561f8a9dd")
    opens_source(page, page.locator(".page a").filter(has_text="32.5%").first.click, "32.5%", CITIES)
    opens_source(page, page.get_by_text("下一个数值").click, "18.7个百分点", CITIES)


def _back(page: Page, label: str, name: str) -> None:
    """Follow the source page's link to where the value is charted."""
    page.get_by_test_id("stMain").get_by_role("link", name=label).click()
    page.wait_for_url(f"**/{name}?*")
    assert path(page) == name
