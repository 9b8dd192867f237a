"""Why there is nothing: what the library holds of each region's reports, and when one could be out."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

WITHOUT_REPORTS = frozenset({"710000", "810000", "820000"})
"""台湾, 香港, 澳门: no people's congress there hears a 政府工作报告 with targets of the year."""
OUT_BY = (3, 31)
"""Provincial people's congresses sit in January and February, the national one in March."""


class Absent(StrEnum):
    """Why a place is empty."""

    NOT_IN_SOURCES = "not_in_sources"
    """The library has no report of the region of that year."""
    NOT_YET_PUBLISHED = "not_yet_published"
    """The report of that year need not be out yet."""
    NOT_PARSED = "not_parsed"
    """The report is there, and no such value was read in it: it says none, or the reading missed it."""
    NOT_APPLICABLE = "not_applicable"
    """The region has no such reports."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """`reports` maps a region to the years in which a report of its own in the library was issued."""

    reports: Mapping[str, Collection[int]]
    today: date
    without_reports: frozenset[str] = WITHOUT_REPORTS

    def why_empty(self, region: str, year: int) -> Absent:
        """Why nothing is known from the report that `region` issues in `year`."""
        if region in self.without_reports:
            return Absent.NOT_APPLICABLE
        if year in self.reports.get(region, ()):
            return Absent.NOT_PARSED
        return Absent.NOT_YET_PUBLISHED if self.today <= date(year, *OUT_BY) else Absent.NOT_IN_SOURCES
