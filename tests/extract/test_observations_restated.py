"""The value just told, once more: in another currency, more exactly, or in another unit."""

import pytest

from indicators.model import Observation
from tests.extract.observing import reported


def rows(text: str) -> list[tuple[str, str, str]]:
    """`(text, name, measure)` of what a news item says."""
    return [(one.text, one.indicator_name, str(one.measure)) for one in reported(text)]


def of(rows_: list[Observation], text: str) -> Observation:
    """The value of these words."""
    return next(one for one in rows_ if one.text == text)


@pytest.mark.parametrize("words", ["合2.8亿美元", "约合2.8亿美元", "折合2.8亿美元"])
def test_a_sum_in_another_currency_is_of_the_same_thing(words: str) -> None:
    """20亿元（合2.8亿美元） gives one income twice; the growth behind it is of that too."""
    found = reported(f"2023年，公司旅游收入为20亿元（{words}），同比增长9%。")
    assert len({of(found, text).indicator_name for text in ("20亿元", "2.8亿美元", "9%")}) == 1
    assert of(found, "2.8亿美元").period == of(found, "20亿元").period == "2023"


def test_a_rounded_number_is_told_exactly_in_brackets() -> None:
    """超过10万亿元（100241亿元）: the same total, exactly."""
    assert ("100250亿元", "社会消费品零售总额", "level") in rows(
        "2023年，社会消费品零售总额超过10万亿元（100250亿元）。"
    )


@pytest.mark.parametrize("bracket", ["（7亿元）", "（10亿元）"])
def test_a_bracket_behind_an_exact_number_is_another(bracket: str) -> None:
    """10亿元（7亿元）: nothing says what the second is."""
    assert [row for row in rows(f"2023年，全省工业投资10亿元{bracket}。") if row[2] == "level"] == [
        ("10亿元", "工业投资", "level")
    ]


def test_two_units_of_one_thing() -> None:
    """垃圾9万艘次、800吨: the second counts the same in tons."""
    found = rows("2023年，接收船舶垃圾9万艘次、800吨。")
    assert found == [("9万艘次", "接收船舶垃圾", "level"), ("800吨", "接收船舶垃圾", "level")]


@pytest.mark.parametrize("next_", ["3岁以下托位", "60条线路", "5%的企业"])
def test_a_number_with_a_noun_of_its_own_is_of_that(next_: str) -> None:
    """服务中心20家、60条线路: the second counts what stands behind it."""
    assert not any(one.rule == "level_restated" for one in reported(f"2023年，全省新建养老服务中心20家、{next_}。"))


@pytest.mark.parametrize(
    "text",
    [
        "旅游总收入500亿元、5000万人次",
        "查处案件320件、15人",
        "养老机构120家、3.5万张床位",
        "新能源汽车产量50万辆、1000亿元",
    ],
)
def test_a_second_number_of_something_else_is_not_of_the_first(text: str) -> None:
    """Persons, sums and beds are no size of what was counted, and a known name has but its own unit."""
    assert not any(one.rule == "level_restated" for one in reported(f"2023年，全省{text}。"))
