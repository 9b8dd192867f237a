"""Give me the brief on 宁夏 as PDF."""

import re
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.browser.stories.reader import Reader

pytestmark = pytest.mark.browser
TYPED = {"zh": ("宁夏", "宁夏"), "en": ("nx", "Ningxia")}
# As the Ningxia article of May 2024 prints it.
SENTENCE = "1—4月份，全区规模以上工业增加值同比增长13.8%，较去年同期(8.5%)提高5.3个百分点"
# The frame's own print dialogue cannot be seen by a program; that it is asked for can.
COUNTED = """() => {
  const roots = [document, ...[...document.querySelectorAll("*")].map((each) => each.shadowRoot).filter(Boolean)];
  const inside = roots.map((root) => root.querySelector("iframe")).find(Boolean).contentWindow;
  inside.print = () => { window.printed = inside.document.title; };
}"""


def test_the_brief_on_ningxia_as_pdf(reader: Reader, server: str, tmp_path: Path) -> None:
    """One types the name, opens the brief, sees a figure with its footnote, and prints it; the file gives the same as PDF."""
    page, words = reader.page, reader.words
    typed, name = TYPED[words.language]
    reader.arrives(server)
    reader.goes_to("region")
    reader.picks("field.region", typed, name)
    expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()
    page.get_by_role("button", name=words("region.to_brief")).click()
    page.wait_for_url("**view=brief**")
    inside = page.frame_locator("iframe")
    number = inside.locator("td.value").filter(has_text="13.8%").first.locator("sup").inner_text()
    expect(inside.locator(f"#note-{number.strip('[]')}")).to_contain_text(SENTENCE)
    page.evaluate(COUNTED)
    page.get_by_role("button", name=words("region.brief_print")).click()
    assert page.evaluate("window.printed") == inside.locator("h1").inner_text()
    file = reader.takes(page.get_by_role("button", name=words("region.brief_download")).click, tmp_path)
    printed = _printed(page, file)
    assert f"13.8%{number}" in printed
    assert SENTENCE in printed
    assert re.sub(r"\s", "", words("brief.notes")) in printed
    assert "source?value=003_669bfbe561f8a9dd" in printed


def _printed(page: Page, file: Path) -> str:
    """The words of the PDF that the browser makes of a file, without blanks and line breaks."""
    paper, sheets = page.context.new_page(), file.with_suffix(".pdf")
    paper.goto(file.as_uri())
    paper.pdf(path=sheets, prefer_css_page_size=True)
    return re.sub(r"\s", "", "".join(each.get_textpage().get_text_range() for each in pypdfium2.PdfDocument(sheets)))
