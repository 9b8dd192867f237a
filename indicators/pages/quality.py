"""Data quality: what does not hold, where, and how to mend it; and everything that is checked."""

from collections import Counter
from collections.abc import Mapping, Sequence

import streamlit as st

from indicators.analysis.reading_rules import family
from indicators.faults import ALL, Fault
from indicators.pages.parts.folded import expander
from indicators.pages.parts.frame import Frame, drawn
from indicators.pages.parts.paging import first_row
from indicators.pages.parts.table import Cell, table, value_cell
from indicators.store import State

MOST_SHOWN, DOCUMENTS_AT_ONCE = 200, 50


def show(frame: Frame) -> None:
    words, library = frame.words, frame.library
    st.title(words("nav.quality"))
    st.markdown(words("quality.intro"))
    n = library.rows_of("faults")
    if n:
        st.error(words("quality.faults", n=n), icon=":material/report:")
        _bounded(frame, n)
        _faults(frame, words("quality.faults", n=n), library.faults(limit=MOST_SHOWN))
    else:
        st.success(words("quality.sound", n=library.count()), icon=":material/verified:")
    _left_out(frame)
    _ledger(frame)
    _open_numbers(frame)
    _disagreements(frame)
    _remarks(frame)
    _checks(frame)


def _faults(frame: Frame, caption: str, faults: Sequence[Fault]) -> None:
    words = frame.words
    body = [
        [
            Cell(f"{fault.file}:{fault.line}"),
            Cell(words(f"faults.{fault.code}.title")),
            Cell(words(f"faults.{fault.code}.message", **fault.facts)),
            Cell(words(f"faults.{fault.code}.mend", **fault.facts)),
        ]
        for fault in faults
    ]
    table(caption, [words(f"field.{name}") for name in ("where", "fault", "what", "mend")], body)


def _ledger(frame: Frame) -> None:
    """For each document, what became of its numbers."""
    words, library = frame.words, frame.library
    st.subheader(words("quality.ledger"))
    st.caption(words("quality.ledger_why"))
    total, states = library.rows_of("documents"), library.states()
    first = first_row(frame, total, DOCUMENTS_AT_ONCE)
    body = [
        _states(Cell(frame.labels.document(card.source), frame.link("source", doc=card.id)), card.states)
        for card in library.documents(order="id", limit=DOCUMENTS_AT_ONCE, offset=first)
    ]
    if total > 1:
        body.append(_states(Cell(words("quality.all_documents", n=f"{total:,}"), style="total"), states))
    heads = [words("field.document"), words("field.numbers"), *(words(f"state.{state}") for state in State)]
    table(words("quality.ledger"), heads, body)


def _states(name: Cell, states: Mapping[str, int]) -> list[Cell]:
    counts = [states.get(state, 0) for state in State]
    return [name, *(Cell(f"{count:,}", style="number") for count in (sum(counts), *counts))]


def _left_out(frame: Frame) -> None:
    """The files that were not read, each with the reason."""
    words, library = frame.words, frame.library
    n = library.left_out_number()
    if not n:
        return
    caption = words("quality.left_out", n=n)
    st.subheader(caption)
    _bounded(frame, n)
    body = [
        [
            Cell(one.path),
            Cell(words(f"faults.{one.fault.code}.message", **one.fault.facts) if one.fault else ""),
            Cell(words(f"faults.{one.fault.code}.mend", **one.fault.facts) if one.fault else ""),
            Cell(one.same_as, frame.link("source", doc=one.same_as) if one.same_as else ""),
        ]
        for one in library.left_out(limit=MOST_SHOWN)
    ]
    table(caption, [words(f"field.{name}") for name in ("file", "what", "mend", "same_as")], body)


def _bounded(frame: Frame, total: int) -> None:
    """Says that not all are listed, where they are not."""
    if total > MOST_SHOWN:
        st.caption(frame.words("table.rows", first=1, last=MOST_SHOWN, total=f"{total:,}"))


def _open_numbers(frame: Frame) -> None:
    """The numbers of which nobody has said what they are about, with the words around each."""
    words, library = frame.words, frame.library
    found = library.in_their_words(State.OPEN, limit=MOST_SHOWN)
    if not found:
        st.caption(words("quality.nothing_open"))
        return
    cards = {card.id: card.source for card in library.documents(id=tuple({number.document for number, _ in found}))}
    body = [
        [
            Cell(frame.labels.document(cards[number.document]), frame.link("source", doc=number.document)),
            Cell(number.text),
            Cell(around),
        ]
        for number, around in found
    ]
    shown = words("quality.open", n=library.states()[State.OPEN], shown=len(body))
    table(shown, [words(f"field.{name}") for name in ("document", "printed", "sentence")], body)
    st.caption(shown)


def _disagreements(frame: Frame) -> None:
    """Where a person and the program read the same number differently."""
    words, library, labels = frame.words, frame.library, frame.labels
    caption = words("quality.disagreements", n=library.rows_of("disagreements"))
    st.subheader(caption)
    st.caption(words("quality.disagreements_why"))
    _bounded(frame, library.rows_of("disagreements"))
    body = [
        [
            value_cell(frame, curated),
            Cell(words("list.separator").join(words(f"field.{name}") for name in fields)),
            Cell(labels.summary(curated)),
            Cell(labels.summary(parsed)),
            Cell(words(f"reading_rule.{family(parsed.rule)}")),
        ]
        for curated, parsed, fields in library.disagreements(limit=MOST_SHOWN)
    ]
    table(caption, [words(f"field.{name}") for name in ("value", "differs", "curated", "parsed", "rule")], body)


def _remarks(frame: Frame) -> None:
    """The numbers of the pages that are no indicator, each with the reason."""
    words, library = frame.words, frame.library
    caption = words("quality.no_indicator", n=library.count_numbers(state=State.REMARKED))
    st.subheader(caption)
    st.caption(words("quality.no_indicator_why"))
    _bounded(frame, library.count_numbers(state=State.REMARKED))
    remarks = library.numbers(state=State.REMARKED, limit=MOST_SHOWN)
    cards = {card.id: card.source for card in library.documents(id=tuple({number.document for number in remarks}))}
    body = [
        [
            Cell(frame.labels.document(cards[number.document]), frame.link("source", doc=number.document)),
            Cell(number.text),
            Cell(number.quote),
            Cell(words.pick(number.reason, number.reason_en)),
        ]
        for number in remarks
    ]
    table(caption, [words(f"field.{name}") for name in ("document", "printed", "quote", "reason")], body)


def _checks(frame: Frame) -> None:
    """Everything that is checked, and how often it was found."""
    words = frame.words
    counts = Counter(frame.library.faults_by_code())
    body = [
        [Cell(words(f"faults.{each.code}.title")), Cell(each.code), Cell(str(counts[each.code]), style="number")]
        for each in ALL
    ]
    caption = words("quality.checks", n=len(ALL))
    with expander(caption, "checks_shown") as opened:
        if opened:
            table(caption, [words(f"field.{name}") for name in ("fault", "code", "found")], body)


drawn("quality", show)
