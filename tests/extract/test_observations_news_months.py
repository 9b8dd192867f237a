"""Monthly releases and plans: months that open a paragraph, products by name, shares that have risen, aims that go on."""

from decimal import Decimal

import pytest

from indicators.model import Kind, Measure
from tests.extract.observing import reported
from tests.extract.test_observations_news import item, names

ISSUED = "2023-10-18"


def test_a_month_that_opens_a_sentence_without_a_number() -> None:
    """8月份，指标降幅收窄。其中，…: the figures are of August, though the paragraph before gave those of eight months."""
    text = (
        "1—8月，全市房地产开发投资同比下降9%，商品房销售面积下降7%。\n\n"
        "8月份，楼市各项指标降幅收窄。其中，房地产开发投资同比下降19%，商品房销售面积下降24%。"
    )
    assert [one.period for one in item(text, "长沙", issued=ISSUED)] == ["2023-01/2023-08"] * 2 + ["2023-08"] * 2


def test_products_by_their_bare_names() -> None:
    """分产品看，…。钢材1亿吨: how much was made of each, by its name alone, with its growth."""
    text = "9月份，分产品看，600种产品中有300种产量增长。钢材1亿吨，同比下降1%；水泥2亿吨，增长5%。"
    found = item(text, "全国", issued=ISSUED)
    assert names(found)[-4:] == [("1亿吨", "钢材产量"), ("1%", "钢材产量"), ("2亿吨", "水泥产量"), ("5%", "水泥产量")]
    assert {one.period for one in found} == {"2023-09"}


def test_products_elsewhere_are_no_output() -> None:
    """Where nothing tells of what was made, 钢材1亿吨 may have been sold or stored."""
    assert (
        "钢材产量"
        not in dict(names(item("9月份，全市消费平稳。钢材1亿吨，同比下降1%。", "长沙", issued=ISSUED))).values()
    )


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("装备制造业增加值增长8%，占规上工业比重提升到35%", "装备制造业增加值"),
        ("技改投资占工业投资比重提高到35%", "技改投资"),
    ],
)
def test_a_share_that_has_risen_to(told: str, name: str) -> None:
    """占…比重提升到: the share is of what stands before 占, and no name begins with that or holds it."""
    *_, share = item(f"2022年，全市{told}。", "长沙", issued=ISSUED)
    assert (share.indicator_name, share.measure) == (name, Measure.SHARE)


@pytest.mark.parametrize(("moves", "sign"), [("大跌", -1), ("骤降", -1), ("猛增", 1), ("大增", 1)])
def test_words_of_sudden_change(moves: str, sign: int) -> None:
    """同比大跌66% is a growth of less than nothing."""
    [growth] = item(f"9月，全市汽车产量同比{moves}66%。", "长沙", issued=ISSUED)
    assert (growth.measure, growth.value) == (Measure.GROWTH, Decimal(sign * 66))


def test_fewer_than_the_year_before() -> None:
    """比上年同期少41家 is a change, downwards."""
    *_, change = item("前三季度，全市新登记企业95家，比上年同期少41家。", "长沙", issued=ISSUED)
    assert (change.measure, change.value) == (Measure.CHANGE, Decimal(-41))


def test_a_plan_goes_on_over_sentences_without_numbers() -> None:
    """到2025年 holds for what the next sentences aim at; those without a number take nothing of its reach."""
    text = (
        "行动计划印发。到2025年，建成先进制造业强市。产业能级更高。制造业增加值占生产总值比重稳定在28%以上，规上工业企业力争突破2200家。"
        "产业结构更优。数字化改造加快。战略性新兴产业占规上工业增加值比重超过40%。"
    )
    found = item(text, "新乡", issued=ISSUED)
    assert [(one.kind, one.period) for one in found] == [(Kind.TARGET, "2025")] * 3


def test_one_time_for_the_whole_sentence() -> None:
    """预计全年 at the head of a list is the time of all of it, over its semicolons."""
    text = "刚刚过去的2022年，是丰收的一年。经测算，预计全年实现地区生产总值突破350亿元；规上工业增加值增长7%；固定资产投资增长8%。"
    assert {one.period for one in item(text, "长沙县", issued="2023-01-08")} == {"2022"}


