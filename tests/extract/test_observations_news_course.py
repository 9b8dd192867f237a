"""How an item goes on from its first sentences: the time of which it tells, where another item begins, and the rows and counts in it."""

from decimal import Decimal

import pytest

from indicators.extract.observations import parse_observations
from indicators.model import Observation
from tests.extract.observing import catalog, document, reported, values


def item(text: str, issued: str, heading: str = "我国工业稳步回升") -> list[Observation]:
    """What is read from an item, a paragraph a line."""
    return parse_observations(document(f"# {heading}\n\n{text}\n", "某报", issued), catalog())


LINE = "面对复杂的形势，各地各部门稳扎稳打，积极应对，把困难和挑战一个一个化解开来，成绩来之不易。"


def test_an_item_is_of_the_time_of_which_figures_were_told() -> None:
    """1月19日，发布会上，局长介绍2025年经济运行情况: levels and growth of later paragraphs are of 2025, and what was sold is no count."""
    text = (
        f"{LINE}1月19日，发布会上，国家统计局局长介绍2025年国民经济运行情况。\n{LINE}\n"
        "工业增加值达40万亿元，数字产品制造业增加值增长9%。新能源汽车销量达1500万辆。全社会研发经费投入达3.9万亿元。"
    )
    assert {one.period for one in item(text, "2026-01-20")} == {"2025"}


def test_another_source_begins_anew() -> None:
    """记者从…了解到 opens another item of a bulletin, which has no time from the one before."""
    text = f"今年上半年，大桥进出口总值达1000亿元，同比增长16%。{LINE}\n记者从中国广核集团了解到，核电基地上网电量已近1万亿千瓦时。{LINE}"
    assert [(one.text, one.period) for one in item(text, "2024-07-19")] == [
        ("1000亿元", "2024-01/2024-06"),
        ("16%", "2024-01/2024-06"),
        ("1万亿千瓦时", ""),
    ]


def test_a_line_that_ends_a_sentence_is_a_paragraph() -> None:
    """今年以来，…, and in the next line 6000万户企业: how many there are, is not of the months told in the paragraph before."""
    text = f"今年以来，{LINE}\n{LINE}全国共有6000万户中小企业。"
    assert [(one.text, one.period) for one in item(text, "2025-09-13")] == [("6000万户", "2025-09-13")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "三次产业增加值分别增长4%、5%、6%。",
            ["primary_industry_value_added", "secondary_industry_value_added", "tertiary_industry_value_added"],
        ),
        ("三次产业对经济增长的贡献率分别为50%、-30%和80%。", ["第一产业", "第二产业", "第三产业"]),
        (
            "通用设备、专用设备、汽车制造三大行业，其产值分别增长了9%、16%、14%。",
            ["通用设备产值", "专用设备产值", "汽车制造产值"],
        ),
    ],
)
def test_a_row_is_of_the_members_that_its_words_mean(text: str, expected: list[str]) -> None:
    """三次产业 are three, and 其 is what the clause before enumerates."""
    assert [name for _, name, _ in values(reported(text))] == expected


def test_a_ratio_that_makes_up_the_whole_is_of_the_three_sectors() -> None:
    """三次产业结构由10∶50∶40调整为8.5∶43.2∶48.3: the shares now, in per cent; from what they changed is of no told time."""
    rows = reported("三次产业结构由10.1∶49.9∶40.0调整为8.5∶43.2∶48.3。")
    assert [(one.text, one.unit, str(one.measure)) for one in rows] == [
        ("8.5", "%", "share"),
        ("43.2", "%", "share"),
        ("48.3", "%", "share"),
    ]
    assert reported("三次产业结构调整为8.5∶43.2∶40.3。") == []  # does not make up the whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("160家企业上榜，数量居全省第一。", [("160家", "上榜企业", "level"), ("第一", "上榜企业", "rank")]),
        ("甲银行等12家上市公司2022年净利润超过10亿元。", [("12家", "净利润超过10亿元的上市公司", "level")]),
        ("带动440户脱贫户种植香菇。", [("440户", "脱贫户", "level")]),
        ("共吸收120多名脱贫群众务工。", [("120多名", "脱贫群众", "level")]),
        ("班列通达欧洲25个国家210个城市。", [("25个", "国家", "level"), ("210个", "城市", "level")]),
        ("两景区共接待游客8万人次。", [("8万人次", "两景区接待游客", "level")]),
        ("工业领域对经济增长的贡献超四成。", [("四成", "工业领域", "contribution")]),
        ("算力规模突破120EFlops，其中智算占比超97%。", [("120EFlops", "算力规模", "level"), ("97%", "智算", "share")]),
        ("内河货运量增长9%。", [("9%", "内河货运量", "growth")]),
    ],
)
def test_names_end_where_something_is_said_of_the_thing(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What those counted do, or a limit that holds for some, tells which ones are meant."""
    assert values(reported(text)) == expected


def test_a_change_against_the_month_before_is_told() -> None:
    """有18个位于扩张区间，比上月增加7个: a change against a time that the text does not date."""
    rows = reported("2月，调查的20个行业中，有17个位于扩张区间，比上月增加6个。", issued="2024-03-01")
    assert [(str(one.measure), one.period, one.reference) for one in rows] == [
        ("level", "2024-02", ""),
        ("change", "2024-02", "unknown"),
    ]


def test_parts_of_what_there_is_now_are_of_the_same_day() -> None:
    """现有茶园30万亩，其中：有机茶园2万亩: both as of the issue. 累计…, behind 至2022年底, goes on with that day."""
    rows = reported("全县现有茶园30万亩，其中：有机茶园2万亩。", issued="2022-10-25")
    assert [one.period for one in rows] == ["2022-10-25", "2022-10-25"]
    rows = reported("至2022年底，累计新设企业8万户。累计实到外资580亿美元。", issued="2023-09-26")
    assert (rows[-1].value, rows[-1].period) == (Decimal(58_000_000_000), "2022-12-31")
