"""Tables: each cell is bound by its row, its column and the caption, or stays open."""

from decimal import Decimal

import pytest

from indicators.extract.observations import parse_observations
from indicators.model import Comparator, Kind, Measure, Observation
from indicators.store.ledger import ledger
from indicators.store.records import State
from tests.extract.observing import catalog, document

COMMUNIQUE = "湖北省2023年国民经济和社会发展统计公报"
TITLED = "表1 2023年规模以上工业主要产品产量及其增长速度"


def table(*rows: str, caption: str = TITLED, title: str = COMMUNIQUE, issued: str = "2024-03-20") -> list[Observation]:
    """What is read from a table whose rows are given as `产品|单位|…`, the head first."""
    lines = "\n".join(f"| {' | '.join(cell.strip() for cell in row.split('|'))} |" for row in rows)
    text = f"# {title}\n\n**{caption}**\n\n{lines}\n"
    return parse_observations(document(text, title, issued), catalog())


def said(found: list[Observation]) -> list[tuple[str, str, str, str]]:
    """`(text, indicator or name, measure, period)` of each."""
    return [(one.text, one.indicator or one.indicator_name, str(one.measure), one.period) for one in found]


def test_a_row_a_unit_and_a_column_make_a_value_and_its_growth() -> None:
    """粗钢|万吨|3655.8|-1.2 under 产量|比上年增长（%） is an output in tonnes, and its growth."""
    level, growth = table("产品名称|单位|产量|比上年增长（%）", "粗钢|万吨|3655.8|-1.2")
    assert said([level, growth]) == [
        ("3655.8", "粗钢产量", "level", "2023"),
        ("-1.2", "粗钢产量", "growth", "2023"),
    ]
    assert (level.value, level.unit, level.region, level.kind) == (Decimal(36558000), "吨", "420000", Kind.ACTUAL)
    assert (growth.value, growth.unit, level.scope) == (Decimal("-1.2"), "%", "规模以上")


def test_what_a_cell_means_rests_on_the_words_of_row_unit_column_and_caption() -> None:
    """The passages that say what a cell is can be opened one by one, each at its place in the file."""
    [level] = table("产品名称|单位|产量", "水泥|万吨|1001.5")
    lines = ["# " + COMMUNIQUE, "", f"**{TITLED}**", "", "| 产品名称 | 单位 | 产量 |", "| 水泥 | 万吨 | 1001.5 |", ""]
    text = "\n".join(lines)
    assert [text[start:end].strip("*") for start, end in level.evidence] == ["水泥", "万吨", "产量", TITLED]
    assert text[level.start : level.end] == level.text == "1001.5"


def test_a_known_name_is_the_catalogues() -> None:
    """汽车 with 产量, and 发电量 that says itself what it is, are the catalogue's; 火电 after 其中 is a part without an id."""
    found = table("产品名称|单位|产量", "汽车|万辆|178.9", "发电量|亿千瓦时|3063.4", "其中：火电[3]|亿千瓦时|1200.3")
    assert said(found) == [
        ("178.9", "vehicle_output", "level", "2023"),
        ("3063.4", "power_generation", "level", "2023"),
        ("1200.3", "火电产量", "level", "2023"),
    ]


def test_a_row_that_names_no_measure_takes_that_of_the_row_above_in_its_unit() -> None:
    """铁路 in 吨公里 is under 货物运输周转量, not under the 货物运输总量 of the caption that stands in 吨."""
    found = table(
        "指标|单位|绝对数",
        *("货物运输总量|亿吨|22.1", "铁路|亿吨|0.6", "货物运输周转量|亿吨公里|8100.5", "铁路|亿吨公里|1101.2"),
        caption="表2 2023年各种运输方式完成货物运输量",
    )
    assert [one.indicator_name for one in found] == [
        "货物运输总量",
        "铁路货物运输量",
        "货物运输周转量",
        "铁路货物运输周转量",
    ]


def test_a_table_of_sectors_is_about_what_its_caption_measures() -> None:
    """采矿业 in a table of investment by sector is the investment in mining; 总计 is all of it."""
    found = table("行业|比上年增长（%）", "总计|5.0", "采矿业|3.1", caption="表3 2023年分行业固定资产投资增长速度")
    assert said(found) == [
        ("5.0", "fixed_asset_investment", "growth", "2023"),
        ("3.1", "采矿业固定资产投资", "growth", "2023"),
    ]


