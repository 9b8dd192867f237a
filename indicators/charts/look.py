"""One visual language: the same colour and the same shape for the same kind on every chart.

The colours are from the Okabe-Ito set, which readers with any common colour blindness tell apart; shape says the
same a second time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape
from math import ceil
from typing import Any

from indicators.letters import heights

Figure = dict[str, Any]

KIND_COLOURS = {"actual": "#0072B2", "target": "#D55E00", "estimate": "#56B4E9", "forecast": "#CC79A7"}
KIND_SYMBOLS = {"actual": "circle", "target": "diamond", "estimate": "square", "forecast": "triangle-up"}
GOOD, BAD, OPEN = ("#A6DCCB", "#4DBA9A", "#00795A"), ("#EBC0C8", "#D2788A", "#A33A50"), ("#C9CED6",) * 3
"""A bluish green and a crimson, pale to full, and the grey of what is not judged.

They differ in lightness as well as in hue for every common colour blindness, and from the colours of the kinds. The two
paler ones bear dark words, the full ones white, so that they read alike on a light and a dark page.
"""
STATUS_TONES = {
    **dict.fromkeys(("met", "ahead_so_far", "on_track"), GOOD),
    **dict.fromkeys(("missed", "below_so_far", "behind", "wrong_direction"), BAD),
}
"""The tone of a status; every other one is OPEN."""
STATUS_GLYPHS = {
    "met": "✓",
    "missed": "✕",
    "ahead_so_far": "△",
    "below_so_far": "▽",
    "on_track": "↗",
    "behind": "→",
    "wrong_direction": "↘",
    "earlier": "…",
    "not_yet": "…",
    "unclear": "?",
    "not_comparable": "≠",
    "no_actual": "–",
    "no_number": "¶",
    "no_target": "○",
    "not_in_sources": "∅",
    "not_yet_published": "…",
    "not_parsed": "–",
    "not_applicable": "/",
}
"""The sign of a status, and of the reason why a place is empty: what colour says, said a second time."""
EDGE = {"width": 1, "color": "white"}
"""The edge of a filled mark, which keeps it apart from another that it touches."""
DARK, WHITE = "#1B2733", "#FFFFFF"
MAX_MARKS = 2000
"""More marks than these make a browser slow."""
REFERENCE_COLOUR = "#6F7680"
"""Dark enough for white letters on it, light enough to be seen on the dark page."""
CHOSEN_COLOUR = "#D55E00"
"""The outline of the region that the reader has chosen."""
SMALL = 11
"""Pixels of the letters of what is said by the way."""
FONT = "system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
LARGE = 10_000
MARGIN = {"l": 8, "r": 24, "t": 24, "b": 44}
"""Pixels around a chart."""
INKS = {"light": "#1B2733", "dark": "#E6ECF2"}
"""The letters of each theme (.streamlit/config.toml). Streamlit gives charts a grey of its own, 3.7 : 1 on white."""
LETTER = 0.6
"""How wide a letter is beside its height, at the most; a Chinese character is as wide as high."""
MEAN_LETTER = 0.57
"""How wide it is on the average: enough where words may break or grow smaller."""
LETTERS = 14
"""Pixels of the letters of a chart that have no size of their own."""
_TICK = 10
"""Pixels from the edge of a chart to the names of its rows, and from these to the rows."""
ROW_HEIGHT = 38
"""Pixels a row of a chart takes: a finger's width, so that a mark can be hit on a phone."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on a chart that leads to a sentence: an observation's id, where it is drawn, what is written at it.

    `value` is in the unit of the axis. `text` stands at the mark, `hover` are the lines shown on pointing at it.
    `reference` marks one that is shown for comparison and not ranked, `parsed` one that a program read and nobody checked.
    `place` stands before the label (2, or 2= for a tie), `change` behind it (▲3); `note` behind the text: in what this
    value differs from those beside it.
    """

    id: str
    label: str
    value: Decimal
    text: str
    kind: str
    hover: tuple[str, ...] = ()
    reference: bool = False
    parsed: bool = False
    place: str = ""
    change: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """From where to where a target with 左右 or a range goes, in the unit of the axis."""

    low: Decimal
    high: Decimal


def tone(status: str, strength: int = 2) -> str:
    """The colour of a status, pale (0) to full (2)."""
    return STATUS_TONES.get(status, OPEN)[strength]


def ink(status: str, strength: int = 2) -> str:
    """The colour of words on a ground of that tone."""
    return WHITE if status in STATUS_TONES and strength == len(GOOD) - 1 else DARK


PARSED_OPACITY = 0.55
"""How faint a mark is that a program read and nobody has checked."""


def symbol(kind: str, *, parsed: bool) -> str:
    """The shape of a kind, hollow for what a program read."""
    return KIND_SYMBOLS[kind] + ("-open" if parsed else "")


def safe(text: str) -> str:
    """Text for a place where plotly would read markup."""
    return escape(text, quote=False)


def small(text: str) -> str:
    """Text for a place where plotly reads markup, in small letters; "" stays ""."""
    return f'<span style="font-size:{SMALL}px">{safe(text)}</span>' if text else ""


def hover(lines: tuple[str, ...]) -> str:
    """Several lines as one hover text."""
    return "<br>".join(safe(line) for line in lines)


def value_axis(values: Sequence[Decimal], unit: str) -> Figure:
    """An axis of values.

    Large numbers have no tick labels: plotly would write them in letters (350B), and each mark has its value in the
    reader's own steps.
    """
    axis: Figure = {"zeroline": True, "fixedrange": True}
    if max((abs(value) for value in values), default=Decimal(0)) >= LARGE:
        return {**axis, "showticklabels": False}
    return {**axis, "title": {"text": safe(unit)}}


def layout(rows: int, **further: object) -> Figure:
    """What all charts share: height by the number of rows, quiet axes, no dragging that would catch a finger.

    Unless an axis asks for it, plotly looks for no margin (`beside`); the look of the page would have it do so.
    """
    axes = {
        name: {"automargin": False, **axis}
        for name, axis in further.items()
        if isinstance(axis, dict) and _is_axis(name)
    }
    return {
        "height": rows * ROW_HEIGHT + 90,
        "margin": MARGIN,
        "font": {"family": FONT, "size": LETTERS},
        "dragmode": False,
        "clickmode": "event+select",
        "hoverlabel": {"align": "left"},
        "showlegend": False,
        **further,
        **axes,
    }


def _is_axis(name: str) -> bool:
    return name.startswith(("xaxis", "yaxis"))


def pixels(texts: Iterable[str], size: int) -> int:
    """About how wide the widest of some texts is in letters of `size`."""
    return ceil(max((heights(text, LETTER) for text in texts), default=0) * size)


def beside(names: Iterable[str], size: int = LETTERS) -> int:
    """The pixels of a left margin in which the names of rows stand.

    Plotly can find it by itself (automargin), but then draws the whole chart again until it fits, three times as long.
    """
    return _TICK + pixels(names, size)


def row_names(names: Sequence[str]) -> Figure:
    """The axis of rows, each with its name beside it; the names are safe already.

    Their margin has room for them, so plotly need not measure each name to hide those that have none.
    """
    return {
        "ticklabeloverflow": "allow",
        "tickvals": list(range(len(names))),
        "ticktext": list(names),
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
    }


def named_rows(names: Sequence[str], lift: float) -> Figure:
    """Rows, first on top, each under its name: beside them the names would leave a phone no room. For a layout.

    The name stands `lift` of a row above its middle; names are safe already.
    """
    name = {
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "yref": "y",
        "yanchor": "middle",
        "align": "left",
        "showarrow": False,
    }
    axis = {"range": [len(names) - 0.5, -0.7], "showticklabels": False, "showgrid": False, "zeroline": False}
    return {
        "annotations": [{**name, "y": index - lift, "text": text} for index, text in enumerate(names)],
        "yaxis": {**axis, "fixedrange": True, "tickfont": {}, "title": {}},
    }


def inked(figure: Figure, theme: str) -> Figure:
    """The figure with its letters in the colour of the page's `theme`, where they have none of their own."""
    ink = {"color": INKS.get(theme, INKS["light"])}
    own = figure["layout"]
    axes = {
        name: {**axis, "tickfont": {**axis.get("tickfont", {}), **ink}, "title": _titled(axis.get("title", {}), ink)}
        for name, axis in own.items()
        if _is_axis(name)
    }
    data = [_with_inked_bar(trace, ink) for trace in figure["data"]]
    return {**figure, "data": data, "layout": {**own, "font": {**own["font"], **ink}, **axes}}


def _with_inked_bar(trace: Figure, ink: Figure) -> Figure:
    """A trace whose legend of colours, if it has one, is lettered in `ink`; a map has it, or its markers have."""
    if "colorbar" in trace:
        bar = trace["colorbar"]
        lettered = {"tickfont": {**bar.get("tickfont", {}), **ink}, "title": _titled(bar.get("title", {}), ink)}
        return {**trace, "colorbar": {**bar, **lettered}}
    if "colorbar" in trace.get("marker", {}):
        return {**trace, "marker": _with_inked_bar(trace["marker"], ink)}
    return trace


def _titled(title: Figure, ink: Figure) -> Figure:
    return {**title, "font": {**title.get("font", {}), **ink}}
