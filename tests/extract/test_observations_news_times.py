"""When the numbers of news hold: what the lead says goes on, and a month said in passing does not."""

import pytest

from indicators.extract.observations import document_date, parse_observations
from indicators.model import Observation
from tests.extract.observing import catalog, document


def item(text: str, issued: str = "") -> list[Observation]:
    """What is read from an item about Hunan."""
    return parse_observations(document(f"# 湖南工业稳步回升\n\n{text}\n", "某文", issued), catalog())


def periods(observations: list[Observation]) -> list[tuple[str, str]]:
    """`(text, period)` of each."""
    return [(one.text, one.period) for one in observations]


@pytest.mark.parametrize("issued", ["", "2023-11-02"])
def test_the_span_of_the_lead_goes_on(issued: str) -> None:
    """Growth in later sentences is of the months that the lead states, in whichever way they turn to it."""
    text = (
        "2023年前三季度，全省规上工业增加值同比增长5.1%。从构成看，工业投资增长9%。分地区看，长沙市规上工业增加值增长7%。"
        "同样排名靠前的是岳阳市，规上工业增加值增长8%。\n\n制造业投资增长6%。"
    )
    assert {period for _, period in periods(item(text, issued))} == {"2023-01/2023-09"}


def test_a_month_said_in_passing_is_of_its_own_clause() -> None:
    """其中，7月份增长9% says nothing of when the next sentences and paragraphs hold."""
    text = (
        "前7个月，全省民间投资增长5%。工业投资增长8%，其中，7月份增长9%。制造业投资增长6%。\n\n高技术产业投资增长10%。"
    )
    assert periods(item(text, "2023-08-20")) == [
        ("5%", "2023-01/2023-07"),
        ("8%", "2023-01/2023-07"),
        ("9%", "2023-07"),
        ("6%", "2023-01/2023-07"),
        ("10%", "2023-01/2023-07"),
    ]


def test_the_cumulative_view_goes_back_to_the_span() -> None:
    """从累计增速看 turns from a month to the months of the lead."""
    text = "前7个月，全省民间投资增长5%。7月份，制造业投资增长9%。从累计增速看，工业投资增长8%。"
    assert [period for _, period in periods(item(text, "2023-08-20"))] == [
        "2023-01/2023-07",
        "2023-07",
        "2023-01/2023-07",
    ]


def test_a_text_without_a_date_goes_by_the_year_that_it_states() -> None:
    """前三季度 and 截至9月底 take the year told before them; a year to plan for or to compare with is none."""
    text = "2023年前三季度，全省规上工业增加值增长5%。\n\n前三季度，全省固定资产投资增长3%。截至9月底，全省拥有专精特新中小企业3000家。"
    assert periods(item(text))[1:] == [("3%", "2023-01/2023-09"), ("3000家", "2023-09-30")]
    text = "全省工业投资比2021年增长9%。\n\n前三季度，全省固定资产投资增长3%。"
    assert periods(item(text))[1:] == [("3%", "")]


def test_a_count_is_of_the_months_that_its_paragraph_states() -> None:
    """一季度 holds for a count in the next sentence; in another paragraph it is of the day of issue."""
    text = "一季度，全省规上工业增加值增长5%。全省拥有规上工业企业2万家。\n\n全省拥有高新技术企业6000家。"
    assert periods(item(text, "2024-04-20"))[1:] == [("2万家", "2024-01/2024-03"), ("6000家", "2024-04-20")]


@pytest.mark.parametrize(
    "heading", ["湖南规上工业增加值增长5%", "湖南规上工业增加值增长5%，增速居中部第2位。", "湖南工业回升"]
)
@pytest.mark.parametrize(
    "line",
    [
        "2023-11-02 09:12  来源：三湘网",
        "2023年11月2日 三湘网",
        "2023/11/02 09:12:33 三湘日报",
        "发布时间：2023-11-02 来源：三湘网",
    ],
)
def test_the_line_below_a_headline_dates_the_text(heading: str, line: str) -> None:
    """Whether the headline is a whole clause with numbers or not, and with time and source beside the day."""
    made = document(f"{heading}\n{line}\n\n前三季度，全省固定资产投资增长3%。\n", "某文")
    issued = document_date(made)
    assert issued is not None
    assert issued.iso == "2023-11-02"


@pytest.mark.parametrize("issued", ["", "2023-05-10"])
def test_a_total_by_a_deadline_is_a_target(issued: str) -> None:
    """到2025年 and 力争 win over 累计; 已 and 截至 tell of what is there."""
    text = "到2025年，力争规上工业企业达到2万家，累计培育省级冠军企业300家、累计创建绿色工厂200家。"
    assert {str(one.kind) for one in item(text, issued)} == {"target"}
    text = "方案提出，到2025年，力争规上工业企业达到2万家。目前，全省已累计建成智能工厂80家。"
    assert [str(one.kind) for one in item(text, issued)] == ["target", "actual"]


def test_a_year_told_goes_for_the_parts_of_it() -> None:
    """全年 and 截至12月底 are of the year told before, which was over at the issue; 当月 is left open."""
    text = "记者获悉，2023年全省充电桩建设提速。全年规上工业增加值增长4%。截至12月底，全省拥有高新技术企业6000家。当月，民间投资增长7%。"
    assert periods(item(text, "2024-04-20")) == [("4%", "2023"), ("6000家", "2023-12-31"), ("7%", "")]


@pytest.mark.parametrize(
    "lead",
    [
        "省统计局发布2023年工业运行情况。",
        "记者从省统计局获悉，2023年，全省工业运行平稳。",
        "2023年，全省工业运行平稳。",
    ],
)
def test_a_lead_without_numbers_says_when_those_after_it_hold(lead: str) -> None:
    """The time of the figures that are told, or with which a clause opens, holds for the next sentence."""
    assert periods(item(f"{lead}规上工业增加值增长4%。", "2024-02-20")) == [("4%", "2023")]
