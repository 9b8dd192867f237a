"""Reports given at the end of a year, times told in a row, and names that a word of the way to them had eaten."""

import pytest

from indicators.extract.observations import parse_observations
from indicators.model import Observation
from tests.extract.observing import catalog, document, reported, values


def _given(day: str, heading: str, sentence: str) -> list[Observation]:
    text = f"**政府工作报告**\n\n**{heading}**\n\n{sentence}\n"
    return parse_observations(document(text, "政府工作报告", day), catalog())


def test_a_report_of_december_reviews_the_year_that_ends() -> None:
    """Congresses of counties meet from December on: the review is of that very year, provisional where it says so."""
    [row] = _given("2023-12-27", "一、工作回顾", "预计地区生产总值增长5%。")
    assert (row.period, row.kind) == ("2023", "estimate")
    [row] = _given("2023-12-27", "一、工作回顾", "引进项目149个。")
    assert (row.period, row.kind) == ("2023", "actual")
    rows = _given("2023-12-27", "一、工作回顾", "预计地区生产总值增长4.4%；工业投资增长12%。")
    assert [row.kind for row in rows] == ["estimate", "estimate"]


def test_a_report_of_december_plans_for_the_next_year() -> None:
    """What it aims at is of the year to come."""
    [row] = _given("2023-12-27", "二、明年工作安排", "地区生产总值增长6%。")
    assert (row.period, row.kind) == ("2024", "target")


def test_a_copy_of_december_is_no_report_of_december() -> None:
    """A report that speaks of the year before, and not of the next, was given in January, whatever day the copy bears."""
    [row] = _given("2023-12-27", "一、2022年工作回顾", "引进项目149个。")
    assert (row.period, row.kind) == ("2022", "actual")


def test_a_report_of_january_reviews_the_year_before() -> None:
    """As ever."""
    [row] = _given("2024-01-27", "一、工作回顾", "地区生产总值增长5%。")
    assert (row.period, row.kind) == ("2023", "actual")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022年、2023年，全省进出口分别为9亿元和10亿元。", ["2022", "2023"]),
        ("进出口一季度、二季度分别为9亿元和10亿元。", ["2024-01/2024-03", "2024-04/2024-06"]),
        ("5月、6月，进出口分别增长2%和3%。", ["2024-05", "2024-06"]),
    ],
)
def test_times_in_a_row_are_those_of_the_numbers(text: str, expected: list[str]) -> None:
    """一季度、二季度分别…: each number is of its own time, and all are of one thing."""
    rows = reported(text, issued="2024-07-20")
    assert ([one.period for one in rows], {one.indicator for one in rows}) == (expected, {"foreign_trade"})


@pytest.mark.parametrize("members", ["出口和进口", "甲产业、乙产业增加值"])
def test_as_many_times_as_members_tell_nothing(members: str) -> None:
    """2022年、2023年，出口和进口分别…: a number for each time or for each member, and the text does not say which."""
    assert reported(f"2022年、2023年，{members}分别增长3%和5%。", issued="2024-07-20") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("到位资金7000亿元。", ("7000亿元", "到位资金", "level")),
        ("圈定首批重点项目28个。", ("28个", "首批重点项目", "level")),
        ("装备制造业增加值增长9%，贡献率更是高达67%。", ("67%", "equipment_manufacturing_value_added", "contribution")),
        ("高技术制造业投资更为强劲，增速达32%。", ("32%", "high_tech_manufacturing_investment", "growth")),
        ("累计创建绿色工厂5000家，产值占制造业总产值的17%。", ("17%", "绿色工厂产值", "share")),
        ("民营企业成为外贸主力，占全省外贸的比重提升到54%。", ("54%", "民营企业", "share")),
        ("12条重点产业链持续壮大。", ("12条", "重点产业链", "level")),
    ],
)
def test_names_keep_their_words_and_clauses_theirs(text: str, expected: tuple[str, str, str]) -> None:
    """到 of 到位 leads to nothing, 更是 hedges, and what the clause before speaks of is what a bare share or rate is of."""
    assert values(reported(text))[-1] == expected


def test_what_is_far_above_others_goes_on_with_the_value() -> None:
    """远高于…: a clause that only compares does not turn to another thing."""
    rows = values(reported("工业投资240亿元，增长39%，远高于全部投资增幅，占固定资产投资的17%。"))
    assert rows[-1] == ("17%", "industrial_investment", "share")


def test_the_last_of_a_row_keeps_no_such_things() -> None:
    """甲、乙等行业利润分别…: 等行业 belongs to none of them."""
    rows = values(reported("陶瓷制造、玻璃制造等行业利润分别增长11%和13%。"))
    assert [name for _, name, _ in rows] == ["陶瓷制造利润", "玻璃制造利润"]


def test_whose_contribution_the_clause_before_says() -> None:
    """在线教育销售额增长强劲，对零售的贡献率…: it is not that of what the sentence told first."""
    rows = values(reported("家具销售额增长5%；在线教育销售额增长强劲，对零售的贡献率达23%。"))
    assert rows[-1] == ("23%", "在线教育销售额", "contribution")


def test_a_sum_of_all_is_named_without_saying_so() -> None:
    """对…国家合计进出口 is the trade with them."""
    assert values(reported("对丝路沿线国家合计进出口10万亿元。"))[0][1] == "丝路沿线国家进出口"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("“十四五”期间，旅游收入突破500亿元。", []),  # reached by now, or aimed at
        ("“十四五”期间，旅游收入要突破500亿元。", ["target"]),
        ("“十三五”期间，旅游收入突破500亿元。", ["actual"]),
        ("新通道将运输时间压减至11天。", []),  # 将 as 把, or of the future
        ("新通道已将运输时间压减至11天。", ["actual"]),
        ("力争将运输时间压减至11天。", ["target"]),
    ],
)
def test_what_may_be_aimed_at_or_reached_is_left_open(text: str, kinds: list[str]) -> None:
    """A plan's years that are not over, and 将 before what is changed, do not say of which kind a number is."""
    assert [one.kind for one in reported(text, issued="2023-06-01")] == kinds


def test_the_end_of_the_year_is_that_of_the_year_told() -> None:
    """2024年…。年底…, told in January: the year that is over is the one that the text has stated."""
    rows = reported("2024年新增就业12万人，形势稳定。年底务工规模30万人。", issued="2025-01-21")
    assert rows[-1].period == "2024-12-31"
    rows = reported("2024年新增就业12万人，形势稳定。到年底，务工规模将达到30万人。", issued="2025-01-21")
    assert rows[-1].period == ""


def test_what_there_is_now_is_of_the_day_of_issue() -> None:
    """现有茶园31万亩: 现有 is no part of the name, and dates what there is."""
    [row] = reported("全县现有茶园31万亩。", issued="2022-10-25")
    assert (row.indicator_name, row.period) == ("茶园", "2022-10-25")
