"""Figures that are ready to be shown."""

from indicators.charts import drawn, ranked_bars
from tests.builders import mark


def test_a_figure_is_made_once_for_each_theme() -> None:
    """The same theme gives the very same figure, another one another, lettered in its own colour."""
    one = drawn(ranked_bars([mark()], ""))
    light, dark = one.lettered("light"), one.lettered("dark")
    assert one.lettered("light") is light
    assert light.layout.font.color != dark.layout.font.color
