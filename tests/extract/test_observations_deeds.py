"""What was done to so many, and what became of them: the nouns that a number counts, on sentences made up for it."""

import pytest

from indicators.model import Kind
from tests.extract.observing import planned, reported, reviewed, values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("新增100所普惠性民办幼儿园。", [("100所", "普惠性民办幼儿园", "level")]),
        ("31座大中型水库加快建设。", [("31座", "大中型水库", "level")]),
        ("42个乡镇卫生院全部建成。", [("42个", "乡镇卫生院", "level")]),
        ("全省71.5万贫困人口全部脱贫。", [("71.5万", "贫困人口", "level")]),
        ("甲线、乙线等13个在建项目进展顺利。", [("13个", "在建项目", "level")]),
        ("打造8个特色鲜明的文旅小镇。", [("8个", "文旅小镇", "level")]),
        ("获批4个5A级景区。", [("4个", "5A级景区", "level")]),
        (
            "建成6个千亿元级产业集群、12个百亿元园区。",
            [("6个", "千亿元级产业集群", "level"), ("12个", "百亿元园区", "level")],
        ),
        ("发放4亿元消费券。", [("4亿元", "消费券", "level")]),
        ("9批2101个重大项目集中开工。", [("2101个", "重大项目", "level")]),
        ("压减60项审批事项。", [("-60", "审批事项", "change")]),
        ("3位科学家当选院士。", [("3位", "科学家", "level")]),
    ],
)
def test_the_noun_behind_is_counted(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """A count belongs to the noun behind it, up to the verb that says what became of it."""
    found = values(reviewed(sentence))
    assert [(text, name, measure) for text, name, measure in found] == [
        (text.replace("-60", "60项"), name, measure) for text, name, measure in expected
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("为乡镇下放事权83项。", [("83项", "下放事权")]),
        ("总部企业累计入驻64家。", [("64家", "总部企业")]),
        ("全年为市场主体减负超过300亿元。", [("300亿元", "为市场主体减负")]),
        ("争取地方政府专项债券3100亿元。", [("3100亿元", "地方政府专项债券")]),
        ("完成营造林400万亩。", [("400万亩", "营造林")]),
        ("改造燃气、供水管网900公里。", [("900公里", "燃气、供水管网")]),
        ("权力事项取消72项、下放679项。", [("72项", "权力事项"), ("679项", "权力事项")]),
        ("消除返贫风险5105户21739人。", [("5105户", "返贫风险"), ("21739人", "返贫风险")]),
        ("新增返乡创业16万人、带动就业70万人。", [("16万人", "返乡创业"), ("70万人", "带动就业")]),
        ("建设保障性租赁住房6280套。", [("6280套", "保障性租赁住房")]),
        ("新认定甲材料公司等省级企业技术中心25家。", [("25家", "省级企业技术中心")]),
        ("“惠民通”用户突破1000万。", [("1000万", "“惠民通”用户")]),
        ("引进人才12.2万人。", [("12.2万人", "人才")]),
    ],
)
def test_the_object_before_is_counted(sentence: str, expected: list[tuple[str, str]]) -> None:
    """A number behind a verb and its object, or behind a subject and its verb, is of that object or subject."""
    assert [(text, name) for text, name, _ in values(reviewed(sentence))] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "重点抓好六个方面工作。",
        "统筹发展和安全两件大事。",
        "每个县建成1家智慧养老院。",
        "聚焦16个产业集群强化服务。",
        "这是拥有两个国际机场的城市。",
        "省内20户以上的自然村通了硬化路。",
        "隆重庆祝建省70周年。",
        "三次产业结构由9.5∶40∶50.5调整为9∶39∶52。",
    ],
)
def test_numbers_that_count_nothing_of_the_region_stay_unbound(sentence: str) -> None:
    """Phrases, values per village, what one only attends to, and limits are no facts of the region."""
    assert reviewed(sentence) == []


