"""When a value was said, what time it is about, and what makes a series."""

from datetime import date

import pytest

from indicators.analysis.timeline import has_several_periods, placed, series
from indicators.model import Kind, Measure, Period
from tests.builders import observation, span


def test_a_value_is_placed_over_its_days() -> None:
    """A value is drawn from the first to the last day of its period; a month of issue counts as its last day."""
    [found] = placed([observation(period="2024-01/2024-04")], {"d": Period("2024-05")})
    assert (found.first, found.last, found.issued) == (date(2024, 1, 1), date(2024, 4, 30), date(2024, 5, 31))


@pytest.mark.parametrize("issued", [{}, {"d": None}, {"other": Period("2024")}])
def test_an_unknown_date_of_issue_stays_unknown(issued: dict[str, Period | None]) -> None:
    """Where it is not known when a source came out, no date is given."""
    assert placed([observation()], issued)[0].issued is None


def test_a_value_without_a_period_has_no_place() -> None:
    """What is of unknown time is not put on the axis."""
    assert placed([observation(period="")], {}) == []


def test_places_are_in_the_order_of_their_ends() -> None:
    """Values stand by the end of their period, then by its beginning."""
    periods = ("2024", "2023", "2024-12", "2021/2023")
    found = placed([observation(id=period, period=period) for period in periods], {})
    assert [item.observation.id for item in found] == ["2021/2023", "2023", "2024", "2024-12"]


def test_a_series_is_one_value_over_time() -> None:
    """Values that differ in nothing but period and kind are a series, in the order of time."""
    values = [
        observation(id="aim", period="2025", kind=Kind.TARGET),
        observation(id="now", period="2024"),
        observation(id="then", period="2023"),
    ]
    assert [[o.id for o in group] for group in series(values, {})] == [["then", "now", "aim"]]


@pytest.mark.parametrize(
    "other",
    [
        {"indicator": "energy"},
        {"region": "310000"},
        {"measure": Measure.GROWTH},
        {"measure": Measure.LEVEL, "of": Measure.SHARE},
        {"reference": "2020"},
        {"unit": "家"},
        {"scope": "规模以上"},
        {"period": "2024"},
        {"period": ""},
        {"value": None},
    ],
)
def test_what_makes_no_series(other: dict[str, object]) -> None:
    """Two values that differ in more than the period, or not even in it, are not joined by a line."""
    earlier = observation(**{"value": "2", "period": "2023", **other})  # type: ignore[arg-type]
    assert series([observation(period="2024"), earlier], {}) == []


def test_counting_units_and_ranges_may_stand_in_a_series() -> None:
    """家 and 户 count alike, and a range has a middle to be drawn at."""
    same = {"家": "count", "户": "count"}
    values = [observation(unit="家"), span("1", "2", unit="户", period="2023")]
    assert len(series(values, same)) == 1


@pytest.mark.parametrize(
    ("kinds", "has"),
    [
        ((Kind.ACTUAL, Kind.TARGET), True),
        ((Kind.ESTIMATE, Kind.TARGET), True),
        ((Kind.TARGET, Kind.TARGET), False),
        ((Kind.FORECAST, Kind.TARGET), False),
    ],
)
def test_one_value_of_a_series_was_reached(kinds: tuple[Kind, Kind], has: bool) -> None:  # noqa: FBT001
    """Two aims, or an aim and a forecast, are plans and no course of things."""
    group = [observation(kind=kind, period=period) for kind, period in zip(kinds, ("2024", "2025"), strict=True)]
    assert has_several_periods(group) is has
