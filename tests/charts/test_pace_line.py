"""A target that is not due yet."""

from decimal import Decimal

import pytest

from indicators.charts import Band, Figure, PaceLine, pace_line
from indicators.charts.look import KIND_COLOURS
from tests.builders import mark


def _figure(projected: str = "2.9", band: Band | None = None) -> Figure:
    actuals = ((2020, mark("2", id="base")), (2023, mark("2.5", id="last", kind="estimate")))
    foreseen = mark(projected, id="", kind="forecast")
    return pace_line(
        PaceLine(actuals, 2025, mark("3", id="aim", kind="target"), foreseen, band), "%", "实际", "所需", "推算"
    )


def test_three_ways_are_told_apart() -> None:
    """What was measured is solid, the way required to the target dashed, the projection dotted; each has its kind's colour."""
    required, projected, actual = _figure()["data"]
    assert [trace["line"]["dash"] for trace in (required, projected, actual)] == ["dash", "dot", "solid"]
    assert [trace["line"]["color"] for trace in (required, projected, actual)] == [
        KIND_COLOURS[kind] for kind in ("target", "forecast", "actual")
    ]
    assert [trace["name"] for trace in (required, projected, actual)] == ["所需", "推算", "实际"]


def test_both_ways_begin_at_the_last_actual_and_end_at_the_due_year() -> None:
    """From 2.5 in 2023 one leads to 3 and one to 2.9 in 2025; the last actual itself is drawn once."""
    required, projected, actual = _figure()["data"]
    assert (required["x"], required["y"]) == ([2025, 2023], [3.0, 2.5])
    assert (projected["x"], projected["y"]) == ([2025, 2023], [2.9, 2.5])
    assert (actual["x"], actual["y"]) == ([2020, 2023], [2.0, 2.5])
    assert [trace["marker"]["size"] for trace in (required, projected, actual)] == [[13, 0], [13, 0], [13, 13]]


def test_the_projection_is_hollow_and_leads_nowhere() -> None:
    """No source says the projected value: its triangle is hollow and has no id."""
    projected = _figure()["data"][1]
    assert projected["marker"]["symbol"][0] == "triangle-up-open"
    assert projected["customdata"][0] == [""]


@pytest.mark.parametrize(
    ("projected", "sides"), [("2.9", ("top center", "bottom center")), ("3.4", ("bottom center", "top center"))]
)
def test_words_at_the_due_year_do_not_meet(projected: str, sides: tuple[str, str]) -> None:
    """The higher of target and projection has its words above, the lower below."""
    required, foreseen, _ = _figure(projected)["data"]
    assert (required["textposition"], foreseen["textposition"]) == sides


def test_the_band_stands_at_the_due_year() -> None:
    """左右 is drawn around the target."""
    [band] = _figure(band=Band(Decimal("2.94"), Decimal("3.06")))["layout"]["shapes"]
    assert (band["y0"], band["y1"]) == (2.94, 3.06)
    assert band["x0"] < 2025 < band["x1"]
