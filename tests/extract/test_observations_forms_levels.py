"""How much there is and what it is called: levels and their names in the orders and wordings of news and releases."""

import pytest

from tests.extract.observing import reported, values

_LEVEL = "level"


def levels(sentence: str) -> list[tuple[str, str]]:
    """`(text, indicator or the name as written)` of each level read from a news item of May 2024."""
    return [(text, name) for text, name, measure in values(reported(sentence)) if measure == _LEVEL]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2023年，县里拿出2600万元专项资金支持企业技改。", [("2600万元", "专项资金")]),
        ("2023年，全市发放了3.2亿元消费券。", [("3.2亿元", "消费券")]),
        ("2023年，园区创造了86亿元的工业产值。", [("86亿元", "园区工业产值")]),
        ("2023年，项目为企业节省了3000万元成本。", [("3000万元", "节省成本")]),
        ("2023年，全市获得86亿元授信支持。", [("86亿元", "授信")]),
        (
            "2023年，先后有12亿元专项债券资金、3亿元中央预算内资金落地。",
            [("12亿元", "专项债券资金"), ("3亿元", "中央预算内资金")],
        ),
        (
            "全县拥有340万千瓦的风能资源，360万千瓦的太阳能资源。",
            [("340万千瓦", "风能资源"), ("360万千瓦", "太阳能资源")],
        ),
        ("2023年，该市以1.2万亿元的经济总量位居前列。", [("1.2万亿元", "gdp")]),
        ("2023年，全市投入12亿元用于水利建设。", [("12亿元", "水利建设投入")]),
        ("2023年，两级财政已投入6亿元用于以旧换新补贴。", [("6亿元", "以旧换新补贴")]),
        ("企业最高可获得500万元补助。", []),
        ("对每户给予1万元补贴。", []),
    ],
)
def test_the_noun_behind_a_sum(sentence: str, expected: list[tuple[str, str]]) -> None:
    """拿出2600万元专项资金: a verb of having or giving, the sum, and what it is; what one may get at most is no amount."""
    assert levels(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2023年，猪肉平均价格为每公斤23.6元。", [("23.6元", "猪肉平均价格")]),
        ("2023年，92号汽油零售均价每升7.92元。", [("7.92元", "92号汽油零售均价")]),
        ("2023年，城乡低保标准提高到每人每月760元。", [("760元", "城乡低保标准")]),
        ("2023年，生活垃圾焚烧处理能力提高到每日1.2万吨。", [("1.2万吨", "生活垃圾焚烧处理能力")]),
        (
            "10月，铁路旅客发送量累计3.6亿人次，日均1160万人次。",
            [("3.6亿人次", "铁路旅客发送量"), ("1160万人次", "日均铁路旅客发送量")],
        ),
        ("2023年，两市成交额合计212万亿元，日均成交8767亿元。", [("212万亿元", "成交额"), ("8767亿元", "日均成交额")]),
    ],
)
def test_prices_and_what_comes_to_a_day(sentence: str, expected: list[tuple[str, str]]) -> None:
    """为每公斤23.6元 is the price, and 日均 behind a sum what that comes to a day."""
    assert levels(sentence) == expected


