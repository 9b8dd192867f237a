"""Times -> tables of plain rows. Ratios are of one and the same run; only they can be compared between machines."""

import math
from collections.abc import Mapping, Sequence
from statistics import median

from indicators.evaluate.results import Row, Table
from scripts.bench.readers import MENTIONS, OBSERVATIONS
from scripts.bench.rounds import STOPPED, Times, ratio, together

BAR = "Bar: observations 15 times as fast as all models of Recognizers-Text"
TIMED = (MENTIONS, OBSERVATIONS)
Sized = Mapping[int, Times]


def speed_table(times: Times, groups: Mapping[str, list[str]], characters: int) -> Table:
    """Characters per second of each contestant and of each group's contestants together, and how ours stand beside it."""
    shown = {**times, **{name: together(times, members) for name, members in groups.items()}}
    rows: list[Row] = [
        {
            "reader": name,
            "characters per second": f"{_rounded(characters / median(taken)):,}",
            **{f"{own}, times as fast": _short(ratio(taken, times[own])) for own in TIMED},
        }
        for name, taken in shown.items()
    ]
    return Table(f"Speed on {characters:,} characters. {BAR}", rows)


def growth_table(ordinary: Sized) -> Table:
    """Time per character of ordinary text by its size, beside that of the smallest; 1.00 where cost grows in proportion."""
    smallest = min(ordinary)
    rows: list[Row] = [
        {
            "characters": f"{size:,}",
            **{own: f"{_per_character(ordinary, size, smallest, own):.2f}" for own in TIMED},
        }
        for size in sorted(ordinary)
    ]
    return Table(f"Time per character as the text grows, beside {smallest:,} characters", rows)


def hostile_table(hostile: Mapping[str, Sized], ordinary: Sized, limit: float) -> Table:
    """Each hostile text at two sizes: its time beside ordinary text of its size, and beside half of itself."""
    rows: list[Row] = []
    for name, sized in hostile.items():
        half, size = sorted(sized)
        row: Row = {"text": name, "characters": f"{size:,}"}
        for own in TIMED:
            row[own] = _beside(sized[size][own], ordinary[size][own], limit)
        for own in TIMED:
            row[f"{own}, doubled"] = _beside(sized[size][own], sized[half][own], limit)
        rows.append(row)
    return Table("Hostile text: time beside ordinary text of the same size, and as the text doubles", rows)


def _beside(taken: Sequence[float], other: Sequence[float], limit: float) -> str:
    if STOPPED in other:
        return "?"
    if STOPPED in taken:
        return f"over {_short(limit / median(other))}"
    return f"{ratio(list(taken), list(other)):.2f}"


def _per_character(ordinary: Sized, size: int, smallest: int, own: str) -> float:
    return ratio(ordinary[size][own], ordinary[smallest][own]) * smallest / size


def _rounded(number: float) -> int:
    """Three significant figures of a number above 100."""
    return int(round(number, 2 - math.floor(math.log10(number))))


def _short(number: float) -> str:
    """Two significant figures, or the whole number."""
    return f"{number:.0f}" if number >= 10 or not number else f"{number:.{1 - math.floor(math.log10(number))}f}"  # noqa: PLR2004
