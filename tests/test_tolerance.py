"""What 左右 allows."""

from decimal import Decimal

import pytest

from indicators.tolerance import Tolerance


@pytest.mark.parametrize(
    ("figure", "unit", "allowed"),
    [
        ("5", "%", "0.25"),
        ("-3", "%", "0.25"),
        ("60", "%", "1.2"),
        ("5", "个百分点", "0.25"),
        ("4", "‰", "2.5"),
        ("10", "个基点", "25"),
        ("1100000", "人", "22000"),
        ("-50", "元", "1"),
        ("0", "元", "0"),
    ],
)
def test_what_is_allowed_by_unit(figure: str, unit: str, allowed: str) -> None:
    """A quarter point of rates or 2 % of the figure, whichever is more; of everything else 2 % of the figure."""
    assert Tolerance().around(Decimal(figure), unit) == Decimal(allowed)


def test_nothing_may_be_allowed() -> None:
    """With a tolerance of nothing 左右 is held to its figure."""
    assert Tolerance(Decimal(0), Decimal(0)).around(Decimal(5), "%") == 0
