"""Years and months told in the sentence before: a five-year plan that is over, figures that were published, the same months of a year."""

import pytest

from indicators.extract.observations import parse_observations
from tests.extract.observing import catalog, document


def times(text: str, issued: str = "2021-05-10") -> list[tuple[str, str]]:
    """`(text, period)` of each value of an item about Hunan."""
    rows = parse_observations(document(f"# 湖南工业稳步回升\n\n{text}\n", "某文", issued), catalog())
    return [(one.text, one.period) for one in rows]


@pytest.mark.parametrize(
    "lead",
    [
        "“十三五”时期，全省节能工作取得了显著成效。",
        "据省发展改革委介绍，“十三五”时期，各地大力推进节能。",
        "省统计局5月1日通报该省“十三五”期间能源情况。",
    ],
)
def test_a_plan_that_is_over_dates_what_follows(lead: str) -> None:
    """“十三五”时期，…取得成效。能耗下降…；同期，新增…: growth, additions and sums are of the five years, a level reached of the last."""
    text = f"{lead}全省能耗下降19%。同期，新增发电装机300万千瓦，清洁能源占比达到30%。"
    assert times(text) == [("19%", "2016/2020"), ("300万千瓦", "2016/2020"), ("30%", "2020")]


def test_growth_on_the_year_in_such_a_paragraph_stays_open() -> None:
    """同比增长 behind “十三五”时期 is of a year that is not told; a plan that is not over dates nothing."""
    assert times("“十三五”时期，全省发展取得显著成效。技改投资同比增长30%。") == [("30%", "")]
    assert times("“十四五”时期，全省发展迈上新台阶。技改投资增长30%。") == [("30%", "")]


def test_the_past_five_years_are_those_of_the_plan_told_or_none() -> None:
    """过去五年 is of the plan of which the sentence before tells, and never of one year told before."""
    assert times("省统计局通报“十三五”期间能源情况。过去五年，全省能耗下降19%。") == [("19%", "2016/2020")]
    assert times("2020年，全省工业投资增长5%。过去五年，技改投资增长30%。")[1] == ("30%", "")


def test_figures_of_a_month_that_were_published_go_on() -> None:
    """邮政局昨日发布4月申诉情况通告 dates growth and shares by the month; 4月经济数据 may be from January on."""
    text = "省邮政局昨日发布4月消费者申诉情况通告。有效申诉量同比增长5%。"
    assert times(text) == [("5%", "2021-04")]
    assert times("省统计局公布4月经济运行数据。工业投资增长5%。") == [("5%", "")]


def test_the_same_months_of_a_year_that_is_named() -> None:
    """2020年同期工业投资下降20%: the months just told, in that year."""
    text = "1—2月，全省工业投资增长44%。增速较高主要是受疫情影响，2020年同期全省工业投资同比下降20%。"
    assert times(text) == [("44%", "2021-01/2021-02"), ("20%", "2020-01/2020-02")]


def test_things_of_one_kind_are_as_of_one_day() -> None:
    """截至3月底，…风电装机容量…。火电装机容量…: the next of its kind is as of the same day; another thing is not."""
    text = "截至3月底，全省风电装机容量500万千瓦，同比增长10%。火电装机容量增长了3%至2000万千瓦。"
    assert {period for _, period in times(text)} == {"2021-03-31"}
    text = "截至3月底，全省风电装机容量500万千瓦，同比增长10%。工业投资增长3%。"
    assert times(text)[-1] == ("3%", "")


def test_the_mean_growth_of_those_counted_is_as_of_their_day() -> None:
    """30家示范工厂的生产效率平均提升20%: a mean of those who were counted as of the issue; growth of anything else stays open."""
    text = "通过改造，30家示范工厂的生产效率平均提升20%，运营成本平均下降10%，工业投资增长3%。"
    assert times(text)[-3:] == [("20%", "2021-05-10"), ("10%", "2021-05-10"), ("3%", "")]


def test_the_whole_year_that_is_aimed_at_is_that_of_the_issue() -> None:
    """力争全年新开工…, told from April on: the year of issue; what is told as reached, or early in a year, stays open."""
    text = "力争全年新开工项目100个，预计全年用电量增长5%。"
    assert times(text) == [("100个", "2021"), ("5%", "2021")]
    assert times(text, "2021-02-10") == [("100个", ""), ("5%", "")]
    assert times("力争全年新开工项目100个。", "2021-12-10") == [("100个", "")]
    assert times("全年工业投资增长12%。") == [("12%", "")]


def test_the_goal_of_a_year_tells_the_year_of_a_text_without_a_date() -> None:
    """一季度…，与2017年计划目标持平: the quarter is of the year whose goal it is measured against; 比2016年全年 tells no year."""
    text = "一季度全省工业投资增长2%，比2016年全年增速高1个百分点，与2017年计划目标持平。"
    assert {period for _, period in times(text, "")} == {"2017-01/2017-03"}


def test_another_month_of_the_one_thing_told() -> None:
    """1月份进出口下降7%。2月“由负转正”，当月增长8%，3月增速提升到15%。一季度整体增长5%: each is of the same thing and of its own time."""
    text = "1月份，全省进出口下降7%。2月“由负转正”，当月增长8%，3月同比增速提升到15%。一季度整体增长5%。"
    assert times(text) == [("7%", "2021-01"), ("8%", "2021-02"), ("15%", "2021-03"), ("5%", "2021-01/2021-03")]
    assert len(times("1月份，全省进出口下降7%，民间投资增长5%。2月增长8%。")) == 2, "which of the two grew, is not told"
