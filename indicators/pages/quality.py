"""Data quality: what does not hold, where, and how to mend it; and everything that is checked."""

from collections import Counter

import streamlit as st

from indicators.faults import ALL
from indicators.pages.parts.frame import Frame, link, open_frame
from indicators.pages.parts.table import Cell, table, value_cell
from indicators.store import State

MOST_SHOWN = 200
AROUND = 20


def show(frame: Frame) -> None:
    words, library = frame.words, frame.library
    st.title(words("nav.quality"))
    st.markdown(words("quality.intro"))
    faults = sorted(library.faults, key=lambda fault: (fault.file, fault.line))
    if faults:
        st.error(words("quality.faults", n=len(faults)), icon=":material/report:")
        body = [
            [
                Cell(f"{fault.file}:{fault.line}"),
                Cell(words(f"faults.{fault.code}.title")),
                Cell(words(f"faults.{fault.code}.message", **fault.facts)),
                Cell(words(f"faults.{fault.code}.mend", **fault.facts)),
            ]
            for fault in faults
        ]
        table(
            words("quality.faults", n=len(faults)),
            [words(f"field.{n}") for n in ("where", "fault", "what", "mend")],
            body,
        )
    else:
        st.success(words("quality.sound", n=len(library.observations)), icon=":material/verified:")
    _ledger(frame)
    _disagreements(frame)
    _remarks(frame)
    st.subheader(words("quality.checks", n=len(ALL)))
    counts = Counter(fault.code for fault in faults)
    body = [
        [Cell(words(f"faults.{each.code}.title")), Cell(each.code), Cell(str(counts[each.code]), style="number")]
        for each in ALL
    ]
    table(words("quality.checks", n=len(ALL)), [words(f"field.{name}") for name in ("fault", "code", "found")], body)


def _ledger(frame: Frame) -> None:
    """For each document, what became of its numbers; and those that are open."""
    words, library = frame.words, frame.library
    st.subheader(words("quality.ledger"))
    st.caption(words("quality.ledger_why"))
    body = []
    for name, entries in library.ledgers.items():
        counts = Counter(entry.state for entry in entries)
        document = Cell(frame.labels.document(library.documents[name]), link("source", doc=name))
        numbers = [Cell(f"{counts[state]:,}", style="number") for state in State]
        body.append([document, Cell(f"{len(entries):,}", style="number"), *numbers])
    heads = [words("field.document"), words("field.numbers"), *(words(f"state.{state}") for state in State)]
    table(words("quality.ledger"), heads, body)
    open_numbers = [(name, e) for name, found in library.ledgers.items() for e in found if e.state is State.OPEN]
    if not open_numbers:
        st.caption(words("quality.nothing_open"))
        return
    rows = [
        [
            Cell(frame.labels.document(library.documents[name]), link("source", doc=name)),
            Cell(entry.mention.text),
            Cell(_around(library.documents[name].text, entry.mention.start, entry.mention.end)),
        ]
        for name, entry in open_numbers[:MOST_SHOWN]
    ]
    shown = words("quality.open", n=len(open_numbers), shown=len(rows))
    table(shown, [words(f"field.{name}") for name in ("document", "printed", "sentence")], rows)
    st.caption(shown)


def _around(text: str, start: int, end: int) -> str:
    """A number with the words around it, on one line."""
    return " ".join(text[max(0, start - AROUND) : end + AROUND].split())


def _disagreements(frame: Frame) -> None:
    """Where a person and the program read the same number differently."""
    words, library, labels = frame.words, frame.library, frame.labels
    st.subheader(words("quality.disagreements", n=len(library.disagreements)))
    st.caption(words("quality.disagreements_why"))
    body = [
        [
            value_cell(frame, found.curated),
            Cell(words("list.separator").join(words(f"field.{name}") for name in found.fields)),
            Cell(labels.summary(found.curated)),
            Cell(labels.summary(found.parsed)),
            Cell(found.parsed.rule),
        ]
        for found in library.disagreements
    ]
    names = ["value", "differs", "curated", "parsed", "rule"]
    table(words("quality.disagreements", n=len(body)), [words(f"field.{name}") for name in names], body)


def _remarks(frame: Frame) -> None:
    """The numbers of the pages that are no indicator, each with the reason."""
    words, library = frame.words, frame.library
    remarks = [(name, remark) for name, found in library.remarks.items() for remark, _, _ in found]
    st.subheader(words("quality.no_indicator", n=len(remarks)))
    st.caption(words("quality.no_indicator_why"))
    body = [
        [
            Cell(frame.labels.document(library.documents[name]), link("source", doc=name)),
            Cell(remark.value),
            Cell(remark.quote),
            Cell(words.pick(remark.reason, remark.reason_en)),
        ]
        for name, remark in remarks
        if name in library.documents
    ]
    heads = [words(f"field.{name}") for name in ("document", "printed", "quote", "reason")]
    table(words("quality.no_indicator", n=len(remarks)), heads, body)


show(open_frame())
