"""Numbers where they stand: digits or Chinese numerals with 多, 余, 几, 万, 亿, and the range that a vague one leaves."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from indicators.extract.chinese import DIGITS, MYRIADS, NUMERALS, TENS, chinese_number, is_neighbours
from indicators.extract.gaps import after_gap

_ARABIC = re.compile(r"(?:\d{1,3}(?:,\d{3})++(?!\d)|\d++)(?:\.\d++|\.\n{1,2}\d++|\n{1,2}\.\d++| \.\d++(?=[万亿%]))?+")
_GROUPED = re.compile(
    r"(?<![\d.,])\d{1,3}(?: \d{3})+(?:\.\d+)?(?! ?\d)(?= ?(?:[万亿%千百吨元个家人户亩件辆台项公平立米]|美元))"
)
_SPREAD = re.compile(
    r"\d(?: \d(?!\d)){1,12}+(?:\.\d++)?+(?![.,:]?\d)(?=\s{0,2}[%成折倍万亿元家个吨千亩户人项件公平立])"
)
_RUN = re.compile(f"[{NUMERALS}]++(?:兆(?=[{NUMERALS}]{{1,12}}亿)[{NUMERALS}]++)?+")
_SPREAD_NUMERALS = re.compile(rf"[{NUMERALS}](?: {{0,3}}[{NUMERALS}点]){{0,20}}+")
_SPREAD_UNIT = re.compile(r" {0,3}(?:成|折|个 {0,3}百 {0,3}分 {0,3}点)")
_POINT = re.compile(r" {0,2}点 {0,2}([零〇一二三四五六七八九]++)(?![十百千])")
_MAGNITUDE = re.compile(r"(?:[十百千]?(?:万亿|亿|万)(?![里众]\b)|[百千](?![瓦米克伏卡赫帕焦兆]))(?!分之)")
_HUNDRED_MILLION = Decimal(100_000_000)
_HUNDREDS = re.compile(r"(\d)百(万亿|亿|万)?(?!\d)")
_GREATER = re.compile("万亿|亿|万")
_MORE = re.compile(r"多(?!元化|样|项目)|余(?![额热地杭姚粮量])|来(?=[个家岁天位名万亿])")
_MORE_OR_SOME = re.compile("[多余几来]")
_SOME = re.compile(r"几|(?<![人户总指次系基多少个家件台辆额位率度])数(?=[十百千万亿])")
_VALUES = TENS | MYRIADS
_GREAT = frozenset("百千万亿兆")
_LABELS = frozenset("第表图栏注")
_PREFIX_UNIT = frozenset("瓦米克伏卡赫帕焦")


@dataclass(slots=True)
class Number:
    """A number at `start:end`, without its unit.

    `low` and `high` bound what a vague number leaves open (三四十, 几百), else both are None. `more` says 多 or 余.
    `arabic` says that it has digits; `bare` that it is only a magnitude (万亿, 百); `plain` that it has none.
    `scale` is what the 万 or 亿 after digits multiplied them by.
    """

    start: int
    end: int
    value: Decimal
    low: Decimal | None = None
    high: Decimal | None = None
    more: bool = False
    arabic: bool = False
    bare: bool = False
    plain: bool = True
    scale: Decimal = Decimal(1)


@lru_cache(maxsize=16)
def number_at(text: str, at: int) -> Number | None:
    """The number that begins at offset `at` of a folded text, as long as it goes; None where none begins.

    Several readers ask for the same one in turn, so the last few are remembered.
    """
    char = text[at : at + 1]
    if char.isdigit():
        return _arabic(text, at)
    if char in {"几", "数"}:
        return _some(text, at)
    if char and char in NUMERALS:
        return _chinese(text, at)
    return None


def _arabic(text: str, at: int) -> Number | None:
    spread = text[at + 1 : at + 2] == " " and text[at - 1 : at] not in _LABELS
    match = _grouped_at(text, at) or (_SPREAD.match(text, at) if spread else None) or _ARABIC.match(text, at)
    if not match:
        return None
    digits = match[0].replace(",", "").replace(" ", "").replace("\n", "")
    number = Number(at, match.end(), Decimal(digits), arabic=True)
    return _with_lesser_part(text, _with_magnitude(text, number))


def _grouped_at(text: str, at: int) -> re.Match[str] | None:
    """A number whose thousands a blank sets apart (4 027万吨); only where a unit follows, since 2 500 may be two numbers."""
    has_blank = " " in text[at + 1 : at + 4] and text[at - 1 : at] not in _LABELS
    return _GROUPED.match(text, at) if has_blank else None


def _with_lesser_part(text: str, number: Number) -> Number:
    """1亿2000万, 24万8009亿 and 2千5百 are one number each."""
    last = text[number.end - 1]
    hundreds = _HUNDREDS.match(text, number.end) if last == "千" and not number.more else None
    if hundreds:
        scale = chinese_number(hundreds[2])[0] if hundreds[2] else Decimal(1)
        value = (number.value + Decimal(hundreds[1]) * 100) * scale
        return replace(number, end=hundreds.end(), value=value, scale=scale)
    if number.plain or number.more or last not in MYRIADS or not text[number.end : number.end + 1].isdigit():
        return number
    match = _ARABIC.match(text, number.end)
    if not match:
        return number
    lesser = _with_magnitude(text, Number(number.end, match.end(), Decimal(match[0].replace(",", "")), arabic=True))
    if last == "万" and lesser.scale >= _HUNDRED_MILLION and lesser.value < MYRIADS[last] * _HUNDRED_MILLION:
        value = number.value * _HUNDRED_MILLION + lesser.value  # 24万8009亿: both are counted in 亿
        return replace(number, end=lesser.end, value=value, more=lesser.more, scale=_HUNDRED_MILLION)
    if lesser.plain or lesser.value >= max(Decimal(MYRIADS[last]), number.scale):
        return number
    return replace(number, end=lesser.end, value=number.value + lesser.value, more=lesser.more)


def _with_magnitude(text: str, number: Number) -> Number:
    """Take in 多, 余, 几 and 万, 亿 after the number: 300余万, 4万多, 10几万."""
    number = _with_more(text, number)
    at = after_gap(text, number.end)
    match = _MAGNITUDE.match(text, at)
    if not match:
        return number
    scale, used = chinese_number(match[0])
    low = None if number.low is None else number.low * scale
    high = None if number.high is None else number.high * scale
    scaled = Number(
        number.start, at + used, number.value * scale, low, high, number.more, number.arabic, number.bare, False, scale
    )
    return scaled if number.more else _with_magnitude_behind_more(text, _with_more(text, scaled))


def _with_magnitude_behind_more(text: str, number: Number) -> Number:
    """3千多亿, 10万余亿: the greater magnitude stands behind 多."""
    match = _GREATER.match(text, number.end) if number.more else None
    scale = chinese_number(match[0])[0] if match else Decimal(0)
    if match is None or scale <= number.scale:
        return number
    return replace(number, end=match.end(), value=number.value * scale, scale=scale)


def _with_more(text: str, number: Number) -> Number:
    match = _MORE.match(text, number.end)
    if match:
        return replace(number, end=match.end(), more=True)
    if text.startswith("几", number.end) and number.value % 10 == 0:
        return replace(number, end=number.end + 1, low=number.value + 1, high=number.value + 9)
    return number


def _some(text: str, at: int) -> Number | None:
    """几十, 数百: at least two of the magnitude and less than ten of it."""
    match = _SOME.match(text, at)
    run = _RUN.match(text, at + 1)
    if not match or not run:
        return None
    scale, used = chinese_number(run[0])
    if used == 0 or run[0][0] not in _VALUES:
        return None
    number = Number(at, at + 1 + used, scale, low=2 * scale, high=10 * scale, plain=False)
    return _with_more(text, number)


def _chinese(text: str, at: int) -> Number | None:
    spread = spread_number_at(text, at) if " " in text[at + 1 : at + 5] else None
    if spread and _SPREAD_UNIT.match(text, spread.end):
        return spread
    match = _RUN.match(text, at)
    if not match:
        return None
    run = match[0]
    if len(run) > 1 and run[0] in "零〇":
        return None
    if len(run) > 1 and run[-1] == "千" and text[match.end() : match.end() + 1] in _PREFIX_UNIT:
        run = run[:-1]
    number = _vague(at, run)
    if number is None:
        value, used = chinese_number(run)
        if used == 0:
            return None
        number = _with_point(
            text, Number(at, at + used, value, bare=_is_bare(run[:used]), plain=run[used - 1] not in _GREAT)
        )
    is_open = _MORE_OR_SOME.match(text, number.end) or number.value != number.value.to_integral_value()
    return _with_magnitude(text, number) if is_open else number


def spread_number_at(text: str, at: int) -> Number | None:
    """A number in Chinese numerals with blanks between them (一 百二 十点 五); None where there are no blanks."""
    match = _SPREAD_NUMERALS.match(text, at)
    if not match or " " not in match[0].rstrip():
        return None
    printed = match[0].rstrip()
    whole, _, part = printed.replace(" ", "").partition("点")
    value, used = chinese_number(whole)
    if used != len(whole) or "点" in part:
        return None
    return Number(at, at + len(printed), value + _decimals(part))


def _decimals(digits: str) -> Decimal:
    """零五 after the point is 0.05."""
    return Decimal("0." + "".join(str(DIGITS.get(digit, 0)) for digit in digits)) if digits else Decimal(0)


def _with_point(text: str, number: Number) -> Number:
    match = _POINT.match(text, number.end)
    if not match:
        return number
    return replace(number, end=match.end(), value=number.value + _decimals(match[1]))


def _is_bare(run: str) -> bool:
    return all(char in "百千万亿" for char in run)


def _vague(at: int, run: str) -> Number | None:
    """三四十, 五六个, 十七八: the one digit or the other."""
    for place in range(min(len(run) - 1, 6)):
        if is_neighbours(run[place], run[place + 1]):
            low, used = chinese_number(run[: place + 1] + run[place + 2 :])
            high, _ = chinese_number(run[:place] + run[place + 1 :])
            if used != len(run) - 1 or run[place + 2 : place + 3] in {
                "一",
                "二",
                "三",
                "四",
                "五",
                "六",
                "七",
                "八",
                "九",
            }:
                return None
            return Number(at, at + len(run), low, low=low, high=high, plain=run[-1] not in _GREAT)
    return None
