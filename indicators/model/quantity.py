"""A quantity: how much, of which unit, how exactly."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Comparator(StrEnum):
    """How the printed figure bounds the true one."""

    EQ = "eq"
    GE = "ge"
    GT = "gt"
    LE = "le"
    LT = "lt"
    APPROX = "approx"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as a source gives it, in its base unit.

    `value` has 万 and 亿 multiplied out (2561.96亿元 is 256196000000 元) and carries the sign of a fall;
    it is None for a range, whose ends are `low` and `high`. Fractions that no decimal can hold (七分之一)
    are rounded to 15 significant digits. `unit` is "" where the text gives none.
    `hedges` are the words that soften or bound the figure, in the order of the text (力争, 超过, 左右).
    """

    value: Decimal | None
    unit: str
    text: str
    comparator: Comparator = Comparator.EQ
    low: Decimal | None = None
    high: Decimal | None = None
    hedges: tuple[str, ...] = ()
