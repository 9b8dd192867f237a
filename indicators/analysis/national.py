"""The value of the whole country beside a region's, where the two may be compared."""

from collections.abc import Iterable, Mapping

from indicators.analysis.choosing import by_standing
from indicators.analysis.comparability import track
from indicators.analysis.ranking import midpoint
from indicators.model import Kind, Observation, Period
from indicators.tolerance import is_rate

COUNTRY = "100000"


def national(
    shown: Observation, pool: Iterable[Observation], same_unit: dict[str, str], issued: Mapping[str, Period | None]
) -> Observation | None:
    """The country's actual of the same track and period as `shown`; None where `pool` has none.

    Only rates and shares have one: an amount of the whole country is no yardstick for that of a province. Of several the one
    that stands (choosing.py).
    """
    if shown.region == COUNTRY or not is_rate(shown.unit) or not shown.period:
        return None
    own = track(shown, same_unit)
    found = [
        one
        for one in pool
        if one.region == COUNTRY
        and one.kind in {Kind.ACTUAL, Kind.ESTIMATE}
        and one.period == shown.period
        and track(one, same_unit) == own
        and midpoint(one) is not None
    ]
    return next(iter(by_standing(found, issued)), None)
