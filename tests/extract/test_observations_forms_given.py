"""What somebody gives of a whole, what is made in so many, and names with a quotation, a bracket or a list inside."""

import pytest

from indicators.extract.observations import parse_observations
from tests.extract.observing import catalog, document, reported, values

Told = list[tuple[str, str, str]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "2023年，全省民营经济贡献了55%以上的税收、60%以上的GDP和82%的城镇就业。",
            [("55%", "民营经济税收", "share"), ("60%", "民营经济GDP", "share"), ("82%", "民营经济城镇就业", "share")],
        ),
        (
            "2023年，高新区以0.3%的国土面积创造了全省约12%的GDP。",
            [("0.3%", "高新区国土面积", "share"), ("12%", "高新区GDP", "share")],
        ),
        (
            "园区以全市4%的土地，创造了全市30%的工业产值。",
            [("4%", "园区土地", "share"), ("30%", "园区工业产值", "share")],
        ),
        ("2023年，国产手机的市场占有率升至30%。", [("30%", "国产手机市场占有率", "share")]),
        ("2023年，高端市场占比由15%降至11%。", [("15%", "高端市场占比", "share"), ("11%", "高端市场占比", "share")]),
        ("全县70万人口，农业人口占了30万。", [("70万人口", "人口", "level"), ("30万", "农业人口", "level")]),
        ("2023年，市里发放2亿元消费券带动消费。", [("2亿元", "消费券", "level")]),
        ("2023年，发行6000亿元特别国债补充银行资本。", [("6000亿元", "特别国债", "level")]),
        ("2023年，全省建立各类湿地公园、森林公园430多个。", [("430多个", "湿地公园、森林公园", "level")]),
        ("2023年，建成3所国家示范性高等职业院校。", [("3所", "国家示范性高等职业院校", "level")]),
        ("2023年，“零就业家庭”帮扶率达到97%。", [("97%", "“零就业家庭”帮扶率", "level")]),
        ("2023年，风电建成规模达130万千瓦。", [("130万千瓦", "风电建成规模", "level")]),
        (
            "2023年，9个副省级中心城市实现软件业务收入437亿元。",
            [("437亿元", "副省级中心城市软件业务收入", "level")],
        ),
        (
            "2023年，18个制造行业中11个下降。",
            [("18个", "制造行业", "level"), ("11个", "下降的制造行业", "level")],
        ),
        (
            "2023年，12个重点项目中，7个完全落实，4个基本落实。",
            [("12个", "重点项目", "level"), ("7个", "完全落实的重点项目", "level")],
        ),
        ("2023年，东港经开区已创建市级智能工厂21个。", [("21个", "市级智能工厂", "level")]),
        ("2023年，主要支出领域中教育支出13亿元。", [("13亿元", "教育支出", "level")]),
        ("2023年，全市GDP增速为：5.2%。", [("5.2%", "gdp", "growth")]),
    ],
)
def test_who_gives_and_what_is_made(sentence: str, expected: Told) -> None:
    """Who gives a part is in its name; a quotation, a list or a class is no verb; all are told beside some of them."""
    found = values(reported(sentence))
    assert found[: len(expected)] == expected
    assert all(name for _, name, _ in found)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "2023年，沿江粮食作物化肥农药利用率分别达到41.2%和42.6%。",
            [("41.2%", "沿江粮食作物化肥利用率", "level"), ("42.6%", "沿江粮食作物农药利用率", "level")],
        ),
        (
            "2023年，衣着类、交通和通信类价格累比上涨0.4%、0.9%。",
            [("0.4%", "衣着类价格", "growth"), ("0.9%", "交通和通信类价格", "growth")],
        ),
    ],
)
def test_rows_of_two_in_one_word(sentence: str, expected: Told) -> None:
    """化肥农药 are two things of a row; 累比 compares as 同比 does."""
    assert values(reported(sentence)) == expected


def test_a_place_with_a_bracket_is_one_of_a_row() -> None:
    """福州（不含平潭）、龙岩、三明: what a bracket leaves out is no place of the row."""
    found = reported("2023年，福州（不含平潭）、龙岩、三明固定资产投资增速分别为12.4%、12.0%、11.3%。")
    assert [(one.text, one.region) for one in found] == [("12.4%", "350100"), ("12.0%", "350800"), ("11.3%", "350400")]


