"""Figures that stand beside those of the whole place and are not among them: parts of trade, real growth, zones, what something rose from."""

import pytest

from indicators.model import Comparator
from tests.extract.observing import reviewed, values


@pytest.mark.parametrize(
    ("whole", "exports"),
    [
        ("服务进出口总额6500亿元", "服务出口"),
        ("对共建“一带一路”国家进出口额6500亿元", "共建“一带一路”国家出口"),
        ("货物进出口总额6500亿元", "exports"),
    ],
)
def test_exports_are_those_of_the_trade_just_told(whole: str, exports: str) -> None:
    """其中，出口 is a part of what the sentence before told: the catalogue's exports only where that was all trade in goods."""
    found = values(reviewed(f"全年{whole}，增长10%。其中，出口2600亿元，增长6%。"))
    assert found[-2:] == [("2600亿元", exports, "level"), ("6%", exports, "growth")]


def test_trade_in_services_is_named_whole() -> None:
    """服务 is no deed before 进出口: 服务进出口总额 is not all trade."""
    assert values(reviewed("服务进出口总额6500亿元。")) == [("6500亿元", "服务进出口总额", "level")]


def test_real_growth_stands_apart() -> None:
    """Growth at the year's prices is the indicator's, that without the rise of prices has a name of its own."""
    found = values(reviewed("居民人均可支配收入3万元，比上年增长6%，扣除价格因素，实际增长4%。"))
    assert found[1:] == [
        ("6%", "disposable_income", "growth"),
        ("4%", "居民人均可支配收入（扣除价格因素）", "growth"),
    ]


def test_a_row_from_which_another_rose() -> None:
    """分别由3万元、1万元提高到4万元、2万元: the first row is of no time told, the second of the year."""
    found = reviewed("城乡居民人均可支配收入分别由3万元、1万元提高到4万元、2万元。")
    assert [one.period for one in found] == ["", "", "2022", "2022"]


def test_steps_are_the_least_that_was_reached() -> None:
    """跨越4万亿元、5万亿元两个台阶 says that there is more than either, not that there are both; 达到 behind a step tells how much."""
    rows = reviewed("地区生产总值连续跨越4万亿元、5万亿元两个台阶。")
    step, reached = reviewed("地区生产总值迈上4万亿元新台阶、达到40300亿元。")
    assert [one.comparator for one in rows] == [Comparator.GE] * 2
    assert (step.comparator, reached.comparator) == (Comparator.GE, Comparator.EQ)


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("兵团生产总值增长8%，固定资产投资增长16%。", "650000-xpcc"),
        ("雄安新区生产总值增长8%，固定资产投资增长16%。", "130000-xiongan"),
    ],
)
def test_what_follows_a_zones_figure_is_not_the_provinces(sentence: str, first: str) -> None:
    """A sentence of a report that opens with a zone and its figure leaves open of whom the next ones are."""
    found = reviewed(sentence)
    assert [one.region for one in found] == [first, ""]


def test_what_follows_a_zones_economy_is_not_the_provinces() -> None:
    """兰州新区经济发展向好，生产总值…: not known, rather than the province's."""
    [output] = reviewed("兰州新区经济发展向好，生产总值达到300亿元。")
    assert output.region == ""


@pytest.mark.parametrize("head", ["", "一年来，我们支持各方发展，"])
def test_what_follows_the_strength_of_a_part_is_not_the_provinces(head: str) -> None:
    """兵团综合实力提升，生产总值增长…: wherever in the sentence a part's strength is told, what follows is not the province's."""
    found = reviewed(f"{head}兵团综合实力提升，生产总值增长5%，一般公共预算收入增长9%。")
    assert [one.region for one in found] == ["", ""]


def test_an_aside_on_a_city_leaves_the_province_its_figures() -> None:
    """Behind an aside within the sentence the figures are the province's again."""
    found = reviewed("全省地区生产总值增长5%，武汉经济总量突破2万亿元；固定资产投资增长8%。")
    assert [one.region for one in found if one.indicator == "fixed_asset_investment"] == ["420000"]
