"""A target that is not due yet: what was measured, the way that is left, and where the pace so far leads."""

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.charts.look import EDGE, KIND_COLOURS, Band, Figure, Mark, hover, layout, safe, symbol, value_axis

ROWS = 6
_BAND = 0.32


@dataclass(frozen=True, slots=True)
class PaceLine:
    """Actuals by year, the latest last; the target at its due year, and the projected value there.

    The projected mark has the id "", since no source says it, and the kind `forecast`.
    """

    actuals: tuple[tuple[int, Mark], ...]
    due: int
    target: Mark
    projected: Mark
    band: Band | None = None


def pace_line(line: PaceLine, unit: str, actual_label: str, required_label: str, projected_label: str) -> Figure:
    """Years from left to right, values in `unit`.

    Actuals are joined by a solid line; from the last a dashed one leads to the target, the pace required, and a dotted one to
    the hollow triangle of the projected value. The labels name the three. The axis of values need not begin at nothing.
    """
    last = line.actuals[-1:]
    marks = [mark for _, mark in line.actuals] + [line.target, line.projected]
    figure = layout(
        ROWS,
        xaxis={"dtick": 1, "tickformat": "d", "showgrid": False, "zeroline": False, "fixedrange": True}
        | {"range": [min((year for year, _ in line.actuals), default=line.due) - 0.5, line.due + 0.5]},
        yaxis=value_axis([mark.value for mark in marks], unit) | {"zeroline": False, "automargin": True},
        shapes=[_band(line.due, line.band)] if line.band else [],
    )
    figure |= {"showlegend": True, "legend": {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0}}
    figure["margin"] = {"l": 8, "r": 24, "t": 56, "b": 32}
    is_short = line.projected.value < line.target.value
    above, below = "top center", "bottom center"
    return {
        "data": [
            _trace(
                [(line.due, line.target), *last], required_label, "target", "dash", below if not is_short else above
            ),
            _trace(
                [(line.due, line.projected), *last], projected_label, "forecast", "dot", below if is_short else above
            ),
            _trace(line.actuals, actual_label, "actual", "solid", above),
        ],
        "layout": figure,
    }


def _trace(points: Sequence[tuple[int, Mark]], label: str, kind: str, dash: str, words: str) -> Figure:
    """A line through points; marks and words only at those of its own kind, so that the last actual is drawn once.

    The legend shows the mark of the first point.
    """
    own = [kind in {mark.kind, "actual"} for _, mark in points]
    return {
        "type": "scatter",
        "mode": "lines+markers+text",
        "name": safe(label),
        "x": [year for year, _ in points],
        "y": [float(mark.value) for _, mark in points],
        "text": [safe(mark.text) if is_own else "" for (_, mark), is_own in zip(points, own, strict=True)],
        "textposition": words,
        "marker": {
            "symbol": [symbol(mark.kind, parsed=mark.parsed or kind == "forecast") for _, mark in points],
            "size": [13 if is_own else 0 for is_own in own],
            "opacity": 1,
            "color": [KIND_COLOURS[mark.kind] for _, mark in points],
            "line": {"width": 2, "color": KIND_COLOURS["forecast"]} if kind == "forecast" else EDGE,
        },
        "line": {"color": KIND_COLOURS[kind], "width": 2, "dash": dash},
        "customdata": [[mark.id] for _, mark in points],
        "hovertext": [hover(mark.hover) for _, mark in points],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _band(due: int, band: Band) -> Figure:
    return {
        "type": "rect",
        "layer": "below",
        "x0": due - _BAND,
        "x1": due + _BAND,
        "y0": float(band.low),
        "y1": float(band.high),
        "line": {"width": 0},
        "fillcolor": KIND_COLOURS["target"],
        "opacity": 0.3,
    }
