"""Year by year: the target of a year's report beside the actual in the next year's."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from indicators.analysis.coverage import Absent, Coverage
from indicators.analysis.pledges import Pledge, Relation, pledges
from indicators.analysis.progress import Terms
from indicators.analysis.status import Status
from indicators.model import Better, Comparator, Kind, Measure, Observation, Period
from tests.builders import observation

ISSUED = {
    "2021": Period("2021-01-20"),
    "2022": Period("2022-01-20"),
    "2023": Period("2023-01-20"),
    "2024": Period("2024-01-20"),
    "communique": Period("2024-03-15"),
    "undated": None,
}
TERMS = Terms({"output": Better.UP}, {}, issued=ISSUED)
APPROX, GE = Comparator.APPROX, Comparator.GE


def _rate(value: str | None, **given: Any) -> Observation:  # noqa: ANN401 - any field
    return observation(value, **{"measure": Measure.GROWTH, "unit": "%", "period": "2023", "document": "2024", **given})


def _target(value: str | None, **given: Any) -> Observation:  # noqa: ANN401 - any field
    return _rate(value, **{"kind": Kind.TARGET, "document": "2023", **given})


def _one(*observations: Observation, terms: Terms = TERMS, coverage: Coverage | None = None) -> Pledge:
    [found] = pledges(observations, terms, coverage)
    return found


def test_the_target_of_a_year_meets_the_actual_of_the_next_report() -> None:
    """5%左右 in the report of 2023 stands beside 5.2 % for 2023 in the report of 2024, and both are kept whole."""
    target, actual = _target("5", comparator=APPROX), _rate("5.2")
    found = _one(actual, target)
    assert (found.target, found.actual) == (target, actual)
    assert (found.region, found.year, found.set_in) == ("110000", 2023, 2023)
    assert (found.status, found.gap, found.contested) == (Status.MET, Decimal("0.2"), False)


def test_every_year_has_its_own_row() -> None:
    """Rows are by region and year, whatever the order of the observations."""
    rows = pledges(
        [
            _rate("3", period="2022", document="2023"),
            _target("6", period="2022", document="2022"),
            _target("5"),
            _rate("5.2"),
            _rate("9", region="310000"),
        ],
        TERMS,
    )
    assert [(row.region, row.year, row.status) for row in rows] == [
        ("110000", 2022, Status.MISSED),
        ("110000", 2023, Status.MET),
        ("310000", 2023, Status.NO_TARGET),
    ]


@pytest.mark.parametrize(
    ("given", "differs"),
    [
        ({"scope": "规模以上"}, ("scope",)),
        ({"unit": "个百分点"}, ("unit",)),
        ({"reference": "2020"}, ("reference",)),
        ({"measure": Measure.LEVEL, "unit": "元"}, ("measure", "of", "unit")),
    ],
)
def test_another_basis_is_never_judged(given: dict[str, Any], differs: tuple[str, ...]) -> None:
    """A value of the year in another scope, unit, reference or measure is shown, said to be not comparable, and in what."""
    other = _rate("9", **given)
    rows = [row for row in pledges([_target("5"), other], TERMS) if row.target]
    assert [(row.status, row.actual, row.gap, row.related) for row in rows] == [
        (Status.NOT_COMPARABLE, None, None, (other,))
    ]
    assert rows[0].reason.inputs["differs"].fields == differs  # type: ignore[union-attr]


def test_growth_is_never_recomputed_from_levels() -> None:
    """Levels of 100 and 110 make no growth of 10 %: published growth is on a comparable basis."""
    levels = [
        observation("100", period="2022", document="2023"),
        observation("110", period="2023", document="2024"),
    ]
    [row] = [row for row in pledges([_target("5"), *levels], TERMS) if row.target]
    assert (row.actual, row.status) == (None, Status.NOT_COMPARABLE)


def test_an_undated_figure_of_the_next_report_is_shown_and_not_judged() -> None:
    """A figure of the next report whose period is not known comes before one on another basis; one of another report does not."""
    undated, level = _rate("5.2", period=""), _rate("9", measure=Measure.LEVEL, unit="元")
    coverage = Coverage({"110000": {2023, 2024}}, date(2024, 6, 1))
    rows = [row for row in pledges([_target("5"), undated, level], TERMS, coverage) if row.target]
    assert [(row.status, row.actual, row.reason.rule, row.related) for row in rows] == [
        (Status.NO_ACTUAL, None, "undated", (undated,))
    ]
    assert rows[0].absent is None
    assert _one(_target("5"), _rate("5.2", period="", document="2023")).reason.rule == "no_actual"
    assert _one(_target("5"), _rate("5.2", period="", document="undated")).reason.rule == "no_actual"


@pytest.mark.parametrize("period", ["2023-01/2023-06", "2023-06", "2021/2025", ""])
def test_only_whole_years_take_part(period: str) -> None:
    """A half-year, a month, a span of years and an unknown period give no row."""
    assert pledges([_rate("5", period=period), _target("5", period=period)], TERMS) == []


def test_a_forecast_is_neither() -> None:
    """A forecast is no target and no actual."""
    assert pledges([_rate("5", kind=Kind.FORECAST)], TERMS) == []


def test_the_final_figure_stands_before_the_estimate_and_both_are_kept() -> None:
    """The report of January expects 4.9, the communiqué of March has 5.2: 5.2 is taken, and that 4.9 would not do is said."""
    estimate, final = _rate("4.9", kind=Kind.ESTIMATE), _rate("5.2", document="communique")
    found = _one(_target("5"), estimate, final)
    assert (found.actual, found.other_actuals, found.status) == (final, (estimate,), Status.MET)
    assert found.contested


def test_an_estimate_alone_is_judged_and_said() -> None:
    """Where there is only an estimate, it answers, with a remark."""
    found = _one(_target("5"), _rate("5.2", kind=Kind.ESTIMATE))
    assert (found.status, found.reason.notes) == (Status.MET, ("estimate",))


@pytest.mark.parametrize(("other", "status"), [("5.4", Status.MET), ("4.0", Status.UNCLEAR)])
def test_figures_of_equal_standing_must_agree(other: str, status: Status) -> None:
    """Two actuals in one report decide only what both decide."""
    found = _one(_target("5"), _rate("5.2", start=1), _rate(other, start=9))
    assert (found.status, found.contested) == (status, status is Status.UNCLEAR)
    assert len(found.other_actuals) == 1


def test_a_figure_of_lesser_standing_contests_what_equals_agree_on() -> None:
    """Two figures of one report are at the target, and an estimate is not: the verdict stands, and that is said."""
    found = _one(_target("5"), _rate("5.2", start=1), _rate("5.4", start=9), _rate("4.9", kind=Kind.ESTIMATE))
    assert (found.status, found.contested) == (Status.MET, True)


@pytest.mark.parametrize(("other", "status"), [("5.1", Status.MET), ("6", Status.UNCLEAR)])
def test_two_promised_figures_must_agree(other: str, status: Status) -> None:
    """Two targets in one report, neither only striven for, decide only what both decide."""
    found = _one(_target("5", start=1), _target(other, start=9), _rate("5.2"))
    assert found.status is status
    assert [kin for _, kin in found.other_targets] == [Relation.DIFFERS]


@pytest.mark.parametrize(
    ("other", "kin"),
    [
        ({"value": "5"}, Relation.RESTATED),
        ({"value": "5", "document": "2024"}, Relation.RESTATED),
        ({"value": "6", "hedges": ("力争",)}, Relation.STRIVEN),
        ({"value": "6", "document": "2021"}, Relation.REVISED),
        ({"value": "6", "document": "2024"}, Relation.REVISED),
        ({"value": "6", "document": "undated"}, Relation.DIFFERS),
    ],
)
def test_another_target_is_kept_with_what_it_is(other: dict[str, Any], kin: Relation) -> None:
    """A target said again, striven for, or set at another time stays beside the one of the year's own report."""
    standing, further = _target("5", start=1), _target(**{"id": "further", "start": 0, **other})
    if further.document == standing.document and kin is Relation.RESTATED:
        further = further._replace(start=9)
    found = _one(further, standing, _rate("5.2"))
    assert found.target == standing
    assert found.other_targets == ((further, kin),)
    assert found.status is Status.MET


