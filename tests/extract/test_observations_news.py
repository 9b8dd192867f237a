"""How news is read: where and when it holds, and who is counted, on items made up for it."""

import pytest

from indicators.extract.observations import parse_observations
from indicators.model import Fact, How, Observation, Source
from indicators.text import read
from tests.extract.observing import catalog, document, reported, values, work


def item(text: str, heading: str, issued: str = "2024-05-20", publisher: str = "") -> list[Observation]:
    """What is read from an item of several sentences under a heading of its own."""
    made = document(f"# {heading}\n\n本报讯 {text}\n", "一版要闻", issued)
    if publisher:
        known = Source("made_up", "一版要闻", publisher=Fact(publisher, How.PRINTED), issued=made.source.issued)
        made = read("made_up", made.text, known)
    return parse_observations(made, catalog())


def names(observations: list[Observation]) -> list[tuple[str, str]]:
    """`(text, name as written)` of each."""
    return [(one.text, one.indicator_name) for one in observations]


@pytest.mark.parametrize(
    ("heading", "text", "publisher", "region"),
    [
        ("工业经济稳步回升", "1—4月，湖南省规上工业增加值同比增长7%。全省工业投资增长9%。", "", "430000"),
        ("新一轮政策出台", "近日，工业和信息化部发布数据，1—4月规上工业增加值同比增长6%。", "", "100000"),
        ("工业经济稳步回升", "1—4月，全区规上工业增加值同比增长7%。", "宁夏日报社", "640000"),
        ("工业经济稳步回升", "1—4月，规上工业增加值同比增长7%。", "", ""),
    ],
)
def test_an_item_whose_heading_names_no_place(heading: str, text: str, publisher: str, region: str) -> None:
    """Its opening, the organ of state that speaks in it, or for 全区 the place of the paper say where it is; or nothing."""
    assert item(text, heading, publisher=publisher)[0].region == region


def test_the_venue_of_a_meeting_is_no_subject() -> None:
    """在北京召开 says where people met, not where the numbers hold."""
    text = (
        "5月10日，全国工业和信息化工作会议在北京召开。工业和信息化部有关负责人表示，今年1—4月规上工业增加值同比增长6%。"
    )
    assert item(text, "会议部署工作")[0].region == "100000"


def test_a_count_without_a_time_is_of_the_day_it_is_told() -> None:
    """What there are, is as of the meeting where it was said, else as of the issue, and marked as inferred."""
    said = item(
        "5月16日，省政府召开新闻发布会。省工信厅负责人在会上表示，全省拥有专精特新中小企业3000家。", "湖南中小企业"
    )
    told = item("全省拥有专精特新中小企业3000家。", "湖南中小企业")
    assert [(one.period, one.period_inferred) for one in (said[0], told[0])] == [
        ("2024-05-16", True),
        ("2024-05-20", True),
    ]


def test_a_sum_without_a_time_has_none() -> None:
    """Money flows over a time, and an unsettled one may not be made up."""
    assert item("全省民营经济产值超过8000亿元。", "湖南民营经济")[0].period == ""


def test_months_counted_from_january() -> None:
    """前4个月 is from January to April of the year that is meant."""
    assert item("2024年前4个月，全省固定资产投资增长6%。", "湖南投资")[0].period == "2024-01/2024-04"


def test_a_target_goes_on_with_the_year_of_the_programme() -> None:
    """A deadline holds for the next sentences, the year of a programme to the end of the item; 用3年时间 has its own."""
    text = "方案明确，到2027年，建成智能工厂80家。届时，数字经济规模将达到3万亿元。"
    assert [(str(one.kind), one.period) for one in item(text, "湖南发布方案")] == [
        ("target", "2027"),
        ("target", "2027"),
    ]
    text = "会议部署2025年任务。力争累计建成5G基站20万座。用3年时间建设50个数字园区。"
    assert [(str(one.kind), one.period) for one in item(text, "湖南部署任务")] == [("target", "2025"), ("target", "")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("全省有12所高校开设人工智能专业。", [("12所", "开设人工智能专业的高校")]),
        ("目前，45家企业实现产业化落地。", [("45家", "实现产业化落地的企业")]),
        ("当地已引进清华研究院等13家科研院所。", [("13家", "科研院所")]),
        (
            "全市拥有6个国家级园区、21家省级工厂和3个海外仓库。",
            [("6个", "国家级园区"), ("21家", "省级工厂"), ("3个", "海外仓库")],
        ),
        ("6个镇入选全国重点镇名单。", [("6个", "全国重点镇")]),
        ("聚焦绿色石化、新型储能等4个优势互补和规模领先的产业集群。", [("4个", "产业集群")]),
        ("监测的14个行业中9个正增长。", [("14个", "行业"), ("9个", "正增长的行业")]),
    ],
)
def test_who_is_counted(sentence: str, expected: list[tuple[str, str]]) -> None:
    """The noun behind the count, with what is said of it where the noun alone would say too little."""
    assert names(reported(sentence)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "会议强调抓好8个方面工作。",
        "招牌上写着4个大字。",
        "《方案》包括总体要求、重点任务、保障措施5个部分。",
        "会议部署了12项工作。",
    ],
)
def test_the_parts_of_a_text_are_no_observations(sentence: str) -> None:
    """Parts, points and tasks of a text or a speech number nothing of the world."""
    assert reported(sentence) == []


def test_a_limit_in_what_is_said_of_those_counted() -> None:
    """26户企业产量增长20%以上: the second number says which ones, and grows nothing."""
    assert [one.text for one in reported("1—4月，26户企业主要产品产量增长20%以上。")] == ["26户"]


