"""The JSON API beside the dashboard, in one process, and the guard around both, with the real server."""

import json
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.waiting import opened

pytestmark = pytest.mark.browser


def _get(address: str) -> tuple[dict[str, str], str]:
    host = urlsplit(address)
    connection = HTTPConnection(host.netloc)
    connection.request("GET", address.partition(host.netloc)[2], headers={"Accept": "text/html,*/*"})
    answer = connection.getresponse()
    return {name.lower(): value for name, value in answer.getheaders()}, answer.read().decode()


def test_the_api_and_the_pages_share_a_server(server: str) -> None:
    """The same address serves the values as data, from the library that the pages show."""
    _, body = _get(f"{server}/api/v1/observations?indicator=gdp&limit=1")
    [row] = json.loads(body)["observations"]
    _, one = _get(f"{server}/api/v1/observations/{row['id']}")
    assert json.loads(one)["links"]["page"] == f"/source?value={row['id']}"
    assert f"{server}/source?value={row['id']}" in json.loads(one)["citations"]["plain"]


def test_a_page_has_its_language_and_its_policy(page: Page, server: str) -> None:
    """Every page says its language and has a policy, under which it draws without a fault."""
    headers, body = _get(f"{server}/compare?lang=en")
    assert '<html lang="en">' in body
    assert "sha256-" in headers["content-security-policy"]
    opened(page, f"{server}/source")
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    opened(page, f"{server}/source?lang=en")
    expect(page.locator("html")).to_have_attribute("lang", "en")


@pytest.mark.parametrize("expected_error", ["Content Security Policy"])
def test_no_script_of_a_text_could_run(page: Page, server: str, expected_error: str) -> None:
    """The policy stops an inline script even where one would get into a page."""
    opened(page, server)
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.taken = 1'}))")
    assert page.evaluate("window.taken") is None
