"""Targets: the ones that were chosen, each with what answers it, as rows, bullets and a table."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from indicators.analysis.progress import Progress, Terms, progress
from indicators.analysis.ranking import midpoint
from indicators.charts import Bullet, Drawing, Mark, bullets, drawn
from indicators.model import Kind, Observation, Origin
from indicators.pages.parts.frame import ALL, NONE, Frame, shortened
from indicators.pages.parts.once import once
from indicators.pages.parts.table import Cell, sentence_cell, table_html, value_cell

ROWS = 100
MOST_AT_ONCE = 200
"""With more targets than this in all, a reader is asked for a region or an indicator."""
MOST_JUDGED = 1000
"""Of more targets than this only those on the page are held against their actuals, so that none can be picked by status."""
SOONEST_FIRST = "nullif(period, '') NULLS LAST, region, document, start, id"
LATEST_FIRST = "nullif(period, '') DESC NULLS LAST, region, document, start, id"


@dataclass(frozen=True, slots=True)
class Choice:
    """A region and an indicator, either of them ALL or NONE."""

    region: str
    indicator: str

    @property
    def wanted(self) -> dict[str, Any]:
        """The columns of the targets that are chosen."""
        chosen = {"region": self.region, "indicator": self.indicator}
        columns = {name: "" if value == NONE else value for name, value in chosen.items() if value != ALL}
        return {"kind": Kind.TARGET, **columns}


@dataclass(frozen=True, slots=True)
class Rows:
    """Targets as chart (None where none has a number) and table, in one order; `ids` are theirs and their actuals'."""

    figure: Drawing | None
    alt: str
    table: str
    ids: tuple[str, ...]


def many(frame: Frame) -> bool:
    """Whether there are too many targets to show all at once."""
    return number(frame, Choice(ALL, ALL)) > MOST_AT_ONCE


@once(256)
def number(frame: Frame, choice: Choice) -> int:
    """How many targets there are of a choice."""
    return sum(n for _, _, n in _of(frame, choice))


@once(256)
def regions_offered(frame: Frame, indicator: str) -> dict[str, str]:
    """The regions with targets of an indicator, the most first, each with its name and number."""
    option, labels = frame.words, frame.labels
    found = _most_first((region, n) for region, _, n in _of(frame, Choice(ALL, indicator)))
    return {code or NONE: option("compare.option", name=labels.region(code), n=n) for code, n in found}


@once(256)
def indicators_offered(frame: Frame, region: str) -> dict[str, str]:
    """The indicators with targets of a region, the most first, each with its name and number."""
    words, labels = frame.words, frame.labels
    found = _most_first((indicator, n) for _, indicator, n in _of(frame, Choice(region, ALL)))
    return {
        name or NONE: words("compare.option", name=labels.indicator(name) if name else labels.topic(""), n=n)
        for name, n in found
    }


def _of(frame: Frame, choice: Choice) -> Iterator[tuple[str, str, int]]:
    """Region, indicator and number of targets, for what a choice holds."""
    spread = frame.library.spread("region", "indicator", kind=Kind.TARGET)
    for (region, indicator), n in spread.items():
        if choice.region in {ALL, region or NONE} and choice.indicator in {ALL, indicator or NONE}:
            yield region, indicator, n


