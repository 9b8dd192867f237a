"""No page has a serious or critical fault by the rules of axe, in light and dark, on a desk and on a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser

from indicators.pages.parts.frame import PAGES
from tests.browser.waiting import opened

pytestmark = pytest.mark.browser

GRAVE = {"serious", "critical"}
PLATFORM = {"scrollable-region-focusable"}
"""Rules that only parts of the platform break, which we cannot mend."""


@pytest.mark.parametrize(("width", "theme", "language"), [(1440, "light", "zh"), (390, "dark", "en")])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_grave_fault(
    browser: Browser, server: str, name: str, width: int, theme: str, language: str
) -> None:
    """Names, roles, contrast and order hold on every page."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=theme)  # type: ignore[arg-type]
    page = context.new_page()
    opened(page, f"{server}/{'' if name == PAGES[0] else name}?lang={language}")
    found = Axe().run(page).response["violations"]
    context.close()
    grave = {
        fault["id"]: [node["target"] for node in fault["nodes"]][:3] for fault in found if fault["impact"] in GRAVE
    }
    assert {rule: nodes for rule, nodes in grave.items() if rule not in PLATFORM} == {}