def test_a_count_of_some_is_not_the_count_of_all() -> None:
    """What so many got is no level of the known indicator; what so many were made is."""
    (some,) = reviewed("惠及1200家高新技术企业。")
    (made,) = reviewed("新培育1200家高新技术企业。")
    assert (some.indicator, some.indicator_name) == ("", "高新技术企业")
    assert made.indicator == "high_tech_enterprises"


def test_what_is_attended_to_is_no_target_outside_a_plan() -> None:
    """Outside a report a count is a target only behind a verb that makes so many."""
    assert reported("会议要求，推进16个先进制造业集群和50条产业链高质量发展。", issued="2024-05-10") == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("95%以上的行政村通上客车。", "administrative_villages"),
        ("75%以上的财力用于民生。", "财力"),
        ("98%以上常规公交线路纳入智能调度。", "常规公交线路"),
    ],
)
def test_a_part_of_the_noun_behind_is_its_share(sentence: str, name: str) -> None:
    """A percentage of a noun of which something is said is that noun's share."""
    assert [(one.indicator or one.indicator_name, str(one.measure)) for one in reviewed(sentence)] == [(name, "share")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("城市绿色公交占比达94%。", ("城市绿色公交", "share")),
        ("财政收入八成以上用于民生。", ("财政收入", "share")),
        ("消除60%的城市黑臭水体。", ("城市黑臭水体", "share")),
        ("进京访人次下降86%。", ("进京访人次", "growth")),
        ("综合科技创新水平指数提高到54.8%。", ("综合科技创新水平指数", "level")),
        ("算力整体规模居全国第11位。", ("算力整体规模", "rank")),
    ],
)
def test_names_need_no_known_ending_where_the_verb_is_plain(sentence: str, expected: tuple[str, str]) -> None:
    """占比, 用于, 下降 and 居全国 say by themselves what is measured, whatever the noun."""
    assert [(one.indicator_name, str(one.measure)) for one in reviewed(sentence)] == [expected]


def test_a_price_index_kept_within_a_percentage_is_a_growth() -> None:
    """居民消费价格指数控制在3% gives by how much prices may rise."""
    (found,) = planned("居民消费价格指数控制在3%左右。")
    assert (found.indicator, str(found.measure), found.kind) == ("consumer_prices", "growth", Kind.TARGET)


def test_rates_and_comparisons_are_told_apart() -> None:
    """比例 is a rate and no comparison: the name keeps it."""
    assert values(reviewed("近岸海域优良水质比例85.2%。")) == [("85.2%", "近岸海域优良水质比例", "level")]


def test_what_was_done_in_five_years_is_of_all_of_them() -> None:
    """In a review of five years deeds are of the span, with all members of their list; what is reached is of the last year."""
    found = reviewed(
        "办理建议1535件、提案2557件，42个乡镇卫生院全部建成，新增公路600公里、总里程达3000公里。",
        "一、过去五年工作回顾",
    )
    assert [one.period for one in found] == ["2018/2022", "2018/2022", "2018/2022", "2018/2022", "2022"]


def test_what_a_plan_will_do_is_a_target() -> None:
    """In a plan a count of what is to be done is a target of its year."""
    (found,) = planned("新打造50个以上省级工业互联网平台。")
    assert (found.kind, found.period, found.indicator_name) == (Kind.TARGET, "2023", "省级工业互联网平台")


def test_an_example_gives_no_region() -> None:
    """A place named as one example of what is counted is not where all of it is."""
    (found,) = reviewed("荆州铁水联运等3个项目入围国家多式联运示范工程。")
    assert found.region == "420000"


def test_domestic_visitors_are_those_of_the_region() -> None:
    """国内 within a noun does not make a figure one of the whole country."""
    (found,) = reviewed("接待国内游客人数增长15.6%。")
    assert found.region == "420000"


def test_an_address_may_stand_before_the_opening_of_a_year() -> None:
    """各位代表，2022年是… turns a review of five years to its last one."""
    found = reviewed("各位代表，2022年是收官之年。我们新建公路60公里。", "一、过去五年和2022年工作回顾")
    assert [one.period for one in found] == ["2022"]
