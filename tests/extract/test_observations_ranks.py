"""Places in an order, and numbers that several names share, on sentences made up for it."""

import pytest

from indicators.model import Measure
from tests.extract.observing import reported, reviewed, values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("区域创新能力从全国第11位跃升至第8位。", [("第11位", "区域创新能力", ""), ("第8位", "区域创新能力", "2022")]),
        ("路网密度由2017年全国第21位升至第12位。", [("第21位", "路网密度", "2017"), ("第12位", "路网密度", "2022")]),
        (
            "经济总量在全国的排位从2017年第24位前移到第19位。",
            [("第24位", "经济总量", "2017"), ("第19位", "经济总量", "2022")],
        ),
    ],
)
def test_both_ends_of_a_rank_that_moved(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """The place from which something rose is of the year beside it, or of an unknown time; the one reached is of the section's."""
    found = reviewed(sentence)
    assert [(one.text, one.indicator_name, one.period) for one in found] == expected
    assert {str(one.measure) for one in found} == {"rank"}
    assert {one.region for one in found} == {"420000"}


def test_a_rank_that_moved_belongs_to_the_value_before() -> None:
    """Where no name stands before the first place, both are of the value just bound, for the report's own region."""
    found = reviewed("高铁里程达2215公里，全国排名从第十四位升至第五位。")
    assert [(one.text, one.indicator, str(one.measure), one.region) for one in found] == [
        ("2215公里", "high_speed_railway_length", "level", "420000"),
        ("第十四位", "high_speed_railway_length", "rank", "420000"),
        ("第五位", "high_speed_railway_length", "rank", "420000"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "开行量、货运量、重箱率均居全国第三。",
            [("第三", "开行量", "rank"), ("第三", "货运量", "rank"), ("第三", "重箱率", "rank")],
        ),
        (
            "人均地区生产总值和全员劳动生产率保持全国第二。",
            [("第二", "gdp_per_capita", "rank"), ("第二", "labour_productivity", "rank")],
        ),
        (
            "生产安全事故起数和死亡人数均下降21%。",
            [("21%", "生产安全事故起数", "growth"), ("21%", "生产安全事故死亡人数", "growth")],
        ),
        ("“甲乙遗产地”数量全国第一。", [("第一", "“甲乙遗产地”数量", "rank")]),
    ],
)
def test_what_several_names_share_is_of_each(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """One number said of several names with 均, or one rank of names joined by 和, is a value of each of them."""
    assert values(reviewed(sentence)) == expected


def test_a_row_of_ranks_follows_the_values_before() -> None:
    """分别居…第a和第b: each place is of the value that stands in its position before."""
    found = values(reviewed("甲港货物吞吐量达12.4亿吨、集装箱吞吐量达3325万标箱，分别居全球第1和第4位。"))
    assert found[2:] == [("第1", "甲港货物吞吐量", "rank"), ("第4位", "container_throughput", "rank")]


@pytest.mark.parametrize("sentence", ["坚持质量第一。", "营商环境全国排名上升6位。"])
def test_slogans_and_steps_are_no_ranks(sentence: str) -> None:
    """A slogan tells no order, and 上升6位 no place but a difference: both stay unbound."""
    assert values(reviewed(sentence)) == []


def test_persons_are_counted_not_ranked() -> None:
    """位 behind a number without 第 counts persons."""
    assert values(reviewed("新增两院院士5位。")) == [("5位", "两院院士", "level")]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("粮食总产量再次登上700亿斤台阶。", "grain_output"),
        ("家庭农场发展到27万家。", "家庭农场"),
        ("增加公办幼儿园学位13万个。", "公办幼儿园学位"),
        ("新建成5G基站2万个。", "base_stations_5g"),
        ("草原综合植被盖度达到52%。", "草原综合植被盖度"),
        ("诉求办结率达到98%。", "诉求办结率"),
        ("医疗费用个人负担率合理控制在15%以内。", "医疗费用个人负担率"),
        ("争取地方政府债1100亿元。", "地方政府债"),
    ],
)
def test_names_end_before_the_words_that_lead_to_the_number(sentence: str, name: str) -> None:
    """Verbs and adverbs around the number are no part of the name, and a rate of a verb (办结率) is a name."""
    assert [one[1] for one in values(reviewed(sentence))] == [name]


def test_a_total_of_what_was_just_counted() -> None:
    """总量 alone is that of the value before."""
    assert values(reviewed("新设市场主体140万户、总量达850万户。"))[1] == ("850万户", "market_entities", "level")


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("一年来，我们稳预期、保主体，减税降费630亿元。", "2022"),
        ("省人民代表大会上次换届以来的五年，是奋斗的五年。城镇新增就业430万人。", "2018/2022"),
    ],
)
def test_openings_that_say_which_of_two_reviews_follows(sentence: str, period: str) -> None:
    """In a section on five years and on the last, 一年来 turns to the year and …以来的五年 to the span."""
    found = reviewed(sentence, "一、2022年和过去五年工作回顾")
    assert [one.period for one in found] == [period]


def test_targets_that_were_met_are_no_aim() -> None:
    """确定的主要目标较好实现 in a review does not leave the figures behind it open."""
    found = reviewed("省人大会议确定的主要目标较好实现，居民消费价格上涨1.3%。")
    assert [(one.text, str(one.kind)) for one in found] == [("1.3%", "actual")]


@pytest.mark.parametrize("words", ["居全国首位", "位列中部榜首"])
def test_the_foremost_place_is_the_first(words: str) -> None:
    """首位 and 榜首 behind words of an order are ranks; 放在首位 is none."""
    found = reported(f"2023年，全省充电桩数量达9万个，{words}。")
    assert [(str(one.measure), int(one.value or 0), one.unit) for one in found][1:] == [("rank", 1, "位")]
    assert reported("2023年，始终把安全放在首位。") == []


def test_a_second_place_is_of_the_same_thing() -> None:
    """居全国第5位，位居中部省份首位: both are places of the name before the first."""
    found = [
        (one.text, one.indicator_name)
        for one in reviewed("2022年，旅游收入稳居全国第5位，位居中部省份首位。")
        if one.measure is Measure.RANK
    ]
    assert [text for text, _ in found] == ["第5位", "首位"]
    assert len({name for _, name in found}) == 1
