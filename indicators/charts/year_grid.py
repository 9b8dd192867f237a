"""Regions × years: a square for each, by status and size of the gap; what is empty says why by its sign."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from indicators.charts.look import (
    MAX_MARKS,
    REFERENCE_COLOUR,
    STATUS_GLYPHS,
    Figure,
    beside,
    hover,
    ink,
    layout,
    row_names,
    safe,
    tone,
)

ROOM_FOR_WORDS = 6
"""Of more years than these the gaps are shown only on pointing."""
ROOM_FOR_LARGE = 10
"""Of more years than these the squares are small, and every fifth year is written above."""
LARGE, SMALL = 24, 15
"""Pixels of a square: twenty small ones stand beside each other on a phone."""
_STEPS = (Decimal(1) / 3, Decimal(2) / 3)


@dataclass(frozen=True, slots=True)
class Square:
    """A region's year. `status` is a verdict or the reason why the place is empty; `id` is "" where nothing can be opened.

    `gap` shades the square; `text` is written beside it where there is room.
    """

    id: str
    region: str
    year: int
    status: str
    gap: Decimal | None = None
    text: str = ""
    hover: tuple[str, ...] = ()


def year_grid(squares: Sequence[Square]) -> Figure:
    """Regions from top to bottom and years from left to right, both in the order in which they first appear.

    The squares are marks and not a heat map, which could not be clicked. Their shade is the gap in thirds of the largest
    of its side. Raises ValueError for more than 2,000 squares.
    """
    if len(squares) > MAX_MARKS:
        raise ValueError(f"{len(squares)} squares are more than a browser draws at ease ({MAX_MARKS})")
    regions = list(dict.fromkeys(square.region for square in squares))
    years = list(dict.fromkeys(square.year for square in squares))
    row = {region: index for index, region in enumerate(regions)}
    side = LARGE if len(years) <= ROOM_FOR_LARGE else SMALL
    strengths = _strengths(squares)
    places = {
        "x": [str(square.year) for square in squares],
        "y": [row[square.region] for square in squares],
        "customdata": [[square.id] for square in squares],
    }
    data = [_squares(squares, strengths, places, side)]
    if len(years) <= ROOM_FOR_WORDS:
        data.append(_texts(squares, places))
    figure = layout(
        len(regions),
        xaxis={
            "type": "category",
            "categoryorder": "array",
            "categoryarray": [str(year) for year in years],
            "tickvals": [str(year) for year in years if len(years) <= ROOM_FOR_LARGE or year % 5 == 0],
            "tickangle": 0,
            "side": "top",
            "showgrid": False,
            "fixedrange": True,
            "range": [-0.5, len(years) - 0.5 + (0.4 if len(years) <= ROOM_FOR_WORDS else 0)],
        },
        yaxis=row_names([safe(region) for region in regions]) | {"range": [len(regions) - 0.5, -0.5]},
    )
    figure |= {"height": len(regions) * (side + 6) + 60, "margin": {"l": beside(regions), "r": 8, "t": 40, "b": 8}}
    return {"data": data, "layout": figure}


def _strengths(squares: Sequence[Square]) -> list[int]:
    """0, 1 or 2: the gap in thirds of the largest on its own side, so that one far out does not pale the other side."""
    most = {
        side: max(
            (abs(square.gap) for square in squares if square.gap is not None and tone(square.status) == side),
            default=Decimal(0),
        )
        for side in {tone(square.status) for square in squares}
    }
    shares = [
        abs(square.gap) / most[tone(square.status)] if square.gap and most[tone(square.status)] else Decimal(0)
        for square in squares
    ]
    return [sum(share > step for step in _STEPS) for share in shares]


def _squares(squares: Sequence[Square], strengths: Sequence[int], places: Figure, side: int) -> Figure:
    full = [bool(square.id) for square in squares]
    return {
        "type": "scatter",
        "mode": "markers+text",
        **places,
        "text": [STATUS_GLYPHS[square.status] for square in squares],
        "textposition": "middle center",
        "textfont": {
            "size": 14 if side == LARGE else 10,
            "color": [
                ink(square.status, strength) if is_full else REFERENCE_COLOUR
                for square, strength, is_full in zip(squares, strengths, full, strict=True)
            ],
        },
        "marker": {
            "symbol": ["square" if is_full else "square-open" for is_full in full],
            "opacity": 1,
            "size": [side if is_full else side - 5 for is_full in full],
            "color": [tone(square.status, strength) for square, strength in zip(squares, strengths, strict=True)],
            "line": {"width": 1, "color": REFERENCE_COLOUR},
        },
        "hovertext": [hover(square.hover) for square in squares],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _texts(squares: Sequence[Square], places: Figure) -> Figure:
    return {
        "type": "scatter",
        "mode": "text",
        **places,
        "text": ["\u2003\u2009" + safe(square.text) for square in squares],
        "textposition": "middle right",
        "textfont": {"size": 12},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }
