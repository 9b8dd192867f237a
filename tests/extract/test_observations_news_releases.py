"""Statistical releases: months and what they are in all, yardsticks of several places, parts of what was told."""

from decimal import Decimal

import pytest

from indicators.model import Kind, Measure
from tests.extract.observing import reported
from tests.extract.test_observations_news import item


def test_growth_on_the_month_before_is_no_growth_on_the_year() -> None:
    """环比 measures against another time than the year before: the reference is said not to be known."""
    [monthly, yearly] = item("4月份，全省固定资产投资环比增长0.4%。1—4月，全省固定资产投资同比增长6%。", "湖南投资")
    assert (monthly.text, monthly.measure, monthly.reference) == ("0.4%", Measure.GROWTH, "unknown")
    assert (yearly.text, yearly.reference) == ("6%", "")


def test_each_bracket_is_of_the_place_before_it() -> None:
    """比全国(…)和湖南(…): each figure holds for its own place, and what lies above them is measured against each."""
    text = "1—4月，衡阳市规上工业增加值增长9%，比湖南(7.2%)和全国(6.3%)分别高1.8、2.7个百分点，增幅居全省第2位。"
    found = {one.text: one for one in item(text, "衡阳工业")}
    assert [found[text].region for text in ("7.2%", "6.3%")] == ["430000", "100000"]
    assert [found[text].reference for text in ("1.8", "2.7个百分点")] == ["430000", "100000"]
    rank = found["第2位"]
    assert (rank.measure, rank.of, rank.indicator) == (Measure.RANK, Measure.GROWTH, "industrial_value_added")


def test_what_is_to_be_within_years_is_aimed_at() -> None:
    """3年内形成 is a target, and the day on which it was told is not the day it is due."""
    [target] = item("记者18日从省工信厅获悉，全省启动制造强省工程，3年内形成百亿级产业8个。", "湖南制造")
    assert (target.kind, target.period, target.indicator_name) == (Kind.TARGET, "", "百亿级产业")


def test_the_years_of_a_region_are_no_deadline() -> None:
    """2023年内蒙古 names a year and a region, and no time within which something is to be done."""
    [one] = item("自治区统计局消息，2023年内蒙古粮食总产量超过3900万吨。", "内蒙古粮食")
    assert (one.kind, one.period, one.region) == (Kind.ACTUAL, "2023", "150000")


@pytest.mark.parametrize("text", ["制造业规模有望连续9年保持全国第一。", "工业规模有望稳居全国第二位。"])
def test_what_is_hoped_for_is_not_reached(text: str) -> None:
    """有望 of a year that is over tells neither what was reached nor what is aimed at."""
    assert [one for one in item(f"2023年，全省规上工业增加值同比增长5%，{text}", "湖南工业") if "第" in one.text] == []


def test_a_number_among_others_is_not_named_by_them() -> None:
    """36个大类行业中有20个行业增加值保持同比增长: all and those that grew are counted, and nothing is called 行业中."""
    found = item("4月份，全省36个大类行业中有20个行业增加值保持同比增长。", "湖南工业")
    assert [(one.text, one.indicator_name) for one in found] == [
        ("36个大类", "大类行业"),
        ("20个", "增加值保持同比增长的行业"),
    ]


def test_what_a_month_is_in_all() -> None:
    """4月份增长5%，累计增长4%: the second is of January to April."""
    [month, total] = item("4月份，全省规上工业增加值同比增长5%，累计增长4%。", "湖南工业")
    assert [(one.text, one.period) for one in (month, total)] == [("5%", "2024-04"), ("4%", "2024-01/2024-04")]


def test_a_month_behind_words_of_order_holds_for_what_follows() -> None:
    """分产品看，4月份 sets the month of its paragraph, although the item began with January to April."""
    text = (
        "1—4月，全省规上工业增加值同比增长6%。分产品看，4月份，300种产品中有200种产品产量同比增长。"
        "集成电路、工业机器人产品产量同比分别增长30%、20%。"
    )
    found = {one.text: one.period for one in item(text, "湖南工业")}
    assert (found["30%"], found["20%"]) == ("2024-04", "2024-04")


