"""Which provinces lead in this indicator, and may I compare them?"""

import pytest
from playwright.sync_api import expect

from tests.browser.actions import BARS, chart, click_mark, shows_sentence
from tests.browser.stories.reader import Reader

pytestmark = pytest.mark.browser
TYPED = {"zh": ("dqsczz", "地区生产总值"), "en": ("gdp", "Gross domestic product")}
LEADER = {"zh": "海南", "en": "Hainan"}
ABOUT = {"zh": "甘肃", "en": "Gansu"}
SENTENCE = "2023年，海南省地区生产总值增长9.4%"


def test_which_provinces_lead_and_may_i_compare_them(reader: Reader, reported: str) -> None:
    """From the name in three letters to the ranking, to what differs, to the leader's sentence, and to the citation."""
    page, words, language = reader.page, reader.words, reader.words.language
    reader.arrives(reported)
    reader.goes_to("compare")
    reader.picks("field.indicator", *TYPED[language])
    reader.sees_as("bars")
    rows = reader.rows(words("compare.table"))
    expect(rows.first).to_contain_text(LEADER[language])
    expect(rows.first).to_contain_text("9.4%")
    expect(rows.filter(has_text=ABOUT[language])).to_contain_text(words("caveat.approx"))
    click_mark(chart(page).locator(BARS), 0)
    quote = page.locator(".card blockquote")
    expect(quote).to_contain_text(SENTENCE)
    expect(quote.locator("mark")).to_have_text("9.4%")
    quote.scroll_into_view_if_needed()  # on a phone it stands below the chart
    reader.opens_the_source()
    shows_sentence(page, "9.4%", SENTENCE)
    reader.cites("9.4%", SENTENCE)
