"""No page has a serious or critical fault by the rules of axe, in light and dark, on a desk and on a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser

from indicators.pages.parts.frame import PAGES
from tests.browser.waiting import opened, settled

pytestmark = pytest.mark.browser

GRAVE = {"serious", "critical"}
PLATFORM = {"scrollable-region-focusable"}
"""Rules that only parts of the platform break, which we cannot mend."""


DESK, PHONE = (1440, "light", "zh"), (390, "dark", "en")
VALUE = "003_669bfbe561f8a9dd-c4485ea5"
"""Ningxia's 13.8 %."""
FURTHER = [
    ("compare?level=province&view=bars", DESK, "下载"),
    ("compare?level=province&view=strip", PHONE, ""),
    ("compare?level=province&view=several", PHONE, ""),
    ("targets?view=years&region=640000", DESK, ""),
    ("targets?view=provinces", PHONE, ""),
    ("targets?view=grid", DESK, ""),
    ("targets?view=calendar", PHONE, "Download"),
    (f"targets?value={VALUE}", PHONE, "By which rule"),
    (f"source?value={VALUE}", DESK, "引用这个数值"),
    (f"source?value={VALUE}", PHONE, "Why this reading"),
    ("source?q=增加值", DESK, ""),
    (f"source?value={VALUE}&beside=004_405e149d582ad396", PHONE, ""),
    ("region?code=640000&view=brief", DESK, ""),
]
"""Further views and what opens: the address, how it is looked at, and the words of a button that is pressed first."""


@pytest.mark.parametrize(("width", "theme", "language"), [DESK, PHONE])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_grave_fault(
    browser: Browser, server: str, name: str, width: int, theme: str, language: str
) -> None:
    """Names, roles, contrast and order hold on every page."""
    address = f"{server}/{'' if name == PAGES[0] else name}?lang={language}"
    assert _grave(browser, address, width, theme) == {}


@pytest.mark.parametrize(("address", "look", "pressed"), FURTHER)
def test_axe_finds_no_grave_fault_in_further_views(
    browser: Browser, server: str, address: str, look: tuple[int, str, str], pressed: str
) -> None:
    """The same holds for the views of a page, and for what a button opens."""
    width, theme, language = look
    assert _grave(browser, f"{server}/{address}&lang={language}", width, theme, pressed) == {}


def _grave(browser: Browser, address: str, width: int, theme: str, pressed: str = "") -> dict[str, list[str]]:
    """The faults of a page by rule, with where they are."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=theme)  # type: ignore[arg-type]
    page = context.new_page()
    opened(page, address)
    if pressed:
        page.get_by_text(pressed).first.click()
        settled(page)
    found = Axe().run(page).response["violations"]
    context.close()
    faults = {
        fault["id"]: [node["target"] for node in fault["nodes"]][:3] for fault in found if fault["impact"] in GRAVE
    }
    return {rule: nodes for rule, nodes in faults.items() if rule not in PLATFORM}