def test_parts_complete_what_was_told() -> None:
    """其中，甲完成…；乙完成…: what they completed is the thing told before, and their growth is of it."""
    text = "1—4月，全省港口完成货物吞吐量9000万吨，同比增长6%。其中，内河港口完成5000万吨，同比增长4%；沿海港口完成4000万吨。"
    found = {one.text: one.indicator_name for one in item(text, "湖南港口")}
    assert [found[text] for text in ("5000万吨", "4%", "4000万吨")] == [
        "内河港口货物吞吐量",
        "内河港口货物吞吐量",
        "沿海港口货物吞吐量",
    ]


def test_sectors_that_commas_part_are_each_told_where_there_are_as_many() -> None:
    """甲、乙及丙业，丁及戊业投资分别增长: two clauses for two numbers; for three it cannot be told which they are of."""
    text = "1—4月，在高技术制造业中，航空、航天及设备制造业，医疗仪器及仪表制造业投资分别增长"
    assert [(one.text, one.indicator_name) for one in item(f"{text}9%、6%。", "湖南投资")] == [
        ("9%", "航空、航天及设备制造业投资"),
        ("6%", "医疗仪器及仪表制造业投资"),
    ]
    assert item(f"{text}9%、6%、5%。", "湖南投资") == []


def test_a_bare_noun_goes_on_with_the_one_thing_told() -> None:
    """增加值 behind what was said of one sector is that sector's; behind two it is left open."""
    one = item("1—4月，全省高新技术产业增加值占规上工业增加值的比重为20%；增加值同比增长8%。", "湖南工业")
    assert [(each.text, each.indicator) for each in one if each.measure is Measure.GROWTH] == [
        ("8%", "high_tech_industry_value_added")
    ]
    two = item("1—4月，全省汽车产业增加值增长9%，医药产业增加值增长7%，增加值同比增长8%。", "湖南工业")
    assert [each.text for each in two] == ["9%", "7%"]


def test_the_time_of_an_opening_without_numbers_is_carried() -> None:
    """昨日，记者获悉，今年上半年，…: the half year is that of the numbers in the next sentence."""
    text = "昨日，记者从省统计局了解到，今年上半年，全省经济平稳运行。全省地区生产总值9000亿元，增长6%。"
    assert {one.period for one in item(text, "湖南经济", "2024-07-20")} == {"2024-01/2024-06"}


@pytest.mark.parametrize(
    ("against", "reference"), [("2019年同期", "2019"), ("2023年同期", ""), ("上年同期", ""), ("上月", "unknown")]
)
def test_growth_on_an_earlier_year_says_which(against: str, reference: str | None) -> None:
    """比2019年同期 measures against that year; the year before needs no word; of a month before it is said that it is no year before."""
    found = item(f"1—4月，全省规上工业增加值比{against}增长9%。", "湖南工业")
    assert [one.reference for one in found] == ([] if reference is None else [reference])


def test_the_year_before_is_that_of_the_number() -> None:
    """In an item of 2024 on the year 2023, 比2022年同期 is growth on the year before."""
    [one] = item("2023年1—9月，全省规上工业增加值比2022年同期增长9%。", "湖南工业", "2024-01-20")
    assert (one.period, one.reference) == ("2023-01/2023-09", "")


def test_the_average_of_two_years_has_a_name_of_its_own() -> None:
    """两年平均增长 is no growth on the year: it is told under a name that says so, and never as the catalogue's indicator."""
    text = "1—4月，全省规上工业增加值同比增长9%，两年平均增长5%，比上月提高0.3个百分点，居全国第3位。长沙市增长10%。"
    found = item(text, "湖南工业", "2021-05-20")
    averaged = "规上工业增加值（两年平均）"
    assert [(one.text, one.indicator_name, bool(one.indicator)) for one in found] == [
        ("9%", "规上工业增加值", True),
        ("5%", averaged, False),
        ("0.3个百分点", averaged, False),
        ("10%", "规上工业增加值", True),
    ]
    assert (found[1].period, found[1].reference) == ("2021-01/2021-04", "average")


def test_an_average_of_something_else_leads_on_to_nothing() -> None:
    """工业增加值两年平均增长5%，居全国第5位: of which growth the place is, is not told; of the investment before it is not."""
    found = item("1—4月，全省投资增长8%。工业增加值两年平均增长5%，居全国第5位。", "湖南工业", "2021-05-20")
    assert [(one.text, one.indicator_name) for one in found] == [("8%", "投资"), ("5%", "工业增加值（两年平均）")]


