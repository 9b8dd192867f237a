"""Rows of numbers whose members are parted by commas, cut short, or those of the row before."""

import pytest

from indicators.extract.observations import parse_observations
from indicators.model import Measure
from tests.extract.observing import catalog, document, reported, values


def named(text: str) -> list[tuple[str, str]]:
    """`(number, name)` of what is read."""
    return [(value, name) for value, name, _ in values(reported(text))]


def test_sectors_that_are_clauses_take_what_was_told_of_the_whole() -> None:
    """其中甲、乙业，丙业，丁业，分别增长: of the use of power, which the sentence before has told of all."""
    text = "1月，第三产业用电量增长10%。其中信息传输、软件业，仓储和邮政业，批发业，分别增长13.1%、9.0%和6.5%。"
    assert named(text)[1:] == [
        ("13.1%", "信息传输、软件业用电量"),
        ("9.0%", "仓储和邮政业用电量"),
        ("6.5%", "批发业用电量"),
    ]


def test_a_clause_that_does_something_is_no_sector() -> None:
    """加快发展先进制造业，甲业投资分别增长 names one sector, and not two."""
    found = named("加快发展先进制造业，科学研究业和技术服务业投资分别增长10.1%、46.2%。")
    assert "加快发展先进制造业投资" not in {name for _, name in found}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("沙化、荒漠化土地面积分别减少30万亩、4万亩。", ["沙化土地面积", "荒漠化土地面积"]),
        (
            "农业、林业和农林牧渔业专业及辅助性活动产值分别增长2%、21%和9%。",
            ["农业产值", "林业产值", "农林牧渔业专业及辅助性活动产值"],
        ),
        ("全省蔬菜、豆油批发价格分别下降3%、1%。", ["蔬菜批发价格", "豆油批发价格"]),
        ("煤、油、其他能源的比重分别为60%、25%、15%。", ["煤", "油", "其他能源"]),
        ("我国与欧盟、东盟和美国分别进出口9亿元、8亿元和7亿元。", ["与欧盟进出口", "与东盟进出口", "与美国进出口"]),
        ("对前两大贸易伙伴欧盟和东盟进出口分别增长8%和11%。", ["对欧盟进出口", "对东盟进出口"]),
        (
            "中部、西部和东北三大板块地区税收收入分别增长13%、19%、10%。",
            ["中部税收收入", "西部税收收入", "东北税收收入"],
        ),
        ("科技型企业、国家专精特新“小巨人”企业分别达到40家、30家。", ["科技型企业", "little_giants"]),
    ],
)
def test_each_member_has_its_whole_name(text: str, names: list[str]) -> None:
    """A member cut short takes the ending of the last; one that is whole, or a rate, keeps its own."""
    assert [name for _, name in named(text)][-len(names) :] == names


def test_another_thing_of_the_same_places() -> None:
    """东部、中部甲利率分别为…；乙利率分别为…，同比分别下降…: the change is of the second, and of the same places."""
    text = "东部、中部、西部地区存款利率分别为5.05%、5.40%、5.41%；贷款利率分别为4.46%、4.82%、4.78%，同比分别下降0.09、0.11、0.04个百分点。"
    found = parse_observations(document(text, "金融运行报告", "2022-07-08"), catalog())
    assert {(one.indicator_name, one.measure) for one in found[3:]} == {
        ("贷款利率", Measure.LEVEL),
        ("贷款利率", Measure.CHANGE),
    }
    assert [one.region for one in found] == ["100000-eastern", "100000-central", "100000-western"] * 3
