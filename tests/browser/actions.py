"""What a reader does on a page, and what shows that it worked."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Locator, Page, expect

from tests.browser.waiting import settled

BARS = ".barlayer .point"
POINTS = ".scatterlayer .trace path.point"
OPEN_SOURCE = "在原文整版中打开"


def chart(page: Page, number: int = 0) -> Locator:
    """A chart of the page, drawn."""
    drawn = page.locator(".js-plotly-plot").nth(number)
    expect(drawn.locator(".point").first).to_be_attached()
    return drawn


def click_mark(marks: Locator, number: int, across: float = 0.5) -> None:
    """Point at a mark, `across` of its width from the left, and click once plotly has seen it and shows its words.

    Plotly lays a drag layer over its marks, which takes the click; and it clicks what it last saw the mouse at.
    """
    page, mark = settled(marks.page), marks.nth(number)
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    assert box, "the mark is not drawn"
    words = page.locator(".hoverlayer .hovertext")
    page.mouse.move(0, 0)
    expect(words).to_have_count(0)
    page.mouse.move(box["x"] + box["width"] * across, box["y"] + box["height"] / 2)
    expect(words).to_have_count(1)
    page.mouse.down()
    page.mouse.up()


def tap_mark(marks: Locator, number: int) -> None:
    """Touch a mark with a finger, which never hovers."""
    page, mark = settled(marks.page), marks.nth(number)
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    assert box, "the mark is not drawn"
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def parameters(page: Page) -> dict[str, str]:
    """The parameters of the address."""
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def path(page: Page) -> str:
    """The page of the address."""
    return urlsplit(page.url).path.strip("/")


def field(page: Page, number: int) -> Locator:
    """The n-th select box of the page."""
    return (
        page.get_by_test_id("stMain").locator("input[role=combobox]").nth(number)
    )  # by role, an open one hides the others


def choose(page: Page, number: int, option: str) -> None:
    """Choose in the n-th select box of the page the first option with these words, which are typed to find it."""
    settled(page)
    field(page, number).click()
    field(page, number).fill(option)
    page.get_by_role("option").filter(has_text=option).first.click()


def pick(page: Page, label: str, typed: str, option: str) -> None:
    """In the field with a label that searches as one types, type something and choose the option with these words."""
    settled(page)
    box = page.get_by_role("combobox", name=label, exact=True)
    box.click()
    box.fill(typed)
    page.get_by_role("option").filter(has_text=option).first.click()


def shows_evidence(page: Page, value: str, words: str) -> None:
    """Beside the chart stands the sentence with these words, its value marked, in the card and in the article."""
    quote = page.locator(".card blockquote")
    expect(quote).to_contain_text(words)
    expect(quote.locator("mark")).to_have_text(value)
    shows_sentence(page, value, words)


def shows_sentence(page: Page, value: str, words: str) -> None:
    """The reader shows the sentence with these words highlighted, its value marked once more, both inside what is seen."""
    settled(page)
    reader = page.locator(".page")
    sentence = reader.locator(".sentence")
    expect(reader.locator(".chosen")).to_have_text(value)
    reader.evaluate("element => element.scrollIntoView({block: 'center'})")
    expect(reader.locator("[aria-current=true]")).to_be_in_viewport(ratio=0.9)
    assert words in "".join(sentence.all_text_contents())
    background = "element => getComputedStyle(element).backgroundColor"
    plain = reader.evaluate(background)
    look = sentence.first.evaluate(background)
    assert len({plain, look, reader.locator(".chosen").first.evaluate(background)}) == 3, "the marks look alike"


def opens_source(page: Page, link: Callable[[], None], value: str, words: str) -> None:
    """`link` opens the source page at the sentence with these words."""
    link()
    page.wait_for_url("**/source?*")
    settled(page)
    shows_sentence(page, value, words)
