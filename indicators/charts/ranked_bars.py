"""Compare: one bar a region, best on top, with place and change of place; the reference (全国) as a bar and a line."""

from collections.abc import Sequence

from indicators.charts.look import (
    KIND_COLOURS,
    MARGIN,
    PARSED_OPACITY,
    REFERENCE_COLOUR,
    Figure,
    Mark,
    beside,
    hover,
    layout,
    pixels,
    row_names,
    safe,
    small,
    value_axis,
)

UNSELECTED_OPACITY = 0.35
"""How faint the other bars are beside the one that was clicked."""


BELOW = 0.5
"""Where a note stands, in rows below the middle of its bar."""
TEXT = 12
"""Pixels of the letters at the end of a bar; the margin has room for them."""
ROOM = 1.25
"""How much further than the longest fall the axis goes, for the figure at its end."""


def ranked_bars(marks: Sequence[Mark], unit: str, chosen: str = "") -> Figure:
    """Horizontal bars in the order given, first on top. `unit` is the axis title, the name of `chosen` (an id) is bold.

    Each mark's own text stands at its bar; its note, in what the value differs from the others, below it.
    """
    colours = [REFERENCE_COLOUR if mark.reference else KIND_COLOURS[mark.kind] for mark in marks]
    bars = {
        "type": "bar",
        "orientation": "h",
        "x": [float(mark.value) for mark in marks],
        "y": list(range(len(marks))),
        "text": [safe(mark.text) for mark in marks],
        "textfont": {"size": TEXT},
        "textposition": "outside",
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
    lengths = [float(mark.value) for mark in marks]
    axis = value_axis([mark.value for mark in marks], unit)
    noted = [(row, mark) for row, mark in enumerate(marks) if mark.note]
    return {
        "data": [bars, _notes(noted)] if noted else [bars],
        "layout": layout(
            len(marks),
            bargap=0.5 if noted else 0.35,
            margin={
                **MARGIN,
                "l": beside("  ".join(filter(None, (mark.place, mark.label, mark.change))) for mark in marks),
                "r": 16 + pixels((mark.text for mark in marks), TEXT),
            },
            xaxis=axis | {"range": [min(0.0, *lengths) * ROOM, max(0.0, *lengths)]} if marks else axis,
            yaxis=row_names([f"<b>{_name(mark)}</b>" if mark.id == chosen else _name(mark) for mark in marks])
            | {"autorange": "reversed"},
            shapes=[_line(mark) for mark in references],
        ),
    }


def _notes(noted: Sequence[tuple[int, Mark]]) -> Figure:
    """The notes, in small letters between a bar and the next, where the whole width is free."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": [0] * len(noted),
        "y": [row + BELOW for row, _ in noted],
        "text": [small(f"† {mark.note}") for _, mark in noted],
        "textposition": "middle right",
        "customdata": [[mark.id] for _, mark in noted],
        "hovertext": [hover(mark.hover) for _, mark in noted],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _name(mark: Mark) -> str:
    """Place, name and change of place, as far as there are any: `2=  上海  ▲3`."""
    return "  ".join(filter(None, (safe(mark.place), safe(mark.label), small(mark.change))))


def _line(mark: Mark) -> Figure:
    x = float(mark.value)
    line = {"color": REFERENCE_COLOUR, "width": 1, "dash": "dash"}
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