def test_what_is_made_with_the_land_of_a_city_is_its_own() -> None:
    """深圳以全国0.02%的土地创造了全国2.6%的GDP: the GDP is that of Shenzhen, and not of the country."""
    found = reported("2023年，深圳以全国0.02%的土地创造了全国2.6%的GDP。")
    assert [(one.indicator, one.region) for one in found] == [("land_area", "440300"), ("gdp", "440300")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "到2030年，培育百家领军企业，打造百项标志性产品，突破百项关键技术。",
            [("百家", "领军企业"), ("百项", "标志性产品"), ("百项", "关键技术")],
        ),
        (
            "到2030年，建成3个国家级园区，5个示范基地和10个服务平台。",
            [("3个", "国家级园区"), ("5个", "示范基地"), ("10个", "服务平台")],
        ),
        ("到2030年，年均开发2万个以上公益性岗位。", [("2万个", "公益性岗位")]),
        ("实施百家企业上市行动。", []),
    ],
)
def test_so_many_are_to_be_made(text: str, expected: list[tuple[str, str]]) -> None:
    """百家 counts where a verb makes so many, and a row of counts goes on behind a comma; a deed called so counts nothing."""
    found = reported(text, issued="2024-05")
    assert [(one.text, one.indicator_name) for one in found] == expected
    assert {str(one.kind) for one in found} <= {"target"}


def test_titles_aim_at_nothing() -> None:
    """大力实施《…行动计划》等系列行动，利用率达到75%: the title of a plan makes no target of what was reached."""
    text = "“十三五”以来，大力实施《污染治理攻坚战行动计划》等系列行动，畜禽粪污综合利用率达到75%。"
    [value] = reported(text, issued="2021-05")
    assert (str(value.kind), value.period) == ("actual", "2020")


def test_the_years_of_a_programme_without_a_date() -> None:
    """到2015年 below a heading of goals, then 2012—2015年: both are of the time of the programme, and goals."""
    text = "一、总体目标\n到2015年，建成基本公共服务体系。\n二、就业\n2012—2015年，城镇登记失业率控制在3.5%以内。"
    [value] = parse_observations(document(text, "关于推进民生幸福工程的实施意见"), catalog())
    assert (str(value.kind), value.period) == ("target", "2012/2015")


def test_a_count_that_grew_is_of_the_year_before_it() -> None:
    """2021年登记户数146万户，增长9%。新兴产业7万户，增长16%: the second is of 2021, too; a bare count may be of another day."""
    text = "2021年，全市登记户数146万户，同比增长9.1%。新兴产业6.7万户，增长16.2%。"
    found = parse_observations(document(text, "东莞经济", "2022-01-25"), catalog())
    assert {one.period for one in found} == {"2021"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "2023年，绵阳GDP以2969亿元的成绩，排名全国第43位。",
            [("2969亿元", "gdp", "level"), ("第43位", "gdp", "rank")],
        ),
        ("2023年，全县茶园14万亩，面积位居全省第一位。", [("14万亩", "茶园", "level"), ("第一位", "茶园", "rank")]),
        (
            "2023年，出口额达82亿元、从全国第五提升到第三。",
            [("82亿元", "exports", "level"), ("第五", "exports", "rank"), ("第三", "exports", "rank")],
        ),
        ("2023年，省重点项目完成投资连续5年全省首位。", [("首位", "省重点项目完成投资", "rank")]),
        (
            "2023年，航空、新能源、电子信息产业链发展较快，规上工业增加值分别增长31%、17%、13%。",
            [
                ("31%", "航空产业链规上工业增加值", "growth"),
                ("17%", "新能源产业链规上工业增加值", "growth"),
                ("13%", "电子信息产业链规上工业增加值", "growth"),
            ],
        ),
        (
            "2023年，30个项目中有6个总投资超过10亿元，19个项目总投资超1亿元。",
            [
                ("30个", "项目", "level"),
                ("6个", "总投资超过10亿元的项目", "level"),
                ("19个", "总投资超1亿元的项目", "level"),
            ],
        ),
        ("2023年，这批项目分处7个镇、街道、开发区。", [("7个", "镇、街道、开发区", "level")]),
        (
            "2023年，全市生产总值增长11%，分别高于全国、全省3.5个和2.5个百分点；两年平均增长8%。",
            [
                ("11%", "gdp", "growth"),
                ("3.5个", "gdp", "change"),
                ("2.5个百分点", "gdp", "change"),
                ("8%", "生产总值（两年平均）", "growth"),
            ],
        ),
    ],
)
def test_ranks_and_rows_behind_a_clause(sentence: str, expected: Told) -> None:
    """A rank behind 以…的成绩, a bare 面积 or another rank, a row behind a clause on its members, limits on projects."""
    assert values(reported(sentence)) == expected


