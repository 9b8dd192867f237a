"""A series in the height of a line: a small bar for each value, in parts of the line's height."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

LEAST = 4
"""Per cent of the height that the smallest bar has, so that it is seen."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Where a bar begins, counted from the bottom, and how high it is, both in per cent of the whole."""

    bottom: int
    height: int


def sparkline(values: Sequence[Decimal]) -> tuple[Bar, ...]:
    """A bar for each value, drawn from zero, so that heights are to each other as the values are."""
    low, high = min([*values, Decimal(0)]), max([*values, Decimal(0)])
    span = high - low or Decimal(1)
    return tuple(
        Bar(_percent(min(value, Decimal(0)) - low, span), max(_percent(abs(value), span), LEAST)) for value in values
    )


def _percent(part: Decimal, whole: Decimal) -> int:
    return round(100 * part / whole)
