"""Places in an order, a year apart."""

import pytest

from indicators.analysis.comparability import basis
from indicators.analysis.rank_change import RankChange, basis_a_year_before, rank_changes, year_before
from indicators.model import Better, Observation
from tests.builders import observation


def _values(period: str = "2024", **numbers: str) -> dict[str, Observation]:
    return {region: observation(number, region=region, period=period) for region, number in numbers.items()}


def test_places_move() -> None:
    """Region c was third and is first; a and b fell one place each, and the order is that of the later year."""
    changes = rank_changes(_values("2023", a="9", b="8", c="7"), _values(a="8", b="7", c="9"), Better.UP, {})
    assert changes == {"c": RankChange(3, 1, 3), "a": RankChange(1, 2, 3), "b": RankChange(2, 3, 3)}
    assert [change.gained for change in changes.values()] == [2, -1, -1]


def test_one_known_only_once_moves_nobody() -> None:
    """Neither a newcomer at the top nor one that is gone is counted: among the two known in both years nothing moved."""
    still = {"a": RankChange(1, 1, 2), "b": RankChange(2, 2, 2)}
    assert rank_changes(_values("2023", a="9", b="8"), _values(new="99", a="9", b="8"), Better.UP, {}) == still
    assert rank_changes(_values("2023", gone="99", a="9", b="8"), _values(a="9", b="8"), Better.UP, {}) == still


def test_ties_share_the_better_place() -> None:
    """Two that were equal were both first."""
    changes = rank_changes(_values("2023", a="9", b="9"), _values(a="8", b="9"), Better.UP, {})
    assert (changes["a"], changes["b"]) == (RankChange(1, 2, 2), RankChange(1, 1, 2))


def test_less_can_be_better() -> None:
    """Of energy use the smallest comes first in both years."""
    changes = rank_changes(_values("2023", a="1", b="2"), _values(a="3", b="2"), Better.DOWN, {})
    assert changes["b"] == RankChange(2, 1, 2)


@pytest.mark.parametrize("given", [{"scope": "规模以上"}, {"unit": "%"}, {"reference": "2020"}])
def test_no_change_across_another_difference(given: dict[str, str]) -> None:
    """Years that differ in scope, unit or reference as well have no change of rank."""
    later = {"a": observation(region="a", **given)}
    with pytest.raises(ValueError, match="period"):
        rank_changes(_values("2023", a="1"), later, Better.UP, {})


@pytest.mark.parametrize(
    ("iso", "before"),
    [
        ("2024", "2023"),
        ("2024-01/2024-04", "2023-01/2023-04"),
        ("2024-11-30", "2023-11-30"),
        ("2024-02-29", ""),
        ("2021/2025", ""),
        ("", ""),
    ],
)
def test_the_year_before(iso: str, before: str) -> None:
    """Every part of a period moves back a year; a plan's five years and a leap day have no year before."""
    assert year_before(iso) == before


def test_the_basis_a_year_before() -> None:
    """It is found among comparable sets by being the same in all but the period."""
    own = basis(observation(), {})
    assert basis_a_year_before(own) == basis(observation(period="2023"), {})
    assert basis_a_year_before(basis(observation(period="2021/2025"), {})) is None
