"""The place of a value among the provinces."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from indicators.analysis.comparability import Basis, basis
from indicators.analysis.one_each import one_each
from indicators.analysis.ranking import ranked, ties
from indicators.catalog.load import Catalog
from indicators.catalog.regions.groups import provinces
from indicators.model import Better, Level, Measure, Observation

LEAST_RANKED = 2
OnBases = Callable[[Collection[Basis], Sequence[str]], Mapping[Basis, Sequence[Observation]]]
"""Asks for the values of some regions on some bases."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place among so many provinces, whether others share it, and how many more are left out since sources disagree."""

    place: int
    among: int
    is_tied: bool = False
    contested: int = 0


def place(own: Observation, values: Iterable[Observation], better: Better) -> Place | None:
    """The place of `own` among `values` of provinces on its own basis, of which it is one.

    None where there is none to give: neither direction is better, no other province has such a value, sources say
    different numbers of its own region, or the value is itself a place in an order.
    """
    if better is Better.NONE or own.measure is Measure.RANK:
        return None
    found = one_each(values)
    if own.region not in found.values or len(found.values) < LEAST_RANKED:
        return None
    order = ranked(list(found.values.values()), better)
    mine = next(at for at, one in order if one.region == own.region)
    return Place(mine, len(order), mine in ties(order), len(found.contested))


def places(region: str, values: Iterable[Observation], catalog: Catalog, on_bases: OnBases) -> dict[str, Place]:
    """The place of each value of `region` among the provinces, by its id, where the region is a province and there is one."""
    if region not in catalog.regions or catalog.regions[region].level is not Level.PROVINCE:
        return {}
    better = {name: entry.better for name, entry in catalog.indicators.items() if entry.better is not Better.NONE}
    bases = {o.id: (o, basis(o, catalog.same_unit)) for o in values if o.period and o.indicator in better}
    found = on_bases({own for _, own in bases.values()}, provinces(catalog.regions))
    told = {id_: place(o, found.get(own, []), better[o.indicator]) for id_, (o, own) in bases.items()}
    return {id_: one for id_, one in told.items() if one}
