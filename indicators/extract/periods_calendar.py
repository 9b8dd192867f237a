"""Arithmetic on periods in ISO 8601."""

import calendar

from indicators.model import Period

LAST_MONTH = 12


def day(year: int, month: int, number: int) -> str:
    """`2024-10-13`."""
    return f"{year:04}-{month:02}-{number:02}"


def month_end(year: int, month: int) -> str:
    """The last day of a month."""
    return day(year, month, calendar.monthrange(year, month)[1])


def months(year: int, first: int, last: int) -> str:
    """`2024-01/2024-08`, or one month alone."""
    begin = f"{year:04}-{first:02}"
    return begin if first == last else f"{begin}/{year:04}-{last:02}"


def years(first: int, last: int) -> str:
    """`2021/2025`, or one year alone."""
    return f"{first:04}" if first == last else f"{first:04}/{last:04}"


def since(start: str, issued: Period) -> str | None:
    """From `start` to the day of issue: in whole years where `start` is an earlier year; None if it is not earlier.

    `2020` and an issue in October 2024 give `2020/2024`; the issue's own year is counted as finely as the issue date.
    """
    begin, now = Period(start.split("/", maxsplit=1)[0]), issued.iso
    if begin.first_day >= issued.last_day:
        return None
    pattern = begin.iso
    year_only = "-" not in pattern
    if year_only and begin.first_day.year < issued.first_day.year:
        return f"{pattern}/{now[:4]}"
    if year_only:
        return pattern if "-" not in now else pattern + "-01-01"[: len(now) - 4] + f"/{now}"
    precision = min(len(pattern), len(now))
    first, last = pattern[:precision], now[:precision]
    return first if first == last else f"{first}/{last}"


def single_year(period: Period | None) -> int | None:
    """The year that holds the whole period, or None where it reaches over several."""
    if period is None or period.first_day.year != period.last_day.year:
        return None
    return period.first_day.year


def in_year(period: Period, year: int) -> str | None:
    """The same span of another year (a 29 February becomes the 28th); None where the period reaches over years."""
    own = single_year(period)
    if own is None:
        return None
    return "/".join(_moved(point, year) for point in period.iso.split("/"))


def _moved(point: str, year: int) -> str:
    if point[4:] == "-02-29" and not calendar.isleap(year):
        return f"{year:04}-02-28"
    return f"{year:04}{point[4:]}"
