"""Goals told in news and plans: what follows them, what they rise from, and what stands before 目标."""

import pytest

from indicators.model import Kind, Measure
from tests.extract.observing import planned, reported, reviewed, values
from tests.extract.test_observations_news import item


def test_what_follows_the_goals_of_a_plan_is_aimed_at_by_its_last_year() -> None:
    """《规划》确立了“十三五”…的总体目标。…从55%提高到60%: the value that it rises from was reached, in the year of comparison."""
    text = "《规划》确立了“十三五”科技创新的总体目标。创新成效显著，与2015年相比，科技进步贡献率从55%提高到60%，研发投入强度达到2.5%。"
    found = item(text, "国家科技创新规划印发", issued="2016-08-08")
    assert [(one.text, one.kind, one.period) for one in found] == [
        ("55%", Kind.ACTUAL, "2015"),
        ("60%", Kind.TARGET, "2020"),
        ("2.5%", Kind.TARGET, "2020"),
    ]


def test_the_value_from_which_a_goal_rises_is_no_goal() -> None:
    """In a plan 每千人医师数从3.6人提高到4.3人: 3.6 is what there is, at a time that is not said."""
    before, goal = planned("每千人执业医师数从3.6人提高到4.3人。")
    assert (before.kind, before.period, goal.kind) == (Kind.ACTUAL, "", Kind.TARGET)


@pytest.mark.parametrize(
    ("text", "value", "name", "measure"),
    [
        ("规划提出300万千瓦的光伏装机目标。", "300万千瓦", "光伏装机", Measure.LEVEL),
        ("提前完成7000亿美元的引资目标。", "7000亿美元", "引资", Measure.LEVEL),
        ("全年6%的经济增长目标不变。", "6%", "经济", Measure.GROWTH),
    ],
)
def test_a_number_before_a_goal_is_of_what_the_goal_names(text: str, value: str, name: str, measure: Measure) -> None:
    """300万千瓦的光伏装机目标 names what is aimed at between 的 and 目标."""
    found = {one.text: (one.indicator_name, one.measure, one.kind) for one in reported(text)}
    assert found[value] == (name, measure, Kind.TARGET)


def test_a_goal_that_only_says_of_which_year_names_nothing() -> None:
    """5%的年初预期目标 names no thing."""
    assert "goal_behind_the_number" not in {one.rule for one in reported("增长6%，高于5%的年初预期目标。")}


def test_a_goal_of_an_earlier_year_ends_the_list() -> None:
    """A sentence on a year that is over tells what was reached, whatever goals were set before it."""
    text = "全县明确了做强水果产业的目标。2023年，全县扎实推进农业产业化。全县新增农业龙头企业3家。"
    [count] = item(text, "长沙县", issued="2024-06-08")
    assert count.kind is Kind.ACTUAL


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("信息技术服务实现收入4824亿元。", "信息技术服务收入"),
        ("郑州机场完成货邮吞吐量64万吨。", "郑州机场货邮吞吐量"),
        ("货物贸易规模连续跨过5万亿美元、6万亿美元两个大的台阶。", "货物贸易规模"),
        ("全省8个地级以上城市细颗粒物年均浓度为50微克/立方米。", "地级以上城市细颗粒物年均浓度"),
    ],
)
def test_what_something_made_is_its_own(text: str, name: str) -> None:
    """What any one thing has made bears its name; 年均 gives nothing to each of several places."""
    assert name in {written for _, written, _ in values(reviewed(text))}


def test_counted_places_have_no_name() -> None:
    """10个地级市实现生产总值 is of places that are only counted."""
    assert [value for value, _, _ in values(reported("全省10个地级市实现地区生产总值3万亿元。"))] in ([], ["10个"])


def test_what_is_taken_for_something_aims_at_nothing() -> None:
    """将…作为方向 and 已经提升到 tell what is there, 今年再推动 what is aimed at."""
    text = "全区将新能源、新材料作为主导方向，技改投资占工业投资比重达47%。"
    assert {one.kind for one in reported(text)} == {Kind.ACTUAL}
    [share] = reported("经过数字化改造，产线自动化率已经提升到90%。")
    assert share.kind is Kind.ACTUAL
    [firms] = reported("今年再推动超过5000家规上企业实施数字化改造。")
    assert firms.kind is Kind.TARGET


def test_the_task_that_was_more_than_done_is_the_goal_of_the_value_before() -> None:
    """新增就业1322万人，超额完成1000万人的任务: the second is what had been aimed at."""
    jobs, task = item("2014年，城镇新增就业1322万人，超额完成1000万人的任务。", "我国就业", issued="2015-01-20")
    assert (jobs.indicator, jobs.kind) == (task.indicator, Kind.ACTUAL)
    assert (task.text, task.kind) == ("1000万人", Kind.TARGET)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("政策带动全国设备购置投资增长15%。", "设备购置投资"),
        ("代表转型升级的先进产业投资增长13%。", "先进产业投资"),
    ],
)
def test_what_drives_the_growth_is_no_part_of_the_name(text: str, name: str) -> None:
    """政策带动, 代表转型升级的 only lead on."""
    assert [written for _, written, _ in values(reported(text))] == [name]


def test_goals_that_were_set_by_their_years() -> None:
    """装机目标被确定为到2030年达…: what a goal was set to is aimed at, and 被确定为 is no part of its name."""
    [goal] = reported("光伏发电装机目标被确定为到2030年达1000万千瓦。")
    assert (goal.indicator_name, goal.kind, goal.period) == ("光伏发电装机", Kind.TARGET, "2030")
    [rate] = planned("经济增长目标设定为6%左右。")
    assert (rate.measure, rate.kind) == (Measure.GROWTH, Kind.TARGET)


def test_limits_that_a_plan_sets_are_goals() -> None:
    """提出…能耗降低20%左右、…减少10%的约束性指标: both were set; 9项约束性指标全面完成 tells of how many."""
    rows = item(
        "规划提出“十一五”单位GDP能耗降低20%左右、主要污染物排放总量减少10%的约束性指标。",
        "节能成效",
        issued="2011-09-27",
    )
    assert [(one.text, one.kind) for one in rows] == [("20%", Kind.TARGET), ("10%", Kind.TARGET)]
    [done] = reviewed("9项约束性指标全面完成。")
    assert done.kind is Kind.ACTUAL


def test_what_is_compared_with_a_year_rises_from_that_year() -> None:
    """2010年与2005年相比，普及率由30%提高到80%；比重由29%提高到84%: 30% and 29% are of 2005."""
    text = "2010年与2005年相比，干熄焦技术普及率由30%提高到80%；离子膜法烧碱比重由29%提高到84%。"
    rows = item(text, "节能成效", issued="2011-09-27")
    assert [(one.text, one.period) for one in rows] == [
        ("30%", "2005"),
        ("80%", "2010"),
        ("29%", "2005"),
        ("84%", "2010"),
    ]
