"""A period in ISO 8601, at the precision that the text has."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_POINT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\Z")


@lru_cache(maxsize=4096)
def _first_and_last_day(point: str) -> tuple[date, date]:
    match = _POINT.match(point)
    if not match:
        raise ValueError(f"not an ISO 8601 year, month or day: {point!r}")
    year, month, day = int(match[1]), match[2], match[3]
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        return date(year, int(month), 1), date(year, int(month), calendar.monthrange(year, int(month))[1])
    return date(year, int(month), int(day)), date(year, int(month), int(day))


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """`2023`, `2024-01`, `2024-11-30` (as of), `2024-01/2024-08` (cumulative), `2021/2025`.

    Raises ValueError for anything else, for a day that does not exist, and for an end before its start.
    """

    iso: str

    def __post_init__(self) -> None:
        if self.first_day > self.last_day:
            raise ValueError(f"the period ends before it begins: {self.iso!r}")

    @property
    def first_day(self) -> date:
        """The first day that the period covers."""
        return _first_and_last_day(self.iso.split("/")[0])[0]

    @property
    def last_day(self) -> date:
        """The last day that the period covers."""
        return _first_and_last_day(self.iso.split("/", 1)[-1])[1]

    @property
    def is_point(self) -> bool:
        """True for a year, month or day standing alone; False for a span written with a slash."""
        return "/" not in self.iso

    def covers(self, other: "Period") -> bool:
        """True when every day of `other` lies in this period."""
        return self.first_day <= other.first_day and other.last_day <= self.last_day

    def is_part_of_year(self, other: "Period") -> bool:
        """True when this period covers only a part of `other` (1—4月 against the whole year)."""
        return other.covers(self) and not self.covers(other)

    def __str__(self) -> str:
        return self.iso


@lru_cache(maxsize=4096)
def period_of(iso: str) -> Period:
    """The period that `iso` writes, made once for all who ask. Raises ValueError as `Period` does."""
    return Period(iso)
