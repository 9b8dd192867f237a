"""Region: everything known of one region, topic by topic, each value with its sentence; and a brief of it to print."""

from urllib.parse import urljoin

import streamlit as st

from indicators.addresses import web_address
from indicators.model import Level
from indicators.pages.parts import address, profile, profile_about
from indicators.pages.parts.briefing import brief_of
from indicators.pages.parts.frame import ALL, NONE, Frame, drawn
from indicators.pages.parts.paging import PAGE, first_row
from indicators.pages.parts.pick import pick
from indicators.pages.parts.plain import plain
from indicators.pages.parts.printing import print_button, printable
from indicators.pages.parts.profile import FEW, ROWS, lines_by_topic
from indicators.pages.parts.profile_tables import tables
from indicators.pages.parts.table import Cell, definition_list, links, number_cards
from indicators.pages.parts.take import download
from indicators.store import Line

CODE, TOPIC, VIEW, BRIEF = "code", "topic", "view", "brief"


def show(frame: Frame) -> None:
    words, labels = frame.words, frame.labels
    st.title(words("nav.region"))
    st.markdown(words("region.intro"))
    offered = profile.regions_offered(frame)
    if not offered:
        st.info(words("region.empty"))
        return
    left, right = st.columns(2)
    with left:
        code = pick(
            words,
            words("field.region"),
            CODE,
            list(offered),
            lambda region: offered[region][0],
            lambda region: offered[region][1],
            default=profile.first_offered(frame),
            clears=(TOPIC, PAGE),
        )
    by_topic = lines_by_topic(frame, code)
    with right:
        topic = _topic(frame, by_topic)
    st.header(plain(labels.region(code)), anchor=False)
    if address.get(VIEW) == BRIEF:
        _brief(frame, code, topic)
        return
    _about(frame, code)
    _ways_to_print(frame)
    ids = _one_topic(frame, code, topic) if topic != ALL else _every_topic(frame, code)
    st.caption(words("region.rule"))
    with st.container(horizontal=True):
        download(frame, f"region_{code}", ids)
    _sources(frame, code)
    _not_known(frame, code)


def _topic(frame: Frame, by_topic: dict[str, tuple[Line, ...]]) -> str:
    words, labels = frame.words, frame.labels
    options = {ALL: words("region.all_topics")}
    for topic, lines in by_topic.items():
        options[topic or NONE] = words("compare.option", name=labels.topic(topic), n=len(lines))
    return address.choose(
        words,
        words("field.topic"),
        TOPIC,
        list(options),
        options.__getitem__,
        default=ALL,
        clears=(PAGE,),
        key="region_topic",
    )


def _about(frame: Frame, code: str) -> None:
    words, labels, region = frame.words, frame.labels, frame.library.catalog.regions[code]
    parent = region.parent or ""
    facts: list[tuple[str, str | list[Cell]]] = [
        (words("region.level"), words(f"level.{region.level}")),
        (words("region.full_name"), region.zh),
    ]
    if groups := profile_about.groups(frame, code):
        facts.append((words("region.groups"), groups))
    if parent and region.level is not Level.PROVINCE:
        facts.append((words("region.inside_of"), labels.region(parent)))
    definition_list(facts)
    number_cards(profile_about.numbers(frame, code))
    if within := profile_about.inside(frame, code):
        with st.expander(words("region.inside", n=len(within))):
            links(within)


def _ways_to_print(frame: Frame) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            frame.words("region.to_brief"),
            icon=":material/picture_as_pdf:",
            key="region_to_brief",
            on_click=address.take,
            args=(VIEW, BRIEF, "", (PAGE,)),
        )
        print_button(frame.words("region.print"))


def _brief(frame: Frame, code: str, topic: str) -> None:
    """The brief as it prints: by a button, as a file, and to look at."""
    words = frame.words
    st.button(
        words("region.from_brief", region=plain(frame.labels.region(code))),
        icon=":material/arrow_back:",
        key="region_from_brief",
        on_click=address.take,
        args=(VIEW, ""),
    )
    made = brief_of(frame, code, topic, _base(frame))
    st.markdown(words("region.brief_why"))
    with st.container(horizontal=True):
        st.download_button(
            words("region.brief_download"),
            made.page,
            file_name=f"brief_{code}.html",
            mime="text/html",
            icon=":material/download:",
            on_click="ignore",
            key="brief_download",
        )
        download(frame, f"brief_{code}", made.ids)
    printable(made.page, label=words("region.brief_print"), title=made.title)


def _base(frame: Frame) -> str:
    """Where people reach this dashboard: as the deployment says, else as this reader's browser does."""
    here = web_address(st.context.url or "")
    return frame.settings.address or (urljoin(here, ".") if here else "")


def _every_topic(frame: Frame, code: str) -> list[str]:
    """The first lines of each topic, with the way to the others."""
    words, labels, by_topic = frame.words, frame.labels, lines_by_topic(frame, code)
    shown = tables(frame, code, tuple((topic, lines[:FEW]) for topic, lines in by_topic.items()))
    for topic, lines in by_topic.items():
        st.subheader(plain(labels.topic(topic)))
        st.html(shown[topic].html)
        if len(lines) > FEW:
            st.button(
                words("region.more", n=f"{len(lines):,}", topic=plain(labels.topic(topic))),
                icon=":material/list:",
                key=f"region_more_{topic}",
                on_click=address.take,
                args=(TOPIC, topic or NONE, ALL, (PAGE,)),
            )
    return [id_ for listed in shown.values() for id_ in listed.ids]


def _one_topic(frame: Frame, code: str, asked: str) -> list[str]:
    topic = "" if asked == NONE else asked
    lines = lines_by_topic(frame, code)[topic]
    st.subheader(plain(frame.labels.topic(topic)))
    first = first_row(frame, len(lines), ROWS)
    shown = tables(frame, code, ((topic, lines[first : first + ROWS]),))[topic]
    st.html(shown.html)
    return list(shown.ids)


def _sources(frame: Frame, code: str) -> None:
    words = frame.words
    total, listed, table = profile_about.sources(frame, code)
    st.subheader(words("region.sources", n=f"{total:,}"), anchor="sources")
    if total > listed:
        st.caption(words("table.rows", first=1, last=listed, total=f"{total:,}"))
    st.html(table)


def _not_known(frame: Frame, code: str) -> None:
    words = frame.words
    st.subheader(words("region.not_known"))
    st.markdown("\n".join(f"- {plain(said)}" for said in profile_about.not_known(frame, code)))
    if table := profile_about.missing(frame, code):
        st.caption(words("region.missing_why", n=profile_about.WIDELY_KNOWN))
        st.html(table)


drawn("region", show)
