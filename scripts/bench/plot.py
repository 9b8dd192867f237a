"""A line plot as SVG, light enough for a repository: both axes begin at zero, so that a straight line is a proportion."""

import math
from collections.abc import Iterator, Mapping, Sequence
from html import escape

Points = Sequence[tuple[float, float]]
WIDTH, HEIGHT = 720, 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 210, 50, 60
_COLOURS = ("#0B5FA5", "#D55E00", "#009E73", "#CC79A7", "#5B6770", "#E69F00")  # Okabe and Ito's, as in the dashboard
_DASHES = ("", "7 4", "2 3", "9 3 2 3", "1 3", "12 4")
_TICKS, _LABEL_GAP = 5, 16


def line_plot(title: str, across: str, up: str, lines: Mapping[str, Points]) -> str:
    """The lines by name, each a list of (x, y) of which none is negative; `across` and `up` name the axes."""
    right = _most(x for points in lines.values() for x, _ in points)
    top = _most(y for points in lines.values() for _, y in points)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">',
        '<g font-family="system-ui, sans-serif">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        _text(_LEFT, 26, title, "start", "#1B2733", size=15),
        *_axes(right, top, across, up),
        *_lines(lines, right, top),
        "</g></svg>\n",
    ]
    return "\n".join(parts)


def ticks(most: float) -> list[float]:
    """Round numbers from 0 to the first that is not below `most`: steps of 1, 2 or 5 times a power of ten."""
    rough = most / _TICKS if most > 0 else 1
    power = 10 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    return [number * step for number in range(math.ceil(most / step - 1e-9) + 1)]


def _axes(right: float, top: float, across: str, up: str) -> Iterator[str]:
    bottom, end = HEIGHT - _BOTTOM, WIDTH - _RIGHT
    for value in ticks(top):
        y = _y(value, top)
        yield f'<line x1="{_LEFT}" x2="{end}" y1="{y:.1f}" y2="{y:.1f}" stroke="#D3DBE5"/>'
        yield _text(_LEFT - 8, y + 4, _number(value), "end")
    for value in ticks(right):
        yield _text(_x(value, right), bottom + 20, _number(value), "middle")
    yield _text((_LEFT + end) / 2, HEIGHT - 14, across, "middle")
    yield _text(_LEFT, _TOP - 8, up, "end")


def _lines(lines: Mapping[str, Points], right: float, top: float) -> Iterator[str]:
    ends: list[tuple[float, str, str]] = []
    for (name, points), colour, dash in zip(lines.items(), _COLOURS, _DASHES, strict=False):
        places = [(_x(x, right), _y(y, top)) for x, y in points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>'
        yield from (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places)
        ends.append((places[-1][1], name, colour))
    lowest = math.inf
    for y, name, colour in sorted(ends, reverse=True):  # from below upwards, no name on another
        lowest = min(y + 4, lowest - _LABEL_GAP)
        yield _text(WIDTH - _RIGHT + 8, lowest, name, "start", colour)


def _x(value: float, right: float) -> float:
    return _LEFT + value / ticks(right)[-1] * (WIDTH - _LEFT - _RIGHT)


def _y(value: float, top: float) -> float:
    return HEIGHT - _BOTTOM - value / ticks(top)[-1] * (HEIGHT - _TOP - _BOTTOM)


def _most(values: Iterator[float]) -> float:
    return max(values, default=0.0) or 1.0


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:g}"


def _text(x: float, y: float, text: str, anchor: str, colour: str = "#44505C", size: int = 13) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" font-size="{size}">{escape(text)}</text>'
    )
