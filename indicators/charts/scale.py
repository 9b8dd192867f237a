"""From values to colours: one scale for every map, told apart in all common forms of colour blindness.

One hue that darkens (light is little) where no value is negative; else orange for below zero, blue for above.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from indicators.charts.look import SMALL, Figure, safe

SEQUENTIAL = ("#D3E3F1", "#B0CAE3", "#77A2CC", "#3872AB", "#104780", "#07264A")
DIVERGING = ("#7F3B08", "#C8671B", "#FDB863", "#F4F1EC", "#99BADA", "#3872AB", "#093363")
LINEAR_BELOW = 0.04045
"""Of a colour channel, where sRGB's curve begins (IEC 61966-2-1)."""
APART = Decimal("0.25")
"""The part of a legend that a tick with its words takes on a phone."""
DARK_INK, LIGHT_INK = "#000000", "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Scale:
    """Colours from `low` to `high`; the two differ, so that every value has a place on it."""

    low: Decimal
    high: Decimal
    colours: tuple[str, ...]

    def colour(self, value: Decimal) -> str:
        """The colour of a value: between two stops the mixture, beyond an end the end's."""
        part = min(max((value - self.low) / (self.high - self.low), Decimal()), Decimal(1))
        at = float(part) * (len(self.colours) - 1)
        left = min(int(at), len(self.colours) - 2)
        pairs = zip(_channels(self.colours[left]), _channels(self.colours[left + 1]), strict=True)
        return "#" + "".join(f"{round(a + (b - a) * (at - left)):02X}" for a, b in pairs)

    @property
    def plotly(self) -> list[list[object]]:
        """The scale as plotly reads it: [part, colour]."""
        last = len(self.colours) - 1
        return [[index / last, colour] for index, colour in enumerate(self.colours)]


def scale_of(values: Iterable[Decimal]) -> Scale:
    """The scale that spans `values`: from the lowest to the highest, or as far below zero as above."""
    numbers = list(values) or [Decimal(0), Decimal(1)]
    low, high = min(numbers), max(numbers)
    if low < 0:
        reach = max(-low, high)
        return Scale(-reach, reach, DIVERGING)
    return Scale(low, high if high > low else low + 1, SEQUENTIAL)


def ink(colour: str) -> str:
    """Black or white, whichever has more contrast on `colour` (WCAG 2: at least 4.5 to 1 for one of them on any colour)."""
    light = luminance(colour)
    return DARK_INK if (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) else LIGHT_INK


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2."""
    linear = [
        c / 12.92 if c <= LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in _channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def colour_bar(scale: Scale, unit: str, ticks: Sequence[tuple[Decimal, str]]) -> Figure:
    """The legend of a scale, lying below the chart; `ticks` are values with the words that stand at them.

    A tick too near to one that was given before it is left out, so the first ones are the most important.
    """
    kept: list[tuple[Decimal, str]] = []
    for value, text in ticks:
        if all(abs(value - other) >= APART * (scale.high - scale.low) for other, _ in kept):
            kept.append((value, text))
    return {
        "orientation": "h",
        "thickness": 12,
        "len": 0.7,
        "x": 0.5,
        "xanchor": "center",
        "y": 0,
        "yanchor": "top",
        "ypad": 8,
        "outlinewidth": 0,
        "title": {"text": safe(unit), "side": "bottom", "font": {"size": SMALL + 1}},
        "tickvals": [float(value) for value, _ in kept],
        "ticktext": [safe(text) for _, text in kept],
        "tickangle": 0,
        "tickfont": {"size": SMALL + 1},
    }


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
