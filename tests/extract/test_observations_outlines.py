"""Work summaries, speeches and annual plans: headings and titles that say what a part plans for."""

import pytest

from indicators.extract.binding.outlines import due, is_outline, year_of_plan, year_reviewed
from indicators.extract.observations import parse_observations
from indicators.model import Period
from tests.extract.observing import catalog, document


def told(text: str, title: str, issued: str) -> list[tuple[str, str, str]]:
    """`(text, kind, period)` of what is read from a text of a title, given on a day."""
    found = parse_observations(document(text, title, issued), catalog())
    return [(one.text, str(one.kind), one.period) for one in found]


def test_a_summary_turns_to_the_plan_of_the_next_year() -> None:
    """二、2023年工作思路: what stands below is aimed at in 2023, in the same words as what was reached in 2022."""
    text = (
        "2022年，全市规上工业增加值增长8.4%，新增规上工业企业35家。\n\n一、运行特点\n\n工业投资增长12%。\n\n二、2023年工作思路\n\n"
        "规上工业增加值增长8%，技改投资增长10%以上。\n\n（一）培育主体\n\n培育专精特新企业50家。\n"
    )
    assert told(text, "全市工业经济运行情况及工作思路", "2023-01-16") == [
        ("8.4%", "actual", "2022"),
        ("35家", "actual", "2022"),
        ("12%", "actual", "2022"),
        ("8%", "target", "2023"),
        ("10%", "target", "2023"),
        ("50家", "target", "2023"),
    ]


def test_the_rest_of_the_year_is_planned_for_without_its_name() -> None:
    """二、下半年工作打算 names no year; 全年 in it is the year of issue, and what is there already is no target."""
    text = (
        "一、上半年工作完成情况\n\n上半年，地区生产总值增长6.5%。\n\n二、下半年工作打算\n\n新开工亿元以上项目30个。\n\n"
        "目前，全县有规上企业90家。\n"
    )
    rows = told(text, "县发改局上半年工作总结及下半年工作打算", "2023-07-10")
    assert rows[0] == ("6.5%", "actual", "2023-01/2023-06")
    assert [(one[0], one[1]) for one in rows[1:]] == [("30个", "target"), ("90家", "actual")]


@pytest.mark.parametrize(
    "title",
    [
        "2023年全市工业工作要点",
        "市人民政府关于印发2023年重点工作任务分解方案的通知",
        "2023年度全县民生实事项目安排",
    ],
)
def test_a_plan_of_one_year_is_told_by_its_title(title: str) -> None:
    """Verbs and growth of a document called 2023年工作要点 are aims of that year."""
    text = "规上工业增加值增长8%以上。\n\n建设数字化车间20个。\n"
    assert told(text, title, "2023-02-10") == [("8%", "target", "2023"), ("20个", "target", "2023")]


def test_a_report_on_the_plan_of_a_year_reviews_first() -> None:
    """关于2023年国民经济和社会发展计划的报告: its first part looks back at 2022."""
    text = "一、2022年国民经济和社会发展计划执行情况\n\n地区生产总值增长5.5%。\n\n二、2023年经济社会发展主要目标\n\n地区生产总值增长6.5%。\n"
    assert told(text, "关于2023年国民经济和社会发展计划的报告", "2023-01-10") == [
        ("5.5%", "actual", "2022"),
        ("6.5%", "target", "2023"),
    ]


@pytest.mark.parametrize(
    ("heading", "issued", "expected"),
    [
        ("三、2023年工作计划", "2022-12-20", "2023"),
        ("三、2023年工作计划", "2023-01-16", "2023"),
        ("一、2022年工作计划完成情况", "2022-12-20", None),
        ("二、2023年重点工作", "2023-02", "2023"),
        ("二、2023年重点工作", "2023-12-01", None),
        ("一、2021年工作思路", "2022-12-20", None),
        ("四、下一步工作打算", "2022-12-20", ""),
        ("四、存在问题及下一步打算", "2022-12-20", ""),
        ("五、明年工作安排", "2022-12-20", "2023"),
        ("三、存在的问题", "2022-12-20", None),
        ("（二）保障措施", "2022-12-20", "before"),
    ],
)
def test_which_way_a_heading_looks(heading: str, issued: str, expected: str | None) -> None:
    """The last word decides (计划完成情况 looks back), a year that is over plans nothing, and others leave it as it was."""
    assert due(heading, Period(issued), "before") == expected


def test_what_is_no_heading_or_no_plan_of_a_year() -> None:
    """Figures and full stops make no heading, two years or a result no plan of one, and a part of a year no year."""
    assert not is_outline("2. 2023年计划新建50座")
    assert not is_outline("一、2023年工作重点是抓项目。")
    assert year_of_plan("2022年工作总结和2023年工作计划", Period("2022-12-20")) == ""
    assert year_of_plan("2022年重点工作完成情况", Period("2022-12-20")) == ""
    assert year_of_plan("2020年工作要点", Period("2022-12-20")) == ""
    assert year_reviewed("一、2022年工作总结", Period("2022-12-20")) == "2022"
    assert year_reviewed("一、2022年上半年工作总结", Period("2022-12-20")) == ""


def test_money_for_a_plan_is_aimed_at_and_a_reward_is_not() -> None:
    """二、下一步打算: 设立2亿元专项资金 is planned, 给予最高50万元奖励 beside it is no target."""
    text = "一、工作情况\n\n截至目前，全市建成数字化车间46个。\n\n二、下一步打算\n\n设立2亿元转型专项资金，对试点企业给予最高50万元奖励。\n"
    rows = told(text, "关于第86号提案的答复", "2024-08-15")
    assert rows[:2] == [("46个", "actual", "2024-08-15"), ("2亿元", "target", "")]
    assert [one for one in rows[2:] if one[1] == "target"] == []


def test_all_the_city_in_a_paper_of_the_province_is_no_province() -> None:
    """全市 in 四川日报 is some city of Sichuan, and 绵阳高新区 in the title is neither: the region is not known."""
    text = "2023年，园区工业总产值1268亿元，占全市的31%。"
    for title, home in (("高新区打造产业集群 四川日报", ""), ("工业增长 绵阳日报", "510700")):
        found = parse_observations(document(text, title, "2024-05-13"), catalog())
        assert {one.region for one in found} <= {home, ""}, title


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("今年我们把地区生产总值增长目标定为7%左右。", [("7%", "target", "2024")]),
        ("今年GDP增速目标定在5%。", [("5%", "target", "2024")]),
        (
            "2022年，制造业增加值占比达30%，完成规划目标（32%）的94%。",
            [("30%", "actual", "2022"), ("32%", "target", "")],
        ),
    ],
)
def test_goals_that_are_set(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """目标定为7% is the goal of the year, and one set by a plan of several years is not of the year that is told."""
    assert told(sentence, "答记者问", "2024-02-02")[: len(expected)] == expected


def test_sizes_of_a_row_share_their_noun() -> None:
    """1个千亿级、3个五百亿级、5个百亿级产业集群: clusters of three sizes."""
    found = parse_observations(
        document("形成1个千亿级、3个五百亿级、5个百亿级产业集群。", "白皮书", "2024-11-28"), catalog()
    )
    assert [one.indicator_name for one in found] == ["千亿级产业集群", "五百亿级产业集群", "百亿级产业集群"]
