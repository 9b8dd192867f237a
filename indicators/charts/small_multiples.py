"""Several indicators side by side: a panel each, one row a region, so that a row reads across."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from indicators.charts.look import (
    CHOSEN_COLOUR,
    KIND_COLOURS,
    MEAN_LETTER,
    PARSED_OPACITY,
    REFERENCE_COLOUR,
    SMALL,
    Figure,
    Mark,
    beside,
    hover,
    layout,
    row_names,
    safe,
    small,
)
from indicators.letters import heights

THICKNESS = 0.7
"""Of a bar, as a part of its row."""
ROW, ABOVE = 28, 82
"""Pixels of a row, and above the first for the titles."""
GAP = 0.03
"""Between two panels, as a part of the whole."""
ROOM, MOST_ROOM = 0.15, 0.4
"""The part of the whole width that a number at the end of a bar takes on a phone; the most of a panel it is given."""
MOST_LINES = 4
"""Lines of a title that fit above a panel."""
TITLE_WIDTH = 19
"""Heights of letters that a title's line is long when there is one panel; the panels share them."""


@dataclass(frozen=True, slots=True)
class Absent:
    """Why a panel has no value for a region: a sign in its place, the sentence in its hover."""

    sign: str
    hover: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Panel:
    """One indicator: title, unit, and for each region in the common order its mark or why there is none."""

    title: str
    unit: str
    cells: tuple[Mark | Absent, ...]
    reference: Mark | None = None


def small_multiples(
    panels: Sequence[Panel], regions: Sequence[str], *, shared: bool = False, chosen: str = ""
) -> Figure:
    """Bars in panels, the names of `regions` once at the left; `chosen` is the label of the row that stands out.

    With `shared` all panels have one axis. Raises ValueError where their units differ: no axis can be shared then;
    and where a panel has not one cell for each region. Three panels are readable on a phone.
    """
    if shared and len({panel.unit for panel in panels}) > 1:
        raise ValueError("panels of different units share no axis")
    if any(len(panel.cells) != len(regions) for panel in panels):
        raise ValueError("a panel has one cell for each region")
    numbers = [_numbers(panel) for panel in panels]
    room = min(ROOM * len(panels), MOST_ROOM)
    common = _range([number for own in numbers for number in own], room)
    ranges = [common if shared else _range(own, room) for own in numbers]
    data = [trace for index, panel in enumerate(panels) for trace in _traces(panel, regions, _axis(index), chosen)]
    axes: Figure = {
        f"xaxis{_axis(index)}": {
            "domain": _domain(index, len(panels)),
            "range": ranges[index],
            "showticklabels": False,
            "showgrid": False,
            "zeroline": True,
            "fixedrange": True,
        }
        for index in range(len(panels))
    }
    return {
        "data": data,
        "layout": layout(
            0,
            height=len(regions) * ROW + ABOVE + 16,
            margin={"l": beside(regions), "r": 8, "t": ABOVE, "b": 16},
            annotations=[_title(panel, index, len(panels)) for index, panel in enumerate(panels)],
            shapes=[
                _line(panel.reference, _axis(index))
                for index, panel in enumerate(panels)
                if panel.reference is not None
            ],
            yaxis=row_names([f"<b>{safe(name)}</b>" if name == chosen else safe(name) for name in regions])
            | {"range": [len(regions) - 0.5, -0.5]},
            **axes,
        ),
    }


def _traces(panel: Panel, regions: Sequence[str], axis: str, chosen: str) -> list[Figure]:
    rows = list(enumerate(panel.cells))
    marks = [(row, cell) for row, cell in rows if isinstance(cell, Mark)]
    absent = [(row, cell) for row, cell in rows if isinstance(cell, Absent)]
    shared: Figure = {"xaxis": f"x{axis}", "yaxis": "y", "hoverinfo": "text", "cliponaxis": False}
    bars = shared | {
        "type": "bar",
        "orientation": "h",
        "x": [float(mark.value) for _, mark in marks],
        "y": [row for row, _ in marks],
        "text": [small(mark.text) for _, mark in marks],
        "textposition": "outside",
        "width": THICKNESS,  # else plotly makes bars thicker where neighbours are missing
        "marker": {
            "color": [CHOSEN_COLOUR if regions[row] == chosen else KIND_COLOURS[mark.kind] for row, mark in marks],
            "opacity": [PARSED_OPACITY if mark.parsed else 1 for _, mark in marks],
        },
        "customdata": [[mark.id] for _, mark in marks],
        "hovertext": [hover(mark.hover) for _, mark in marks],
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 0.35}},
    }
    signs = shared | {
        "type": "scatter",
        "mode": "text",
        "x": [0] * len(absent),
        "y": [row for row, _ in absent],
        "text": [safe(f"\u2002{cell.sign}") for _, cell in absent],
        "textposition": "middle right",
        "customdata": [[""] for _ in absent],
        "hovertext": [hover(cell.hover) for _, cell in absent],
    }
    return [bars, signs]


def _numbers(panel: Panel) -> list[float]:
    shown = [*panel.cells, panel.reference]
    return [float(cell.value) for cell in shown if isinstance(cell, Mark)]


def _range(numbers: Sequence[float], room: float) -> list[float]:
    """From zero, or the lowest below it; at each end that a bar reaches a part `room` of the axis is kept free."""
    low, high = min([0.0, *numbers]), max([0.0, *numbers])
    if low == high:
        return [0.0, 1.0]
    ends = (low < 0) + (high > 0)
    free = (high - low) / (1 - room * ends) * room
    return [low - free if low < 0 else 0.0, high + free if high > 0 else 0.0]


def _domain(index: int, count: int) -> list[float]:
    """The part of the whole width that a panel takes."""
    step = (1 + GAP) / count
    return [index * step, min(1.0, (index + 1) * step - GAP)]


def _axis(index: int) -> str:
    """Plotly counts axes: x, x2, x3."""
    return "" if index == 0 else str(index + 1)


def _title(panel: Panel, index: int, count: int) -> Figure:
    words = "<br>".join(safe(line) for line in _wrapped(panel.title, TITLE_WIDTH / count))
    return {
        "text": f"<b>{words}</b><br>{safe(panel.unit)}" if panel.unit else f"<b>{words}</b>",
        "showarrow": False,
        "xref": "paper",
        "x": _domain(index, count)[0],
        "xanchor": "left",
        "yref": "paper",
        "y": 1,
        "yanchor": "bottom",
        "align": "left",
        "font": {"size": SMALL},
    }


def _wrapped(text: str, room: float) -> list[str]:
    """The text in lines no wider than `room`, broken between Chinese characters and words; at most four."""
    lines = [""]
    for piece in re.findall(r"[!-~]+|.", text):
        if lines[-1] and heights(lines[-1] + piece, MEAN_LETTER) > room:
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return lines if len(lines) <= MOST_LINES else [*lines[: MOST_LINES - 1], lines[MOST_LINES - 1][:-1] + "…"]


def _line(mark: Mark, axis: str) -> Figure:
    at = float(mark.value)
    ends = {"x0": at, "x1": at, "y0": 0, "y1": 1, "xref": f"x{axis}", "yref": "paper"}
    return {"type": "line", **ends, "line": {"color": REFERENCE_COLOUR, "width": 1, "dash": "dash"}, "layer": "below"}
