"""Places and ranks compared in one sentence, in the forms in which news and releases compare them."""

import pytest

from indicators.extract.observations import parse_observations
from tests.extract.observing import catalog, document

Row = tuple[str, str, str, str]


def by_place(heading: str, text: str) -> list[Row]:
    """`(text, indicator or the name as written, measure, region)` of each value."""
    found = parse_observations(document(f"# {heading}\n\n{text}\n", heading, "2024-07-30"), catalog())
    return [(one.text, one.indicator or one.indicator_name, str(one.measure), one.region) for one in found]


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        (
            "全国各地经济",
            "上半年，杭州和武汉GDP均超过8000亿元，分列第四和第五位。",
            [
                ("8000亿元", "gdp", "level", "330100"),
                ("8000亿元", "gdp", "level", "420100"),
                ("第四", "gdp", "rank", "330100"),
                ("第五位", "gdp", "rank", "420100"),
            ],
        ),
        (
            "全国各地经济",
            "上半年，广东、江苏GDP双双突破6万亿元，山东、浙江分别达到4.5万亿元、4.1万亿元。",
            [
                ("6万亿元", "gdp", "level", "440000"),
                ("6万亿元", "gdp", "level", "320000"),
                ("4.5万亿元", "gdp", "level", "370000"),
                ("4.1万亿元", "gdp", "level", "330000"),
            ],
        ),
        (
            "全国各地经济",
            "上半年，浙江、江苏、安徽制造业中长期贷款余额同比增长均在30%以上。",
            [
                ("30%", "制造业中长期贷款余额", "growth", "330000"),
                ("30%", "制造业中长期贷款余额", "growth", "320000"),
                ("30%", "制造业中长期贷款余额", "growth", "340000"),
            ],
        ),
        (
            "云南经济",
            "2023年，普洱市、保山市咖啡产量分别占全省的45%、18%。",
            [("45%", "咖啡产量", "share", "530800"), ("18%", "咖啡产量", "share", "530500")],
        ),
        (
            "全国各地经济",
            "2023年，福建、河南社会消费品零售总额增长6.1%和6.0%。",
            [("6.1%", "retail_sales", "growth", "350000"), ("6.0%", "retail_sales", "growth", "410000")],
        ),
        (
            "全国各地经济",
            "截至6月底，江苏、广东5G基站分别建成26万个、38万个。",
            [("26万个", "base_stations_5g", "level", "320000"), ("38万个", "base_stations_5g", "level", "440000")],
        ),
        (
            "辽宁经济",
            "上半年，盘锦市、锦州市港口吞吐量分别增长4.1%、下降1.8%。",
            [
                ("4.1%", "port_cargo_throughput", "growth", "211100"),
                ("1.8%", "port_cargo_throughput", "growth", "210700"),
            ],
        ),
        (
            "无锡经济",
            "2023年，宜兴市、江阴市工业用电量分别增长6.2%、5.8%，梁溪区下降1.3%。",
            [
                ("6.2%", "工业用电量", "growth", "320282"),
                ("5.8%", "工业用电量", "growth", "320281"),
                ("1.3%", "工业用电量", "growth", "320213"),
            ],
        ),
    ],
)
def test_each_of_several_places_has_its_own_value(heading: str, text: str, expected: list[Row]) -> None:
    """One number that is of each of several places, or a number for each of them, is read for every place, with its region."""
    assert by_place(heading, text) == expected


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        (
            "全国各地经济",
            "上半年，30个地区规模以上工业增加值实现正增长，其中西藏增长15%，甘肃增长11%。",
            [
                ("15%", "industrial_value_added", "growth", "540000"),
                ("11%", "industrial_value_added", "growth", "620000"),
            ],
        ),
        (
            "江苏经济",
            "2023年，全省一般公共预算收入突破1万亿元，其中苏州2500亿元、南京1700亿元、无锡1200亿元。",
            [
                ("1万亿元", "general_public_budget_revenue", "level", "320000"),
                ("2500亿元", "general_public_budget_revenue", "level", "320500"),
                ("1700亿元", "general_public_budget_revenue", "level", "320100"),
                ("1200亿元", "general_public_budget_revenue", "level", "320200"),
            ],
        ),
        (
            "全国各地经济",
            "1—5月，工业机器人产量：江苏5.1万套，增长8.2%；广东9.6万套，下降2.7%。",
            [
                ("5.1万套", "工业机器人产量", "level", "320000"),
                ("8.2%", "工业机器人产量", "growth", "320000"),
                ("9.6万套", "工业机器人产量", "level", "440000"),
                ("2.7%", "工业机器人产量", "growth", "440000"),
            ],
        ),
        (
            "全国各地经济",
            "2023年，城镇新增就业河南125万人、四川104万人。",
            [("125万人", "urban_new_jobs", "level", "410000"), ("104万人", "urban_new_jobs", "level", "510000")],
        ),
        (
            "全国各地经济",
            "2023年，上海二手房成交2.4万套；深圳成交5600套。",
            [("2.4万套", "二手房成交", "level", "310000"), ("5600套", "二手房成交", "level", "440300")],
        ),
        (
            "全国各地经济",
            "上半年，东部地区固定资产投资增长1.6%，中部增长4.1%，西部增长0.9%。",
            [
                ("1.6%", "fixed_asset_investment", "growth", "100000-eastern"),
                ("4.1%", "fixed_asset_investment", "growth", "100000-central"),
                ("0.9%", "fixed_asset_investment", "growth", "100000-western"),
            ],
        ),
        (
            "全国各地经济",
            "2023年，长沙常住人口增加18万人，杭州增加17万人。",
            [
                ("18万人", "resident_population", "change", "430100"),
                ("17万人", "resident_population", "change", "330100"),
            ],
        ),
        (
            "全国各地经济",
            "2023年，内蒙古煤炭产量12.1亿吨，山西13.8亿吨，两省区合计占全国的55%。",
            [
                ("12.1亿吨", "raw_coal_output", "level", "150000"),
                ("13.8亿吨", "raw_coal_output", "level", "140000"),
                ("55%", "raw_coal_output", "share", ""),
            ],
        ),
        (
            "河北经济",
            "2023年，唐山市粗钢产量占全省的56%、全国的13%。",
            [("56%", "粗钢产量", "share", "130200"), ("13%", "粗钢产量", "share", "130200")],
        ),
        (
            "全国各地经济",
            "前三季度，河南以8.4%的规上工业增加值增速位列经济大省第一。",
            [
                ("8.4%", "industrial_value_added", "growth", "410000"),
                ("第一", "industrial_value_added", "rank", "410000"),
            ],
        ),
        (
            "全国各地经济",
            "前三季度，有10个省份GDP增速高于全国平均水平（4.8%）。",
            [("10个", "GDP增速高于全国平均水平的省份", "level", "100000"), ("4.8%", "gdp", "growth", "100000")],
        ),
    ],
)
def test_a_place_alone_goes_on_with_what_the_sentence_is_about(heading: str, text: str, expected: list[Row]) -> None:
    """A place before a number says whose it is; what it is stands in the clause, the sentence or the heading before."""
    assert by_place(heading, text) == expected


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        (
            "四川经济",
            "一季度，全省GDP增速最高的是攀枝花市，为8.2%，最低的是阿坝州，为3.1%。",
            [("8.2%", "gdp", "growth", "510400"), ("3.1%", "gdp", "growth", "513200")],
        ),
        (
            "全国各地经济",
            "2023年，粮食产量前三的省份是黑龙江、河南、山东，分别为1550亿斤、1320亿斤、1130亿斤。",
            [
                ("1550亿斤", "grain_output", "level", "230000"),
                ("1320亿斤", "grain_output", "level", "410000"),
                ("1130亿斤", "grain_output", "level", "370000"),
            ],
        ),
        (
            "全国各地经济",
            "2023年，全社会用电量前两位的省份依次是广东（8500亿千瓦时）、江苏（7800亿千瓦时）。",
            [
                ("8500亿千瓦时", "electricity_consumption", "level", "440000"),
                ("7800亿千瓦时", "electricity_consumption", "level", "320000"),
            ],
        ),
        (
            "浙江经济",
            "上半年，舟山、杭州GDP增速居全省前两位，分别为8.8%和6.9%。",
            [
                ("前两位", "gdp", "rank", "330900"),
                ("前两位", "gdp", "rank", "330100"),
                ("8.8%", "gdp", "growth", "330900"),
                ("6.9%", "gdp", "growth", "330100"),
            ],
        ),
        (
            "全国各地经济",
            "2023年，城乡居民收入比，天津最小，为1.83，甘肃最大，为3.09。",
            [("1.83", "城乡居民收入比", "level", "120000"), ("3.09", "城乡居民收入比", "level", "620000")],
        ),
    ],
)
def test_places_are_picked_out_by_an_indicator(heading: str, text: str, expected: list[Row]) -> None:
    """What places are first, last or above a mark in is what the numbers behind their names measure."""
    assert by_place(heading, text) == expected


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        (
            "江苏经济",
            "2023年，江阴、昆山、常熟GDP分别为4900亿元、5100亿元、2900亿元。",
            [
                ("4900亿元", "gdp", "level", "320281"),
                ("5100亿元", "gdp", "level", "320583"),
                ("2900亿元", "gdp", "level", "320581"),
            ],
        ),
        ("湖北经济", "2023年，潜江小龙虾养殖面积89万亩。", [("89万亩", "小龙虾养殖面积", "level", "429005")]),
        (
            "江西经济",
            "1—6月，赣州规上工业增加值增长10%，鹰潭增长9%，新余增长8%。",
            [
                ("10%", "industrial_value_added", "growth", "360700"),
                ("9%", "industrial_value_added", "growth", "360600"),
                ("8%", "industrial_value_added", "growth", "360500"),
            ],
        ),
    ],
)
def test_short_names_of_places_stand_by_each_other(heading: str, text: str, expected: list[Row]) -> None:
    """The short name of a county is a place in a row with others of its province, or where it opens a clause at home."""
    assert by_place(heading, text) == expected


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        (
            "全国各地经济",
            "上半年，北京、深圳分别完成软件业务收入4100亿元、1900亿元，深圳在副省级城市中排名第一。",
            [
                ("4100亿元", "软件业务收入", "level", "110000"),
                ("1900亿元", "软件业务收入", "level", "440300"),
                ("第一", "软件业务收入", "rank", "440300"),
            ],
        ),
        (
            "四川经济",
            "一季度，绵阳、德阳规上工业增加值增速分别居全省第1和第3位。",
            [
                ("第1", "industrial_value_added", "rank", "510700"),
                ("第3位", "industrial_value_added", "rank", "510600"),
            ],
        ),
        (
            "重庆经济",
            "一季度，永川区、璧山区规上工业总产值分别增长11.2%、9.8%，增速分别排名全市第4、第7。",
            [
                ("11.2%", "industrial_output_value", "growth", "500118"),
                ("9.8%", "industrial_output_value", "growth", "500120"),
                ("第4", "industrial_output_value", "rank", "500118"),
                ("第7", "industrial_output_value", "rank", "500120"),
            ],
        ),
        (
            "湖北经济",
            "2023年，湖北高价值发明专利7.8万件，居全国第六、中部第一。",
            [
                ("7.8万件", "高价值发明专利", "level", "420000"),
                ("第六", "高价值发明专利", "rank", "420000"),
                ("第一", "高价值发明专利", "rank", "420000"),
            ],
        ),
        (
            "陕西经济",
            "2023年，全省汽车产量147万辆，增长33%，增速居全国第1位，产量居全国第8位。",
            [
                ("147万辆", "vehicle_output", "level", "610000"),
                ("33%", "vehicle_output", "growth", "610000"),
                ("第1位", "vehicle_output", "rank", "610000"),
                ("第8位", "vehicle_output", "rank", "610000"),
            ],
        ),
        (
            "陕西经济",
            "2023年，西安市规模以上工业增加值增长8.7%，增速居15个副省级城市第2位。",
            [
                ("8.7%", "industrial_value_added", "growth", "610100"),
                ("第2位", "industrial_value_added", "rank", "610100"),
            ],
        ),
        ("全国各地经济", "2023年，我国汽车出口超过日本，跃居全球第一。", [("第一", "汽车出口", "rank", "100000")]),
        (
            "广东经济",
            "2023年，深圳出口2.46万亿元，连续31年居内地外贸城市首位。",
            [("2.46万亿元", "exports", "level", "440300"), ("首位", "exports", "rank", "440300")],
        ),
        (
            "湖北经济",
            "2023年，武汉GDP达2.1万亿元，全国城市排名第九。",
            [("2.1万亿元", "gdp", "level", "420100"), ("第九", "gdp", "rank", "420100")],
        ),
        ("安徽经济", "2023年，全国道德模范人数居全国首位。", [("首位", "道德模范人数", "rank", "340000")]),
        ("海南经济", "2023年，三亚游客满意度在全国60个样本城市中排名第7。", [("第7", "游客满意度", "rank", "460200")]),
        (
            "全国各地经济",
            "长三角地区进出口合计3.75万亿元，占同期全国进出口总值的36.8%。",
            [
                ("3.75万亿元", "foreign_trade", "level", "100000-yangtze-river-delta"),
                ("36.8%", "foreign_trade", "share", "100000-yangtze-river-delta"),
            ],
        ),
    ],
)
def test_a_rank_is_of_the_place_and_the_name_told(heading: str, text: str, expected: list[Row]) -> None:
    """A rank keeps the name and the place of what was told, in another whole, by another view and among so many."""
    assert by_place(heading, text) == expected


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        (
            "湖北经济",
            "一季度，武汉都市圈、襄阳都市圈地区生产总值分别增长5.6%、6.3%。",
            [("5.6%", "武汉都市圈地区生产总值", "growth", ""), ("6.3%", "襄阳都市圈地区生产总值", "growth", "")],
        ),
        (
            "国际观察",
            "2023年，越南对华出口增长18%，马来西亚增长6%。",
            [("18%", "越南对华出口", "growth", ""), ("6%", "马来西亚对华出口", "growth", "")],
        ),
        (
            "国际观察",
            "2023年，印度、越南GDP分别增长7.6%、5.3%。",
            [("7.6%", "印度GDP", "growth", ""), ("5.3%", "越南GDP", "growth", "")],
        ),
        ("甘肃经济", "2023年，渝东南武陵山区城镇群390亿元。", []),
        (
            "广东经济",
            "2023年，广东出口增长5%，其中对美国增长3%，对东盟增长8%。",
            [
                ("5%", "exports", "growth", "440000"),
                ("3%", "对美国出口", "growth", "440000"),
                ("8%", "对东盟出口", "growth", "440000"),
            ],
        ),
    ],
)
def test_places_that_no_list_holds_name_what_is_theirs(heading: str, text: str, expected: list[Row]) -> None:
    """A country, or a zone that the catalogue does not hold, stands in the name, and no region is claimed."""
    assert by_place(heading, text) == expected


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        (
            "吉林经济",
            "2023年，新增长春、通化、白城3个国家创新型产业集群。",
            [("3个", "国家创新型产业集群", "level", "220000")],
        ),
        (
            "吉林经济",
            "2023年，抓好梅河口、公主岭、前郭、珲春4个国家新型城镇化建设试点。",
            [("4个", "国家新型城镇化建设试点", "level", "220000")],
        ),
        ("广西经济", "2023年，新增南宁和百色方向高速公路出省通道各1条。", []),
    ],
)
def test_a_number_of_several_together_is_of_none_alone(heading: str, text: str, expected: list[Row]) -> None:
    """What several places have together is of the whole that they lie in; between two of them it is of neither."""
    assert by_place(heading, text) == expected