def test_what_stands_in_brackets_is_a_unit_or_part_of_the_name() -> None:
    """（亿元） is the unit of its row, （电解铜） says which copper."""
    found = table("指标|数值", "进出口总额（亿元）|6449.7", caption="2023年主要指标")
    assert [(one.indicator, one.value) for one in found] == [("foreign_trade", Decimal(644970000000))]
    found = table("产品名称|产量（万吨）", "精炼铜（电解铜）|52.3", caption="2023年产量")
    assert [(one.indicator_name, one.unit) for one in found] == [("精炼铜（电解铜）产量", "吨")]


def test_a_column_of_its_own_keeps_what_the_table_is_about_as_its_scope() -> None:
    """企业数 in a table of foreign investment is no number of all enterprises."""
    found = table("行业|企业数（家）", "总计|418", "制造业|60", caption="表4 2023年外商直接投资额")
    assert [(one.indicator, one.indicator_name, one.scope) for one in found] == [
        ("", "企业数", "外商直接投资额"),
        ("", "制造业企业数", "外商直接投资额"),
    ]


def test_columns_side_by_side_belong_to_the_names_on_their_left() -> None:
    """A table in two halves is read as two."""
    found = table(
        "行业|比上年增长（%）|行业|比上年增长（%）", "采矿业|2.1|教育|2.8", caption="2023年分行业固定资产投资增速"
    )
    assert [(one.text, one.indicator_name) for one in found] == [
        ("2.1", "采矿业固定资产投资"),
        ("2.8", "教育固定资产投资"),
    ]


def test_share_falls_and_bounds() -> None:
    """比重 is a share, a column that says how much something fell is negative, ≥15 is a bound."""
    share, fall = table(
        "指标|年末数（万人）|比重（%）|比上年下降（%）", "城镇人口|x|65.5|0.4", caption="表5 2023年年末人口数"
    )
    assert (share.measure, share.value, share.period) == (Measure.SHARE, Decimal("65.5"), "2023-12-31")
    assert (fall.measure, fall.value) == (Measure.GROWTH, Decimal("-0.4"))
    [bound] = table("指标|单位|数值", "研发经费投入强度|%|≥2.5", caption="表6 2023年主要指标")
    assert (bound.value, bound.comparator) == (Decimal("2.5"), Comparator.GE)


def test_a_plan_sets_targets_for_years_ahead_beside_what_was_reached() -> None:
    """In a plan of 2021 the column 2020年 tells what was reached and 2025年 what is aimed at."""
    found = table(
        *("序号|指标|单位|2020年|2025年|属性", "1|规模以上工业增加值|亿元|4520|7000|预期性"),
        caption="专栏1 “十四五”时期工业发展主要指标",
        title="湖北省“十四五”工业发展规划",
        issued="2021-09-10",
    )
    assert [(one.indicator, one.period, one.kind, one.value) for one in found] == [
        ("industrial_value_added", "2020", Kind.ACTUAL, Decimal(452000000000)),
        ("industrial_value_added", "2025", Kind.TARGET, Decimal(700000000000)),
    ]


def test_rows_that_are_places_are_values_of_these_places() -> None:
    """武汉市 under 地区 has its own GDP; a place that is not known has none."""
    found = table(
        *("地区|地区生产总值|同比增长（%）", "全省|55803.6|6.0", "武汉市|20011.7|5.7", "某某新区|12.3|1.0"),
        caption="单位：亿元",
    )
    assert [(one.text, one.indicator, one.region) for one in found] == [
        ("55803.6", "gdp", "420000"),
        ("6.0", "gdp", "420000"),
        ("20011.7", "gdp", "420100"),
        ("5.7", "gdp", "420100"),
    ]


