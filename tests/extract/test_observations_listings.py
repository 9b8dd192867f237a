"""Figures in short lines, task lists, and what is told of making and selling: forms in which offices give numbers."""

from indicators.extract.observations import parse_observations
from tests.extract.observing import catalog, document


def told(text: str, title: str, issued: str) -> list[tuple[str, str, str, str]]:
    """`(text, indicator or the name as written, kind, period)` of what is read from a text."""
    found = parse_observations(document(text, title, issued), catalog())
    return [(one.text, one.indicator or one.indicator_name, str(one.kind), one.period) for one in found]


def test_a_name_and_a_colon_lead_to_its_value() -> None:
    """地区生产总值：2056.8亿元，增长6.5%: the colon of a listing is no break between a name and its number."""
    text = "地区生产总值：2056.8亿元，增长6.5%\n\n固定资产投资：增长3.1%\n\n居民消费价格指数：100.2\n"
    months = "2024-01/2024-06"
    assert told(text, "2024年上半年绵阳市主要经济指标", "2024-07-20") == [
        ("2056.8亿元", "gdp", "actual", months),
        ("6.5%", "gdp", "actual", months),
        ("3.1%", "fixed_asset_investment", "actual", months),
        ("100.2", "consumer_prices", "actual", months),
    ]


def test_a_list_of_tasks_of_a_year_aims() -> None:
    """2024年…任务清单: its lines are aims of that year, a quarter that is still to come among them."""
    text = (
        "1.新增规上工业企业120家（责任单位：市经信局；完成时限：2024年12月底）\n\n"
        "2.一季度实现开门红，规上工业增加值增长7.5%以上（完成时限：2024年3月底）\n"
    )
    rows = told(text, "绵阳市2024年工业稳增长任务清单", "2024-03-05")
    assert [(one[0], one[2]) for one in rows] == [("120家", "target"), ("7.5%", "target")]


def test_what_is_made_and_sold_is_named_by_the_view_before() -> None:
    """汽车方面，产销分别完成…: cars; 新能源汽车产销…，市场占有率: the share is that of the same cars."""
    text = "汽车方面，上半年产销分别完成1324万辆和1323万辆。其中新能源汽车产销378万辆和374万辆，市场占有率达28.3%。"
    assert [row[:2] for row in told(text, "上半年工业发展情况", "2023-07-19")] == [
        ("1324万辆", "vehicle_output"),
        ("1323万辆", "汽车销量"),
        ("378万辆", "nev_output"),
        ("374万辆", "新能源汽车销量"),
        ("28.3%", "新能源汽车市场占有率"),
    ]


def test_once_built_a_project_will_make_so_much() -> None:
    """今年6月投产后预计年产值可达100亿元: June dates no output, and neither do the months told before."""
    text = "1—7月，全市新能源产业实现开票销售1150亿元。\n\n润阳二期项目今年6月投产后预计年产值可达100亿元。\n"
    assert told(text, "我市光伏产业", "2024-09-03") == [
        ("1150亿元", "新能源产业开票销售", "actual", "2024-01/2024-07"),
        ("100亿元", "年产值", "forecast", ""),
    ]


def test_what_is_reckoned_for_a_year_that_has_begun_is_foreseen() -> None:
    """2025年，收入预计16.5亿元 of January is a forecast; of December it reckons what was reached."""
    text = "2025年，全县一般公共预算收入预计16.5亿元。"
    kinds = [told(text, "财政预算公告", day)[0][2] for day in ("2025-01-20", "2025-12-28")]
    assert kinds == ["forecast", "estimate"]


def test_kinds_beside_what_is_planned() -> None:
    """A works that begins in July dates no firms behind a semicolon, 这个目标 behind a number makes it one, 占比超 attains nothing."""
    text = "氢能工厂预计7月底投产；西咸新区已落地氢能企业78家。"
    assert told(text, "新能源", "2025-07-02")[-1][:3] == ("78家", "落地氢能企业", "actual")
    text = "未来5年，生物质能发电装机容量较2010年增长160%，这个目标数字超过了光伏。"
    assert [one[2] for one in told(text, "规划临近", "2011-08-01")] == ["target"]
    text = "机房预计下半年投用，届时可安装机架3万架。电力成本在产业运营中占比超六成。"
    assert [one[2] for one in told(text, "算力", "2026-07-28") if one[0] == "六成"] in ([], ["actual"])


def test_retail_sales_by_the_net_are_told_as_such() -> None:
    """限上单位通过公共网络实现的零售额: how they were sold is part of the name, whatever stands before it."""
    text = "1—5月，限上单位通过公共网络实现的零售额45.2亿元，增长21.5%。"
    name = "限上单位通过公共网络实现的零售额"
    assert [row[:2] for row in told(text, "经济运行", "2024-06-24")] == [("45.2亿元", name), ("21.5%", name)]
