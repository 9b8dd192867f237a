"""A target beside what was reached."""

from decimal import Decimal
from typing import Any

import pytest

from indicators.analysis.judging import reached as judged
from indicators.analysis.progress import Progress, Status, Terms, answers, progress
from indicators.model import Better, Comparator, Kind, Measure, Observation
from indicators.tolerance import Tolerance
from tests.builders import observation, span

TERMS = Terms(better={"output": Better.UP, "energy": Better.DOWN}, same_unit={})


def _target(value: str | None = "100", **given: Any) -> Observation:  # noqa: ANN401 - any field
    return observation(value, **{"id": "target", "kind": Kind.TARGET, **given})


def _reaches(actual: Observation, target: Observation, better: Better) -> bool | None:
    return next(judged([actual], target, better, Tolerance()))


def _one(target: Observation, *actuals: Observation) -> Progress:
    [found] = progress([target], actuals, TERMS)
    return found


@pytest.mark.parametrize(
    ("actual", "period", "status", "gap", "part"),
    [
        ("120", "2024", Status.MET, "20", False),
        ("100", "2024", Status.MET, "0", False),
        ("80", "2024", Status.MISSED, "-20", False),
        ("110", "2024-01/2024-08", Status.AHEAD_SO_FAR, "10", True),
        ("80", "2024-01/2024-08", Status.BELOW_SO_FAR, "-20", True),
        ("110", "2023", Status.EARLIER, "10", True),
    ],
)
def test_what_may_be_said_of_a_target(actual: str, period: str, status: Status, gap: str, part: bool) -> None:  # noqa: FBT001
    """A target of 100 for 2024 is met or missed only by a value for the whole of 2024; a part of it is "so far"."""
    found = _one(_target(), observation(actual, id="a", period=period))
    assert (found.status, found.gap, found.part) == (status, Decimal(gap), part)


def test_without_an_actual_nothing_is_said() -> None:
    """A target that no source reports on has no actual and no gap."""
    found = _one(_target())
    assert (found.status, found.actual, found.gap, found.related) == (Status.NO_ACTUAL, None, None, ())


def test_a_goal_without_a_number_is_shown_with_what_there_is() -> None:
    """A goal in words is neither met nor missed; the actuals of its indicator stand beside it."""
    found = _one(_target(None), observation("120", id="a"))
    assert found.status is Status.NO_NUMBER
    assert (found.actual, found.gap) == (None, None)
    assert [o.id for o in found.related] == ["a"]


@pytest.mark.parametrize(
    ("other", "status"),
    [
        ({"region": "310000"}, Status.NO_ACTUAL),
        ({"measure": Measure.GROWTH}, Status.NOT_COMPARABLE),
        ({"measure": Measure.LEVEL, "of": Measure.SHARE}, Status.NOT_COMPARABLE),
        ({"reference": "2020"}, Status.NOT_COMPARABLE),
        ({"unit": "家"}, Status.NOT_COMPARABLE),
        ({"scope": "规模以上"}, Status.NOT_COMPARABLE),
        ({"scope": "规模以上", "period": "2023"}, Status.NO_ACTUAL),
        ({"period": ""}, Status.NO_ACTUAL),
        ({"period": "2025"}, Status.NO_ACTUAL),
        ({"value": None}, Status.NO_ACTUAL),
    ],
)
def test_what_does_not_answer_a_target(other: dict[str, Any], status: Status) -> None:
    """A value of another basis or time is no answer; one of the very time on another basis is said to be not comparable."""
    actual = observation(**{"value": "120", **other})
    assert not answers(actual, _target(), {})
    assert _one(_target(), actual).status is status


def test_another_indicator_is_not_even_related() -> None:
    """What is about another indicator is not shown with the target."""
    assert _one(_target(), observation("120", indicator="energy")).related == ()


def test_a_target_without_a_due_period_has_no_answer() -> None:
    """Where it is not known when a target falls due, no value is held against it."""
    assert not answers(observation("120"), _target(period=""), {})


def test_what_counts_alike_answers() -> None:
    """A target in 家 is answered by a value in 户."""
    same = {"家": "count", "户": "count"}
    assert answers(observation("120", unit="户"), _target(unit="家"), same)


@pytest.mark.parametrize("measure", [Measure.GROWTH, Measure.CHANGE, Measure.CONTRIBUTION, Measure.PULL])
def test_last_years_rate_does_not_answer(measure: Measure) -> None:
    """A rate is of its own time: that of 2023 says nothing of a target for 2024, that of a part of 2024 does."""
    target = _target(measure=measure)
    assert not answers(observation("120", measure=measure, period="2023"), target, {})
    assert answers(observation("120", measure=measure, period="2024-01/2024-04"), target, {})


