"""A chart as a picture that needs no script."""

from xml.etree import ElementTree as ET

import pytest

from indicators.charts import Figure, Tile, ranked_bars, strip, tile_map
from indicators.charts.still import HEAD, still
from tests.builders import mark

SVG = "{http://www.w3.org/2000/svg}"
TILES = [
    Tile("230000", 0, 1, "黑龙江", mark("2", text="2%")),
    Tile("510000", 2, 0, "四川", mark("9", text="9%")),
    Tile("710000", 1, 1, "台湾", sign="–"),
]


def drawn(figure: Figure, theme: str = "light", said: tuple[str, ...] = ()) -> ET.Element:
    """The picture, 500 pixels wide."""
    return ET.fromstring(still(figure, 500, theme, said))  # noqa: S314 - our own words


def words(picture: ET.Element) -> dict[str, tuple[float, float]]:
    """Each text of the picture, line by line, with its place."""
    lines = [line for text in picture.iter(f"{SVG}text") for line in text.findall(f"{SVG}tspan")]
    return {"".join(line.itertext()): (float(line.get("x", 0)), float(line.get("y", 0))) for line in lines}


def boxes(picture: ET.Element) -> list[dict[str, float]]:
    """The rectangles but for the ground."""
    found = list(picture.iter(f"{SVG}rect"))[1:]
    return [{name: float(box.get(name, 0)) for name in ("x", "y", "width", "height")} for box in found]


def test_bars_are_as_long_as_their_values() -> None:
    """Twice the value is twice the bar; the first stands on top, each with its name on the left and its figure at its end."""
    picture = drawn(ranked_bars([mark("8", label="银川", text="8%"), mark("4", label="固原", text="4%")], "%"))
    first, second = boxes(picture)
    assert first["width"] == pytest.approx(2 * second["width"], abs=0.2)
    assert first["x"] == second["x"]
    assert first["y"] < second["y"]
    at = words(picture)
    assert at["银川"][0] < first["x"]
    assert at["8%"][0] > first["x"] + first["width"]
    assert at["银川"][1] == at["8%"][1] == pytest.approx(first["y"] + first["height"] / 2, abs=0.2)


def test_a_fall_goes_to_the_left() -> None:
    """A negative bar ends where a positive one begins, its figure stands before it."""
    picture = drawn(ranked_bars([mark("4", text="4%"), mark("-4", text="-4%")], "%"))
    rise, fall = boxes(picture)
    assert fall["x"] + fall["width"] == pytest.approx(rise["x"], abs=0.2)
    assert words(picture)["-4%"][0] < fall["x"]


def test_the_country_is_a_line_across_the_bars() -> None:
    """The line of the reference stands at the end of its bar."""
    picture = drawn(ranked_bars([mark("8"), mark("6", label="全国", reference=True)], "%"))
    [line] = picture.iter(f"{SVG}line")
    country = boxes(picture)[1]
    assert float(line.get("x1", 0)) == pytest.approx(country["x"] + country["width"], abs=0.2)


def test_tiles_stand_as_on_the_map() -> None:
    """North is above and east to the right; a tile is as wide as high, and one without a value is empty."""
    picture = drawn(tile_map(TILES, "%", []))
    at = words(picture)
    assert at["黑龙江"][1] < at["台湾"][1] < at["四川"][1]
    assert at["四川"][0] < at["黑龙江"][0] == at["台湾"][0]
    assert all(box["width"] == box["height"] for box in boxes(picture))
    assert [box.get("fill") for box in picture.iter(f"{SVG}rect")][1:][-1] == "none"


def test_the_colour_of_a_tile_is_that_of_the_chart() -> None:
    """The lowest value has the first colour of the scale, the highest the last."""
    figure = tile_map(TILES, "%", [])
    scale = [colour for _, colour in figure["data"][0]["marker"]["colorscale"]]
    fills = [box.get("fill") for box in drawn(figure).iter(f"{SVG}rect")][1:3]
    assert fills == [scale[0], scale[-1]]


def test_it_says_above_what_it_is() -> None:
    """The name and the basis stand above the chart."""
    picture = drawn(tile_map(TILES, "%", []), said=("工业增加值", "增速 · 2023年"))
    above = [text for text in picture.iter(f"{SVG}text") if text.text]
    assert [text.text for text in above] == ["工业增加值", "增速 · 2023年"]
    assert all(float(text.get("y", 0)) < HEAD for text in above)


def test_words_are_words_whatever_is_in_them() -> None:
    """Signs of markup are shown as signs, and a control character does not spoil the picture."""
    picture = drawn(ranked_bars([mark("8", label="<script>&\x0b", text="8<9")], "%"), said=("<b>&</b>", "\x00"))
    assert {"<script>&", "8<9"} <= set(words(picture))
    assert next(text.text for text in picture.iter(f"{SVG}text") if text.text) == "<b>&</b>"


def test_letters_follow_the_theme() -> None:
    """Letters are light on a dark ground and dark on a light one."""
    grounds = {}
    for theme in ("light", "dark"):
        picture = drawn(tile_map(TILES, "%", []), theme)
        grounds[theme] = (picture.get("fill"), next(picture.iter(f"{SVG}rect")).get("fill"))
    assert grounds["light"] == ("#1B2733", "#FFFFFF")
    assert grounds["dark"] == ("#E6ECF2", "#10161D")


def test_of_another_kind_there_is_none() -> None:
    """A map with boundaries, or a figure whose axis plotly finds by itself, has no such picture."""
    assert still({"data": [{"type": "choropleth"}], "layout": {"xaxis": {"range": [0, 1]}}}, 500, "light") == ""
    assert still(ranked_bars([], "%"), 500, "light") == ""
    assert still(strip([], "%", None, ()), 500, "light") == ""
