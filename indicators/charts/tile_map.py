"""A map of equal tiles, one a region: colour for the value, the name and the number on the tile."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from indicators.charts.look import CHOSEN_COLOUR, MEAN_LETTER, REFERENCE_COLOUR, Figure, Mark, hover, layout, safe
from indicators.charts.scale import colour_bar, ink, scale_of
from indicators.letters import heights

SIZE, PITCH = 46, 50
"""Pixels of a tile, and from one to the next: seven columns fit a phone."""
PARSED_SIZE = 41
"""Pixels of a tile whose value a program read and nobody has checked: smaller, since a fainter one would be another value."""
NAME_SIZE, SMALLEST = 13, 9
"""Pixels of the letters of a name, and the least that a number is written in; a longer one is left to the hover."""
BELOW = 78
"""Pixels for the legend."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A region's place on the grid (row 0 north, column 0 west), its short name, and its mark.

    Without a mark the region has no value: `sign` stands in its place (–, …, ?) and `hover` says why.
    """

    region: str
    row: int
    column: int
    label: str
    mark: Mark | None = None
    sign: str = ""
    hover: tuple[str, ...] = ()


def tile_map(tiles: Sequence[Tile], unit: str, ticks: Sequence[tuple[Decimal, str]], chosen: str = "") -> Figure:
    """A square a region, coloured by value; without a value an empty one. `chosen` is the region that is outlined.

    `customdata` is [observation id, region code], the id "" where there is no value. `unit` and `ticks` (value and
    words) make the legend.
    """
    known = [(tile, tile.mark) for tile in tiles if tile.mark is not None]
    scale = scale_of(mark.value for _, mark in known)
    colours = [scale.colour(mark.value) for _, mark in known]
    valued: Figure = {
        **_squares([tile for tile, _ in known], [_words(tile.label, mark.text) for tile, mark in known], chosen),
        "customdata": [[mark.id, tile.region] for tile, mark in known],
        "hovertext": [hover(mark.hover) for _, mark in known],
        "textfont": {"size": NAME_SIZE, "color": [ink(colour) for colour in colours]},
    }
    valued["marker"] |= {
        "symbol": "square",
        "color": [float(mark.value) for _, mark in known],
        "colorscale": scale.plotly,
        "cmin": float(scale.low),
        "cmax": float(scale.high),
        "showscale": bool(known),
        "colorbar": colour_bar(scale, unit, ticks),
    }
    empty = [tile for tile in tiles if tile.mark is None]
    without: Figure = {
        **_squares(empty, [_words(tile.label, tile.sign) for tile in empty], chosen),
        "customdata": [["", tile.region] for tile in empty],
        "hovertext": [hover(tile.hover) for tile in empty],
        "textfont": {"size": NAME_SIZE},  # the page's own colour, which follows its theme
    }
    # An open square has the colour of its marker, not of its line.
    outlines = [CHOSEN_COLOUR if tile.region == chosen else REFERENCE_COLOUR for tile in empty]
    without["marker"] |= {"symbol": "square-open", "color": outlines}
    rows, columns = (max((getattr(tile, way) for tile in tiles), default=0) + 1 for way in ("row", "column"))
    hidden = {"visible": False, "fixedrange": True}
    return {
        "data": [valued, without],
        "layout": layout(
            0,
            height=rows * PITCH + BELOW,
            margin={"l": 0, "r": 0, "t": 4, "b": BELOW - 4},
            xaxis=hidden | {"range": [-0.5, columns - 0.5], "constrain": "domain"},
            yaxis=hidden | {"range": [rows - 0.5, -0.5], "scaleanchor": "x", "constrain": "domain"},
        ),
    }


def _squares(tiles: Sequence[Tile], texts: list[str], chosen: str) -> Figure:
    """What both kinds of tiles share; a click does not fade the others, the chosen one is outlined instead."""
    is_chosen = [tile.region == chosen for tile in tiles]
    parsed = [tile.mark is not None and tile.mark.parsed for tile in tiles]
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [tile.column for tile in tiles],
        "y": [tile.row for tile in tiles],
        "text": texts,
        "textposition": "middle center",
        "hoverinfo": "text",
        "cliponaxis": False,
        "marker": {
            "size": [PARSED_SIZE if own else SIZE for own in parsed],
            "opacity": 1,
            "line": {
                "width": [4 if own else 1 for own in is_chosen],
                "color": [CHOSEN_COLOUR if own else REFERENCE_COLOUR for own in is_chosen],
            },
        },
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }


def _words(name: str, number: str) -> str:
    """The two lines of a tile; a number too long for it is left out."""
    if not number:
        return safe(name)
    size = min(NAME_SIZE, int((SIZE - 2) / heights(number, MEAN_LETTER)))
    return f'{safe(name)}<br><span style="font-size:{size}px">{safe(number)}</span>' if size >= SMALLEST else safe(name)
