"""Compare: the choices of the page, each a parameter of the address."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from indicators.catalog.regions.groups import provinces
from indicators.catalog.search import indicator_text, region_text
from indicators.model import Basis, Level
from indicators.pages.parts import address
from indicators.pages.parts.compare.compared import compared, level_name
from indicators.pages.parts.compare.groups import group_name
from indicators.pages.parts.compare.offered import (
    BARS,
    LIKE,
    MAP,
    REAL,
    SEVERAL,
    STRIP,
    Choice,
    bases_offered,
    groups_offered,
    indicators_offered,
    levels_offered,
    views_offered,
)
from indicators.pages.parts.frame import ALL, NONE, Frame
from indicators.pages.parts.paging import PAGE
from indicators.pages.parts.pick import pick
from indicators.pages.parts.plain import with_icon

INDICATOR, BASIS, LEVEL, GROUP, REGION, VIEW = "indicator", "basis", "level", "group", "region", "view"
SECOND, THIRD, AXES, OWN, SHARED = "second", "third", "axes", "own", "shared"
_ICONS = {
    MAP: "grid_view",
    REAL: "map",
    BARS: "bar_chart",
    STRIP: "scatter_plot",
    SEVERAL: "view_module",
    OWN: "view_week",
    SHARED: "compare_arrows",
}


def indicator(frame: Frame) -> str:
    """The indicator of the address, found by typing."""
    offered = indicators_offered(frame)
    catalog = frame.library.catalog.indicators
    return pick(
        frame.words,
        frame.words("field.indicator"),
        INDICATOR,
        list(offered),
        offered.__getitem__,
        lambda name: indicator_text(catalog[name]),
        default=next(iter(offered)),
        clears=(BASIS, LEVEL, PAGE, address.VALUE),
    )


def basis(frame: Frame, of: str) -> Basis:
    """The basis of the address."""
    bases = bases_offered(frame, of)
    chosen = address.choose(
        frame.words,
        frame.words("compare.basis"),
        BASIS,
        list(bases),
        lambda name: bases[name][1],
        default=next(iter(bases)),
        clears=(PAGE, address.VALUE),
    )
    return bases[chosen][0]


def has_levels(frame: Frame, of: Basis) -> bool:
    """Whether there is a level to choose: more than one, or one that the address asks for."""
    return len(levels_offered(frame, of)) > 1 or bool(address.get(LEVEL))


def level(frame: Frame, of: Basis) -> str:
    """The level of the address; where it says none, that of the value that it asks for, else the one to open with."""
    offered, words = levels_offered(frame, of), frame.words
    if not offered:
        return ""
    if not has_levels(frame, of):
        return next(iter(offered))
    asked = frame.library.observation(address.get(address.VALUE)) if address.get(address.VALUE) else None
    own = str(frame.library.catalog.regions[asked.region].level) if asked and asked.region else ""
    return address.choose(
        words,
        words("compare.level"),
        LEVEL,
        list(offered),
        lambda name: words("compare.option", name=level_name(frame, name), n=offered[name]),
        default=next(iter(offered)),
        unsaid=own if own in offered else "",
        clears=(GROUP, REGION, PAGE, address.VALUE),
    )


def group(frame: Frame, of: Choice, region: str) -> str:
    """The group of the address."""
    asked = address.get(GROUP)
    like = asked.removeprefix(LIKE) if asked.startswith(LIKE) else region
    provincial = provinces(frame.library.catalog.regions)
    offered = groups_offered(of, like if like in provincial else "")
    if len(offered) == 1 and not asked:
        return ALL
    return address.choose(
        frame.words,
        frame.words("field.group"),
        GROUP,
        offered,
        lambda name: group_name(frame, name),
        default=ALL,
        clears=(PAGE,),
    )


def region(frame: Frame, of: Choice) -> str:
    """The region that is picked out; by default that of the value in the address."""
    catalog = frame.library.catalog
    found = compared(frame, of)
    known = [*found.values, *found.contested]
    codes = provinces(catalog.regions) if of.level == Level.PROVINCE else known
    asked = address.get(REGION)
    if asked in catalog.regions and asked not in codes:
        codes = [*codes, asked]
    nobody = frame.words("compare.no_region")
    return pick(
        frame.words,
        frame.words("compare.region"),
        REGION,
        ["", *codes],
        lambda code: frame.labels.region(code) if code else nobody,
        lambda code: region_text(catalog.regions[code]) if code else "",
        default="",
        clears=(address.VALUE,),
    )


def view(frame: Frame, of: Choice) -> str:
    """The picture of the address."""
    offered = views_offered(frame, of, len(compared(frame, replace(of, group=ALL)).values))
    words = frame.words
    default = offered[0]
    label = words("compare.view")
    return segmented(frame, label, VIEW, offered, lambda name: words(f"view.{name}"), default=default, labelled=False)


def others(frame: Frame, first: str) -> tuple[str, ...]:
    """The further indicators of small multiples, found by typing; at first the widest known one of the same topic."""
    offered, catalog = indicators_offered(frame), frame.library.catalog.indicators
    none = frame.words("compare.no_second")
    options = [each for each in offered if each != first]
    akin = next((each for each in options if catalog[each].topic == catalog[first].topic), NONE)
    chosen = []
    for column, name, default in zip(st.columns(2), (SECOND, THIRD), (akin, NONE), strict=True):
        with column:
            chosen.append(
                pick(
                    frame.words,
                    frame.words(f"compare.{name}"),
                    name,
                    [NONE, *options],
                    lambda each: none if each == NONE else offered[each],
                    lambda each: "" if each == NONE else indicator_text(catalog[each]),
                    default=default,
                )
            )
    return tuple(dict.fromkeys(each for each in chosen if each != NONE))


def shared_axes(frame: Frame) -> bool:
    """Whether the panels have one axis."""
    words, offered = frame.words, [OWN, SHARED]
    name = segmented(frame, words("compare.axes"), AXES, offered, lambda each: words(f"axes.{each}"), default=OWN)
    return name == SHARED


def segmented(
    frame: Frame,
    label: str,
    name: str,
    options: Sequence[str],
    show: Callable[[str], str],
    *,
    default: str,
    labelled: bool = True,
) -> str:
    """A few options side by side; the choice is the parameter `name` of the address.

    Where they speak for themselves the label is for those alone who hear the page.
    """
    current = address.offered(frame.words, label, name, options, default)
    key = f"segmented_{name}"
    st.session_state[key] = current

    def changed() -> None:
        chosen = st.session_state[key]
        if chosen is not None:  # a second click on the chosen one lets it go, and changes nothing
            address.take(name, chosen, default)

    st.segmented_control(
        label,
        options,
        format_func=lambda each: with_icon(_ICONS[each], show(each)),
        key=key,
        on_change=changed,
        label_visibility="visible" if labelled else "collapsed",
    )
    return current