def test_a_total_behind_what_comes_to_a_day_is_that_of_all() -> None:
    """新设市场主体30万户，日均新设849户，总量突破200万户: the total is none of a day."""
    found = levels("2023年，全省新设市场主体30.98万户，日均新设849户，总量突破200万户。")
    assert found == [("30.98万户", "market_entities"), ("849户", "日均新设市场主体"), ("200万户", "market_entities")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2023年，县农商行向286家民营企业发放贷款12.6亿元。", [("286家", "民营企业"), ("12.6亿元", "发放贷款")]),
        ("2023年，税务部门累计为企业减税降费及退税412亿元。", [("412亿元", "减税降费及退税")]),
        ("2023年，集中采购为群众节约医疗费用3亿元。", [("3亿元", "节约医疗费用")]),
        ("2023年，全市共计减免和缓征税收26亿元。", [("26亿元", "减免和缓征税收")]),
        ("2023年，洪涝灾害造成直接经济损失4186万元。", [("4186万元", "直接经济损失")]),
        ("2023年，困难人员实现再就业2500人。", [("2500人", "困难人员再就业")]),
        ("2023年，对外承包工程完成营业额96亿元。", [("96亿元", "对外承包工程营业额")]),
        ("2023年，全省统筹推进重大项目完成投资4524亿元。", [("4524亿元", "重大项目投资")]),
        ("2023年，燃料电池汽车累计推广应用3126辆。", [("3126辆", "燃料电池汽车")]),
        ("2023年，保障性住房新开工1.6万套。", [("1.6万套", "保障性住房新开工")]),
        ("10月20日至22日，为期三天的博览会共吸引观众12.6万人次。", [("12.6万人次", "吸引观众")]),
    ],
)
def test_what_was_done_and_by_whom(sentence: str, expected: list[tuple[str, str]]) -> None:
    """The doer stays where the noun alone says little (再就业); for whom it was done, and how, is no part of the name."""
    assert levels(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2023年，苹果种植面积达36.8万亩，产量56.2万吨，产值21.6亿元。", ["苹果种植面积", "苹果产量", "苹果产值"]),
        ("7月，乘用车产量86万辆；销量88万辆。", ["乘用车产量", "乘用车销量"]),
        ("10月，期货市场成交量为6.28亿手，成交额为44万亿元。", ["期货市场成交量", "期货市场成交额"]),
        (
            "2023年，港航集团完成集装箱吞吐量86万标箱，实现营收32.6亿元、净利润2.8亿元。",
            ["港航集团集装箱吞吐量", "港航集团营收", "港航集团净利润"],
        ),
        ("2023年，全省落地金融工具项目286个、金额412亿元。", ["落地金融工具项目", "落地金融工具项目金额"]),
        ("2023年，全市新能源客车产量8万辆，出口额3.2亿美元。", ["新能源客车产量", "新能源客车出口额"]),
        ("2023年，某龙头企业的轴承产能达36万套，出口额3.2亿美元。", ["轴承产能", "企业出口额"]),
        ("园区现有企业236家，2023年实现产值412亿元。", ["园区企业", "园区企业产值"]),
    ],
)
def test_a_bare_head_is_of_what_was_told_before(sentence: str, expected: list[str]) -> None:
    """产量 behind 苹果种植面积, 销量 behind 乘用车产量, 净利润 behind what a group handled: of the same thing or owner."""
    assert [name.removeprefix("某龙头企业的") for _, name in levels(sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("全市每千人口拥有执业（助理）医师数达到3.2人。", ["每千人口拥有执业（助理）医师数"]),
        ("2023年，互联网协议第六版（IPv6）活跃用户数达到4.6亿。", ["互联网协议第六版（IPv6）活跃用户数"]),
        ("2023年，126个县（市、区）开展了试点。", ["开展试点的县（市、区）"]),
        ("2023年，规上企业（含新入库企业）研发费用达86亿元。", ["规上企业研发费用"]),
        ("2023年，“新三样”出口总额达186亿元。", ["“新三样”出口总额"]),
        ("2023年，建成区绿化覆盖率为43.6%。", ["建成区绿化覆盖率"]),
        ("2023年，居民恩格尔系数降至29.8%。", ["居民恩格尔系数"]),
        ("2023年，新能源客车渗透率首次突破三成，达到31.6%。", ["新能源客车渗透率"] * 2),
        ("2023年，人均粮食占有量493公斤，外汇占款余额21万亿元。", ["人均粮食占有量", "外汇占款余额"]),
        ("2023年，自贸试验区实际使用外资2130亿元，让利86亿元。", ["自贸试验区实际使用外资", "让利"]),
        ("2023年，平均每百户拥有家用汽车46.8辆。", ["平均每百户拥有家用汽车"]),
        ("合作社现有社员312户，高标准农田累计建成5600亩。", ["社员", "high_standard_farmland"]),
        ("2023年，多个地区把养老保险缴费比例统一降至16%。", ["养老保险缴费比例"]),
    ],
)
def test_a_name_is_neither_cut_nor_carries_more(sentence: str, expected: list[str]) -> None:
    """执业（助理）医师 keeps its bracket, 建成区 its verb, 农田 its 高标准; notes, holders and verbs of having are no part."""
    assert [name for _, name in levels(sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("粮食产量从1949年的486万吨增加到2018年的2126万吨。", [("grain_output", "1949"), ("grain_output", "2018")]),
        ("2012年到2021年，研发投入强度从1.91%增长到2.44%。", [("rd_intensity", "2012"), ("rd_intensity", "2021")]),
        ("2024年，软件销售额有望冲击4亿元。", [("软件销售额", "2024")]),
        ("4月，制造业PMI录得50.3%。", [("制造业PMI", "2024-04")]),
        ("3月，全市用电量再创单月新高，达86亿千瓦时。", [("electricity_consumption", "2024-03")]),
        ("2023年，地区生产总值在全省排名第三，总量达1612亿元。", [("gdp", "2023")]),
        ("2023年，人均GDP为1.3万美元，折合人民币8.9万元。", [("gdp_per_capita", "2023")] * 2),
        ("2023年，贷款平均利率低至3.2%。", [("贷款平均利率", "2023")]),
    ],
)
def test_levels_that_were_reached(sentence: str, expected: list[tuple[str, str]]) -> None:
    """从1949年的…增加到, 冲击, 录得, 再创单月新高，达, 总量达 behind a rank: levels all, each of its own time."""
    found = [one for one in reported(sentence) if str(one.measure) == _LEVEL]
    assert [(one.indicator or one.indicator_name, one.period) for one in found] == expected


def test_what_is_measured_against_other_times() -> None:
    """比常年偏高0.9℃ and 较前一交易日上涨320元 are changes of the level just told."""
    found = values(reported("2023年，平均气温17.2℃，比常年偏高0.9℃。"))
    assert [(text, measure) for text, _, measure in found] == [("17.2℃", "level"), ("0.9℃", "change")]
    found = values(reported("4月12日，沪铜合约收盘价为74560元/吨，较前一交易日上涨320元/吨。"))
    assert [(name, measure) for _, name, measure in found] == [
        ("沪铜合约收盘价", "level"),
        ("沪铜合约收盘价", "change"),
    ]


def test_what_a_cost_is_to_gdp() -> None:
    """物流总费用6万亿元，与GDP的比率为13.9% is a share of the costs, and none of GDP."""
    found = values(reported("2023年，社会物流总费用6万亿元，与GDP的比率为13.9%。"))
    assert found == [("6万亿元", "社会物流总费用", "level"), ("13.9%", "社会物流总费用", "share")]
