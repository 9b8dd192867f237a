"""Numbers that limit what is counted, and values that a sentence bounds or dates on the spot."""

import pytest

from tests.extract.observing import reported, values


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("研发投入占比在3.5%以上的企业有20家。", "研发投入占比在3.5%以上的企业"),
        ("拳头产品出口量全国第一的企业有20家。", "拳头产品出口量全国第一的企业"),
        ("年产值超10亿元的企业达20家。", "年产值超10亿元的企业"),
        ("新建书店120家、年收入超千万元的书店20家。", "年收入超千万元的书店"),
    ],
)
def test_those_within_a_limit_are_not_all(text: str, name: str) -> None:
    """A number before 的 limits those who are counted, and belongs to their name: they are not all enterprises."""
    assert values(reported(text))[-1] == ("20家", name, "level")


@pytest.mark.parametrize("bound", ["以上", "左右", "以内"])
def test_a_bound_behind_the_number(bound: str) -> None:
    """在…以上 says how much there is, as 保持在 does."""
    assert values(reported(f"工业增加值在5000亿元{bound}。")) == [("5000亿元", "industrial_value_added", "level")]


def test_in_so_many_places_measures_nothing() -> None:
    """在 before a number that nothing bounds says where something is done."""
    assert values(reported("工业增加值在12个市增长。")) == []


@pytest.mark.parametrize("about", ["", "近", "约", "超过"])
def test_each_end_has_its_own_year(about: str) -> None:
    """从2018年的近800家…增加到2022年1900家: each number is of the year before it, and the second is no increase."""
    rows = reported(f"办夜校的工厂数量从2018年的{about}800家，增加到2022年1900家。")
    assert [(one.text, one.period, one.measure) for one in rows] == [
        ("800家", "2018", "level"),
        ("1900家", "2022", "level"),
    ]
