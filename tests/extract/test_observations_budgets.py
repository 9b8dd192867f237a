"""When the numbers of a report on a budget hold: the year that was carried out, also in a part that does not name it."""

from indicators.extract.observations import parse_observations
from indicators.model import Kind, Measure
from tests.extract.observing import catalog, document, reviewed

TITLE = "关于长沙市2023年预算执行情况和2024年预算草案的报告"


def told(text: str) -> list[tuple[str, str, str]]:
    """`(text, kind, period)` of each value of a part of the report."""
    rows = parse_observations(document(f"{text}\n", TITLE, "2024-01-30"), catalog())
    return [(one.text, str(one.kind), one.period) for one in rows]


def test_a_part_that_says_what_was_spent_reviews() -> None:
    """支出完成…，下达补助资金…，拨付…: a part of a report on a budget that speaks of what was spent is of the year that was carried out."""
    text = "全市教育支出完成30亿元，增长6%。下达研发补助资金5000万元。累计拨付贴息资金2亿元，支持企业发展。"
    assert {(kind, period) for _, kind, period in told(text)} == {("actual", "2023")}


def test_a_part_on_what_is_to_be_spent_does_not_review() -> None:
    """安排, 拟 and the year of the draft: what is to be spent is not of the year before."""
    for text in (
        "安排教育支出30亿元，安排科技支出6亿元，继续支持企业发展。",
        "2024年，全市教育支出30亿元。累计拨付资金2亿元，下达补助1亿元，共计3亿元。",
    ):
        assert "2023" not in {period for *_, period in told(text)}


def test_what_is_left_over_from_the_year_before_dates_nothing_behind_it() -> None:
    """上年结转收入、调入资金: the first names an item of the same budget, and says nothing of the time of the next."""
    text = "政府性基金收入完成90亿元，比上年增长6%。加上上年结转收入11亿元、调入资金4亿元，全市基金收入总计105亿元。"
    assert {period for *_, period in told(text)} == {"2023"}


def test_a_budget_is_aimed_at_and_what_came_of_it_is_reached() -> None:
    """批准的…收入预算合计158.5亿元，实际完成202.6亿元，为预算的127.8%，增长33.3%: one budget, and three values of its outcome."""
    text = "各级人代会批准的2022年全省社会保险基金收入预算合计158.5亿元，实际完成202.6亿元，为预算的127.8%，增长33.3%。"
    found = reviewed(text)
    assert [(one.text, one.indicator_name, one.measure, one.kind) for one in found] == [
        ("158.5亿元", "社会保险基金收入", Measure.LEVEL, Kind.TARGET),
        ("202.6亿元", "社会保险基金收入", Measure.LEVEL, Kind.ACTUAL),
        ("127.8%", "社会保险基金收入", Measure.SHARE, Kind.ACTUAL),
        ("33.3%", "社会保险基金收入", Measure.GROWTH, Kind.ACTUAL),
    ]


def test_a_budget_that_was_cut_keeps_its_name() -> None:
    """支出预算压减8% cuts the budget, and tells nothing of what was spent."""
    [cut] = reviewed("一般性支出预算压减8%。")
    assert cut.indicator_name == "一般性支出预算"


def test_years_in_words_date_a_report_on_a_plan() -> None:
    """关于二〇二四年…计划执行情况与二〇二五年…草案: a title may write its years in Chinese numerals."""
    title = "关于二〇二四年国民经济和社会发展计划执行情况与二〇二五年计划草案的报告"
    text = "一、国民经济和社会发展计划执行情况\n\n2024年以来，我市经济稳中有进。固定资产投资增长6%。"
    rows = parse_observations(document(f"{text}\n", title, "2025-03-05"), catalog())
    assert [(one.kind, one.period) for one in rows] == [(Kind.ACTUAL, "2024")]
