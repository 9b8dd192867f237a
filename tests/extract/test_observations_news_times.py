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


def test_a_bracket_may_tell_the_value_of_another_time() -> None:
    """由负转正(一季度为同比下降2.4%): the same growth, for the time in the bracket."""
    found = item("1—5月，全省工业利润同比增长3%，增速由负转正(一季度为同比下降2.4%)。", "2024-06-20")
    assert [(one.text, one.period, str(one.measure)) for one in found] == [
        ("3%", "2024-01/2024-05", "growth"),
        ("2.4%", "2024-01/2024-03", "growth"),
    ]


def test_a_count_is_not_of_the_years_since() -> None:
    """2021年以来 said of some does not go on to what there is; that is of the day of issue."""
    found = item("2021年以来，全省新增上市公司9家。同时，全省有30家外资医疗机构投入运营。", "2024-06-20")
    assert found[-1].period == "2024-06-20"


def test_quarters_told_one_by_one_do_not_go_on() -> None:
    """分季度看，一季度…，二季度… is over with its sentence; the next goes back to the months of the lead."""
    text = "上半年，全省工业投资增长5%。分季度看，一季度增长4%，二季度增长6%。分领域看，制造业投资增长8%。"
    assert periods(item(text, "2024-07-20"))[-1] == ("8%", "2024-01/2024-06")


def test_projects_begun_on_the_day_of_the_event() -> None:
    """What is signed or begun is of the day with which the item opens, in its first or its second sentence."""
    text = "招商工作喜迎“开门红”。3月5日，全省重大项目集中签约活动举行。总投资40亿元的12个重点项目顺利签约。"
    assert {period for _, period in periods(item(text, "2024-03-07"))} == {"2024-03-05"}


def test_what_was_passed_is_a_background() -> None:
    """已超2022年全年的 does not date what comes after it."""
    text = "前三季度，全省出口90亿元，已超2022年全年的85亿元；进口40亿元，增长8%。"
    assert periods(item(text, "2023-10-20"))[-2:] == [("40亿元", "2023-01/2023-09"), ("8%", "2023-01/2023-09")]


def test_growth_aimed_at_is_no_growth_reached() -> None:
    """力争…同比增长: 同比 tells no result behind an aim of its own clause."""
    found = item("力争2024年规上工业增加值同比增长6%左右。", "2024-08-20")
    assert [str(one.kind) for one in found] == ["target"]


def test_a_plan_goes_on_without_words_that_aim() -> None:
    """Behind sentences that aim, 新建 and 培育 make targets; where nothing plans, they tell what was done."""
    text = "方案提出，到2026年，力争数字经济规模突破3万亿元。新建智能工厂150个。培育服务型制造企业30家。"
    assert {str(one.kind) for one in item(text, "2024-08-20")} == {"target"}
    assert [str(one.kind) for one in item("2024年，全省新建智能工厂150个。", "2024-08-20")] == ["actual"]


@pytest.mark.parametrize("title", ["政府工作报告速读：制造业占比超30%", "《2023年某省海洋经济统计公报》发布"])
def test_news_on_a_report_is_no_report(title: str) -> None:
    """An item on what a report or a communiqué says goes by its own words, not by the sections of these."""
    made = document(f"# {title}\n\n本报讯 报告提出，到2027年湖南装备制造业规模突破1.5万亿元。\n", title, "2024-01-14")
    assert [(str(one.kind), one.period) for one in parse_observations(made, catalog())][-1:] == [("target", "2027")]


def test_what_is_foreseen_is_no_target() -> None:
    """预计 in the number's own clause foretells what the year will bring."""
    found = item("上半年，全省航空产业规模达50亿元，预计今年将突破100亿元。", "2024-08-20")
    assert [str(one.kind) for one in found] == ["actual", "forecast"]


def test_the_next_of_a_planned_row_is_planned() -> None:
    """A number without a verb goes on with the target before it."""
    text = "方案提出，到2026年，培育链主企业10家以上，100家以上创新型中小企业，开通航线18条以上。"
    assert {str(one.kind) for one in item(text, "2024-08-20")} == {"target"}


def test_what_was_set_as_a_target() -> None:
    """迈上…台阶被设为…目标 aims at it, whatever stands before."""
    found = item("规上工业总产值迈上5万亿元台阶已被全省定为2026年经济发展的主要目标。", "2025-12-20")
    assert [str(one.kind) for one in found] == ["target"]


def test_a_time_that_goes_on_is_a_background() -> None:
    """延续2月份平稳态势 dates nothing."""
    found = item("一季度，全省规上工业增加值延续2月份平稳向好趋势，同比增长9%。", "2024-04-20")
    assert periods(found) == [("9%", "2024-01/2024-03")]


def test_within_the_year_that_a_sentence_states() -> None:
    """年内 behind 2025年 is of that year, also in a text without a date."""
    found = item("2025年，全省将加快项目建设，力争年内新增高速公路300公里。")
    assert [(str(one.kind), one.period) for one in found] == [("target", "2025")]


def test_counts_go_on_with_the_day_of_their_paragraph() -> None:
    """截至3月底 holds for what the next sentence counts."""
    text = "截至3月底，全省拥有专精特新中小企业3000家。高新技术企业超过6000家。"
    assert [period for _, period in periods(item(text, "2024-04-20"))] == ["2024-03-31", "2024-03-31"]


def test_a_record_dates_nothing() -> None:
    """为今年以来最高 says nothing of when what follows holds."""
    found = item("9月份，全省规上工业增加值增长9%，为今年以来单月最高增速，比全国高3个百分点。", "2024-10-20")
    assert [period for _, period in periods(found)] == ["2024-09", "2024-09"]


