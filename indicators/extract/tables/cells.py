"""The number in a cell, read with the unit that the head, the row or the caption gives."""

import re
from dataclasses import replace
from functools import lru_cache

from indicators.extract.quantities import read_quantity
from indicators.model import Quantity

_FIGURE = re.compile(r"(?P<bound>[≥≤><＞＜]?=?)(?P<number>[-－−–]?\d[\d,]*(?:\.\d+)?)(?P<unit>[^\d,，;；]{0,10})")
_BOUNDS = {
    "≥": "不低于",
    ">=": "不低于",
    ">": "超过",
    "＞": "超过",
    "≤": "不超过",
    "<=": "不超过",
    "<": "低于",
    "＜": "低于",
}
_MYRIADS = ("万", "亿", "万亿")
_HEDGE = re.compile("(?:以上|以下|以内|左右|上下)$")


@lru_cache(maxsize=4096)
def is_unit(words: str) -> bool:
    """Whether words are a unit of measure."""
    return figure_at("1", words) is not None


def figure_at(words: str, unit: str) -> tuple[Quantity, int, int] | None:
    """The quantity of a cell and where its number begins and ends in the words; None where it holds more or less than one figure.

    A unit in the cell itself stands before the one given. A number without any unit is none: the table does not say of what it is.
    """
    match = _FIGURE.fullmatch(words)
    if not match:
        return None
    hedge = _HEDGE.search(match["unit"])
    own = match["unit"][: hedge.start()] if hedge else match["unit"]
    own = own + unit if own in _MYRIADS and unit[:1] not in _MYRIADS else own or unit
    is_below_zero, number = match["number"][0] in "-－−–", match["number"].lstrip("-－−–")
    printed, before = number + own, _BOUNDS.get(match["bound"], "")
    if (match["bound"] and not before) or not own:
        return None
    try:
        quantity = read_quantity(printed, before + printed + (hedge[0] if hedge else ""), len(before))
    except ValueError:
        return None
    end = match.end("unit") - (len(hedge[0]) if hedge else 0)
    if quantity.value is None:
        return None
    return replace(quantity, value=-quantity.value if is_below_zero else quantity.value), match.start("number"), end
