"""Whose a number is, and where and when: firms of the clause before, places and times of the sentences before."""

from indicators.model import Kind, Measure
from tests.extract.observing import reported
from tests.extract.test_observations_news import item, names


def test_what_some_firms_made_is_theirs() -> None:
    """国有控股企业快速发展，实现工业总产值: neither the value nor what goes on with it is the whole city's."""
    text = "上半年，我市规模以上工业中国有控股企业在出口的带动下快速发展，实现工业总产值83亿元，增长29%。"
    found = item(text, "长沙工业", issued="2024-07-20")
    assert [(one.indicator, one.indicator_name) for one in found] == [("", "国有控股企业工业总产值")] * 2


def test_what_all_firms_made_is_the_places_own() -> None:
    """规上工业企业生产平稳，实现工业总产值 is the city's own."""
    text = "上半年，全市规模以上工业企业生产平稳，实现工业总产值83亿元。"
    [value] = item(text, "长沙工业", issued="2024-07-20")
    assert value.indicator == "industrial_output_value"


def test_a_size_belongs_to_those_counted() -> None:
    """亿元企业数达284家 counts firms of that size, not all; what they made is theirs."""
    text = "上半年，全市规模以上亿元企业数达284家，实现工业总产值790亿元。"
    assert names(item(text, "长沙工业", issued="2024-07-20")) == [
        ("284家", "亿元企业数"),
        ("790亿元", "规模以上亿元企业工业总产值"),
    ]


def test_the_month_itself_among_months() -> None:
    """其中当月工业增加值增长12%，高于全省3.3个百分点: both are of June alone."""
    text = "上半年，全市规模以上工业增加值增长13%，其中当月工业增加值增长12%，高于全省3.3个百分点。"
    found = item(text, "长沙工业", issued="2024-07-20")
    assert [one.period for one in found] == ["2024-01/2024-06", "2024-06", "2024-06"]


def test_as_of_the_end_of_a_year_that_is_about_over() -> None:
    """截至2025年底…达到7000余家 tells in December what there is; in March it is left open."""
    text = "截至2025年底，全国智能工厂达到7000余家。"
    [there] = item(text, "全国智能工厂", issued="2025-12-27")
    assert (there.kind, there.period) == (Kind.ACTUAL, "2025-12-31")
    assert item(text, "全国智能工厂", issued="2025-03-27") == []


def test_growth_that_was_held() -> None:
    """保持了17%和16%的高增速，分别达到…亿元: the first two are growth, the others levels."""
    text = "2023年，全省软件业、互联网业的业务收入保持了17%和16%的高增速，分别达到90亿元和15亿元。"
    assert [one.measure for one in item(text, "湖南软件业")] == [Measure.GROWTH] * 2 + [Measure.LEVEL] * 2


def test_what_each_of_a_row_pulled() -> None:
    """汽车和计算机制造业贡献突出，分别拉动全市增长: points of the whole's growth, of each of the two."""
    text = "上半年，全市工业增加值增长11%；其中汽车和计算机制造业贡献突出，分别拉动全市增长2.5个和1.4个百分点。"
    _, *pulls = item(text, "长沙工业", issued="2024-07-20")
    assert [(one.measure, one.indicator_name) for one in pulls] == [
        (Measure.PULL, "汽车"),
        (Measure.PULL, "计算机制造业"),
    ]


def test_a_place_said_without_a_number() -> None:
    """湖南省…表现强劲。其中，锂电池出口…: what goes on with a sentence is of its place, and not of the whole country."""
    text = "记者从长沙海关了解到，今年上半年湖南省“新三样”产品出口强劲。其中，锂电池出口最为抢眼，同比增长110%。"
    [growth] = item(text, "我国锂电池出口增长", issued="2024-08-13")
    assert growth.region == "430000"


def test_statistics_after_sentences_without_numbers() -> None:
    """四句没有数字的话之后，同比增长 is still of the months that the item told first."""
    text = (
        "一季度，全省规模以上工业增加值同比增长6.5%。有关负责人作了介绍。总体实现良好开局。总体看有几个特点。"
        "一是主要指标稳中有进。工业品出口额同比增长6.9%。"
    )
    assert [one.period for one in item(text, "湖南工业", issued="2024-04-20")] == ["2024-01/2024-03"] * 2