def test_investment_in_rebuilding_is_no_aim() -> None:
    """技术改造投资 and 基本建设投资 are names, not what is to be built."""
    text = "1—6月，全市完成投资6.9亿元，占年度计划15亿元的46%。基本建设投资2亿元，增长5%；技术改造投资3亿元，增长9%；前期工作项目29个。"
    found = item(text, "长沙", issued="2023-07-20")
    assert names(found)[-3:] == [("3亿元", "技术改造投资"), ("9%", "技术改造投资"), ("29个", "前期工作项目")]
    assert {one.kind for one in found[-3:]} == {Kind.ACTUAL}


@pytest.mark.parametrize(
    ("behind", "period"),
    [("，同比增长100%", "2021"), ("，成为全国第二", ""), ("", "")],
)
def test_what_something_rose_from(behind: str, period: str) -> None:
    """由12亿块增加到24亿块: the first is of the year before where growth on the year says so, and else of no time told."""
    before, after, *_ = item(f"2022年，全省集成电路产量由12亿块增加到24亿块{behind}。", "合肥", issued=ISSUED)
    assert (before.period, after.period) == (period, "2022")


def test_the_value_of_the_year_before_between_a_level_and_its_growth() -> None:
    """销售额达4100亿元，比上年的3300亿元增长24%: both years have their value, and the growth is of the later."""
    found = item("2022年，全球芯片销售额达4100亿元，比上年的3300亿元大幅增长24%。", "合肥", issued=ISSUED)
    assert [(one.text, one.measure, one.period) for one in found] == [
        ("4100亿元", Measure.LEVEL, "2022"),
        ("3300亿元", Measure.LEVEL, "2021"),
        ("24%", Measure.GROWTH, "2022"),
    ]


def test_what_is_predicted_is_a_forecast() -> None:
    """分析师预测，2023年…将增长至: no target, nobody aims at it."""
    [one] = item("分析师预测，2023年，全省芯片企业注册量将增长至5400家。", "合肥", issued=ISSUED)
    assert one.kind is Kind.FORECAST


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("内、外贸吞吐量分别增长5%和2%", ["内贸吞吐量", "外贸吞吐量"]),
        ("铁路、公路、民航货运量分别增长5%、2%和1%", ["铁路货运量", "公路货运量", "民航货运量"]),
    ],
)
def test_rows_of_transport(told: str, expected: list[str]) -> None:
    """Each way has what the last of the row has: a name cut short is made whole."""
    assert [name for _, name in names(item(f"1—8月，全省{told}。", "合肥", issued=ISSUED))] == expected


def test_trains_that_ran_and_what_they_carried() -> None:
    """中欧班列累计开行7000列、发送货物70万标箱，分别增长12%、20%."""
    text = "1—6月，中欧班列累计开行7000列、发送货物70万标箱，分别增长12%、20%。"
    assert names(item(text, "班列", issued=ISSUED)) == [
        ("7000列", "中欧班列"),
        ("70万标箱", "发送货物"),
        ("12%", "中欧班列"),
        ("20%", "发送货物"),
    ]


def test_a_deed_is_no_name_of_what_is_counted() -> None:
    """班列已通达欧洲25个国家: what is counted is not called by what the trains do."""
    assert all(
        "通达" not in name
        for _, name in names(item("目前，西部班列已通达欧洲12个国家80个城市。", "班列", issued=ISSUED))
    )


def test_a_view_does_not_end_the_month_at_a_semicolon() -> None:
    """按经营地分，10月份，城镇…；乡村…: both are of the month, though the text is of ten months too."""
    text = "1—10月，社会消费品零售总额40万亿元，增长4%。按经营地分，10月份，城镇零售额4万亿元；乡村零售额6000亿元，增长5%。"
    found = item(text, "全国", issued="2024-11-15")
    assert [one.period for one in found[2:]] == ["2024-10"] * 3


