"""Only values of one basis stand in one comparison."""

from dataclasses import fields, replace

import pytest

from indicators.analysis.comparability import Basis, basis, basis_name, comparable_sets, differences
from indicators.model import Kind, Measure
from tests.builders import observation, span

SAME_UNIT = {"家": "count", "户": "count"}
BASIS = Basis("output", Measure.LEVEL, Measure.LEVEL, "", "元", "全社会", "2024", Kind.ACTUAL)
OTHERS: dict[str, object] = {
    "indicator": "energy",
    "measure": Measure.GROWTH,
    "of": Measure.SHARE,
    "reference": "2023",
    "unit": "家",
    "scope": "规模以上",
    "period": "2023",
    "kind": Kind.TARGET,
}


def test_the_basis_of_an_observation() -> None:
    """A basis is all of an observation but its region and its number."""
    assert basis(observation(), SAME_UNIT) == BASIS
    assert basis(observation("9", region="310000"), SAME_UNIT) == BASIS


@pytest.mark.parametrize("name", [field.name for field in fields(Basis)])
def test_each_field_keeps_values_apart(name: str) -> None:
    """Two values that differ in one field of their basis are not ranked together, and the field is named."""
    one, other = observation(id="a"), observation(id="b")._replace(**{name: OTHERS[name]})  # type: ignore[arg-type]
    assert len(comparable_sets([one, other], SAME_UNIT)) == 2
    assert differences(basis(one, SAME_UNIT), basis(other, SAME_UNIT)) == [name]


def test_two_words_for_the_same_counting_are_one_unit() -> None:
    """家 and 户 both count; 元 does not."""
    one, other, third = (observation(unit=unit) for unit in ("家", "户", "元"))
    assert basis(one, SAME_UNIT) == basis(other, SAME_UNIT) != basis(third, SAME_UNIT)


def test_equal_bases_have_no_difference() -> None:
    """What may be compared differs in nothing."""
    assert differences(BASIS, BASIS) == []


def test_several_differences_are_all_named() -> None:
    """All that keeps two values apart is told, in the order of the fields."""
    other = replace(BASIS, period="2023", scope="规模以上", measure=Measure.SHARE)
    assert differences(BASIS, other) == ["measure", "scope", "period"]


def test_the_widest_comparison_comes_first() -> None:
    """Groups stand in the order of how many regions they compare; a region that stands twice counts once."""
    twice = [observation(id=name, period="2023") for name in "abc"]
    two_regions = [observation(id="d"), observation(id="e", region="310000")]
    sets = comparable_sets([*twice, *two_regions], SAME_UNIT)
    assert [[o.id for o in found] for found in sets.values()] == [["d", "e"], ["a", "b", "c"]]


def test_groups_of_one_size_keep_their_order() -> None:
    """Of equally wide groups the one that appears first stands first."""
    sets = comparable_sets([observation(id="a", period=p) for p in ("2023", "2021", "2022")], SAME_UNIT)
    assert [own.period for own in sets] == ["2023", "2021", "2022"]


def test_a_goal_without_a_number_is_left_out() -> None:
    """What has no number cannot be ranked; a range can."""
    sets = comparable_sets([observation(None, id="goal"), span("1", "3", id="range")], SAME_UNIT)
    assert [[o.id for o in found] for found in sets.values()] == [["range"]]


def test_the_name_of_a_basis() -> None:
    """In an address a basis is one word, without the indicator."""
    assert basis_name(BASIS) == "level~level~~元~全社会~2024~actual"


def test_the_names_of_two_bases_differ() -> None:
    """Each field but the indicator shows in the name."""
    names = {basis_name(replace(BASIS, **{name: OTHERS[name]})) for name in OTHERS if name != "indicator"}  # type: ignore[arg-type]
    assert len(names) == 7
    assert basis_name(BASIS) not in names


def test_a_value_of_unknown_period_is_ranked_with_nothing() -> None:
    """Two values whose period is not known need not be of the same time, so neither is ranked."""
    assert comparable_sets([observation(period=""), observation(period="", region="310000")], {}) == {}
