"""News of counties and districts: what is reckoned for the year beside what was reached, years in a row, crops, projects by kind."""

import pytest

from indicators.model import Kind, Measure
from tests.extract.test_observations_news import item, names

ISSUED = "2024-12-08"


def test_what_is_reckoned_for_the_whole_year() -> None:
    """预计全年可实现 gives the same thing again, of the year; behind a semicolon the months told first hold again."""
    text = (
        "前三季度，完成农业总产值36亿元，预计全年可实现48亿元，比2020年增加13亿元；完成农村居民人均可支配收入1.1万元。"
    )
    reached, reckoned, more, income = item(text, "元谋县", issued=ISSUED)
    assert [(one.kind, one.period) for one in (reached, reckoned, more, income)] == [
        (Kind.ACTUAL, "2024-01/2024-09"),
        (Kind.ESTIMATE, "2024"),
        (Kind.ESTIMATE, "2024"),
        (Kind.ACTUAL, "2024-01/2024-09"),
    ]
    assert {one.indicator_name for one in (reached, reckoned, more)} == {"农业总产值"}
    assert (more.measure, more.reference) == (Measure.CHANGE, "2020")


def test_each_year_of_a_row_of_years() -> None:
    """2021年至2023年，分别完成…: a number for each year, and the yearly growth is of all of them."""
    text = "2021年至2023年，分别完成地区生产总值200亿元、220亿元、250亿元，年均增长11.8%；分别完成技改投入7亿元、9亿元、8亿元。"
    found = item(text, "开发区", issued=ISSUED)
    assert [(one.text, one.indicator_name, one.period) for one in found] == [
        ("200亿元", "地区生产总值", "2021"),
        ("220亿元", "地区生产总值", "2022"),
        ("250亿元", "地区生产总值", "2023"),
        ("11.8%", "地区生产总值", "2021/2023"),
        ("7亿元", "技改投入", "2021"),
        ("9亿元", "技改投入", "2022"),
        ("8亿元", "技改投入", "2023"),
    ]


def test_as_many_numbers_as_years_or_none() -> None:
    """Two numbers for three years are of no year that anybody could tell."""
    assert item("2021年至2023年，分别完成技改投入7亿元、9亿元。", "开发区", issued=ISSUED) == []


def test_money_that_was_won_is_no_aim() -> None:
    """先后争取资金10亿元 plans nothing, nor does what follows."""
    text = "先后争取整合投入资金，实施了园区项目。2024年，全县蔬菜种植面积22万亩、产值18亿元，分别增加5万亩、8亿元。"
    found = item(text, "元谋县", issued=ISSUED)
    assert {one.kind for one in found} == {Kind.ACTUAL}
    assert names(found)[0] == ("22万亩", "蔬菜种植面积")


def test_a_share_of_a_year_before() -> None:
    """由上年同期的36%提升至41%: the first is of the year before, the second and its rise are of now."""
    text = "前三季度，全市工业投资增长28%。技改投资占全市投资的比重由上年同期的36%提升至41%，提升了5个百分点。"
    _, before, now, rise = item(text, "长沙", issued=ISSUED)
    assert [one.period for one in (before, now, rise)] == ["2023-01/2023-09", "2024-01/2024-09", "2024-01/2024-09"]


def test_a_count_gives_no_other_number_its_day() -> None:
    """What there is on the day of the issue is counted so; sums told behind 其中 are of the months told before."""
    text = (
        "前4个月，我市外贸总值13亿元，同比增长5%。\n\n作为拥有全部门类的城市，我市拥有41个工业大类、207个工业中类，这为生产打下了基础。"
        "其中，带动机电产品出口3亿元，占出口总值的59%。"
    )
    found = item(text, "长沙", issued="2024-05-14")
    assert [(one.text, one.period) for one in found] == [
        ("13亿元", "2024-01/2024-04"),
        ("5%", "2024-01/2024-04"),
        ("41个", "2024-05-14"),
        ("207个", "2024-05-14"),
        ("3亿元", "2024-01/2024-04"),
        ("59%", "2024-01/2024-04"),
    ]


def test_counts_of_one_sentence_are_of_one_day() -> None:
    """Projects of each kind were begun on the day on which all of them were, a quarter that is named or not."""
    text = (
        "12月6日，全市举办2024年四季度重大项目开工仪式。这次共有93个项目集中开工，总投资210亿元，年预计投资45亿元。"
        "其中，产业项目有77项；基础设施项目16项。"
    )
    found = item(text, "长沙", issued=ISSUED)
    assert [(one.text, one.period) for one in found][-2:] == [("77项", "2024-12-06"), ("16项", "2024-12-06")]


def test_a_span_of_years_that_is_open() -> None:
    """三年来有130个项目开工 is of no time that the sentence before has told."""
    text = "今年以来，全区引进外资项目12个。三年来有130个项目开工建设。"
    assert [one.period for one in item(text, "开发区", issued=ISSUED)][-1] == ""


def test_parts_of_one_sum_grow_each_by_its_own_rate() -> None:
    """其中出口2亿元，进口1亿元，分别增长3%和4%: the rates are of the parts, not of the whole before them."""
    text = "1—4月，全市对外贸易总值3亿元，其中出口2亿元，进口1亿元，分别增长3%和4%。"
    found = item(text, "长沙", issued=ISSUED)
    assert names(found)[-2:] == [("3%", "出口"), ("4%", "进口")]


def test_of_the_towns_and_of_the_country() -> None:
    """其中城镇4万元、农村2万元, behind the income of all residents, are the incomes that the catalogue knows."""
    text = "全年全体居民人均可支配收入3万元，其中城镇4万元、农村2万元，分别增长7%和8%。"
    found = item(text, "长沙", issued="2025-01-20")
    assert [(one.text, one.indicator) for one in found] == [
        ("3万元", "disposable_income"),
        ("4万元", "urban_disposable_income"),
        ("2万元", "rural_disposable_income"),
        ("7%", "urban_disposable_income"),
        ("8%", "rural_disposable_income"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1—4月，全市进口塑料原料2亿元，增长12%。", [("2亿元", "进口塑料原料"), ("12%", "进口塑料原料")]),
        ("2024年，全县种植水果13万亩，比上年多3万亩。", [("13万亩", "种植水果"), ("3万亩", "种植水果")]),
        ("上半年，风电、太阳能发电量合计达200亿千瓦时。", [("200亿千瓦时", "风电、太阳能发电量")]),
        ("1—5月，发电设备累计平均利用1500小时。", [("1500小时", "发电设备累计平均利用")]),
        ("1—5月，主要发电企业电源工程完成投资40亿元。", [("40亿元", "主要发电企业电源工程投资")]),
        ("1—10月，签约新能源、新材料产业项目132个。", [("132个", "新能源、新材料产业项目")]),
        ("2024年，全县新增省、州级龙头企业6户。", [("6户", "省、州级龙头企业")]),
    ],
)
def test_names_with_a_verb_or_a_list_in_them(text: str, expected: list[tuple[str, str]]) -> None:
    """What is traded, grown, used, invested in or signed names the number, whole."""
    assert names(item(text, "元谋县", issued=ISSUED)) == expected


def test_the_head_of_a_row_of_exports() -> None:
    """家具、鞋靴和农产品出口规模分别为: each is an export, not a 规模."""
    text = "1—4月，家具、鞋靴和农产品出口规模分别达3亿元、2亿元和1亿元。"
    assert [name for _, name in names(item(text, "长沙", issued=ISSUED))] == [
        "家具出口规模",
        "鞋靴出口规模",
        "农产品出口规模",
    ]