def test_what_lies_above_the_growth_of_another_thing() -> None:
    """比全省GDP增速高 measures against another thing, so that the place alone is no reference."""
    [one] = item("1—4月，全省规上工业增加值增速比全省GDP增速高2个百分点。", "湖南工业")
    assert (one.measure, one.reference) == (Measure.CHANGE, "unknown")


def test_those_that_grow_most_grow_by_so_much() -> None:
    """甲和乙增幅最大，分别为…: two rates of growth, each under its own name."""
    found = item("1—4月，矿产加工业和电子信息产业增幅最大，分别为9%和6%。", "湖南工业")
    assert [(one.text, one.measure) for one in found] == [("9%", Measure.GROWTH), ("6%", Measure.GROWTH)]


def test_first_months_without_their_measure_word() -> None:
    """前11月 is January to November, and not November."""
    [growth] = item("前11月，全省规上工业增加值同比增长6%。", "湖南工业", issued="2024-12-20")
    assert growth.period == "2024-01/2024-11"


def test_averages_of_two_years_in_a_row_are_of_each_member() -> None:
    """两年平均分别增长: the average of each member, in the order of the row before."""
    text = "1—9月，全省装备制造业和高技术制造业增加值分别增长7%、17%，两年平均分别增长8%、16%。"
    assert [(one.text, one.indicator_name) for one in item(text, "湖南工业")][2:] == [
        ("8%", "装备制造业增加值（两年平均）"),
        ("16%", "高技术制造业增加值（两年平均）"),
    ]


def test_growth_that_turned_tells_two_times() -> None:
    """由二季度下降3.2%转为增长8.2%: the first is of the second quarter, the other of the quarter that the item is about."""
    text = "三季度，全省规上工业增加值由二季度下降3.2%转为增长8.2%，汽车产量由二季度同比下降8%转为大幅增长31%。"
    found = [
        (one.text, str(one.value), one.period, one.indicator) for one in item(text, "湖南工业", issued="2024-10-20")
    ]
    assert found == [
        ("3.2%", "-3.2", "2024-04/2024-06", "industrial_value_added"),
        ("8.2%", "8.2", "2024-07/2024-09", "industrial_value_added"),
        ("8%", "-8", "2024-04/2024-06", "vehicle_output"),
        ("31%", "31", "2024-07/2024-09", "vehicle_output"),
    ]


def test_growth_that_turned_from_what_is_not_said() -> None:
    """利润总额…亿元，由上年全年同比下降转为增长0.8% is growth of the value before, and of its time."""
    text = "一季度，全省规上工业企业实现利润总额150亿元，由上年全年同比下降转为增长0.8%。"
    [_, growth] = item(text, "湖南工业", issued="2025-04-28")
    assert (growth.text, growth.measure, growth.period) == ("0.8%", Measure.GROWTH, "2025-01/2025-03")
    assert growth.indicator == "industrial_profits"


def test_the_last_month_alone() -> None:
    """其中，8月当月增长4% goes on with the one thing that the sentence before was about; with two it stays unbound."""
    text = "1—8月，全市规上工业增加值增长12.9%，居全省第4位。其中，8月当月增长4%，居全省第5位。"
    *_, month, rank = item(text, "长沙工业", issued="2024-09-20")
    assert (month.text, month.indicator, month.period) == ("4%", "industrial_value_added", "2024-08")
    assert (rank.text, rank.measure, rank.period) == ("第5位", Measure.RANK, "2024-08")
    two = "1—8月，全市规上工业增加值增长12.9%，固定资产投资增长5%。其中，8月当月增长4%。"
    assert [one.text for one in item(two, "长沙工业", issued="2024-09-20")] == ["12.9%", "5%"]


def test_a_place_in_an_order_within_its_kind_is_no_name() -> None:
    """占利润总额增长第二位的是… and 增速在全省27个基地中居第7位: neither names anything by the words around its place."""
    assert item("一季度，占利润总额增长第二位的是电力、热力生产和供应业。", "湖南工业") == []
    text = "一季度，全市战略性基地产值同比增长41%，增速在全省27个战略性新兴产业集聚发展基地中居第7位。"
    growth, rank = item(text, "长沙工业")
    assert (rank.text, rank.measure, rank.indicator_name) == ("第7位", Measure.RANK, growth.indicator_name)


