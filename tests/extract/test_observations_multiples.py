"""How many times the value of another time or place."""

from decimal import Decimal

import pytest

from indicators.model import Measure, Observation
from tests.extract.observing import planned, reported, reviewed


def multiples(rows: list[Observation]) -> list[tuple[str, Decimal | None, str, str]]:
    """`(name, value, reference, period)` of each multiple."""
    return [
        (one.indicator or one.indicator_name, one.value, one.reference, one.period)
        for one in rows
        if one.measure is Measure.MULTIPLE
    ]


@pytest.mark.parametrize(
    ("words", "value", "reference"),
    [
        ("是上年的2.2倍", "2.2", ""),
        ("是2020年的2.2倍", "2.2", "2020"),
        ("相当于2020年的近3倍", "3", "2020"),
        ("为全国平均水平的1.5倍", "1.5", "100000"),
        ("比2012年翻一番", "2", "2012"),
        ("较2012年翻了一番", "2", "2012"),
    ],
)
def test_a_multiple_says_of_what_it_is_one(words: str, value: str, reference: str) -> None:
    """The year before, another year, or a place; the value is in 倍, and of the year of the sentence."""
    rows = reported(f"2023年，全省新能源汽车产量{words}。", issued="2024-03-01")
    assert multiples(rows) == [("nev_output", Decimal(value), reference, "2023")]


def test_behind_a_level_it_is_of_that() -> None:
    """达9万辆，是2020年的两倍: of what was told just before, and 2020 is no time of what follows."""
    rows = reported("2023年，全省新能源汽车产量达9万辆，是2020年的两倍，工业投资增长5%。", issued="2024-03-01")
    assert multiples(rows) == [("nev_output", Decimal(2), "2020", "2023")]
    assert {one.period for one in rows} == {"2023"}


def test_without_a_word_for_the_time_the_reference_is_unknown() -> None:
    """产值翻一番 does not say since when."""
    assert [row[2] for row in multiples(reviewed("软件产业产值翻一番。"))] == ["unknown"]


def test_one_may_be_aimed_at() -> None:
    """In a plan it is a target of its year."""
    [one] = [row for row in planned("软件产业营业收入较2020年翻一番。") if row.measure is Measure.MULTIPLE]
    assert (str(one.kind), one.reference) == ("target", "2020")


@pytest.mark.parametrize("words", ["增长1.5倍", "增长近一倍"])
def test_growth_in_multiples_stays_growth(words: str) -> None:
    """增长1.5倍 is by how much it grew, and no multiple of what it was."""
    rows = reported(f"2023年，全省新能源汽车产量{words}。", issued="2024-03-01")
    assert [one.measure for one in rows] == [Measure.GROWTH]


@pytest.mark.parametrize("words", ["是传统工艺的3倍", "是人工的2倍"])
def test_of_something_else_there_is_none(words: str) -> None:
    """What is neither a time nor a place is no reference that could be told."""
    assert multiples(reported(f"2023年，全省新能源汽车产量{words}。", issued="2024-03-01")) == []


def test_what_is_so_is_no_aim_of_a_plan() -> None:
    """是全国平均水平的1.6倍 in a plan says why something is to be done; 达到 says what is aimed at."""
    assert multiples(planned("单位GDP水耗是全国平均水平的1.6倍。")) == []
    assert [row[2] for row in multiples(planned("软件产业产值达到2020年的2倍。"))] == ["2020"]


@pytest.mark.parametrize(
    "text",
    [
        "进出口总额占全省比重比2018年翻了一番。",
        "实现国内生产总值比2000年翻两番的宏伟目标。",
        "2023年，固定资产投资达到年度目标的1.1倍。",
        "生态产品价值是同期GDP的2.6倍。",
        "游客数量和旅游收入分别是2019年的1.2倍和1.4倍。",
    ],
)
def test_what_is_no_multiple_of_a_value_then_is_none(text: str) -> None:
    """A share, a goal, the plan, another thing and a row are left open, and no multiple is told as how much there is."""
    assert [one for one in reported(text, issued="2024-03-01") if one.unit == "倍"] == []


def test_on_the_year_is_against_the_year_before() -> None:
    """同比翻一番 is twice what it was a year before."""
    assert [row[2] for row in multiples(reported("2023年，全省新能源汽车产量同比翻一番。", issued="2024-03-01"))] == [
        ""
    ]


def test_it_is_of_the_time_of_the_level_before() -> None:
    """达到1683家，是2017年的2.7倍: both are of the same day."""
    rows = reviewed("过去五年，高新技术企业达到1683家，是2017年的2.7倍。", "一、过去五年工作回顾")
    assert len({one.period for one in rows}) == 1


def test_each_of_a_row_is_a_multiple_of_its_own() -> None:
    """A和B…，分别是2020年的2.3倍和2.6倍: two levels, and how many times the earlier value each of them is."""
    rows = reported("2024年，全省社会物流总额达到9万亿元，其中工业品物流总额8万亿元，分别是2020年的2.3倍和2.6倍。")
    assert [row[:3] for row in multiples(rows)] == [
        ("社会物流总额", Decimal("2.3"), "2020"),
        ("工业品物流总额", Decimal("2.6"), "2020"),
    ]
