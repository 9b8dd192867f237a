"""How values are spread: a dot each along one axis, a row for all and one for each group."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

from indicators.charts.look import (
    CHOSEN_COLOUR,
    KIND_COLOURS,
    MARGIN,
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
    symbol,
    value_axis,
)

ROW = 84
"""Pixels of a row."""
BINS = 32
"""Dots nearer than this part of the axis are piled up, so that none hides another on a phone."""
STEP, REACH, NAME_AT = 0.13, 0.28, 0.42
"""How far apart piled dots lie, in rows, how far the highest pile may reach, and where, above it, a name stands."""


@dataclass(frozen=True, slots=True)
class StripRow:
    """A row: its name, a line below it (how many, the median in words), its marks, and the median."""

    name: str
    detail: str
    marks: tuple[Mark, ...]
    median: Decimal | None = None


def strip(rows: Sequence[StripRow], unit: str, reference: Mark | None = None, chosen: Collection[str] = ()) -> Figure:
    """A dot a mark, a short line at each row's median, a dashed line through all at the reference (全国).

    `chosen` are the ids of the marks that stand out and bear their label.
    """
    values = [mark.value for row in rows for mark in row.marks] + ([reference.value] if reference else [])
    dots = [(mark, at, index) for index, row in enumerate(rows) for mark, at in _piled(row.marks, values)]
    stand_out = [dot for dot in dots if dot[0].id in chosen]
    data = [_dots([dot for dot in dots if dot not in stand_out], own=False), _dots(stand_out, own=True)]
    data.append(_names(stand_out))
    if reference:
        data.append(_reference(reference))
    names = [f"{safe(row.name)}<br>{small(row.detail)}" if row.detail else safe(row.name) for row in rows]
    medians = [
        _line(row.median, index - REACH, index + REACH, "solid")
        for index, row in enumerate(rows)
        if row.median is not None
    ]
    through = [_line(reference.value, -0.6, len(rows) - 0.5, "dash")] if reference else []
    return {
        "data": data,
        "layout": layout(
            0,
            height=len(rows) * ROW + 90,
            margin={**MARGIN, "l": max(beside(row.name for row in rows), beside((row.detail for row in rows), SMALL))},
            xaxis=value_axis(values, unit),
            yaxis=row_names(names) | {"range": [len(rows) - 0.5, -0.5 - (0.4 if reference else 0)]},
            shapes=[*through, *medians],
        ),
    }


def _piled(marks: Sequence[Mark], values: Sequence[Decimal]) -> list[tuple[Mark, float]]:
    """Each mark with its height over the middle of the row; those of one bin lie above and below each other."""
    low, high = min(values, default=Decimal(0)), max(values, default=Decimal(0))
    piles: dict[int, list[Mark]] = {}
    for mark in sorted(marks, key=lambda mark: mark.value):
        piles.setdefault(int((mark.value - low) / (high - low) * BINS) if high > low else 0, []).append(mark)
    tallest = max((len(pile) for pile in piles.values()), default=1)
    step = min(STEP, REACH / max(tallest // 2, 1))
    return [
        (mark, step * ((place + 1) // 2) * (1 if place % 2 else -1))
        for pile in piles.values()
        for place, mark in enumerate(pile)
    ]


def _dots(dots: Sequence[tuple[Mark, float, int]], *, own: bool) -> Figure:
    marks = [mark for mark, _, _ in dots]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [float(mark.value) for mark in marks],
        "y": [row + at for _, at, row in dots],
        "marker": {
            "symbol": [symbol(mark.kind, parsed=mark.parsed and own) for mark in marks],
            "size": 15 if own else 11,
            "color": [CHOSEN_COLOUR if own else KIND_COLOURS[mark.kind] for mark in marks],
            "opacity": [PARSED_OPACITY if mark.parsed and not own else 0.85 for mark in marks],
            "line": {"width": 1, "color": "#FFFFFF"},
        },
        "customdata": [[mark.id] for mark in marks],
        "hovertext": [hover(mark.hover) for mark in marks],
        "hoverinfo": "text",
        "cliponaxis": False,
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 0.35}},
    }


def _names(dots: Sequence[tuple[Mark, float, int]]) -> Figure:
    """The names of the marks that stand out, above the row, where no pile of dots reaches."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": [float(mark.value) for mark, _, _ in dots],
        "y": [row - NAME_AT for _, _, row in dots],
        "text": [f"<b>{safe(f'{mark.label} {mark.text}')}</b>" for mark, _, _ in dots],
        "textposition": "middle center",
        "customdata": [[mark.id] for mark, _, _ in dots],
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _reference(mark: Mark) -> Figure:
    """The name and the value of the reference above its line; it leads to its sentence like any mark."""
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [float(mark.value)],
        "y": [-0.62],
        "text": [safe(f"{mark.label} {mark.text}")],
        "textposition": "top center",
        "marker": {"symbol": "triangle-down", "size": 11, "color": REFERENCE_COLOUR},
        "customdata": [[mark.id]],
        "hovertext": [hover(mark.hover)],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _line(value: Decimal, top: float, bottom: float, dash: str) -> Figure:
    at = float(value)
    line = {"color": REFERENCE_COLOUR, "width": 2 if dash == "dash" else 4, "dash": dash}
    return {"type": "line", "x0": at, "x1": at, "y0": top, "y1": bottom, "line": line, "layer": "below"}