def test_the_time_of_what_was_is_not_that_of_what_follows() -> None:
    """收入倍差从2013年的1.76缩小到1.61。生产总值突破7万亿元: 2013 is of the first value alone, and 2016年来 lasts until today."""
    text = "居民收入倍差从2013年的1.76缩小到1.61。\n全省地区生产总值突破7万亿元。\n2016年来，全市新建学校300所。"
    found = parse_observations(document(text, "浙江这十年", "2022-08-30"), catalog())
    assert [(one.text, one.period) for one in found] == [
        ("1.76", "2013"),
        ("1.61", ""),
        ("7万亿元", ""),
        ("300所", "2016/2022"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("到2027年，打造12个可复制可推广的典型场景。", [("12个", "典型场景", "level")]),
        ("到2027年，形成3个规模超500亿元的产业园区。", [("3个", "产业园区", "level")]),
        ("到2027年，打造年市场交易额达40亿元的农机城。", [("40亿元", "农机城年市场交易额", "level")]),
        ("选拔4个品牌企业进军全国行业前十名。", [("4个", "品牌企业", "level")]),
        (
            "2023年，出口、进口国际市场份额稳定在14%和11%以上。",
            [("14%", "出口国际市场份额", "share"), ("11%", "进口国际市场份额", "share")],
        ),
    ],
)
def test_what_plans_are_to_make(sentence: str, expected: Told) -> None:
    """What limits a noun is no part of its name, its size is named with it, and a rank that is striven for is none."""
    assert values(reported(sentence)) == expected


def test_so_many_each_year_are_not_of_some_months() -> None:
    """前5月进出口增长17%。这里年出口鞋履5亿双: how many each year is told of no months."""
    text = "今年前5月，全市进出口货值同比增长17%。这里年出口鞋履超5亿双。"
    found = parse_observations(document(text, "东莞外贸", "2025-07-02"), catalog())
    assert [one.period for one in found] == ["2025-01/2025-05", ""]


def test_a_part_of_a_report_on_the_next_five_years() -> None:
    """今后五年…主要目标是 at the head of a part of a report: what is to be done is of these years and not of the first."""
    text = "今后五年经济社会发展主要目标是：质量效益走在前列。\n实施城市更新行动。实施25条道路新改建工程。"
    [value] = parse_observations(document(text, "高阳县2021年政府工作报告（节选）", "2021-08-17"), catalog())
    assert (str(value.kind), value.period) == ("target", "2021/2025")


@pytest.mark.parametrize(
    ("text", "issued", "expected"),
    [
        (
            "“十四五”期间，各项事业取得历史性成就。地区生产总值2025年增长至648亿元，年均增长6%。",
            "2026-05-21",
            [("648亿元", "2025"), ("6%", "2021/2025")],
        ),
        (
            "上半年城镇新增就业735万人，完成了年度目标的67%。全国城镇调查失业率保持在5%以下。",
            "2017-07-17",
            [("735万人", "2017-01/2017-06"), ("67%", "2017-01/2017-06"), ("5%", "2017-01/2017-06")],
        ),
        (
            "今年6月份，社会消费品零售总额增长13%，当月增速创今年新高；商品零售额增长26%。",
            "2022-07-27",
            [("13%", "2022-06"), ("26%", "2022-06")],
        ),
        (
            "2020年，霞浦县的公司竣工投产，项目总投资60亿元。2007年，公司决定落户宁德。当年，宁德GDP仅470亿元。",
            "2022-02-22",
            [("60亿元", "2020"), ("470亿元", "2007")],
        ),
    ],
)
def test_times_beside_the_point(text: str, issued: str, expected: list[tuple[str, str]]) -> None:
    """年均 is never of one year, 年度目标 and 今年新高 date nothing, and 当年 is the year that the text has stated last."""
    found = parse_observations(document(text, "经济运行", issued), catalog())
    assert [(one.text, one.period) for one in found] == expected
