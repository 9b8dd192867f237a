"""What is known of one region, line by line."""

from datetime import date
from decimal import Decimal

from indicators.analysis.profile import Known, profile
from indicators.model import Comparator, Kind, Measure, Observation, Period
from tests.builders import observation

TODAY = date(2025, 6, 1)


def _only(*values: Observation, issued: dict[str, Period | None] | None = None) -> Known:
    [known] = profile(values, {}, issued or {}, TODAY).values()
    return known


def _ids(values: tuple[Observation, ...]) -> list[str]:
    return [one.id for one in values]


def test_a_line_is_of_one_measure_unit_and_scope() -> None:
    """Values that differ in measure, unit or scope stand in lines of their own; period and kind make no new line."""
    values = [
        observation(),
        observation(period="2023"),
        observation(kind=Kind.TARGET, period="2026"),
        observation(measure=Measure.GROWTH, unit="%"),
        observation(unit="%"),
        observation(scope="规模以上"),
    ]
    assert len(profile(values, {}, {}, TODAY)) == 4


def test_the_latest_value_is_of_the_period_that_ends_last() -> None:
    """Of periods that end on the same day the longest counts; a value of no known period only where there is no other."""
    values = [
        observation(id="month", period="2024-12"),
        observation(id="year", period="2024"),
        observation(id="before", period="2023"),
        observation(id="undated", period=""),
    ]
    latest = _only(*values).latest
    assert latest
    assert latest.id == "year"
    alone = _only(observation(id="undated", period="")).latest
    assert alone
    assert alone.id == "undated"


def test_a_forecast_is_the_latest_value_only_where_nothing_was_reached() -> None:
    """What is foreseen for a later year does not take the place of what was reached."""
    foreseen = observation(id="foreseen", kind=Kind.FORECAST, period="2026")
    reached = _only(observation(id="reached", period="2024"), foreseen).latest
    assert reached
    assert reached.id == "reached"
    only = _only(foreseen).latest
    assert only
    assert only.id == "foreseen"


def test_what_others_say_of_the_same_period_is_kept() -> None:
    """Two figures of one period with the same right stand beside each other; the same figure said twice does not."""
    values = [
        observation("5", id="one"),
        observation("6", id="other", document="e"),
        observation("5", id="again", document="f"),
    ]
    assert _ids(_only(*values).rivals) == ["other"]


def test_the_course_holds_the_same_part_of_each_year() -> None:
    """January to April stands beside January to April of other years and never beside whole years."""
    values = [
        observation("3", id="now", period="2024-01/2024-04"),
        observation("1", id="whole", period="2023"),
        observation("2", id="then", period="2022-01/2022-04"),
    ]
    assert _ids(_only(*values).course) == ["then", "now"]


def test_a_year_of_which_sources_disagree_is_no_part_of_the_course() -> None:
    """Neither of two figures of 2023 is drawn."""
    values = [
        observation("3", id="now"),
        observation("1", id="one", period="2023"),
        observation("2", id="other", period="2023", document="e"),
        observation("1", id="then", period="2022"),
    ]
    assert _ids(_only(*values).course) == ["then", "now"]


def test_the_target_that_falls_due_next() -> None:
    """Of targets for 2024, 2025 and 2030 that of 2025 is shown on 1 June 2025; where all are past, the last."""
    aims = [observation(id=year, kind=Kind.TARGET, period=year) for year in ("2030", "2024", "2025")]
    target = _only(*aims).target
    assert target
    assert target.id == "2025"
    past = _only(*(observation(id=year, kind=Kind.TARGET, period=year) for year in ("2023", "2021"))).target
    assert past
    assert past.id == "2023"


def test_the_target_told_last() -> None:
    """Of two targets for one year the one of the later source is shown."""
    aims = [observation(id=name, document=name, kind=Kind.TARGET, period="2025") for name in ("new", "old")]
    target = _only(*aims, issued={"old": Period("2021-01"), "new": Period("2024-01")}).target
    assert target
    assert target.id == "new"


def test_an_estimate_gives_way_to_the_final_figure() -> None:
    """What a source reckons for a year does not stand beside what was reached in it."""
    known = _only(observation("5", id="final"), observation("6", id="reckoned", kind=Kind.ESTIMATE))
    assert known.latest
    assert known.latest.id == "final"
    assert known.rivals == ()


def test_an_exact_figure_stands_before_a_bounded_one() -> None:
    """超过5 and 5.2 of the same year do not contradict each other: the exact one is told."""
    bounded = observation("5", id="bounded", comparator=Comparator.GT)
    known = _only(bounded, observation("5.2", id="exact", document="e"))
    assert known.latest
    assert known.latest.value == Decimal("5.2")
    assert known.rivals == ()
