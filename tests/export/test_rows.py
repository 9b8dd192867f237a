"""An observation as a flat row."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.export import COLUMNS, rows
from indicators.export.rows import STABLE, decimal_text
from indicators.model import Comparator, Kind
from tests.builders import catalog, observation, span, unhurried


def test_the_stable_columns_keep_their_order() -> None:
    """The columns that scripts build on come first, named and ordered as the house says."""
    assert [
        *("id", "document", "origin", "kind", "indicator", "indicator_zh", "indicator_en", "measure"),
        *("region", "region_zh", "region_en", "period", "period_inferred", "value", "low", "high", "comparator"),
        *("unit", "scope", "text", "start", "end", "sentence", "sentence_start", "sentence_end"),
    ] == STABLE
    assert COLUMNS[: len(STABLE)] == STABLE
    assert len(set(COLUMNS)) == len(COLUMNS)


def test_a_row_holds_the_observation_and_its_names() -> None:
    """A row gives the ids with their Chinese and English names, and the value as text."""
    [row] = rows([observation("256196000000", kind=Kind.TARGET, hedges=("力争", "超过"))], catalog())
    assert list(row) == COLUMNS
    assert (row["indicator"], row["indicator_zh"], row["indicator_en"]) == ("output", "产值", "Output")
    assert (row["region"], row["region_zh"], row["region_en"]) == ("110000", "北京市", "Beijing")
    assert (row["kind"], row["value"], row["low"], row["high"]) == ("target", "256196000000", "", "")
    assert (row["hedges"], row["period_inferred"], row["start"]) == ("力争 超过", False, 0)


def test_a_range_has_its_ends_and_no_value() -> None:
    """The ends of a range stand in low and high."""
    [row] = rows([span("1.0", "2.5")], catalog())
    assert (row["value"], row["low"], row["high"], row["comparator"]) == ("", "1", "2.5", "range")


def test_a_goal_without_a_number_has_empty_cells() -> None:
    """What is not known is an empty cell, and no zero and no None."""
    [row] = rows([observation(None, comparator=None, period="")], catalog())
    assert [row[name] for name in ("value", "low", "high", "comparator", "period")] == [""] * 5


def test_one_row_an_observation() -> None:
    """Rows stand in the order of the observations."""
    assert [row["id"] for row in rows([observation(id="b"), observation(id="a")], catalog())] == ["b", "a"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("256196000000", "256196000000"),
        ("2.56196E+11", "256196000000"),
        ("13.80", "13.8"),
        ("-1.2", "-1.2"),
        ("1E-7", "0.0000001"),
        ("100", "100"),
        ("0.00", "0"),
        ("-0", "0"),
    ],
)
def test_a_number_without_exponent_and_padding(value: str, text: str) -> None:
    """A number is written out in full, without zeros that say nothing."""
    assert decimal_text(Decimal(value)) == text


def test_no_number_is_no_text() -> None:
    """None is an empty cell."""
    assert decimal_text(None) == ""


@unhurried
@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20))
def test_a_number_read_back_is_the_same(value: Decimal) -> None:
    """Whatever the number, its text is exact and as short as can be."""
    text = decimal_text(value)
    assert Decimal(text) == value
    assert set(text) <= set("-.0123456789")
    assert not ("." in text and text.endswith(("0", ".")))


@pytest.mark.parametrize("comparator", list(Comparator))
def test_a_comparator_is_its_plain_name(comparator: Comparator) -> None:
    """Files hold the short names of the house, such as ge."""
    [row] = rows([observation(comparator=comparator)], catalog())
    assert row["comparator"] == comparator.value
