"""Timeline: one value over several periods."""

from indicators.charts import Line, series
from indicators.charts.look import KIND_SYMBOLS
from tests.builders import mark

LINE = Line(
    "产值",
    (
        mark("7", label="2022"),
        mark("8", label="2023"),
        mark("9", label="2024", kind="estimate"),
        mark("9.5", label="2024", kind="target"),
    ),
)


def test_periods_keep_the_order_of_time() -> None:
    """The axis has each period once, in the order given, whatever kind has it."""
    assert series(LINE, "元")["layout"]["xaxis"]["categoryarray"] == ["2022", "2023", "2024"]


def test_only_what_was_reached_is_joined() -> None:
    """A line runs through the actual values and through nothing else."""
    modes = {trace["marker"]["symbol"][0]: trace["mode"] for trace in series(LINE, "元")["data"]}
    assert modes == {
        KIND_SYMBOLS["actual"]: "lines+markers+text",
        KIND_SYMBOLS["estimate"]: "markers+text",
        KIND_SYMBOLS["target"]: "markers+text",
    }


def test_values_stand_at_their_periods() -> None:
    """Each kind has its own values at its own periods."""
    actual, estimate, target = series(LINE, "元")["data"]
    assert (actual["x"], actual["y"]) == (["2022", "2023"], [7.0, 8.0])
    assert (estimate["x"], estimate["y"]) == (["2024"], [9.0])
    assert (target["x"], target["y"]) == (["2024"], [9.5])


def test_the_axis_begins_at_nothing() -> None:
    """The y axis shows zero, so that a small change does not look like a large one, and bears the unit."""
    axis = series(LINE, "亿元")["layout"]["yaxis"]
    assert (axis["rangemode"], axis["title"]["text"]) == ("tozero", "亿元")


def test_words_at_either_end_lean_inwards() -> None:
    """The first and the last value are written towards the middle, off the line, so that no edge cuts them."""
    falling = Line("产值", (mark("9", label="2022"), mark("8", label="2023"), mark("7", label="2024")))
    rising = Line("产值", (mark("7", label="2022"), mark("9", label="2024")))
    assert series(falling, "元")["data"][0]["textposition"] == ["top right", "top center", "bottom left"]
    assert series(rising, "元")["data"][0]["textposition"] == ["bottom right", "top left"]
