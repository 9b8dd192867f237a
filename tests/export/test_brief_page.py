"""The brief as a page to print."""

import re
from collections.abc import Mapping
from html.parser import HTMLParser

from indicators.analysis.brief import brief
from indicators.analysis.place import Place
from indicators.export import About
from indicators.export.brief_page import brief_page
from indicators.locale import Words
from indicators.locale.labels import Labels
from indicators.model import Fact, How, Kind, Observation, Origin, Source
from tests.builders import catalog, observation

HOSTILE = "<script>window.taken=1</script>&\"'"
PAGE = Source(
    "d", "一版", "Page one", issued=Fact("2024-10-15", How.PRINTED), url=Fact("https://gov.example/p", How.PRINTED)
)


def _page(
    *values: Observation, places: Mapping[str, Place] | None = None, source: Source = PAGE, language: str = "zh"
) -> str:
    words = Words(language)
    made = brief("110000", values, catalog(), places)
    about = About("题", words, "https://d.example/")
    return brief_page(made, {source.document: source}, Labels(words, catalog()), about)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def _read(page: str) -> _Tags:
    tags = _Tags()
    tags.feed(page)
    return tags


def test_a_figure_leads_to_its_sentence() -> None:
    """The number beside a value is a link to a footnote, which holds the sentence, its citation and the two addresses."""
    page = _page(observation("2", id="d-1", reading="产值达2元。"))
    links = [attributes["href"] for tag, attributes in _read(page).tags if tag == "a"]
    assert links == ["#note-1", "https://gov.example/p", "https://d.example/source?value=d-1"]
    assert '<li id="note-1">“产值达2元。” 一版，2024年10月15日。 <a' in page


def test_what_is_said_of_a_figure() -> None:
    """Value, kind with its shape, measure, scope and period stand in its row, and that a program read it."""
    text = _read(
        _page(observation("2", kind=Kind.TARGET, period="2025", period_inferred=True, origin=Origin.PARSED))
    ).text
    for words in ("产值", "2元", "◆ 目标", "数值 · 全社会", "2025年（推断）", "程序读出，未经人核对"):
        assert words in text


def test_a_rank_where_there_is_one() -> None:
    """The column of ranks stands there only where a figure has one, with the rule."""
    assert "省份位次" not in _page(observation("2"))
    ranked = _page(observation("2", id="own"), places={"own": Place(2, 2)})
    assert "<td>2/2</td>" in ranked
    assert "不能比较的不排" in ranked


def test_it_needs_nothing_else() -> None:
    """Nothing is loaded from anywhere: no script, picture, frame or style sheet beside the page's own."""
    page = _page(observation("2"))
    assert {"script", "img", "link", "iframe", "object", "form"}.isdisjoint(tag for tag, _ in _read(page).tags)
    assert not re.search(r"@import|url\(", page)
    assert "@page" in page


def test_text_is_never_markup() -> None:
    """Whatever a source holds is shown as it stands."""
    value = observation(
        None, text=HOSTILE, reading=HOSTILE, id=HOSTILE, indicator="", indicator_name=HOSTILE, scope=HOSTILE
    )
    page = _page(value, source=Source("d", HOSTILE, publisher=Fact(HOSTILE, How.PRINTED)))
    assert "script" not in {tag for tag, _ in _read(page).tags}
    assert _read(page).text.count("<script>window.taken=1</script>") >= 5


def test_an_address_that_is_none_is_no_link() -> None:
    """What is no http address is not linked to."""
    page = _page(observation(), source=Source("d", "一版", url=Fact("javascript:alert(1)", How.PRINTED)))
    assert "javascript" not in page


def test_in_english_and_empty() -> None:
    """The page speaks the reader's language, and says it where there is nothing."""
    page = _page(language="en")
    assert '<html lang="en">' in page
    assert "The sources have no values of this region." in page
    assert "<ol>" not in page


def test_some_of_many() -> None:
    """A brief that holds only some of the values says how many there are."""
    words, one = Words("en"), catalog()
    made = brief("110000", [observation()], one)
    assert "There are 7 values" in brief_page(made, {}, Labels(words, one), About("T", words), total=7)
