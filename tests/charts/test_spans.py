"""Timeline: a row a value, drawn over the time it is about."""

from datetime import date
from typing import cast

import pytest

from indicators.charts import Figure, Span, spans
from indicators.charts.look import KIND_COLOURS

KIND_LABELS = {"actual": "实际", "target": "目标", "estimate": "估计", "forecast": "预测"}
YEAR = (date(2024, 1, 1), date(2024, 12, 31))
DAY = (date(2024, 5, 1), date(2024, 5, 1))


def _span(name: str, days: tuple[date, date] = YEAR, *, kind: str = "actual", issued: date | None = None) -> Span:
    return Span(name, name, kind, *days, issued, "5元", ("北京", "5元"))


def _trace(figure: Figure, name: str) -> Figure:
    [found] = [trace for trace in figure["data"] if trace.get("name") == name]
    return cast("Figure", found)


def test_a_value_stands_at_the_end_of_its_time() -> None:
    """The mark is at the last day, in the row of its value."""
    marks = _trace(spans([_span("a"), _span("b", DAY)], "发表", KIND_LABELS), "实际")
    assert (marks["x"], marks["y"]) == (["2024-12-31", "2024-05-01"], [0, 1])


def test_each_kind_is_named_once() -> None:
    """The legend has the kinds that occur, the actual before the target, and the tick of publication."""
    rows = [_span("a", kind="target"), _span("b"), _span("c", kind="target")]
    names = [trace["name"] for trace in spans(rows, "发表", KIND_LABELS)["data"] if trace.get("showlegend", True)]
    assert sorted(names) == sorted(["发表", "实际", "目标"])
    assert names.index("实际") < names.index("目标")


def test_the_length_of_a_period_is_a_line() -> None:
    """A year has a line from its first day to its last; a single day has none."""
    shapes = spans([_span("a"), _span("b", DAY)], "发表", KIND_LABELS)["layout"]["shapes"]
    assert [(line["x0"], line["x1"], line["y0"]) for line in shapes] == [("2024-01-01", "2024-12-31", 0)]


def test_publication_is_a_tick_where_it_is_known() -> None:
    """A row whose source has no known date has no tick."""
    ticks = _trace(spans([_span("a"), _span("b", issued=date(2024, 3, 2))], "发表", KIND_LABELS), "发表")
    assert (ticks["x"], ticks["y"], ticks["customdata"]) == (["2024-03-02"], [1], [["b"]])


@pytest.mark.parametrize(
    ("kind", "issued", "dotted"),
    [
        ("target", date(2024, 3, 2), [("2024-03-02", "2024-05-01")]),
        ("target", None, []),
        ("target", date(2024, 6, 1), []),
        ("actual", date(2024, 3, 2), []),
    ],
)
def test_a_target_is_joined_to_its_publication(kind: str, issued: date | None, dotted: list[tuple[str, str]]) -> None:
    """A dotted line leads from the day a target was made known to its due day, if that is later."""
    shapes = spans([_span("a", DAY, kind=kind, issued=issued)], "发表", KIND_LABELS)["layout"]["shapes"]
    assert [(line["x0"], line["x1"]) for line in shapes if line["line"].get("dash") == "dot"] == dotted


def test_the_line_has_the_colour_of_its_kind() -> None:
    """A line belongs visibly to the mark at its end."""
    [line] = spans([_span("a", kind="target")], "发表", KIND_LABELS)["layout"]["shapes"]
    assert line["line"]["color"] == KIND_COLOURS["target"]
