"""Numbers of news whose subject stands in an earlier clause, and who is counted, on sentences made up for it."""

import pytest

from indicators.extract.mentions import find_mentions
from indicators.model import Category
from tests.extract.observing import reported, values

ADDED = "industrial_value_added"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "1—4月，全省工业稳步恢复，增加值增长6%，高于全国2个百分点，居第8位。",
            [("6%", ADDED, "growth"), ("2个百分点", ADDED, "change"), ("第8位", ADDED, "rank")],
        ),
        (
            "其次是轻工业，增加值为300亿元，所占比重为20%。",
            [("300亿元", "轻工业增加值", "level"), ("20%", "轻工业增加值", "share")],
        ),
        ("民间投资保持较快增长，2023年增长9%。", [("9%", "private_investment", "growth")]),
        ("2023年，快餐增速最快，增长20%。", [("20%", "快餐", "growth")]),
        ("分行业看，制造业占民间投资比重最高，为20%。", [("20%", "制造业", "share")]),
    ],
)
def test_the_subject_of_the_clause_before(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """A bare head, growth alone or a share is that of the subject of a clause without a number."""
    assert values(reported(sentence)) == expected


def test_growth_behind_a_share_is_that_of_the_level() -> None:
    """产值300亿元，占比70%，比上年增长18%: the output has grown, not its share."""
    found = reported("2023年，湘江钢铁公司产值300亿元，占比70%，比上年增长18%。")
    assert [(one.text, str(one.measure)) for one in found] == [
        ("300亿元", "level"),
        ("70%", "share"),
        ("18%", "growth"),
    ]
    assert len({one.indicator_name for one in found}) == 1


def test_another_view_is_of_what_the_article_tells_first() -> None:
    """从月度看，7月份增长5%: growth of the article's own indicator, not of the one named last."""
    found = reported(
        "前7个月，全省民间投资增长5%。制造业投资增长6%。从月度看，7月份增长4%，居全国第11位。", issued="2024-08-20"
    )
    assert [(one.text, one.indicator, one.period) for one in found][2:] == [
        ("4%", "private_investment", "2024-07"),
        ("第11位", "private_investment", "2024-07"),
    ]


def test_an_average_rate_behind_a_rate_is_left_open() -> None:
    """平均增速 is not the growth of the share of firms that grow."""
    assert [one.text for one in reported("1—4月，企业增长面为56%，平均增速为6%左右。")] == ["56%"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("60个续建项目进展顺利。", [("60个", "续建项目")]),
        (
            "6个新开工项目中，4个已建成，其余5个正在建设。",
            [("6个", "新开工项目"), ("4个", "已建成的新开工项目"), ("5个", "新开工项目")],
        ),
        ("2023年，全省实施30个改造项目。", [("30个", "改造项目")]),
        ("1—4月，全省6个行业降幅收窄。", [("6个", "降幅收窄的行业")]),
    ],
)
def test_projects_and_the_rest_of_those_counted(sentence: str, expected: list[tuple[str, str]]) -> None:
    """The state of their work names projects; 其余 counts the others of the same; a falling rate is said of a sector."""
    assert [(one.text, one.indicator_name) for one in reported(sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("提前实现此前预计2023年我国新能源汽车销量占比20%的目标。", "新能源汽车销量"),
        ("2023年，全省市场占有率达30%。", "市场占有率"),
        ("三大产业合计对工业增长的贡献率达67%。", "三大产业"),
        ("民营经济对经济增长的贡献超三成。", "民营经济"),
        ("1—4月，住宿业完成营业额2亿元。", "住宿业营业额"),
        ("我省充电桩数量居全国第三。", "充电桩数量"),
    ],
)
def test_a_name_takes_in_no_verb_time_or_place(sentence: str, name: str) -> None:
    """The name is what is measured, whole, without what stands before the time in it."""
    assert [one.indicator_name for one in reported(sentence)] == [name]


def test_the_output_of_a_year_is_the_output() -> None:
    """新能源汽车年产量 is the catalogue's output."""
    assert reported("2023年，新能源汽车年产量突破90万辆。")[0].indicator == "nev_output"


def test_thirds_are_quantities() -> None:
    """三分 is a word, but not in 三分之一."""
    found = [
        one.text for one in find_mentions("占三分之一，三分之二的企业，三分天下") if one.category is Category.QUANTITY
    ]
    assert found == ["三分之一", "三分之二"]
