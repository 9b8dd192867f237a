"""Overview: what is here, in numbers that click through; the newest sources; the regions covered."""

from collections import Counter

import streamlit as st

from indicators.model import Kind, Measure
from indicators.pages.parts import address
from indicators.pages.parts.frame import NO_REGION, NO_TOPIC, Frame, link, open_frame, page_file
from indicators.pages.parts.plain import plain
from indicators.pages.parts.table import Cell, number_cards, table


def show(frame: Frame) -> None:
    words, library = frame.words, frame.library
    st.title(plain(frame.settings.title.get(words.language, "")))
    st.markdown(words("overview.promise"))
    _numbers(frame)
    if library.faults:
        st.warning(words("overview.faults", n=len(library.faults)), icon=":material/report:")
        st.page_link(page_file("quality"), label=words("nav.quality"), query_params=address.with_language({}))
    st.subheader(words("overview.how"))
    st.markdown(words("overview.steps"))
    _sources(frame)
    left, right = st.columns(2)
    with left:
        _topics(frame)
    with right:
        _regions(frame)


def _numbers(frame: Frame) -> None:
    observations = list(frame.library.observations.values())
    targets = [o for o in observations if o.kind is Kind.TARGET]
    numbers = [
        ("source", "overview.documents", len(frame.library.documents)),
        ("timeline", "overview.observations", len(observations)),
        ("targets", "overview.targets", len(targets)),
        ("compare", "overview.indicators", len({o.subject for o in observations})),
        ("timeline", "overview.regions", len({o.region for o in observations})),
        ("compare", "overview.ranks", sum(o.measure is Measure.RANK for o in observations)),
    ]
    cards = [Cell(frame.words(key), link(page)) for page, key, _ in numbers]
    number_cards([(f"{number:,}", card) for (_, _, number), card in zip(numbers, cards, strict=True)])


def _sources(frame: Frame) -> None:
    words, labels = frame.words, frame.labels
    st.subheader(words("overview.newest"))
    counts = Counter(o.document for o in frame.library.observations.values())
    documents = sorted(frame.library.documents.values(), key=lambda d: d.source.issued.value, reverse=True)
    body = [
        [
            Cell(labels.document(document), link("source", doc=document.id)),
            Cell(
                labels.period(document.source.issued.value, inferred=document.source.issued.how == "inferred"),
            ),
            Cell(document.source.publisher.value or words("label.not_known")),
            Cell(f"{counts[document.id]:,}", style="number"),
        ]
        for document in documents
    ]
    heads = [words(f"overview.head_{name}") for name in ("title", "issued", "publisher", "values")]
    table(words("overview.newest"), heads, body)


def _topics(frame: Frame) -> None:
    words = frame.words
    st.subheader(words("overview.topics"))
    catalog = frame.library.catalog
    values = Counter(catalog.topic_of(o.indicator) for o in frame.library.observations.values())
    different = Counter(catalog.topic_of(name) for name in {o.subject for o in frame.library.observations.values()})
    body = [
        [
            Cell(frame.labels.topic(name), link("timeline", topic=name or NO_TOPIC)),
            Cell(f"{different[name]:,}", style="number"),
            Cell(f"{count:,}", style="number"),
        ]
        for name, count in values.most_common()
    ]
    table(words("overview.topics"), [words(f"overview.head_{n}") for n in ("topic", "indicators", "values")], body)


def _regions(frame: Frame) -> None:
    words, regions = frame.words, frame.library.catalog.regions
    st.subheader(words("overview.regions_covered"))
    counts = Counter(o.region for o in frame.library.observations.values())
    body = [
        [
            Cell(frame.labels.region(code), link("timeline", region=code or NO_REGION)),
            Cell(words(f"level.{regions[code].level}") if code else ""),
            Cell(f"{count:,}", style="number"),
        ]
        for code, count in counts.most_common()
    ]
    table(words("overview.regions_covered"), [words(f"overview.head_{n}") for n in ("region", "level", "values")], body)


show(open_frame())
