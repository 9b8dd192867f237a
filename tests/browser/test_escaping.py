"""In a real browser: a library and an address full of markup add no element, open no dialog and ask nobody for anything."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.browser.conftest import serving
from tests.browser.waiting import opened
from tests.pages.libraries import GOAL, HOSTILE, WORDS, hostile

pytestmark = pytest.mark.browser

PAGES = ("", "compare", "region", "targets", "timeline", "source", "quality")
INJECTED = (
    "main script, main img, main iframe, main b, main i, main .katex, main code:text('码'), [href^='javascript:'], [onerror],"
    " [data-testid=stMain] [data-testid=stIconMaterial]:text('home')"
)


@pytest.fixture(scope="module")
def hostile_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The dashboard over a library whose texts look like markup."""
    with serving(hostile(tmp_path_factory.mktemp("hostile"))) as address:
        yield address


def test_no_page_takes_text_for_markup(page: Page, hostile_server: str) -> None:
    """On every page the texts are there sign by sign, and no element, dialog or request comes of them."""
    dialogs: list[str] = []

    def dismissed(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismissed)
    for name in PAGES:
        opened(page, f"{hostile_server}/{name}")
        _untouched(page)
    expect(page.locator(".twin").first).to_contain_text(HOSTILE)
    assert dialogs == []


def test_no_value_takes_text_for_markup(page: Page, hostile_server: str) -> None:
    """A value's sentence, card and links show its texts as they are, in the whole page and beside the charts."""
    opened(page, f"{hostile_server}/source")
    links = page.locator(".twin td[class*=kind-] a").evaluate_all(
        "links => links.map(link => link.getAttribute('href'))"
    )
    assert len(links) == 7
    goal, parsed = links[2], links[4]
    for name, link in (("source", goal), ("targets", goal), ("source", parsed), ("timeline", parsed)):
        opened(page, f"{hostile_server}/{name}?{link.partition('?')[2]}")
        expect(page.locator(".page .chosen").first).to_be_attached()
        _untouched(page)
    expect(page.locator(".page")).to_contain_text(WORDS)
    opened(page, f"{hostile_server}/targets")
    expect(page.locator(".twin")).to_contain_text(GOAL)


def test_no_address_is_taken_for_markup(page: Page, hostile_server: str) -> None:
    """An address with markup for a value, a document or an indicator is shown as text where it is shown."""
    page.goto("about:blank")
    encoded = page.evaluate("text => encodeURIComponent(text)", HOSTILE)
    for name, parameter in (("compare", "value"), ("source", "doc"), ("source", "value"), ("compare", "indicator")):
        opened(page, f"{hostile_server}/{name}?{parameter}={encoded}")
        expect(page.get_by_test_id("stAlert").filter(has_text="window.taken").first).to_be_visible()
        _untouched(page)


def _untouched(page: Page) -> None:
    assert page.evaluate("() => window.taken") is None
    assert page.locator(INJECTED).evaluate_all("all => all.map(element => element.outerHTML)") == []
