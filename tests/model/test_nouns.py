"""The other nouns: what holds of them by default."""

import pytest
from pydantic import TypeAdapter, ValidationError

from indicators.model import (
    Comparator,
    Fact,
    How,
    Indicator,
    Observation,
    Period,
    Quantity,
    Quote,
    Scope,
    Source,
    Topic,
    Unit,
)
from tests.builders import observation


def test_a_fact_is_unknown_until_said() -> None:
    """A source of which nothing is said has no date and no publisher, and does not pretend to."""
    source = Source("d", "标题")
    assert source.publisher.how is How.UNKNOWN
    assert source.issue_period is None


def test_the_issue_period_has_the_precision_given() -> None:
    """A source issued in a month is issued in that month, not on a day of it."""
    assert Source("d", "标题", issued=Fact("2024-05", How.PRINTED)).issue_period == Period("2024-05")


def test_a_quantity_is_exact_until_hedged() -> None:
    """A number without further words is equal to what is printed."""
    quantity = Quantity(None, "", "两")
    assert (quantity.comparator, quantity.low, quantity.high, quantity.hedges) == (Comparator.EQ, None, None, ())


@pytest.mark.parametrize("noun", [Quote("words", 0, 5), Quantity(None, "", "两"), Period("2024"), observation()])
def test_nouns_cannot_be_changed(noun: Quote | Quantity | Period | Observation) -> None:
    """A value that was read stays as it was read."""
    with pytest.raises(AttributeError):
        setattr(noun, next(iter(type(noun).__annotations__)), "other")


@pytest.mark.parametrize("shape", [Topic, Unit, Scope, Indicator, Source, Fact])
def test_a_key_that_a_noun_does_not_know_is_refused(shape: type) -> None:
    """An entry of a YAML file with a misspelt key is a fault, not a remark."""
    with pytest.raises(ValidationError, match="Unexpected keyword argument"):
        TypeAdapter(shape).validate_python({"misspelt": "x"})
