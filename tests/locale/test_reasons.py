"""Why something is said, in words."""

from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest

from indicators.analysis.coverage import Absent
from indicators.analysis.judging import judge
from indicators.analysis.pledges import Relation
from indicators.analysis.progress import Terms, progress
from indicators.analysis.reason import Names, Reason
from indicators.locale import LANGUAGES, Words, load_words
from indicators.locale.labels import Labels
from indicators.locale.reasons import absent, explain, relation
from indicators.model import Better, Comparator, Kind, Measure, Period, Unit
from indicators.tolerance import Tolerance
from tests.builders import catalog, observation, span

RATE: dict[str, Any] = {"measure": Measure.GROWTH, "unit": "%"}


def _labels(language: str) -> Labels:
    small = catalog()
    points = Unit("个百分点", "百分点", "percentage points", "points")
    return Labels(Words(language), replace(small, units=small.units | {points.symbol: points}))


def test_the_rule_tells_its_figures() -> None:
    """The rule of 5%左右 says the tolerance, the line, the actual and the gap; the estimate is said after it."""
    target = observation("5", comparator=Comparator.APPROX, **RATE)
    found = judge(observation("4.9", kind=Kind.ESTIMATE, **RATE), target, Better.UP, Tolerance())
    rule, remark = explain(_labels("zh"), found.reason)
    assert all(figure in rule for figure in ("5%左右", "0.25个百分点", "4.75%", "4.9%", "-0.1个百分点"))
    assert "预计" in remark


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_judgement_can_be_said(language: str) -> None:
    """Whatever the words of target and actual and the good side, the rule finds all that its sentence tells."""
    labels = _labels(language)
    aims = [observation("5", comparator=each, **RATE) for each in Comparator] + [
        span("4", "5", **RATE),
        observation(None),
    ]
    actuals = [observation("4", comparator=each, **RATE) for each in Comparator] + [span("4", "6", **RATE)]
    rules = set()
    for aim, actual, better in product(aims, actuals, Better):
        reason = judge(actual, aim, better, Tolerance()).reason
        rules.add(reason.rule)
        assert all(explain(labels, reason))
    assert {"about_up", "range_down", "no_side", "left_open", "less_than"} <= rules


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("indicator", ["output", "unknown"])
def test_the_pace_can_be_said(language: str, indicator: str) -> None:
    """The formula is told with its inputs, whether there is a good side or not."""
    target = observation("3", kind=Kind.TARGET, period="2025", document="plan", indicator=indicator)
    values = [observation(value, period=year, indicator=indicator) for year, value in (("2020", "2"), ("2023", "2.5"))]
    [row] = progress([target], values, Terms({"output": Better.UP}, {}, issued={"plan": Period("2021-01")}))
    [said] = explain(_labels(language), row.reason)
    assert all(figure in said for figure in ("0.166667", "0.25", "2.83333"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_other_reason_can_be_said(language: str) -> None:
    """Without a judgement the reason says what is missing, and differing fields by their names."""
    labels = _labels(language)
    terms = Terms({}, {}, today=date(2024, 6, 1))
    target, late = observation(kind=Kind.TARGET, **RATE), observation(kind=Kind.TARGET, period="2023", **RATE)
    spans = observation(kind=Kind.TARGET, period="2021/2025", **RATE)
    rows = progress([target, late, spans], [], terms)
    rows += progress(
        [target, spans], [observation(scope="规模以上", **RATE), observation(period="2022", **RATE)], terms
    )
    rows += progress([observation(kind=Kind.TARGET)], [observation(period="2023")], terms)
    assert {row.reason.rule for row in rows} == {"not_due", "no_actual", "not_comparable", "year_of_several", "earlier"}
    assert all(explain(labels, row.reason) for row in rows)
    assert (
        labels.words("field.scope")
        in explain(labels, Reason("not_comparable", {"differs": Names(("scope", "unit"))}))[0]
    )
    assert all(explain(labels, Reason(rule)) for rule in ("no_target", "no_number", "not_published", "undated"))


def test_every_remark_has_words() -> None:
    """What the judge notes can be said."""
    notes = {key.partition(".")[2] for key in load_words("zh") if key.startswith("remark.")}
    assert notes == {"estimate", "about", "striven", "inferred"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_gaps_and_other_targets_have_words(language: str) -> None:
    """Each reason for an empty place and each relation of two targets has its own words."""
    labels = _labels(language)
    assert len({absent(labels, why) for why in Absent}) == len(Absent)
    assert len({relation(labels, kin) for kin in Relation}) == len(Relation)
