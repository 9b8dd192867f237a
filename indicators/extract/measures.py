"""A number with its unit: 14.1万家, 0.85吨标准煤/万元, 5元3角, 两年半, -5.6%, $20, 两位数."""

import re
from dataclasses import replace
from decimal import Decimal

from indicators.extract.gaps import after_gap
from indicators.extract.numerals import Number, number_at
from indicators.extract.reading import Reading, plain
from indicators.extract.units import UnitWord, signs, unit_at

_PER = re.compile(r"/(?=[^\d\s])")
_PER_BEFORE = re.compile(r"每(立方米|升|平方公里)$")
_THOUSAND_POINTS = re.compile(r" {0,2}[kK](?= {0,2}个百分点)")
_HALF_MORE = re.compile(r"半(?![导岛个年月天])")
_DIGIT_PLACES = re.compile(r"位数(?=增长|增速|增幅|以上|左右|的?增|上升|下降|提升|[,，。；;、]|$)")
_GROWS = re.compile(r"位数(?:以上)?(?:的?)增[长速幅]")
_BELOW_ZERO = "零下"
_MINUS = re.compile(r"(?<![\d%A-Za-z)年月日号])-$")
_DEGREES, _POWER_USED = "度", ("千瓦时", "energy")
_POWER, _TEN_THOUSAND = re.compile("(?<![一-龥]机)[用耗发供售购输送省节绿水风火]电量?[约近超达到为了共]{0,3}$"), 10_000
_SIGNED = {"ratio", "points", "money", "temperature", "concentration", ""}
_MOST_PLACES = 4
_HUNDRED_MILLION = 10**8


def digit_places(text: str, number: Number) -> Reading | None:
    """两位数 is at least 10 and less than 100; of a growth, in %."""
    match = _DIGIT_PLACES.match(text, number.end)
    if not match or not number.plain or not 1 <= number.value <= _MOST_PLACES:
        return None
    unit = "%" if _GROWS.match(text, number.end) else ""
    low, high = (Decimal(10 ** (int(number.value) - less)) for less in (1, 0))
    return Reading(number.start, match.end(), None, unit, "ratio" if unit else "", number, low, high)


def with_unit(text: str, number: Number) -> Reading:
    """`number` with the unit that stands beside it, and with its minus sign."""
    thousand = _THOUSAND_POINTS.match(text, number.end)
    if thousand:
        number = replace(number, end=thousand.end(), value=number.value * 1000)
    found = unit_at(text, after_gap(text, number.end), arabic=number.arabic)
    if found is not None and _is_amount_of(text, number, *found):
        found = None
    value = None if number.low is not None else number.value if number.plain else plain(number.value)
    low, high, scale = number.low, number.high, number.scale
    if found is None:
        reading = Reading(number.start, number.end, value, "", "", number, low, high, scale=scale)
        return _negated(text, _with_sign(text, reading))
    unit, end = found
    symbol, end = _compound(text, number, unit, end)
    dimension = unit.dimension
    if symbol == _DEGREES and _is_of_power(text, number):
        symbol, dimension = _POWER_USED
    reading = Reading(number.start, end, value, symbol, dimension, number, low, high, scale=scale)
    return _negated(text, _with_parts(text, _with_half(text, reading), unit))


def _is_of_power(text: str, number: Number) -> bool:
    """Whether 度 are kilowatt-hours, as the grid calls them: 用电量12亿度; no angle counts in ten thousands."""
    return number.scale >= _TEN_THOUSAND or _POWER.search(text, max(0, number.start - 8), number.start) is not None


def _is_amount_of(text: str, number: Number, unit: UnitWord, end: int) -> bool:
    """500亿县 and 百亿项目 are a county and a project of so many 元: nobody has that many of them."""
    huge = number.scale >= _HUNDRED_MILLION or (number.bare and number.value >= _HUNDRED_MILLION)
    return huge and unit.dimension == "count" and (unit.arabic or text.startswith("目", end))


def _with_sign(text: str, reading: Reading) -> Reading:
    """$20 and ¥300: the unit stands before the number."""
    symbol = signs().get(text[reading.start - 1 : reading.start])
    return replace(reading, start=reading.start - 1, unit=symbol, dimension="money") if symbol else reading


def _compound(text: str, number: Number, unit: UnitWord, end: int) -> tuple[str, int]:
    """元/吨, 件/万人 and 每立方米13微克: one unit per another."""
    before = _PER_BEFORE.search(text, max(0, number.start - 6), number.start)
    if before and unit.dimension == "mass":
        return f"{unit.symbol}/{before[1]}", end
    match = _PER.match(text, end)
    if not match:
        return unit.symbol, end
    at = match.end()
    scale = text[at] if text[at] in "百千万亿" and not text.startswith("千瓦", at) else ""
    per = unit_at(text, at + len(scale), arabic=number.arabic)
    return (f"{unit.symbol}/{scale}{per[0].symbol}", per[1]) if per else (unit.symbol, end)


def _with_half(text: str, reading: Reading) -> Reading:
    """两年半, 三倍半."""
    if reading.dimension not in {"time", "ratio"} or reading.value is None or reading.number.arabic:
        return reading
    match = _HALF_MORE.match(text, reading.end)
    return replace(reading, end=match.end(), value=reading.value + Decimal("0.5")) if match else reading


def _with_parts(text: str, reading: Reading, unit: UnitWord) -> Reading:
    """5元3角: pieces of the unit, printed after it."""
    while unit.parts and reading.value is not None:
        at = reading.end + 1 if text.startswith("又", reading.end) else reading.end
        piece = number_at(text, at)
        part = next((part for part in unit.parts if piece and piece.plain and text.startswith(part, piece.end)), None)
        if piece is None or part is None:
            break
        value = reading.value + piece.value * unit.parts[part]
        reading = replace(reading, end=piece.end + len(part), value=value)
    return reading


def _negated(text: str, reading: Reading) -> Reading:
    """-5.6%: a minus sign belongs to the number, where it is no dash between two words or numbers."""
    if reading.value is None or reading.dimension not in _SIGNED or not reading.number.arabic:
        return reading
    if reading.dimension == "temperature" and text.startswith(_BELOW_ZERO, max(0, reading.start - len(_BELOW_ZERO))):
        return replace(reading, value=-reading.value)
    if not _MINUS.search(text, max(0, reading.start - 2), reading.start):
        return reading
    if not reading.unit and reading.number.plain and "." not in text[reading.start : reading.end]:
        return reading
    return replace(reading, start=reading.start - 1, value=-reading.value)
