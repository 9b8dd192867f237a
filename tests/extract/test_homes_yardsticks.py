"""A place that something is only measured against is not the place that a text is about."""

import pytest

from tests.extract.observing import reported


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
