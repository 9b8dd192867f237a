"""What numbers of news are numbers of: names with verbs in them, sizes before their noun, parts of a whole."""

import pytest

from tests.extract.observing import reported, values

ADDED = "industrial_value_added"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2023年，甲乙公司拥有研发人员2000名。", ("2000名", "研发人员", "level")),
        ("2023年，云计算、大数据服务共实现收入36亿元。", ("36亿元", "云计算、大数据服务收入", "level")),
        ("2023年，四川新能源累计发电量超20亿千瓦时。", ("20亿千瓦时", "新能源发电量", "level")),
        ("2023年，全省生产夏粮80万吨。", ("80万吨", "夏粮", "level")),
        ("2023年，全省油菜单产每公顷2500公斤。", ("2500公斤", "油菜单产", "level")),
        ("2023年，成都成立总规模为25亿元的生物医药产业母基金。", ("25亿元", "生物医药产业母基金总规模", "level")),
        ("1、电池材料收入33亿元。", ("33亿元", "电池材料收入", "level")),
        ("2023年，在建产能为10万吨。", ("10万吨", "在建产能", "level")),
        ("2023年，有色金属工业增加值同比增长5%。", ("5%", "有色金属工业增加值", "growth")),
        ("2023年，新能源总装机规模达到1亿千瓦。", ("1亿千瓦", "new_energy_installed_capacity", "level")),
        ("2023年，园区创造了全省近三成工业增加值。", ("三成", "园区工业增加值", "share")),
    ],
)
def test_the_name_of_a_value(sentence: str, expected: tuple[str, str, str]) -> None:
    """Verbs that only say that there is so much, list marks and adverbs are no part of it; the noun behind a size is."""
    assert values(reported(sentence)) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("当地有45家外商投资企业参与试点。", ["参与试点外商投资企业"]),
        ("培育12个以上具备示范效应的应用场景。", ["应用场景"]),
        ("全省12家省级经济技术开发区积极落实调控措施。", ["省级经济技术开发区"]),
        ("共85个国家可免签入境。", ["可免签入境的国家"]),
        ("打造飞行服务站和3个以上市级管理平台。", ["市级管理平台"]),
    ],
)
def test_who_is_counted_without_what_limits_or_is_said_of_them(sentence: str, expected: list[str]) -> None:
    """What stands before 的 limits those counted, and a verb of the clause begins what is said of them."""
    assert [one.indicator_name for one in reported(sentence)] == expected


def test_a_name_that_is_only_that_of_the_whole() -> None:
    """占全省出口的60% is a share of what was told before, and no level of all exports."""
    found = values(reported("1—4月，四川机电产品出口400亿元，同比增长2%，占全省出口的60%。"))
    assert found[2] == ("60%", "机电产品出口", "share")


