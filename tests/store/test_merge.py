"""Curated and parsed observations of one document, together."""

from decimal import Decimal
from typing import Any

from indicators.model import Kind, Observation, Origin
from indicators.store.merge import differing, disagreements, standing
from tests.builders import observation


def _parsed(**given: Any) -> Observation:  # noqa: ANN401 - any field of an Observation
    return observation("1", **{"id": "parsed", "origin": Origin.PARSED, "start": 10, "end": 12, **given})


def test_the_curated_value_stands() -> None:
    """Where a person and a program speak of one number, only the person's observation is kept."""
    curated = observation(start=10, end=12)
    assert standing([curated], [_parsed()], []) == [curated]


def test_a_number_that_a_person_called_no_indicator_is_not_read_by_program() -> None:
    """A remark takes its number away from the program."""
    assert standing([], [_parsed()], [(9, 13)]) == []


def test_a_number_that_nobody_spoke_of_is_read_by_program() -> None:
    """A parsed observation stands where no person has said anything, in the order of the text."""
    curated = observation(start=20, end=22)
    parsed = _parsed()
    assert standing([curated], [parsed], [(30, 31)]) == [parsed, curated]


def test_a_disagreement_names_what_differs() -> None:
    """Two readings of one number that differ in kind and value are reported with these two fields."""
    curated = observation("5", start=10, end=12)
    [found] = disagreements([curated], [_parsed(kind=Kind.TARGET)._replace(value=Decimal(6))])
    assert (found.curated, found.fields) == (curated, ("kind", "value"))


def test_what_the_program_leaves_open_is_no_disagreement() -> None:
    """An empty region or period of the program contradicts nobody."""
    assert differing(observation(), _parsed(region="", period="")) == ()


def test_one_number_of_several_values_is_held_against_the_nearest() -> None:
    """A reading that agrees with one of several curated values of its number is no disagreement."""
    curated = [observation(id="a", indicator="x", start=10, end=12), observation(id="b", start=10, end=12)]
    assert disagreements(curated, [_parsed()]) == []
