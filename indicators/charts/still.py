"""A chart as a picture that needs no script: what a reader sees until the browser has loaded what draws and answers clicks.

It shows the bars and squares of a figure at the places where plotly puts them, with their names and figures; axes, legends
of colours and what is shown on pointing come with the chart itself.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape
from itertools import cycle

from indicators.charts.look import FONT, INKS, LETTERS, Figure
from indicators.charts.scale import Scale

HEAD = 84
"""Pixels above the chart for what it is called, and on which basis."""
NAME, BASIS = 20, 14
"""Pixels of the letters of these two lines; they end so far above the chart as the page has them."""
GROUNDS = {"light": "#FFFFFF", "dark": "#10161D"}
"""The ground of each theme (.streamlit/config.toml)."""
_DRAWN = {"bar", "scatter"}
_ROW, _PAD, _GAP, _LINE = 12, 9, 3, 1.3
"""Pixels of the letters of a row's name, from it to the rows, from a bar to its figure; and a line in heights of letters."""
_MARKUP = (
    (re.compile(r"<b>"), '<tspan font-weight="700">'),
    (re.compile(r'<span style="font-size:(\d+)px">'), r'<tspan font-size="\1">'),
    (re.compile(r"</(?:b|span)>"), "</tspan>"),
)


@dataclass(frozen=True, slots=True)
class _Room:
    """Where the values of a figure are drawn: pixels of the edges, and the values at them."""

    left: float
    right: float
    top: float
    bottom: float
    x_ends: tuple[float, float]
    y_ends: tuple[float, float]

    def x(self, value: float) -> float:
        low, high = self.x_ends
        return self.left + (value - low) / (high - low or 1) * (self.right - self.left)

    def y(self, value: float) -> float:
        first, last = self.y_ends
        return self.top + (value - first) / (last - first or 1) * (self.bottom - self.top)


def still(figure: Figure, width: int, theme: str, said: Sequence[str] = ()) -> str:
    """An SVG of so many pixels, with `said` (what it is called, on which basis) above; "" for a figure of another kind."""
    if any(trace["type"] not in _DRAWN for trace in figure["data"]) or "range" not in figure["layout"].get("xaxis", {}):
        return ""
    layout, ink = figure["layout"], INKS.get(theme, INKS["light"])
    room, height = _room(layout, width, figure), int(layout["height"]) + HEAD
    drawn = [*_heading(said), *_rows(layout, room)]
    for trace in figure["data"]:
        drawn += _bars(trace, room, layout) if trace["type"] == "bar" else _marks(trace, room)
    body = f'<rect width="100%" height="100%" fill="{GROUNDS.get(theme, GROUNDS["light"])}"/>{"".join(drawn)}'
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="{escape(FONT)}" '
        f'font-size="{LETTERS}" fill="{ink}" dominant-baseline="central" style="white-space:pre">{body}</svg>'
    )
    return "".join(filter(str.isprintable, svg))  # a control character would make the whole picture void


def _room(layout: Figure, width: int, figure: Figure) -> _Room:
    margin, y_axis = layout["margin"], layout["yaxis"]
    left, right = float(margin["l"]), float(width - margin["r"])
    top, bottom = float(margin["t"] + HEAD), float(layout["height"] - margin["b"] + HEAD)
    low, high = layout["xaxis"]["range"]
    last, first = y_axis.get("range") or (len(figure["data"][0]["y"]) - 0.5, -0.5)  # plotly counts from the bottom
    if "scaleanchor" in y_axis:  # a step is as wide as high
        step = min((right - left) / abs(high - low), (bottom - top) / abs(last - first))
        aside, above = (right - left - step * abs(high - low)) / 2, (bottom - top - step * abs(last - first)) / 2
        left, right, top, bottom = left + aside, right - aside, top + above, bottom - above
    return _Room(left, right, top, bottom, (low, high), (first, last))


def _heading(said: Sequence[str]) -> Iterator[str]:
    for text, size, weight, y in zip(said, (NAME, BASIS), (600, 400), (HEAD - 70, HEAD - 28), strict=False):
        yield f'<text x="0" y="{y}" font-size="{size}" font-weight="{weight}">{escape(text)}</text>'


