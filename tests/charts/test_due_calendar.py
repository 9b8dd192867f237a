"""What falls due when."""

from datetime import date

import pytest

from indicators.charts import Due, due_calendar
from indicators.charts.look import tone

EARLY, LATE = date(2025, 12, 31), date(2035, 12, 31)


def _due(id_: str, lane: str = "宁夏", day: date = EARLY, text: str = "产值 5元", status: str = "not_yet") -> Due:
    return Due(id_, lane, day, text, status)


def test_targets_stand_at_their_days_in_their_lanes() -> None:
    """Each lane has its own lines, in the order of its first target; a line between two lanes keeps them apart."""
    figure = due_calendar([_due("a"), _due("b", "北京"), _due("c", day=LATE)])
    marks = figure["data"][0]
    assert marks["x"] == ["2025-12-31", "2025-12-31", "2035-12-31"]
    assert marks["y"] == [0, 1, 0]
    assert figure["layout"]["yaxis"]["ticktext"] == ["宁夏", "北京"]
    assert [shape["y0"] for shape in figure["layout"]["shapes"]] == [0.5]


def test_names_that_would_touch_stand_on_lines_of_their_own() -> None:
    """Targets of one day stand below one another; the lane's name is in their middle, and the chart grows."""
    one, three = due_calendar([_due("a")]), due_calendar([_due("a"), _due("b"), _due("c")])
    assert three["data"][0]["y"] == [0, 1, 2]
    assert three["layout"]["yaxis"]["tickvals"] == [1.0]
    assert three["layout"]["height"] > one["layout"]["height"]


def test_names_stand_on_the_side_that_has_room() -> None:
    """Left of the middle a name is written to the right, right of it to the left."""
    assert due_calendar([_due("a"), _due("b", day=LATE)])["data"][1]["textposition"] == ["middle right", "middle left"]


def test_long_names_across_the_chart_do_not_meet() -> None:
    """An early and a late target whose names would meet in the middle of a phone do not share a line."""
    long = "规模以上工业企业关键工序数控化率 68%"
    assert due_calendar([_due("a", text=long), _due("b", day=LATE, text=long)])["data"][0]["y"] == [0, 1]


def test_the_status_is_colour_and_sign() -> None:
    """A target that is behind has the colour and the arrow of it."""
    marks = due_calendar([_due("a", status="behind"), _due("b", status="not_yet")])["data"][0]
    assert marks["text"] == ["→", "…"]
    assert marks["marker"]["color"] == [tone("behind"), tone("not_yet")]


def test_what_a_program_read_is_fainter() -> None:
    """A parsed target is paler than a checked one."""
    dues = [_due("a"), Due("b", "宁夏", EARLY, "", "not_yet", parsed=True)]
    checked, parsed = due_calendar(dues)["data"][0]["marker"]["opacity"]
    assert parsed < checked


def test_today_is_a_line_with_a_name() -> None:
    """Today goes through all lanes and lies within the axis, even where every target is later."""
    layout = due_calendar([_due("a")], date(2020, 6, 1), "今天")["layout"]
    assert [shape["x0"] for shape in layout["shapes"]] == ["2020-06-01"]
    assert [note["text"] for note in layout["annotations"]] == ["今天"]
    assert layout["xaxis"]["range"][0] < "2020-06-01"


def test_more_targets_than_a_browser_bears_are_refused() -> None:
    """More than two thousand are a ValueError."""
    with pytest.raises(ValueError, match="2001 targets"):
        due_calendar([_due(str(number)) for number in range(2001)])
