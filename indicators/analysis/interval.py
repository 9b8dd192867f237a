"""Which true values a figure with its words (以上, 以内, 左右, a range) stands for."""

from decimal import Decimal
from typing import NamedTuple

from indicators.model import Comparator, Observation

_OTHER_SIDE = {
    Comparator.GE: Comparator.LE,
    Comparator.LE: Comparator.GE,
    Comparator.GT: Comparator.LT,
    Comparator.LT: Comparator.GT,
}
_MINUS = ("-", "－", "−", "–")


class Interval(NamedTuple):
    """The numbers from `low` to `high`; None is without end, `open` leaves the ends themselves out."""

    low: Decimal | None
    high: Decimal | None
    open: bool = False

    def holds(self, other: "Interval") -> bool:
        """True when every number of `other` lies in this interval."""
        if self.low is not None and (
            other.low is None or other.low < self.low or (other.low == self.low and self.open and not other.open)
        ):
            return False
        return self.high is None or not (
            other.high is None or other.high > self.high or (other.high == self.high and self.open and not other.open)
        )

    def meets(self, other: "Interval") -> bool:
        """True when the two have a number in common."""
        return _below(self, other) and _below(other, self)


def _below(one: Interval, other: Interval) -> bool:
    """True when `one` begins no later than `other` ends."""
    if one.low is None or other.high is None:
        return True
    return one.low < other.high or (one.low == other.high and not (one.open or other.open))


def bound(observation: Observation) -> Comparator:
    """On which side of the figure, on the axis of numbers, the true value lies.

    The words bound the size of a fall: 下降3%以上 is -3 or less. A minus that is printed is no fall: -3%以上 is -3 or more.
    """
    comparator = observation.comparator or Comparator.EQ
    fell = observation.value is not None and observation.value < 0 and not observation.text.startswith(_MINUS)
    return _OTHER_SIDE.get(comparator, comparator) if fell else comparator


def beyond(figure: Decimal, side: Comparator) -> Interval:
    """What lies on one side of a figure; the figure alone for `eq` and `approx`."""
    is_open = side in {Comparator.GT, Comparator.LT}
    if side in {Comparator.GE, Comparator.GT}:
        return Interval(figure, None, is_open)
    if side in {Comparator.LE, Comparator.LT}:
        return Interval(None, figure, is_open)
    return Interval(figure, figure)


def within(figure: Decimal, allowance: Decimal) -> Interval:
    """What lies around a figure."""
    return Interval(figure - allowance, figure + allowance)
