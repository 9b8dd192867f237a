"""Parsed observations: what they carry, and when, where and of what kind they are."""

from decimal import Decimal

import pytest

from indicators.extract.observations import document_date, document_region, parse_observations
from indicators.model import Kind, Observation, Origin, Period
from tests.extract.observing import REPORT, catalog, document, planned, reported, reviewed, work


def only(observations: list[Observation]) -> Observation:
    """The one observation that there is."""
    (found,) = observations
    return found


def test_an_observation_stands_where_its_number_stands() -> None:
    """Offsets count the file's characters, and the text at them is the number with its unit."""
    text = (
        "# 四川工业稳步回升\n\n本报讯 省商务主管部门介绍了外贸运行的总体情况,一般贸易和加工贸易都有起色,\n"
        "民营企业出口的订单有所增加,物流通道更加顺畅,全省进出口总额达到6100\n亿元,口岸通关的时间继续缩短。\n"
    )
    found = only(parse_observations(document(text, "要闻", "2024-05-02"), catalog()))
    assert text[found.start : found.end] == found.text
    assert found.text.replace("\n", "") == "6100亿元"
    assert (found.origin, found.unit, found.value) == (Origin.PARSED, "元", Decimal(610_000_000_000))
    assert "总额达到6100亿元" in found.reading


def test_ids_are_stable_and_differ() -> None:
    """Reading twice gives the same ids, and no two observations share one, even where a sentence is said twice."""
    sentence = "进出口总额增长6%，出口增长7%。"
    first, again = reviewed(sentence + sentence), reviewed(sentence + sentence)
    assert [one.id for one in first] == [one.id for one in again]
    assert len({one.id for one in first}) == len(first) == 4


def test_a_review_tells_what_was_reached_and_a_plan_what_is_aimed_at() -> None:
    """The same words are a value of last year in the review and a target of this year in the plan."""
    sentence = "地区生产总值增长6%。"
    then, now = only(reviewed(sentence)), only(planned(sentence))
    assert (then.kind, then.period, then.region) == (Kind.ACTUAL, "2022", "420000")
    assert (now.kind, now.period, now.region) == (Kind.TARGET, "2023", "420000")


def test_a_sentence_may_turn_a_report_without_headings_to_its_plan() -> None:
    """今年…主要预期目标是 begins the plan, whatever heading is missing."""
    text = "政府工作报告\n\n过去一年，地区生产总值增长5%。\n\n今年全省主要预期目标是：地区生产总值增长6%。\n\n进出口总额增长8%。\n"
    found = parse_observations(document(text, REPORT, "2023-01-13"), catalog())
    assert [(one.text, str(one.kind), one.period) for one in found] == [
        ("5%", "actual", "2022"),
        ("6%", "target", "2023"),
        ("8%", "target", "2023"),
    ]


def test_a_motto_over_the_first_section_makes_no_plan_of_it() -> None:
    """A report begins with its review, even under a heading full of resolve."""
    found = only(reviewed("地区生产总值增长6%。", heading="一、奋力拼搏，实现良好开局"))
    assert found.kind is Kind.ACTUAL


def test_target_and_result_in_one_sentence() -> None:
    """全年目标 and 实际 tell the two apart."""
    found = reported("2023年，全省地区生产总值全年目标5%左右，实际增长5.2%。")
    assert [(one.text, str(one.kind)) for one in found] == [("5%", "target"), ("5.2%", "actual")]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("到2027年，全省高新技术企业达到2万家。", Kind.TARGET),
        ("力争全省高新技术企业突破2万家。", Kind.TARGET),
        ("全省高新技术企业已达到2万家。", Kind.ACTUAL),
        ("初步核算，2023年全省地区生产总值增长5%。", Kind.ESTIMATE),
        ("2023年，全省地区生产总值增长5%。", Kind.ACTUAL),
        ("预计到2025年全省高新技术企业达到2万家。", Kind.FORECAST),
    ],
)
def test_verbs_and_time_decide_in_prose(sentence: str, kind: Kind) -> None:
    """Outside reports, what is aimed at, reached or reckoned is told by the words and the time."""
    assert only(reported(sentence)).kind is kind


def test_what_speaks_against_its_section_is_left_alone() -> None:
    """力争 in a review is neither a value reached nor surely a target."""
    assert reviewed("力争进出口总额增长6%。") == []


def test_an_expected_life_is_no_expectation() -> None:
    """预期 in 人均预期寿命 makes no target."""
    assert only(reviewed("人均预期寿命达到78.5岁。")).kind is Kind.ACTUAL


def test_reckoned_values_of_a_review_are_estimates() -> None:
    """预计 makes an estimate of what a review tells."""
    assert only(reviewed("预计全省地区生产总值增长4%。")).kind is Kind.ESTIMATE


