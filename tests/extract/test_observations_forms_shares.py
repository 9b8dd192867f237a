"""Shares, contributions, percentage points, multiples and rates in the forms that news and reports give them."""

import pytest

from indicators.model import Kind
from tests.extract.observing import reported, values

Told = list[tuple[str, str, str]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("受访企业中近九成对明年前景表示乐观。", [("九成", "受访企业", "share")]),
        ("超过85%的受访中小企业认为营商环境有所改善。", [("85%", "受访中小企业", "share")]),
        ("全市行业大类中有七成行业实现增长。", [("七成", "实现增长的行业", "share")]),
        ("七成以上的企业实现盈利。", [("七成", "实现盈利的企业", "share")]),
        ("区内80%的企业拥有自己的研发机构。", [("80%", "拥有自己的研发机构的企业", "share")]),
        ("近六成受访消费者计划增加旅游支出。", [("六成", "计划增加旅游支出的受访消费者", "share")]),
        ("全县85%以上的贫困户参与特色产业发展。", [("85%", "参与特色产业发展的贫困户", "share")]),
        ("全省60%以上的县（市、区）实现城乡供水一体化。", [("60%", "实现城乡供水一体化的县", "share")]),
        ("全县九成以上的村民吃上了旅游饭。", [("九成", "吃上旅游饭的村民", "share")]),
        ("国产大飞机近六成零部件实现国产化。", [("六成", "实现国产化的零部件", "share")]),
        ("市级财政拿出三成资金用于农业。", [("三成", "用于农业的资金", "share")]),
        ("公司产品七成销往海外。", [("七成", "公司产品", "share")]),
        ("全市贷款九成以上投向实体经济。", [("九成", "贷款", "share")]),
        ("全市出口额的六成来自民营企业。", [("六成", "exports", "share")]),
    ],
)
def test_the_part_of_those_of_whom_something_is_said(sentence: str, expected: Told) -> None:
    """A part of those before 中 or behind the number is named by them, with what is said of them where that is short."""
    assert values(reported(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "民营企业贡献了全市六成以上的税收、七成的地区生产总值和九成的城镇就业。",
            [
                ("六成", "民营企业税收", "share"),
                ("七成", "民营企业地区生产总值", "share"),
                ("九成", "民营企业城镇就业", "share"),
            ],
        ),
        ("民营企业贡献了全市税收的60%。", [("60%", "民营企业税收", "share")]),
        (
            "企业去年实现营收12.6亿元，海外业务贡献了其中的45%。",
            [("12.6亿元", "企业营收", "level"), ("45%", "海外业务", "share")],
        ),
        ("民营企业提供了全社会80%以上的城镇就业岗位。", [("80%", "民营企业城镇就业岗位", "share")]),
        ("民营企业贡献近六成外贸增量。", [("六成", "民营企业外贸增量", "share")]),
        ("规模以上企业贡献了全区八成工业税收。", [("八成", "规模以上企业工业税收", "share")]),
        ("特色农业覆盖了90%的行政村。", [("90%", "administrative_villages", "share")]),
        ("全县生产了全国8%的苹果。", [("8%", "苹果", "share")]),
        ("我国以占世界9%的耕地养活了世界近20%的人口。", [("9%", "耕地", "share"), ("20%", "人口", "share")]),
        (
            "全市农业科技进步贡献率达66.5%，税收贡献率达到55%。",
            [("66.5%", "农业科技进步贡献率", "level"), ("55%", "税收贡献率", "level")],
        ),
    ],
)
def test_what_part_of_a_whole_somebody_gives(sentence: str, expected: Told) -> None:
    """What somebody gives of a whole, with the whole behind the number or before 的, and rates that end in 贡献率."""
    assert values(reported(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "电子信息、装备制造两大产业产值占全市工业总产值的45.6%。",
            [("45.6%", "电子信息、装备制造两大产业产值", "share")],
        ),
        ("生物医药、人工智能产业规模占全市40%。", [("40%", "生物医药、人工智能产业规模", "share")]),
        ("风电、太阳能发电合计占比达到24.6%。", [("24.6%", "风电、太阳能发电", "share")]),
        ("电能占终端能源消费比重达到30%。", [("30%", "电能", "share")]),
        ("全市高层次人才中，博士占32%，硕士占51%。", [("32%", "博士", "share"), ("51%", "硕士", "share")]),
        (
            "在所有投诉中，网购类占34.7%；预付费类占21.3%。",
            [("34.7%", "网购类", "share"), ("21.3%", "预付费类", "share")],
        ),
        ("通过铁路出行的旅客占18.9%。", [("18.9%", "通过铁路出行的旅客", "share")]),
        ("GDP超500亿元的县占比达46%。", [("46%", "GDP超500亿元的县", "share")]),
        ("产值超亿元的企业占12%。", [("12%", "产值超亿元的企业", "share")]),
        (
            "35岁以下的占46.8%，36至50岁的占38.1%，51岁以上占15%。",
            [("46.8%", "35岁以下", "share"), ("38.1%", "36至50岁", "share"), ("15%", "51岁以上", "share")],
        ),
    ],
)
def test_a_share_of_several_things_or_of_a_short_one(sentence: str, expected: Told) -> None:
    """Several things may have one share together; a thing may be named by two characters, by its class or by its bounds."""
    assert values(reported(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "全市工业用地亩均税收达28.6万元，是同行业平均水平的1.7倍。",
            [("28.6万元", "工业用地亩均税收", "level"), ("1.7倍", "工业用地亩均税收", "multiple")],
        ),
        (
            "快递业务量占全国的12%，相当于中西部地区总和的1.5倍。",
            [("12%", "快递业务量", "share"), ("1.5倍", "快递业务量", "multiple")],
        ),
        (
            "农村居民人均可支配收入达到24560元，相当于全国平均水平的106%，是2012年的2.9倍。",
            [
                ("24560元", "rural_disposable_income", "level"),
                ("106%", "rural_disposable_income", "share"),
                ("2.9倍", "rural_disposable_income", "multiple"),
            ],
        ),
        (
            "合作社社员人均年收入达3.6万元，是入社前的2.8倍。",
            [("3.6万元", "合作社社员人均年收入", "level"), ("2.8倍", "合作社社员人均年收入", "multiple")],
        ),
        (
            "新能源汽车产销量连续7年位居世界第一，占全球份额超过50%。",
            [("第一", "新能源汽车产销量", "rank"), ("50%", "新能源汽车产销量", "share")],
        ),
        ("外出务工人数是去年的107%。", [("107%", "外出务工人数", "share")]),
        ("接待游客恢复至2019年同期的1.2倍。", [("1.2倍", "tourist_visits", "multiple")]),
        ("铁路客运量恢复到2019年同期的97.8%。", [("97.8%", "铁路客运量", "share")]),
        ("单位工业增加值能耗仅为同行业平均水平的60%。", [("60%", "energy_intensity_of_industry", "share")]),
    ],
)
def test_how_many_times_an_average_or_another_year(sentence: str, expected: Told) -> None:
    """是…平均水平的N倍 and 恢复到2019年的N% tell how many times, though no time or place of the catalogue is meant."""
    assert values(reported(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "火电发电量同比增长1.8%，增速比9月份放缓7.1个百分点。",
            [("1.8%", "火电发电量", "growth"), ("7.1个百分点", "火电发电量", "change")],
        ),
        (
            "贷款余额占比为62.0%，同比低0.6个百分点。",
            [("62.0%", "loan_balance", "share"), ("0.6个百分点", "loan_balance", "change")],
        ),
        (
            "食品价格下降0.6%，影响居民消费价格下降约0.1个百分点。",
            [("0.6%", "食品价格", "growth"), ("0.1个百分点", "食品价格", "pull")],
        ),
        (
            "工业增加值同比增长7.1%（高于全国1.3个百分点）。",
            [("7.1%", "industrial_value_added", "growth"), ("1.3个百分点", "industrial_value_added", "change")],
        ),
        (
            "制造业PMI为50.4%，高于全国0.6个百分点。",
            [("50.4%", "制造业PMI", "level"), ("0.6个百分点", "制造业PMI", "change")],
        ),
        ("软件业务收入增速快于全国4.2个百分点。", [("4.2个百分点", "软件业务收入", "change")]),
        ("城镇化率稳步提高，比上年提高1.2个百分点。", [("1.2个百分点", "urbanization_rate", "change")]),
        (
            "服务业增加值占GDP比重有所提升，一季度占GDP比重达55.5%，拉动GDP增长0.6个百分点。",
            [("55.5%", "services_value_added", "share"), ("0.6个百分点", "services_value_added", "pull")],
        ),
        (
            "工业用电量增速由负转正，同比增长4.2%，较6月回升6.1个百分点。",
            [("4.2%", "工业用电量", "growth"), ("6.1个百分点", "工业用电量", "change")],
        ),
        (
            "4月，新能源车渗透率47.3%，较去年同期33.2%提升14.1个百分点。",
            [
                ("47.3%", "新能源车渗透率", "level"),
                ("33.2%", "新能源车渗透率", "level"),
                ("14.1个百分点", "新能源车渗透率", "change"),
            ],
        ),
    ],
)
def test_points_of_a_rate(sentence: str, expected: Told) -> None:
    """Points are of the growth or the rate just told, of any name that is ahead of another, or of what the clause before speaks of."""
    assert values(reported(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "河道水质达标率由治理前的41%提高到如今的88%。",
            [("41%", "河道水质达标率", "level"), ("88%", "河道水质达标率", "level")],
        ),
        ("产能利用率恢复到85%以上。", [("85%", "产能利用率", "level")]),
        ("煤炭在一次能源消费中的占比从68.5%下降到56%。", [("68.5%", "煤炭", "share"), ("56%", "煤炭", "share")]),
        ("全镇物流成本较三年前下降两成多。", [("两成", "物流成本", "growth")]),
        ("海外营收占比从12%一路攀升至37%。", [("12%", "海外营收", "share"), ("37%", "海外营收", "share")]),
        ("城镇登记失业率始终控制在4%以内。", [("4%", "registered_urban_unemployment", "level")]),
        (
            "恩格尔系数为28.4%，下降0.4个百分点。",
            [("28.4%", "恩格尔系数", "level"), ("0.4个百分点", "恩格尔系数", "change")],
        ),
        ("秋粮收获进度已过九成。", [("九成", "秋粮收获进度", "level")]),
        ("高速公路桥隧比达52%。", [("52%", "高速公路桥隧比", "level")]),
        (
            "研发投入强度从全国第11位升至第9位、达到2.56%。",
            [("第11位", "rd_intensity", "rank"), ("第9位", "rd_intensity", "rank"), ("2.56%", "rd_intensity", "level")],
        ),
        (
            "基础研究经费占比为6.77%，连续5年保持6%以上。",
            [("6.77%", "基础研究经费", "share"), ("6%", "基础研究经费", "share")],
        ),
    ],
)
def test_rates_that_came_from_somewhere(sentence: str, expected: Told) -> None:
    """A rate rises from what it was at some time, comes back to a level, holds it for years, or stands behind a rank."""
    assert values(reported(sentence)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "较好的占61.7%，一般的占31.5%，较差的占1.9%。",
        "消费持续回升、民间投资占比达到50%。",
        "三者合计占全市出口的41%。",
        "高新技术企业减按15%的税率征收企业所得税。",
        "财政对保费给予60%的补贴。",
        "公司以80%的股权收购该企业。",
        "企业节省了30%以上的成本。",
        "全球每卖出10辆新能源汽车，就有6辆来自当地。",
        "产值超亿元的企业比重不断提高。",
    ],
)
def test_parts_of_what_is_not_told(sentence: str) -> None:
    """较差的占…, 三者合计占… and what two clauses joined by a mark say name nothing of which a share could be."""
    assert reported(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "value", "period"),
    [
        ("4月，火电发电量同比增长1.8%，增速比3月份放缓7.1个百分点。", "-7.1", "2024-04"),
        ("4月，房地产开发投资下降9.4%，拖累投资增速1.9个百分点。", "-1.9", "2024-04"),
        ("4月末，贷款余额占比为62.0%，同比低0.6个百分点。", "-0.6", "2024-04-30"),
        ("4月份，社会消费品零售总额同比由上月下降6.7%转为增长3.1%。", "3.1", "2024-04"),
        ("2023年，旅游总收入恢复到2019年的118%。", "118", "2023"),
        ("2023年，技术合同成交额突破4000亿元，是2020年的2.4倍，年均增长34%。", "34", "2020/2023"),
        ("4月，新能源车渗透率47.3%，较去年同期33.2%提升14.1个百分点。", "14.1", "2024-04"),
        ("2023年，农民收入达3.5万元，2010年以来年均增长6%，是2010年的2.4倍。", "2.4", "2023"),
        ("水质达标率由治理前的41%提高到去年的88%。", "88", "2023"),
    ],
)
def test_the_sign_and_the_time_of_the_last_number(sentence: str, value: str, period: str) -> None:
    """What slows or is lower is negative, and a time that is only measured against dates nothing."""
    last = reported(sentence)[-1]
    assert (str(last.value), last.period) == (value, period)


def test_the_value_before_a_turn_is_of_the_month_before() -> None:
    """4月份…由上月下降…转为增长: the first is of March."""
    assert reported("4月份，社会消费品零售总额同比由上月下降6.7%转为增长3.1%。")[0].period == "2024-03"


def test_an_index_of_expectations_is_no_aim() -> None:
    """预期指数 is what there is."""
    [index] = reported("4月份，企业生产经营活动预期指数为53.8%。")
    assert (index.kind, index.period) == (Kind.ACTUAL, "2024-04")
