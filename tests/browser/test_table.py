"""A table of a source is shown as one, its values marked like any other."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

from tests.browser.conftest import serving
from tests.browser.waiting import opened

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def served() -> Iterator[str]:
    """The address of a page with a table."""
    with serving(script="tests/browser/table_page.py") as address:
        yield address


def test_lines_of_cells_are_a_table(page: Page, served: str) -> None:
    """Cells stand below each other without bars, breaks and the line below the head; what looks like markup stays words."""
    opened(page, served)
    expect(page.get_by_role("table")).to_have_count(1)
    cells = [row.get_by_role("cell").all_inner_texts() for row in page.get_by_role("row").all()]
    assert cells == [
        ["产品名称", "单位", "产量", "比上年增长（%）"],
        ["汽车", "万辆", "178.9", "-5.1"],
        ["<img src=x onerror=alert(1)>", "万吨", "12.0", ""],
    ]
    lefts = [row.get_by_role("cell").nth(2).bounding_box() for row in page.get_by_role("row").all()]
    assert len({box["x"] for box in lefts if box}) == 1


def test_a_value_in_a_cell_is_a_link_and_the_chosen_one_stands_out(page: Page, served: str) -> None:
    """The value that was asked for is marked as such in its cell, and each value leads to itself."""
    opened(page, served)
    chosen = page.locator(".cell [aria-current=true]")
    expect(chosen).to_have_text("178.9")
    assert str(page.get_by_role("cell").get_by_role("link", name="-5.1").get_attribute("href")).startswith(
        "?value=made_up-p"
    )
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    assert [fault["id"] for fault in found if fault["impact"] in {"serious", "critical"}] == []