def test_a_yearly_mean_is_of_the_years_reviewed() -> None:
    """年均 is of the five years and never of one, and a level reached in them is that of the last."""
    heading = "一、过去五年工作回顾"
    mean = only(reviewed("五年来，地区生产总值年均增长6%。", heading))
    level = only(reviewed("五年来，地区生产总值达到5万亿元。", heading))
    assert (mean.period, mean.period_inferred) == ("2018/2022", True)
    assert level.period == "2022"


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("进出口总额增长60%。", "2018/2022"),
        ("进出口总额达到6100亿元、增长60%。", ""),
        ("进出口总额同比增长6%。", ""),
        ("2019年以来，进出口总额增长40%。", ""),
    ],
)
def test_a_growth_in_a_section_on_five_years_is_of_the_span(sentence: str, period: str) -> None:
    """Unless it stands behind a level or says 同比, when it may be of the last year, or since when it is."""
    growth = reviewed(sentence, "一、过去五年工作回顾")[-1]
    assert (growth.period, growth.period_inferred) == (period, bool(period))


def test_a_yearly_mean_in_a_section_on_one_year_has_no_period() -> None:
    """A mean of years that are nowhere named is of no known period."""
    assert only(reviewed("地区生产总值年均增长6%。")).period == ""


def test_from_and_to_are_the_first_and_the_last_year() -> None:
    """With the years stated, the value risen from is that of the first."""
    found = reported("2021—2023年，全省工业增加值从900亿元提升到1200亿元。")
    assert [(one.text, one.period) for one in found] == [("900亿元", "2021"), ("1200亿元", "2023")]


def test_a_plan_named_in_passing_is_no_time() -> None:
    """“十四五”规划 in a review says nothing of when a value was reached."""
    assert only(reviewed("深入实施“十四五”规划，进出口总额增长6%。")).period == "2022"


def test_the_year_compared_with_is_no_time_of_the_value() -> None:
    """比2015年 is what the growth is measured against."""
    found = only(reviewed("市场主体总数达700万户，比2017年增长80%。")[1:])
    assert (found.period, found.reference) == ("2022", "2017")


def test_other_places_and_the_whole_country() -> None:
    """A city of the report's province is its own region; 全国 is a yardstick or the whole of a rank, not the subject."""
    found = reviewed("武汉地区生产总值接近2万亿元；全省地区生产总值增长6%，增速居全国第一。")
    assert [(one.text, one.region) for one in found] == [
        ("2万亿元", "420100"),
        ("6%", "420000"),
        ("第一", "420000"),
    ]


def test_places_that_share_a_number_get_none() -> None:
    """Of several places named together none alone has the value."""
    assert reviewed("襄阳、宜昌地区生产总值接近6000亿元。") == []


def test_a_place_within_gets_what_is_said_of_it() -> None:
    """其中 turns to a part; the next place in turn to its own."""
    found = reported("1—4月份，成都市规上工业增加值同比增长8%，其中绵阳市增长9%；德阳市增长5%。")
    assert [(one.text, one.region) for one in found] == [("8%", "510100"), ("9%", "510700"), ("5%", "510600")]


def test_a_passed_time_in_a_plan_is_said_in_passing() -> None:
    """A finished year in an earlier clause of a plan does not make a value reached of what is planned."""
    found = planned("完成2022年纳入计划的改造任务，开工改造城镇老旧小区30万户。")
    assert [(one.text, str(one.kind), one.period) for one in found] == [("30万户", "target", "2023")]


def test_without_a_place_or_a_time_none_is_given() -> None:
    """What neither the item nor its heading says stays empty."""
    found = only(reported("固定资产投资增长6%。", heading="经济稳步回升", issued=""))
    assert (found.region, found.period) == ("", "")


def test_a_glossary_gives_nothing() -> None:
    """The numbers of 名词解释 explain words."""
    assert planned("（1）“双百工程”：建设100个重点项目、培育100家高新技术企业。", heading="名词解释") == []


def test_a_report_says_whose_it_is_and_of_when() -> None:
    """Province and day stand in its title, or in the line under it."""
    text = "**政府工作报告**\n\n**——2022年1月17日在贵州省第十三届人民代表大会第六次会议上**\n\n各位代表：\n"
    one = document(text, "政府工作报告")
    assert document_date(one) == Period("2022-01-17")
    assert document_region(one, catalog().regions) == "520000"


def test_a_report_without_a_date_is_of_the_year_after_its_review() -> None:
    """The first heading tells which year was over."""
    one = document("政府工作报告\n\n**一、2021年工作回顾**\n\n全省经济回升。\n", "政府工作报告")
    assert document_date(one) == Period("2022")


def test_a_page_of_several_items_is_of_no_one_region() -> None:
    """Each item has the place of its own heading."""
    text = "# 四川工业回升\n\n本报讯 全省进出口总额增长6%。\n\n# 贵州投资增长\n\n本报讯 全省固定资产投资增长7%。\n"
    one = document(text, "一版", "2024-05-02")
    assert document_region(one, catalog().regions) == ""
    assert [(found.text, found.region) for found in parse_observations(one, catalog())] == [
        ("6%", "510000"),
        ("7%", "520000"),
    ]


@pytest.mark.parametrize("joint", ["，", "、", "。"])
def test_the_work_grows_in_proportion_to_the_text(joint: str) -> None:
    """Eight times the text asks some eight times as much of the rules, with or without full stops (`make bench` times it)."""
    unit = f"全省规模以上工业增加值增长5.8%、达到3000亿元（去年同期2800亿元）{joint}"
    small, large = (work(document(unit * times, REPORT, "2023-01-13")) for times in (50, 400))
    assert large <= 9 * small
