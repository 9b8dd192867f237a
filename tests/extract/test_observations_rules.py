"""Each rule that binds a number, on sentences made up for it."""

import pytest

from indicators.model import Kind, Measure
from tests.extract.observing import planned, reported, reviewed, values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("全省地区生产总值达到5万亿元。", [("5万亿元", "gdp", "level")]),
        ("常住人口城镇化率64%。", [("64%", "urbanization_rate", "level")]),
        ("固定资产投资同比增长6.5%。", [("6.5%", "fixed_asset_investment", "growth")]),
        ("单位GDP能耗下降3.1%。", [("3.1%", "energy_intensity_of_gdp", "growth")]),
        ("居民消费价格涨幅2%。", [("2%", "consumer_prices", "growth")]),
        ("经济增长4.5%左右。", [("4.5%", "gdp", "growth")]),
        ("服务业增加值占地区生产总值比重达到51%。", [("51%", "services_value_added", "share")]),
        ("新培育高新技术企业1200家。", [("1200家", "high_tech_enterprises", "level")]),
        ("建成35万座5G基站。", [("35万座", "base_stations_5g", "level")]),
        ("森林覆盖率由38%提高到41%。", [("38%", "forest_coverage", "level"), ("41%", "forest_coverage", "level")]),
    ],
)
def test_a_known_name_before_its_number(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """A name of the catalogue is bound to the number after it, in the measure that the verb says."""
    assert values(reviewed(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("进出口总额6100亿元、增长7.2%。", [("6100亿元", "level"), ("7.2%", "growth")]),
        ("进出口总额增长7.2%，达到6100亿元。", [("7.2%", "growth"), ("6100亿元", "level")]),
        ("进出口总额增长7.2%，居全国第三位。", [("7.2%", "growth"), ("第三位", "rank")]),
        ("进出口总额增长7.2%，高于全国2.1个百分点。", [("7.2%", "growth"), ("2.1个百分点", "change")]),
        ("进出口总额6100亿元，比上年增加400亿元。", [("6100亿元", "level"), ("400亿元", "change")]),
        ("进出口总额6100亿元、占全国的4%。", [("6100亿元", "level"), ("4%", "share")]),
    ],
)
def test_what_follows_belongs_to_the_value_just_before(sentence: str, expected: list[tuple[str, str]]) -> None:
    """Growth, rank, change, share and level without a name of their own are those of the indicator just named."""
    found = reviewed(sentence)
    assert [(one.text, str(one.measure)) for one in found] == expected
    assert {one.indicator for one in found} == {"foreign_trade"}


def test_a_change_of_growth_says_so() -> None:
    """Percentage points after a growth rate are a change of the growth, measured against the region named."""
    change = reviewed("规上工业增加值增长8%，高于全国4.4个百分点。")[1]
    assert (change.measure, change.of, change.reference) == (Measure.CHANGE, Measure.GROWTH, "100000")


def test_a_chain_with_brackets() -> None:
    """Bracketed yardsticks are a value of another period, a target and a value of the country, each with its difference."""
    found = reported(
        "1—4月份，全省规上工业增加值同比增长9.1%，较去年同期(6%)提高3.1个百分点，"
        "高于年度目标(7%)2.1个百分点，高于全国(6.4%)2.7个百分点，居全国第二位。"
    )
    assert {one.indicator for one in found} == {"industrial_value_added"}
    assert [(one.text, str(one.measure), str(one.kind), one.period, one.region, one.reference) for one in found] == [
        ("9.1%", "growth", "actual", "2024-01/2024-04", "510000", ""),
        ("6%", "growth", "actual", "2023-01/2023-04", "510000", ""),
        ("3.1个百分点", "change", "actual", "2024-01/2024-04", "510000", ""),
        ("7%", "growth", "target", "2024", "510000", ""),
        ("2.1个百分点", "change", "actual", "2024-01/2024-04", "510000", "target"),
        ("6.4%", "growth", "actual", "2024-01/2024-04", "100000", ""),
        ("2.7个百分点", "change", "actual", "2024-01/2024-04", "510000", "100000"),
        ("第二位", "rank", "actual", "2024-01/2024-04", "510000", ""),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "固定资产投资、社会消费品零售总额分别增长6%和9%。",
            [("6%", "fixed_asset_investment"), ("9%", "retail_sales")],
        ),
        (
            "城镇、农村居民人均可支配收入分别达4.2万元、2万元。",
            [("4.2万元", "urban_disposable_income"), ("2万元", "rural_disposable_income")],
        ),
        (
            "城乡居民收入分别增长5%、7%左右。",
            [("5%", "urban_disposable_income"), ("7%", "rural_disposable_income")],
        ),
        (
            "工业投资、民间投资、房地产开发投资分别增长12%、3%和1%。",
            [("12%", "industrial_investment"), ("3%", "private_investment"), ("1%", "real_estate_investment")],
        ),
    ],
)
def test_members_and_numbers_are_paired_in_order(sentence: str, expected: list[tuple[str, str]]) -> None:
    """With 分别 each number goes to its own member, which may be cut short or said in one word for two."""
    assert [(one.text, one.indicator) for one in reviewed(sentence)] == expected


