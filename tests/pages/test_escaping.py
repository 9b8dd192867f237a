"""Text of sources, of YAML and of the address is data: nowhere may it become markup."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.libraries import GOAL, HOSTILE, MARKUP, PICTURE
from tests.pages.screen import PAGES, charts, markdown, reader, shown, tables, tags

OURS = set("div table caption thead tbody tr th td a strong span ul li dl dt dd p blockquote mark".split())
PLOTLY = re.compile(r"</?(b|i|br|a|sup|sub|span)\b[^>]*>")
pytestmark = pytest.mark.usefixtures("hostile_library")


@pytest.mark.parametrize("page", PAGES)
def test_no_text_is_read_as_html(page: str) -> None:
    """The HTML of a page has no tag but those that our own code writes."""
    for app in _every_address(page):
        assert tags(app) <= OURS


@pytest.mark.parametrize("page", PAGES)
def test_no_text_is_read_as_markdown(page: str) -> None:
    """In headings, captions, messages and the labels of links and fields nothing stands that Markdown would read."""
    for app in _every_address(page):
        for text in markdown(app):
            assert [sign for sign in (*MARKUP, PICTURE) if sign in text] == []


@pytest.mark.parametrize("page", ["compare", "targets", "timeline"])
def test_no_text_is_read_by_plotly(page: str) -> None:
    """In labels and hovers of a chart no tag stands but the line break and the bold type of our own."""
    for figure in charts(shown(page)):
        texts = [text for trace in figure["data"] for key in ("text", "hovertext") for text in trace.get(key, [])]
        texts += figure["layout"]["yaxis"].get("ticktext", [])
        assert {tag.group() for text in texts for tag in PLOTLY.finditer(text)} <= {"<br>", "<b>", "</b>"}
        assert not any("<script" in text or "<img" in text for text in texts)


def test_the_reader_keeps_the_text_as_it_is() -> None:
    """The reader gets the text as it stands in the file, sign by sign, to be set as text and never as markup."""
    text = "".join(run["text"] for run in reader(shown("source")))
    assert HOSTILE in text
    assert GOAL in text


def test_hostile_texts_are_shown_whole() -> None:
    """Titles, sentences, remarks and faults are shown with every sign that they have, not cut or cleaned."""
    overview, quality, source = (tables(shown(page)) for page in ("overview", "quality", "source"))
    assert overview[0].rows[0][0] == HOSTILE
    assert overview[0].rows[0][2] == HOSTILE
    assert HOSTILE in quality[0].rows[0][2]
    assert any(HOSTILE in row for table in quality for row in table.rows)
    assert GOAL in source[0].column("数值")


@pytest.mark.parametrize("page", ["compare", "targets", "timeline", "source"])
def test_a_hostile_address_is_shown_as_text(page: str) -> None:
    """An id in the address that looks like a link or a picture is shown escaped in the message."""
    for name in ("value", "doc"):
        app = shown(page, **{name: HOSTILE})
        for text in markdown(app):
            assert [sign for sign in (*MARKUP, PICTURE) if sign in text] == []
        assert tags(app) <= OURS


def _every_address(page: str) -> list[AppTest]:
    """The page as it opens, and with each value of the library in its address."""
    values = tables(shown("source"))[0].ids()
    return [shown(page), *(shown(page, value=id_) for id_ in values)]
