"""Releases of a city's bureau of statistics: times of titles and asides, products and goods, projects and their sums."""

from decimal import Decimal

from indicators.model import Measure
from tests.extract.test_observations_news import item, names

ISSUED = "2024-10-26"


def test_what_it_was_then_sets_no_time_for_the_rest() -> None:
    """利润增长0.8%，1—9月为下降2.5%: the second is of its own months, and what follows goes back to the first."""
    text = "1—10月，全国工业企业利润增长0.8%，1—9月为下降2.5%。其中，纺织业利润增长7.5%。"
    found = item(text, "工业企业利润", issued="2024-11-30")
    assert [one.period for one in found] == ["2024-01/2024-10", "2024-01/2024-09", "2024-01/2024-10"]


def test_the_title_tells_the_months_of_an_article() -> None:
    """A title that speaks of 前三季度 gives what follows its time, where nothing else does."""
    [value] = item("第二产业增加值223亿元。", "长沙市前三季度经济运行情况", issued=ISSUED)
    assert (value.period, value.period_inferred) == ("2024-01/2024-09", True)


def test_a_year_in_a_title_may_be_of_a_plan() -> None:
    """A title with a year alone says nothing of when a value holds."""
    [value] = item("第二产业增加值223亿元。", "长沙市2024年工作", issued=ISSUED)
    assert value.period == ""


def test_growth_by_product() -> None:
    """从主要产品产量看，粗钢增长1.5%: each is the growth of that product's output, however short its name."""
    found = item(
        "前三季度，从主要产品产量看，粗钢增长1.5%，纱增长16%，十种有色金属增长0.8%。", "长沙工业", issued=ISSUED
    )
    assert names(found) == [("1.5%", "粗钢产量"), ("16%", "纱产量"), ("0.8%", "十种有色金属产量")]


def test_growth_by_class_of_goods() -> None:
    """粮油、食品类增长11%: a class of goods is one thing, for all its marks."""
    found = item("前三季度，全市粮油、食品类增长11%，日用品类增长1.5%。", "长沙消费", issued=ISSUED)
    assert names(found) == [("11%", "粮油、食品类"), ("1.5%", "日用品类")]


def test_ordinals_that_share_their_sign() -> None:
    """第一、二、三产业分别增长 is of 第一产业, 第二产业 and 第三产业."""
    found = item("前三季度，全市第一、二、三产业分别增长6%、7%、3%。", "长沙经济", issued=ISSUED)
    assert names(found) == [("6%", "第一产业"), ("7%", "第二产业"), ("3%", "第三产业")]


def test_the_sum_is_of_the_projects_just_counted() -> None:
    """Of projects and of some of them: each 总投资 is that of those counted before it, not twice of the same."""
    text = "1—9月，全市新签约工业项目210个，总投资1100亿元、增长49%。其中来自沪苏浙的工业项目58个、占比27%，总投资350亿元。"
    found = [one for one in names(item(text, "长沙招商", issued=ISSUED)) if "元" in one[0]]
    assert found == [("1100亿元", "新签约工业项目总投资"), ("350亿元", "来自沪苏浙的工业项目总投资")]


def test_more_than_half_of_them_is_a_share() -> None:
    """投产项目已超过半数 gives no number of projects but a part of them."""
    [value] = item("截至9月底，全市投产项目已超过半数。", "长沙项目", issued=ISSUED)
    assert (value.measure, value.indicator_name) == (Measure.SHARE, "投产项目")


def test_so_much_of_a_total_is_a_share() -> None:
    """销量达到汽车总销量的40% is the share of what was sold."""
    [value] = item("1—9月，全省电动汽车销量达到汽车总销量的40%。", "湖南汽车", issued=ISSUED)
    assert (value.measure, value.indicator_name) == (Measure.SHARE, "电动汽车销量")


def test_negative_growth_told_before_its_number() -> None:
    """甲市…主营业务收入出现负增长，同比下降1.5%: the fall is of what the clause before names."""
    [value] = item("一季度，全市集聚区主营业务收入出现负增长，同比下降1.5%。", "长沙工业", issued=ISSUED)
    assert (value.measure, value.value, value.indicator_name) == (Measure.GROWTH, Decimal("-1.5"), "集聚区主营业务收入")


def test_a_sector_moved_by_something() -> None:
    """电气机械行业受新能源带动，利润增长28%: the profit is that of the sector."""
    [value] = item("1—9月，全国电气机械行业受新能源带动，利润增长28%。", "工业企业利润", issued=ISSUED)
    assert value.indicator_name == "电气机械行业利润"


def test_an_example_is_told_of_to_the_end_of_its_paragraph() -> None:
    """以北京为例，…。光纤覆盖率达到91%。 is of Beijing; a new paragraph is of the whole again."""
    text = "以北京为例，目前5G基站总数达到6.4万个。千兆光纤覆盖率达到91%。\n\n我国5G基站共享率达到96%。"
    assert [one.region for one in item(text, "全国信息通信", issued=ISSUED)] == ["110000", "110000", "100000"]


def test_a_speech_keeps_its_place_and_its_time() -> None:
    """What an official says of Beijing and of half a year holds to the end of the speech, and no longer."""
    text = (
        "局长说：“上半年，北京数字经济增加值8400亿元。软件业收入增长6%。”\n\n"
        "协会会长介绍，我国通信塔共享率提高到82%，移动电话用户增长12%。"
    )
    found = item(text, "全国数字经济", issued="2024-09-15")
    assert [(one.region, one.period) for one in found] == [
        ("110000", "2024-01/2024-06"),
        ("110000", "2024-01/2024-06"),
        ("100000", ""),
        ("100000", ""),
    ]


def test_so_many_for_each_of_so_many_people_says_not_of_what() -> None:
    """平均每万人29个 alone is not bound, nor is its rank."""
    [value] = item("目前，北京5G基站达到6.4万个，平均每万人29个，居全国第一。", "北京信息通信", issued=ISSUED)
    assert value.text == "6.4万个"