def test_a_head_of_two_lines_is_read_together() -> None:
    """6月 over 绝对量 and 同比 is of that month, 1—6月 of the half year."""
    found = table(
        *(
            "产品名称|单位|6月||1—6月|",
            "||绝对量|同比（%）|绝对量|同比增长（%）",
            "发电量|亿千瓦时|390.1|4.2|2110.5|8.0",
        ),
        caption="2024年1—6月全省工业主要产品产量",
        issued="2024-07-20",
    )
    assert said(found) == [
        ("390.1", "power_generation", "level", "2024-06"),
        ("4.2", "power_generation", "growth", "2024-06"),
        ("2110.5", "power_generation", "level", "2024-01/2024-06"),
        ("8.0", "power_generation", "growth", "2024-01/2024-06"),
    ]


def test_a_line_that_is_no_more_than_a_name_says_what_the_rows_below_measure() -> None:
    """Below 主要产品产量 粗钢（万吨） is an output; 制造业 below 规模以上工业增加值 is its value added; … is no number."""
    found = table(
        *("指标|5月||1—5月|", "|绝对量|同比增长（%）|绝对量|同比增长（%）", "规模以上工业增加值|…|5.6|…|6.2"),
        *("分三大门类||||", "制造业|…|6.0|…|6.7", "主要产品产量||||", "粗钢（万吨）|9286|2.7|43861|-1.4"),
        caption="2024年5月份规模以上工业生产主要数据",
        issued="2024-06-17",
    )
    assert said(found) == [
        ("5.6", "industrial_value_added", "growth", "2024-05"),
        ("6.2", "industrial_value_added", "growth", "2024-01/2024-05"),
        ("6.0", "manufacturing_value_added", "growth", "2024-05"),
        ("6.7", "manufacturing_value_added", "growth", "2024-01/2024-05"),
        ("9286", "粗钢产量", "level", "2024-05"),
        ("2.7", "粗钢产量", "growth", "2024-05"),
        ("43861", "粗钢产量", "level", "2024-01/2024-05"),
        ("-1.4", "粗钢产量", "growth", "2024-01/2024-05"),
    ]
    assert {one.scope for one in found[:4]} == {"规模以上"}


def test_a_unit_may_stand_behind_the_number_and_a_per_cent_sign_without_brackets() -> None:
    """数值|单位|比上年±% is read as the other order is."""
    level, growth = table("指标|数值|单位|比上年±%", "旅客发送量|431240|万人|11.9", caption="2024年旅客运输")
    assert (level.value, level.unit, growth.value) == (Decimal(4312400000), "人", Decimal("11.9"))


@pytest.mark.parametrize(
    "rows",
    [
        ("指标|数值", "工业增加值|452"),
        ("指标|单位|产量", "甲产品|一打|452"),
        ("指标|位次", "工业增加值|12"),
        ("指标|环比增长（%）", "工业增加值|1.2"),
        ("指标|年均增长（%）", "工业增加值|6.2"),
        ("指标|某某（亿元）", "工业增加值|452"),
        ("指标|（亿元）|", "工业增加值|452|3.1"),
        ("指标|单位|6月|1—6月", "||绝对量|同比（%）|绝对量", "发电量|亿千瓦时|390.1|4.2"),
        ("单位|产量", "万吨|452"),
    ],
)
def test_what_a_table_does_not_say_stays_open(rows: tuple[str, ...]) -> None:
    """No unit, an unknown one, a rank, a month before, an average of several years, a head without a measure, lines that do not fit."""
    assert [one for one in table(*rows, caption="2023年主要指标") if one.rule.startswith("table_cell")] == []


