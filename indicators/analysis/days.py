"""Periods as days and years, worked out once for each text: a library repeats the same few thousand times."""

from datetime import date
from functools import lru_cache

from indicators.model import Period

_FIRST, _LAST = (1, 1), (12, 31)


@lru_cache(maxsize=8192)
def days(iso: str) -> tuple[date, date]:
    """The first and the last day of a period. Raises ValueError for what is none."""
    period = Period(iso)
    return period.first_day, period.last_day


@lru_cache(maxsize=8192)
def whole_year(iso: str) -> int | None:
    """The calendar year that a period covers from end to end; None for any other period, and for "" (not known)."""
    if not iso:
        return None
    first, last = days(iso)
    ends = (first.month, first.day), (last.month, last.day)
    return first.year if first.year == last.year and ends == (_FIRST, _LAST) else None
