"""What hangs beside Streamlit's own page."""

from starlette.applications import Starlette

from indicators.api.mounts import icon
from indicators.pages.parts.starting import MARK
from tests.api.client import ask


def test_the_icon_stands_where_the_page_looks_for_one() -> None:
    """The dashboard's own mark is what a browser gets for the name in Streamlit's page, told to be SVG."""
    answer = ask(Starlette(routes=[icon(MARK)]), "/favicon.png")
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.body == MARK.read_bytes()
