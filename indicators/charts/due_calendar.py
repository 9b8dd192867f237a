"""What falls due when: a row a target, region by region or topic by topic, at its due day and under its name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from indicators.charts.look import (
    MAX_MARKS,
    PARSED_OPACITY,
    REFERENCE_COLOUR,
    STATUS_GLYPHS,
    Figure,
    hover,
    ink,
    layout,
    named_rows,
    safe,
    symbol,
    tone,
)

TALL, LIFT = 46, 0.42
"""Height of a row, and how much of it the words stand above its mark."""


@dataclass(frozen=True, slots=True)
class Due:
    """A target that falls due on a day; `text` is what it aims at, `label` of what; `lane` is that it is shown with."""

    id: str
    lane: str
    day: date
    label: str
    text: str
    status: str
    hover: tuple[str, ...] = ()
    parsed: bool = False


def due_calendar(dues: Sequence[Due], today: date | None = None, today_label: str = "") -> Figure:
    """Lanes in the order of their first target, first on top, a line between two; in a lane the first that falls due is on top.

    A target is a diamond in the colour of its status with the sign in it. `today` is a line through all. Raises
    ValueError for more than 2,000 targets.
    """
    if len(dues) > MAX_MARKS:
        raise ValueError(f"{len(dues)} targets are more than a browser draws at ease ({MAX_MARKS})")
    rows = _in_lanes(dues)
    first, last = _ends([due.day for due in rows] + ([today] if today else []))
    named = named_rows([f"<b>{safe(due.text)}</b>  {safe(due.label)}" for due in rows], LIFT)
    if today:
        label = {"x": str(today), "y": 1, "yref": "paper", "yanchor": "bottom", "text": safe(today_label)}
        named["annotations"].append(label | {"showarrow": False})
    figure = layout(
        len(rows),
        xaxis={"type": "date", "range": [str(first), str(last)], "side": "bottom", "fixedrange": False}
        | {"dtick": "M12", "tickformat": "%Y", "ticklabelmode": "period"},
        shapes=[*map(_border, _borders(rows)), *([_today(today)] if today else [])],
        **named,
    )
    figure |= {"height": len(rows) * TALL + 90, "margin": {"l": 8, "r": 24, "t": 30, "b": 40}}
    return {"data": [_marks(rows)], "layout": figure}


def _in_lanes(dues: Sequence[Due]) -> list[Due]:
    lanes: dict[str, list[Due]] = {}
    for due in dues:
        lanes.setdefault(due.lane, []).append(due)
    return [due for lane in lanes.values() for due in sorted(lane, key=lambda due: due.day)]


def _borders(rows: Sequence[Due]) -> list[int]:
    """The rows behind which another lane begins."""
    return [index for index, (one, other) in enumerate(pairwise(rows)) if one.lane != other.lane]


def _ends(days: Sequence[date]) -> tuple[date, date]:
    """From a little before the first day to a little behind the last."""
    if not days:
        return date(2000, 1, 1), date(2001, 1, 1)
    first, last = min(days), max(days)
    span = max((last - first).days, 365)
    return first - timedelta(days=span // 12), last + timedelta(days=span // 12)


def _marks(rows: Sequence[Due]) -> Figure:
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [str(due.day) for due in rows],
        "y": list(range(len(rows))),
        "text": [STATUS_GLYPHS[due.status] for due in rows],
        "textposition": "middle center",
        "textfont": {"size": 11, "color": [ink(due.status) for due in rows]},
        "marker": {
            "symbol": [symbol("target", parsed=False) for _ in rows],
            "size": 22,
            "color": [tone(due.status) for due in rows],
            "opacity": [PARSED_OPACITY if due.parsed else 1 for due in rows],
        },
        "customdata": [[due.id] for due in rows],
        "hovertext": [hover(due.hover) for due in rows],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _border(row: int) -> Figure:
    line, y = {"color": REFERENCE_COLOUR, "width": 1}, row + 0.5 - LIFT / 2
    ends = {"xref": "paper", "x0": 0, "x1": 1, "y0": y, "y1": y}
    return {"type": "line", "layer": "below", **ends, "line": line, "opacity": 0.4}


def _today(day: date) -> Figure:
    line, at = {"color": REFERENCE_COLOUR, "width": 2, "dash": "dash"}, str(day)
    return {"type": "line", "layer": "below", "yref": "paper", "x0": at, "x1": at, "y0": 0, "y1": 1, "line": line}