@pytest.mark.parametrize("measure", [Measure.LEVEL, Measure.SHARE, Measure.RANK])
def test_an_earlier_state_answers_until_there_is_a_later(measure: Measure) -> None:
    """How much there was in 2023 answers a target for 2024, as what was reached so far."""
    assert answers(observation("120", measure=measure, period="2023"), _target(measure=measure), {})


@pytest.mark.parametrize("kind", [Kind.TARGET, Kind.FORECAST])
def test_only_what_was_reached_answers(kind: Kind) -> None:
    """A target or a forecast is never taken for an actual."""
    found = _one(_target(), observation("120", kind=kind))
    assert (found.status, found.related) == (Status.NO_ACTUAL, ())


def test_the_latest_actual_is_taken_and_of_these_the_longest() -> None:
    """Of several answers that which ends last stands beside the target, and of equal ends the one of the longest time."""
    actuals = [
        observation("60", id="spring", period="2024-01/2024-04"),
        observation("90", id="to August", period="2024-01/2024-08"),
        observation("10", id="August", period="2024-08"),
    ]
    found = _one(_target(), *actuals)
    assert found.actual is not None
    assert found.actual.id == "to August"


def test_a_value_of_the_due_period_comes_before_a_longer_one() -> None:
    """The 120 of 2024 answers a target for 2024, and not the 500 of 2021 to 2024 that ends on the same day."""
    found = _one(_target(), observation("500", id="span", period="2021/2024"), observation("120", id="year"))
    assert found.actual is not None
    assert (found.actual.id, found.status) == ("year", Status.MET)


def test_related_values_are_those_that_do_not_answer() -> None:
    """Values of the same indicator and region that differ otherwise are shown as related, other regions' are not."""
    actuals = [
        observation("90", id="answer"),
        observation("8", id="growth", measure=Measure.GROWTH),
        observation("7", id="elsewhere", region="310000"),
    ]
    assert [o.id for o in _one(_target(), *actuals).related] == ["growth"]


def test_targets_keep_their_order() -> None:
    """Each target has its own line, in the order given."""
    found = progress([_target(id="b"), _target(id="a")], [], TERMS)
    assert [each.target.id for each in found] == ["b", "a"]


def test_less_energy_is_better() -> None:
    """Where less is better, a value below the target reaches it and one above does not."""
    target = _target(indicator="energy")
    assert _one(target, observation("90", indicator="energy")).status is Status.MET
    assert _one(target, observation("110", indicator="energy")).status is Status.MISSED


@pytest.mark.parametrize(("place", "reached"), [("3", True), ("5", True), ("6", False)])
def test_a_rank_is_reached_from_below(place: str, reached: bool) -> None:  # noqa: FBT001 - the expected answer
    """Third place reaches a target of fifth place, and sixth does not, however good more of the indicator is."""
    target = _target("5", measure=Measure.RANK)
    assert _reaches(observation(place, measure=Measure.RANK), target, Better.UP) is reached


@pytest.mark.parametrize("comparator", [Comparator.LE, Comparator.LT])
def test_a_ceiling_is_kept_by_staying_below(comparator: Comparator) -> None:
    """A target of "no more than" is reached from below, whatever is better of the indicator."""
    target = _target(comparator=comparator)
    assert _reaches(observation("90"), target, Better.UP)
    assert not _reaches(observation("110"), target, Better.UP)


@pytest.mark.parametrize(
    ("actual", "better", "reached"),
    [
        ("7.9", Better.UP, False),
        ("8", Better.UP, True),
        ("9", Better.DOWN, True),
        ("9.1", Better.DOWN, False),
    ],
)
def test_a_range_counts_from_its_nearer_end(actual: str, better: Better, reached: bool) -> None:  # noqa: FBT001
    """A target of 8 to 9 is reached at 8 going up and at 9 going down."""
    assert _reaches(observation(actual), span("8", "9", kind=Kind.TARGET), better) is reached


def test_without_numbers_nothing_is_reached() -> None:
    """Neither a value nor a target without a number reaches or is reached."""
    assert not _reaches(observation(None), _target(), Better.UP)
    assert not _reaches(observation("1"), _target(None), Better.UP)
    assert not _reaches(observation("1"), _target(None), Better.DOWN)


@pytest.mark.parametrize(
    ("comparator", "value", "status"),
    [
        (Comparator.GE, "120", Status.MET),
        (Comparator.GE, "80", Status.UNCLEAR),
        (Comparator.LT, "100", Status.MISSED),
        (Comparator.LT, "120", Status.UNCLEAR),
        (Comparator.APPROX, "100", Status.MET),
    ],
)
def test_a_bounded_actual_is_judged_only_where_its_bound_decides(
    comparator: Comparator, value: str, status: Status
) -> None:
    """At least 80 may or may not be 100: of such an actual nothing is said."""
    found = _one(_target("100"), observation(value, comparator=comparator))
    assert found.status is status
