"""Promises as pictures and as a table: a region over the years, regions of a year, a grid of both."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from indicators.analysis.coverage import Absent
from indicators.analysis.national import COUNTRY
from indicators.analysis.ordering import furthest_first
from indicators.analysis.pledge_grid import Cell, tally
from indicators.charts import (
    Drawing,
    Dumbbell,
    Square,
    drawn,
    pledge_dumbbells,
    pledge_lines,
    year_grid,
)
from indicators.locale.reasons import absent, explain
from indicators.model import Observation
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.once import once
from indicators.pages.parts.table import Cell as Field
from indicators.pages.parts.table import sentence_cell, table_html, value_cell
from indicators.pages.parts.targets.aims import GAP
from indicators.pages.parts.targets.marks import band_of, gap_text, mark_of, short_gap, year_of
from indicators.pages.parts.targets.promises import Asked, in_full, promises, values_of
from indicators.pages.parts.targets.verdict import Verdict, of_pledge
from indicators.tolerance import is_rate

LISTED = 140
"""Rows of a table that are shown at once."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart (None where nothing can be drawn), and how many cells say what."""

    figure: Drawing | None
    alt: str
    counts: tuple[tuple[str, str, int], ...]


@once(64)
def in_order(frame: Frame, asked: Asked, sort: str) -> tuple[Cell, ...]:
    """The cells in the order in which they are shown."""
    cells = promises(frame, asked).cells
    return tuple(furthest_first(cells)) if sort == GAP else cells


@once(64)
def lines(frame: Frame, asked: Asked) -> Picture:
    """One region over the years."""
    words, cells = frame.words, promises(frame, asked).cells
    years = [
        replace(year_of(frame, cell.year, cell.pledge, _said(frame, cell)), status=_status(cell)) for cell in cells
    ]
    names = (words("kind.target"), words("kind.actual"))
    figure = (
        pledge_lines(years, _unit(frame, asked), *names) if any(each.target or each.actual for each in years) else None
    )
    alt = words("promises.lines_alt", region=frame.labels.region(asked.regions[0]), n=len(years))
    return Picture(drawn(figure) if figure else None, alt, _counts(frame, cells))


@once(64)
def dumbbells(frame: Frame, asked: Asked, sort: str) -> Picture:
    """Many regions in one year; those without a target or an actual are told by the table alone."""
    cells = in_order(frame, asked, sort)
    rows = [
        Dumbbell(
            frame.labels.region(cell.region),
            mark_of(frame, _target(cell), said=_said(frame, cell)),
            mark_of(frame, _actual(cell), said=_said(frame, cell), reference=cell.region == COUNTRY),
            _status(cell),
            _beside(frame, cell),
            band_of(frame, _target(cell)),
        )
        for cell in cells
        if cell.pledge is not None
    ]
    alt = frame.words("promises.dumbbells_alt", year=asked.years[0], n=len(rows))
    unit = frame.words("promises.axis", unit=_unit(frame, asked)) if is_rate(asked.track.unit) else _unit(frame, asked)
    figure = drawn(pledge_dumbbells(rows, unit)) if rows else None
    return Picture(figure, alt, _counts(frame, cells))


@once(64)
def grid(frame: Frame, asked: Asked) -> Picture:
    """Regions by years, a square each."""
    cells = promises(frame, asked).cells
    squares = [
        Square(
            shown.id if (shown := _actual(cell) or _target(cell)) else "",
            frame.labels.region(cell.region),
            cell.year,
            _status(cell),
            cell.pledge.gap if cell.pledge else None,
            short_gap(frame, cell.pledge.gap if cell.pledge else None, asked.track.unit),
            _lines_of(frame, cell),
        )
        for cell in cells
    ]
    return Picture(drawn(year_grid(squares)), frame.words("promises.grid_alt", n=len(squares)), _counts(frame, cells))


@once(256)
def verdict(frame: Frame, asked: Asked, value: str) -> Verdict | None:
    """What is said of the year's target that a value belongs to; None where it is in none of the cells."""
    found = in_full(frame, asked, value)
    shown = (of_pledge(frame, cell.pledge, found.issued) for cell in found.cells if cell.pledge is not None)
    return next((one for one in shown if one.holds(value)), None)


