"""From where to where a target goes."""

from decimal import Decimal

from indicators.analysis.bands import band
from indicators.analysis.interval import Interval
from indicators.model import Comparator
from indicators.tolerance import Tolerance
from tests.builders import observation, span


def test_what_has_a_band() -> None:
    """A range goes from end to end, 左右 as far as the tolerance on both sides; 以上 and a bare figure have no band."""
    near = observation("5", unit="%", comparator=Comparator.APPROX)
    assert band(span("4.5", "5"), Tolerance()) == Interval(Decimal("4.5"), Decimal(5))
    assert band(near, Tolerance()) == Interval(Decimal("4.75"), Decimal("5.25"))
    for plain in (observation("5"), observation("5", comparator=Comparator.GE), observation(None, low=Decimal(3))):
        assert band(plain, Tolerance()) is None
