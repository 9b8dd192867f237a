"""Rows of numbers in news: whose they are where names, places or earlier values stand apart from them."""

import pytest

from indicators.model import Measure
from tests.extract.observing import reported, values

ADDED = "industrial_value_added"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "1—4月，城镇、乡村消费品零售额分别为300亿元和50亿元。",
            [("300亿元", "城镇消费品零售额", "level"), ("50亿元", "乡村消费品零售额", "level")],
        ),
        (
            "1—4月，服装鞋帽、家具零售额同比分别增长8%和2%。",
            [("8%", "服装鞋帽零售额", "growth"), ("2%", "家具零售额", "growth")],
        ),
        (
            "1—4月，工业总产值、税收收入等各项指标同比依次增长9%和4%。",
            [("9%", "industrial_output_value", "growth"), ("4%", "tax_revenue", "growth")],
        ),
        (
            "2023年，海洋第一、第二产业增加值占海洋生产总值的比重分别为6%、40%。",
            [("6%", "海洋第一产业增加值", "share"), ("40%", "海洋第二产业增加值", "share")],
        ),
        (
            "2023年，电子产业和材料产业实现两位数的较快增长，增速分别为14%、12%。",
            [("14%", "电子产业", "growth"), ("12%", "材料产业", "growth")],
        ),
    ],
)
def test_what_an_enumeration_shares(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """The whole head, the ordinals' noun and what stands before them belong to every member; what is said of them to none."""
    assert values(reported(sentence)) == expected


def test_counts_do_not_belong_to_the_row_of_sums() -> None:
    """12家园区实现产值…，税收…，分别增长: two rates for two sums, the count beside."""
    found = reported("1—4月，全省12家工业园区实现工业总产值600亿元，税收收入30亿元，同比分别增长9%和4%。")
    assert [(one.text, str(one.measure)) for one in found][-2:] == [("9%", "growth"), ("4%", "growth")]
    assert found[-1].indicator == "tax_revenue"


def test_a_row_goes_on_with_the_row_before() -> None:
    """增加值占…的比重分别, 分别提高 and 贡献率分别 are of the two whose growth was told."""
    found = reported(
        "2023年，高技术制造业和装备制造业增加值分别增长9%和7%，增加值占规上工业的比重分别达到18%和30%，比上年分别提高1和2个百分点，"
        "对工业增长的贡献率分别为25%和40%。"
    )
    high_tech, equipment = "high_tech_manufacturing_value_added", "equipment_manufacturing_value_added"
    assert [(one.text, one.indicator, str(one.measure)) for one in found] == [
        ("9%", high_tech, "growth"),
        ("7%", equipment, "growth"),
        ("18%", high_tech, "share"),
        ("30%", equipment, "share"),
        ("1", high_tech, "change"),
        ("2个百分点", equipment, "change"),
        ("25%", high_tech, "contribution"),
        ("40%", equipment, "contribution"),
    ]


def test_steps_that_one_thing_has_passed() -> None:
    """连续跨越300亿元、400亿元两个台阶: both are levels of the one name."""
    found = values(reported("2023年，四川地区生产总值连续跨越300亿元、400亿元两个台阶。"))
    assert found == [("300亿元", "gdp", "level"), ("400亿元", "gdp", "level")]


def test_one_value_for_each_of_several_places() -> None:
    """A、B两市，…均超过 holds for both; behind it a value with no more than a place is the same thing there."""
    found = reported(
        "2023年，成都、绵阳两市，旅游总收入均超过100亿元。其中，成都以350亿元位列第一，绵阳120亿元紧随其后。"
    )
    assert [(one.text, one.indicator, one.region) for one in found] == [
        ("100亿元", "tourism_revenue", "510100"),
        ("100亿元", "tourism_revenue", "510700"),
        ("350亿元", "tourism_revenue", "510100"),
        ("第一", "tourism_revenue", "510100"),
        ("120亿元", "tourism_revenue", "510700"),
    ]


def test_places_that_one_is_measured_against_share_nothing() -> None:
    """居厦门、福州之后 names no row of subjects."""
    (found,) = reported("1—4月，成都市外贸进出口总值居德阳、绵阳之后列全省第三位。", heading="四川外贸")
    assert (found.indicator, found.region) == ("foreign_trade", "510100")


def test_points_above_what_is_no_region() -> None:
    """比规模以上工业快 measures against something that the catalogue has no region for."""
    found = reported("1—4月，制造业增加值增长9%，增速比规模以上工业快2个百分点。")
    assert [(one.text, one.reference) for one in found][1:] == [("2个百分点", "unknown")]
    assert found[1].indicator == "manufacturing_value_added"


def test_growth_of_what_grows_in_the_clause_before() -> None:
    """外贸进出口快速增长，增速高出全国整体3个百分点: the change is of that growth."""
    (found,) = reported("一季度，西部地区外贸进出口快速增长，增速高出全国整体3个百分点。")
    assert (found.indicator, str(found.measure), str(found.of)) == ("foreign_trade", "change", "growth")


def test_both_ends_of_a_rise_and_its_rate() -> None:
    """产业规模持续增长，从…增长至…，年均: two levels, and a growth per year between them."""
    found = reported("四川航空产业规模持续增长，从2019年的70亿元增长至2022年的95亿元，年均复合增长率为10.7%。")
    assert [(one.text, one.indicator_name, str(one.measure), one.period) for one in found] == [
        ("70亿元", "航空产业规模", "level", "2019"),
        ("95亿元", "航空产业规模", "level", "2022"),
        ("10.7%", "航空产业规模", "growth", "2019/2022"),
    ]


def test_two_rows_for_two_places_each() -> None:
    """A row behind no more than places is of what the sentence before told, and its ranks are of the same places."""
    found = reported(
        "我省规上工业企业增加到5000家。成都、绵阳分别以900家、400家排名第一、第二；德阳和宜宾两个城市也表现亮眼，分别以300家和200家位居第三、第四。"
    )
    assert [(one.text, one.region) for one in found[1:]] == [
        ("900家", "510100"),
        ("400家", "510700"),
        ("第一", "510100"),
        ("第二", "510700"),
        ("300家", "510600"),
        ("200家", "511500"),
        ("第三", "510600"),
        ("第四", "511500"),
    ]


def test_one_value_for_two_places_of_one_clause() -> None:
    """甲、乙的企业数量也超过 gives the number to both."""
    found = reported("2023年，自贡、泸州的高新技术企业数量也超过300家。")
    assert [(one.indicator, one.region) for one in found] == [
        ("high_tech_enterprises", "510300"),
        ("high_tech_enterprises", "510500"),
    ]


def test_rates_above_each_of_two_places_by_name() -> None:
    """进出口增速分别比全国、重庆高2、1个百分点: a change of the growth named there, against each."""
    found = reported("1—4月，全省进口增长8%，进出口增速分别比全国、重庆市高2.5、1.5个百分点。")
    assert [(one.text, one.indicator, str(one.of), one.reference) for one in found[1:]] == [
        ("2.5", "foreign_trade", "growth", "100000"),
        ("1.5个百分点", "foreign_trade", "growth", "500000"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "2023年，电子信息、装备制造两大行业分别实现产值70亿元、80亿元。",
            [("70亿元", "电子信息产值", "level"), ("80亿元", "装备制造产值", "level")],
        ),
        (
            "2023年，新能源汽车产销量分别完成95万辆和94万辆。",
            [("95万辆", "nev_output", "level"), ("94万辆", "新能源汽车销量", "level")],
        ),
        (
            "2023年，园区贡献了全市65%的专利、75%以上的技术创新。",
            [("65%", "园区专利", "share"), ("75%", "园区技术创新", "share")],
        ),
        ("成都、绵阳两市2023年工业投资分别增长12%、13%。", [("12%", "industrial_investment", "growth")] * 1),
    ],
)
def test_rows_with_words_between_names_and_numbers(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """两大行业分别实现, 产销量 and 两市 belong to no name."""
    assert values(reported(sentence))[: len(expected)] == expected


def test_a_row_that_rose_to_another() -> None:
    """比重分别从2012年的9%、28%提高到2021年的15%和32%: shares of both years, each of its own."""
    found = reported("高技术制造业和装备制造业占工业增加值比重分别从2012年的9%、28%提高到2021年的15%和32%。")
    assert [(one.text, one.indicator_name, str(one.measure), one.period) for one in found] == [
        ("9%", "高技术制造业", "share", "2012"),
        ("28%", "装备制造业", "share", "2012"),
        ("15%", "高技术制造业", "share", "2021"),
        ("32%", "装备制造业", "share", "2021"),
    ]


def test_members_that_are_counted_behind_their_list_have_their_own_values() -> None:
    """甲、乙、丙3个行业营业收入分别增长…: each of those listed, and 和 inside a name parts nothing."""
    text = "2023年，设备制造、传播渠道、辅助生产和中介服务3个行业营业收入比上年分别增长8%、7.7%和3.1%。"
    assert [(one.text, one.indicator_name) for one in reported(text) if one.measure is Measure.GROWTH] == [
        ("8%", "设备制造营业收入"),
        ("7.7%", "传播渠道营业收入"),
        ("3.1%", "辅助生产和中介服务营业收入"),
    ]
