"""Releases of a city's bureau of statistics: times of titles and asides, products and goods, projects and their sums."""

from decimal import Decimal

import pytest

from indicators.model import Kind, Measure
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


@pytest.mark.parametrize(
    "opening",
    [
        "8月16日，记者从市统计局获悉，",
        "（记者 张三）8月16日，记者从市统计局获悉，",
        "各个重点区域的外贸发展呈现强劲势头，",
    ],
)
def test_the_months_stand_behind_the_day_of_telling(opening: str) -> None:
    """记者获悉，前7个月: the day on which it is told, and what stands before it, is not the time of what follows."""
    text = f"{opening}前7个月，全市经济持续向好。食品制造业增长16%。"
    [value] = item(text, "长沙经济向好", issued="2024-08-17")
    assert value.period == "2024-01/2024-07"


def test_points_above_one_place_and_above_another() -> None:
    """高于全国0.4、全省0.1个百分点: the unit is that of both, and each has its place."""
    found = item("1—6月，全市规模工业增加值增长7.2%，高于全国0.4、全省0.1个百分点。", "长沙工业", issued="2024-07-20")
    assert [(one.measure, one.unit, one.reference) for one in found[1:]] == [
        (Measure.CHANGE, "个百分点", "100000"),
        (Measure.CHANGE, "个百分点", "430000"),
    ]


def test_a_row_for_members_that_were_counted() -> None:
    """A、B和C3个产业增加值均增长，增速分别为: each number is of its member's value added."""
    text = "1—7月，全省生物医药、先进钢铁和健康食品3个产业增加值均同比增长，增速分别为14%、12%和3%。"
    found = names(item(text, "湖南工业", issued="2024-08-20"))
    assert found[1:] == [("14%", "生物医药增加值"), ("12%", "先进钢铁增加值"), ("3%", "健康食品增加值")]


def test_trade_with_several_places() -> None:
    """对东盟、韩国分别进出口: what is traded with each, and by how much it fell."""
    text = "前11个月，全省对东盟、韩国分别进出口1890亿元、1760亿元，分别下降3%和1%。"
    found = names(item(text, "湖南外贸", issued="2024-12-12"))
    assert found == [
        ("1890亿元", "对东盟进出口"),
        ("1760亿元", "对韩国进出口"),
        ("3%", "对东盟进出口"),
        ("1%", "对韩国进出口"),
    ]


def test_the_number_of_those_just_named() -> None:
    """涌现出一大批专精特新中小企业，数量超过14万家: it is their number."""
    [value] = item("全国涌现出一大批专精特新中小企业，数量超过14万家。", "全国中小企业", issued=ISSUED)
    assert (value.text, value.indicator) == ("14万家", "specialized_smes")


def test_the_rank_of_the_growth_just_told() -> None:
    """增长4.6%。增速居全国第二十位。 gives the place of that growth."""
    _, rank = item("1—7月，全省规上工业增加值增长4.6%。增速居全国第二十位。", "湖南工业", issued="2024-08-20")
    assert (rank.measure, rank.of, rank.indicator) == (Measure.RANK, Measure.GROWTH, "industrial_value_added")


def test_products_among_others() -> None:
    """在原材料产品中，生铁增长5%，钢材增长11%: a name of two characters is one, where the sentence speaks of products."""
    found = item("1—7月，在原材料产品中，生铁增长5%，钢材增长11%。", "湖南工业", issued="2024-08-20")
    assert names(found) == [("5%", "生铁"), ("11%", "钢材")]


def test_a_target_named_for_comparison_plans_nothing() -> None:
    """以建设三市为目标 and 年度计划投资850亿元 do not turn what was done in the months before into a plan."""
    text = "全市以建设三市为目标推进项目。2024年，全市安排重点项目458个，年度计划投资850亿元。1—8月完成投资620亿元，其中新建项目完成投资120亿元。"
    found = item(text, "长沙项目", issued="2024-09-19")
    assert [one.kind for one in found] == [Kind.ACTUAL, Kind.TARGET, Kind.ACTUAL, Kind.ACTUAL]


def test_several_places_with_nothing_in_common_are_examples() -> None:
    """工信部公布…，包括深圳…、无锡…: an item that a ministry tells is of the country, whatever it names as examples."""
    text = "记者从工信部获悉，首批集群包括深圳市通信集群、无锡市物联网集群等，共有45个先进制造业集群。"
    found = item(text, "先进制造业集群名单出炉", issued="2024-11-30")
    assert {one.region for one in found} == {"100000"}


def test_what_it_was_a_year_before() -> None:
    """下降1.5%，去年同期为增长12% tells of the months of the year before; 比去年同期增长 does not."""
    text = "前三季度，全国电解铝产量2300万吨，下降1.5%，去年同期为增长12%。钢材产量9000万吨，比去年同期增长3%。"
    found = item(text, "全国产品产量", issued="2024-11-02")
    assert [one.period for one in found if one.measure is Measure.GROWTH] == [
        "2024-01/2024-09",
        "2023-01/2023-09",
        "2024-01/2024-09",
    ]


def test_single_characters_before_a_shared_ending() -> None:
    """铜、铝、锌现货均价分别为: each metal has the ending of the last."""
    found = item("1—9月，全国铜、铝、锌现货均价分别为46900元/吨、13700元/吨、17700元/吨。", "全国价格", issued=ISSUED)
    assert [one.indicator_name for one in found] == ["铜现货均价", "铝现货均价", "锌现货均价"]


