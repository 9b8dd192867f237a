"""Compare: the values of one choice in their order, and all that is known beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from indicators.analysis.caveats import Caveats, caveats
from indicators.analysis.one_each import OneEach, one_each
from indicators.analysis.rank_change import RankChange, basis_a_year_before, rank_changes
from indicators.analysis.ranking import ranked, ties
from indicators.catalog.regions import COUNTRY
from indicators.catalog.regions.groups import provinces
from indicators.model import Basis, Level, Observation
from indicators.pages.parts.compare.groups import members_of
from indicators.pages.parts.compare.offered import Choice
from indicators.pages.parts.frame import ALL, Frame
from indicators.pages.parts.once import once


@dataclass(frozen=True, slots=True)
class Row:
    """A value as it is listed: its place (None for the country's and for a contested one), and whether it is contested."""

    observation: Observation
    place: int | None = None
    contested: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """`rows`: the values of the group shown, best first, with the country's among them, contested numbers at the end.

    Places, `ties` and `changes` (by region) are those among all regions of the level. `reference` is the country's value,
    where sources agree on one. `missing` are the provinces of the group without a value.
    """

    rows: tuple[Row, ...]
    values: Mapping[str, Observation]
    contested: Mapping[str, tuple[Observation, ...]]
    ties: frozenset[int]
    changes: Mapping[str, RankChange]
    caveats: Caveats
    reference: Observation | None
    missing: tuple[str, ...]

    @property
    def places(self) -> dict[str, int]:
        """The place of each region that has one."""
        return {row.observation.region: row.place for row in self.rows if row.place is not None}


@once(128)
def compared(frame: Frame, choice: Choice) -> Compared:
    """What a choice compares."""
    catalog = frame.library.catalog
    found, country = _values(frame, choice.basis, choice.level)
    better = catalog.indicators[choice.basis.indicator].better
    places = ranked(list(found.values.values()), better)
    place_of = {o.id: place for place, o in places}
    shown = members_of(frame, choice)
    reference = country.values.get(COUNTRY)
    listed = [o for o in found.values.values() if shown is None or o.region in shown]
    contested = {code: many for code, many in found.contested.items() if shown is None or code in shown}
    several = country.contested.get(COUNTRY, ())
    rows = [Row(o, place_of.get(o.id)) for _, o in ranked([*listed, *([reference] if reference else [])], better)]
    rows += [Row(o, contested=True) for many in (*contested.values(), several) for o in many]
    wanted = shown if shown is not None else provinces(catalog.regions) if choice.level == Level.PROVINCE else ()
    return Compared(
        tuple(rows),
        found.values,
        contested,
        ties(places),
        _changes(frame, choice, found),
        _caveats(frame, choice.basis, [row.observation for row in rows]),
        reference,
        tuple(code for code in wanted if code not in found.values and code not in found.contested),
    )


def _values(frame: Frame, basis: Basis, level: str) -> tuple[OneEach, OneEach]:
    """One value a region of the level, and apart from them the country's, which is no region of a level but its own."""
    levels = tuple(Level) if level == ALL else tuple(sorted({Level(level), Level.COUNTRY}))
    observations = frame.library.on_basis(basis, levels=levels)
    if level == Level.COUNTRY:
        return one_each(observations), OneEach()
    own = [o for o in observations if o.region != COUNTRY]
    return one_each(own), one_each(o for o in observations if o.region == COUNTRY)


def _changes(frame: Frame, choice: Choice, found: OneEach) -> dict[str, RankChange]:
    before = basis_a_year_before(choice.basis)
    if before is None:
        return {}
    catalog = frame.library.catalog
    earlier = _values(frame, before, choice.level)[0].values
    changes = rank_changes(earlier, found.values, catalog.indicators[before.indicator].better, catalog.same_unit)
    return changes if len(changes) > 1 else {}  # alone, a region keeps its place whatever it does


def _caveats(frame: Frame, basis: Basis, observations: Sequence[Observation]) -> Caveats:
    documents = tuple(sorted({o.document for o in observations}))
    sources = {card.id: card.source for card in frame.library.documents(id=documents)}
    return caveats(observations, basis, frame.library.catalog.same_unit, sources)


def heading(frame: Frame, choice: Choice) -> tuple[str, str]:
    """What a comparison is called, with how many are ranked in it; and its basis in words."""
    words, labels = frame.words, frame.labels
    name = words("compare.ranked", name=labels.indicator(choice.basis.indicator), n=len(compared(frame, choice).places))
    return name, f"{labels.basis(choice.basis)} · {level_name(frame, choice.level)}"


def level_name(frame: Frame, name: str) -> str:
    """What a level is called; ALL says that it mixes them."""
    return frame.words("compare.mixed") if name == ALL else frame.words(f"level.{name}")
