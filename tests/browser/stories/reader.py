"""What a person does on the way, by the words on the screen."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from indicators.locale import Words
from tests.browser.actions import parameters, shows_sentence
from tests.browser.waiting import opened, settled

MENU = "Expand sidebar"
"""Streamlit's own name for the button that opens the menu on a phone; it has no other language."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody with a browser, who reads `words` on it."""

    page: Page
    words: Words

    def arrives(self, server: str) -> None:
        """Open the first page, in the language."""
        opened(self.page, f"{server}/?lang={self.words.language}")

    def goes_to(self, name: str) -> None:
        """Go to a page by the menu, which a phone has behind a button."""
        button = self.page.get_by_role("button", name=MENU)
        if button.is_visible():
            button.click()
        title = self.words(f"nav.{name}")
        self.page.get_by_role("region", name="Sidebar").get_by_role("link", name=title, exact=True).click()
        self.page.wait_for_url(f"**/{name}?*")
        heading = self.page.get_by_role("heading", name=title, exact=True, level=1)
        expect(heading).to_be_in_viewport()
        settled(self.page)
        heading.click(trial=True)  # nothing lies over it, as an open menu does

    def picks(self, field: str, typed: str, option: str) -> None:
        """Type into the field with this label and take the option that is found."""
        box = self.page.get_by_role("combobox", name=self.words(field), exact=True)
        box.click()
        box.fill(typed)
        expect(self.page.get_by_role("option").filter(has_text=option).first).to_be_visible()
        self.page.keyboard.press("Enter")
        expect(box).to_have_value(re.compile(re.escape(option)))
        settled(self.page)

    def sees_as(self, view: str) -> None:
        """Choose a view by its name."""
        named = self.page.get_by_role("radio", name=self.words(f"view.{view}"), exact=True)
        named.click()
        expect(named).to_be_checked()
        settled(self.page)

    def unfolds(self, text: str) -> None:
        """Click what is folded up under these words."""
        self.page.get_by_text(text, exact=True).first.click()

    def copies(self, what: str) -> str:
        """Unfold the citation, copy a part of it, and give what the clipboard then holds."""
        words = self.words
        button = self.page.get_by_role("button", name=f"{words('cite.copy')}: {words(f'cite.{what}')}").first
        if not button.is_visible():
            self.unfolds(words("cite.title"))
        button.click()
        expect(button).to_have_text(words("cite.copied"))
        return str(self.page.evaluate("navigator.clipboard.readText()"))

    def cites(self, value: str, sentence: str) -> None:
        """The copied citation holds the sentence; the copied address, opened again, lands at it."""
        assert sentence in self.copies("national")
        opened(self.page, self.copies("stable"))
        shows_sentence(self.page, value, sentence)

    def opens_the_source(self) -> None:
        """Go from a card to the whole page, at the same value."""
        value = parameters(self.page)["value"]
        self.page.get_by_role("link", name=self.words("evidence.open_source")).click()
        self.page.wait_for_url("**/source?*")
        assert parameters(self.page)["value"] == value
        settled(self.page)

    def takes(self, act: Callable[[], None], into: Path) -> Path:
        """Do what downloads a file; keep it under the name that it comes with."""
        with self.page.expect_download() as taken:
            act()
        into.mkdir(parents=True, exist_ok=True)
        kept = into / taken.value.suggested_filename
        taken.value.save_as(kept)
        return kept

    def rows(self, caption: str) -> Locator:
        """The rows of the table with this caption."""
        return self.page.get_by_role("table", name=caption).locator("tbody tr")
