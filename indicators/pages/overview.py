"""Overview: what is here, in numbers that click through; the newest sources; the regions covered."""

import streamlit as st

from indicators.model import Kind, Measure
from indicators.pages.parts.frame import NONE, Frame, drawn, page_file
from indicators.pages.parts.plain import plain
from indicators.pages.parts.table import Cell, number_cards, table
from indicators.pages.parts.tour import Step, tour

NEWEST = 20


def show(frame: Frame) -> None:
    words, library = frame.words, frame.library
    st.title(plain(frame.settings.title.get(words.language, "")))
    st.markdown(words("overview.promise"))
    _numbers(frame)
    if faults := library.rows_of("faults"):
        st.warning(words("overview.faults", n=faults), icon=":material/report:")
        st.page_link(page_file("quality"), label=words("nav.quality"), query_params=frame.parameters())
    _tour(frame)
    _sources(frame)
    left, right = st.columns(2)
    with left:
        _topics(frame)
    with right:
        _regions(frame)


def _numbers(frame: Frame) -> None:
    library = frame.library
    numbers = [
        ("source", "overview.documents", library.rows_of("documents")),
        ("timeline", "overview.observations", library.count()),
        ("targets", "overview.targets", library.tally("kind").get(Kind.TARGET, 0)),
        ("compare", "overview.indicators", sum(library.different("subject", by="topic").values())),
        ("timeline", "overview.regions", len(set(library.tally("region")) - {""})),
        ("compare", "overview.ranks", library.tally("measure").get(Measure.RANK, 0)),
    ]
    cards = [Cell(frame.words(key), frame.link(page)) for page, key, _ in numbers]
    number_cards([(f"{number:,}", card) for (_, _, number), card in zip(numbers, cards, strict=True)])


def _tour(frame: Frame) -> None:
    words = frame.words
    steps = [
        Step(words(f"visit.{page}"), words(f"visit.{page}_why"), frame.link(page), words(f"nav.{page}"))
        for page in ("compare", "targets", "source", "quality")
    ]
    tour(
        steps,
        label=words("visit.label"),
        following=words("visit.next"),
        end=words("visit.end"),
        again=words("visit.again"),
    )


def _sources(frame: Frame) -> None:
    words, labels, library = frame.words, frame.labels, frame.library
    st.subheader(words("overview.newest"))
    cards = library.documents(limit=NEWEST)
    has_region = any(card.source.region.value for card in cards)
    body = [
        [
            Cell(labels.document(card.source), frame.link("source", doc=card.id)),
            *([Cell(labels.region(card.source.region.value), style="short")] if has_region else []),
            Cell(labels.period(card.source.issued.value, inferred=card.source.issued.how == "inferred"), style="short"),
            Cell(card.source.publisher.value or words("label.not_known")),
            Cell(f"{card.observations:,}", style="number"),
        ]
        for card in cards
    ]
    names = ["title", *(["region"] if has_region else []), "issued", "publisher", "values"]
    heads = [words(f"overview.head_{name}") for name in names]
    table(words("overview.newest"), heads, body)
    if library.rows_of("documents") > NEWEST:
        every = words("overview.every_document", n=library.rows_of("documents"))
        st.page_link(page_file("quality"), label=every, icon=":material/list:", query_params=frame.parameters())


def _topics(frame: Frame) -> None:
    words, library = frame.words, frame.library
    st.subheader(words("overview.topics"))
    different = library.different("subject", by="topic")
    body = [
        [
            Cell(frame.labels.topic(name), frame.link("timeline", topic=name or NONE)),
            Cell(f"{different[name]:,}", style="number"),
            Cell(f"{count:,}", style="number"),
        ]
        for name, count in library.tally("topic").items()
    ]
    table(words("overview.topics"), [words(f"overview.head_{n}") for n in ("topic", "indicators", "values")], body)


def _regions(frame: Frame) -> None:
    words, regions = frame.words, frame.library.catalog.regions
    st.subheader(words("overview.regions_covered"))
    body = [
        [
            Cell(frame.labels.region(code), frame.link("timeline", region=code or NONE)),
            Cell(words(f"level.{regions[code].level}") if code else ""),
            Cell(f"{count:,}", style="number"),
        ]
        for code, count in frame.library.tally("region").items()
    ]
    table(words("overview.regions_covered"), [words(f"overview.head_{n}") for n in ("region", "level", "values")], body)


drawn("overview", show)
