"""Why a value reads as it does: who read it, by which rule, how sure, and on which passages it rests."""

from decimal import Decimal
from html import escape

import streamlit as st

from indicators.analysis.reading_rules import family
from indicators.locale.format import format_number
from indicators.model import Document, Observation, Origin
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.table import definition_list


def why_this_reading(frame: Frame, observation: Observation, document: Document) -> None:
    """The reasons, folded up."""
    words = frame.words
    with st.expander(words("why.title"), icon=":material/psychology_alt:"):
        definition_list(_reading(frame, observation) + _catalogue(frame, observation))
        if observation.evidence:
            st.html(_passages(frame, observation, document))


def _reading(frame: Frame, observation: Observation) -> list[tuple[str, str]]:
    words = frame.words
    told = [(words("field.origin"), words(f"why.{observation.origin}"))]
    if observation.origin is Origin.PARSED:
        rule = words(f"reading_rule.{family(observation.rule)}")
        percent = format_number((observation.confidence or Decimal(0)) * 100, words.language)
        told.append((words("field.rule"), words("why.rule", said=rule, rule=observation.rule)))
        told.append((words("why.confidence"), words("why.trust", percent=percent)))
    if not observation.period:
        told.append((words("field.period"), words("why.no_period")))
    else:
        told.append(
            (words("field.period"), words("why.inferred" if observation.period_inferred else "why.period_stated"))
        )
    if not observation.region:
        told.append((words("field.region"), words("why.no_region")))
    if note := words.pick(observation.note, observation.note_en or observation.note):
        told.append((words("field.note"), note))
    return told


def _catalogue(frame: Frame, observation: Observation) -> list[tuple[str, str]]:
    """What the catalogue knows of the indicator; or that it does not have it."""
    words, labels, catalog = frame.words, frame.labels, frame.library.catalog
    entry = catalog.indicators.get(observation.indicator)
    if entry is None:
        return [(words("why.catalogue"), words("why.not_in_catalogue", name=observation.indicator_name))]
    told = [
        (words("why.catalogue"), labels.indicator(entry.id)),
        (words("why.definition"), words.pick(entry.definition_zh, entry.definition_en)),
        (words("field.topic"), labels.topic(entry.topic)),
        (words("field.unit"), labels.unit(entry.unit) or words("label.ratio")),
        (words("why.usual_scope"), labels.scope(entry.scope)),
        (words("why.names"), words("list.separator").join(entry.names)),
    ]
    return [(name, text) for name, text in told if text]


def _passages(frame: Frame, observation: Observation, document: Document) -> str:
    """The passages that give what the sentence itself leaves out, each leading to its place."""
    items = "".join(
        f'<li><a href="{escape(_place(frame, observation, start))}">{escape(" ".join(document.text[start:end].split()))}</a></li>'
        for start, end in observation.evidence
    )
    return f'<p class="small">{escape(frame.words("why.passages"))}</p><ul class="passages">{items}</ul>'


def _place(frame: Frame, observation: Observation, start: int) -> str:
    return frame.link("source", doc=observation.document, value=observation.id, at=str(start))
