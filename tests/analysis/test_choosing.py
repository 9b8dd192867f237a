"""Which of several actuals of one year stands."""

from typing import Any

import pytest

from indicators.analysis.choosing import by_standing, rivals
from indicators.model import Comparator, Kind, Observation, Origin, Period
from tests.builders import observation

ISSUED = {
    "report": Period("2024-01-20"),
    "communique": Period("2024-03-15"),
    "next": Period("2025-01-20"),
    "newspaper": Period("2023-12-28"),
    "undated": None,
}


def _actual(id_: str, document: str = "report", **given: Any) -> Observation:  # noqa: ANN401 - any field
    return observation(**{"id": id_, "document": document, "period": "2023", **given})


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({"document": "communique"}, {"document": "report", "kind": Kind.ESTIMATE}),
        ({"document": "next"}, {"document": "report", "kind": Kind.ESTIMATE}),
        ({"document": "report"}, {"document": "next"}),
        ({"document": "next"}, {"document": "newspaper"}),
        ({"document": "next"}, {"document": "undated"}),
        ({"document": "report"}, {"document": "communique", "comparator": Comparator.GT}),
        ({"document": "report"}, {"document": "communique", "origin": Origin.PARSED}),
        ({"document": "communique"}, {"document": "report"}),
        ({"start": 1}, {"start": 5}),
    ],
)
def test_which_of_two_stands(better: dict[str, Any], worse: dict[str, Any]) -> None:
    """A value reached before an estimate, the year after before later ones, exact before rounded, checked before parsed, later before earlier."""
    pair = [_actual("worse", **worse), _actual("better", **better)]
    assert [one.id for one in by_standing(pair, ISSUED)] == ["better", "worse"]


def test_rivals_are_equals_with_another_figure() -> None:
    """Two figures in one document are rivals; the same figure twice, or one of lower standing, is none."""
    ordered = by_standing(
        [
            _actual("first", value="5"),
            _actual("again", value="5", start=3),
            _actual("other", value="6", start=4),
            _actual("estimate", value="7", kind=Kind.ESTIMATE),
        ],
        ISSUED,
    )
    assert [one.id for one in rivals(ordered, ISSUED)] == ["other"]
    assert rivals([], ISSUED) == []