def test_two_months_from_january_on() -> None:
    """前两个月 is January and February."""
    [growth] = item("前两个月，全省规上工业企业利润总额增长15%。", "湖南工业", issued="2024-04-20")
    assert growth.period == "2024-01/2024-02"


def test_how_long_people_live() -> None:
    """人均预期寿命由76.9岁提升至77.95岁: both ends of the rise are bound."""
    found = reported("人均预期寿命由2017年的76.9岁提升至77.95岁。")
    assert [(one.text, one.indicator) for one in found] == [
        ("76.9岁", "life_expectancy"),
        ("77.95岁", "life_expectancy"),
    ]


def test_what_somebody_made_is_not_the_places_own() -> None:
    """钢铁等传统产业完成技改投资 is theirs; 8大重点工业市完成工业投资 is of cities that have no name, and stays unbound."""
    [value] = item("上半年，全省钢铁、建材等传统产业累计完成技改投资1393亿元。", "湖南投资", issued="2024-07-20")
    assert (value.indicator, value.indicator_name) == ("", "钢铁、建材等传统产业技改投资")
    text = "上半年，8大重点工业市完成工业投资1725亿元；完成技改投资1354亿元。"
    assert item(text, "湖南投资", issued="2024-07-20") == []


def test_what_a_zone_made_goes_on() -> None:
    """园区实现工业总产值…；实现工业固定资产投资…: both are the zone's."""
    text = "1—3月，园区实现工业总产值17亿元；实现工业固定资产投资1.4亿元。"
    assert [one.indicator_name for one in item(text, "长沙工业")] == ["园区工业总产值", "园区工业固定资产投资"]


def test_bare_words_are_of_the_value_before() -> None:
    """仪器仪表企业营业收入…，利润总额…; 铁矿砂进口量…，进口额…; 粗钢产量…；日均产量…: each of the same."""
    text = "一季度，全国仪器仪表制造企业营业收入1679亿元，利润总额110亿元。"
    assert [one.indicator_name for one in item(text, "全国仪器仪表")][1] == "仪器仪表制造企业利润总额"
    text = "1—4月，全国铁矿砂进口量9300万吨，进口额1063亿元。"
    assert [(one.indicator, one.indicator_name) for one in item(text, "全国钢铁")][1] == ("", "铁矿砂进口额")
    text = "4月份，全国粗钢产量6508万吨；日均产量209.9万吨。"
    assert [one.indicator_name for one in item(text, "全国钢铁")][1] == "粗钢日均产量"


def test_a_size_of_those_behind_measures_nothing() -> None:
    """投资过百亿元市州 and 规模以上工业36个行业中: neither number is of the words before it."""
    text = "1—8月，全省技术改造投资过百亿元市州不断增加。"
    assert item(text, "湖南投资", issued="2024-09-20") == []
    text = "到2027年，全省软件产业规模突破千亿元市场关口。"
    assert [one.text for one in item(text, "湖南软件", issued="2024-09-20")] == ["千亿元"]
    text = "1—8月，全省规模以上工业36个行业中，28个行业保持增长。"
    assert [one.text for one in item(text, "湖南工业", issued="2024-09-20")] == ["28个"]


def test_a_place_that_a_clause_only_leads_in() -> None:
    """在陕西，总规模达到20亿元的基金 is of that province, in an article about the country."""
    text = "今年前三季度，全国规模以上工业增加值同比增长4%。在陕西，总规模达到20亿元的产业基金刚刚成立。"
    found = item(text, "我国制造业转型", issued="2023-10-28")
    assert [(one.region, one.indicator_name) for one in found][1] == ("610000", "产业基金总规模")


def test_trade_with_those_of_whom_the_clause_before_tells() -> None:
    """与“一带一路”国家合作更加紧密，进出口增长10% is the trade with these, not all of the place's."""
    text = "1—8月，与“一带一路”国家合作更加紧密，进出口增长10%。"
    assert [(one.indicator, one.indicator_name) for one in item(text, "湖南外贸")] == [("", "对“一带一路”国家进出口")]


def test_firms_are_not_counted_in_pieces() -> None:
    """企业所占比重超过七成，数量超过300万件: pieces are of something that the sentence does not name."""
    text = "1—8月，企业所占比重已超过七成，数量超过300万件。"
    assert "300万件" not in [one.text for one in item(text, "湖南专利")]
