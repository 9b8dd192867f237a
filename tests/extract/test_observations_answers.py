"""Surveys: how many of those asked gave which answer; and headings of the budget of a year."""

import pytest

from indicators.extract.observations import parse_observations
from tests.extract.observing import catalog, document, reported, values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "2023年，产品订货量比上季度增长的企业占32%，持平的占49%，下降的占19%。",
            [("32%", "产品订货量增长的企业"), ("49%", "产品订货量持平的企业"), ("19%", "产品订货量下降的企业")],
        ),
        (
            "2023年，认为经济形势良好的居民占61%，一般的占30%，较差的占9%。",
            [("61%", "认为经济形势良好的居民"), ("30%", "认为经济形势一般的居民"), ("9%", "认为经济形势较差的居民")],
        ),
    ],
)
def test_answers_are_named_in_full(sentence: str, expected: list[tuple[str, str]]) -> None:
    """增长的企业占32% is of the firms whose orders grew, and no share of the orders; 持平的占49% is of the same."""
    assert values(reported(sentence)) == [(text, name, "share") for text, name in expected]


def test_the_headings_of_a_budget_turn_to_its_year() -> None:
    """2022年财政预算执行情况, 2023年财政预算情况, 2022年财政工作情况: short lines that say of which year they are."""
    text = (
        "2022年财政预算执行情况\n\n全市一般公共预算收入完成177亿元，增长11.9%。\n\n2023年财政预算情况\n\n"
        "全市一般公共预算收入安排189亿元，增长7%。\n\n2022年财政主要工作情况\n\n累计减免各项税费58亿元。\n"
    )
    title = "周口市2022年预算执行情况和2023年预算（草案）报告解读"
    found = parse_observations(document(text, title, "2023-01-05"), catalog())
    assert [(one.text, str(one.kind), one.period) for one in found] == [
        ("177亿元", "actual", "2022"),
        ("11.9%", "actual", "2022"),
        ("189亿元", "target", "2023"),
        ("7%", "target", "2023"),
        ("58亿元", "actual", "2022"),
    ]


def test_times_told_in_passing() -> None:
    """到今天 is the day of telling, 远期目标 has no year, and what was closed down is of no day that is known."""
    text = "2017年11月13日，栽下第一棵树，到今天已经造林11万亩。今年，还将新造林20万亩，远期目标是森林覆盖率提高到40%。"
    found = {one.text: one.period for one in parse_observations(document(text, "新区两周年", "2019-04-03"), catalog())}
    assert (found["11万亩"], found["40%"]) == ("2019-04-03", "")
    done = parse_observations(
        document("全区以治理为核心，整治入河排污口161个。", "新区两周年", "2019-04-03"), catalog()
    )
    assert [(one.text, one.period) for one in done] == [("161个", "")]