def _rows(layout: Figure, room: _Room) -> Iterator[str]:
    """The names beside the rows, and the lines across them."""
    axis = layout["yaxis"]
    for value, name in zip(axis.get("tickvals", ()), axis.get("ticktext", ()), strict=True):
        yield _words(name, room.left - _PAD, room.y(value), _ROW, "end")
    for shape in layout.get("shapes", ()):
        x, line = room.x(shape["x0"]), shape["line"]
        yield (
            f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{room.top:.0f}" y2="{room.bottom:.0f}" '
            f'stroke="{line["color"]}" stroke-dasharray="9"/>'
        )


def _bars(trace: Figure, room: _Room, layout: Figure) -> Iterator[str]:
    pitch = (room.bottom - room.top) / max(1, len(trace["y"]))
    thick, size = pitch * (1 - layout["bargap"]), trace["textfont"]["size"]
    marker = trace["marker"]
    for x, y, text, colour, opacity in zip(
        trace["x"], trace["y"], trace["text"], marker["color"], marker["opacity"], strict=True
    ):
        ends, middle = sorted((room.x(0), room.x(x))), room.y(y)
        yield (
            f'<rect x="{ends[0]:.1f}" y="{middle - thick / 2:.1f}" width="{ends[1] - ends[0]:.1f}" height="{thick:.1f}" '
            f'fill="{colour}" opacity="{opacity}"/>'
        )
        falls = x < 0
        yield _words(text, ends[0] - _GAP if falls else ends[1] + _GAP, middle, size, "end" if falls else "start")


def _marks(trace: Figure, room: _Room) -> Iterator[str]:
    """Squares with words in their middle, or words alone."""
    marker, font = trace.get("marker", {}), trace.get("textfont", {})
    colours = _colours(marker, len(trace["x"]))
    inks = font.get("color") or [""]
    anchor = "middle" if trace.get("textposition", "").endswith("center") else "start"
    for at, (x, y, text, ink) in enumerate(zip(trace["x"], trace["y"], trace["text"], cycle(inks), strict=False)):
        across, down = room.x(x), room.y(y)
        if "markers" in trace["mode"]:
            side, line = marker["size"][at], marker["line"]
            fill, edge = (
                ("none", colours[at]) if marker["symbol"].endswith("open") else (colours[at], line["color"][at])
            )
            yield (
                f'<rect x="{across - side / 2:.1f}" y="{down - side / 2:.1f}" width="{side}" height="{side}" '
                f'fill="{fill}" stroke="{edge}" stroke-width="{line["width"][at]}"/>'
            )
        yield _words(text, across, down, font.get("size", LETTERS), anchor, ink)


def _colours(marker: Figure, number: int) -> list[str]:
    """A colour a mark: as it is told, or by its value on the scale."""
    told = marker.get("color", [])
    if "colorscale" not in marker:
        return list(told) or [""] * number
    stops = tuple(colour for _, colour in marker["colorscale"])
    scale = Scale(Decimal(str(marker["cmin"])), Decimal(str(marker["cmax"])), stops)
    return [scale.colour(Decimal(str(value))) for value in told]


def _words(text: str, x: float, y: float, size: float, anchor: str, ink: str = "") -> str:
    """Words with plotly's markup (bold, small, a new line), which are escaped already."""
    lines = text.split("<br>")
    colour = f' fill="{ink}"' if ink else ""
    placed = _lines(lines, x, y - (len(lines) - 1) / 2 * size * _LINE, size * _LINE)
    return f'<text font-size="{size}" text-anchor="{anchor}"{colour}>{"".join(placed)}</text>'


def _lines(lines: Iterable[str], x: float, y: float, step: float) -> Iterator[str]:
    for at, line in enumerate(lines):
        marked = line
        for pattern, tag in _MARKUP:
            marked = pattern.sub(tag, marked)
        yield f'<tspan x="{x:.1f}" y="{y + at * step:.1f}">{marked}</tspan>'