def _most_first(found: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    counts: Counter[str] = Counter()
    for name, n in found:
        counts[name] += n
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


@once(256)
def statuses(frame: Frame, choice: Choice) -> dict[str, int] | None:
    """How many targets of a choice are in each state; None where they are too many to be held against their actuals."""
    if number(frame, choice) > MOST_JUDGED:
        return None
    return dict(Counter(p.status.value for p in _judged(frame, choice)))


@once(32)
def _judged(frame: Frame, choice: Choice) -> Sequence[Progress]:
    return _with_actuals(frame, frame.library.observations(order=_order(frame), **choice.wanted))


def _kept(frame: Frame, choice: Choice, status: str) -> Sequence[Progress]:
    return [p for p in _judged(frame, choice) if status in {ALL, p.status}]


@once(256)
def row_of(frame: Frame, choice: Choice, status: str, asked: str) -> int:
    """At which row of a choice a target, or the actual beside it, stands; 0 where it is none of them."""
    if statuses(frame, choice) is None:
        return frame.library.position(asked, order=_order(frame), **choice.wanted)
    kept = _kept(frame, choice, status)
    return next((row for row, p in enumerate(kept) if asked in {p.target.id, p.actual.id if p.actual else ""}), 0)


def _order(frame: Frame) -> str:
    return LATEST_FIRST if many(frame) else SOONEST_FIRST


def _with_actuals(frame: Frame, targets: Sequence[Observation]) -> Sequence[Progress]:
    catalog, answering = frame.library.catalog, frame.library.answering(targets)
    better = {name: entry.better for name, entry in catalog.indicators.items()}
    documents = {o.document for found in (targets, *answering) for o in found}
    issued = {card.id: card.source.issue_period for card in frame.library.documents(id=tuple(sorted(documents)))}
    terms = Terms(better, catalog.same_unit, frame.settings.tolerance, issued, datetime.now(UTC).date())
    pairs = zip(targets, answering, strict=True)
    return tuple(one for target, actuals in pairs for one in progress([target], actuals, terms))


@once(256)
def rows(frame: Frame, choice: Choice, status: str, first: int) -> Rows:
    """One page of the targets of a choice, as they are drawn and listed."""
    words, library = frame.words, frame.library
    if statuses(frame, choice) is None:
        page = library.observations(order=_order(frame), limit=ROWS, offset=first, **choice.wanted)
        shown = _with_actuals(frame, page)
    else:
        shown = _kept(frame, choice, status)[first : first + ROWS]
    drawing = [bullet for p in shown if (bullet := _bullet(frame, p)) is not None]
    ids = tuple(o.id for p in shown for o in (p.target, p.actual) if o is not None)
    return Rows(
        drawn(bullets(drawing, words("targets.axis"))) if drawing else None,
        words("targets.alt", n=len(drawing)),
        _table(frame, shown),
        ids,
    )


def _bullet(frame: Frame, progress: Progress) -> Bullet | None:
    target, actual = progress.target, progress.actual
    aim = midpoint(target)
    if aim is None:
        return None
    reached = midpoint(actual) if actual else None
    return Bullet(
        _row_name(frame, target),
        _text(frame, progress),
        _mark(frame, target, aim),
        _mark(frame, actual, reached) if actual and reached is not None else None,
        progress.part,
    )


def _row_name(frame: Frame, target: Observation) -> tuple[str, str]:
    """Two lines at the side of the chart: what is aimed at, and how much by when."""
    words, labels = frame.words, frame.labels
    name = f"{labels.region(target.region)} · {labels.indicator(target.subject)}"
    aim = words("targets.aim", value=labels.value(target), due=labels.period(target.period))
    return shortened(name, words.language), aim


def _text(frame: Frame, progress: Progress) -> str:
    """What is written at a target's mark: what was reached of it by when, or that nothing is known."""
    words, labels, actual = frame.words, frame.labels, progress.actual
    if actual is None:
        return words("targets.nothing")
    return words(
        "targets.reached",
        value=labels.value(actual),
        period=labels.period(actual.period, inferred=actual.period_inferred),
    )


def _mark(frame: Frame, observation: Observation, number: Decimal) -> Mark:
    text, is_parsed = frame.labels.value(observation), observation.origin is Origin.PARSED
    return Mark(
        observation.id, "", number, text, observation.kind, (frame.labels.summary(observation),), parsed=is_parsed
    )


def _table(frame: Frame, shown: Sequence[Progress]) -> str:
    words, labels = frame.words, frame.labels
    subjects, regions = (tuple(sorted({getattr(p.target, name) for p in shown})) for name in ("subject", "region"))
    pool = frame.library.pool(subjects, regions)
    body = [
        [
            Cell(labels.region(p.target.region)),
            Cell(labels.indicator_and_measure(p.target), style="wide"),
            value_cell(frame, p.target),
            Cell(labels.period(p.target.period, inferred=p.target.period_inferred)),
            _actual_cell(frame, p),
            Cell(words(f"status.{p.status}"), style=f"status-{p.status}"),
            _related(frame, p, pool.get((p.target.subject, p.target.region), 0)),
            sentence_cell(frame, p.target),
        ]
        for p in shown
    ]
    names = ["region", "indicator", "target", "due", "actual", "status", "related", "sentence"]
    return table_html(words("targets.table"), [words(f"field.{name}") for name in names], body)


def _actual_cell(frame: Frame, progress: Progress) -> Cell:
    """The actual with its period, leading to its sentence; or that there is none."""
    if progress.actual is None:
        return Cell(frame.words("targets.no_actual"), style="nothing")
    return replace(value_cell(frame, progress.actual), text=_text(frame, progress))


def _related(frame: Frame, progress: Progress, pool: int) -> Cell:
    """How many more values there are of the target's indicator and region, beside the one that answers it."""
    others = pool - (progress.actual is not None)
    if not others:
        return Cell("")
    return Cell(frame.words("targets.related", n=others), frame.link("compare", indicator=progress.target.indicator))
