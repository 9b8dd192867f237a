"""Compare: several indicators side by side, each on the basis that is nearest to the first one's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from indicators.analysis.comparability import differences
from indicators.analysis.ranking import ranked
from indicators.charts import Absent, Drawing, Mark, Panel, drawn, small_multiples
from indicators.locale.remarks import absence_sign, absence_words
from indicators.model import Basis, Level
from indicators.pages.parts.compare.compared import Compared, Row, compared
from indicators.pages.parts.compare.marks import mark
from indicators.pages.parts.compare.offered import Choice, levels_offered
from indicators.pages.parts.compare.pictures import CONTESTED, unit_of
from indicators.pages.parts.compare.why import absences
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.once import once
from indicators.pages.parts.table import Cell, table_html

MOST_REGIONS = 60
"""Rows of a panel; more are a list that nobody reads across."""


@dataclass(frozen=True, slots=True)
class Panels:
    """Small multiples with their table, and for each indicator beside the first in what its basis differs."""

    figure: Drawing
    alt: str
    table: str
    ids: tuple[str, ...]
    regions: int
    said: tuple[str, ...]
    shared: bool


@once(256)
def nearest(frame: Frame, basis: Basis, level: str, indicator: str) -> Basis | None:
    """The basis of another indicator at a level that differs from `basis` in the least, and least in period and kind."""
    found = [own for own in frame.library.bases(indicator) if level in levels_offered(frame, own)]
    if not found:
        return None
    like_it = replace(basis, indicator=indicator)

    def far(own: Basis) -> tuple[int, int, int]:
        apart = set(differences(like_it, own)) - {"unit", "scope"}
        return len(apart & {"period", "kind"}), len(apart), -levels_offered(frame, own)[level]

    return min(found, key=far)


@once(64)
def panels(frame: Frame, choice: Choice, others: tuple[str, ...], chosen: str, today: date, *, shared: bool) -> Panels:
    """A panel for the choice and one for each of the other indicators, one row a region, in the order of the first."""
    beside = [nearest(frame, choice.basis, choice.level, name) for name in others]
    choices = [choice, *(replace(choice, basis=own) for own in beside if own is not None)]
    found = [compared(frame, each) for each in choices]
    regions = _regions(frame, choices, found)
    same_unit = len({each.basis.unit for each in choices}) == 1
    cells = [_cells(frame, each, one, regions, today) for each, one in zip(choices, found, strict=True)]
    drawing = [
        Panel(
            frame.labels.indicator(each.basis.indicator),
            unit_of(frame, each),
            tuple(own),
            mark(frame, one, Row(one.reference)) if one.reference else None,
        )
        for each, one, own in zip(choices, found, cells, strict=True)
    ]
    names = [frame.labels.region(code) for code in regions]
    figure = small_multiples(
        drawing, names, shared=shared and same_unit, chosen=frame.labels.region(chosen) if chosen else ""
    )
    ids = [cell.id for own in cells for cell in own if isinstance(cell, Mark)]
    return Panels(
        drawn(figure),
        frame.words("compare.alt_several", n=len(choices), regions=len(regions)),
        _table(frame, choices, names, cells),
        tuple(ids),
        len(regions),
        tuple(_said(frame, choice.basis, each.basis) for each in choices[1:]),
        same_unit,
    )


def _regions(frame: Frame, choices: Sequence[Choice], found: Sequence[Compared]) -> list[str]:
    """The regions with a value in any panel, in the order of the first one's, then of the next."""
    codes: dict[str, None] = {}
    indicators = frame.library.catalog.indicators
    for choice, one in zip(choices, found, strict=True):
        placed = [row.observation for row in one.rows if row.place is not None]
        ordered = ranked(placed, indicators[choice.basis.indicator].better)
        codes |= dict.fromkeys(o.region for _, o in ordered) | dict.fromkeys(one.contested)
    return list(codes)[:MOST_REGIONS]


def _cells(frame: Frame, choice: Choice, one: Compared, regions: Sequence[str], today: date) -> list[Mark | Absent]:
    labels = frame.labels
    marks = {row.observation.region: mark(frame, one, row) for row in one.rows if row.place is not None}
    why = absences(frame, choice, today) if choice.level == Level.PROVINCE else {}
    empty: Mapping[str, Absent] = {
        code: Absent(absence_sign(reason), (labels.region(code), absence_words(labels, reason)))
        for code, reason in why.items()
    } | {code: Absent(CONTESTED, (labels.region(code), contested_words(frame, one, code))) for code in one.contested}
    unknown = {code: Absent("–", (labels.region(code), frame.words("compare.no_value"))) for code in regions}
    return [marks.get(code) or empty.get(code) or unknown[code] for code in regions]


def contested_words(frame: Frame, one: Compared, code: str) -> str:
    """All the numbers that sources give a contested region."""
    values = frame.words("list.separator").join(frame.labels.value(o) for o in one.contested[code])
    return frame.words("compare.contested_is", values=values)


def _said(frame: Frame, first: Basis, other: Basis) -> str:
    """The name of another indicator with its basis, and in what that differs from the first one's."""
    labels = frame.labels
    line = f"{labels.indicator(other.indicator)}: {labels.basis(other)}"
    apart = labels.differences(replace(first, indicator=other.indicator, unit=other.unit), other)
    if not apart:
        return line
    return frame.words("compare.panel_differs", line=line, what=frame.words("list.separator").join(apart))


def _table(
    frame: Frame, choices: Sequence[Choice], names: Sequence[str], cells: Sequence[Sequence[Mark | Absent]]
) -> str:
    heads = [frame.words("field.region"), *(frame.labels.indicator(each.basis.indicator) for each in choices)]
    body = [[Cell(name), *(_cell(frame, own[row]) for own in cells)] for row, name in enumerate(names)]
    return table_html(frame.words("compare.table_several"), heads, body)


def _cell(frame: Frame, cell: Mark | Absent) -> Cell:
    if isinstance(cell, Absent):
        return Cell(cell.hover[-1], style="nothing")
    style = f"number kind-{cell.kind} {'parsed' if cell.parsed else 'curated'}"
    return Cell(cell.text, frame.link("source", value=cell.id), style)
