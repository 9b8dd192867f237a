"""News: what says that a number was reached, words between two numbers that name nothing, ratios of three sectors."""

from decimal import Decimal

import pytest

from indicators.extract.mentions import find_mentions
from indicators.extract.observations import parse_observations
from indicators.model import Category, Kind
from tests.extract.observing import catalog, document, reported, reviewed
from tests.extract.test_observations_news import item


@pytest.mark.parametrize(
    "before",
    [
        "为确保粮食安全，各地加大扶持力度。数据显示，",
        "各地力争再夺丰收。据统计，",
        "各地力争再夺丰收。监测数据表明，",
        "单产与年度计划目标持平。",
        "全省上下奋力拼搏，为实现全年目标奠定了基础。",
    ],
)
def test_what_was_counted_was_reached_whatever_the_sentence_before_aims_at(before: str) -> None:
    """数据显示 and 据统计 tell what is there; what something was done for, or is level with, is no aim of it."""
    [area] = item(f"{before}全省粮食播种面积3500万亩。", "湖北农业", issued="2023-12-20")
    assert (area.text, area.indicator, area.kind) == ("3500万亩", "grain_sown_area", Kind.ACTUAL)


def test_an_aim_of_the_sentence_before_still_leaves_open_what_nothing_tells() -> None:
    """Behind 力争 a bare level may be aimed at or there: it stays open."""
    assert item("各地力争再夺丰收。全省粮食播种面积3500万亩。", "湖北农业", issued="2023-12-20") == []


def test_what_is_planned_to_be_invested_is_a_target() -> None:
    """规划总投资636亿元 of a project that has begun is not yet spent."""
    [total] = reported("某水利项目近日开工，规划总投资636亿元。")
    assert (total.value, total.kind) == (Decimal(63600000000), Kind.TARGET)


def test_years_to_come_go_on_with_an_aim_of_the_same_sentence() -> None:
    """能耗要下降到…；“十四五”期间，实现节约…: both are aimed at."""
    text = "到2025年，全省单位GDP能耗要下降到0.5吨标准煤/万元；“十四五”期间，实现节约能源670万吨标准煤。"
    assert [(one.text, one.kind) for one in item(text, "湖北节能", issued="2022-03-10")] == [
        ("0.5吨标准煤/万元", Kind.TARGET),
        ("670万吨标准煤", Kind.TARGET),
    ]


def test_a_two_digit_growth_names_nothing_that_the_next_number_could_be_of() -> None:
    """增长10.9%，继续保持两位数增长，快于全部投资7.3个百分点: the points are of the investment."""
    found = item(
        "1—7月，全省技改投资增长10.9%，继续保持两位数增长，快于全部投资7.3个百分点。", "湖北投资", issued="2024-08-20"
    )
    assert [(one.text, one.indicator_name, str(one.measure)) for one in found] == [
        ("10.9%", "技改投资", "growth"),
        ("7.3个百分点", "技改投资", "change"),
    ]


def test_since_when_something_goes_on_is_no_time_of_the_next_number() -> None:
    """持续今年以来两位数增长态势 leaves the first three quarters what all is about."""
    text = "前三季度，全省外贸进出口总额603亿元，同比增长18.6%，持续今年以来两位数增长态势。其中，出口368亿元。"
    assert {one.period for one in item(text, "湖北外贸", issued="2021-10-20")} == {"2021-01/2021-09"}


@pytest.mark.parametrize("ratio", ["8.6∶41.0∶50.4", "8.6：41.0：50.4", "8.6:41:50.4", "8.6∶41∶50.4"])
@pytest.mark.parametrize("before", ["三次产业结构调整为", "一二三产业比重调整为", "三次产业结构由9.2∶43.3∶47.5优化为"])
def test_the_three_sectors_of_a_ratio(before: str, ratio: str) -> None:
    """三次产业结构调整为8.6∶41.0∶50.4: three shares, whatever the sign; what it was before has no time, and stays open."""
    if before.startswith("三次产业结构由"):
        before = before.replace("∶", ratio[3])
    found = reviewed(f"{before}{ratio}。")
    assert [(one.indicator, one.unit) for one in found] == [
        ("primary_industry_value_added", "%"),
        ("secondary_industry_value_added", "%"),
        ("tertiary_industry_value_added", "%"),
    ]
    assert [one.value for one in found] == [Decimal("8.6"), Decimal(41), Decimal("50.4")]


