"""Region: the lines of a topic as a table in which every value leads to its sentence."""

from collections.abc import Sequence
from dataclasses import replace

from indicators.analysis.comparability import basis, basis_name
from indicators.analysis.ranking import midpoint
from indicators.charts import sparkline
from indicators.locale.reasons import explain
from indicators.model import Kind, Measure, Observation
from indicators.pages.parts.frame import NONE, Frame
from indicators.pages.parts.once import once
from indicators.pages.parts.profile import Entry, entries
from indicators.pages.parts.table import Cell, Listed, sentence_cell, table_html, value_cell
from indicators.store import Line

LEAST_DRAWN = 2
_HEADS = ("indicator", "latest", "course", "target", "status", "rank", "values", "sentence")
_MAY_BE_EMPTY = {"course", "target", "status"}
"""Columns that a table of few lines does without, where none of them has anything there."""


@once(128)
def tables(frame: Frame, region: str, chosen: tuple[tuple[str, tuple[Line, ...]], ...]) -> dict[str, Listed]:
    """For each topic these lines of it as a table; the ids are those of all values that it shows."""
    found = entries(frame, region, tuple(line for _, lines in chosen for line in lines))
    return {topic: _table(frame, region, topic, [found[line] for line in lines]) for topic, lines in chosen}


def _table(frame: Frame, region: str, topic: str, shown: Sequence[Entry]) -> Listed:
    words, labels = frame.words, frame.labels
    body = [_row(frame, region, topic, entry) for entry in shown]
    kept = [at for at, name in enumerate(_HEADS) if name not in _MAY_BE_EMPTY or any(row[at].text for row in body)]
    heads = [words(f"region.head_{_HEADS[at]}") for at in kept]
    caption = words("region.table", topic=labels.topic(topic), region=labels.region(region))
    ids = dict.fromkeys(o.id for entry in shown for o in _observations(entry))
    return Listed(table_html(caption, heads, [[row[at] for at in kept] for row in body], whole=True), tuple(ids))


def _observations(entry: Entry) -> Sequence[Observation]:
    known, judged = entry.known, entry.progress
    said = (known.latest, *known.rivals, known.target, judged.actual if judged else None, *known.course)
    return [o for o in said if o]


def _row(frame: Frame, region: str, topic: str, entry: Entry) -> list[Cell]:
    known, main = entry.known, entry.main
    labels, track = frame.labels, known.track
    about = " · ".join(
        text for text in (labels.measure(track.measure, track.of, track.reference), labels.scope(track.scope)) if text
    )
    timeline = frame.link("timeline", region=region, topic=topic or NONE, indicator=main.indicator or NONE)
    return [
        Cell(labels.indicator(track.indicator), style="wide", below=about),
        _latest(frame, entry),
        _course(frame, known.course, timeline),
        _target(frame, entry),
        _status(frame, entry),
        _rank(frame, entry),
        Cell(f"{entry.values:,}", timeline, "number"),
        sentence_cell(frame, main),
    ]


def _latest(frame: Frame, entry: Entry) -> Cell:
    """The value with its period, its kind where it is not simply an actual, and what other sources say instead."""
    words, labels, latest = frame.words, frame.labels, entry.known.latest
    if latest is None:
        return Cell(words("region.nothing_reached"), style="nothing")
    said = [labels.period(latest.period, inferred=latest.period_inferred)]
    if latest.kind is not Kind.ACTUAL:
        said.append(labels.kind(latest.kind))
    others = dict.fromkeys(labels.value(o) for o in entry.known.rivals)
    if others:
        said.append(words("region.rivals", values=words("list.separator").join(others)))
    return replace(value_cell(frame, latest), below=" · ".join(said))


def _course(frame: Frame, course: Sequence[Observation], timeline: str) -> Cell:
    numbers = [number for o in course if (number := midpoint(o)) is not None]
    if len(numbers) < LEAST_DRAWN:
        return Cell("")
    labels = frame.labels
    said = frame.words("list.separator").join(f"{labels.period(o.period)} {labels.value(o)}" for o in course)
    if course[0].measure is Measure.RANK:  # a place is no quantity: a higher bar would be a worse one
        return Cell(said, timeline, "course")
    years = f"{labels.period(course[0].period)} – {labels.period(course[-1].period)}"
    return Cell(said, timeline, "course", years, sparkline(numbers))


def _target(frame: Frame, entry: Entry) -> Cell:
    target, labels = entry.known.target, frame.labels
    if target is None:
        return Cell("")
    due = labels.period(target.period, inferred=target.period_inferred)
    return replace(value_cell(frame, target), below=due)


def _status(frame: Frame, entry: Entry) -> Cell:
    """How the target stands, leading to it on Targets, with the rule and its figures below."""
    judged = entry.progress
    if judged is None:
        return Cell("")
    target = judged.target
    link = frame.link("targets", region=target.region, indicator=target.indicator or NONE, value=target.id)
    rule = explain(frame.labels, judged.reason)[0]
    return Cell(frame.words(f"status.{judged.status}"), link, f"wide status-{judged.status}", rule)


def _rank(frame: Frame, entry: Entry) -> Cell:
    """The place with how many are ranked, leading to the comparison; "–" where there is none to give."""
    words, main, found = frame.words, entry.main, entry.place
    if found is None:
        return Cell("–", style="number")
    named = basis_name(basis(main, frame.library.catalog.same_unit))
    link = frame.link("compare", indicator=main.indicator, basis=named)
    said = [frame.labels.period(main.period), frame.labels.kind(main.kind)]
    if found.is_tied:
        said.append(words("region.tied"))
    if found.contested:
        said.append(words("region.contested", n=found.contested))
    return Cell(words("region.rank", place=found.place, among=found.among), link, "number", " · ".join(said))
