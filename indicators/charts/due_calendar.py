"""What falls due when: a lane for each region or topic, its targets at their due days, named beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from indicators.charts.look import (
    MAX_MARKS,
    PARSED_OPACITY,
    REFERENCE_COLOUR,
    ROW_HEIGHT,
    STATUS_GLYPHS,
    Figure,
    hover,
    ink,
    layout,
    safe,
    symbol,
    tone,
)

GAP = "\u2002\u2002"
STEP = 26
"""Pixels between two lines of a lane."""
_WIDTH = 290
"""Pixels that the axis of time has on a phone: names that do not touch there touch nowhere."""
_WIDE, _NARROW, _MARK = 14, 8, 34
_LATIN = 0x2E80


@dataclass(frozen=True, slots=True)
class Due:
    """A target that falls due on a day; `lane` is the name of its lane, `text` what is written beside it."""

    id: str
    lane: str
    day: date
    text: str
    status: str
    hover: tuple[str, ...] = ()
    parsed: bool = False


def due_calendar(dues: Sequence[Due], today: date | None = None, today_label: str = "") -> Figure:
    """Lanes in the order of their first target, first on top; within a lane names that would touch stand on lines of their own.

    A target is a diamond in the colour of its status with the sign in it. `today` is a line through all. Raises
    ValueError for more than 2,000 targets.
    """
    if len(dues) > MAX_MARKS:
        raise ValueError(f"{len(dues)} targets are more than a browser draws at ease ({MAX_MARKS})")
    first, last = _ends([due.day for due in dues] + ([today] if today else []))
    middle = first + (last - first) / 2
    lefts = [due.day > middle for due in dues]
    lines, ticks, borders, total = _lanes(dues, lefts, (last - first) / _WIDTH)
    shapes = [_border(y) for y in borders]
    annotations = []
    if today:
        shapes.append(_today(today))
        annotations.append(
            {"x": str(today), "y": 1, "yref": "paper", "yanchor": "bottom", "text": safe(today_label)}
            | {"showarrow": False}
        )
    figure = layout(
        total,
        xaxis={"type": "date", "range": [str(first), str(last)], "side": "bottom", "fixedrange": False}
        | {"dtick": "M12", "tickformat": "%Y", "ticklabelmode": "period", "automargin": True},
        yaxis={
            "tickvals": [height for _, height in ticks],
            "ticktext": [safe(name) for name, _ in ticks],
            "range": [total - 0.5, -0.5],
            "showgrid": False,
            "zeroline": False,
            "automargin": True,
            "fixedrange": True,
        },
        shapes=shapes,
        annotations=annotations,
    )
    figure |= {"height": max(total * STEP, ROW_HEIGHT) + 90, "margin": {"l": 8, "r": 24, "t": 30, "b": 40}}
    return {"data": [_marks(dues, lines), _texts(dues, lines, lefts)], "layout": figure}


def _ends(days: Sequence[date]) -> tuple[date, date]:
    """From a little before the first day to a little behind the last."""
    if not days:
        return date(2000, 1, 1), date(2001, 1, 1)
    first, last = min(days), max(days)
    span = max((last - first).days, 365)
    return first - timedelta(days=span // 12), last + timedelta(days=span // 12)


def _lanes(
    dues: Sequence[Due], lefts: Sequence[bool], pixel: timedelta
) -> tuple[list[int], list[tuple[str, float]], list[float], int]:
    """The line of each target; each lane's name with its middle; the borders between lanes; how many lines in all."""
    lanes: dict[str, list[int]] = {}
    for index, due in enumerate(dues):
        lanes.setdefault(due.lane, []).append(index)
    ends = [_stretch(due, left=left, pixel=pixel) for due, left in zip(dues, lefts, strict=True)]
    lines, ticks, borders, base = [0] * len(dues), [], [], 0
    for name, mine in lanes.items():
        free: list[float] = []
        for index in sorted(mine, key=lambda index: dues[index].day):
            begin, end = ends[index]
            line = next((line for line, until in enumerate(free) if until <= begin), len(free))
            free[line : line + 1] = [end]
            lines[index] = base + line
        ticks.append((name, base + (len(free) - 1) / 2))
        base += len(free)
        borders.append(base - 0.5)
    return lines, ticks, borders[:-1], base


def _stretch(due: Due, *, left: bool, pixel: timedelta) -> tuple[float, float]:
    """From where to where, in days, a mark and its name go."""
    mark, name = (size * pixel / timedelta(days=1) for size in (_MARK / 2, _length(due.text)))
    at = float(due.day.toordinal())
    return (at - mark - name, at + mark) if left else (at - mark, at + mark + name)


def _length(text: str) -> int:
    """Pixels that a name takes."""
    return sum(_NARROW if ord(letter) < _LATIN else _WIDE for letter in text)


def _marks(dues: Sequence[Due], lines: Sequence[int]) -> Figure:
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [str(due.day) for due in dues],
        "y": list(lines),
        "text": [STATUS_GLYPHS[due.status] for due in dues],
        "textposition": "middle center",
        "textfont": {"size": 11, "color": [ink(due.status) for due in dues]},
        "marker": {
            "symbol": [symbol("target", parsed=False) for _ in dues],
            "size": 22,
            "color": [tone(due.status) for due in dues],
            "opacity": [PARSED_OPACITY if due.parsed else 1 for due in dues],
        },
        "customdata": [[due.id] for due in dues],
        "hovertext": [hover(due.hover) for due in dues],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _texts(dues: Sequence[Due], lines: Sequence[int], lefts: Sequence[bool]) -> Figure:
    """The names, on the side of their marks that has more room."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": [str(due.day) for due in dues],
        "y": list(lines),
        "text": [safe(due.text) + GAP if left else GAP + safe(due.text) for due, left in zip(dues, lefts, strict=True)],
        "textposition": ["middle left" if left else "middle right" for left in lefts],
        "textfont": {"size": 13},
        "customdata": [[due.id] for due in dues],
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _border(y: float) -> Figure:
    line = {"color": REFERENCE_COLOUR, "width": 1}
    return {
        "type": "line",
        "layer": "below",
        "xref": "paper",
        "x0": 0,
        "x1": 1,
        "y0": y,
        "y1": y,
        "line": line,
        "opacity": 0.4,
    }


def _today(day: date) -> Figure:
    line = {"color": REFERENCE_COLOUR, "width": 2, "dash": "dash"}
    return {
        "type": "line",
        "layer": "below",
        "yref": "paper",
        "x0": str(day),
        "x1": str(day),
        "y0": 0,
        "y1": 1,
        "line": line,
    }
