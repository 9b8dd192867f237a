"""What Compare opens with, as a picture that the server draws: the browser shows it while it loads what draws the chart."""

from collections.abc import Mapping

from indicators.charts.still import still
from indicators.locale import LANGUAGES
from indicators.pages.parts import address
from indicators.pages.parts.compare.compared import heading
from indicators.pages.parts.compare.likely import opening
from indicators.pages.parts.compare.offered import indicators_offered
from indicators.pages.parts.frame import frame_ahead

INDICATOR, WIDTH, THEME = "indicator", "width", "theme"
NARROWEST, WIDEST = 200, 2000
"""Pixels that a chart may have."""


def first_look(asked: Mapping[str, str]) -> str:
    """An SVG of the chart of an address with no more than a language, a library and an indicator; "" where there is none.

    `asked` holds these, and the `width` in pixels and the `theme` of the page.
    """
    language, width = asked.get(address.LANGUAGE, ""), asked.get(WIDTH, "")
    theme = "dark" if asked.get(THEME) == "dark" else "light"
    frame = frame_ahead(asked.get(address.LIBRARY, ""), language if language in LANGUAGES else "", theme)
    if frame is None or not width.isdecimal() or not NARROWEST <= int(width) <= WIDEST:
        return ""
    offered = list(indicators_offered(frame))
    indicator = asked.get(INDICATOR) or next(iter(offered), "")
    opened = opening(frame, indicator) if indicator in offered else None
    if opened is None:
        return ""
    return still(opened.picture.figure.figure, int(width), frame.theme, heading(frame, opened.choice))
