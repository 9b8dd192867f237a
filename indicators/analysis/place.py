"""The place of one value among the provinces."""

from collections.abc import Iterable
from dataclasses import dataclass

from indicators.analysis.one_each import one_each
from indicators.analysis.ranking import ranked, ties
from indicators.model import Better, Measure, Observation

LEAST_RANKED = 2


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
