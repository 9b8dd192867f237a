"""The story "What does this page say, and where is each number used?", from a word to the citation."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import BrowserContext, Page, expect

from indicators.locale import Words
from tests.browser.actions import parameters, shows_sentence
from tests.browser.conftest import Viewport
from tests.browser.waiting import opened, settled

pytestmark = pytest.mark.browser
DESK: Viewport = {"width": 1440, "height": 900}
PHONE: Viewport = {"width": 390, "height": 844}
FAULTS = {"serious", "critical"}
NINGXIA = "003_669bfbe561f8a9dd"
CITIES = "1—4月份，银川市规上工业增加值同比增长20.7%，其中宁东基地增长32.5%"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_what_does_this_page_say(page: Page, context: BrowserContext, server: str, language: str) -> None:
    """From a word to its place, to a value there, to why it reads so, to where it is charted, and to the citation, copied."""
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    words = Words(language)
    opened(page, f"{server}/source?lang={language}")
    search = page.get_by_label(words("search.label"))
    search.fill("宁东基地")
    search.press("Enter")
    page.locator("a.snippet").filter(has_text="32.5%").first.click()
    expect(page.locator(".page .place")).to_be_in_viewport()
    expect(page.locator(".page .place")).to_have_text("宁东基地")
    assert parameters(page)["q"] == "宁东基地"
    settled(page)
    page.locator(".page a").filter(has_text="32.5%").first.click()
    expect(page.locator(".card mark")).to_have_text("32.5%")
    shows_sentence(page, "32.5%", CITIES)
    settled(page)
    page.get_by_text(words("why.title")).click()
    expect(page.get_by_text(words("why.curated"))).to_be_visible()
    for name in ("compare", "timeline"):
        expect(page.get_by_test_id("stMain").get_by_role("link", name=words(f"nav.{name}"))).to_be_visible()
    page.get_by_text(words("cite.title"), exact=True).click()
    page.get_by_role("button", name=f"{words('cite.copy')}: {words('cite.national')}").first.click()
    expect(page.get_by_role("button", name=f"{words('cite.copy')}: {words('cite.national')}").first).to_have_text(
        words("cite.copied")
    )
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "其中宁东基地增长32.5%" in copied
    opened(page, copied.rpartition(" 数值：")[2] or copied.split()[-1])
    shows_sentence(page, "32.5%", CITIES)


def test_the_keys_go_from_value_to_value(page: Page, server: str) -> None:
    """With the focus in the text N goes on and P comes back, and the focus stays."""
    opened(page, f"{server}/source?doc={NINGXIA}")
    page.locator(".page").focus()
    first = _after_key(page, "n")
    second = _after_key(page, "ArrowRight")
    assert first != second
    assert _after_key(page, "p") == first
    assert page.locator(".page").evaluate("page => page.getRootNode().activeElement === page")


def test_a_chart_is_kept_as_a_picture(page: Page, server: str, tmp_path: Path) -> None:
    """The SVG has title, source and day in it and names a font for Chinese; the PNG is a picture. By keyboard."""
    opened(page, f"{server}/compare?level=all")
    expect(page.locator(".js-plotly-plot .point").first).to_be_attached()
    with page.expect_download() as kept:
        page.get_by_role("button", name="存为 SVG").first.focus()
        page.keyboard.press("Enter")
    kept.value.save_as(tmp_path / "chart.svg")
    drawn = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    for words in ("工业增加值", "来源：无报头版面", "Noto Sans CJK SC", "32.5%"):
        assert words in drawn
    with page.expect_download() as kept:
        page.get_by_role("button", name="存为 PNG").first.click()
    kept.value.save_as(tmp_path / "chart.png")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "address", [f"source?doc={NINGXIA}&q=工业", "source?q=工业", f"source?doc={NINGXIA}&view=print"]
)
def test_axe_finds_no_fault(page: Page, server: str, address: str) -> None:
    """Results, reading view and view as printed have no serious fault of accessibility."""
    opened(page, f"{server}/{address}")
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    assert [(fault["id"], fault["nodes"][0]["html"]) for fault in found if fault["impact"] in FAULTS] == []


def _after_key(page: Page, key: str) -> str:
    """The words of the value that a key leads to."""
    before = page.url
    page.keyboard.press(key)
    expect(page).not_to_have_url(before)
    settled(page)
    expect(page.locator(".page .chosen").first).to_be_visible()
    return parameters(page)["value"]


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("view", ["", "print"])
def test_every_value_opens_in_sight(page: Page, server: str, view: str) -> None:
    """The last value of a page, a long way down, stands in the middle of the reader, however the text is shown."""
    opened(page, f"{server}/source?doc={NINGXIA}&view={view}")
    last = page.locator(".page a.value").last.get_attribute("href")
    opened(page, f"{server}/{last}")
    reader = page.locator(".page")
    reader.evaluate("element => element.scrollIntoView({block: 'center'})")
    expect(page.locator(".page .chosen").last).to_be_in_viewport()
