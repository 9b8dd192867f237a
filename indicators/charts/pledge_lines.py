"""One region over the years: what was promised for each year and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.charts.look import (
    EDGE,
    KIND_COLOURS,
    KIND_SYMBOLS,
    STATUS_GLYPHS,
    Band,
    Figure,
    Mark,
    hover,
    layout,
    safe,
    symbol,
    value_axis,
)

ROWS = 7
ROOM_FOR_WORDS = 8
"""Of more years than these the figures are shown only on pointing."""
ROOM_FOR_TICKS = 16
"""Of more years than these every fifth is written on the axis."""
_HALF_A_BAND = 0.32
_CLOSE = 0.6
"""Where the least value is more than this of the largest, the axis need not begin at nothing: lines are no bars."""


@dataclass(frozen=True, slots=True)
class PledgeYear:
    """A year's target and actual, either of which may be missing, and the status that holds them together."""

    year: int
    target: Mark | None
    actual: Mark | None
    status: str
    band: Band | None = None


def pledge_lines(years: Sequence[PledgeYear], unit: str, target_label: str, actual_label: str) -> Figure:
    """Years from left to right, values in `unit`.

    Targets are diamonds on a dotted line, with a band where they are a range or 左右; actuals are circles on a solid line,
    estimates squares on it. The sign of the status stands above each year. The labels name the two lines.
    """
    marks = [mark for each in years for mark in (each.target, each.actual) if mark]
    axis = value_axis([mark.value for mark in marks], unit) | {
        "rangemode": "tozero" if _from_nothing(years) else "normal",
        "automargin": True,
    }
    words = len(years) <= ROOM_FOR_WORDS
    figure = layout(
        ROWS,
        xaxis={
            "range": _ends(years),
            "dtick": 1 if len(years) <= ROOM_FOR_TICKS else 5,
            "tickformat": "d",
            "showgrid": False,
        }
        | {"zeroline": False, "fixedrange": True},
        yaxis=axis,
        shapes=[_band(each) for each in years if each.band],
    )
    figure |= {"showlegend": True, "legend": {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0}}
    figure["margin"] = {"l": 8, "r": 24, "t": 56, "b": 32}
    targets = _line(
        {each.year: (each, each.target) for each in years if each.target}, "target", target_label, words=words
    )
    actuals = _line(
        {each.year: (each, each.actual) for each in years if each.actual}, "actual", actual_label, words=words
    )
    return {"data": [targets, actuals, _signs(years)], "layout": figure}


def _line(marks: dict[int, tuple[PledgeYear, Mark]], kind: str, label: str, *, words: bool) -> Figure:
    """A line with its marks; it breaks at a year without one, whose point has no height and leads nowhere."""
    years = range(min(marks, default=0), max(marks, default=-1) + 1)
    each_year = [marks.get(year) for year in years]
    return {
        "type": "scatter",
        "mode": "lines+markers+text" if words else "lines+markers",
        "name": safe(label),
        "x": list(years),
        "y": [float(own[1].value) if own else None for own in each_year],
        "text": [safe(own[1].text) if own else "" for own in each_year],
        "textposition": [_side(*own) if own else "top center" for own in each_year],
        "marker": {
            "symbol": [symbol(own[1].kind, parsed=own[1].parsed) if own else KIND_SYMBOLS[kind] for own in each_year],
            "size": 13,
            "color": [KIND_COLOURS[own[1].kind if own else kind] for own in each_year],
            "line": EDGE,
        },
        "line": {"color": KIND_COLOURS[kind], "width": 2, "dash": "dot" if kind == "target" else "solid"},
        "customdata": [[own[1].id if own else ""] for own in each_year],
        "hovertext": [hover(own[1].hover) if own else "" for own in each_year],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _side(each: PledgeYear, mark: Mark) -> str:
    """Words stand away from the other mark of the year."""
    other = each.actual if mark is each.target else each.target
    if other is None:
        return "top center"
    is_upper = mark.value > other.value or (mark.value == other.value and mark is each.actual)
    return "top center" if is_upper else "bottom center"


def _signs(years: Sequence[PledgeYear]) -> Figure:
    """The status of each year that has a mark, in a row above the chart's area."""
    shown = [(each, mark) for each in years if (mark := each.actual or each.target)]
    return {
        "type": "scatter",
        "mode": "text",
        "showlegend": False,
        "x": [each.year for each, _ in shown],
        "y": [_top(years)] * len(shown),
        "text": [STATUS_GLYPHS[each.status] for each, _ in shown],
        "textfont": {"size": 18},
        "customdata": [[mark.id] for _, mark in shown],
        "hovertext": [hover(mark.hover) for _, mark in shown],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _ends(years: Sequence[PledgeYear]) -> list[float]:
    """From half a year before the first to half a year behind the last."""
    return [min((each.year for each in years), default=0) - 0.5, max((each.year for each in years), default=1) + 0.5]


def _heights(years: Sequence[PledgeYear]) -> list[float]:
    heights = [float(mark.value) for each in years for mark in (each.target, each.actual) if mark]
    return heights + [float(end) for each in years if each.band for end in (each.band.low, each.band.high)]


def _from_nothing(years: Sequence[PledgeYear]) -> bool:
    """Whether the axis begins at nothing; not where all values lie close together far above it (a share of 61 to 70 %)."""
    highest, lowest = max(_heights(years), default=0.0), min(_heights(years), default=0.0)
    return lowest <= _CLOSE * highest


def _top(years: Sequence[PledgeYear]) -> float:
    """A height above all marks and bands."""
    base = [0.0] if _from_nothing(years) else []
    highest, lowest = max([*_heights(years), *base]), min([*_heights(years), *base])
    return highest + 0.22 * ((highest - lowest) or 1.0)


def _band(each: PledgeYear) -> Figure:
    ends = (each.band.low, each.band.high) if each.band else (0, 0)
    return {
        "type": "rect",
        "layer": "below",
        "x0": each.year - _HALF_A_BAND,
        "x1": each.year + _HALF_A_BAND,
        "y0": float(ends[0]),
        "y1": float(ends[1]),
        "line": {"width": 0},
        "fillcolor": KIND_COLOURS["target"],
        "opacity": 0.3,
    }
