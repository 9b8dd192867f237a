"""Compare: groups of provinces, what may be said of each, and the provinces most like one."""

from collections.abc import Mapping
from dataclasses import dataclass

from indicators.analysis.alike import ENOUGH_REGIONS, Alike, Likeness, alike
from indicators.analysis.comparability import basis as basis_of
from indicators.analysis.spread import GroupSpread, group_spread
from indicators.catalog.regions.groups import load_groups, provinces
from indicators.model import Basis, Level, Observation
from indicators.pages.parts.compare.offered import LIKE, Choice, group_named
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.once import once

BIG_FOUR = ("eastern", "central", "western", "northeastern")
"""The four that divide the mainland's provinces between them."""


@dataclass(frozen=True, slots=True)
class Told:
    """A group with its name, the note that a reader must see, and what may be said of its values."""

    id: str
    name: str
    note: str
    source: str
    of: GroupSpread


def members_of(frame: Frame, choice: Choice) -> tuple[str, ...] | None:
    """The regions of the group that is shown; None where all are."""
    if choice.group.startswith(LIKE):
        code = choice.group.removeprefix(LIKE)
        return (code, *(one.region for one in likeness(frame, code).nearest))
    group = group_named(choice.group)
    return group.members if group else None


def group_name(frame: Frame, name: str) -> str:
    """What a group is called; ALL is every region."""
    if name.startswith(LIKE):
        return frame.words("compare.like", name=frame.labels.region(name.removeprefix(LIKE)))
    group = group_named(name)
    return frame.words.pick(group.zh, group.en) if group else frame.words("compare.every_region")


def told(frame: Frame, values: Mapping[str, Observation]) -> list[Told]:
    """Every group of the catalogue with what may be said of those `values` (by region, on one basis) that are its members'."""
    pick, same_unit = frame.words.pick, frame.library.catalog.same_unit
    return [
        Told(
            group.id,
            pick(group.zh, group.en),
            pick(group.note_zh, group.note_en),
            pick(group.source, group.source_en),
            group_spread(group.members, values, same_unit),
        )
        for group in load_groups()[0].values()
    ]


@once(64)
def likeness(frame: Frame, region: str) -> Likeness:
    """The provinces most like one, by all that is known of both."""
    library = frame.library
    candidates = provinces(library.catalog.regions)
    if region not in candidates:
        return Likeness((), ())
    sets: dict[Basis, list[Observation]] = {}
    for o in library.shared_with(region, level=Level.PROVINCE, least=ENOUGH_REGIONS):
        sets.setdefault(basis_of(o, library.catalog.same_unit), []).append(o)
    return alike(region, sets, candidates)


def by_words(frame: Frame, one: Alike) -> str:
    """By what a likeness was measured."""
    names = dict.fromkeys(frame.labels.indicator(own.indicator) for own in one.by)
    return frame.words("list.separator").join(names)
