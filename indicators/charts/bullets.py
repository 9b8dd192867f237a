"""Targets: a row a target, the aim a diamond, what was reached a bar, each row on its own scale.

Targets of many units share no axis. A row is drawn in parts of its own target: the aim stands at 100, the bar ends at
what was reached of it; the figures themselves are written beside.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from indicators.charts.look import (
    EDGE,
    KIND_COLOURS,
    PARSED_OPACITY,
    REFERENCE_COLOUR,
    STATUS_GLYPHS,
    Band,
    Figure,
    Mark,
    hover,
    layout,
    named_rows,
    safe,
    symbol,
)

AIM = 100
TALL, LIFT = 72, 0.4
"""Height of a row, and how much of it the middle of its two lines of words stands above its bar."""
GAP = "\u2002"
"""White space between the aim and what was reached."""
REACHED = 13
"""Pixels of the letters of what was reached: both must have room on a phone."""


@dataclass(frozen=True, slots=True)
class Bullet:
    """A target and, where there is one, its actual; `label` is two lines above it, `text` is written behind the second.

    `part` says that the actual is of a part of the period only. `band` is from where to where a 左右 or a range goes,
    `reference` a value to compare with (全国), `status` what is said of the target, for its sign.
    """

    label: tuple[str, str]
    text: str
    target: Mark
    actual: Mark | None = None
    part: bool = False
    band: Band | None = None
    reference: Mark | None = None
    status: str = ""


def percent_of_aim(bullet: Bullet) -> Decimal | None:
    """How much of the aim was reached, in %; None without an actual, or where a zero aim leaves no proportion."""
    if bullet.actual is None or bullet.target.value == 0:
        return None
    return bullet.actual.value / bullet.target.value * AIM


def bullets(rows: Sequence[Bullet], axis: str) -> Figure:
    """Rows in the order given, first on top. `axis` is the title of the axis.

    A part-period actual is hatched; a band lies behind its aim; a reference is an upright tick.
    """
    reached = [(index, row, part) for index, row in enumerate(rows) if (part := percent_of_aim(row)) is not None]
    bars = {
        "type": "bar",
        "orientation": "h",
        "x": [float(part) for _, _, part in reached],
        "y": [index for index, _, _ in reached],
        "width": 0.24,
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
            "line": EDGE,
        },
        **_marks([row.target for row in rows]),
    }
    references = [
        (index, row.reference, float(row.reference.value / row.target.value * AIM))
        for index, row in enumerate(rows)
        if row.reference and row.target.value
    ]
    ticks = {
        "type": "scatter",
        "mode": "markers",
        "x": [at for _, _, at in references],
        "y": [index for index, _, _ in references],
        "marker": {"symbol": "line-ns", "size": 24, "line": {"width": 3, "color": REFERENCE_COLOUR}},
        **_marks([mark for _, mark, _ in references]),
    }
    bands = [_band(index, row, row.band) for index, row in enumerate(rows) if row.band and row.target.value]
    places = [float(part) for _, _, part in reached] + [at for _, _, at in references]
    lowest, widest = min([*places, 0.0]), max([*places, *(band["x1"] for band in bands), float(AIM)])
    return {
        "data": [bars, aims, *([ticks] if references else [])],
        "layout": layout(
            len(rows),
            shapes=bands,
            xaxis={
                "title": {"text": safe(axis)},
                "range": [lowest * 1.25, widest * 1.05],
                "tickvals": [0, 50, 100, *_hundreds(widest)],
                "fixedrange": True,
            },
            **named_rows([_name(row) for row in rows], LIFT),
            height=len(rows) * TALL + 90,
        ),
    }


def _name(row: Bullet) -> str:
    """What is aimed at; below it how much by when, the sign of the status, and what was reached."""
    sign = f"<b>{STATUS_GLYPHS[row.status]}</b> " if row.status else ""
    reached = f'<span style="font-size:{REACHED}px">{safe(row.text)}</span>'
    return f"{safe(row.label[0])}<br><b>{safe(row.label[1])}</b>{GAP}{sign}{reached}"


def _band(index: int, row: Bullet, band: Band) -> Figure:
    ends = sorted(float(end / row.target.value * AIM) for end in (band.low, band.high))
    return {
        "type": "rect",
        "layer": "below",
        "x0": ends[0],
        "x1": ends[1],
        "y0": index - 0.2,
        "y1": index + 0.2,
        "line": {"width": 0},
        "fillcolor": KIND_COLOURS["target"],
        "opacity": 0.3,
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
