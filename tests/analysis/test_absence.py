"""Why a cell is empty."""

from datetime import date
from typing import Any

import pytest

from indicators.analysis.absence import Absence, Reason, Searched, absence
from indicators.analysis.comparability import Basis, basis
from indicators.model import Kind, Level, Measure, Region
from tests.builders import observation, region

BEIJING = region("110000", "北京", "Beijing")
CHINA = Region("100000", "中华人民共和国", "全国", "China", Level.COUNTRY)
TODAY = date(2024, 6, 1)
NAMES = ("产值", "总产值")


def _basis(period: str = "2023", **given: Any) -> Basis:  # noqa: ANN401 - any field of an Observation
    return basis(observation(period=period, **given), {})


def _searched(*sentences: str, issued: date | None = date(2024, 1, 20)) -> Searched:
    return Searched("d", issued, sentences)


def test_nothing_says_it() -> None:
    """Two sources came out after the year and hold no open number about it: no source says it."""
    found = absence(BEIJING, _basis(), NAMES, [_searched("能耗下降2%。"), _searched()], TODAY)
    assert found == Absence(Reason.NOT_IN_SOURCES, searched=2)


def test_a_source_from_before_the_end_cannot_know() -> None:
    """A report of January 2023 cannot hold what was reached in 2023, and is not counted; one without a day is."""
    found = absence(BEIJING, _basis(), NAMES, [_searched("产值1元。", issued=date(2023, 1, 20))], TODAY)
    assert found == Absence(Reason.NOT_IN_SOURCES, searched=0)
    assert absence(BEIJING, _basis(), NAMES, [_searched(issued=None)], TODAY).searched == 1


def test_a_target_may_stand_in_an_earlier_source() -> None:
    """What is aimed at is said before the period is over."""
    wanted = _basis(kind=Kind.TARGET)
    found = absence(BEIJING, wanted, NAMES, [_searched(issued=date(2023, 1, 20))], TODAY)
    assert found == Absence(Reason.NOT_IN_SOURCES, searched=1)


def test_an_open_number_beside_the_name_is_told() -> None:
    """A sentence that names the indicator and holds an unsettled number is the reason, and is given."""
    sentence = "工业总产值大约翻了1.5番。"
    found = absence(BEIJING, _basis(), NAMES, [_searched("人口1万。", sentence)], TODAY)
    assert found == Absence(Reason.NOT_PARSED, 1, (("d", sentence),))


@pytest.mark.parametrize(
    ("period", "kind", "reason"),
    [
        ("2024", Kind.ACTUAL, Reason.NOT_YET_PUBLISHED),
        ("2024-06-01", Kind.ACTUAL, Reason.NOT_YET_PUBLISHED),
        ("2024-05-31", Kind.ACTUAL, Reason.NOT_IN_SOURCES),
        ("2024-05", Kind.ACTUAL, Reason.NOT_IN_SOURCES),
        ("2024-06", Kind.ESTIMATE, Reason.NOT_YET_PUBLISHED),
        ("2024", Kind.TARGET, Reason.NOT_IN_SOURCES),
    ],
)
def test_a_period_that_is_not_over(period: str, kind: Kind, reason: Reason) -> None:
    """On 1 June 2024 nobody has measured 2024, June or the day itself; May is over, and a target is no measurement."""
    assert absence(BEIJING, _basis(period, kind=kind), NAMES, [], TODAY).reason is reason


def test_the_country_has_no_place_among_its_provinces() -> None:
    """A rank of 全国 cannot be; a rank of Beijing can, and so can a level of 全国."""
    rank = _basis(measure=Measure.RANK)
    assert absence(CHINA, rank, NAMES, [], TODAY).reason is Reason.NOT_APPLICABLE
    assert absence(BEIJING, rank, NAMES, [], TODAY).reason is Reason.NOT_IN_SOURCES
    assert absence(CHINA, _basis(), NAMES, [], TODAY).reason is Reason.NOT_IN_SOURCES
