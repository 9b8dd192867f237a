"""Compare: the map, the bars and the strip of one choice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from indicators.analysis.absence import Absence
from indicators.analysis.spread import spread
from indicators.catalog.regions import COUNTRY
from indicators.catalog.regions.groups import load_groups, load_tiles
from indicators.charts import (
    Drawing,
    Extras,
    Mark,
    Shape,
    StripRow,
    Tile,
    drawn,
    ranked_bars,
    real_map,
    strip,
    tile_map,
)
from indicators.locale.format import format_number
from indicators.locale.remarks import absence_sign, absence_words
from indicators.model import Level
from indicators.pages.parts.compare.compared import Compared, Row, compared
from indicators.pages.parts.compare.groups import BIG_FOUR, group_name
from indicators.pages.parts.compare.marks import is_country, mark
from indicators.pages.parts.compare.offered import REAL, Choice, boundaries
from indicators.pages.parts.compare.why import absences
from indicators.pages.parts.frame import ALL, Frame
from indicators.pages.parts.once import once

CONTESTED = "≠"
"""The sign of a region of which sources say several numbers."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing and its text alternative."""

    figure: Drawing
    alt: str


@once(256)
def bars(frame: Frame, choice: Choice, first: int, number: int, chosen: str) -> Picture:
    """`number` rows from `first` on, as ranked bars; the name of the `chosen` region stands out."""
    found = compared(frame, choice)
    own = found.values.get(chosen)
    marks = [mark(frame, found, row) for row in found.rows[first : first + number]]
    return _picture(
        frame,
        choice,
        drawn(ranked_bars(marks, unit_of(frame, choice), own.id if own else "")),
        "compare.alt",
        len(marks),
    )


@once(256)
def dots(frame: Frame, choice: Choice, chosen: str) -> Picture:
    """The spread of the values: all, and at the level of provinces the four big groups and the one chosen."""
    found = compared(frame, choice)
    own = {row.observation.region: mark(frame, found, row) for row in found.rows if row.place is not None}
    same_unit = frame.library.catalog.same_unit

    def row(name: str, codes: Sequence[str]) -> StripRow:
        known = spread((found.values[code] for code in codes), same_unit)
        median = known.median if known else None
        detail = frame.words("compare.of_group", n=len(codes), median=_told(frame, choice, median))
        return StripRow(name, detail, tuple(own[code] for code in codes), median)

    rows = [row(group_name(frame, choice.group), list(own))]
    if choice.level == Level.PROVINCE and choice.group == ALL:
        members = {name: [code for code in load_groups()[0][name].members if code in own] for name in BIG_FOUR}
        rows += [row(group_name(frame, name), codes) for name, codes in members.items() if codes]
    reference = _reference(frame, found)
    figure = strip(rows, unit_of(frame, choice), reference, [own[chosen].id] if chosen in own else ())
    return _picture(frame, choice, drawn(figure), "compare.alt_strip", len(own))


@once(256)
def on_map(frame: Frame, choice: Choice, view: str, chosen: str, today: date) -> Picture:
    """The provinces by value, as tiles or within the boundaries that the deployment supplies; `chosen` is outlined."""
    found = compared(frame, choice)
    marks = {
        row.observation.region: mark(frame, found, row, text=frame.labels.number(row.observation))
        for row in found.rows
        if row.place is not None
    }
    without = _without(frame, found, absences(frame, choice, today))
    ticks, unit = _ticks(frame, found, list(marks.values())), unit_of(frame, choice)
    shapes = boundaries(frame) if view == REAL else None
    if shapes:
        outlines = [
            Shape(code, polygons, marks.get(code), without.get(code, _outside(frame, code))[1])
            for code, polygons in shapes.shapes.items()
        ]
        figure = real_map(outlines, Extras(shapes.rest, shapes.lines), unit, ticks, chosen)
    else:
        tiles = [
            Tile(
                code, at.row, at.column, _short(frame, code), marks.get(code), *without.get(code, _outside(frame, code))
            )
            for code, at in load_tiles()[0].items()
        ]
        figure = tile_map(tiles, unit, ticks, chosen)
    return _picture(frame, choice, drawn(figure), "compare.alt_map", len(marks))


def unit_of(frame: Frame, choice: Choice) -> str:
    """The unit of a choice, as it stands at an axis; each of several that count alike."""
    rows = compared(frame, choice).rows
    units = sorted({row.observation.unit for row in rows} or {choice.basis.unit})
    return " / ".join(frame.labels.unit(unit) or frame.words("label.ratio") for unit in units)


def _picture(frame: Frame, choice: Choice, figure: Drawing, alt: str, n: int) -> Picture:
    labels, basis = frame.labels, choice.basis
    return Picture(figure, frame.words(alt, name=labels.indicator(basis.indicator), basis=labels.basis(basis), n=n))


def _without(frame: Frame, found: Compared, reasons: Mapping[str, Absence]) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Sign and words of each region without a value to colour."""
    labels = frame.labels
    signs: dict[str, tuple[str, tuple[str, ...]]] = {
        code: (absence_sign(one), (labels.region(code), absence_words(labels, one))) for code, one in reasons.items()
    }
    for code, several in found.contested.items():
        values = frame.words("list.separator").join(labels.value(o) for o in several)
        signs[code] = (CONTESTED, (labels.region(code), frame.words("compare.contested_is", values=values)))
    return signs


def _outside(frame: Frame, code: str) -> tuple[str, tuple[str, ...]]:
    return "", (frame.labels.region(code), frame.words("compare.outside"))


def _short(frame: Frame, code: str) -> str:
    """A name for a tile: the usual Chinese one, or the two letters of ISO 3166-2."""
    region = frame.library.catalog.regions[code]
    return region.short if frame.words.language == "zh" else str(region.iso).removeprefix("CN-")


def _ticks(frame: Frame, found: Compared, marks: Sequence[Mark]) -> list[tuple[Decimal, str]]:
    """The ends of the legend, then the country's value."""
    numbers = [one.value for one in marks]
    ends = dict.fromkeys([min(numbers), max(numbers)]) if numbers else {}
    ticks = [(number, format_number(number, frame.words.language)) for number in ends]
    reference = _reference(frame, found)
    if reference and numbers and min(numbers) < reference.value < max(numbers):
        ticks.append((reference.value, f"{frame.labels.region(COUNTRY)} {reference.text}"))
    return ticks


def _reference(frame: Frame, found: Compared) -> Mark | None:
    return mark(frame, found, Row(found.reference)) if found.reference and is_country(frame, found.reference) else None


def _told(frame: Frame, choice: Choice, number: Decimal | None) -> str:
    return frame.labels.amount(number, choice.basis.unit) if number is not None else "–"
