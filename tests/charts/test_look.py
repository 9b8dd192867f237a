"""One visual language."""

import tomllib
from pathlib import Path

import pytest

from indicators.analysis.coverage import Absent
from indicators.analysis.status import Status
from indicators.charts.look import (
    BAD,
    DARK,
    GOOD,
    INKS,
    KIND_COLOURS,
    KIND_SYMBOLS,
    OPEN,
    ROW_HEIGHT,
    STATUS_GLYPHS,
    STATUS_TONES,
    hover,
    ink,
    layout,
    safe,
    tone,
)
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


def test_every_status_and_every_gap_has_a_sign() -> None:
    """Whatever is said of a target, or of an empty place, can be told without colour; good and bad never share a sign."""
    assert set(STATUS_GLYPHS) == {*Status, *Absent}
    judged = [STATUS_GLYPHS[status] for status in STATUS_TONES]
    assert len(set(judged)) == len(judged)
    assert not {STATUS_GLYPHS[status] for status in STATUS_GLYPHS.keys() - STATUS_TONES.keys()} & set(judged)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("status", ["met", "missed", "not_yet"])
@pytest.mark.parametrize("strength", [0, 1, 2])
def test_signs_can_be_read_on_their_ground(status: str, strength: int) -> None:
    """Words on every tone have the contrast of WCAG 2 for text (4.5 : 1)."""
    light, dark = sorted((_luminance(tone(status, strength)), _luminance(ink(status, strength))), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_tones_are_three_families() -> None:
    """Good, bad and open have no colour in common, and none is that of a kind."""
    assert not set(GOOD) & set(BAD) & set(OPEN)
    assert not {*GOOD, *BAD, *OPEN} & {*KIND_COLOURS.values(), DARK}


def test_the_inks_are_those_of_the_themes(root: Path) -> None:
    """The letters of a chart have the colour of the page's letters."""
    theme = tomllib.loads((root / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
    assert {name: theme[name]["textColor"] for name in INKS} == INKS
