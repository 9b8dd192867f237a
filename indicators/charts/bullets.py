"""Targets: a row a target, the aim a diamond, what was reached a bar, each row on its own scale.

Targets of many units share no axis. A row is drawn in parts of its own target: the aim stands at 100, the bar ends at
what was reached of it; the figures themselves are written beside.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from indicators.charts.look import KIND_COLOURS, PARSED_OPACITY, Figure, Mark, hover, layout, safe, symbol

AIM = 100
GAP = "\u2003\u2002"
"""White space that keeps words off the mark, on a screen of any width."""
_WHITE_EDGE = {"width": 1, "color": "white"}


@dataclass(frozen=True, slots=True)
class Bullet:
    """A target and, where there is one, its actual; `label` is two lines beside it, `text` is written behind the marks.

    `part` says that the actual is of a part of the period only.
    """

    label: tuple[str, str]
    text: str
    target: Mark
    actual: Mark | None = None
    part: bool = False


def percent_of_aim(bullet: Bullet) -> Decimal | None:
    """How much of the aim was reached, in %; None without an actual, or where a zero aim leaves no proportion."""
    if bullet.actual is None or bullet.target.value == 0:
        return None
    return bullet.actual.value / bullet.target.value * AIM


def bullets(rows: Sequence[Bullet], axis: str) -> Figure:
    """Rows in the order given, first on top; a part-period actual is hatched. `axis` is the title of the axis."""
    reached = [(index, row, part) for index, row in enumerate(rows) if (part := percent_of_aim(row)) is not None]
    bars = {
        "type": "bar",
        "orientation": "h",
        "x": [float(part) for _, _, part in reached],
        "y": [index for index, _, _ in reached],
        "width": 0.5,
        "marker": {
            "color": KIND_COLOURS["actual"],
            "pattern": {"shape": ["/" if row.part else "" for _, row, _ in reached]},
            "opacity": [PARSED_OPACITY if row.actual and row.actual.parsed else 1 for _, row, _ in reached],
        },
        **_marks([row.actual for _, row, _ in reached if row.actual is not None]),
    }
    aims = {
        "type": "scatter",
        "mode": "markers",
        "x": [AIM for _ in rows],
        "y": list(range(len(rows))),
        "marker": {
            "symbol": [symbol("target", parsed=row.target.parsed) for row in rows],
            "size": 15,
            "color": KIND_COLOURS["target"],
            "line": _WHITE_EDGE,
        },
        **_marks([row.target for row in rows]),
    }
    ends = {index: max(float(part), float(AIM)) for index, _, part in reached}
    words = {
        "type": "scatter",
        "mode": "text",
        "x": [ends.get(index, float(AIM)) for index in range(len(rows))],
        "y": list(range(len(rows))),
        "text": [GAP + safe(row.text) for row in rows],
        "textposition": "middle right",
        "cliponaxis": False,
        **_ids([row.target for row in rows]),
    }
    lowest = min([*(float(part) for _, _, part in reached), 0.0])
    widest = max([*ends.values(), float(AIM)])
    return {
        "data": [bars, aims, words],
        "layout": layout(
            len(rows),
            xaxis={
                "title": {"text": safe(axis)},
                "range": [lowest * 1.25, widest * 2.2],
                "tickvals": [0, 50, 100, *_hundreds(widest)],
            }
            | {"automargin": True, "fixedrange": True},
            yaxis={
                "tickvals": list(range(len(rows))),
                "ticktext": [f"{safe(row.label[0])}<br><b>{safe(row.label[1])}</b>" for row in rows],
                "range": [len(rows) - 0.5, -0.5],
                "showgrid": False,
                "zeroline": False,
                "automargin": True,
                "fixedrange": True,
            },
        ),
    }


def _hundreds(widest: float) -> list[int]:
    """The further ticks up to the longest bar: nine or fewer, in steps of 100, 1000 and so on."""
    step = AIM * 10 ** (len(str(int(widest) // AIM)) - 1)
    return [tick for tick in range(step, int(widest) + 1, step) if tick > AIM]


def _marks(marks: list[Mark]) -> Figure:
    return {
        **_ids(marks),
        "hovertext": [hover(mark.hover) for mark in marks],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _ids(marks: list[Mark]) -> Figure:
    return {"customdata": [[mark.id] for mark in marks]}
