"""Counts and amounts in news of which no rule knows more: read last, trusted least, and only where a plain noun tells what they are."""

from decimal import Decimal

import pytest

from tests.extract.observing import reported, values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12条作业线，一天到晚不停。", ("12条", "作业线", "level")),
        ("甲公司与乙公司共用了300个加油站。", ("300个", "加油站", "level")),
        ("三年来全市造林40万亩，绿意更浓。", ("40万亩", "造林", "level")),
        ("甲乙航线共开行120列。", ("120列", "甲乙航线", "level")),
    ],
)
def test_a_plain_noun_tells_what_a_number_counts(text: str, expected: tuple[str, str, str]) -> None:
    """A number with a noun behind it, or an amount with what was done before it, is bound by these words, with little trust."""
    rows = reported(text)
    assert values(rows)[-1] == expected
    assert (rows[-1].confidence or 0) <= Decimal("0.45")


@pytest.mark.parametrize(
    "text",
    [
        "14个行业中多数向好。",  # among so many
        "全省10个地级市实现地区生产总值3万亿元。",  # of those counted, not of the whole
        "7台正在往来穿梭于堆场之间的大型设备表演。",  # no noun follows at once
    ],
)
def test_what_could_mislead_stays_unread(text: str) -> None:
    """A total of some places is not told as the total, and a number behind which no plain noun stands gives nothing."""
    assert [value for value in values(reported(text)) if value[0] != "10个"] == []


def test_a_sum_of_those_counted_is_theirs() -> None:
    """9家…试验区实现…总额: the total is that of the zones, by name, and not the country's."""
    rows = values(reported("9家综合试验区实现进出口总额7万亿元，增长5%。"))
    assert rows[-2:] == [("7万亿元", "综合试验区进出口总额", "level"), ("5%", "综合试验区进出口总额", "growth")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("全市创建10个休闲农业与乡村旅游示范县。", ("10个", "休闲农业与乡村旅游示范县", "level")),
        ("建成20个技术和数据交易平台。", ("20个", "技术和数据交易平台", "level")),
        ("打造20个加油站和停车场。", ("20个", "加油站", "level")),
        ("规模以上工业共实现工业增加值1000亿元。", ("1000亿元", "industrial_value_added", "level")),
        ("河东新区实现地区生产总值40亿元。", ("40亿元", "河东新区地区生产总值", "level")),
    ],
)
def test_names_are_taken_whole(text: str, expected: tuple[str, str, str]) -> None:
    """A field is nothing that is counted, a word said twice is said once, and what a zone makes is not the city's."""
    assert values(reported(text))[-1] == expected


def test_a_base_year_is_not_the_time_of_the_target() -> None:
    """到2027年…在2022年的基础上…: the year that is built on does not date what follows, which is aimed at."""
    rows = reported("到2027年，高新技术企业在2022年的基础上翻一番；规模以上工业企业突破800家。")
    assert [(one.text, one.period, one.kind) for one in rows][-1] == ("800家", "2027", "target")


def test_what_somebody_intends_is_a_target() -> None:
    """拟 before any verb of making intends."""
    [row] = reported("“十四五”期间拟布局换电站300座。")
    assert (row.period, row.kind) == ("2021/2025", "target")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("遴选20家废纸、旧衣等再生资源利用企业。", ("20家", "再生资源利用企业", "level")),
        ("全市有专精特新企业530家集中在三个园区。", ("530家", "specialized_smes", "level")),
        ("包括2个能源交通和基础设施项目。", ("2个", "能源交通和基础设施项目", "level")),
        ("该经开区共签约项目35个。", ("35个", "签约项目", "level")),
        ("该市单位工业增加值能耗每年平均下降5%。", ("5%", "energy_intensity_of_industry", "growth")),
    ],
)
def test_names_stand_behind_examples_and_before_what_is_said_of_them(text: str, expected: tuple[str, str, str]) -> None:
    """Behind examples with 等 stands the noun; where those counted are, or whose they are, is no part of the name."""
    assert values(reported(text))[0] == expected


@pytest.mark.parametrize("owner", ["民营企业", "外商投资企业"])
def test_whose_trade_it_is_may_stand_in_the_clause_before(owner: str) -> None:
    """民营企业增势良好，进出口…: the trade is that of these firms, and not all trade of the place."""
    rows = reported(f"外贸企业5万家。其中{owner}增势良好，进出口100亿元，增长3%。")[-2:]
    assert [(one.text, one.indicator, one.scope) for one in rows] == [
        ("100亿元", "foreign_trade", owner),
        ("3%", "foreign_trade", owner),
    ]


def test_an_order_among_places_is_no_name() -> None:
    """均居省会、沿海城市第2位 names nothing that is ranked."""
    assert [text for text, _, _ in values(reported("工业增加值增长21%，均居省会、沿海城市第2位。"))] == ["21%"]


def test_what_is_said_of_so_many_is_no_level() -> None:
    """每100度水电就有28度来自…: an example in words."""
    assert values(reported("每100度水电就有28度来自四川。")) == []


def test_a_verb_before_examples_is_none_of_them() -> None:
    """超过一半来自甲、乙等赛道: where they come from is no noun that is counted, and the share is of those before."""
    [row] = reported("新增的独角兽企业中，超过一半来自新能源、人工智能等硬科技赛道。")
    assert (row.indicator_name, row.measure) == ("独角兽企业", "share")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1—4月，工业企业实现产值4900亿元，增长6%，其中当月实现产值1000亿元。",
            ("1000亿元", "工业企业产值", "level"),
        ),
        ("贸易伙伴数量从2018年的160个国家和地区，增加到2022年的180个。", ("180个", "贸易伙伴数量", "level")),
        ("纺织工业和造纸工业年主营业务收入均超千亿元。", ("千亿元", "造纸工业年主营业务收入", "level")),
    ],
)
def test_the_subject_says_what_is_counted_or_made(text: str, expected: tuple[str, str, str]) -> None:
    """A bare noun of measure is that of the one told before, …数量 is counted whatever stands behind, and each of two has its own."""
    assert values(reported(text))[-1] == expected
