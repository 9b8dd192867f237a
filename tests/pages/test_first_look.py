"""What Compare opens with, drawn by the server."""

import re

import pytest
from starlette.applications import Starlette

from indicators.api.mounts import pictured
from indicators.pages.parts import starting
from indicators.pages.parts.compare.first_look import first_look
from indicators.pages.parts.compare.offered import indicators_offered
from indicators.pages.parts.frame import frame_ahead
from tests.api.client import ask
from tests.pages.screen import charts, shown

WIDTH = {"width": "480"}


def lines(svg: str) -> list[str]:
    """The words of a picture, in the order in which they are drawn."""
    return re.findall(r"<tspan[^>]*>([^<]+)", svg)


def test_it_shows_the_chart_that_the_page_opens_with() -> None:
    """The cities of industrial value added stand in it as on the page, in their order and with their figures."""
    figure = charts(shown("compare"))[0]
    drawn = lines(first_look(WIDTH))
    assert (
        [word for word in drawn if word.endswith("%")]
        == figure["data"][0]["text"]
        == ["20.7%", "10.6%", "9.2%", "6.3%", "2.6%"]
    )
    assert [name for name in drawn if "%" not in name] == figure["layout"]["yaxis"]["ticktext"]


def test_it_is_called_as_on_the_page() -> None:
    """Heading and basis are those of the page, in the language of the address."""
    for asked in ({}, {"lang": "en"}):
        app = shown("compare", **asked)
        svg = first_look(WIDTH | asked)
        assert app.subheader[0].value.replace("\\", "") in svg
        assert app.caption[0].value.replace("\\", "") in svg


def test_another_indicator_has_its_own() -> None:
    """An indicator in the address is what is drawn."""
    frame = frame_ahead("")
    assert frame is not None
    offered = list(indicators_offered(frame))
    pictures = [first_look(WIDTH | {"indicator": indicator}) for indicator in offered[:2]]
    assert pictures[0] == first_look(WIDTH)
    assert pictures[1] not in {"", pictures[0]}


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"width": "wide"},
        {"width": "20"},
        {"width": "20000"},
        WIDTH | {"indicator": "none_such"},
        WIDTH | {"library": "../none"},
    ],
)
def test_what_cannot_be_drawn_is_not(asked: dict[str, str]) -> None:
    """Without a width that a chart may have, an indicator that is compared or a library there is no picture, and no error."""
    assert first_look(asked) == ""


def test_an_answer_is_a_picture_or_nothing() -> None:
    """A picture is told to be SVG that may do nothing; where there is none the answer says so."""
    app = Starlette(routes=[pictured(starting.FIRST_LOOK, starting.first_look)])
    there = ask(app, f"{starting.FIRST_LOOK}?width=480")
    assert there.headers["content-type"] == "image/svg+xml"
    assert "sandbox" in there.headers["content-security-policy"]
    assert there.text.startswith("<svg")
    assert ask(app, starting.FIRST_LOOK).status == 204
