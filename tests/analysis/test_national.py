"""The country's value beside a region's."""

from typing import Any

import pytest

from indicators.analysis.national import national
from indicators.model import Kind, Measure, Observation, Period
from tests.builders import observation

ISSUED = {"2024": Period("2024-01-20"), "communique": Period("2024-03-15")}


def _rate(value: str, **given: Any) -> Observation:  # noqa: ANN401 - any field
    return observation(value, **{"measure": Measure.GROWTH, "unit": "%", "document": "2024", **given})


def _country(value: str, **given: Any) -> Observation:  # noqa: ANN401 - as above
    return _rate(value, region="100000", **given)


def test_the_same_rate_of_the_same_time() -> None:
    """Of the country's values that of the same track and period stands beside a province's growth."""
    own = _country("5.2")
    assert national(_rate("9"), [_country("3", period="2022"), own, _rate("8")], {}, ISSUED) == own


def test_the_one_that_stands_is_taken() -> None:
    """A value reached stands before an estimate."""
    estimate, final = _country("5", kind=Kind.ESTIMATE), _country("5.2", document="communique")
    assert national(_rate("9"), [estimate, final], {}, ISSUED) == final


@pytest.mark.parametrize(
    "given", [{"period": "2023"}, {"scope": "规模以上"}, {"kind": Kind.TARGET}, {"reference": "2020"}]
)
def test_what_differs_is_no_reference(given: dict[str, Any]) -> None:
    """Another period, scope or reference, or a target, is not compared with."""
    assert national(_rate("9"), [_country("5.2", **given)], {}, ISSUED) is None


def test_an_amount_has_no_reference() -> None:
    """The country's output in yuan is no yardstick for a province's, nor is a value of the country one for itself."""
    assert national(observation("9"), [observation("90", region="100000")], {}, ISSUED) is None
    assert national(_country("5"), [_country("5")], {}, ISSUED) is None
