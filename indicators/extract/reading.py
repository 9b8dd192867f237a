"""What was read at a place before the words around it are heard."""

from dataclasses import dataclass
from decimal import Decimal

from indicators.extract.numerals import Number

_SIGNIFICANT = 15


@dataclass(slots=True)
class Reading:
    """A number with its unit at `start:end`; `low` and `high` instead of a value for a range.

    `unit` is the base unit, "" where none is printed; `dimension` is that of the unit ("rank" for a place in an
    order). `number` is the (last) number that it was read from. `limit` marks 前三: a place up to the value.
    `scale` is what 万, 亿 or 成 multiplied the printed figure by.
    """

    start: int
    end: int
    value: Decimal | None
    unit: str
    dimension: str
    number: Number
    low: Decimal | None = None
    high: Decimal | None = None
    limit: bool = False
    scale: Decimal = Decimal(1)


def plain(value: Decimal) -> Decimal:
    """`value` without an exponent and without zeros that multiplying out has left."""
    if value == value.to_integral_value():
        return value.quantize(Decimal(1)) if value.adjusted() < 27 else value  # noqa: PLR2004 - decimal's precision
    return value


def ratio(part: Decimal, whole: Decimal) -> Decimal:
    """`part / whole`, rounded to 15 significant digits."""
    quotient = part / whole
    return round(quotient, _SIGNIFICANT - 1 - quotient.adjusted()).normalize()
