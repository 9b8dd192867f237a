"""Numbers written in Chinese numerals: a run of them -> value and how much of the run is the number."""

from decimal import Decimal

DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
TENS = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10_000, "兆": 10**12, "亿": 10**8}
_LARGEST = 10**28  # beyond it nobody counts, and 万万万… must not cost more than its share
NUMERALS = "零〇一二两三四五六七八九十百千万亿"


def chinese_number(run: str) -> tuple[Decimal, int]:
    """Read the longest number that `run` begins with: (value, characters used); (0, 0) where it begins with none.

    `一万二` is 12000: a digit at the end counts a tenth of the unit before it. A run of digits without units is read
    digit by digit (二〇二四). `七十百` is 70 and two characters long, for no number goes on like that.
    """
    if len(run) > 1 and run[0] in DIGITS and run[1] in DIGITS:
        return _digit_by_digit(run)
    whole = part = 0
    digit: int | None = None
    zero = False
    ceiling, step = 10_000, 1
    used = 0
    for char in run:
        if char in DIGITS:
            if digit is not None:
                break
            zero = zero or DIGITS[char] == 0
            digit = DIGITS[char] or None
        elif char in TENS:
            if TENS[char] >= ceiling or (digit is None and part):
                break
            part += (digit or 1) * TENS[char]
            digit, zero, ceiling, step = None, False, TENS[char], TENS[char]
        elif char in MYRIADS and whole < _LARGEST:
            whole = _times_myriad(whole, part + (digit or 0), MYRIADS[char])
            part, digit, zero, ceiling, step = 0, None, False, 10_000, MYRIADS[char]
        else:
            break
        used += 1
    if digit is not None:
        part += digit if zero else digit * max(step // 10, 1)
    return Decimal(whole + part), used


def _times_myriad(whole: int, part: int, myriad: int) -> int:
    """一亿二千 + 万 adds 2000万; 一万二千 + 亿 takes all of it times 亿; 万 + 亿 is 万亿."""
    if not part:
        return max(whole, 1) * myriad
    return whole + part * myriad if whole >= myriad else (whole + part) * myriad


def _digit_by_digit(run: str) -> tuple[Decimal, int]:
    used = next((at for at, char in enumerate(run) if char not in DIGITS), len(run))
    return Decimal("".join(str(DIGITS[char]) for char in run[:used])), used


def is_neighbours(first: str, second: str) -> bool:
    """True for two digits that together mean "the one or the other": 三四, 七八, 三五."""
    low, high = DIGITS.get(first, 0), DIGITS.get(second, 0)
    return low > 0 and (high == low + 1 or (low, high) == (3, 5)) and second != "两"