def test_a_part_of_a_ratio_is_no_value_by_itself() -> None:
    """养捕比达5:5 is not five of anything, and 10:30:15 is a time of day."""
    assert reviewed("全省渔业养捕比达到5:5。") == []
    assert all(one.category is not Category.QUANTITY for one in find_mentions("上午10:30:15开幕"))


def test_what_a_sector_completed_in_fixed_assets_is_its_own() -> None:
    """公路完成固定资产投资 is the investment in roads."""
    [roads] = item("1—7月，全省公路完成固定资产投资227亿元。", "湖北交通", issued="2022-09-15")
    assert (roads.indicator, roads.indicator_name) == ("", "公路固定资产投资")


def test_trade_with_a_partner_and_a_growth_that_is_said_to_be_positive() -> None:
    """对东盟外贸增速达19.3% and GDP实现1.5%的正增长 are growth."""
    [trade] = item("前7个月，全省对东盟外贸增速达19.3%。", "湖北外贸", issued="2024-08-20")
    [gdp] = item("2023年，全省GDP实现1.5%的正增长。", "湖北经济", issued="2024-01-20")
    assert [(one.indicator_name, str(one.measure)) for one in (trade, gdp)] == [
        ("东盟外贸", "growth"),
        ("GDP", "growth"),
    ]


def test_what_is_budgeted_and_what_a_line_will_carry_was_not_reached() -> None:
    """代编预算为 and 建成后每年可 aim, 一般公共预算收入 is a name; what the number changes by is of the budget, too."""
    budget = reported("全市一般公共预算收入代编预算为110亿元，比上年实际完成数增加3亿元，增长3%。")
    assert [(one.text, one.indicator, one.kind) for one in budget] == [
        (text, "general_public_budget_revenue", Kind.TARGET) for text in ("110亿元", "3亿元", "3%")
    ]
    [length, power] = reported("线路全长1137公里，建成后每年可向湖北送电400亿千瓦时。")
    assert (length.kind, power.kind) == (Kind.ACTUAL, Kind.TARGET)
    [revenue] = reported("1—4月，四川一般公共预算收入110亿元。")
    assert (revenue.indicator, revenue.kind) == ("general_public_budget_revenue", Kind.ACTUAL)


@pytest.mark.parametrize("parts", ["东部、中部、西部和东北地区", "东部地区、中部地区、西部地区、东北地区"])
def test_parts_of_the_country_share_the_word_at_the_end_of_their_list(parts: str) -> None:
    """Each number of a row is of its own part of the country, whatever of their names is printed."""
    found = item(f"2024年，{parts}规上工业增加值分别增长5%、6%、7%、2%。", "我国工业", issued="2025-02-10")
    codes = [f"100000-{part}" for part in ("eastern", "central", "western", "northeastern")]
    assert [(one.text, one.region) for one in found] == list(zip(("5%", "6%", "7%", "2%"), codes, strict=True))


def test_the_east_of_a_province_is_no_part_of_the_country() -> None:
    """全省东部地区 is a place that the catalogue does not have."""
    [growth] = item("2024年，全省东部地区工业增长5%。", "湖北工业", issued="2025-02-10")
    assert growth.region == ""


def test_a_half_yearly_report_is_of_the_first_half() -> None:
    """半年报 is of January to June of the year in which it came out, 2015年半年度报告 of that year."""
    [profit] = reported("某公司披露半年报，实现净利润4097万元。", issued="2024-08-20")
    assert profit.period == "2024-01/2024-06"
    [income] = reported("某公司披露2015年半年度报告，实现营业总收入30.95亿元。", issued="2024-08-20")
    assert income.period == "2015-01/2015-06"


def test_how_much_of_a_plan_is_done() -> None:
    """完成全年计划近80% and 是年度计划的132% are shares of what was planned."""
    jobs, share = item("前7个月，全省城镇新增就业86万人，已完成全年计划近80%。", "湖北就业", issued="2024-08-20")
    assert (share.indicator, share.measure, share.reference) == (jobs.indicator, "share", "target")
    _, land = reported("全省完成治理任务434万亩，是年度计划的132%。")
    assert (land.measure, land.reference) == ("share", "target")


def test_what_is_reckoned_for_years_that_are_nearly_over_is_an_estimate() -> None:
    """“十四五”时期，…预计达到 in 2025 is neither reached nor aimed at, and the change on the years before is of the same."""
    text = "“十四五”时期，全省一般公共预算收入预计达到1.06万亿元，比“十三五”时期增加1700亿元。"
    level, change = item(text, "湖北财政", issued="2025-09-12")
    assert [(one.kind, one.period) for one in (level, change)] == [(Kind.ESTIMATE, "2021/2025")] * 2
    assert change.reference == "2016/2020"
    assert item(text, "湖北财政", issued="2023-09-12") == []


