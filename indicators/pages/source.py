"""Source: search all documents, and read one, or two side by side, opened at the sentence or words that were clicked."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from indicators.analysis.comparability import basis, basis_name
from indicators.analysis.neighbours import neighbours
from indicators.analysis.ranking import midpoint
from indicators.analysis.resolve import Standing, resolve
from indicators.identity import document_of
from indicators.model import Document, Kind, Observation
from indicators.pages.parts import address
from indicators.pages.parts.about_document import about_document
from indicators.pages.parts.cite import cite, cite_document
from indicators.pages.parts.evidence import card
from indicators.pages.parts.frame import Frame, drawn, page_file
from indicators.pages.parts.hits import AT, WORDS, hits, search_field
from indicators.pages.parts.paging import first_row
from indicators.pages.parts.pane import PRINT, VIEW, pane
from indicators.pages.parts.plain import plain
from indicators.pages.parts.shelf import choose_document, narrowed, region_of
from indicators.pages.parts.table import Cell, download, sentence_cell, table, value_cell
from indicators.pages.parts.why import why_this_reading

DOCUMENT, BESIDE = "doc", "beside"
ROWS = 100
OF_A_TEXT = (address.VALUE, AT, "span", "values")
"""What belongs to the text that was read, and goes when another is chosen."""


def show(frame: Frame) -> None:
    words, library = frame.words, frame.library
    st.title(words("nav.source"))
    if not library.rows_of("documents"):
        st.info(words("source.empty"))
        return
    left, right = st.columns([3, 2], vertical_alignment="bottom")
    with left:
        asked = search_field(frame)
    with right:
        region = region_of(frame)
    if asked and not (address.get(DOCUMENT) or address.get(address.VALUE)):
        hits(frame, asked, region)
        return
    if asked:
        st.page_link(
            page_file("source"),
            label=words("search.back", asked=plain(asked)),
            icon=":material/arrow_back:",
            query_params=frame.parameters(q=asked, region=address.get("region"), page=address.get("page")),
        )
    observation = _asked_value(frame)
    document, other = _documents(frame, observation, region)
    if document is not None:
        _read(frame, document, other, observation)


def _read(frame: Frame, document: Document, other: Document | None, observation: Observation | None) -> None:
    """The text, or both; beside it or below them the value, and what is known of the document."""
    words = frame.words
    if observation is not None and observation.document not in {document.id, other.id if other else ""}:
        observation = None
    own = document if observation is None or observation.document == document.id or other is None else other
    observations = frame.library.of_document(own.id)
    kept = _kept()
    place = _place(document)
    if other is not None:
        for column, each in zip(st.columns(2), (document, other), strict=True):
            with column:
                st.html(f'<p class="side">{escape(frame.labels.document(each.source))}</p>')
                chosen = observation if observation and observation.document == each.id else None
                is_first = each is document
                pane(
                    frame,
                    each,
                    chosen,
                    key="reader" if is_first else "reader_beside",
                    height="60vh",
                    place=place if is_first else None,
                    kept=kept,
                )
        text, beside = st.columns([2, 3])
    else:
        text, beside = st.columns([3, 2])
        with text:
            pane(frame, document, observation, key="reader", height="72vh", place=place, kept=kept)
    with beside:
        if observation is not None:
            card(frame, observation, own)
            cite(frame, observation, own)
            why_this_reading(frame, observation, own)
            _charted(frame, observation)
            _others_here(frame, observation, observations)
            _steps(frame, observation, observations)
        else:
            st.info(words("source.hint"), icon=":material/touch_app:")
    with text if other is not None else beside:
        about_document(frame, own)
        cite_document(frame, own)
    _values(frame, observations)


def _kept() -> dict[str, str]:
    """What the links to the values of a text keep: what is looked for, how the text is shown, and the pair side by side."""
    pair = (DOCUMENT, BESIDE) if address.get(BESIDE) else ()
    return {name: address.get(name) for name in (*pair, VIEW, WORDS)}


def _place(document: Document) -> int | None:
    """The offset of the address where it lies in the text."""
    asked = address.get(AT)
    return int(asked) if asked.isascii() and asked.isdigit() and int(asked[:9]) < len(document.text) else None


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


def _documents(frame: Frame, observation: Observation | None, region: str) -> tuple[Document | None, Document | None]:
    """The document to read and the one beside it; and how they are shown.

    It is the document of the address, else that of the value, else of the address of a value that is gone, else the newest.
    """
    words, library = frame.words, frame.library
    of_value = observation.document if observation else document_of(address.get(address.VALUE))
    newest = library.documents(limit=1, **narrowed(region)) or library.documents(limit=1)
    default = of_value if of_value and library.card(of_value) else newest[0].id
    first, second = st.columns(2)
    with first:
        chosen = choose_document(frame, DOCUMENT, region, default, label=words("field.document"), clears=OF_A_TEXT)
    with second:
        beside = choose_document(frame, BESIDE, region, "", label=words("source.beside"), clears=("span",))
    _view(frame)
    return library.document(chosen), library.document(beside) if beside and beside != chosen else None


def _view(frame: Frame) -> None:
    """Reading view, or the text as it is printed."""
    words, key = frame.words, "choose_view"

    def changed() -> None:
        address.put(VIEW, st.session_state[key] or "")

    st.session_state[key] = PRINT if address.get(VIEW) == PRINT else ""
    names = {"": words("source.reading_view"), PRINT: words("source.print_view")}
    st.segmented_control(
        words("source.view"),
        list(names),
        format_func=names.__getitem__,
        key=key,
        on_change=changed,
        required=True,
        label_visibility="collapsed",
    )


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
    kept = _kept()
    for column, other, key in zip(st.columns(2), (before, after), ("previous", "next"), strict=True):
        if other is not None:
            parameters = frame.parameters(**kept, value=other.id)
            with column:
                st.page_link(page_file("source"), label=frame.words(f"source.{key}"), query_params=parameters)


def _values(frame: Frame, observations: Sequence[Observation]) -> None:
    """The values of the document, page by page, opened at the chosen one."""
    words, labels = frame.words, frame.labels
    st.subheader(words("source.values", n=len(observations)))
    places = [o.id for o in observations]
    asked = address.get(address.VALUE)
    first = first_row(frame, len(places), ROWS, opens_at=places.index(asked) if asked in places else 0, name="values")
    observations = observations[first : first + ROWS]
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
    table(words("source.values", n=len(places)), [words(f"field.{name}") for name in names], body)
    download(frame, "source", [o.id for o in observations])


drawn("source", show)
