"""Parts of a whole: 百分之五, 七分之一, 1/16, 1.8∶1, 一半, and multiples by 番."""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from indicators.extract.chinese import chinese_number
from indicators.extract.numerals import Number, number_at, spread_number_at
from indicators.extract.reading import Reading, ratio
from indicators.extract.tenths import tenths_at

_PARTS = re.compile(
    r"([零一二两三四五六七八九十百千万亿 ]{1,12}+|\d{1,6}+) {0,3}分 {0,3}之 {0,3}(?=[\d零一二两三四五六七八九十百])"
)
_THOUSANDS = re.compile(r" {0,2}[kK](?![A-Za-z])")
_SLASH = re.compile(r"(\d{1,4})/(\d{1,5})(?![\d/.年月日])")
_TO_ONE = re.compile(
    r"(?<![\d.∶:：])(\d{1,5}(?:\.\d{1,4})?)\s?[∶:：]\s?(\d{1,5}(?:\.\d{1,4})?)(?![\d.%年月日]|\s?[∶:：])"
)
_HALF = re.compile(r"一半(?!是|又)|半数|(?<=[过近超])半(?=数|[,，。、;；以来]|\s|$)")
_FOLD = re.compile(r"翻\s?了?\s?(?:([一两二三四五六七八九\d])\s?)?番")
_UNIT_OF_PARTS = {Decimal(100): "%", Decimal(1000): "‰"}


def share_at(text: str, at: int) -> Reading | None:
    """The part or multiple that begins at `at` of a folded text; None where none does."""
    return next((reading for read in _READERS if (reading := read(text, at)) is not None), None)


def _parts_at(text: str, at: int) -> Reading | None:
    """百分之X is X %, 千分之X is X ‰, any other X分之Y the ratio."""
    match = _PARTS.match(text, at)
    if not match:
        return None
    whole_text = match[1].replace(" ", "")
    whole = Decimal(whole_text) if whole_text.isdigit() and whole_text.isascii() else chinese_number(whole_text)[0]
    if not whole_text.isascii() and chinese_number(whole_text)[1] != len(whole_text):
        return None
    part = _part_number(text, match.end())
    if (
        part is None
        or whole == 0
        or (whole % 100 == 0 and whole not in {100, 1000} and whole_text[0] not in "百千万十")
    ):
        return None
    unit = _UNIT_OF_PARTS.get(whole, "")
    number = replace(part, start=at)
    if part.low is not None and part.high is not None:
        low, high = (bound if unit else ratio(bound, whole) for bound in (part.low, part.high))
        return Reading(at, part.end, None, unit, "ratio", number, low, high)
    value = part.value if unit else ratio(part.value, whole)
    return Reading(at, part.end, value, unit, "ratio", number)


def _part_number(text: str, at: int) -> Number | None:
    part = spread_number_at(text, at) or number_at(text, at)
    thousands = _THOUSANDS.match(text, part.end) if part else None
    return replace(part, end=thousands.end(), value=part.value * 1000) if part and thousands else part


def _slash_at(text: str, at: int) -> Reading | None:
    match = _SLASH.match(text, at)
    if not match or (at and text[at - 1] in "/.-"):
        return None
    part, whole = Decimal(match[1]), Decimal(match[2])
    if not 0 < part < whole:
        return None
    number = Number(at, match.end(), ratio(part, whole), arabic=True)
    return Reading(at, match.end(), number.value, "", "ratio", number)


def _to_one_at(text: str, at: int) -> Reading | None:
    """1.8∶1 is 1.8: a ratio of which one side is one."""
    match = _TO_ONE.match(text, at)
    if not match or "1" not in match.groups():
        return None
    first, second = Decimal(match[1]), Decimal(match[2])
    if not first or not second:
        return None
    value = first if second == 1 else ratio(first, second)
    return Reading(at, match.end(), value, "", "ratio", Number(at, match.end(), value, arabic=True))


def _half_at(text: str, at: int) -> Reading | None:
    match = _HALF.match(text, at)
    if not match:
        return None
    return Reading(at, match.end(), Decimal("0.5"), "", "ratio", Number(at, match.end(), Decimal("0.5")))


def _fold_at(text: str, at: int) -> Reading | None:
    """翻一番 is twice, 翻两番 four times the old level."""
    match = _FOLD.match(text, at)
    if not match:
        return None
    times = match[1] or "一"
    power = int(times) if times.isascii() else int(chinese_number(times)[0])
    value = Decimal(2**power)
    return Reading(at, match.end(), value, "倍", "ratio", Number(at, match.end(), value))


_READERS: tuple[Callable[[str, int], Reading | None], ...] = (
    _parts_at,
    _slash_at,
    _to_one_at,
    _half_at,
    _fold_at,
    tenths_at,
)
