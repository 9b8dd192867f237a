"""When a claim agrees with a label."""

import pytest

from indicators.evaluate.agreement import OBSERVED, Judge, is_same_name, is_same_number
from tests.builders import catalog
from tests.evaluate.hand import claim, label

ALL = "value+indicator+kind+period"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("6", "6.0", True),
        ("6.5", "6.4", False),
        ("-5.8", "5.8", False),
        ("0.142857142857143", "0.14285714285714285", True),
        ("202107211321363588510367", "2.02107211321364E+23", True),
        ("", "0", False),
        ("2024-01", "2024", False),
    ],
)
def test_numbers_are_compared_as_numbers(one: str, other: str, same: object) -> None:
    """6 is 6.0, a fall is no rise, and roundings of one fraction agree; what is no number equals none."""
    assert is_same_number(one, other) is same


@pytest.mark.parametrize(
    ("field", "said"), [("value", "5"), ("indicator", "output"), ("kind", "actual"), ("period", "2023")]
)
def test_the_whole_needs_every_part(field: str, said: str) -> None:
    """Value, indicator, kind and period must all be right; one wrong field is enough to fail."""
    assert Judge().agrees(label(), claim(), ALL, OBSERVED[ALL])
    assert not Judge().agrees(label(), claim(says={field: said}), ALL, OBSERVED[ALL])


def test_a_field_that_the_label_leaves_out_is_not_judged() -> None:
    """A label without a region agrees with any region."""
    own = label()
    silent = type(own)(own.document, own.start, own.end, {"value": "6"})
    assert Judge().agrees(silent, claim(region="110000"), "region", ("region",))


def test_the_span_must_be_exact() -> None:
    """One character more is another span."""
    assert Judge().agrees(label(10, 12), claim(10, 12), "span", ())
    assert not Judge().agrees(label(10, 12), claim(10, 14), "span", ())


def test_the_span_of_a_rank_may_leave_out_its_whole() -> None:
    """第一 is the span of 全国第一; 国第 is not, nor does a value of another measure begin later."""
    own = label(10, 14, measure="rank")
    assert Judge().agrees(own, claim(12, 14), "span", ())
    assert not Judge().agrees(own, claim(11, 13), "span", ())
    assert not Judge().agrees(label(10, 14), claim(12, 14), "span", ())


def test_a_name_that_the_catalogue_knows_asks_for_its_id() -> None:
    """A label with the name 产值 wants the indicator that bears it, whatever the program wrote."""
    judge, wanted = Judge(catalog()), label(indicator="name:产值")
    assert judge.agrees(wanted, claim(indicator="output", name="工业产值"), "indicator", ("indicator",))
    assert not judge.agrees(wanted, claim(indicator="energy", name="产值"), "indicator", ("indicator",))


def test_a_name_that_it_does_not_know_is_compared_as_written() -> None:
    """A label with an unknown name wants that name."""
    judge, wanted = Judge(catalog()), label(indicator="name:快递业务量")
    assert judge.agrees(wanted, claim(indicator="", name="快递业务量"), "indicator", ("indicator",))
    assert not judge.agrees(wanted, claim(indicator="", name="旅游收入"), "indicator", ("indicator",))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("发明专利授权", "新增发明专利授权", True),
        ("量", "快递业务量", False),
        ("", "", False),
        ("投资", "收入", False),
        ("四新经济", "“四新”经济", True),
    ],
)
def test_a_part_of_a_name_is_the_name_from_half_on(one: str, other: str, same: object) -> None:
    """A shorter name agrees when it stands in the longer one and is at least half of it; no name agrees with none."""
    assert is_same_name(one, other) is same
