"""The story "Give me the brief on 宁夏 as PDF", from typing the name to the figures and footnotes in the PDF."""

import re
from pathlib import Path

import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import FrameLocator, Page, expect

from tests.browser.conftest import Viewport
from tests.browser.waiting import opened, settled

pytestmark = pytest.mark.browser

DESK: Viewport = {"width": 1440, "height": 900}
PHONE: Viewport = {"width": 390, "height": 844}
# As the Ningxia article of May 2024 prints it.
SENTENCE = "1—4月份，全区规模以上工业增加值同比增长13.8%，较去年同期(8.5%)提高5.3个百分点"
WORDS = {
    "zh": ("宁夏", "地区", "简报（打印、PDF）", "下载简报（HTML）", "打印或存为 PDF"),
    "en": ("nx", "Region", "Brief (print, PDF)", "Download the brief (HTML)", "Print or save as PDF"),
}
REGION = {"zh": "宁夏", "en": "Ningxia"}
FAULTS = {"serious", "critical"}
COUNTED = """() => {
  const roots = [document, ...[...document.querySelectorAll("*")].map((each) => each.shadowRoot).filter(Boolean)];
  const inside = roots.map((root) => root.querySelector("iframe")).find(Boolean).contentWindow;
  inside.print = () => { window.printed = inside.document.title; };
}"""


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_the_brief_as_pdf(page: Page, server: str, tmp_path: Path, language: str) -> None:
    """One types the name, opens the brief, sees the figure with its footnote, and prints it; the file gives the same as PDF."""
    typed, label, brief, download, print_it = WORDS[language]
    opened(page, f"{server}/region?lang={language}&code=460000")
    page.get_by_role("combobox", name=label).first.fill(typed)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=REGION[language], exact=True)).to_be_visible()
    settled(page)
    page.get_by_role("button", name=brief).click()
    page.wait_for_url("**view=brief**")
    inside = page.frame_locator("iframe")
    number = _footnote_of(inside, "13.8%")
    page.evaluate(COUNTED)
    page.get_by_role("button", name=print_it).click()
    assert page.evaluate("window.printed") == inside.locator("h1").inner_text()
    with page.expect_download() as taken:
        page.get_by_role("button", name=download).click()
    text = _as_pdf(page, taken.value.path(), tmp_path)
    assert f"13.8%[{number}]" in text
    assert SENTENCE in text
    assert "source?value=003_669bfbe561f8a9dd" in text


def test_a_footnote_is_seen_by_a_click_and_no_script_runs_inside(page: Page, server: str) -> None:
    """The number beside a figure leads to its sentence; the frame is shut for scripts, and axe finds nothing around it."""
    opened(page, f"{server}/region?code=640000&view=brief")
    inside = page.frame_locator("iframe")
    number = _footnote_of(inside, "13.8%")
    inside.locator("sup a").first.click()
    expect(inside.locator(f"#note-{number}")).to_be_in_viewport()
    allowed = str(page.locator("iframe").get_attribute("sandbox")).split()
    assert "allow-scripts" not in allowed
    found = Axe().run(page).response["violations"]
    assert [fault["id"] for fault in found if fault["impact"] in FAULTS] == []


def test_the_page_itself_prints_without_what_only_a_screen_can_use(page: Page, server: str) -> None:
    """On paper the menu, fields and buttons are gone, and every row of a table is there."""
    opened(page, f"{server}/region?code=640000&topic=industry")
    rows = page.locator(".whole tbody tr").count()
    page.emulate_media(media="print")
    expect(page.get_by_test_id("stSidebar")).to_be_hidden()
    expect(page.get_by_test_id("stSelectbox").first).to_be_hidden()
    expect(page.get_by_test_id("stDownloadButton").first).to_be_hidden()
    expect(page.locator(".whole tbody tr").nth(rows - 1)).to_be_visible()
    assert page.locator(".whole .twin").evaluate("box => box.scrollHeight - box.clientHeight") <= 1


def _footnote_of(inside: FrameLocator, value: str) -> str:
    """The number beside a value; fails where the sentence that it leads to is not the one."""
    cell = inside.locator("td.value").filter(has_text=value).first
    number = str(cell.locator("sup").inner_text()).strip("[]")
    expect(inside.locator(f"#note-{number}")).to_contain_text(SENTENCE)
    return number


def _as_pdf(page: Page, file: Path, folder: Path) -> str:
    """The words of the PDF that the browser makes of a downloaded file, without line breaks."""
    made = folder / "brief.html"
    made.write_bytes(file.read_bytes())
    paper = page.context.new_page()
    paper.goto(made.as_uri())
    paper.pdf(path=folder / "brief.pdf", prefer_css_page_size=True)
    sheets = pypdfium2.PdfDocument(folder / "brief.pdf")
    return re.sub(r"\s", "", "".join(sheet.get_textpage().get_text_range() for sheet in sheets))
