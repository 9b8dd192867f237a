"""Compare: one bar a region."""

from indicators.charts import ranked_bars
from indicators.charts.look import KIND_COLOURS, REFERENCE_COLOUR
from tests.builders import mark

MARKS = [mark("9", label="北京"), mark("7", label="全国", reference=True), mark("5", label="上海", kind="target")]


def test_bars_stand_in_the_order_given() -> None:
    """The first mark is the top bar."""
    figure = ranked_bars(MARKS, "元")
    assert figure["data"][0]["x"] == [9.0, 7.0, 5.0]
    assert figure["layout"]["yaxis"]["ticktext"] == ["北京", "全国", "上海"]
    assert figure["layout"]["yaxis"]["autorange"] == "reversed"


def test_two_regions_of_one_name_keep_two_bars() -> None:
    """Bars are placed by their row and not by their name, so that none covers another."""
    figure = ranked_bars([mark("1", label="鼓楼"), mark("2", label="鼓楼")], "元")
    assert figure["data"][0]["y"] == [0, 1]


def test_the_reference_is_a_line_through_all() -> None:
    """The reference has its own colour and a line at its value; nothing else has a line."""
    figure = ranked_bars(MARKS, "元")
    assert [(line["x0"], line["x1"]) for line in figure["layout"]["shapes"]] == [(7.0, 7.0)]
    colours = figure["data"][0]["marker"]["color"]
    assert colours == [KIND_COLOURS["actual"], REFERENCE_COLOUR, KIND_COLOURS["target"]]


def test_the_axis_bears_the_unit() -> None:
    """A reader of the axis knows what is counted."""
    assert ranked_bars(MARKS, "亿元")["layout"]["xaxis"]["title"]["text"] == "亿元"


def test_large_values_have_no_tick_labels() -> None:
    """Plotly would write 350000000000 as 350B; the marks have their values in the reader's own steps."""
    small, large = (ranked_bars([mark(value)], "元")["layout"]["xaxis"] for value in ("350", "350000000000"))
    assert small["title"] == {"text": "元"}
    assert (small.get("showticklabels"), large["showticklabels"]) == (None, False)


def test_place_and_change_stand_beside_the_name() -> None:
    """A tie is said at the place, and how the place moved behind the name; without them the name stands alone."""
    figure = ranked_bars([mark(label="上海", place="2=", change="▲3"), mark(label="全国")], "元")
    first, second = figure["layout"]["yaxis"]["ticktext"]
    assert (first.startswith("2=  上海  "), "▲3" in first, second) == (True, True, "全国")


def test_a_note_stands_below_its_bar() -> None:
    """In what a value differs is said in words between its bar and the next, and leads to the same value."""
    notes = ranked_bars([mark(id="a"), mark(id="b", note="来源：统计公报")], "元")["data"][1]
    assert (notes["y"][0] > 1, notes["customdata"]) == (True, [["b"]])
    assert "来源：统计公报" in notes["text"][0]
    assert len(ranked_bars([mark()], "元")["data"]) == 1


def test_the_chosen_bar_has_its_name_in_bold() -> None:
    """Of two bars the chosen one alone is named in bold."""
    two = [mark("9", id="a", label="北京"), mark("5", id="b", label="上海")]
    assert ranked_bars(two, "元", "b")["layout"]["yaxis"]["ticktext"] == ["北京", "<b>上海</b>"]


def test_figures_stand_beyond_the_ends_of_their_bars() -> None:
    """On a pale bar white figures could not be read: they stand outside, and the margin has room for the longest."""
    short, long = (ranked_bars([mark("9", text=text), mark("-2", text="-2")], "元") for text in ("9", "9.99万亿元"))
    assert short["data"][0]["textposition"] == "outside"
    assert long["layout"]["margin"]["r"] - short["layout"]["margin"]["r"] > 3 * 12
    low, high = short["layout"]["xaxis"]["range"]
    assert (low < -2, high) == (True, 9)
