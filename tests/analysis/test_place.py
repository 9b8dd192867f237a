"""The place of a value among the provinces."""

from collections.abc import Collection, Mapping, Sequence

from indicators.analysis.comparability import Basis, basis
from indicators.analysis.place import OnBases, Place, place, places
from indicators.model import Better, Kind, Measure, Observation
from tests.builders import catalog, observation

BEIJING, SHANGHAI = "110000", "310000"

OWN = observation("5", id="own", region="110000")
HIGHER = observation("7", id="higher", region="310000")
LOWER = observation("3", id="lower", region="640000")


def test_a_place_among_those_that_are_known() -> None:
    """The second of three, by the good direction of the indicator."""
    assert place(OWN, [LOWER, OWN, HIGHER], Better.UP) == Place(2, 3)
    assert place(LOWER, [LOWER, OWN, HIGHER], Better.DOWN) == Place(1, 3)


def test_a_shared_place_is_told() -> None:
    """Two values of 5 share the second place."""
    same = observation("5", id="same", region="460000")
    assert place(OWN, [LOWER, OWN, HIGHER, same], Better.UP) == Place(2, 4, is_tied=True)


def test_a_region_of_which_sources_disagree_is_left_out_and_counted() -> None:
    """The province with two numbers takes no place; the own value has none where its own region has two."""
    other = observation("8", id="other", region="310000", document="e")
    assert place(OWN, [LOWER, OWN, HIGHER, other], Better.UP) == Place(1, 2, contested=1)
    assert place(HIGHER, [LOWER, OWN, HIGHER, other], Better.UP) is None


def test_no_place() -> None:
    """There is none alone, without a good direction, and of what is itself a place in an order."""
    assert place(OWN, [OWN], Better.UP) is None
    assert place(OWN, [OWN, HIGHER], Better.NONE) is None
    rank = observation("1", id="rank", measure=Measure.RANK)
    assert place(rank, [rank, observation("2", region="310000", measure=Measure.RANK)], Better.UP) is None


def _asked(values: Sequence[Observation]) -> OnBases:
    """A store that holds some values."""

    def on_bases(bases: Collection[Basis], regions: Sequence[str]) -> Mapping[Basis, Sequence[Observation]]:
        own = {one.id: basis(one, catalog().same_unit) for one in values if one.region in regions}
        return {each: [one for one in values if own.get(one.id) == each] for each in bases}

    return on_bases


def _placed(value: Observation, *others: Observation) -> Place | None:
    return places(BEIJING, [value], catalog(), _asked([value, *others])).get(value.id)


def test_a_place_among_comparable_provinces() -> None:
    """Output of 2 is behind 3 and before 1; a tie shares the better place."""
    value = observation("2")
    three, one = observation("3", id="p", region=SHANGHAI), observation("1", id="q", region="310001")
    assert _placed(value, three) == Place(2, 2)
    assert _placed(value, observation("2", id="p", region=SHANGHAI)) == Place(1, 2, is_tied=True)
    assert _placed(value, one) is None  # no province


def test_less_is_better_where_it_is() -> None:
    """Of energy use the smaller comes first."""
    assert _placed(
        observation("1", indicator="energy"), observation("2", id="p", indicator="energy", region=SHANGHAI)
    ) == (Place(1, 2))


def test_no_place_where_nothing_compares() -> None:
    """Another period, scope, unit or kind, an unknown period, a place in an order, or the country alone give no rank."""
    value, there = observation("2"), {"id": "p", "region": SHANGHAI}
    assert _placed(value, observation("3", period="2023", **there)) is None
    assert _placed(value, observation("3", scope="规模以上", **there)) is None
    assert _placed(value, observation("3", unit="家", **there)) is None
    assert _placed(value, observation("3", kind=Kind.TARGET, **there)) is None
    assert _placed(value, observation("3", id="p", region="100000")) is None
    assert _placed(observation("2", period=""), observation("3", period="", **there)) is None
    in_an_order = {"measure": Measure.RANK, "unit": ""}
    assert _placed(observation("1", **in_an_order), observation("2", **in_an_order, **there)) is None


def test_a_region_with_two_different_values_is_left_out() -> None:
    """Where a province has two values on one basis, which one counts is not known; with it no other is left."""
    other = [observation("3", id="p", region=SHANGHAI), observation("4", id="q", region=SHANGHAI)]
    assert _placed(observation("2"), *other) is None


def test_a_country_has_no_place() -> None:
    """Only provinces are ranked."""
    own = observation(region="100000")
    assert places("100000", [own], catalog(), _asked([own, observation(id="p", region=SHANGHAI)])) == {}
