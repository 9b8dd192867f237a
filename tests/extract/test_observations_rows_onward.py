"""Rows of numbers: verbs that turn within them, names that stand apart from them, and what they go on with."""

import pytest

from tests.extract.observing import reported, values


def told(sentence: str) -> list[tuple[str, str, str]]:
    """`(value, name as written, measure)` of each."""
    return [(str(one.value), one.indicator_name, str(one.measure)) for one in reported(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "1—4月，铜材、铝材、锌锭产量分别增长2%、下降3%和4%。",
            [("2", "铜材产量", "growth"), ("-3", "铝材产量", "growth"), ("-4", "锌锭产量", "growth")],
        ),
        (
            "1—4月，铜材、铝材产量分别下降2%和增长3%。",
            [("-2", "铜材产量", "growth"), ("3", "铝材产量", "growth")],
        ),
        (
            "4月，大型、小型企业PMI分别为50%和48%，比上月下降0.6个、上升0.4个百分点。",
            [
                ("50", "大型企业PMI", "level"),
                ("48", "小型企业PMI", "level"),
                ("-0.6", "大型企业PMI", "change"),
                ("0.4", "小型企业PMI", "change"),
            ],
        ),
        (
            "1—4月，新能源投资、港口投资增速分别为15%和3%，分别高于全部投资9个、低于全部投资3个百分点。",
            [
                ("15", "新能源投资", "growth"),
                ("3", "港口投资", "growth"),
                ("9", "新能源投资", "change"),
                ("-3", "港口投资", "change"),
            ],
        ),
        (
            "1—4月，事故起数、死亡人数分别减少6起、增加2人。",
            [("-6", "事故起数", "change"), ("2", "事故死亡人数", "change")],
        ),
    ],
)
def test_a_verb_may_turn_within_a_row(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """分别增长2%、下降3%: the second falls, and what follows it with it; the unit 个百分点 is of both."""
    assert told(sentence) == expected


def test_a_row_of_rates_behind_one_of_sums_is_another() -> None:
    """分别达2万元、1万元、增长5%和7%: two rows, for all that no comma parts them."""
    assert told("1—4月，城乡居民人均可支配收入分别达2万元、1万元、增长5%和7%。") == [
        ("20000", "城乡居民人均可支配收入", "level"),
        ("10000", "城乡居民人均可支配收入", "level"),
        ("5", "城乡居民人均可支配收入", "growth"),
        ("7", "城乡居民人均可支配收入", "growth"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "1—4月，汽车制造业、医药制造业表现突出，产值分别增长8%和2%。",
            [("8", "汽车制造业产值", "growth"), ("2", "医药制造业产值", "growth")],
        ),
        (
            "1—4月，装备产业、消费品产业转型步伐加快，产值分别增长8%和2%。",
            [("8", "装备产业产值", "growth"), ("2", "消费品产业产值", "growth")],
        ),
        (
            "1—4月，新能源、新材料两大产业发展迅速，利润分别增长8%和2%。",
            [("8", "新能源利润", "growth"), ("2", "新材料利润", "growth")],
        ),
        ("4月，苹果、梨价格有涨有跌，分别为每公斤8元、5元。", [("8", "苹果价格", "level"), ("5", "梨价格", "level")]),
        (
            "1—4月，小麦、玉米播种面积分别增长8%和2%，单产分别增长3%和1%。",
            [
                ("8", "小麦播种面积", "growth"),
                ("2", "玉米播种面积", "growth"),
                ("3", "小麦单产", "growth"),
                ("1", "玉米单产", "growth"),
            ],
        ),
        (
            "1—4月，电动自行车、锂电池、风电机组“新三样”出口分别增长8%、2%和1%。",
            [("8", "电动自行车出口", "growth"), ("2", "锂电池出口", "growth"), ("1", "风电机组出口", "growth")],
        ),
        ("2023年，换电站、充电桩分别建成1200个、3600个。", [("1200", "换电站", "level"), ("3600", "充电桩", "level")]),
    ],
)
def test_names_that_stand_apart_from_their_row(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """The clause before names the members, or the row before does, and the row only what is measured of each."""
    assert told(sentence) == expected


def test_the_parts_of_the_whole_just_told() -> None:
    """其中城镇、农村分别: the income of each, of which the clause before told the whole."""
    found = reported("1—4月，居民人均可支配收入增长5%，其中城镇、农村分别增长4%和6%。")
    assert [one.indicator for one in found[1:]] == ["urban_disposable_income", "rural_disposable_income"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "1—4月，造纸产能、印染产能分别为200吨、300吨，分别完成年度任务的68%和70%。",
            [
                ("200", "造纸产能", "level"),
                ("300", "印染产能", "level"),
                ("68", "造纸产能", "share"),
                ("70", "印染产能", "share"),
            ],
        ),
        (
            "1—4月，采矿业、制造业对工业增长的贡献率分别为30%和50%，分别拉动工业增长1个和2个百分点。",
            [
                ("30", "采矿业", "contribution"),
                ("50", "制造业", "contribution"),
                ("1", "采矿业", "pull"),
                ("2", "制造业", "pull"),
            ],
        ),
        ("1—4月，采矿业、制造业分别拉动工业增长1个和2个百分点。", [("1", "采矿业", "pull"), ("2", "制造业", "pull")]),
        (
            "煤炭、石油占能源消费的比重分别从2015年的60%、18%调整为2020年的50%、19%。",
            [("60", "煤炭", "share"), ("18", "石油", "share"), ("50", "煤炭", "share"), ("19", "石油", "share")],
        ),
    ],
)
def test_shares_of_a_plan_and_pulls_in_rows(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """How much of the plan each has done is no level, and no goal; 拉动 tells a pull; a share that was adjusted is a share."""
    assert told(sentence) == expected
    assert {str(one.kind) for one in reported(sentence)} == {"actual"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "1—4月，贷款余额、存款余额增速分别列全省第六位、第四位。",
            [("6", "loan_balance", "rank"), ("4", "存款余额", "rank")],
        ),
        (
            "1—4月，城乡居民人均可支配收入分别为2万元、1万元，增长5%、6%，增速在全省排名分别为第3位、第9位。",
            [("3", "urban_disposable_income", "rank"), ("9", "rural_disposable_income", "rank")],
        ),
        (
            "1—4月，能源、旅游投资增速均居全国第1位。",
            [("1", "能源投资", "rank"), ("1", "旅游投资", "rank")],
        ),
    ],
)
def test_places_of_rates_in_a_row(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """The order by growth of each of the names, whether 增速 stands behind the last of them or the names behind nothing."""
    ranks = [one for one in reported(sentence) if one.text.startswith("第")]
    assert [(str(one.value), one.indicator or one.indicator_name, str(one.measure)) for one in ranks] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("1—4月，工业用气、货运量均保持8%以上的增长。", [("工业用气", "growth"), ("货运量", "growth")]),
        ("1—4月，住宿、餐饮营业额增长均在8%以上。", [("住宿营业额", "growth"), ("餐饮营业额", "growth")]),
        ("1—4月，粮食、油菜单产均增长2%。", [("粮食单产", "growth"), ("油菜单产", "growth")]),
        ("1—4月，游客人次、旅游收入均增长2%。", [("游客人次", "growth"), ("旅游收入", "growth")]),
    ],
)
def test_one_growth_of_each(sentence: str, expected: list[tuple[str, str]]) -> None:
    """均 gives a growth to each of the names, which are completed where they are short; a count of visits is a name as it is."""
    assert [(one.indicator_name, str(one.measure)) for one in reported(sentence)] == expected