def test_a_name_behind_a_row_of_places() -> None:
    """北京市、广东省软件收入分别为…，分别增长…: one name of which the catalogue knows nothing, for each place."""
    text = "1—10月，北京市、广东省软件收入分别为1.7万亿元、1.4万亿元，分别增长8%、10%。"
    found = item(text, "全国软件业", issued="2024-11-20")
    assert [(one.indicator_name, one.region) for one in found] == [
        ("软件收入", "110000"),
        ("软件收入", "440000"),
    ] * 2


def test_what_was_added_in_all_these_years() -> None:
    """“十三五”时期…累计新增市场主体2.7万家 is of the five years; what there is, is not."""
    text = "“十三五”时期，全市一般公共预算收入年均增长5%。累计新增市场主体2.7万家。"
    _, added = item(text, "长沙“十三五”成就", issued="2021-01-18")
    assert added.period == "2016/2020"


def test_an_item_that_names_only_the_country() -> None:
    """全国…产量增长，其中铜产量增长: an item that names no other place is of the country."""
    text = "发展改革部门发布信息，前三季度，全国钢材产量增长4%。其中，铜产量增长11%。"
    assert {one.region for one in item(text, "前三季度产品产量", issued=ISSUED)} == {"100000"}


def test_parts_that_somebody_made() -> None:
    """民营企业创造了50%以上的税收、80%以上的城镇就业: shares of all taxes and of all jobs."""
    text = "目前，我国民营企业超过2500万户，创造了50%以上的税收、80%以上的城镇就业。"
    _, *parts = item(text, "全国民营经济", issued=ISSUED)
    assert [(one.measure, one.indicator or one.indicator_name) for one in parts] == [
        (Measure.SHARE, "tax_revenue"),
        (Measure.SHARE, "城镇就业"),
    ]


def test_a_share_that_grew_to_another() -> None:
    """占比从2019年的95%增长为96%: both are shares, of their own times."""
    text = "截至5月底，全国民营经济主体18000万户，占比从2019年的95%增长为96%。"
    _, *shares = item(text, "全国民营经济", issued="2024-06-14")
    assert [(one.measure, one.period) for one in shares] == [
        (Measure.SHARE, "2019"),
        (Measure.SHARE, "2024-05-31"),
    ]


def test_what_is_created_is_named_without_the_verb() -> None:
    """在国家层面创建绿色工厂3616家 counts 绿色工厂."""
    [value] = item("截至目前，我国在国家层面创建绿色工厂3616家。", "全国绿色制造", issued=ISSUED)
    assert value.indicator_name == "绿色工厂"


def test_the_last_three_years_are_not_the_year_told_before() -> None:
    """近三年，…总投资2500亿元: no year that was told before stands for the three."""
    text = "2023年，全省绿色工厂产值增长5%。近三年，绿色工厂总投资2500亿元。"
    assert [one.period for one in item(text, "湖南绿色制造", issued=ISSUED)] == ["2023", ""]


def test_from_a_year_to_a_month() -> None:
    """2013年至2022年11月 begins with a year and ends in a month."""
    [value] = item("2013年至2022年11月，全市累计建成绿色工厂120家。", "长沙绿色制造", issued="2022-12-20")
    assert value.period == "2013/2022-11"


def test_what_was_recognised_stands_though_more_is_hoped_for() -> None:
    """有望建成6家，有4家企业被认定为智能工厂: the four are there."""
    text = "全市今年有望建成智能工厂6家，有4家企业被认定为智能工厂。"
    [there] = [one for one in item(text, "长沙智能制造", issued=ISSUED) if one.text == "4家"]
    assert there.kind is Kind.ACTUAL


def test_a_growth_that_turned_from_month_to_month() -> None:
    """由7月的同比下降1.2%，转变为8月同比增长2.3%: each growth of its month."""
    text = "工业增加值由7月的同比下降1.2%，转变为8月同比增长2.3%。"
    found = item(text, "全国工业", issued="2024-09-20")
    assert [(one.value, one.period) for one in found] == [(Decimal("-1.2"), "2024-07"), (Decimal("2.3"), "2024-08")]


def test_what_was_invested_in_something() -> None:
    """风电完成投资1336亿元 is investment in wind power; 年度计划完成投资 names nothing invested in."""
    [value, _] = item("1—9月，风电完成投资1336亿元，同比增长33.4%。", "全国电力", issued=ISSUED)
    assert value.indicator_name == "风电投资"
    planned = item("全市年度计划完成投资410亿元。", "长沙重点项目", issued=ISSUED)
    assert all(one.kind is Kind.TARGET for one in planned)


def test_some_quoted_firms_are_not_all_firms() -> None:
    """“四上”企业3000户: firms of a kind that is named, not the indicator of all."""
    [value] = item("2023年，全市净增“四上”企业3000户。", "长沙企业", issued="2024-01-20")
    assert (value.indicator, value.indicator_name) == ("", "“四上”企业")


def test_a_deed_is_no_part_of_what_it_is_done_to() -> None:
    """拉动商品房销售1.9万套 tells how many homes were sold."""
    [value] = item("2023年，长沙市拉动商品房销售1.9万套。", "长沙楼市", issued="2024-01-20")
    assert value.indicator_name == "商品房销售"
