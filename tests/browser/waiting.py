"""How a browser test waits: for the page to settle, never for a time to pass."""

from playwright.sync_api import Page, expect

RUN_ENDED = "[data-testid=stApp][data-test-connection-state=CONNECTED][data-test-script-state=notRunning]"
WAITING = "[data-testid=stSkeleton], [data-testid=stAppSkeleton], [data-stale=true]"


def settled(page: Page) -> Page:
    """Wait until the script has ended and nothing on the page is a placeholder or stale; return the page.

    Right after a click the run that it asks for may not have begun: wait for what the click should show as well.
    """
    page.wait_for_selector(RUN_ENDED)
    expect(page.locator(WAITING)).to_have_count(0)
    return page


def opened(page: Page, address: str) -> Page:
    """Open an address and wait until it has settled, showing something and no exception."""
    page.goto(address)
    settled(page)
    expect(page.get_by_test_id("stMain").get_by_test_id("stElementContainer").first).to_be_attached()
    expect(page.get_by_test_id("stException")).to_have_count(0)
    return page
