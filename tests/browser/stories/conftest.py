"""Each story runs four times: at two widths, in two languages."""

import pytest
from playwright.sync_api import BrowserContext, Page

from indicators.locale import LANGUAGES, Words
from tests.browser.conftest import Viewport
from tests.browser.stories.reader import Reader

WIDTHS: dict[str, Viewport] = {"desk": {"width": 1440, "height": 900}, "phone": {"width": 390, "height": 844}}


@pytest.fixture(params=list(WIDTHS.values()), ids=list(WIDTHS))
def viewport(request: pytest.FixtureRequest) -> Viewport:
    """A desk and a phone."""
    size: Viewport = request.param
    return size


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Words:
    """What the screen says, in each language."""
    return Words(request.param)


@pytest.fixture
def reader(page: Page, context: BrowserContext, words: Words) -> Reader:
    """Somebody at an empty tab, who may paste what was copied."""
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    return Reader(page, words)
