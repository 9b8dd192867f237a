"""Words that stand where the name should, and name nothing; those behind a name, which only say how it stands."""

import pytest

from tests.extract.observing import planned, reviewed
from tests.extract.test_observations_news import item


def names(text: str) -> list[str]:
    """The names in an item on Hunan, where the catalogue knows them or not."""
    return [one.indicator_name for one in item(text, "湖南经济", issued="2024-09-20")]


@pytest.mark.parametrize(
    "text",
    [
        "长沙GDP被武汉反超90亿元。",
        "市经信局对50家企业开展了评估。",
        "8月，比全省平均水平高出了5个百分点。",
        "吸引国内上千家企业参加。",
    ],
)
def test_words_cut_from_a_clause_name_nothing(text: str) -> None:
    """GDP被武汉反超, 市经信局对, 比全省…, 国内上 are no names of what is counted."""
    bad = ("反超", "对", "水平", "国内上")
    assert [name for name in names(text) if name.endswith(bad) or name.startswith("比")] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2023年，企业营收首超400亿元。", "营收"),
        ("湖区水温常年低于20摄氏度。", "湖区水温"),
    ],
)
def test_how_a_thing_stands_is_no_part_of_its_name(text: str, name: str) -> None:
    """首(超) and 常年 say how; the name before them stands."""
    assert name in [one.removeprefix("企业") for one in names(text)]


def test_how_it_went_is_no_part_of_what_is_counted() -> None:
    """成效显著 says how; the centres are what is counted."""
    assert [one.indicator_name for one in reviewed("12个街道养老中心建设成效显著。")] == ["街道养老中心"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("新设立外商投资企业241家。", "外商投资企业"),
        ("新成立科技型企业100家。", "科技型企业"),
        ("使得列车运行线路达到17条。", "列车运行线路"),
    ],
)
def test_a_verb_is_taken_with_all_its_characters(text: str, name: str) -> None:
    """新设立, 新成立 and 使得: no 立外商投资企业, and no 得列车运行线路."""
    assert [one.indicator_name for one in reviewed(text)] == [name]


def test_the_number_of_a_task_is_no_part_of_it() -> None:
    """十一是免费送戏下乡1万场: neither 十一是 nor 一是 belongs to what is done."""
    assert [one.indicator_name for one in planned("十一是免费送戏下乡1万场。")] == ["免费送戏下乡"]


def test_an_increase_is_of_what_was_told_before() -> None:
    """GDP达500亿元，增量达20亿元: the increase of that."""
    assert names("上半年，湖南GDP达5000亿元，增量达200亿元。") == ["GDP", "GDP增量"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("在湘投资的世界500强企业达211家。", "在湘投资的世界500强企业"),
        ("有业绩的外贸企业368家。", "有业绩的外贸企业"),
        ("约束性指标10项。", "约束性指标"),
        ("③城市低保标准提高到700元。", "城市低保标准"),
        ("防护服日产量从零提升到12万件。", "防护服日产量"),
    ],
)
def test_a_name_keeps_what_belongs_to_it(text: str, name: str) -> None:
    """在湘, 有业绩 and 约束 belong to the name; ③ and 从零 do not."""
    assert {one.indicator_name for one in reviewed(text)} == {name}


@pytest.mark.parametrize(
    "text", ["要重点做好以下十二个方面工作。", "启动33个片区路网更新。", "补助标准达到90元、高出国家标准17元。"]
)
def test_half_a_word_is_no_name(text: str) -> None:
    """做好以下, 片区路网更(新) and 高出国家标准 name nothing that could be told."""
    found = {one.indicator_name for one in planned(text)}
    assert not found & {"做好以下", "片区路网更", "高出国家标准", "重点做好以下"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("已经开工的重点项目有90个。", "开工的重点项目"),
        ("国庆期间，县城就接待国内外游客25万人次。", "接待国内外游客"),
        ("5月，古镇已接待游客29万人次。", "接待游客"),
        ("全长90公里的长岳高铁是我国西南山区第一条高速铁路。", "长岳高铁"),
        ("90家示范工厂的生产效率平均提升30%。", "示范工厂"),
        ("2022年校舍建筑面积达6亿平方米，相比2012年增长了50%。", "校舍建筑面积"),
    ],
)
def test_a_name_begins_with_a_noun_and_ends_with_it(text: str, name: str) -> None:
    """Not with the rest of a word (已|经), what leads on (就, 已), and not with what the sentence says of it (是…, 的生产效率)."""
    assert name in names(text)
    assert not any("相比" in one or one.startswith("经开") for one in names(text))


def test_what_ends_in_where_from_is_no_name() -> None:
    """始发自国内 says where the ships come from, and names no ports."""
    assert [one for one in names("始发自国内9个港口。") if one.endswith("国内")] == []
