"""Timeline: a row a value, drawn over the time that it is about; what was reached, what is due, when it was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from indicators.charts.look import KIND_COLOURS, REFERENCE_COLOUR, Figure, hover, layout, named_rows, safe, symbol

TALL, LIFT = 44, 0.4
"""Height of a row, and how much of it the words stand above its marks."""
KINDS = ("actual", "estimate", "target", "forecast")


@dataclass(frozen=True, slots=True)
class Span:
    """A value over the days from `first` to `last`, published on `issued` (None where that is not known).

    `parsed` says that a program read it and nobody checked.
    """

    id: str
    label: str
    kind: str
    first: date
    last: date
    issued: date | None
    text: str
    hover: tuple[str, ...] = ()
    parsed: bool = False


def spans(rows: Sequence[Span], issued_label: str, kind_labels: dict[str, str]) -> Figure:
    """Rows in the order given, first on top.

    Value and name stand above the marks. The mark of a value stands at the end of its span; a thin tick says when its
    source was published, joined to a due date by a dotted line.
    """
    data = [_trace(rows, kind, kind_labels[kind]) for kind in KINDS if any(row.kind == kind for row in rows)]
    published = [(index, row) for index, row in enumerate(rows) if row.issued is not None]
    ticks = {
        "type": "scatter",
        "mode": "markers",
        "name": safe(issued_label),
        "x": [str(row.issued) for _, row in published],
        "y": [index for index, _ in published],
        "marker": {"symbol": "line-ns", "size": 14, "line": {"width": 2, "color": REFERENCE_COLOUR}},
        "customdata": [[row.id] for _, row in published],
        "hovertext": [hover((issued_label, str(row.issued), *row.hover[:1])) for _, row in published],
        "hoverinfo": "text",
    }
    figure = layout(
        len(rows),
        xaxis={"type": "date", "side": "top", "tickformat": "%Y-%m", "fixedrange": False},
        **named_rows([f"<b>{safe(row.text)}</b>  {safe(row.label)}" for row in rows], LIFT),
        height=len(rows) * TALL + 90,
    )
    figure |= {
        "showlegend": True,
        "legend": {"orientation": "h", "y": 1, "yref": "container", "yanchor": "top", "x": 0},
        "shapes": _lines(rows),
    }
    figure["margin"] = {"l": 8, "r": 24, "t": 70, "b": 16}
    return {"data": [ticks, *data], "layout": figure}


def _trace(rows: Sequence[Span], kind: str, label: str) -> Figure:
    mine = [(index, row) for index, row in enumerate(rows) if row.kind == kind]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": safe(label),
        "x": [str(row.last) for _, row in mine],
        "y": [index for index, _ in mine],
        "marker": {
            "symbol": [symbol(kind, parsed=row.parsed) for _, row in mine],
            "size": 13,
            "color": KIND_COLOURS[kind],
        },
        "customdata": [[row.id] for _, row in mine],
        "hovertext": [hover(row.hover) for _, row in mine],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _lines(rows: Sequence[Span]) -> list[Figure]:
    """The measured period as a thick line, the way from publication to the due date as a dotted one."""
    lines = []
    for index, row in enumerate(rows):
        common = {"type": "line", "y0": index, "y1": index, "layer": "below"}
        look = {"color": KIND_COLOURS[row.kind], "width": 5}
        if row.first != row.last:
            lines.append({**common, "x0": str(row.first), "x1": str(row.last), "line": look, "opacity": 0.45})
        if row.kind == "target" and row.issued is not None and row.issued < row.last:
            dotted = {"color": KIND_COLOURS["target"], "width": 1.5, "dash": "dot"}
            lines.append({**common, "x0": str(row.issued), "x1": str(row.last), "line": dotted})
    return lines
