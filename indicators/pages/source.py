"""Source: a document with all its values marked, opened at the sentence that was clicked."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from indicators.analysis.comparability import basis, basis_name
from indicators.analysis.neighbours import neighbours
from indicators.analysis.ranking import midpoint
from indicators.analysis.resolve import Standing, resolve
from indicators.identity import document_of
from indicators.model import Document, Fact, How, Kind, Observation
from indicators.pages.parts import address
from indicators.pages.parts.documents import DOCUMENT, offered_documents
from indicators.pages.parts.evidence import card
from indicators.pages.parts.frame import NONE, Frame, open_frame, page_file
from indicators.pages.parts.paging import PAGE, first_row
from indicators.pages.parts.plain import plain
from indicators.pages.parts.reader import reader
from indicators.pages.parts.table import definition_list, listed
from indicators.pages.parts.texts import ROWS, row_of, values, whole_text
from indicators.store import State


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
    text, beside = st.columns([3, 2])
    with text:
        reader(whole_text(frame, document.id, observation.id if observation else ""))
        st.html(_legend(frame, document.id))
    with beside:
        if observation is not None:
            card(frame, observation, document)
            _charted(frame, observation)
            _others_here(frame, observation, observations)
            _steps(frame, observation, observations)
        else:
            st.info(words("source.hint"), icon=":material/touch_app:")
        _facts(frame, document)
    _values(frame, document.id, observation)


def _legend(frame: Frame, document: str) -> str:
    """What the lines under the numbers mean, and how many there are of each."""
    words, found = frame.words, frame.library.card(document)
    counts = found.states if found else {}
    keys = [(f"key {state}", f"{words(f'state.{state}')} {counts[state]}") for state in State if state in counts]
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
    of_value = observation.document if observation else document_of(address.get(address.VALUE))
    offered = offered_documents(frame, of_value)
    default = of_value if of_value in offered else next(iter(offered), "")
    chosen = address.choose(
        frame.words,
        frame.words("field.document"),
        DOCUMENT,
        list(offered),
        offered.__getitem__,
        default=default,
        clears=(address.VALUE, PAGE),
    )
    return library.document(chosen)


def _charted(frame: Frame, observation: Observation) -> None:
    """The ways back: where this value is charted."""
    words = frame.words
    own = basis(observation, frame.library.catalog.same_unit)
    name = basis_name(own)
    id_ = observation.id
    place = {"region": observation.region or NONE, "indicator": observation.indicator or NONE, address.VALUE: id_}
    ways = [("timeline", place)]
    if observation.indicator and observation.period and midpoint(observation) is not None:
        ways.insert(0, ("compare", {"indicator": observation.indicator, "basis": name, address.VALUE: id_}))
    if observation.kind is Kind.TARGET:
        ways.insert(0, ("targets", place))
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


def _values(frame: Frame, document: str, observation: Observation | None) -> None:
    total = len(frame.library.of_document(document))
    st.subheader(frame.words("source.values", n=total))
    opens_at = row_of(frame, document, observation.id) if observation else 0
    listed(frame, "source", values(frame, document, first_row(frame, total, ROWS, opens_at=opens_at)))


show(open_frame())
