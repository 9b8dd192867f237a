"""Periods as days and years."""

from datetime import date

import pytest

from indicators.analysis.days import days, whole_year


def test_the_days_of_a_period() -> None:
    """A period has a first and a last day; what is no period is a ValueError."""
    assert days("2024-01/2024-08") == (date(2024, 1, 1), date(2024, 8, 31))
    with pytest.raises(ValueError, match="not an ISO 8601"):
        days("soon")


@pytest.mark.parametrize(
    ("iso", "year"),
    [
        ("2024", 2024),
        ("2024-01/2024-12", 2024),
        ("2024-01-01/2024-12-31", 2024),
        ("2021/2025", None),
        ("2024-01/2024-11", None),
        ("2024-12-31", None),
        ("", None),
    ],
)
def test_which_year_a_period_covers(iso: str, year: int | None) -> None:
    """Only a period from the first of January to the last of December of one year is that year, however written."""
    assert whole_year(iso) == year
