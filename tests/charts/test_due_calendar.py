"""What falls due when."""

from datetime import date

import pytest

from indicators.charts import Due, due_calendar
from indicators.charts.look import tone

EARLY, LATE = date(2025, 12, 31), date(2035, 12, 31)


def _due(id_: str, lane: str = "宁夏", day: date = EARLY, status: str = "not_yet") -> Due:
    return Due(id_, lane, day, f"{lane} · 产值", "5元", status)


def test_targets_stand_at_their_days_under_their_names() -> None:
    """A row a target: what is aimed at, in bold, and of what, above the mark at the due day."""
    figure = due_calendar([_due("a"), _due("b", day=LATE)])
    marks = figure["data"][0]
    assert (marks["x"], marks["y"]) == (["2025-12-31", "2035-12-31"], [0, 1])
    assert [name["text"] for name in figure["layout"]["annotations"]] == ["<b>5元</b>  宁夏 · 产值"] * 2
    assert [name["y"] < row for row, name in enumerate(figure["layout"]["annotations"])] == [True, True]


def test_lanes_stay_together() -> None:
    """Lanes stand in the order of their first target, in a lane the first due on top; a line keeps two lanes apart."""
    figure = due_calendar([_due("a", day=LATE), _due("b", "北京"), _due("c")])
    assert figure["data"][0]["customdata"] == [["c"], ["a"], ["b"]]
    [border] = figure["layout"]["shapes"]
    assert 1 < border["y0"] < 2
    assert due_calendar([_due("a")])["layout"]["height"] < figure["layout"]["height"]


def test_the_status_is_colour_and_sign() -> None:
    """A target that is behind has the colour and the arrow of it."""
    marks = due_calendar([_due("a", status="behind"), _due("b", status="not_yet")])["data"][0]
    assert marks["text"] == ["→", "…"]
    assert marks["marker"]["color"] == [tone("behind"), tone("not_yet")]


def test_what_a_program_read_is_fainter() -> None:
    """A parsed target is paler than a checked one."""
    dues = [_due("a"), Due("b", "宁夏", EARLY, "", "", "not_yet", parsed=True)]
    checked, parsed = due_calendar(dues)["data"][0]["marker"]["opacity"]
    assert parsed < checked


def test_today_is_a_line_with_a_name() -> None:
    """Today goes through all lanes and lies within the axis, even where every target is later."""
    layout = due_calendar([_due("a")], date(2020, 6, 1), "今天")["layout"]
    assert [shape["x0"] for shape in layout["shapes"]] == ["2020-06-01"]
    assert layout["annotations"][-1]["text"] == "今天"
    assert layout["xaxis"]["range"][0] < "2020-06-01"


def test_more_targets_than_a_browser_bears_are_refused() -> None:
    """More than two thousand are a ValueError."""
    with pytest.raises(ValueError, match="2001 targets"):
        due_calendar([_due(str(number)) for number in range(2001)])
