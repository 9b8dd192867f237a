"""Why a place is empty."""

from datetime import date

import pytest

from indicators.analysis.coverage import Absent, Coverage


@pytest.mark.parametrize(
    ("region", "year", "why"),
    [
        ("110000", 2023, Absent.NOT_PARSED),
        ("110000", 2022, Absent.NOT_IN_SOURCES),
        ("110000", 2024, Absent.NOT_YET_PUBLISHED),
        ("110000", 2025, Absent.NOT_YET_PUBLISHED),
        ("310000", 2023, Absent.NOT_IN_SOURCES),
        ("810000", 2023, Absent.NOT_APPLICABLE),
    ],
)
def test_why_nothing_is_known(region: str, year: int, why: Absent) -> None:
    """What a report that is held does not give was not read; one not held is missing, or need not be out before April."""
    assert Coverage({"110000": {2023}}, date(2024, 3, 31)).why_empty(region, year) is why


def test_from_april_a_report_is_missing() -> None:
    """When all congresses have sat, a report that the library lacks is not in the sources."""
    assert Coverage({}, date(2024, 4, 1)).why_empty("110000", 2024) is Absent.NOT_IN_SOURCES
