"""Timeline: one value over several periods, a line for what was reached, diamonds for what is aimed at."""

from dataclasses import dataclass

from indicators.charts.look import KIND_COLOURS, Figure, Mark, hover, layout, safe, symbol, value_axis

KINDS = ("actual", "estimate", "target", "forecast")


@dataclass(frozen=True, slots=True)
class Line:
    """One series: its marks in the order of time; `label` of a mark is its period, written on the axis."""

    name: str
    marks: tuple[Mark, ...]


def series(line: Line, unit: str) -> Figure:
    """A chart of one series: periods along the x axis in the order given, values in `unit` along the y axis."""
    labels = list(dict.fromkeys(safe(mark.label) for mark in line.marks))
    data = [_trace(line, kind) for kind in KINDS if any(mark.kind == kind for mark in line.marks)]
    figure = layout(
        6,
        xaxis={"type": "category", "categoryorder": "array", "categoryarray": labels, "fixedrange": True},
        yaxis=value_axis([mark.value for mark in line.marks], unit) | {"rangemode": "tozero", "automargin": True},
    )
    return {"data": data, "layout": figure}


def _trace(line: Line, kind: str) -> Figure:
    mine = [mark for mark in line.marks if mark.kind == kind]
    return {
        "type": "scatter",
        "mode": "lines+markers+text" if kind == "actual" else "markers+text",
        "x": [safe(mark.label) for mark in mine],
        "y": [float(mark.value) for mark in mine],
        "text": [safe(mark.text) for mark in mine],
        "textposition": [_beside(line, mark) for mark in mine],
        "marker": {
            "symbol": [symbol(kind, parsed=mark.parsed) for mark in mine],
            "size": 13,
            "color": KIND_COLOURS[kind],
        },
        "line": {"color": KIND_COLOURS[kind], "width": 2},
        "customdata": [[mark.id] for mark in mine],
        "hovertext": [hover(mark.hover) for mark in mine],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _beside(line: Line, mark: Mark) -> str:
    """Where the words of a mark stand: those at either end lean inwards, on the side that the line leaves free."""
    others = [one for one in line.marks if one.label != mark.label]
    if not others or mark.label not in (line.marks[0].label, line.marks[-1].label):
        return "top center"
    if mark.label == line.marks[0].label:
        return "bottom right" if others[0].value > mark.value else "top right"
    return "bottom left" if others[-1].value > mark.value else "top left"
