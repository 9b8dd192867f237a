"""A series in the height of a line."""

from decimal import Decimal

from indicators.charts import Bar, sparkline


def _bars(*values: str) -> tuple[Bar, ...]:
    return sparkline([Decimal(value) for value in values])


def test_heights_are_to_each_other_as_the_values() -> None:
    """4 is half as high as 8, since bars are drawn from zero."""
    assert _bars("4", "8") == (Bar(0, 50), Bar(0, 100))


def test_a_fall_hangs_below_zero() -> None:
    """Of 6 and -2 the first stands on the zero line, a quarter up; the second hangs below it."""
    assert _bars("6", "-2") == (Bar(25, 75), Bar(0, 25))


def test_the_smallest_is_seen() -> None:
    """A value of zero, and one of a thousandth, have a bar."""
    assert [bar.height for bar in _bars("0", "1", "1000")] == [4, 4, 100]
    assert [bar.height for bar in _bars("0", "0")] == [4, 4]
