"""Tenths: 四成, 七成六, 三成半, and the discounts 八折, 七五折, 对折."""

import re
from dataclasses import replace
from decimal import Decimal

from indicators.extract.chinese import chinese_number
from indicators.extract.numerals import Number, number_at
from indicators.extract.reading import Reading, plain

_UNIT = re.compile(r"\s{0,3}(成|折)(?![立员效果功本长为都熟份型品就交套绩因分事千绩像人才合射旧价扣叠腾不])")
_DIGIT_MORE = re.compile(r" {0,2}([一二三四五六七八九半])(?![个家项月年日是要成十百千万亿])")
_HALF_ONE = re.compile(r"半(成|折)(?![立员效果功品])")
_EVEN = re.compile(r"(?<=打)对折")
_TEN, _HUNDRED = 10, 100


def tenths_at(text: str, at: int) -> Reading | None:
    """The tenths or the discount that begin at `at` of a folded text, in %; None where none do."""
    if text[at] in "半对":
        return _half_at(text, at)
    number = number_at(text, at)
    match = _UNIT.match(text, number.end) if number and number.plain and text[at - 2 : at] != "一波" else None
    if number is None or match is None:
        return None
    if match[1] == "折":
        return _discount(number, match.end())
    return _tenths(text, number, match.end())


def _half_at(text: str, at: int) -> Reading | None:
    match = _HALF_ONE.match(text, at)
    if match:
        return _percent(at, match.end(), Decimal(5 if match[1] == "成" else 50))
    even = _EVEN.match(text, at)
    return _percent(at, even.end(), Decimal(50)) if even else None


def _tenths(text: str, number: Number, end: int) -> Reading | None:
    """四成 is 40 %, 七成六 76 %, 七八成 between 70 and 80 %."""
    if number.value > _TEN:
        return None
    if number.low is not None and number.high is not None:
        low, high = plain(number.low * _TEN), plain(number.high * _TEN)
        return Reading(number.start, end, None, "%", "ratio", number, low, high)
    percent = number.value * _TEN
    more = _DIGIT_MORE.match(text, end)
    if more:
        percent += 5 if more[1] == "半" else chinese_number(more[1])[0]
        end = more.end()
    return replace(_percent(number.start, end, percent), scale=Decimal(_TEN))


def _discount(number: Number, end: int) -> Reading | None:
    """八折 leaves 80 % of the price, 七五折 and 75折 leave 75 %; 十折 is none."""
    if number.value in {_TEN, _HUNDRED}:
        return None
    return _percent(number.start, end, number.value * (_TEN if number.value < _TEN else 1))


def _percent(start: int, end: int, value: Decimal) -> Reading:
    return Reading(start, end, plain(value), "%", "ratio", Number(start, end, value))