@pytest.mark.parametrize(
    ("caption", "rows"),
    [
        ("2023年主要指标增速", ("指标|湖北（%）|全国（%）|全国增速（%）", "地区生产总值|6.0|5.2|5.2")),
        ("2023年主要指标", ("指标|单位|年初数", "粮食产量|万吨|36")),
        ("2023年主要指标", ("指标|完成率（%）|增减额（亿元）", "地区生产总值|101.2|96.5")),
        ("2023年12月主要指标", ("指标|本月止累计（亿元）", "社会消费品零售总额|24041")),
        ("2020—2023年主要指标", ("指标|数值（亿元）", "社会消费品零售总额|24041")),
        ("单位：亿元", ("指标|2023年", "工业产品销售率|97.5", "常住人口|5838")),
        ("2023年主要产品产量", ("产品|单位|产量|产销率", "汽车|万辆|甲|97")),
        ("2023年全省主要指标", ("指标|单位|绝对数", "2022年地区生产总值|亿元|53735", "武汉市生产总值|亿元|20011")),
        ("2023年主要指标", ("指标|单位|绝对数", "人均地区生产总值（美元）|元|13558")),
        ("2023年户数", ("指标|户数（户）", "亏损面（%）|20.0")),
        ("2023年人口", ("类别|指标|单位|2023年", "出生|人口|万人|32")),
        ("2023年居民消费价格比上年涨跌幅度", ("指标|2023年（%）", "城镇常住人口|0.4")),
        ("2023年主要指标", ("指标|单位|绝对数", "货物进出口顺差|亿元|甲", "一般贸易|亿元|12")),
    ],
)
def test_a_cell_that_may_be_of_something_else_stays_open(caption: str, rows: tuple[str, ...]) -> None:
    """Another place, day, unit or year than the table's own, the part done of a plan, and rows that stand under no measure."""
    assert [one for one in table(*rows, caption=caption) if one.rule.startswith("table_cell")] == []


def test_a_growth_is_of_the_time_of_the_numbers_beside_it() -> None:
    """同比 beside 6月 is that of June; beside 2024年 and 2023年 it is that of the later year."""
    found = table("指标|6月（亿元）|同比增长（%）", "出口总额|300|40.1", caption="2024年主要指标", issued="2024-07-20")
    assert [one.period for one in found] == ["2024-06", "2024-06"]
    found = table("指标|2024年（亿元）|2023年（亿元）|增幅（%）", "出口总额|300|280|7.1", issued="2025-03-20")
    assert [one.period for one in found] == ["2024", "2023", "2024"]


def test_a_budget_is_aimed_at_and_what_was_carried_out_is_reached() -> None:
    """预算数 is a target, 执行数 and a past year in a table of targets are actual."""
    found = table(
        *("项目|2024年预算数（亿元）|2024年执行数（亿元）|2025年预算数（亿元）", "税收收入|2800|2700|2850"),
        caption="2025年全省税收收入表",
        issued="2025-01-18",
    )
    assert [(one.indicator, one.period, one.kind) for one in found] == [
        ("tax_revenue", "2024", Kind.TARGET),
        ("tax_revenue", "2024", Kind.ACTUAL),
        ("tax_revenue", "2025", Kind.TARGET),
    ]


def test_a_number_below_zero_and_one_in_ten_thousands_are_read_with_the_unit_of_the_row() -> None:
    """-6 in 万人 is less than nothing, 1.3万 in 套 are 13000 of them."""
    found = table("指标|单位|绝对数", "常住人口增量|万人|-6", "工业机器人产量|套|1.3万", "汽车产量|辆|95")
    assert [(one.value, one.unit) for one in found] == [
        (Decimal(-60000), "人"),
        (Decimal(13000), "套"),
        (Decimal(95), "辆"),
    ]


def test_a_number_alone_in_a_cell_is_a_quantity_and_a_year_is_none() -> None:
    """What fills a cell counts in the ledger: open where nothing binds it, and never no data; 2022 heads a column."""
    text = "# 说明\n\n| 指标 | 2022 | 数值 |\n| --- | --- | --- |\n| 工业增加值 | 12 | 140967 |\n"
    entries = ledger(document(text, "说明"), [], [])
    assert [(entry.mention.text, entry.state) for entry in entries] == [
        ("2022", State.NO_DATA),
        ("12", State.OPEN),
        ("140967", State.OPEN),
    ]


def test_a_number_in_the_name_of_a_row_is_part_of_that_name() -> None:
    """100% in 硫酸（折100%） and the note [3] hold no data of their own, where the row was read."""
    text = f"# {COMMUNIQUE}\n\n{TITLED}\n\n| 产品名称 | 单位 | 产量 |\n| 硫酸（折100%）[3] | 万吨 | 95.8 |\n"
    read = document(text, COMMUNIQUE, "2024-03-20")
    states = {one.mention.text: one.state for one in ledger(read, parse_observations(read, catalog()), [])}
    assert (states["100%"], states["3"], states["95.8"]) == (State.NO_DATA, State.NO_DATA, State.PARSED)
