"""From values to colours."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.charts.scale import DIVERGING, SEQUENTIAL, colour_bar, ink, luminance, scale_of
from tests.builders import unhurried

D = Decimal


def test_little_is_light_and_much_is_dark() -> None:
    """From the lowest to the highest value each stop is darker than the one before, also where colours cannot be told."""
    scale = scale_of([D(0), D(5), D(10)])
    assert (scale.colour(D(0)), scale.colour(D(10))) == (SEQUENTIAL[0], SEQUENTIAL[-1])
    lights = [luminance(colour) for colour in SEQUENTIAL]
    assert lights == sorted(lights, reverse=True)


def test_below_zero_has_another_hue() -> None:
    """Where a value is negative, zero is in the middle: as far below it as above is as strong, in the other hue."""
    scale = scale_of([D(-3), D(9)])
    assert (scale.low, scale.high) == (D(-9), D(9))
    assert [scale.colour(D(v)) for v in (-9, 0, 9)] == [DIVERGING[0], DIVERGING[3], DIVERGING[-1]]


@pytest.mark.parametrize("values", [[], [D(4)], [D(4), D(4)], [D(0)], [D(-1)]])
def test_a_scale_always_has_a_length(values: list[Decimal]) -> None:
    """Of no value, or of one alone, a colour can still be told."""
    scale = scale_of(values)
    assert scale.low < scale.high
    assert all(scale.colour(value).startswith("#") for value in values)


@unhurried
@given(st.decimals(-5, 30, places=2), st.sampled_from([-5, 0]))
def test_letters_can_be_read_on_any_tile(value: Decimal, low: int) -> None:
    """Black or white on any colour of a scale has the contrast of WCAG 2, 4.5 to 1."""
    colour = scale_of([D(low), D(30)]).colour(value)
    dark, light = sorted((luminance(colour), luminance(ink(colour))))
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_ticks_that_would_collide_are_left_out() -> None:
    """The ends come first and stand; the median that is too near one of them is left to the table."""
    scale = scale_of([D(0), D(100)])
    near = colour_bar(scale, "%", [(D(0), "0"), (D(100), "100"), (D(90), "90")])
    far = colour_bar(scale, "%", [(D(0), "0"), (D(100), "100"), (D(50), "50")])
    assert (near["ticktext"], far["ticktext"]) == (["0", "100"], ["0", "100", "50"])