def test_a_second_row_goes_on_with_the_members_of_the_first() -> None:
    """A row of growth rates after a row of levels belongs to the same members."""
    found = reviewed("城乡居民收入分别达4.2万元、2万元，分别增长5%、7%。")
    assert [(one.text, one.indicator) for one in found[2:]] == [
        ("5%", "urban_disposable_income"),
        ("7%", "rural_disposable_income"),
    ]


def test_members_and_numbers_that_do_not_match_are_left_alone() -> None:
    """Two members and three numbers give no observation."""
    assert reviewed("固定资产投资、社会消费品零售总额分别增长6%、9%和10%。") == []


def test_places_in_a_row_are_paired_too() -> None:
    """One indicator of several places gives each place its number."""
    found = reported("广东、江苏、浙江地区生产总值分别增长4%、5%和6%。", heading="各地经济回升")
    assert [(one.text, one.region) for one in found] == [("4%", "440000"), ("5%", "320000"), ("6%", "330000")]


def test_one_number_for_several_is_given_to_each() -> None:
    """With 均 a number holds for every known indicator of the enumeration."""
    found = reviewed("固定资产投资、社会消费品零售总额均增长8%。")
    assert [(one.text, one.indicator) for one in found] == [("8%", "fixed_asset_investment"), ("8%", "retail_sales")]


def test_a_pull_and_a_contribution_belong_to_what_pulls() -> None:
    """拉动…个百分点 and 贡献率 are said of the part, not of the whole whose growth it gave."""
    found = reviewed("制造业增加值增长9%，对工业增长贡献率达80%，拉动增长5.5个百分点。")
    assert values(found) == [
        ("9%", "manufacturing_value_added", "growth"),
        ("80%", "manufacturing_value_added", "contribution"),
        ("5.5个百分点", "manufacturing_value_added", "pull"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "在6个沿海省份中位置前移。",
        "连续9年增长。",
        "完成年度目标任务的105%。",
        "平均每天净增企业500家。",
        "三次产业比例为8:40:52。",
        "提高300万农村居民供水保障水平。",
    ],
)
def test_a_number_that_only_limits_or_lasts_is_left_alone(sentence: str) -> None:
    """Numbers that count what is compared, say how long, how often or how far along, give no observation."""
    assert reviewed(sentence) == []


def test_a_size_in_the_name_does_not_part_it() -> None:
    """A threshold belongs to the name of what is counted."""
    found = reviewed("亿元以上项目达到2600个。")
    assert [(one.text, one.indicator_name) for one in found] == [("2600个", "亿元以上项目")]


def test_a_longer_name_is_not_the_shorter_one() -> None:
    """人均地区生产总值 is no 地区生产总值, and 海洋生产总值 is none of the catalogue's."""
    found = reviewed("人均地区生产总值9.2万元，海洋生产总值增长5%。")
    assert values(found) == [("9.2万元", "gdp_per_capita", "level"), ("5%", "海洋生产总值", "growth")]


def test_a_unit_that_cannot_be_is_not_bound() -> None:
    """A sum of money is no count of enterprises."""
    assert reviewed("高新技术企业达到300亿元。") == []


def test_what_was_added_is_no_total() -> None:
    """新增 is kept as the scope, also for the members that follow, and not for a total reached."""
    found = reviewed("新增规上工业企业900家、上市公司12家，高新技术企业达到2万家。")
    assert [(one.text, one.scope) for one in found] == [("900家", "新增"), ("12家", "新增"), ("2万家", "全口径")]


def test_the_scope_before_a_name_is_read() -> None:
    """规上 before a name is its scope, and no part of the name."""
    (found,) = reviewed("规上工业企业利润总额增长3%。")
    assert (found.indicator, found.scope) == ("industrial_profits", "规模以上")


def test_a_part_named_in_short_takes_the_rest_from_the_whole() -> None:
    """城镇 and 农村 after 居民人均可支配收入 are the incomes of the two."""
    found = reviewed("居民人均可支配收入3.3万元，其中城镇4.3万元，农村2万元。")
    assert [(one.text, one.indicator) for one in found] == [
        ("3.3万元", "disposable_income"),
        ("4.3万元", "urban_disposable_income"),
        ("2万元", "rural_disposable_income"),
    ]


