"""Figures that are ready to be shown."""

import json

from plotly.graph_objects import Figure  # type: ignore[import-untyped]
from plotly.io import to_json  # type: ignore[import-untyped]

from indicators.charts import drawn, ranked_bars
from indicators.charts.look import inked
from tests.builders import mark


def test_a_figure_is_made_once_for_each_theme() -> None:
    """The same theme gives the very same figure, another one another, lettered in its own colour."""
    one = drawn(ranked_bars([mark()], ""))
    light, dark = one.lettered("light"), one.lettered("dark")
    assert one.lettered("light") is light
    assert light.to_dict()["layout"]["font"]["color"] != dark.to_dict()["layout"]["font"]["color"]


def test_what_is_sent_is_what_plotly_would_make_of_it() -> None:
    """Nothing is lost or added by not having plotly hold a figure against its schema at each showing."""
    bars = ranked_bars([mark("3", id="a"), mark("2", id="b")], "")
    made, sent = (
        json.loads(to_json(Figure(inked(bars, "light")))),
        json.loads(to_json(drawn(bars).lettered("light").to_dict())),
    )
    assert sent == made