@pytest.mark.parametrize("clause", ["占全行业收入的比重为25%", "在全行业收入中占比为25%"])
def test_a_share_behind_a_change(clause: str) -> None:
    """A share is of the level, also where a change of its growth was told between the two."""
    found = values(reported(f"1—4月，软件产品收入90亿元，同比增长9%，增速较一季度回落1个百分点，{clause}。"))
    assert found[3] == ("25%", "软件产品收入", "share")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2023年营业收入达到40亿元，同比增长8%。", [("40亿元", "营业收入", "level"), ("8%", "营业收入", "growth")]),
        (
            "2023年，人工智能软件企业达12家，产值突破10亿元。",
            [("12家", "人工智能软件企业", "level"), ("10亿元", "人工智能软件企业产值", "level")],
        ),
        ("2023年，规模达10亿元。", []),
    ],
)
def test_a_name_that_leaves_open_of_whom(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """A name that says what is measured is bound as written, of those counted just before; 规模 alone says nothing."""
    assert values(reported(sentence)) == expected


def test_the_level_behind_the_points_of_a_rate() -> None:
    """比重提升2个百分点，达到49%: the share itself."""
    found = values(reported("1—4月，民营企业出口增长9%，占全省出口比重提升2个百分点，达到49%。"))
    assert [one[2] for one in found] == ["growth", "change", "share"]


def test_points_that_pull_up_or_down() -> None:
    """上拉 and 下拉 tell by how much the value before pulled a whole."""
    found = values(reported("1—4月，采矿业增加值增长14%，上拉全市工业增加值增速3个百分点。"))
    assert found[1] == ("3个百分点", "采矿业增加值", "pull")


def test_how_much_of_a_plan_is_reached() -> None:
    """完成全年目标的60% is a share, of the target, of the value before; growth behind it is still of that value."""
    found = reported("1—4月，全省规上工业总产值600亿元，完成全年目标任务的36%，同比增长5%。")
    assert [(one.text, one.indicator, str(one.measure), one.reference, str(one.kind)) for one in found] == [
        ("600亿元", "industrial_output_value", "level", "", "actual"),
        ("36%", "industrial_output_value", "share", "target", "actual"),
        ("5%", "industrial_output_value", "growth", "", "actual"),
    ]


def test_a_rank_among_those_counted() -> None:
    """在全省18个市州中排名第1位 is of the value before, and so is what follows."""
    found = reported("1—4月，成都规上工业增加值增长9%，在全省21个市州中排名第2位，比全省高1个百分点。")
    assert [(one.text, one.indicator, str(one.measure)) for one in found] == [
        ("9%", ADDED, "growth"),
        ("第2位", ADDED, "rank"),
        ("1个百分点", ADDED, "change"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("1—4月，全省煤炭产量40万吨，同比增长9%，比去年同期增加3万吨。", ("3万吨", "raw_coal_output", "change")),
        (
            "2023年，电力、热力、燃气及水生产和供应业增加值增长6%。",
            ("6%", "电力、热力、燃气及水生产和供应业增加值", "growth"),
        ),
        ("2023年，产值超10亿元的龙头企业20家。", ("20家", "产值超10亿元的龙头企业", "level")),
        ("每万人拥有5G基站24个。", ("24个", "每万人拥有5G基站", "level")),
        ("2023年，产品出口60多个国家和地区。", ("60多个", "国家和地区", "level")),
        ("2023年，甲、乙、丙“新三样”出口额突破万亿元大关。", ("万亿元", "“新三样”出口额", "level")),
        ("2023年，建成国家级5g工厂12家。", ("12家", "国家级5g工厂", "level")),
    ],
)
def test_the_last_value_of_a_sentence(sentence: str, expected: tuple[str, str, str]) -> None:
    """A change is of the level also behind its growth; sectors, collective names and 5g are whole; per ten thousand is no total."""
    assert values(reported(sentence))[-1] == expected


def test_a_rate_month_by_month() -> None:
    """4月降为5.1% goes on with the rate of the sentence before."""
    found = reported("各月调查失业率相对较高，1月为5.4%，2月达到5.5%。3月降为5.1%。")
    assert [(one.text, one.indicator, one.period) for one in found] == [
        ("5.4%", "surveyed_urban_unemployment", "2024-01"),
        ("5.5%", "surveyed_urban_unemployment", "2024-02"),
        ("5.1%", "surveyed_urban_unemployment", "2024-03"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("1—4月，钢铁企业共生产粗钢20万吨、生铁10万吨。", ["粗钢", "生铁"]),
        ("当地拥有长达120公里的边境线路。", ["边境线路"]),
        ("2023年，十种有色金属产量年均增长5%。", ["十种有色金属产量"]),
        ("1—4月，城镇调查失业率5.4%，5月失业率回落至5.2%。", ["城镇调查失业率", "城镇调查失业率"]),
    ],
)
def test_things_in_a_list_and_things_named_again(sentence: str, expected: list[str]) -> None:
    """The next of a list has its own thing; a size is that of the noun behind it; 十种 belongs to a name."""
    assert [one.indicator_name for one in reported(sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2023年，规上工业增加值增长8%，持续6个月稳居全省第一。", ("第一", ADDED, "rank")),
        ("2023年，工业拉动经济增长2个百分点，其中制造业拉动1个百分点。", ("1个百分点", "制造业", "pull")),
        ("1—4月，全省12个工业新增长点项目进展良好。", ("12个", "工业新增长点项目", "level")),
        ("1—4月，工业新增长点企业产值9亿元，新增产值2亿元。", ("2亿元", "产值", "level")),
    ],
)
def test_names_that_end_where_they_should(sentence: str, expected: tuple[str, str, str]) -> None:
    """持续6个月 and 其中 are no names, 增长点 is no growth, and no id is made of pieces of words before."""
    assert values(reported(sentence))[-1] == expected


def test_what_was_sold_abroad_is_no_stock() -> None:
    """新能源汽车出口突破90万辆: the name keeps 出口, and so many were sold in the year, not there on the day of issue."""
    [one] = [
        row
        for row in reported("2023年，工业向好。新能源汽车出口突破90万辆。", issued="2024-01-05")
        if row.text == "90万辆"
    ]
    assert (one.indicator_name, one.period) == ("新能源汽车出口", "2023")
