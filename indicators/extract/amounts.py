"""Amounts: a number with its unit or its range as it stands in a text, then with bounds and sign from the words there."""

import re
from dataclasses import replace

from indicators.extract.hedges import surroundings
from indicators.extract.measures import digit_places, with_unit
from indicators.extract.numerals import Number, number_at
from indicators.extract.ranks import rank_at
from indicators.extract.reading import Reading, plain
from indicators.extract.shares import share_at
from indicators.model import Comparator, Quantity

_TO = re.compile(r"\s{0,2}(?:[—–~～-]{1,2}|至|到)\s{0,2}(?=[\d一二两三四五六七八九十百])")
_FROM = re.compile(r"[从由自][^,，。；;]{0,20}$")
_BELOW = re.compile(r"(?:低于|慢于|落后于?|少于)[^,，。；;、]{1,20}$")
_HALF = "半"
_REACH = 24


def quantity_at(text: str, at: int) -> Reading | None:
    """What a folded `text` gives at offset `at`: a rank, a share, a range, or a number with its unit (or with none)."""
    rank = rank_at(text, at)
    if rank is not None:
        return rank
    number = number_at(text, at)
    first = with_unit(text, number) if number is not None else None
    spanned = _range(text, number, first) if number is not None and first is not None else None
    if spanned is not None:
        return spanned
    share = share_at(text, at)
    if share is not None:
        return share
    return (digit_places(text, number) or first) if number is not None else None


def _range(text: str, number: Number, first: Reading) -> Reading | None:
    """4.5%—5%, 20至30个, 30—40万: a lesser and a greater end; the first end shares what only the second has."""
    if number.low is not None:
        return None
    match = _TO.match(text, first.end) or (_TO.match(text, number.end) if first.end != number.end else None)
    if not match:
        return None
    second_number = number_at(text, match.end())
    if second_number is None or second_number.low is not None:
        return None
    second = share_at(text, match.end()) or with_unit(text, second_number)
    if second.start < match.end() and second.value is not None:  # 105亿元|-117亿元: the dash is of the range
        if match[0][0].isspace() and not match[0][-1].isspace():
            return None  # 5亿元| -7亿元, side by side, and the second has a minus
        second = replace(second, start=match.end(), value=abs(second.value))
    return _spanning(text, first, second)


def _spanning(text: str, first: Reading, second: Reading) -> Reading | None:
    if first.value is None or second.value is None or text[second.end : second.end + 1] == "-":
        return None
    if first.unit not in {"", second.unit} or not (second.unit or not second.number.plain):
        return None
    gap = text[first.end : second.start]
    shares_scale = not first.unit and first.number.plain
    low = plain(first.value * second.scale) if shares_scale else first.value
    is_change = "—" not in gap and "-" not in gap and _FROM.search(text, max(0, first.start - _REACH), first.start)
    if low >= second.value or is_change:
        return None
    return replace(second, start=first.start, value=None, low=low, high=second.value)


def settle(text: str, reading: Reading) -> Quantity:
    """The quantity that `reading` is among the words of a folded `text`: with comparator, hedges and sign.

    `text` of the quantity is the folded text; whoever knows the text as printed puts that in its place.
    """
    is_half = reading.unit == "" and text[reading.start : reading.end] == _HALF
    is_passed = is_half or (reading.number.bare and reading.unit != "")
    around = surroundings(text, reading.start, reading.end, bare=reading.number.bare, passed=is_passed)
    comparator = around.comparator
    if reading.limit:
        comparator = Comparator.LE
    elif reading.value is None:
        comparator = Comparator.RANGE
    elif comparator is Comparator.EQ and reading.number.more:
        comparator = Comparator.GT
    sign = -1 if (reading.value is None or reading.value > 0) and _is_negative(text, reading, falls=around.falls) else 1
    ends = [None if bound is None else sign * bound for bound in (reading.low, reading.high)]
    low, high = ends if sign == 1 else ends[::-1]
    return Quantity(
        None if reading.value is None else sign * reading.value,
        reading.unit,
        text[reading.start : reading.end],
        comparator,
        low,
        high,
        around.hedges,
    )


def _is_negative(text: str, reading: Reading, *, falls: bool) -> bool:
    if reading.dimension == "rank":
        return False
    before = text[max(0, reading.start - _REACH) : reading.start]
    return falls or (reading.dimension == "points" and _BELOW.search(before) is not None)
