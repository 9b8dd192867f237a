"""Data quality: what does not hold, where, and how to mend it; and everything that is checked."""

from collections import Counter

import streamlit as st

from indicators.faults import ALL
from indicators.pages.parts.frame import Frame, link, open_frame
from indicators.pages.parts.table import Cell, table


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
    _remarks(frame)
    st.subheader(words("quality.checks", n=len(ALL)))
    counts = Counter(fault.code for fault in faults)
    body = [
        [Cell(words(f"faults.{each.code}.title")), Cell(each.code), Cell(str(counts[each.code]), style="number")]
        for each in ALL
    ]
    table(words("quality.checks", n=len(ALL)), [words(f"field.{name}") for name in ("fault", "code", "found")], body)


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