def test_a_part_is_not_what_the_article_is_about() -> None:
    """其中前期受影响较大的长三角地区 is one of the places of the article, whose other numbers are not of it."""
    text = "各地成效显著。其中前期受疫情影响较大的长三角地区大幅回升。\n\n三季度，汽车制造业产能利用率达到75.7%。"
    assert [one.region for one in item(text, "三季度工业积极恢复", issued="2024-10-20")] == [""]


def test_what_a_clause_without_a_number_turns_to() -> None:
    """其中新能源汽车产量持续成倍增长，三季度增长113%: the growth is of what the clause before speaks of."""
    text = "三季度，全省汽车产量增长31%，其中新能源汽车产量持续成倍增长，三季度增长113%。"
    assert [one.indicator for one in item(text, "湖南工业", issued="2024-10-20")] == ["vehicle_output", "nev_output"]


def test_members_share_the_sector_and_what_is_measured() -> None:
    """医药、建材行业规上工业增加值 and A制造业和B制造业利润总额: the words behind the last member belong to each."""
    text = "一季度，全市医药、食品、建材行业规上工业增加值分别同比增长11%、20%和5%。"
    names = [one.indicator_name for one in item(text, "长沙工业")]
    assert names == ["医药行业规上工业增加值", "食品行业规上工业增加值", "建材行业规上工业增加值"]
    text = "一季度，全市原材料制造业和装备制造业利润总额分别同比增长27%、17%。"
    assert [one.indicator_name for one in item(text, "长沙工业")] == ["原材料制造业利润总额", "装备制造业利润总额"]


def test_days_that_became_fewer() -> None:
    """平均回收期为45天，同比减少1天: the second is by how much the first has changed."""
    [days, fewer] = item("一季度，全市规上工业企业应收账款平均回收期为45天，同比减少1天。", "长沙工业")
    assert (days.measure, fewer.measure, str(fewer.value)) == (Measure.LEVEL, Measure.CHANGE, "-1")


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("新发放企业贷款加权平均利率比上年下降41个基点。", "新发放企业贷款加权平均利率", "-41"),
        ("下调存款准备金率50个基点。", "存款准备金率", "-50"),
        ("上调贷款利率25个基点。", "贷款利率", "25"),
    ],
)
def test_basis_points_are_changes_of_a_rate(text: str, name: str, value: str) -> None:
    """41个基点 are points like others; 下调 before the rate makes them negative."""
    [change] = reported(text)
    assert (change.indicator_name, change.measure, change.value) == (name, Measure.CHANGE, Decimal(value))


def test_a_time_between_the_name_and_its_growth_is_no_part_of_the_name() -> None:
    """居民消费价格前三季度同比上涨2.8%: the months are the growth's; 前两月 are January and February."""
    [prices] = reported("居民消费价格前三季度同比上涨2.8%。", issued="2024-10-20")
    assert (prices.indicator_name, prices.period) == ("居民消费价格", "2024-01/2024-09")
    [trains] = reported("今年前两月，全省开行中欧班列526列。", issued="2025-04-01")
    assert trains.period == "2025-01/2025-02"


def test_the_goal_that_a_growth_met_is_its_own() -> None:
    """增长6.6%，实现了6.5%左右的预期发展目标: the second was aimed at, of the same indicator."""
    reached, goal = reported("2018年，国内生产总值同比增长6.6%，实现了6.5%左右的预期发展目标。", issued="2019-01-21")
    assert (reached.indicator, reached.kind) == (goal.indicator, Kind.ACTUAL)
    assert goal.kind is Kind.TARGET


def test_a_budget_that_was_changed_stays_a_budget() -> None:
    """支出预算由A变动为B: what was to be spent, before and after."""
    rows = reported("2018年，全市支出预算由30亿元变动为42亿元。", issued="2019-03-12")
    assert [(one.text, one.kind) for one in rows] == [("30亿元", Kind.TARGET), ("42亿元", Kind.TARGET)]


def test_in_the_last_year_of_a_plan_what_goes_on_with_a_result_is_one() -> None:
    """“十四五”时期，普及率从70%提升至80%，占比提高3个百分点，规模稳居世界第二: told of the years nearly over."""
    text = "“十四五”时期，互联网普及率从70%提升至80%，数字经济规模稳居世界第二。"
    rows = reported(text, issued="2025-12-26")
    assert {one.kind for one in rows} == {Kind.ACTUAL}
    assert rows[-1].measure is Measure.RANK
