"""Compare: one bar a region, best on top; the reference (全国) as a bar apart and a line through all."""

from collections.abc import Sequence

from indicators.charts.look import (
    KIND_COLOURS,
    PARSED_OPACITY,
    REFERENCE_COLOUR,
    Figure,
    Mark,
    hover,
    layout,
    safe,
    value_axis,
)

UNSELECTED_OPACITY = 0.35
"""How faint the other bars are beside the one that was clicked."""


def ranked_bars(marks: Sequence[Mark], unit: str) -> Figure:
    """Horizontal bars in the order given, first on top. `unit` is the axis title; each mark's own text stands at its bar."""
    colours = [REFERENCE_COLOUR if mark.reference else KIND_COLOURS[mark.kind] for mark in marks]
    bars = {
        "type": "bar",
        "orientation": "h",
        "x": [float(mark.value) for mark in marks],
        "y": list(range(len(marks))),
        "text": [safe(mark.text) for mark in marks],
        "textposition": "auto",
        "marker": {"color": colours, "opacity": [PARSED_OPACITY if mark.parsed else 1 for mark in marks]},
        "customdata": [[mark.id] for mark in marks],
        "hovertext": [hover(mark.hover) for mark in marks],
        "hoverinfo": "text",
        "cliponaxis": False,
        # Without these plotly fails at a click on a bar with text, where opacity is given bar by bar.
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": UNSELECTED_OPACITY}},
    }
    references = [mark for mark in marks if mark.reference]
    return {
        "data": [bars],
        "layout": layout(
            len(marks),
            bargap=0.35,
            xaxis=value_axis([mark.value for mark in marks], unit),
            yaxis={
                "tickvals": list(range(len(marks))),
                "ticktext": [safe(mark.label) for mark in marks],
                "autorange": "reversed",
                "showgrid": False,
                "zeroline": False,
                "automargin": True,
                "fixedrange": True,
            },
            shapes=[_line(mark) for mark in references],
        ),
    }


def _line(mark: Mark) -> Figure:
    x = float(mark.value)
    line = {"color": REFERENCE_COLOUR, "width": 2, "dash": "dash"}
    return {
        "type": "line",
        "xref": "x",
        "yref": "paper",
        "x0": x,
        "x1": x,
        "y0": 0,
        "y1": 1,
        "line": line,
        "layer": "below",
    }
