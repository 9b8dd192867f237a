"""Targets that are not due yet: required pace, pace so far, and where it leads."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from indicators.analysis.progress import Progress, Status, Terms, progress
from indicators.analysis.reason import Amount, Moment
from indicators.model import Better, Comparator, Kind, Measure, Observation, Period
from tests.builders import observation

ISSUED = {"plan": Period("2021-01-20"), "undated": None, "late": Period("2025-02-01")}
TERMS = Terms({"output": Better.UP, "energy": Better.DOWN}, {}, issued=ISSUED)


def _target(value: str = "3", **given: Any) -> Observation:  # noqa: ANN401 - any field
    return observation(value, **{"kind": Kind.TARGET, "period": "2025", "document": "plan", **given})


def _years(values: dict[int, str], **given: Any) -> list[Observation]:  # noqa: ANN401 - any field
    return [observation(value, id=str(year), period=str(year), document="d", **given) for year, value in values.items()]


def _one(target: Observation, actuals: list[Observation], terms: Terms = TERMS) -> Progress:
    [found] = progress([target], actuals, terms)
    return found


def test_the_formula() -> None:
    """From 2.0 in 2020 to 2.6 in 2023 is 0.2 a year; to 3 in 2025 it takes 0.2 a year, and 0.2 leads there."""
    found = _one(_target(), _years({2019: "1.0", 2020: "2.0", 2022: "2.1", 2023: "2.6"}))
    assert found.status is Status.ON_TRACK
    assert found.pace is not None
    assert (found.pace.base.id, found.pace.last.id) == ("2020", "2023")
    assert (found.pace.required, found.pace.so_far, found.pace.projected) == (
        Decimal("0.2"),
        Decimal("0.2"),
        Decimal("3.0"),
    )
    assert found.reason.rule == "pace"
    assert found.reason.inputs["projected"] == Amount(Decimal("3.0"), "元")
    assert found.reason.inputs["base_period"] == Moment("2020")
    assert (found.reason.inputs["between"], found.reason.inputs["left"]) == (Decimal(3), Decimal(2))
    assert (found.gap, found.part) == (Decimal("-0.4"), True)


@pytest.mark.parametrize(
    ("values", "given", "status"),
    [
        ({2020: "2", 2023: "2.6"}, {}, Status.ON_TRACK),
        ({2020: "2", 2023: "2.5"}, {}, Status.BEHIND),
        ({2020: "2", 2023: "2"}, {}, Status.BEHIND),
        ({2020: "2", 2023: "1.9"}, {}, Status.WRONG_DIRECTION),
        ({2020: "4", 2023: "3.9"}, {}, Status.ON_TRACK),
        ({2020: "4", 2023: "3.1"}, {}, Status.WRONG_DIRECTION),
        ({2020: "2", 2023: "2.59"}, {"comparator": Comparator.APPROX}, Status.ON_TRACK),
        ({2020: "5", 2023: "3.8"}, {"indicator": "energy"}, Status.ON_TRACK),
        ({2020: "5", 2023: "4"}, {"indicator": "energy"}, Status.BEHIND),
        ({2020: "5", 2023: "5.1"}, {"indicator": "energy"}, Status.WRONG_DIRECTION),
        ({2020: "5", 2023: "5.1"}, {"comparator": Comparator.LE}, Status.WRONG_DIRECTION),
        ({2020: "2", 2023: "2.5"}, {"indicator": "other"}, Status.UNCLEAR),
    ],
)
def test_what_the_pace_says(values: dict[int, str], given: dict[str, Any], status: Status) -> None:
    """On track where the line reaches the target by its own words; else behind, or the wrong way; without a good side neither."""
    same = {name: value for name, value in given.items() if name == "indicator"}
    assert _one(_target(**given), _years(values, **same)).status is status


@pytest.mark.parametrize(
    ("target", "values"),
    [
        ({}, {2022: "2"}),
        ({}, {2019: "1", 2020: "2"}),
        ({"document": "undated"}, {2020: "2", 2023: "2.6"}),
        ({"document": "late"}, {2020: "2", 2023: "2.6"}),
        ({"period": "2025-06-30"}, {2020: "2", 2023: "2.6"}),
    ],
)
def test_without_two_measurements_there_is_no_pace(target: dict[str, Any], values: dict[int, str]) -> None:
    """One actual, none since the target was set, a target of unknown date or for its own year has no pace: nothing is concluded."""
    found = _one(_target(**target), _years(values))
    assert (found.status, found.pace) == (Status.EARLIER, None)


@pytest.mark.parametrize("bounded", [0, 1])
def test_a_bounded_figure_gives_no_pace(bounded: int) -> None:
    """突破2 in 2020, or in 2023, may be any figure above: no line is drawn through it."""
    values = _years({2020: "2", 2023: "2.6"})
    values[bounded] = values[bounded]._replace(comparator=Comparator.GT)
    assert _one(_target(), values).status is Status.EARLIER


def test_without_a_value_before_the_pace_starts_at_the_first_after() -> None:
    """A target set in January 2021 whose first value is of 2021 is measured from there."""
    found = _one(_target(), _years({2021: "2", 2023: "2.2"}))
    assert found.pace is not None
    assert (found.pace.base.id, found.pace.so_far) == ("2021", Decimal("0.1"))


def test_after_the_due_day_nothing_is_projected() -> None:
    """When 2025 is over, values of 2023 project nothing."""
    terms = Terms(TERMS.better, {}, issued=ISSUED, today=date(2026, 1, 1))
    assert _one(_target(), _years({2020: "2", 2023: "2.6"}), terms).status is Status.EARLIER


@pytest.mark.parametrize(
    ("today", "status"), [(date(2025, 12, 31), Status.NOT_YET), (date(2026, 1, 1), Status.NO_ACTUAL)]
)
def test_what_is_not_due_is_not_measured_yet(today: date, status: Status) -> None:
    """Without any actual a target is not measured yet until its last day is over; then the sources have none."""
    assert _one(_target(), [], Terms({}, {}, today=today)).status is status


def test_one_year_does_not_judge_an_average_of_five() -> None:
    """Growth of 8 % in 2023 neither meets nor misses 年均 6 % for 2021 to 2025."""
    rate = {"measure": Measure.GROWTH, "unit": "%"}
    found = _one(_target("6", period="2021/2025", **rate), _years({2023: "8"}, **rate))
    assert (found.status, found.reason.rule) == (Status.NOT_YET, "year_of_several")


def test_quotients_have_six_digits() -> None:
    """A third is 0.333333: more digits than any source has, and not endless."""
    found = _one(_target(), _years({2020: "2", 2023: "2.1"}))
    assert found.pace is not None
    assert found.pace.so_far == Decimal("0.0333333")
