"""One year, many regions: what each promised and what it delivered, joined by a bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.charts.look import (
    EDGE,
    GOOD,
    KIND_COLOURS,
    MARGIN,
    REFERENCE_COLOUR,
    ROW_HEIGHT,
    STATUS_GLYPHS,
    STATUS_TONES,
    Band,
    Figure,
    Mark,
    beside,
    hover,
    layout,
    pixels,
    row_names,
    safe,
    symbol,
    tone,
    value_axis,
)

GAP = "\u2003"
TOP = 52
"""Pixels above the rows, for the numbers of the axis and its title above them."""


@dataclass(frozen=True, slots=True)
class Dumbbell:
    """A region's target and actual, either of which may be missing; `text` is written behind the marks."""

    label: str
    target: Mark | None
    actual: Mark | None
    status: str
    text: str = ""
    band: Band | None = None


def pledge_dumbbells(rows: Sequence[Dumbbell], unit: str) -> Figure:
    """Rows in the order given, first on top, values in `unit`; a row with neither mark has only its words.

    Targets are diamonds, with a band where they are a range or 左右, actuals circles, estimates squares; the bar between them
    is solid where the target is met, else broken, and the sign of the status stands before the words. A dashed line
    goes through the actual of a row that is marked as reference.
    """
    marks = [mark for row in rows for mark in (row.target, row.actual) if mark]
    reach = [at for row in rows for at in _reach(row)]
    least, furthest = min(reach, default=0.0), max(reach, default=0.0)
    lines = [_reference(row.actual) for row in rows if row.actual and row.actual.reference]
    figure = layout(
        len(rows),
        height=len(rows) * ROW_HEIGHT + TOP + MARGIN["b"],
        margin={
            **MARGIN,
            "t": TOP,
            "l": beside(row.label for row in rows),
            "r": pixels((f"{GAP}✓ {row.text}" for row in rows), 14) + 8,
        },
        xaxis=value_axis([mark.value for mark in marks], unit) | {"range": _range(least, furthest), "side": "top"},
        yaxis=row_names([safe(row.label) for row in rows]) | {"range": [len(rows) - 0.5, -0.5]},
        shapes=[*lines, *(shape for index, row in enumerate(rows) for shape in _shapes(index, row))],
    )
    targets = [(index, row.target) for index, row in enumerate(rows) if row.target]
    actuals = [(index, row.actual) for index, row in enumerate(rows) if row.actual]
    return {"data": [_trace(targets), _trace(actuals), _texts(rows, least)], "layout": figure}


def _reach(row: Dumbbell) -> list[float]:
    """Where on the axis a row has something."""
    ends = [row.band.low, row.band.high] if row.band else []
    return [float(at) for at in (*(mark.value for mark in (row.target, row.actual) if mark), *ends)]


def _range(least: float, furthest: float) -> list[float]:
    """From a little below the least to the furthest; dots, unlike bars, need no zero. The words behind stand in the margin."""
    span = (furthest - least) or 1.0
    return [least - 0.06 * span, furthest + 0.02 * span]


def _trace(marks: Sequence[tuple[int, Mark]]) -> Figure:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [float(mark.value) for _, mark in marks],
        "y": [index for index, _ in marks],
        "marker": {
            "symbol": [symbol(mark.kind, parsed=mark.parsed) for _, mark in marks],
            "size": 14,
            "color": [KIND_COLOURS[mark.kind] for _, mark in marks],
            "line": EDGE,
        },
        "customdata": [[mark.id] for _, mark in marks],
        "hovertext": [hover(mark.hover) for _, mark in marks],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _texts(rows: Sequence[Dumbbell], least: float) -> Figure:
    """The sign and the words of each row, behind its marks; of a row without marks at the beginning of the axis."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": [max(_reach(row), default=least) for row in rows],
        "y": list(range(len(rows))),
        "text": [f"{GAP}<b>{STATUS_GLYPHS[row.status]}</b> {safe(row.text)}" for row in rows],
        "textposition": "middle right",
        "customdata": [[mark.id if (mark := row.actual or row.target) else ""] for row in rows],
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _shapes(index: int, row: Dumbbell) -> list[Figure]:
    """The band of a target, and the bar from target to actual."""
    shapes: list[Figure] = []
    if row.band:
        shapes.append(
            {
                "type": "rect",
                "layer": "below",
                "x0": float(row.band.low),
                "x1": float(row.band.high),
                "y0": index - 0.3,
                "y1": index + 0.3,
                "line": {"width": 0},
                "fillcolor": KIND_COLOURS["target"],
                "opacity": 0.3,
            }
        )
    if row.target and row.actual:
        look = {
            "color": tone(row.status, 1),
            "width": 5,
            "dash": "solid" if STATUS_TONES.get(row.status) is GOOD else "4px,3px",
        }
        ends = {"x0": float(row.target.value), "x1": float(row.actual.value)}
        shapes.append({"type": "line", "layer": "below", "y0": index, "y1": index, "line": look, **ends})
    return shapes


def _reference(mark: Mark) -> Figure:
    line = {"color": REFERENCE_COLOUR, "width": 2, "dash": "dash"}
    at = float(mark.value)
    return {"type": "line", "layer": "below", "yref": "paper", "x0": at, "x1": at, "y0": 0, "y1": 1, "line": line}