def test_a_rise_from_one_year_to_another() -> None:
    """产值由2015年约2万亿元…, 占比从2020年到2023年由…: a year behind 由 is in no name, and 到2023年 is no deadline."""
    text = (
        "回收产业产值由2015年约2万亿元增加到4万亿元，2025年有望突破5万亿元，全国回收企业超26万家。"
        "从2020年到2023年，非化石能源消费占比由12.5%提升至16.5%。"
    )
    found = item(text, "循环经济", issued="2025-10-27")
    assert found[1].period != "2015"
    assert (found[0].indicator_name, found[0].period) == ("回收产业产值", "2015")
    assert [one.kind for one in found if one.unit == "家"] == [Kind.ACTUAL]
    assert [(one.text, one.period) for one in found[-2:]] == [("12.5%", "2020"), ("16.5%", "2023")]


def test_months_between_a_name_and_its_growth() -> None:
    """工业增加值1—7月增速11%: the months date it and are not in its name."""
    [growth] = item("工业增加值1—7月增速11%。", "长沙", issued=ISSUED)
    assert (growth.indicator_name, growth.period) == ("工业增加值", "2023-01/2023-07")


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("风电、太阳能发电总装机容量已达3亿千瓦", "风电、太阳能发电总装机容量"),
        ("煤电平均供电煤耗降至310克标准煤/千瓦时", "煤电平均供电煤耗"),
    ],
)
def test_names_of_energy(told: str, name: str) -> None:
    """A total of several kinds is one thing, and what power takes of coal can be measured."""
    assert names(item(f"截至2023年9月底，{told}。", "能源", issued=ISSUED))[0][1] == name


def test_faster_than_the_month_before() -> None:
    """增速比上月加快0.7个百分点 is a change of the growth told before it, against a time that is none of the years."""
    text = "10月份，全省零售额4万亿元，增长5.5%，增速比上月加快0.7个百分点。"
    *_, change = item(text, "消费", issued="2024-11-15")
    assert (change.text, change.measure, change.of, change.reference) == (
        "0.7个百分点",
        Measure.CHANGE,
        Measure.GROWTH,
        "unknown",
    )


def test_the_month_alone_is_the_last_of_those_told() -> None:
    """当月 in a sentence of its own is the last of the months before, and what goes on with it is of that month."""
    text = "前9个月，全省进出口6000亿元，增长9%。当月进出口再创新高，全省进出口700亿元，增长12%。其中，出口400亿元，增长20%。"
    periods = {one.text: one.period for one in reported(text, issued="2023-10-23")}
    assert periods["6000亿元"] == "2023-01/2023-09"
    assert {periods[text] for text in ("700亿元", "12%", "400亿元", "20%")} == {"2023-09"}


def test_the_month_of_an_introduction_is_that_of_the_list() -> None:
    """7月份，…特点主要表现为：, and then paragraphs: their numbers are of July, whatever months were told before."""
    text = (
        "7月份，全省零售总额900亿元，增长7%。1至7月，全省零售总额6100亿元，增长8%。\n\n"
        "7月份，消费市场运行的特点主要表现为：\n\n一是商贸企业销售稳步增长。重点零售企业销售额增长5%。\n\n二是用品热销。日用品销售额增长6%。"
    )
    periods = {one.text: one.period for one in reported(text, issued="2023-08-20")}
    assert {periods["5%"], periods["6%"]} == {"2023-07"}


def test_now_is_over_behind_a_semicolon() -> None:
    """目前 tells how many there are, and says nothing of what was added in the years that the sentence is about."""
    text = "“十三五”时期，全省泊位新增60个，目前达300个；高等级航道里程新增500公里。"
    assert {one.text: one.period for one in reported(text, issued="2021-03-02")}["500公里"] == "2016/2020"


def test_figures_of_a_later_quarter_date_nothing_before_them() -> None:
    """发布三季度经济数据 may mean three months or nine: a figure without a time above it has none from there."""
    text = "全省工业利润总额900亿元，增长9%。\n\n国家统计局发布三季度经济数据之后，各省也发布了数据。"
    assert {one.period for one in reported(text, issued="2023-10-23")} == {""}
