"""What periods are like: cumulative, over, still running, ahead, of how many years."""

import re

from indicators.model import Period, period_of

_SPAN_OF_MONTHS = re.compile(r"(\d{4})-01(?:-01)?/\1-.*|\d{4}|(\d{4})-(?:04/\2-06|07/\2-09|10/\2-12|07/\2-12)")
_MONTH = re.compile(r"\d{4}-\d\d")
_LAST_DAYS = 31
YEAR = re.compile(r"\d{4}")


def is_cumulative(period: str) -> bool:
    """Whether a period is a year, months from January on, a quarter or half a year: what statistics are told of."""
    return _SPAN_OF_MONTHS.fullmatch(period) is not None


def is_month(period: str) -> bool:
    """Whether a period is one month."""
    return _MONTH.fullmatch(period) is not None


def years_in(period: str) -> int:
    """How many years a period reaches into; 0 for none."""
    if not period:
        return 0
    span = period_of(period)
    return span.last_day.year - span.first_day.year + 1


def is_future(period: str, issued: Period | None) -> bool:
    """Whether a period ends after the document was issued."""
    return bool(period) and issued is not None and period_of(period).last_day > issued.last_day


def is_about_over(period: str, issued: Period | None) -> bool:
    """Whether a document was issued in the last month of a period."""
    return issued is not None and (period_of(period).last_day - issued.last_day).days <= _LAST_DAYS


def is_running(period: str, issued: Period | None) -> bool:
    """Whether a document was issued within the period, or after it."""
    return issued is not None and period_of(period).first_day <= issued.first_day


def is_past(period: str, issued: Period | None) -> bool:
    """Whether a period was over when the document was issued."""
    return bool(period) and issued is not None and period_of(period).last_day <= issued.last_day


def ends_of(period: str) -> tuple[str, str]:
    """The first and the last year of a span written as years; twice the same for any other period."""
    first, _, last = period.partition("/")
    return (first, last) if last and YEAR.fullmatch(first) else (period, period)