def test_spans_that_are_said_in_words() -> None:
    """下旬 is the last third of its month, 从…年至…年 these years; 五年来 early in a year is the five before it."""
    assert periods(item("7月下旬，全省钢铁企业共生产粗钢20万吨。", "2024-08-20")) == [
        ("20万吨", "2024-07-21/2024-07-31")
    ]
    assert periods(item("从2021年至2023年，全省航空领域累计融资20亿元。", "2024-08-20"))[0][1] == "2021/2023"
    assert periods(item("五年来，全省水利投资累计达到500亿元。", "2026-02-07"))[0][1] == "2021/2025"


def test_times_compared_with_and_the_year_of_a_goal_date_nothing() -> None:
    """较上半年和一季度 and 完成全年目标 leave what follows to the time before them."""
    text = "1—7月，全省规上工业总产值600亿元，完成全年目标的60%，同比增长5%，增速较上半年和一季度均有回升。工业投资增长9%。"
    assert {period for _, period in periods(item(text, "2024-08-20"))} == {"2024-01/2024-07"}


def test_this_year_so_far_goes_as_far_as_what_is_told() -> None:
    """今年以来 in an article on three quarters is of these, not of the months up to the day of issue; that is inferred."""
    text = "今年前三季度，全省规上工业增加值增长8%。今年以来，全省出口增长12%。"
    rows = item(text, "2026-11-20")
    assert periods(rows) == [("8%", "2026-01/2026-09"), ("12%", "2026-01/2026-09")]
    assert [row.period_inferred for row in rows][1]


def test_the_same_months_of_another_year_are_its_own() -> None:
    """2020年同期下降20% is of 2020, and is not of the months that the sentence before told; 较…2019年同期 only compares."""
    text = "2021年1—2月，全省工业增加值增长30%，2020年同期下降20%。出口较疫情前的2019年同期增长9%。"
    assert [period for _, period in periods(item(text, "2021-03-20"))][:2] == ["2021-01/2021-02", "2020-01/2020-02"]
    assert "2019-01/2019-02" not in [period for _, period in periods(item(text, "2021-03-20"))]


def test_a_pace_per_year_is_of_no_single_year() -> None:
    """年均增长13% behind a year that an earlier sentence told: of which years is not said."""
    text = "2023年，全省新增企业3家。全省规模以上工业增加值年均增长13%。"
    assert periods(item(text, "2026-01-20"))[-1] == ("13%", "")


def test_deeds_of_a_row_are_of_its_year() -> None:
    """新增就业3万人，失业人员再就业2万人，开发岗位500个: all of the year told, and none of the day of issue."""
    text = "2024年，全省稳步发展，百姓生活越来越好。新增城镇就业3万人，失业人员再就业2万人，开发公益性岗位500个。"
    assert [period for _, period in periods(item(text, "2025-01-08"))] == ["2024"] * 3


@pytest.mark.parametrize("against", ["恢复至2019年同期的九成，", "恢复到2019年同期水平，"])
def test_months_of_another_year_that_only_compare_are_not_the_time(against: str) -> None:
    """恢复到2019年同期水平，旅游收入达500亿元: the income is of the months that the sentence states."""
    text = f"2024年1—8月，湖南接待游客{against}旅游收入达到500亿元。"
    assert periods(item(text, "2024-09-20"))[-1] == ("500亿元", "2024-01/2024-08")


def test_this_year_so_far_is_not_cut_back_to_months_long_past() -> None:
    """今年以来 in December goes on to then, though the article told of the first half as well."""
    text = "上半年，湖南出口增长8%。11月，湖南工业增加值增长9%。今年以来，湖南出口增长12%。"
    assert periods(item(text, "2024-12-20"))[-1] == ("12%", "2024-01-01/2024-12-20")


def test_the_first_year_of_a_rise_is_no_time_of_what_follows() -> None:
    """从2021年的3万亿元增长至2024年的4万亿元: a paragraph on is not of the first year."""
    text = "全省产值从2021年的3万亿元增长至2024年的4万亿元。\n\n生态更好。单位工业增加值能耗下降了17%。"
    assert dict(periods(item(text, "2025-07-18")))["17%"] != "2021"


def test_a_paragraph_that_opens_with_today_goes_on_with_no_time() -> None:
    """今天（10月26日），…: what was told before of 2022 is no time of it."""
    text = (
        "记者从大会上了解到，2022年全省勘查投资增长9%，新发现矿产地30处。\n\n"
        "今天（10月26日），长岳高铁进入试运行阶段。高铁投资增长5%。"
    )
    assert ("5%", "") in periods(item(text, "2023-10-26"))


def test_ten_years_are_a_time_that_is_not_told() -> None:
    """十年来 says more than the months told before, and from when to when it does not say; 10年来最高 is no time."""
    text = "前7个月，农村公路投资增长5%。十年来，全省财政投入900亿元。"
    assert ("900亿元", "") in periods(item(text, "2022-09-15"))
    assert ("6%", "2022") in periods(item("2022年，全省工业增速10年来首次超过全国，工业投资增长6%。", "2023-01-15"))


def test_a_line_of_a_list_keeps_its_time_to_itself() -> None:
    """Headlines one below the other are each of their own time: what one says is not that of the next, and the lead goes on."""
    text = (
        "2021年，经济稳步恢复，来看几组数据。\n（一）前11月进出口总值同比增长22%\n（二）快递业务量突破1000亿件\n"
        "（三）1—11月新能源汽车产量同比增长170%\n（四）软件业务收入突破9万亿元"
    )
    assert periods(item(text, "2021-12-31")) == [
        ("22%", "2021-01/2021-11"),
        ("1000亿件", "2021"),
        ("170%", "2021-01/2021-11"),
        ("9万亿元", "2021"),
    ]
