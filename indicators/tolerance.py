"""How near is near: what 左右 (about) allows a value to miss its target by."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, ClassVar

from pydantic import Field

_PER_POINT = {"%": 1, "个百分点": 1, "‰": 10, "个千分点": 10, "个基点": 100}
"""The units of rates and shares, and how many of each make one percentage point."""

Share = Annotated[Decimal, Field(ge=0, le=100)]


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far from a figure with 左右 (约, 接近, 上下) a value may lie and still be at it.

    `points`, in percentage points, is for rates and shares. Growth targets are set in steps of half a point (462 of the
    466 growth targets with 左右 in 131 government work reports of 2021 to 2024 are multiples of 0.5), so a value less
    than 0.25 away is nearer to this target than to the next one: 4.9 % is 5%左右, 4.7 % is nearer to 4.5 %.
    `relative`, in % of the figure, is for amounts and counts, which have no such steps: 2 % lets 98 for 100 pass, about
    what such a figure was rounded by. A rate takes the larger of the two, so that 60%左右 is not held to a quarter point.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    points: Share = Decimal("0.25")
    relative: Share = Decimal(2)

    def around(self, figure: Decimal, unit: str) -> Decimal:
        """How far from `figure`, in its unit, a value may lie."""
        part = abs(figure) * self.relative / 100
        steps = _PER_POINT.get(unit)
        return part if steps is None else max(part, self.points * steps)


def is_rate(unit: str) -> bool:
    """Whether a unit is one of rates and shares, which large and small regions may be compared by."""
    return unit in _PER_POINT