def test_another_thing_of_the_places_before_their_changes() -> None:
    """东部、西部存款利率分别…，同比下降…；贷款利率分别…: the places of the first row, whose changes stand between."""
    found = reported(
        "4月末，东部、西部地区存款利率分别为2%、3%，同比分别下降0.1个、0.2个百分点；贷款利率分别为4%、5%，同比分别下降0.3个、0.4个百分点。"
    )
    places = ["100000-eastern", "100000-western"]
    assert [(one.indicator_name, one.region) for one in found[4:]] == [("贷款利率", place) for place in places * 2]


def test_one_thing_in_each_of_several_months() -> None:
    """2月、3月订单金额分别为: what stands behind the times is what had a value at each."""
    found = reported("2023年2月、3月订单金额分别为20亿元、30亿元。")
    assert [(one.indicator_name, one.period) for one in found] == [("订单金额", "2023-02"), ("订单金额", "2023-03")]


def test_a_share_of_each_place() -> None:
    """A known indicator with 占…比重: a share, where its own level is no percentage."""
    found = reported("2023年，浙江、江苏数字经济核心产业增加值占GDP比重分别为11%和12%。")
    assert [str(one.measure) for one in found] == ["share", "share"]


def test_a_unit_of_time_for_each_of_a_row() -> None:
    """分别达到人均每月500元、每年6000元: a level of each, and growth of each behind it."""
    found = reported("2023年，城乡低保标准分别达到人均每月500元、每年6000元，比上年分别提高5%、8%。")
    assert [(one.text, one.indicator_name) for one in found] == [
        ("500元", "城市低保标准"),
        ("6000元", "农村低保标准"),
        ("5%", "城市低保标准"),
        ("8%", "农村低保标准"),
    ]


def test_one_share_of_several_things_together() -> None:
    """汽车、电子产业规模占40%: of both together; with 均 it would be of each."""
    assert values(reported("2023年，汽车、电子产业规模占全市工业的40%。")) == [("40%", "汽车、电子产业规模", "share")]
    found = reported("2023年，汽车、电子两大支柱产业增加值占规上工业的40%。")
    assert values(found) == [("40%", "汽车、电子两大支柱产业增加值", "share")]


def test_the_first_of_the_sectors_is_no_place_in_an_order() -> None:
    """全省第一、第二产业增加值: sectors by their ordinals."""
    found = reported("1—4月，全省第一、第二产业增加值分别完成300亿元、500亿元。")
    assert [one.indicator for one in found] == ["primary_industry_value_added", "secondary_industry_value_added"]


def test_each_person_and_month_is_no_part_of_a_name() -> None:
    """低保标准提高到每人每月860元."""
    found = reported("2023年，城市、农村低保标准分别提高到每人每月860元和680元。")
    assert [one.indicator_name for one in found] == ["城市低保标准", "农村低保标准"]
