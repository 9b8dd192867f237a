"""What a bracket, a row or the words around a figure of news say of it: growth in brackets, growth of each, ranks, months of the lead."""

import pytest

from tests.extract.observing import reported, values


@pytest.mark.parametrize("bracket", ["（增长6%）", "(同比增长6%)", "（比上年同期增长6%）"])
def test_a_bracket_tells_the_growth_of_the_value_before(bracket: str) -> None:
    """零售总额5000亿元（增长6%）: the growth is that of the value, of the same time, and the year before dates nothing."""
    rows = reported(f"前4个月，社会消费品零售总额5000亿元{bracket}。")
    assert values(rows) == [("5000亿元", "retail_sales", "level"), ("6%", "retail_sales", "growth")]
    assert {one.period for one in rows} == {"2024-01/2024-04"}


def test_a_bracket_tells_a_share_too() -> None:
    """餐饮收入500亿元（占10%，下降2%）: share and growth of the value before."""
    rows = values(reported("前4个月，餐饮收入500亿元（占零售总额的10%，下降2%）。"))
    assert [(text, measure) for text, _, measure in rows] == [("500亿元", "level"), ("10%", "share"), ("2%", "growth")]


def test_growth_on_another_footing_stays_apart() -> None:
    """下降1%（扣除减税因素，增长5%): two growths of one thing cannot both be it as it stands."""
    assert [text for text, _, _ in values(reported("前4个月，税收收入50亿元，下降1%（扣除减税因素，增长5%）。"))] == [
        "50亿元",
        "1%",
    ]


def test_growth_of_each_of_a_row() -> None:
    """分别为…，均增长10%以上: every member of the row grew by that."""
    rows = values(reported("前4个月，甲产品、乙产品产量分别为18万吨、14万吨，均增长10%以上。"))
    assert rows[2:] == [("10%", "甲产品产量", "growth"), ("10%", "乙产品产量", "growth")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("工业投资增长17%，增速在四川排第一。", ("第一", "industrial_investment", "rank")),
        ("高新技术企业560家，总量全市第三。", ("第三", "high_tech_enterprises", "rank")),
        ("技工学校在校生规模居全国首位。", ("首位", "技工学校在校生规模", "rank")),
        ("就业人数超过50万人。", ("50万人", "就业人数", "level")),
        ("城镇就业岗位60万个。", ("60万个", "城镇就业岗位", "level")),
        ("新开工4176个，比上年同期多出692个。", ("692个", "新开工", "change")),
    ],
)
def test_words_around_a_number_of_news(text: str, expected: tuple[str, str, str]) -> None:
    """Ranks in a place that is named, people and posts in employment by their whole name, 多出 as an increase."""
    assert values(reported(text))[-1] == expected


def test_visitors_have_no_turnover() -> None:
    """接待游客7000万人次，实现营业收入300亿元: the turnover is not that of the visitors."""
    rows = values(reported("接待游客7000万人次，实现营业收入300亿元。"))
    assert rows[-1] == ("300亿元", "营业收入", "level")


def test_a_lead_without_figures_dates_the_next_sentences() -> None:
    """一季度开局平稳。…增长6%: the first sentence, without a figure, says of which months the item is."""
    rows = reported("四川工业一季度开局平稳。白酒产业增加值增长6%。", issued="2024-04-26")
    assert [(one.text, one.period) for one in rows] == [("6%", "2024-01/2024-03")]


def test_a_span_that_is_over_aims_at_nothing() -> None:
    """从2021年的…，到2024年的…: 到 before a year that is over sets no target."""
    rows = reported("从2021年的7亿元，到2024年的9亿元，到位资金年均增长13%。", issued="2025-12-31")
    assert {one.kind for one in rows} == {"actual"}


def test_an_older_figure_does_not_date_what_follows_a_new_time() -> None:
    """“十三五”期间…。其中，…: 其中 goes on with the sentence before, also where that bound nothing."""
    text = "2020年，规模以上工业企业利润总额80亿元，增长9%。\n"
    text += "“十三五”期间，我国8种稀有金属产量总体保持向上的势头，年均增长3%。其中，金属锂产量年均增长4%。"
    assert reported(text, issued="2021-01-31")[-1].period == "2016/2020"
