"""Numbers whose noun stands behind them, sums told again in another currency, and pulls downwards."""

from decimal import Decimal

import pytest

from indicators.model import Kind, Measure
from tests.extract.observing import reported, reviewed, values


@pytest.mark.parametrize(
    ("text", "value", "name", "measure"),
    [
        ("我市设立80亿元的产业引导基金。", "80亿元", "产业引导基金", "level"),
        ("当地拥有300万千瓦的风能资源储备。", "300万千瓦", "风能资源储备", "level"),
        ("这家工厂拿到了2亿元的中长期贷款。", "2亿元", "中长期贷款", "level"),
        ("该品牌以12%的投诉率居首。", "12%", "投诉率", "level"),
        ("它们创造了占全国9%的业务收入。", "9%", "业务收入", "share"),
    ],
)
def test_a_number_measures_the_noun_behind_it(text: str, value: str, name: str, measure: str) -> None:
    """Behind 的 stands what so much there is of, whose rate it is, or of what whole it is a part."""
    assert (value, name, measure) in values(reported(text))


def test_a_limit_or_a_rate_of_growth_names_no_noun_behind_it() -> None:
    """亿元以上的企业 limits, 保持6%的增速 grows."""
    assert "size_behind_the_number" not in {
        one.rule for one in reported("年收入达2亿元的企业有30家，产业实现6%的增速。")
    }


def test_a_sum_in_another_currency_is_the_same_sum() -> None:
    """356亿元（53亿美元）tells one turnover twice; what stands in other brackets is not taken for it."""
    found = reported("1—4月，全省进口额356亿元（约合53亿美元），增长5%。")
    assert [(one.text, one.unit, one.measure, one.period) for one in found] == [
        ("356亿元", "元", Measure.LEVEL, "2024-01/2024-04"),
        ("53亿美元", "美元", Measure.LEVEL, "2024-01/2024-04"),
        ("5%", "%", Measure.GROWTH, "2024-01/2024-04"),
    ]
    assert [one.text for one in reported("全省进口额356亿元（其中设备53亿美元）。")] == ["356亿元"]


def test_a_pull_downwards_is_negative_and_one_of_several_together_is_of_none_of_them() -> None:
    """负向拉动 and 下拉 take away; 合计拉动 behind two values is not that of the last."""
    [_, pull] = reported("1—4月，药品类零售额下降11%，负向拉动全省零售额增速1.1个百分点。")
    assert (pull.measure, pull.value) == (Measure.PULL, Decimal("-1.1"))
    both = reported("1—4月，汽车类、家具类零售额分别增长9%和2%，合计拉动全省零售额增速2.0个百分点。")
    assert Measure.PULL not in {one.measure for one in both}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("基金收入完成106亿元，比上年增收4亿元，增长4.1%。", [("4亿元", "change"), ("4.1%", "growth")]),
        ("基金支出完成98亿元，比上年同期减支3亿元，下降3%。", [("3亿元", "change"), ("3%", "growth")]),
    ],
)
def test_more_revenue_than_the_year_before_is_a_change(text: str, told: list[tuple[str, str]]) -> None:
    """比上年增收 tells by how much the sum before has risen, and the growth behind it goes on."""
    assert [(value, measure) for value, _, measure in values(reviewed(text))][1:] == told


def test_more_income_a_head_is_no_change_of_what_was_told() -> None:
    """人均增收4300元 names what it measures itself."""
    assert values(reviewed("产值达到90亿元，带动农牧民人均增收4300元。"))[-1][1:] == ("农牧民人均增收", "level")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("公共服务均等化程度达到90%。", "公共服务均等化程度"),
        ("企业活跃度保持在72%。", "企业活跃度"),
        ("劳动年龄人口平均受教育年限达到10年。", "劳动年龄人口平均受教育年限"),
        ("新增治理面积超过30万亩。", "治理面积"),
        ("农机社会化服务覆盖率达到85%。", "农机社会化服务覆盖率"),
        ("扣除食品和能源价格后的核心零售物价上涨1%。", "核心零售物价"),
        ("外贸依存度由“十三五”开局之年的19%攀升至50%。", "外贸依存度"),
    ],
)
def test_such_names_are_told_whole(text: str, name: str) -> None:
    """等 inside 均等 leads to no examples, a deed may have a measure of its own, a time inside leads on."""
    assert {written for _, written, _ in values(reviewed(text))} == {name}


def test_what_is_there_and_what_is_to_be_built_are_counted_together() -> None:
    """已建、在建、拟建的大科学设施 begins with no adverb, and aims at nothing."""
    [count] = reported("全市已建、在建、拟建的大科学设施达14个。")
    assert (count.indicator_name, count.kind) == ("已建、在建、拟建的大科学设施", Kind.ACTUAL)


def test_transfers_that_were_won_are_no_aim() -> None:
    """争取转移支付 tells what was won, as with funds; its growth goes on."""
    found = reported("2023年，全市争取上级转移支付400亿元，增长11%。")
    assert [(one.indicator_name, one.kind) for one in found] == [("上级转移支付", Kind.ACTUAL)] * 2


