"""What a year told at the opening of an item is the time of: what was done in it, and not what there is."""

import pytest

from indicators.extract.observations import parse_observations
from tests.extract.observing import catalog, document, reported, values


def times(text: str, issued: str = "2023-03-20") -> list[tuple[str, str]]:
    """`(text, period)` of each value."""
    return [(one.text, one.period) for one in reported(text, issued=issued)]


def test_what_was_done_is_of_the_year_that_opens_the_paragraph() -> None:
    """去年，…。新签约项目12个: deeds are of the year before, and goals said in passing plan nothing."""
    text = "去年，园区紧紧围绕目标抓项目，成效明显。新签约项目12个，新组建了3个招商工作站，开展推介活动5次。"
    assert times(text) == [("12个", "2022"), ("3个", "2022"), ("5次", "2022")]


def test_what_is_added_and_what_comes_of_it_are_of_one_year() -> None:
    """2022年，…。新认定高新技术企业60家，累计达240家: both are of 2022."""
    text = "2022年，全市列入省级科技项目45项。新认定高新技术企业60家，累计达240家。"
    assert times(text)[-2:] == [("60家", "2022"), ("240家", "2022")]


def test_what_there_is_stays_of_the_day_of_issue() -> None:
    """2022年…增长6%。全市共有高新技术企业240家: how many there are, is told as of the issue."""
    assert times("2022年，全市工业投资增长6%。全市共有高新技术企业240家。")[-1] == ("240家", "2023-03-20")


def test_those_that_grew_are_of_the_time_in_which_they_grew() -> None:
    """41个行业中28个保持增长: their number is of the year of which growth was just told."""
    text = "2022年，全省规模以上工业增加值增长4%。40个大类行业中，27个保持增长。"
    assert times(text)[-1] == ("27个", "2022")


def test_a_day_in_brackets_does_not_hide_the_year_of_the_opening() -> None:
    """(2023年3月30日)2022年是…之年: the time of the article is 2022, over a heading and a sentence without numbers."""
    text = "(2023年3月30日)2022年是爬坡过坎之年。\n面对困难，全县上下奋力拼搏。\n一、综合\n初步核算，全县生产总值70亿元，比上年增长2%。"
    rows = parse_observations(document(f"# 某县公报\n\n{text}\n", "某文", "2023-03-31"), catalog())
    assert [one.period for one in rows] == ["2022", "2022"]


def test_what_was_expected_early_in_the_year_sets_no_time() -> None:
    """上半年，行业运行超出年初预期，营业收入8万亿元: of the half-year."""
    assert times("上半年，行业运行超出年初预期，营业收入8万亿元。", "2022-08-01") == [("8万亿元", "2022-01/2022-06")]


def test_growth_against_fewer_months_is_measured_against_them() -> None:
    """比1—3月提高8个百分点 is a change against January to March."""
    rows = reported("1—4月，规上工业增加值增长6%，比1—3月提高8个百分点。", issued="2023-05-20")
    assert (rows[-1].measure, rows[-1].reference) == ("change", "2023-01/2023-03")


def test_growth_told_in_short_is_growth() -> None:
    """工业投资60亿元，比增33%，占全省20%: the growth and the share of what was just told."""
    rows = values(reported("5月，工业投资60亿元，比增33%，占全省比重达20%。"))
    assert rows[1:] == [("33%", "industrial_investment", "growth"), ("20%", "industrial_investment", "share")]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("清泉镇共有2500户9600余人。", ""),
        ("全村茶园面积2万亩。", ""),
        ("据介绍，东坪社区茶园面积2万亩。", ""),
        ("全县茶园面积2万亩。", "530524"),
        ("城镇居民收入2万元。", "530524"),
    ],
)
def test_what_a_township_has_is_not_the_countys(text: str, region: str) -> None:
    """A township or a village is no region that the list of divisions knows, so the region stays unknown."""
    rows = reported(text, "昌宁县茶产业发展", "2022-10-25")
    assert {one.region for one in rows} == {region}


def test_households_and_people_told_at_once_are_those_of_the_place() -> None:
    """共有2500户9600余人: the households, and the people."""
    assert values(reported("清泉镇共有2500户9600余人。")) == [
        ("2500户", "户数", "level"),
        ("9600余人", "人口", "level"),
    ]


def test_people_are_no_villages() -> None:
    """全县147个行政村约28万人受益: how many villages there are, and nothing told of them in people."""
    assert values(reported("全县140个行政村约27万人受益。")) == [("140个", "administrative_villages", "level")]