def test_each_of_the_members_counted() -> None:
    """One number for several members enumerated and counted is of each of them."""
    found = reported("电子信息、装备制造、食品饮料3个产业规模均超过万亿元。")
    assert names(found)[1:] == [
        ("万亿元", "电子信息产业规模"),
        ("万亿元", "装备制造产业规模"),
        ("万亿元", "食品饮料产业规模"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2023年，当地用全省1/80的土地创造了1/10的GDP。", [("1/80", "land_area", "share"), ("1/10", "gdp", "share")]),
        ("近三成中小企业设有研发机构。", [("三成", "设有研发机构的中小企业", "share")]),
        (
            "自主研发产生的比例为75%，比上年提高3个百分点。",
            [("75%", "自主研发产生", "share"), ("3个百分点", "自主研发产生", "change")],
        ),
        ("2023年，新能源汽车在新增车辆中占比达50%。", [("50%", "new_energy_vehicles_among_new", "share")]),
    ],
)
def test_parts_of_a_whole(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """A fraction before its noun, and a proportion within a whole, are shares."""
    assert values(reported(sentence)) == expected


def test_a_sector_after_the_value_added_of_all() -> None:
    """The growth of a sector is that of its value added, where the sentence before speaks of value added."""
    found = reported("1—4月，全省规上工业增加值同比增长8%，其中制造业增长9%。")
    assert [one.indicator for one in found] == ["industrial_value_added", "manufacturing_value_added"]
    assert reported("1—4月，制造业增长9%。")[0].indicator == ""


def test_points_above_each_of_several_places() -> None:
    """高于全国、西部 with two numbers measures each against its own."""
    found = reported("1—4月，全省工业投资增长9%，高于全国、重庆市2.1、1.4个百分点。")
    assert [(one.text, one.reference, one.region) for one in found[1:]] == [
        ("2.1", "100000", "510000"),
        ("1.4个百分点", "500000", "510000"),
    ]


def test_the_same_verb_again_for_other_places() -> None:
    """入围…11项，绵阳市入围7项: the same thing, for another place; with 分别, for each of a row."""
    found = reported("成都市入围国家试点项目11项，绵阳市入围7项，德阳市、宜宾市分别入围3项。")
    assert [(one.text, one.region) for one in found] == [
        ("11项", "510100"),
        ("7项", "510700"),
        ("3项", "510600"),
        ("3项", "511500"),
    ]


def test_what_places_do_together_is_of_none_of_them_alone() -> None:
    """共同 keeps the number and leaves the place open."""
    found = reported("四川和重庆共同打造了3个国家先进制造业集群。")
    assert [(one.text, one.region) for one in found] == [("3个", "")]


def test_what_an_owner_makes_is_its_own() -> None:
    """电子信息制造业实现营业收入 names the turnover of that sector."""
    assert names(reported("2023年，全省电子信息制造业实现营业收入1.2万亿元。")) == [
        ("1.2万亿元", "电子信息制造业营业收入")
    ]


def test_what_a_group_has_is_not_what_the_place_has() -> None:
    """制鞋产业实现工业增加值 and, after 其中, the value added of a zone keep their owner, and no id of the whole."""
    found = reported("1—4月，制鞋产业实现工业增加值150亿元。")
    assert [(one.indicator, one.indicator_name) for one in found] == [("", "制鞋产业工业增加值")]
    found = reported("2023年，国家高新区园区生产总值达12万亿元，其中第二产业增加值7万亿元。")
    assert {one.indicator for one in found} == {""}


def test_a_dateline_is_no_subject() -> None:
    """某社北京5月16日电 says where a report was sent from."""
    text = "某社北京5月16日电，工业和信息化部发布数据，1—4月，规上工业增加值同比增长6%。"
    assert item(text, "工业经济稳步回升")[0].region == "100000"


def test_a_zone_that_the_catalogue_does_not_list_is_not_its_city() -> None:
    """乐山高新区 in the heading leaves the place open, rather than to give it to 乐山."""
    assert item("1—4月，固定资产投资同比增长6%，绵阳综合保税区进出口增长9%。", "乐山高新区投资增长")[0].region == ""


def test_of_what_the_sentence_opens_with() -> None:
    """产值 in a later clause is that of the sector with which the sentence opened."""
    assert names(reported("四川的电子信息产业，是全国重要的产业集群，产值占全国的七分之一。")) == [
        ("七分之一", "电子信息产业产值")
    ]


@pytest.mark.parametrize("joint", ["、", "，", "。"])
def test_the_work_grows_in_proportion_to_the_text(joint: str) -> None:
    """Eight times the text of an item asks some eight times as much of the rules, however its counts are joined."""
    unit = f"近日园区拥有6个国家级园区{joint}21家企业实现产值9亿元{joint}聚焦储能等4个产业集群{joint}近三成企业设有平台{joint}"
    items = (document(f"# 四川工业稳步回升\n\n本报讯 {unit * times}\n", "一版", "2024-05") for times in (50, 400))
    small, large = map(work, items)
    assert large <= 9 * small


def test_less_than_before_is_a_fall() -> None:
    """少增 and 要少 are falls, and 大概 before one is kept as a hedge."""
    less = reported("成本大概要少20%。运营成本降低30%。")
    assert [(one.text, int(one.value or 0), one.hedges) for one in less][:1] == [("20%", -20, ("大概",))]
    fewer = reported("2023年，城镇新增就业90万人，比上年少增3万人。")[1]
    assert (fewer.text, int(fewer.value or 0), str(fewer.measure)) == ("3万人", -30000, "change")
