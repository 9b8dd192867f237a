"""Targets: each with its due date and the actual that answers it, or the plain word that there is none."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import streamlit as st

from indicators.analysis.progress import Progress, Status, Terms, progress
from indicators.analysis.ranking import midpoint
from indicators.charts import Bullet, Mark, bullets
from indicators.model import Kind, Observation, Origin
from indicators.pages.parts import address
from indicators.pages.parts.evidence import clickable_chart, evidence
from indicators.pages.parts.frame import Frame, open_frame, shortened
from indicators.pages.parts.table import Cell, download, sentence_cell, table, value_cell

ALL, REGION, STATUS = "", "region", "status"
SOONEST_FIRST = "nullif(period, '') NULLS LAST, region, document, start, id"
ANSWERING = (Kind.ACTUAL, Kind.ESTIMATE)


def show(frame: Frame) -> None:
    words, labels = frame.words, frame.labels
    st.title(words("nav.targets"))
    st.markdown(words("targets.intro"))
    found = _all_progress(frame)
    if not found:
        st.info(words("targets.empty"))
        return
    left, right = st.columns(2)
    by_region = Counter(p.target.region for p in found)
    with left:
        region = address.choose(
            words,
            words("field.region"),
            REGION,
            [ALL, *by_region],
            lambda code: (
                words("compare.option", name=labels.region(code), n=by_region[code])
                if code
                else words("targets.all", n=len(found))
            ),
            default=ALL,
            clears=(address.VALUE,),
            key="targets_region",
        )
    here = [p for p in found if region in {ALL, p.target.region}]
    by_status = Counter(p.status for p in here)
    with right:
        status = address.choose(
            words,
            words("targets.status"),
            STATUS,
            [ALL, *dict.fromkeys(p.status for p in found)],
            lambda name: (
                words("compare.option", name=words(f"status.{name}"), n=by_status[Status(name)])
                if name
                else words("targets.all", n=len(here))
            ),
            default=ALL,
            clears=(address.VALUE,),
        )
    kept = [p for p in here if status in {ALL, p.status}]
    if not kept:
        st.info(words("targets.none_kept"))
        return
    _chart(frame, kept)
    _table(frame, kept)
    st.caption(words("targets.rule"))


def _all_progress(frame: Frame) -> list[Progress]:
    library = frame.library
    better = {name: entry.better for name, entry in library.catalog.indicators.items()}
    targets = library.observations(kind=Kind.TARGET, order=SOONEST_FIRST)
    subjects, regions = ({getattr(o, name) for o in targets} for name in ("subject", "region"))
    actuals = library.observations(kind=ANSWERING, subject=tuple(sorted(subjects)), region=tuple(sorted(regions)))
    sources = {o.document for o in (*targets, *actuals)}
    issued = {card.id: card.source.issue_period for card in library.documents(id=tuple(sorted(sources)))}
    terms = Terms(better, library.catalog.same_unit, frame.settings.tolerance, issued, datetime.now(UTC).date())
    return progress(targets, actuals, terms)


def _chart(frame: Frame, kept: list[Progress]) -> None:
    words = frame.words
    rows = [bullet for p in kept if (bullet := _bullet(frame, p)) is not None]
    chart, beside = st.columns([3, 2])
    with chart:
        if rows:
            alt = words("targets.alt", n=len(rows))
            clickable_chart(frame, bullets(rows, words("targets.axis")), "targets_chart", alt)
        else:
            st.info(words("targets.no_numbers"))
    with beside:
        shown = {o.id for p in kept for o in (p.target, p.actual) if o is not None}
        evidence(frame, lambda o: o.id in shown)


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


def _table(frame: Frame, kept: list[Progress]) -> None:
    words, labels = frame.words, frame.labels
    body = [
        [
            Cell(labels.region(p.target.region)),
            Cell(labels.indicator_and_measure(p.target), style="wide"),
            value_cell(frame, p.target),
            Cell(labels.period(p.target.period, inferred=p.target.period_inferred)),
            _actual_cell(frame, p),
            Cell(words(f"status.{p.status}"), style=f"status-{p.status}"),
            Cell(_related(frame, p), frame.link("compare", indicator=p.target.indicator) if p.related else ""),
            sentence_cell(frame, p.target),
        ]
        for p in kept
    ]
    names = ["region", "indicator", "target", "due", "actual", "status", "related", "sentence"]
    table(words("targets.table"), [words(f"field.{name}") for name in names], body)
    download(frame, "targets", [o for p in kept for o in (p.target, p.actual) if o is not None])


def _actual_cell(frame: Frame, progress: Progress) -> Cell:
    """The actual with its period, leading to its sentence; or that there is none."""
    if progress.actual is None:
        return Cell(frame.words("targets.no_actual"), style="nothing")
    return replace(value_cell(frame, progress.actual), text=_text(frame, progress))


def _related(frame: Frame, progress: Progress) -> str:
    return frame.words("targets.related", n=len(progress.related)) if progress.related else ""


show(open_frame())
