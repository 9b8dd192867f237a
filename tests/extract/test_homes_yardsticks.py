"""A place that something is only measured against is not the place that a text is about."""

import pytest

from tests.extract.observing import reported
from tests.extract.test_observations_news import item


@pytest.mark.parametrize(
    ("heading", "region"),
    [
        ("软件收入占全国两成", ""),
        ("工业增速快于江苏", ""),
        ("工业增速居长三角前列", ""),
        ("杭州软件收入占全国两成", "330100"),
        ("江苏工业增速快于全国", "320000"),
        ("全国工业增速回升", "100000"),
    ],
)
def test_a_heading_is_about_what_it_tells_of(heading: str, region: str) -> None:
    """占全国, 快于江苏, 居长三角: the region of the values below stays unknown, or is the one that the heading does tell of."""
    row = reported("一季度，工业增加值增长6%。", heading)[-1]
    assert row.region == region


@pytest.mark.parametrize(
    ("publisher", "region"),
    [
        ("国家统计局", "100000"),
        ("中华人民共和国工业和信息化部", "100000"),
        ("国家统计局四川调查总队", ""),
        ("经济参考报", ""),
    ],
)
def test_what_an_organ_of_the_state_publishes_is_about_the_country(publisher: str, region: str) -> None:
    """Where the text names no place at all; a branch of such an organ and a paper say nothing of the country."""
    [growth] = item("一季度，工业增加值增长6%。", "工业稳步回升", publisher=publisher)
    assert growth.region == region


def test_a_place_that_the_text_names_stands_before_its_publisher() -> None:
    """What the ministry says of one province is of that province."""
    [growth] = item("一季度，四川工业增加值增长6%。", "工业稳步回升", publisher="工业和信息化部")
    assert growth.region == "510000"
