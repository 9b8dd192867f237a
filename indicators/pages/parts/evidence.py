"""From a mark to its sentence: the evidence beside a chart, and the card of a value."""

from collections.abc import Callable, Mapping
from html import escape

import streamlit as st

from indicators.anchor import pieces_of, quoted
from indicators.charts import Drawing, Figure, drawn
from indicators.model import Document, Observation
from indicators.pages.parts import address
from indicators.pages.parts.cite import cite
from indicators.pages.parts.frame import Frame, page_file
from indicators.pages.parts.picture import picture
from indicators.pages.parts.plain import plain
from indicators.pages.parts.reader import reader
from indicators.pages.parts.texts import around

_CLICKED = "clicked_mark"
NO_TOOLBAR = {"displayModeBar": False, "responsive": True}


def clickable_chart(
    frame: Frame,
    figure: Drawing | Figure,
    key: str,
    alt: str,
    *,
    hint: bool = True,
    picked: Callable[[list[str]], None] | None = None,
    config: Mapping[str, object] | None = None,
) -> None:
    """A chart whose every mark, clicked, puts its observation's id into the address, or gives what it holds to `picked`."""

    def clicked() -> None:
        points = clicked_points(st.session_state[key])
        st.session_state[_CLICKED] = bool(points and points[0][0])
        if points and picked is not None:
            picked(points[0])
        elif points:
            address.put(address.VALUE, points[0][0])

    drawing = drawn(figure) if isinstance(figure, dict) else figure
    st.plotly_chart(
        drawing.lettered(frame.theme),
        key=key,
        on_select=clicked,
        selection_mode="points",
        config=NO_TOOLBAR | dict(config or {}),
        alt=alt,
    )
    picture(frame, key, alt, drawing.ids)
    if hint:
        st.caption(frame.words("evidence.hint"))


def clicked_ids(event: dict[str, dict[str, list[dict[str, list[str]]]]]) -> list[str]:
    """The observation ids of the marks that a chart event holds; [] when a mark was let go."""
    return [point[0] for point in clicked_points(event)]


def clicked_points(event: dict[str, dict[str, list[dict[str, list[str]]]]]) -> list[list[str]]:
    """What the marks of a chart event hold: an observation's id, and on maps the region's code behind it."""
    return [point["customdata"] for point in event["selection"]["points"] if point.get("customdata")]


def evidence(
    frame: Frame,
    is_here: Callable[[Observation], bool],
    unsaid: str = "",
    beside: Callable[[], None] = lambda: None,
) -> None:
    """The evidence of the value in the address, if it is one that this page shows; or how to get one.

    `unsaid` is the value that is shown while the address names none; `beside` shows what belongs to it, between its card
    and its place in the text.
    """
    words, asked = frame.words, address.get(address.VALUE) or unsaid
    st.html('<span class="beside"></span>')
    if not asked:
        st.info(words("evidence.empty"), icon=":material/touch_app:")
        return
    observation = frame.library.observation(asked)
    document = frame.library.document(observation.document) if observation else None
    if observation is None or document is None or not is_here(observation):
        st.warning(words("evidence.gone", id=plain(asked)), icon=":material/link_off:")
        return
    card(frame, observation, document)
    cite(frame, observation, document)
    beside()
    # On a phone the evidence stands below a long chart: a click on a mark brings it into view.
    comes = st.session_state.pop(_CLICKED, False)
    reader(around(frame, document.id, observation.id), height="24rem", key="evidence_reader", comes=comes)
    st.page_link(
        page_file("source"),
        label=words("evidence.open_source"),
        icon=":material/menu_book:",
        query_params=frame.parameters(value=observation.id),
    )


def card(frame: Frame, observation: Observation, document: Document) -> None:
    """What a value says, in full, and where it says so."""
    words, labels = frame.words, frame.labels
    facts = [
        (words("field.indicator"), labels.indicator(observation.subject)),
        (words("field.measure"), labels.measure(observation.measure, observation.of, observation.reference)),
        (words("field.region"), labels.region(observation.region)),
        (words("field.period"), labels.period(observation.period, inferred=observation.period_inferred)),
        (words("field.scope"), labels.scope(observation.scope)),
        (words("field.kind"), labels.kind(observation.kind)),
        (words("field.printed"), observation.text),
        (words("field.hedges"), "、".join(observation.hedges)),
        (words("field.document"), labels.document(document.source)),
        (words("field.origin"), labels.origin(observation)),
        (words("field.note"), words.pick(observation.note, observation.note_en or observation.note)),
    ]
    before, value, after = quoted(document.text, pieces_of(document), observation)
    rows = "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in facts if text)
    st.html(
        f'<div class="card {escape(observation.origin)} kind-{escape(observation.kind)}"><p class="figure">{escape(labels.value(observation))}</p>'
        f"<blockquote>{escape(before)}<mark>{escape(value)}</mark>{escape(after)}</blockquote><dl>{rows}</dl></div>"
    )