def test_the_latest_set_before_stands_where_the_own_report_has_none() -> None:
    """Without a target in the report of 2023, that of 2022 for 2023 stands before that of 2021, and both before one told in 2024."""
    rows = [_target(str(value), document=str(value)) for value in (2021, 2024, 2022)]
    found = _one(*rows)
    assert found.target is not None
    assert (found.target.document, found.set_in) == ("2022", 2022)
    assert [one.document for one, _ in found.other_targets] == ["2021", "2024"]


def test_a_goal_in_words_has_no_number() -> None:
    """A year whose only target has no number says so."""
    assert _one(_target(None), _rate("5")).status is Status.NO_NUMBER


def test_a_promise_in_numbers_stands_before_one_in_words() -> None:
    """Where a report gives both, the number is held against the actual."""
    found = _one(_target(None, start=0), _target("5", start=9), _rate("5"))
    assert found.status is Status.MET


@pytest.mark.parametrize(
    ("held", "today", "status", "absent"),
    [
        ({2023}, date(2023, 6, 1), Status.NOT_YET, Absent.NOT_YET_PUBLISHED),
        ({2023}, date(2024, 6, 1), Status.NO_ACTUAL, Absent.NOT_IN_SOURCES),
        ({2023, 2024}, date(2024, 6, 1), Status.NO_ACTUAL, Absent.NOT_PARSED),
    ],
)
def test_a_missing_actual_says_why(held: set[int], today: date, status: Status, absent: Absent) -> None:
    """A target without an actual: the next report is not out, is not held, or gives none."""
    found = _one(_target("5"), coverage=Coverage({"110000": held}, today))
    assert (found.status, found.absent) == (status, absent)


def test_a_missing_target_says_why() -> None:
    """An actual without a target looks for the reason in the report of its own year."""
    found = _one(_rate("5"), coverage=Coverage({"110000": {2023}}, date(2024, 6, 1)))
    assert (found.status, found.absent) == (Status.NO_TARGET, Absent.NOT_PARSED)


def test_a_full_row_has_nothing_missing() -> None:
    """Where target and actual are there, nothing is said to be absent."""
    assert _one(_target("5"), _rate("5"), coverage=Coverage({}, date(2024, 6, 1))).absent is None


def test_an_unknown_indicator_has_no_good_side() -> None:
    """Of what the catalogue does not know, 8 % for 5 % is neither good nor bad, and 以上 still says its side."""
    written = {"indicator": "", "indicator_name": "某数"}
    bare, floor = _target("5", **written), _target("5", comparator=GE, **written)
    assert _one(bare, _rate("8", **written)).status is Status.UNCLEAR
    assert _one(floor, _rate("8", **written)).status is Status.MET


def test_alone_a_pledge_keeps_what_is_shown_of_it() -> None:
    """Without the other figures the verdict, and that it is contested, stay as they are."""
    found = _one(_target("5"), _target("6", start=9), _rate("5.2"), _rate("4.9", kind=Kind.ESTIMATE))
    kept = found.alone()
    assert (kept.other_targets, kept.other_actuals) == ((), ())
    assert kept == found._replace(other_targets=(), other_actuals=()) != found
