"""A period is ISO 8601 at the precision of the text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.model import Period
from tests.builders import unhurried


@pytest.mark.parametrize(
    ("iso", "first", "last"),
    [
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-11-30", date(2024, 11, 30), date(2024, 11, 30)),
        ("2024-01/2024-08", date(2024, 1, 1), date(2024, 8, 31)),
        ("2021/2025", date(2021, 1, 1), date(2025, 12, 31)),
        ("2024-12-30/2025-01", date(2024, 12, 30), date(2025, 1, 31)),
    ],
)
def test_first_and_last_day(iso: str, first: date, last: date) -> None:
    """A period covers every day from the first of its beginning to the last of its end."""
    period = Period(iso)
    assert (period.first_day, period.last_day) == (first, last)


@pytest.mark.parametrize(
    "iso",
    [
        "",
        "24",
        "2024年",
        "2024-4",
        "2024-13",
        "2024-00",
        "2023-02-29",
        "2024-01-01T00",
        "0000",
        "２０２４",
        "2024\n",
        " 2024",
        "2024/",
        "/2024",
        "2021/2023/2025",
        "2025/2021",
        "2024-08/2024-01",
        "unknown",
    ],
)
def test_anything_else_is_refused(iso: str) -> None:
    """What is not ISO 8601, does not exist, or ends before it begins is a ValueError."""
    with pytest.raises(ValueError, match=r"."):
        Period(iso)


def test_the_printed_form_is_kept() -> None:
    """A period is written as it was given, at its own precision."""
    assert str(Period("2024-01/2024-08")) == "2024-01/2024-08"


def test_a_point_has_no_slash() -> None:
    """A year, a month and a day are points; a span with a slash is not."""
    assert [Period(iso).is_point for iso in ("2024", "2024-05", "2024-05-01", "2024/2025")] == [True, True, True, False]


@pytest.mark.parametrize(
    ("outer", "inner", "covers"),
    [
        ("2024", "2024-01/2024-04", True),
        ("2024", "2024", True),
        ("2024-01/2024-04", "2024", False),
        ("2024", "2023-12/2024-01", False),
        ("2021/2025", "2025-12-31", True),
        ("2021/2025", "2026-01-01", False),
    ],
)
def test_covers_every_day(outer: str, inner: str, covers: bool) -> None:  # noqa: FBT001 - the expected answer
    """One period covers another when no day of the other lies outside."""
    assert Period(outer).covers(Period(inner)) is covers


@pytest.mark.parametrize(
    ("one", "other", "is_part"),
    [
        ("2024-01/2024-04", "2024", True),
        ("2024", "2024", False),
        ("2024-01/2024-12", "2024", False),
        ("2023", "2024", False),
        ("2024", "2024-01/2024-04", False),
    ],
)
def test_part_of_a_year(one: str, other: str, is_part: bool) -> None:  # noqa: FBT001 - the expected answer
    """A part lies in the whole and leaves days of it out."""
    assert Period(one).is_part_of_year(Period(other)) is is_part


@unhurried
@given(st.dates(), st.dates())
def test_a_span_of_days_holds_both_its_ends(one: date, other: date) -> None:
    """Of two days, the earlier begins and the later ends the span, and the span covers each of them."""
    first, last = min(one, other), max(one, other)
    period = Period(f"{first.isoformat()}/{last.isoformat()}")
    assert (period.first_day, period.last_day) == (first, last)
    assert period.covers(Period(one.isoformat()))
    assert period.covers(Period(other.isoformat()))


@unhurried
@given(st.text())
def test_text_is_a_period_or_a_value_error(text: str) -> None:
    """No text whatever raises anything but ValueError."""
    try:
        period = Period(text)
    except ValueError:
        return
    assert period.first_day <= period.last_day