def test_spending_on_research_as_a_share_of_gdp_is_its_intensity() -> None:
    """A share of GDP that has an indicator of its own is the level of that one."""
    found = reviewed("研发经费投入1200亿元，占地区生产总值比重2.3%。")
    assert values(found) == [("1200亿元", "rd_expenditure", "level"), ("2.3%", "rd_intensity", "level")]


def test_every_observation_says_its_rule_and_how_far_to_trust_it() -> None:
    """A known name is trusted more than words that the catalogue does not know, and each says which rule read it."""
    known, unknown = planned("进出口总额增长6%，海铁联运班列达到500列。")
    assert (known.rule, unknown.rule) == ("growth_by_name", "level_by_words")
    assert known.confidence is not None
    assert unknown.confidence is not None
    assert 0 < unknown.confidence < known.confidence <= 1
    assert known.kind is Kind.TARGET


def test_a_clause_without_a_number_names_what_follows() -> None:
    """A known name that opens the clause before is what the bare level and growth after it are of."""
    found = reviewed("地区生产总值再上新台阶，达到3.2万亿元、增长6%；进出口总额过千亿，达到1200亿元。")
    assert values(found) == [
        ("3.2万亿元", "gdp", "level"),
        ("6%", "gdp", "growth"),
        ("1200亿元", "foreign_trade", "level"),
    ]


def test_a_clause_on_something_else_ends_what_went_before() -> None:
    """A growth after a clause on another thing, which the catalogue does not know, is not of the value before."""
    found = reviewed("地区生产总值增长5%，低空产业蓬勃发展，增速达12%。")
    assert [one.text for one in found] == ["5%"]


def test_words_between_two_numbers_belong_to_the_first() -> None:
    """In 16个集群和50条产业链 the second number does not count the clusters."""
    found = reviewed("建成16个产业集群和50条产业链。")
    assert ("50条", "产业集群", "level") not in values(found)


def test_what_was_done_is_no_part_of_the_name() -> None:
    """办理 and 淘汰 tell what was done to so many; the name is the noun behind."""
    found = reviewed("办理省人大代表建议1100件，淘汰老旧机动车9万辆。")
    assert [(one.text, one.indicator_name) for one in found] == [("1100件", "省人大代表建议"), ("9万辆", "老旧机动车")]


def test_a_bounded_target_beside_the_value_reached() -> None:
    """低于3%左右的预期目标 is the target of what was just said to be reached."""
    found = reviewed("居民消费价格上涨0.9%，低于3%左右的预期目标。")
    assert [(one.text, one.indicator, str(one.kind)) for one in found] == [
        ("0.9%", "consumer_prices", "actual"),
        ("3%", "consumer_prices", "target"),
    ]


def test_a_target_attained_was_reached() -> None:
    """In a review 实现…的目标 tells what was reached."""
    found = reviewed("实现单位GDP能耗下降4%的目标。")
    assert [one.kind for one in found] == [Kind.ACTUAL]


def test_a_bare_head_measures_the_thing_before_otherwise() -> None:
    """产量 after 粮食播种面积 is the output of grain; without a thing before it, it names nothing."""
    found = planned("粮食播种面积稳定在8000万亩、产量750亿斤。")
    assert values(found) == [("8000万亩", "grain_sown_area", "level"), ("750亿斤", "grain_output", "level")]
    assert reviewed("产量达到750亿斤。") == []


def test_a_name_stands_as_it_is_written() -> None:
    """Reading numerals in their many forms leaves the characters of a name alone."""
    assert reviewed("集成电路圆片产量增长7.4%。")[0].indicator_name == "集成电路圆片产量"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "网络零售额连续9年居于世界首位，从2012年的2万亿元增长到2021年的9万亿元。",
            [("2万亿元", "online_retail_sales", "level"), ("9万亿元", "online_retail_sales", "level")],
        ),
        (
            "第三产业增加值占地区生产总值的比重稳步提升，从2019年的40.5%增加到2022年的50%。",
            [("40.5%", "tertiary_industry_value_added", "share"), ("50%", "tertiary_industry_value_added", "share")],
        ),
    ],
)
def test_both_ends_of_a_rise_are_of_the_clause_before(text: str, expected: list[tuple[str, str, str]]) -> None:
    """…居世界首位，从…增长到… and …比重稳步提升，从…增加到…: what is spoken of stands in the clause before."""
    assert [row for row in values(reviewed(text)) if row[2] != "rank"] == expected
