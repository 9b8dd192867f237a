"""Timeline: when it was said, what was measured when, what falls due; and series over several periods."""

from dataclasses import replace

import streamlit as st

from indicators.pages.parts import address, course, paths
from indicators.pages.parts.course import Choice
from indicators.pages.parts.evidence import clickable_chart, evidence
from indicators.pages.parts.frame import ALL, NONE, Frame, drawn
from indicators.pages.parts.paging import PAGE, first_row
from indicators.pages.parts.paths import Series
from indicators.pages.parts.plain import plain
from indicators.pages.parts.table import listed

REGION, TOPIC, INDICATOR, PART = "region", "topic", "indicator", "part"
FIRST, LAST = "from", "to"


def show(frame: Frame) -> None:
    words = frame.words
    st.title(words("nav.timeline"))
    st.markdown(words("timeline.intro"))
    choice = _window(frame, _chosen(frame))
    undated = course.undated_number(frame, choice)
    dated = course.number(frame, choice) - undated
    if not dated:
        st.info(words("timeline.empty"))
        return
    asked = address.get(address.VALUE)
    opens_at = course.row_of(frame, choice, asked) if asked else dated - 1
    first = first_row(frame, dated, course.rows_at_once(frame, choice), opens_at=opens_at)
    part = _part(frame, choice, first)
    charts, beside = st.columns([3, 2])
    with charts:
        figure, alt = course.chart(frame, choice, first, part)
        clickable_chart(frame, figure, "timeline_chart", alt)
        _series(frame, choice)
    with beside:
        evidence(frame, lambda _: True)
    listed(frame, "timeline", course.dated_table(frame, choice, first))
    if undated:
        st.caption(words("timeline.undated", n=undated))
        shown = course.undated_table(frame, choice)
        if undated > len(shown.ids):
            st.caption(words("table.rows", first=1, last=len(shown.ids), total=undated))
        listed(frame, "timeline_undated", shown)


def _chosen(frame: Frame) -> Choice:
    """Region, topic and, where values are many, indicator of the address; never all of all where they are many."""
    many = course.many(frame)
    asked = Choice(
        topic=_offered(address.get(TOPIC, ALL), course.topics_offered(frame, Choice())),
        indicator=_offered(address.get(INDICATOR, ALL), course.indicators_offered(frame, Choice())),
    )
    columns = st.columns(3 if many else 2)
    with columns[0]:
        options = course.regions_offered(frame, asked)
        choice = replace(asked, region=_choose(frame, REGION, options, asked, "timeline.all_regions", many=many))
    with columns[1]:
        rest = replace(choice, topic=ALL)
        options = course.topics_offered(frame, rest)
        choice = replace(choice, topic=_choose(frame, TOPIC, options, rest, "timeline.all_topics", many=many))
    if not many:
        return replace(choice, indicator=ALL)
    with columns[2]:
        rest = replace(choice, indicator=ALL)
        options = course.indicators_offered(frame, rest)
        chosen = _choose(frame, INDICATOR, options, rest, "timeline.all_indicators", many=many)
        return replace(choice, indicator=chosen)


def _offered(asked: str, options: dict[str, str]) -> str:
    return asked if asked in options else ALL


def _choose(frame: Frame, name: str, options: dict[str, str], every: Choice, all_of: str, *, many: bool) -> str:
    words = frame.words
    if every != Choice() or not many:
        options = {ALL: words(all_of, n=f"{course.number(frame, every):,}")} | options
    return address.choose(
        words,
        words(f"field.{name}"),
        name,
        list(options),
        options.__getitem__,
        default=next((option for option in options if option != NONE), NONE),
        clears=(address.VALUE, PART, PAGE, FIRST, LAST),
        key=f"timeline_{name}",
    )


def _window(frame: Frame, choice: Choice) -> Choice:
    """The years of the address, within those of the choice; a button leads back to all of them."""
    words, years = frame.words, [str(year) for year in course.years_offered(frame, choice)]
    if len(years) <= 1:
        return choice
    left, middle, right = st.columns([2, 2, 3], vertical_alignment="bottom")
    with left:
        first = _year(frame, FIRST, years, years[0])
    with middle:
        last = _year(frame, LAST, years[years.index(first) :], years[-1])
    is_near = (first, last) != (years[0], years[-1])
    with right:
        icon = ":material/zoom_out_map:"
        clears = (address.VALUE, PART, PAGE, LAST)
        st.button(
            words("timeline.all_years"),
            icon=icon,
            disabled=not is_near,
            on_click=lambda: address.take(FIRST, "", "", clears),
        )
    return replace(choice, years=tuple(range(int(first), int(last) + 1))) if is_near else choice


def _year(frame: Frame, name: str, years: list[str], default: str) -> str:
    label, clears = frame.words(f"timeline.{name}"), (address.VALUE, PART, PAGE)
    return address.choose(frame.words, label, name, years, str, default=default, clears=clears)


def _part(frame: Frame, choice: Choice, first: int) -> str:
    """The chart that was chosen; by default the first, or the one with the value asked for."""
    parts = course.parts(frame, choice, first)
    if len(parts) == 1:
        return "1"
    asked = address.get(address.VALUE)
    default = next((name for name, (_, ids) in parts.items() if asked in ids), "1")
    label = frame.words("timeline.which_part")
    return address.choose(frame.words, label, PART, list(parts), lambda name: parts[name][0], default=default)


def _series(frame: Frame, choice: Choice) -> None:
    words, groups = frame.words, paths.series_of(frame, choice)
    if groups is None:
        st.caption(words("timeline.choose_for_series"))
        return
    st.subheader(words("timeline.series", n=len(groups)))
    if not groups:
        st.caption(words("timeline.no_series"))
    columns, narrow = st.columns(2), 0
    for index, one in enumerate(groups):
        if one.wide:
            _one_series(frame, one, index)
        else:
            with columns[narrow % 2]:
                _one_series(frame, one, index)
            narrow += 1


def _one_series(frame: Frame, one: Series, index: int) -> None:
    words = frame.words
    with st.container(border=True):
        st.markdown(f"**{plain(one.name)}**")
        st.caption(plain(one.said))
        clickable_chart(frame, one.figure, f"series_{index}", one.alt, hint=False)
        if one.apart:
            st.caption(words("timeline.apart", n=one.apart))
        if one.ahead is not None:
            st.caption(words("timeline.ahead"))
            clickable_chart(frame, one.ahead, f"ahead_{index}", words("targets.path_alt"), hint=False)


drawn("timeline", show)
