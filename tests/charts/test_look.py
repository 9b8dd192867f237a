"""One visual language."""

import tomllib
from pathlib import Path

from indicators.charts.look import INKS, KIND_COLOURS, KIND_SYMBOLS, ROW_HEIGHT, hover, layout, safe
from indicators.model import Kind


def test_every_kind_has_a_colour_and_a_shape_of_its_own() -> None:
    """Whoever cannot tell the colours apart can tell the shapes."""
    assert set(KIND_COLOURS) == set(KIND_SYMBOLS) == {kind.value for kind in Kind}
    assert len(set(KIND_COLOURS.values())) == len(set(KIND_SYMBOLS.values())) == len(Kind)


def test_text_is_escaped() -> None:
    """Brackets and ampersands are shown and not obeyed; quotation marks stay."""
    assert safe('<a href="x">A&B</a>') == '&lt;a href="x"&gt;A&amp;B&lt;/a&gt;'


def test_hover_lines() -> None:
    """Lines are joined by a break that is our own, while a break in the text is text."""
    assert hover(("甲<br>", "乙")) == "甲&lt;br&gt;<br>乙"


def test_the_height_grows_with_the_rows() -> None:
    """Each row takes a finger's width."""
    assert layout(5)["height"] - layout(3)["height"] == 2 * ROW_HEIGHT
    assert ROW_HEIGHT >= 36


def test_the_inks_are_those_of_the_themes(root: Path) -> None:
    """The letters of a chart have the colour of the page's letters."""
    theme = tomllib.loads((root / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
    assert {name: theme[name]["textColor"] for name in INKS} == INKS
