"""How values are spread: the ends, the middle and the quarters; and what of that may be said of a group of regions."""

import statistics
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from indicators.analysis.comparability import basis
from indicators.analysis.ranking import midpoint
from indicators.model import Observation

ENOUGH_FOR_QUARTERS = 8
"""Fewer values than this, and a quarter of them is one or two: the values themselves say more."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Count, lowest, median and highest of some values; `lower` and `upper` quartile where there are enough of them."""

    count: int
    low: Decimal
    median: Decimal
    high: Decimal
    lower: Decimal | None = None
    upper: Decimal | None = None


@dataclass(frozen=True, slots=True)
class GroupSpread:
    """The members of a group with and without a value, and the spread of those values (None where there is none).

    There is no sum and no mean: a sum of rates means nothing, a mean of rates without weights is no rate of the group,
    and the sum of those levels that happen to be known is not the level of the group.
    """

    known: tuple[str, ...]
    missing: tuple[str, ...]
    spread: Spread | None


def spread(observations: Iterable[Observation], same_unit: dict[str, str]) -> Spread | None:
    """The spread of values that may be compared; None where none has a number.

    Quartiles by linear interpolation between the values (R's type 7). Raises ValueError for values that differ in
    more than the region.
    """
    rows = [(number, basis(o, same_unit)) for o in observations if (number := midpoint(o)) is not None]
    if len({own for _, own in rows}) > 1:
        raise ValueError("values that may not be compared have no spread")
    numbers = sorted(number for number, _ in rows)
    if not numbers:
        return None
    ends = (len(numbers), numbers[0], statistics.median(numbers), numbers[-1])
    if len(numbers) < ENOUGH_FOR_QUARTERS:
        return Spread(*ends)
    lower, _, upper = statistics.quantiles(numbers, n=4, method="inclusive")
    return Spread(*ends, lower, upper)


def group_spread(members: Iterable[str], values: Mapping[str, Observation], same_unit: dict[str, str]) -> GroupSpread:
    """What may be said of a group whose members have these `values` (by region). Raises ValueError as `spread` does."""
    codes = list(members)
    known = tuple(code for code in codes if code in values)
    missing = tuple(code for code in codes if code not in values)
    return GroupSpread(known, missing, spread((values[code] for code in known), same_unit))
