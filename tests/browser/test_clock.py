"""The benchmark's clock in the browser, on a served page."""

import pytest
from playwright.sync_api import Browser

from scripts.bench.answers import EMPTY_LABEL
from scripts.bench.browser import choices
from scripts.bench.library import Asked
from scripts.bench.served import EMPTY_PAGE, served

pytestmark = pytest.mark.browser


def test_the_browser_waits_for_the_run(browser: Browser) -> None:
    """From the act to the last change is no shorter than from asking the server to the end of its run."""
    with served(EMPTY_PAGE) as server:
        [waited] = choices(browser, server, Asked("", "", EMPTY_LABEL), 1)
    assert 0 < waited.server <= waited.whole
