"""A map of equal tiles."""

from indicators.catalog.regions.groups import load_tiles
from indicators.charts import Figure, Tile, tile_map
from indicators.charts.look import CHOSEN_COLOUR, MEAN_LETTER
from indicators.charts.tile_map import PARSED_SIZE, SIZE
from indicators.letters import heights
from tests.builders import mark

LOW, HIGH = mark("2", id="low", text="2%"), mark("9", id="high", text="9%", parsed=True)
TILES = [
    Tile("110000", 0, 1, "北京", LOW),
    Tile("310000", 2, 0, "上海", HIGH),
    Tile("710000", 1, 1, "台湾", sign="–", hover=("台湾", "来源中没有")),
]


def _figure(chosen: str = "") -> Figure:
    return tile_map(TILES, "%", [], chosen)


def test_a_tile_stands_where_the_layout_says() -> None:
    """Columns run to the east and rows to the south."""
    valued, without = _figure()["data"]
    assert list(zip(valued["x"], valued["y"], strict=True)) == [(1, 0), (0, 2)]
    assert (without["x"], without["y"]) == ([1], [1])
    assert _figure()["layout"]["yaxis"]["range"] == [2.5, -0.5]


def test_a_tile_says_its_name_and_number() -> None:
    """Name above, number below; the number shrinks to fit, and one that never fits is left to the hover."""
    assert _figure()["data"][0]["text"][0] == '北京<br><span style="font-size:13px">2%</span>'
    long = [
        Tile("110000", 0, 0, "北京", mark(text="43760.7亿")),
        Tile("120000", 0, 1, "天津", mark(text="1673700000000元")),
    ]
    small, none = tile_map(long, "", [])["data"][0]["text"]
    assert "font-size:8px" not in small
    assert none == "天津"


def test_without_a_value_a_tile_is_empty_and_says_why() -> None:
    """It has no fill, its sign stands in place of the number, its hover gives the reason, and a click tells its region."""
    without = _figure()["data"][1]
    assert without["marker"]["symbol"] == "square-open"
    assert "–" in without["text"][0]
    assert without["hovertext"] == ["台湾<br>来源中没有"]
    assert without["customdata"] == [["", "710000"]]


def test_a_click_tells_value_and_region() -> None:
    """The id of the observation comes first, as on every chart, the region's code second."""
    assert _figure()["data"][0]["customdata"] == [["low", "110000"], ["high", "310000"]]


def test_the_chosen_region_is_outlined() -> None:
    """One outline is thick and in its own colour, with a value or without, and no other."""
    for chosen, trace, at in (("310000", 0, 1), ("710000", 1, 0)):
        lines = [own["marker"]["line"] for own in _figure(chosen)["data"]]
        assert lines[trace]["color"][at] == CHOSEN_COLOUR
        assert sum(line["color"].count(CHOSEN_COLOUR) for line in lines) == 1


def test_what_a_program_read_is_smaller() -> None:
    """A parsed value's tile keeps its colour, which is its value, and is smaller."""
    assert _figure()["data"][0]["marker"]["size"] == [SIZE, PARSED_SIZE]


def test_the_whole_country_is_34_marks() -> None:
    """The shipped layout fits: each region one mark, seven columns of tiles beside each other on a phone of 390 pixels."""
    tiles = [Tile(code, tile.row, tile.column, code) for code, tile in load_tiles()[0].items()]
    [valued, without] = tile_map(tiles, "", [])["data"]
    assert (len(valued["x"]), len(without["x"])) == (0, 34)
    assert (max(without["x"]) + 1) * SIZE <= 390 - 2 * 16


def test_a_chinese_letter_is_wider() -> None:
    """The width of a text is counted by its letters."""
    assert heights("北京", MEAN_LETTER) == 2
    assert heights("ab", MEAN_LETTER) < heights("北京", MEAN_LETTER)
