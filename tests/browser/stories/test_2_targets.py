"""Which targets are behind, by how much, says who?"""

import pytest
from playwright.sync_api import expect

from tests.browser.actions import chart, click_mark, shows_sentence
from tests.browser.stories.reader import Reader

pytestmark = pytest.mark.browser
POINTS = {"zh": "-0.4个百分点", "en": "-0.4 percentage points"}
PROMISED, REACHED = "青海省地区生产总值增长目标为5%", "青海省地区生产总值增长4.6%"


def test_which_targets_are_behind_by_how_much_says_who(reader: Reader, reported: str) -> None:
    """To the provinces of a year, to the one furthest behind, to the rule with its figures, and to both sentences."""
    page, words = reader.page, reader.words
    missed, gap = words("status.missed"), POINTS[words.language]
    reader.arrives(reported)
    reader.goes_to("targets")
    reader.sees_as("provinces")
    expect(page.locator(".tally")).to_contain_text(missed)
    expect(reader.rows(words("promises.table")).first).to_contain_text(missed)
    click_mark(chart(page).locator(".scatterlayer .trace").nth(1).locator("path.point"), 0)
    verdict = page.locator(".verdict")
    expect(verdict).to_contain_text(missed)
    expect(verdict).to_contain_text(words("targets.apart", gap=gap))
    expect(page.locator(".card blockquote")).to_contain_text(REACHED)
    expect(page.locator(".other-side")).to_contain_text(PROMISED)
    reader.unfolds(words("targets.why"))
    expect(page.get_by_text(words("rule.exactly_up", low="5%", actual="4.6%", gap=gap)).first).to_be_visible()
    reader.opens_the_source()
    shows_sentence(page, "4.6%", REACHED)
    reader.cites("4.6%", REACHED)
