"""Cases in the shape of the Recognizers-Text suites; the sentences are our own."""

from typing import Any

import pytest

from indicators.evaluate.suites import CURRENCY, PERCENT, score_suite


def _case(text: str, start: int, last: int, **resolution: str | None) -> dict[str, Any]:
    return {"Input": text, "Results": [{"Start": start, "End": last, "Resolution": resolution}]}


@pytest.mark.parametrize(
    ("suite", "case"),
    [
        (PERCENT, _case("增长6.5%", 2, 5, value="6.5%")),
        (PERCENT, _case("提高2个百分点", 2, 6, value="2%")),
        (PERCENT, _case("约占三成", 2, 3, value="30%")),
        (CURRENCY, _case("投资36亿元", 2, 5, value="3600000000", unit="Chinese yuan", isoCurrency="CNY")),
        (CURRENCY, _case("出口20美元", 2, 5, value="20", unit="United States dollar", isoCurrency="USD")),
    ],
)
def test_their_last_character_is_our_end(suite: str, case: dict[str, Any]) -> None:
    """A result whose `End` is the last character has the span that ends after it, and the value in their unit."""
    told, differences = score_suite(suite, [case])
    assert [(score.wanted, score.found, score.right) for score in told] == [(1, 1, 1), (1, 1, 1)]
    assert differences == []


def test_a_wrong_value_and_an_extra_quantity_are_told() -> None:
    """A value that differs is a difference, and so is a percentage that the suite does not list."""
    cases = [_case("增长6.5%", 2, 5, value="7%"), {"Input": "增长8%", "Results": []}]
    told, differences = score_suite(PERCENT, cases)
    assert [(score.wanted, score.found, score.right) for score in told] == [(1, 2, 0), (1, 2, 1)]
    assert [(one.theirs, one.ours) for one in differences] == [("2:6 7%", "2:6 6.5 %"), ("", "2:4 8 %")]


def test_a_unit_without_a_number_is_not_asked_for() -> None:
    """The suite lists 人民币 standing alone, with no value; a reader of numbers has nothing to say of it."""
    case = _case("人民币升值", 0, 2, value=None, unit="Chinese yuan", isoCurrency="CNY")
    assert [score.wanted for score in score_suite(CURRENCY, [case])[0]] == [0, 0]


def test_quantities_of_another_kind_are_left_aside() -> None:
    """A count of enterprises is neither money nor a percentage."""
    assert score_suite(CURRENCY, [{"Input": "有3家企业", "Results": []}])[0][0].found == 0
