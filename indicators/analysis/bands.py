"""From where to where a target goes on a chart."""

from indicators.analysis.interval import Interval, within
from indicators.model import Comparator, Observation
from indicators.tolerance import Tolerance


def band(target: Observation, tolerance: Tolerance) -> Interval | None:
    """The ends of a range, or the figure of a 左右 less and plus the tolerance; None for a target that is one figure."""
    if target.value is None:
        whole = target.low is not None and target.high is not None
        return Interval(target.low, target.high) if whole else None
    if target.comparator is not Comparator.APPROX:
        return None
    return within(target.value, tolerance.around(target.value, target.unit))
