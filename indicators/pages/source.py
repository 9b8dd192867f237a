"""Source: a document with all its values marked, opened at the sentence that was clicked."""

from collections import Counter
from collections.abc import Sequence
from html import escape

import streamlit as st

from indicators import store
from indicators.analysis.comparability import basis, basis_name
from indicators.analysis.marking import Number, marked_blocks
from indicators.analysis.neighbours import neighbours
from indicators.analysis.ranking import midpoint
from indicators.analysis.resolve import Standing, resolve
from indicators.identity import document_of
from indicators.model import Document, Fact, How, Kind, Observation
from indicators.pages.parts import address
from indicators.pages.parts.evidence import card
from indicators.pages.parts.frame import Frame, open_frame, page_file
from indicators.pages.parts.plain import plain
from indicators.pages.parts.reader import reader
from indicators.pages.parts.table import Cell, definition_list, download, sentence_cell, table, value_cell
from indicators.store import State

DOCUMENT = "doc"


def show(frame: Frame) -> None:
    words, library = frame.words, frame.library
    st.title(words("nav.source"))
    if not library.rows_of("documents"):
        st.info(words("source.empty"))
        return
    observation = _asked_value(frame)
    document = _document(frame, observation)
    if document is None:
        return
    if observation is not None and observation.document != document.id:
        observation = None
    observations = library.of_document(document.id)
    by_id = {o.id: o for o in observations}
    numbers = library.numbers(document=document.id)
    text, beside = st.columns([3, 2])
    with text:
        reader(
            marked_blocks(document, observations, observation, [_told(frame, n) for n in numbers if not n.ids]),
            label=frame.labels.document(document.source),
            href=lambda id_: frame.link("source", value=id_),
            title=lambda id_: frame.labels.summary(by_id[id_]),
        )
        st.html(_legend(frame, numbers))
    with beside:
        if observation is not None:
            card(frame, observation, document)
            _charted(frame, observation)
            _others_here(frame, observation, observations)
            _steps(frame, observation, observations)
        else:
            st.info(words("source.hint"), icon=":material/touch_app:")
        _facts(frame, document)
    _values(frame, observations)


def _told(frame: Frame, number: store.Number) -> Number:
    """A number that is no observation, with what became of it."""
    words = frame.words
    reason = words.pick(number.reason, number.reason_en) or words(f"category.{number.category}")
    said = words("source.state", state=words(f"state.{number.state}"), reason=reason)
    return Number(number.start, number.end, number.state, said)


def _legend(frame: Frame, numbers: Sequence[store.Number]) -> str:
    """What the lines under the numbers mean, and how many there are of each."""
    words = frame.words
    counts = Counter(number.state for number in numbers)
    keys = [(f"key {state}", f"{words(f'state.{state}')} {counts[state]}") for state in State if counts[state]]
    keys += [(f"key kind-{kind}", words(f"kind.{kind}")) for kind in ("actual", "target", "estimate")]
    items = "".join(f'<li><span class="{escape(style)}">123</span> {escape(text)}</li>' for style, text in keys)
    return f'<ul class="legend" aria-label="{escape(words("source.legend"))}">{items}</ul>'


def _asked_value(frame: Frame) -> Observation | None:
    """The value in the address, or what its words are read as now; a message where it is not the value itself."""
    asked, library = address.get(address.VALUE), frame.library

    def observations_of(document: str) -> Sequence[Observation] | None:
        return library.of_document(document) if library.card(document) else None

    found = resolve(asked, observations_of, library.catalog)
    if found.standing is Standing.REREAD:
        st.info(frame.words("evidence.reread", id=plain(asked)), icon=":material/history:")
    elif asked and found.standing is not Standing.STANDS:
        st.warning(frame.words("evidence.gone", id=plain(asked)), icon=":material/link_off:")
    return found.observation


def _document(frame: Frame, observation: Observation | None) -> Document | None:
    """The document of the address, else that of the value, else of the address of a value that is gone, else the newest."""
    library = frame.library
    sources = {card.id: card.source for card in library.documents()}
    of_value = observation.document if observation else document_of(address.get(address.VALUE))
    default = of_value if of_value in sources else next(iter(sources))
    chosen = address.choose(
        frame.words,
        frame.words("field.document"),
        DOCUMENT,
        list(sources),
        lambda name: frame.labels.document(sources[name]),
        default=default,
        clears=(address.VALUE,),
    )
    return library.document(chosen)


def _charted(frame: Frame, observation: Observation) -> None:
    """The ways back: where this value is charted."""
    words = frame.words
    own = basis(observation, frame.library.catalog.same_unit)
    name = basis_name(own)
    id_ = observation.id
    ways = [("timeline", {"region": observation.region, address.VALUE: id_})]
    if observation.period and midpoint(observation) is not None:
        ways.insert(0, ("compare", {"indicator": observation.indicator, "basis": name, address.VALUE: id_}))
    if observation.kind is Kind.TARGET:
        ways.insert(0, ("targets", {"region": observation.region, address.VALUE: id_}))
    st.markdown(words("source.charted"))
    for page, parameters in ways:
        label, icon = words(f"nav.{page}"), ":material/arrow_forward:"
        st.page_link(page_file(page), label=label, icon=icon, query_params=frame.parameters(**parameters))


def _others_here(frame: Frame, observation: Observation, observations: Sequence[Observation]) -> None:
    """Other values that the same printed number stands for."""
    others = [o for o in observations if (o.start, o.end) == (observation.start, observation.end) and o != observation]
    if others:
        st.markdown(frame.words("source.also"))
        for other in others:
            parameters = frame.parameters(value=other.id)
            st.page_link(page_file("source"), label=plain(frame.labels.summary(other)), query_params=parameters)


def _steps(frame: Frame, observation: Observation, observations: Sequence[Observation]) -> None:
    """The value before and the value after, in the order of the page."""
    before, after = neighbours(observations, observation)
    for column, other, key in zip(st.columns(2), (before, after), ("previous", "next"), strict=True):
        if other is not None:
            parameters = frame.parameters(value=other.id)
            with column:
                st.page_link(page_file("source"), label=frame.words(f"source.{key}"), query_params=parameters)


def _facts(frame: Frame, document: Document) -> None:
    """What is known of the document, and how."""
    words, source = frame.words, document.source
    st.subheader(words("source.facts"))
    facts = []
    for key in ("publisher", "issued", "issue_number"):
        fact: Fact = getattr(source, key)
        value = frame.labels.period(fact.value) if key == "issued" and fact.value else fact.value
        known = words("source.known", value=value or words("label.not_known"), how=words(f"how.{fact.how}"))
        facts.append((words(f"field.{key}"), known if fact.value else words("label.not_known")))
        if fact.how is not How.PRINTED and (why := words.pick(fact.why, fact.why_en)):
            facts.append(("", why))
    definition_list(facts)


def _values(frame: Frame, observations: Sequence[Observation]) -> None:
    words, labels = frame.words, frame.labels
    st.subheader(words("source.values", n=len(observations)))
    body = [
        [
            value_cell(frame, o),
            Cell(o.text),
            Cell(labels.region(o.region)),
            Cell(labels.indicator_and_measure(o), style="wide"),
            Cell(labels.period(o.period, inferred=o.period_inferred), style="short"),
            Cell(labels.kind(o.kind), style="short"),
            sentence_cell(frame, o),
        ]
        for o in observations
    ]
    names = ["value", "printed", "region", "indicator", "period", "kind", "sentence"]
    table(words("source.values", n=len(observations)), [words(f"field.{name}") for name in names], body)
    download(frame, "source", [o.id for o in observations])


show(open_frame())
