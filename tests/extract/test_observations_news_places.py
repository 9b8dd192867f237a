"""Places compared: the value of a place of what the sentence, or the one before, is about."""

import pytest

from tests.extract.observing import reported


def by_place(text: str) -> list[tuple[str, str, str, str]]:
    """`(text, indicator, measure, region)` of each value."""
    rows = reported(text, "多地公布一季度经济数据", "2022-04-27")
    return [(one.text, one.indicator, str(one.measure), one.region) for one in rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "一季度，GDP总量居前的有两省，其中广东达到了28000亿元，江苏也达到了27000亿元。",
            [("28000亿元", "gdp", "level", "440000"), ("27000亿元", "gdp", "level", "320000")],
        ),
        (
            "从GDP增速来看，其中江西（6.9%）、福建（6.7%）位列前二。",
            [("6.9%", "gdp", "growth", "360000"), ("6.7%", "gdp", "growth", "350000")],
        ),
        (
            "多省公布了GDP同比增速。其中，湖北为18.7%；海南、北京紧随其后，增速分别为12.8%、10.7%。",
            [
                ("18.7%", "gdp", "growth", "420000"),
                ("12.8%", "gdp", "growth", "460000"),
                ("10.7%", "gdp", "growth", "110000"),
            ],
        ),
        (
            "一季度GDP总量排出座次，湖北、安徽分别以10800亿元、10300亿元进入前列。",
            [
                ("10800亿元", "gdp", "level", "420000"),
                ("10300亿元", "gdp", "level", "340000"),
            ],
        ),
        ("从两年平均增速看，GDP增速居前的海南为6.8%。", []),  # an average over other years
        ("多省经济向好。其中，湖北为18.7%。", []),  # of what, is not said
    ],
)
def test_a_place_has_what_the_sentence_is_about(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    """A number behind no more than a place is of the known indicator named last; unread where none is, or where it is an average."""
    assert by_place(text) == expected
