"""How places in an order moved between two periods."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from indicators.analysis.comparability import Basis, basis, differences
from indicators.analysis.ranking import ranked
from indicators.model import Better, Observation, Period


@dataclass(frozen=True, slots=True)
class RankChange:
    """The places of one region in the earlier and in the later period, among the `of` regions known in both."""

    before: int
    after: int
    of: int

    @property
    def gained(self) -> int:
        """How many places the region rose; negative where it fell."""
        return self.before - self.after


def year_before(iso: str) -> str:
    """The same period a year earlier; "" for a span of years, of which none lies a year before, and for 29 February."""
    if not iso or ("/" in iso and len(iso) == len("2021/2025")):
        return ""
    earlier = "/".join(f"{int(point[:4]) - 1:04d}{point[4:]}" for point in iso.split("/"))
    try:
        Period(earlier)
    except ValueError:
        return ""
    return earlier


def basis_a_year_before(own: Basis) -> Basis | None:
    """The basis that differs in nothing but lying a year earlier; None where there is no such period."""
    period = year_before(own.period)
    return replace(own, period=period) if period else None


def rank_changes(
    before: Mapping[str, Observation], after: Mapping[str, Observation], better: Better, same_unit: dict[str, str]
) -> dict[str, RankChange]:
    """The change of each region that has a value in both periods, by its code, in the order of the later period.

    Places are counted among these regions alone, so that one which is known only once moves nobody. Ties share the
    better place. Raises ValueError where two of the values differ in more than the period.
    """
    both = [region for region in after if region in before]
    bases = {basis(values[region], same_unit) for values in (before, after) for region in both}
    if any(set(differences(one, other)) > {"period"} for one in bases for other in bases):
        raise ValueError("values that differ in more than the period have no change of rank")
    earlier = {o.region: place for place, o in ranked([before[region] for region in both], better)}
    later = ranked([after[region] for region in both], better)
    return {o.region: RankChange(earlier[o.region], place, len(both)) for place, o in later}
