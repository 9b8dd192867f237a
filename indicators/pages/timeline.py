"""Timeline: when it was said, what was measured when, what falls due; and series over several periods."""

from collections import Counter
from collections.abc import Mapping

import streamlit as st

from indicators.analysis.ranking import midpoint
from indicators.analysis.timeline import Placed, placed, series
from indicators.charts import Line, Mark, Span, spans
from indicators.charts import series as series_chart
from indicators.model import Measure, Observation, Origin, Source
from indicators.pages.parts import address
from indicators.pages.parts.evidence import clickable_chart, evidence
from indicators.pages.parts.frame import NO_REGION, NO_TOPIC, Frame, open_frame, shortened
from indicators.pages.parts.plain import plain
from indicators.pages.parts.table import Cell, download, sentence_cell, table, value_cell

ALL, REGION, TOPIC, PART = "", "region", "topic", "part"
ROWS = 25
"""Rows a chart shows at once: more than this and a reader no longer sees which mark is whose."""


def show(frame: Frame) -> None:
    words = frame.words
    st.title(words("nav.timeline"))
    st.markdown(words("timeline.intro"))
    kept = _chosen(frame)
    sources = {card.id: card.source for card in frame.library.documents(id=tuple(sorted({o.document for o in kept})))}
    dated = placed(kept, {name: source.issue_period for name, source in sources.items()})
    if not dated:
        st.info(words("timeline.empty"))
        return
    shown = _part(frame, dated)
    charts, beside = st.columns([3, 2])
    with charts:
        _spans(frame, shown)
        _series(frame, kept)
    with beside:
        evidence(frame, lambda _: True)
    _list(frame, words("timeline.table"), [item.observation for item in dated], "timeline", sources)
    undated = [o for o in kept if not o.period]
    if undated:
        st.caption(words("timeline.undated", n=len(undated)))
        _list(frame, words("timeline.undated_table"), undated, "timeline_undated", sources)


def _chosen(frame: Frame) -> list[Observation]:
    """The observations of the region and the topic that were chosen."""
    words, labels, library = frame.words, frame.labels, frame.library
    topic_of = library.catalog.topic_of
    everything = list(library.observations(order="document, start, id"))
    by_region = Counter(o.region or NO_REGION for o in everything)
    left, right = st.columns(2)
    with left:
        region = address.choose(
            words,
            words("field.region"),
            REGION,
            [ALL, *(code for code, _ in by_region.most_common())],
            lambda code: (
                words("compare.option", name=labels.region("" if code == NO_REGION else code), n=by_region[code])
                if code
                else words("timeline.all_regions", n=len(everything))
            ),
            default=ALL,
            clears=(address.VALUE, PART),
            key="timeline_region",
        )
    here = [o for o in everything if region in {ALL, o.region or NO_REGION}]
    by_topic = Counter(topic_of(o.indicator) or NO_TOPIC for o in here)
    with right:
        topic = address.choose(
            words,
            words("field.topic"),
            TOPIC,
            [ALL, *(name for name, _ in by_topic.most_common())],
            lambda name: (
                words("compare.option", name=labels.topic(name), n=by_topic[name])
                if name
                else words("timeline.all_topics", n=len(here))
            ),
            default=ALL,
            clears=(address.VALUE, PART),
        )
    return [o for o in here if topic in {ALL, topic_of(o.indicator) or NO_TOPIC}]


def _part(frame: Frame, dated: list[Placed]) -> list[Placed]:
    """The rows of one chart: all, or the part that was chosen; by default the latest, or the one with the value asked for."""
    if len(dated) <= ROWS:
        return dated
    parts = {str(start // ROWS + 1): dated[start : start + ROWS] for start in range(0, len(dated), ROWS)}
    asked = address.get(address.VALUE)
    holding = [name for name, part in parts.items() if any(item.observation.id == asked for item in part)]

    def title(name: str) -> str:
        part = parts[name]
        return frame.words("timeline.part", first=part[0].last, last=part[-1].last, n=len(part))

    default = holding[0] if holding else next(iter(parts))
    chosen = address.choose(frame.words, frame.words("timeline.which_part"), PART, list(parts), title, default=default)
    return parts[chosen]


def _spans(frame: Frame, shown: list[Placed]) -> None:
    words, labels = frame.words, frame.labels
    rows = [
        Span(
            item.observation.id,
            _row_name(frame, item.observation),
            item.observation.kind,
            item.first,
            item.last,
            item.issued,
            labels.value(item.observation),
            (labels.summary(item.observation), labels.kind(item.observation.kind)),
            item.observation.origin is Origin.PARSED,
        )
        for item in shown
    ]
    kinds = {kind: words(f"kind.{kind}") for kind in ("actual", "estimate", "target", "forecast")}
    figure = spans(rows, words("timeline.issued"), kinds)
    clickable_chart(frame, figure, "timeline_chart", words("timeline.alt", n=len(rows)))


def _row_name(frame: Frame, observation: Observation) -> str:
    labels = frame.labels
    parts = [labels.region(observation.region), labels.indicator(observation.subject)]
    if observation.measure is not Measure.LEVEL:
        parts.append(frame.words(f"measure.{observation.measure}"))
    return shortened(" · ".join(parts), frame.words.language)


def _series(frame: Frame, kept: list[Observation]) -> None:
    words, labels = frame.words, frame.labels
    groups = series(kept, frame.library.catalog.same_unit)
    st.subheader(words("timeline.series", n=len(groups)))
    if not groups:
        st.caption(words("timeline.no_series"))
    columns = st.columns(2)
    for index, group in enumerate(groups):
        first = group[0]
        marks = tuple(
            Mark(
                o.id, labels.period(o.period), number, labels.value(o), o.kind, (labels.summary(o), labels.kind(o.kind))
            )
            for o in group
            if (number := midpoint(o)) is not None
        )
        name = f"{labels.region(first.region)} · {labels.indicator(first.subject)}"
        with columns[index % 2].container(border=True):
            st.markdown(f"**{plain(name)}**")
            said = f"{labels.measure(first.measure, first.of, first.reference)} · {labels.scope(first.scope)}"
            st.caption(plain(said))
            alt = words("timeline.series_alt", name=name, n=len(marks))
            clickable_chart(
                frame, series_chart(Line(name, marks), labels.unit(first.unit)), f"series_{index}", alt, hint=False
            )


def _list(
    frame: Frame, caption: str, observations: list[Observation], name: str, sources: Mapping[str, Source]
) -> None:
    words, labels = frame.words, frame.labels
    body = [
        [
            Cell(labels.period(o.period, inferred=o.period_inferred), style="short"),
            Cell(labels.kind(o.kind), style="short"),
            Cell(labels.region(o.region)),
            Cell(labels.indicator_and_measure(o), style="wide"),
            value_cell(frame, o),
            Cell(labels.period(sources[o.document].issued.value), style="short"),
            sentence_cell(frame, o),
        ]
        for o in observations
    ]
    heads = ["period", "kind", "region", "indicator", "value", "issued", "sentence"]
    table(caption, [words(f"field.{head}") for head in heads], body)
    download(frame, name, [o.id for o in observations])


show(open_frame())
