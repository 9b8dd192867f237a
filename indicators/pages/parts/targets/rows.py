"""The list of targets: a bullet and a row of the table each, on one page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from indicators.analysis.national import COUNTRY, national
from indicators.charts import Bullet, Drawing, bullets, drawn
from indicators.model import Kind, Observation
from indicators.pages.parts.frame import Frame, shortened
from indicators.pages.parts.once import once
from indicators.pages.parts.table import Cell, filled_table, sentence_cell, value_cell
from indicators.pages.parts.targets.aims import Choice, page
from indicators.pages.parts.targets.judged import Judged, terms_of
from indicators.pages.parts.targets.marks import band_of, gap_text, mark_of
from indicators.pages.parts.targets.verdict import Verdict, of_judged, said_beside


@dataclass(frozen=True, slots=True)
class Rows:
    """Targets as chart (None where none has a number) and table, in one order; `ids` are all that the table leads to."""

    figure: Drawing | None
    alt: str
    table: str
    ids: tuple[str, ...]


@once(128)
def rows(frame: Frame, choice: Choice, first: int) -> Rows:
    """One page of the targets of a choice, as they are drawn and listed."""
    words, shown = frame.words, page(frame, choice, first)
    country = _national(frame, [one.row.actual or one.row.target for one in shown])
    pairs = [(one, country.get((one.row.actual or one.row.target).id)) for one in shown]
    drawing = [bullet for one, reference in pairs if (bullet := _bullet(frame, one, reference)) is not None]
    ids = [o.id for one, other in pairs for o in (one.row.target, one.row.actual, other) if o is not None]
    return Rows(
        drawn(bullets(drawing, words("targets.axis"))) if drawing else None,
        words("targets.alt", n=len(drawing)),
        _table(frame, pairs),
        tuple(dict.fromkeys(ids)),
    )


@once(256)
def verdict(frame: Frame, choice: Choice, first: int, asked: str) -> Verdict | None:
    """What is said of the target that a value of the page belongs to; of a target before an actual."""
    shown = page(frame, choice, first)
    mine = [one for one in shown if one.row.target.id == asked]
    mine += [one for one in shown if one.row.actual is not None and one.row.actual.id == asked]
    mine += [one for one in shown if of_judged(frame, one).holds(asked)]
    return of_judged(frame, mine[0]) if mine else None


def _national(frame: Frame, shown: Sequence[Observation]) -> Mapping[str, Observation]:
    """By the id of what is shown the country's value to compare it with."""
    pool = frame.library.observations(
        region=COUNTRY,
        kind=(Kind.ACTUAL, Kind.ESTIMATE),
        subject=tuple(sorted({o.subject for o in shown})),
        period=tuple(sorted({o.period for o in shown if o.period})),
    )
    terms = terms_of(frame)
    found = ((o.id, national(o, pool, terms.same_unit, terms.issued)) for o in shown)
    return {id_: one for id_, one in found if one is not None}


def _bullet(frame: Frame, one: Judged, country: Observation | None) -> Bullet | None:
    row = one.row
    target, actual = mark_of(frame, row.target), mark_of(frame, row.actual)
    if target is None:
        return None
    return Bullet(
        _row_name(frame, row.target),
        _text(frame, one),
        target,
        actual,
        row.part,
        band_of(frame, row.target),
        mark_of(frame, country, reference=True),
        row.status,
    )


def _row_name(frame: Frame, target: Observation) -> tuple[str, str]:
    """Two lines at the side of the chart: what is aimed at, and how much by when."""
    words, labels = frame.words, frame.labels
    name = f"{labels.region(target.region)} · {labels.indicator(target.subject)}"
    aim = words("targets.aim", value=labels.value(target), due=labels.period(target.period))
    return shortened(name), aim


def _text(frame: Frame, one: Judged) -> str:
    """What is written at a target's mark: what was reached of it by when, or that nothing is known."""
    words, labels, actual = frame.words, frame.labels, one.row.actual
    if actual is None:
        return words("targets.nothing")
    period = labels.period(actual.period, inferred=actual.period_inferred)
    return words("targets.reached", value=labels.value(actual), period=period)


def _table(frame: Frame, pairs: Sequence[tuple[Judged, Observation | None]]) -> str:
    words, labels = frame.words, frame.labels
    targets = [one.row.target for one, _ in pairs]
    subjects, regions = (tuple(sorted({getattr(target, name) for target in targets})) for name in ("subject", "region"))
    pool = frame.library.pool(subjects, regions)
    body = [
        [
            Cell(labels.region(one.row.target.region)),
            Cell(labels.indicator_and_measure(one.row.target), style="wide"),
            value_cell(frame, one.row.target),
            Cell(labels.period(one.row.target.period, inferred=one.row.target.period_inferred)),
            actual_cell(frame, one),
            Cell(words(f"status.{one.row.status}"), style=f"status-{one.row.status}"),
            Cell(gap_text(frame, one.row.gap, one.row.target.unit), style="number"),
            value_cell(frame, country) if country else Cell(""),
            _again_cell(frame, one),
            _related(frame, one, pool.get((one.row.target.subject, one.row.target.region), 0)),
            sentence_cell(frame, one.row.target),
        ]
        for one, country in pairs
    ]
    names = [
        "region",
        "indicator",
        "target",
        "due",
        "actual",
        "status",
        "gap",
        "country",
        "again",
        "related",
        "sentence",
    ]
    columns = zip(*body, strict=True) if body else [()] * len(names)
    heads = (words(f"field.{name}") for name in names)
    return filled_table(words("targets.table"), dict(zip(heads, columns, strict=True)))


def actual_cell(frame: Frame, one: Judged) -> Cell:
    """The actual with its period, leading to its sentence; or that there is none."""
    if one.row.actual is None:
        return Cell(frame.words("targets.no_actual"), style="nothing")
    period = frame.labels.period(one.row.actual.period, inferred=one.row.actual.period_inferred)
    return replace(value_cell(frame, one.row.actual), below=period)


def _again_cell(frame: Frame, one: Judged) -> Cell:
    """Where the same target was said again or otherwise, with its figure; the rest is told beside the chart."""
    said = said_beside(frame, one.row.target, one.others, one.issued.get)
    told = [frame.words("targets.figure", what=name, value=frame.labels.value(other)) for name, other in said]
    return Cell(frame.words("list.separator").join(told), style="wide" if told else "")


def _related(frame: Frame, one: Judged, pool: int) -> Cell:
    """How many more values there are of the target's indicator and region, beside the one that answers it."""
    others = pool - (one.row.actual is not None)
    if not others:
        return Cell("")
    return Cell(frame.words("targets.related", n=others), frame.link("compare", indicator=one.row.target.indicator))
