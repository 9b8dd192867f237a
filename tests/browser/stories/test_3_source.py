"""What does this page say, and where is each number used?"""

import pytest
from playwright.sync_api import expect

from tests.browser.actions import opens_source, parameters
from tests.browser.stories.reader import Reader
from tests.browser.waiting import settled

pytestmark = pytest.mark.browser
SENTENCE = "1—4月份，银川市规上工业增加值同比增长20.7%，其中宁东基地增长32.5%"


def test_what_does_this_page_say_and_where_is_each_number_used(reader: Reader, server: str) -> None:
    """From a word to its place, to a value there, to why it reads so, to where it is charted, and to the citation."""
    page, words = reader.page, reader.words
    reader.arrives(server)
    reader.goes_to("source")
    search = page.get_by_label(words("search.label"))
    search.fill("宁东基地")
    search.press("Enter")
    page.get_by_role("link").filter(has_text="32.5%").first.click()
    place = page.locator(".page .place")
    expect(place).to_have_text("宁东基地")
    expect(place).to_be_in_viewport()
    settled(page)
    opens_source(page, page.locator(".page a").filter(has_text="32.5%").first.click, "32.5%", SENTENCE)
    expect(page.locator(".card mark")).to_have_text("32.5%")
    reader.unfolds(words("why.title"))
    expect(page.get_by_text(words("why.curated"))).to_be_visible()
    value = parameters(page)["value"]
    page.get_by_role("main").get_by_role("link", name=words("nav.compare"), exact=True).click()
    page.wait_for_url("**/compare?*")
    settled(page)
    assert parameters(page)["value"] == value
    expect(page.locator(".card blockquote mark")).to_have_text("32.5%")
    reader.cites("32.5%", SENTENCE)