def test_each_year_of_a_course_has_its_value() -> None:
    """2008年超越3亿吨，2016年达到5亿吨，2023年突破7亿吨: three years of one thing."""
    found = reported("2008年，港口货物吞吐量超越3亿吨，2016年达到5亿吨，2023年突破7亿吨。")
    assert [(one.indicator, one.period) for one in found] == [
        ("port_cargo_throughput", "2008"),
        ("port_cargo_throughput", "2016"),
        ("port_cargo_throughput", "2023"),
    ]


def test_what_there_is_on_a_day_is_of_the_day_it_is_told() -> None:
    """保有量 and 里程 without a time are there as things counted are; what was made, sold or done in a time stays open."""
    found = item("全省电动汽车保有量达210万辆，高速公路里程7500公里，汽车产量90万辆。", "湖北交通", issued="2024-08-20")
    assert [(one.text, one.period) for one in found] == [
        ("210万辆", "2024-08-20"),
        ("7500公里", "2024-08-20"),
        ("90万辆", ""),
    ]


def test_a_title_that_tells_how_a_year_went_dates_what_stands_below() -> None:
    """2023年全市经济运行情况 of January 2024 is of 2023; a plan of a year aims in it, and a year that is not over dates nothing."""
    text = "全市规上工业增加值增长5%。"
    assert [one.period for one in item(text, "2023年武汉市经济运行情况", issued="2024-01-24")] == ["2023"]
    [aim] = item(text, "2024年武汉市工业工作要点", issued="2024-03-24")
    assert (str(aim.kind), aim.period) == ("target", "2024")
    assert [one.period for one in item(text, "2024年武汉市经济运行情况", issued="2024-07-24")] == [""]


def test_each_kind_of_goods_that_were_counted_has_its_own_price() -> None:
    """衣着、医疗保健、居住三大类呈上涨态势，价格分别上涨: three prices; what was counted by number alone has none."""
    found = reported("衣着、医疗保健、居住三大类呈上涨态势，价格分别上涨1.9%、1.7%、0.6%。")
    assert [(one.text, one.indicator_name) for one in found] == [
        ("1.9%", "衣着价格"),
        ("1.7%", "医疗保健价格"),
        ("0.6%", "居住价格"),
    ]
    assert not any(
        "450" in one.indicator_name for one in reported("药品、耗材分别达到450个和13类，价格降幅分别超过50%、80%。")
    )


def test_what_was_won_for_long_named_funds_was_won() -> None:
    """争取…专项资金…1.6亿元 is money that came, however long its name."""
    found = reviewed("争取省级先进制造业发展、中小企业发展专项资金等财政奖补资金1.6亿元。")
    assert [one.kind for one in found] == [Kind.ACTUAL]


def test_the_share_of_a_plan_of_what_stands_before_it() -> None:
    """城镇新增就业完成全年计划的54% needs no number before it."""
    [share] = item("前5个月，全省城镇新增就业完成全年计划的54%。", "湖北就业", issued="2024-06-20")
    assert (share.indicator, share.measure, share.reference) == ("urban_new_jobs", "share", "target")


EXECUTION = """各位代表：现将报告提请审议。

**一、2023年国民经济和社会发展计划执行情况**

全省地区生产总值增长6%。新建5G基站2.5万个。

**二、2024年主要目标**

地区生产总值增长6%左右。新建5G基站2万个。
"""


def test_a_report_on_how_a_plan_was_carried_out_reviews_one_year_and_plans_the_next() -> None:
    """Its title names both years; news of it, and a part of it without a heading, have no such sections."""
    title = "关于湖北省2023年国民经济和社会发展计划执行情况与2024年计划草案的报告"
    found = parse_observations(document(EXECUTION, title, "2024-01-30"), catalog())
    assert [(one.indicator, str(one.kind), one.period) for one in found] == [
        ("gdp", "actual", "2023"),
        ("base_stations_5g", "actual", "2023"),
        ("gdp", "target", "2024"),
        ("base_stations_5g", "target", "2024"),
    ]
    part = parse_observations(document("加大支持力度。全省科技支出12亿元。\n", title, "2024-01-30"), catalog())
    assert [one.kind for one in part if one.kind is Kind.TARGET] == []