@once(64)
def table(frame: Frame, asked: Asked, sort: str, first: int, address: tuple[tuple[str, str], ...]) -> str:
    """The cells as a table from `first` on: both sides with their sentences, the gap, the status, and why a side is empty.

    `address` are the parameters with which the status leads to the rule, here on this page.
    """
    words, labels = frame.words, frame.labels
    body = [
        [
            Field(labels.region(cell.region)),
            Field(str(cell.year), style="short"),
            _value(frame, _target(cell)),
            _value(frame, _actual(cell)),
            Field(_gap(frame, cell), style="number"),
            _status_cell(frame, cell, address),
            Field(_why(frame, cell), style="wide"),
            _sentence(frame, _target(cell)),
            _sentence(frame, _actual(cell)),
        ]
        for cell in in_order(frame, asked, sort)[first : first + LISTED]
    ]
    names = ["region", "year", "target", "actual", "gap", "status", "reason", "target_sentence", "actual_sentence"]
    return table_html(words("promises.table"), [words(f"field.{name}") for name in names], body)


@once(64)
def ids(frame: Frame, asked: Asked, sort: str) -> tuple[str, ...]:
    """All that a table leads to, for its file."""
    return values_of(in_order(frame, asked, sort))


def _status_cell(frame: Frame, cell: Cell, address: tuple[tuple[str, str], ...]) -> Field:
    shown, status = _target(cell) or _actual(cell), _status(cell)
    href = frame.link("targets", **dict(address), value=shown.id) if shown else ""
    return Field(_status_said(frame, status), href, f"status-{status}")


def _target(cell: Cell) -> Observation | None:
    return cell.pledge.target if cell.pledge else None


def _actual(cell: Cell) -> Observation | None:
    return cell.pledge.actual if cell.pledge else None


def _status(cell: Cell) -> str:
    if cell.pledge is not None:
        return cell.pledge.status
    return cell.absent or Absent.NOT_IN_SOURCES


def _status_said(frame: Frame, status: str) -> str:
    words = frame.words
    return words(f"empty.{status}") if status in set(Absent) else words(f"status.{status}")


def _why(frame: Frame, cell: Cell) -> str:
    """The rule with its figures where there is a verdict; why a side is empty where it is."""
    if cell.pledge is None:
        return absent(frame.labels, cell.absent) if cell.absent else ""
    said = explain(frame.labels, cell.pledge.reason)
    said += [frame.words("targets.contested")] if cell.pledge.contested else []
    return " ".join([*said, absent(frame.labels, cell.absent)] if cell.absent else said)


def _gap(frame: Frame, cell: Cell) -> str:
    shown = _target(cell)
    return gap_text(frame, cell.pledge.gap, shown.unit) if cell.pledge and shown else ""


def _beside(frame: Frame, cell: Cell) -> str:
    """The gap as it stands behind the marks: of a rate the number alone, its unit stands at the axis."""
    shown = _target(cell)
    short = short_gap(frame, cell.pledge.gap, shown.unit) if cell.pledge and shown else ""
    return short or _gap(frame, cell)


def _said(frame: Frame, cell: Cell) -> str:
    gap = _gap(frame, cell)
    said = _status_said(frame, _status(cell))
    return frame.words("promises.status_and_gap", status=said, gap=gap) if gap else said


def _lines_of(frame: Frame, cell: Cell) -> tuple[str, ...]:
    """What is shown on pointing at a square: where and when, both figures, the status, and why it is empty."""
    words, labels = frame.words, frame.labels
    place = words("promises.place", region=labels.region(cell.region), year=cell.year)
    sides = [
        words("promises.side", kind=labels.kind(one.kind), value=labels.value(one))
        for one in (_target(cell), _actual(cell))
        if one is not None
    ]
    why = absent(labels, cell.absent) if cell.absent else ""
    return tuple(line for line in (place, *sides, _said(frame, cell), why) if line)


def _counts(frame: Frame, cells: Sequence[Cell]) -> tuple[tuple[str, str, int], ...]:
    """The sign of each status, its words and how many cells have it, the most first."""
    return tuple((str(status), _status_said(frame, status), n) for status, n in tally(cells).most_common())


def _unit(frame: Frame, asked: Asked) -> str:
    return frame.labels.unit(asked.track.unit) or frame.words("label.ratio")


def _value(frame: Frame, one: Observation | None) -> Field:
    return value_cell(frame, one) if one else Field("")


def _sentence(frame: Frame, one: Observation | None) -> Field:
    return sentence_cell(frame, one) if one else Field("")