def test_behind_the_steps_of_one_thing_its_growth_is_told() -> None:
    """连续跨越7万亿元、8万亿元两个台阶，年均增长6% is of the one thing; of two things (分别) it is not known of which."""
    found = reviewed("地区生产总值连续跨越7万亿元、8万亿元两个大台阶，年均增长6%。")
    assert values(found)[-1] == ("6%", "gdp", "growth")


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("这里汇聚了上百家机器人企业。", "百家", "机器人企业"),
        ("合作社带动30万农户增收。", "30万", "增收农户"),
        ("我国拥有9.9亿网民。", "9.9亿", "网民"),
        ("据介绍，超500亿元设备更新再贷款合同已签订。", "500亿元", "设备更新再贷款合同"),
        ("全国一般公共预算支出五年预计超过136万亿元。", "136万亿元", "一般公共预算支出"),
    ],
)
def test_what_so_many_or_so_much_is_of_stands_right_behind(text: str, value: str, name: str) -> None:
    """上 before 百家 is a bound, a large number may go without a unit, a length of time parts no name from its verb."""
    assert (value, name) in [(told, named) for told, named, _ in values(reported(text))]


def test_the_value_of_another_year_and_the_rise_from_it() -> None:
    """比2010年的1.0吨标准煤下降16% tells the value of 2010, and by how much that of 2015 is less."""
    found = reported("2015年，万元生产总值能耗下降到0.8吨标准煤，比2010年的1.0吨标准煤下降20%。", issued="2016-02")
    assert [(one.text, one.period, one.measure) for one in found] == [
        ("0.8吨标准煤", "2015", Measure.LEVEL),
        ("1.0吨标准煤", "2010", Measure.LEVEL),
        ("20%", "2015", Measure.GROWTH),
    ]


def test_a_place_in_an_order_may_be_held_or_be_of_the_value_before() -> None:
    """规模保持全国首位 and 中国第一、世界第四 tell of what was named before them."""
    [_, first] = reviewed("实际使用外资300亿美元，规模保持全国首位。")
    assert (first.indicator, first.measure) == ("foreign_investment_used", Measure.RANK)
    ranks = values(reviewed("葡萄酒产区品牌上升至中国第一、世界第四。"))
    assert ranks == [("第一", "葡萄酒产区品牌", "rank"), ("第四", "葡萄酒产区品牌", "rank")]


def test_the_part_of_a_bare_output_is_of_the_thing_just_told() -> None:
    """产量 behind 钾肥产能 is that of 钾肥."""
    assert values(reported("钾肥产能达900万吨，产量约占全国的75%。"))[-1] == ("75%", "钾肥产量", "share")


def test_so_many_kilowatt_hours_are_called_degrees() -> None:
    """用电量12亿度 is measured in kilowatt-hours, so that it can be of the indicator; an angle is none."""
    [power] = reviewed("全社会用电量12.1亿度。")
    assert (power.indicator, power.unit, power.value) == ("electricity_consumption", "千瓦时", Decimal(1_210_000_000))


def test_the_quarters_of_the_half_year_just_told() -> None:
    """其中，一季度增长8.1%，二季度增长7.6% goes on with what the sentence before told of all."""
    found = reported(
        "上半年，全省地区生产总值同比增长7.8%。其中，一季度增长8.1%，二季度增长7.6%。", issued="2024-07-20"
    )
    assert [(one.indicator, one.text, one.period) for one in found] == [
        ("gdp", "7.8%", "2024-01/2024-06"),
        ("gdp", "8.1%", "2024-01/2024-03"),
        ("gdp", "7.6%", "2024-04/2024-06"),
    ]


def test_a_structure_is_told_of_both_years() -> None:
    """由2007年的13.3:52.9:33.8调整到2012年的12:52.7:35.3: a colon with digits on both sides is no time of the day."""
    found = reviewed("三次产业结构由2007年的13.3:52.9:33.8调整到2012年的12:52.7:35.3。")
    assert [(one.text, one.period) for one in found] == [
        *((text, "2007") for text in ("13.3", "52.9", "33.8")),
        *((text, "2012") for text in ("12", "52.7", "35.3")),
    ]


def test_a_level_measured_against_one_year_is_of_one_year() -> None:
    """In a review of five years 投资1.9万亿元，是2017年的2倍 is of the last of them, 累计投入 of all."""
    five = "一、过去五年工作回顾"
    [level, *_] = reviewed("全社会固定资产投资1.9万亿元，比2017年增长1.5倍。", five)
    [total, *_] = reviewed("累计投入财政专项扶贫资金800亿元。", five)
    assert (level.period, total.period) == ("2022", "2018/2022")


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("总投资420亿元的甲乙乙烯项目开工。", "420亿元", "甲乙乙烯项目总投资"),
        ("安排7000亿元超长期特别国债支持重大项目。", "7000亿元", "超长期特别国债"),
        ("粮食再获丰收，总产达613亿斤。", "613亿斤", "总产"),
    ],
)
def test_sums_of_a_project_and_of_a_bond_in_a_report(text: str, value: str, name: str) -> None:
    """What stands behind the sum is what it is of, in a report as in news."""
    assert (value, name) in [(told, named) for told, named, _ in values(reviewed(text))]


def test_what_only_limits_projects_is_no_sum_of_theirs() -> None:
    """总投资超100亿元的项目 says which projects, and what was put into something is not its noun."""
    found = values(reviewed("推出总投资超100亿元的项目20个。投入4亿元给予人才支持。"))
    assert {text for text, _, _ in found} == {"20个"}
