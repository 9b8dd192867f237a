"""Growth, and what is reached, aimed at, reckoned or foreseen, in the forms that news, plans and reports give them."""

import pytest

from indicators.extract.observations import parse_observations
from indicators.model import Observation
from tests.extract.observing import catalog, document, planned, reported, reviewed, values

Told = list[tuple[str, str, str]]
Kinds = list[tuple[str, str]]


def told(text: str, title: str, issued: str) -> list[Observation]:
    """What is read from a text of a title, given on a day."""
    return parse_observations(document(text, title, issued), catalog())


def kinds(observations: list[Observation]) -> Kinds:
    """`(text, kind)` of each."""
    return [(one.text, str(one.kind)) for one in observations]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("今年，铁路计划完成货运量30亿吨，同比增长4%；客运量20亿人次，同比增长5%。", ["target"] * 4),
        ("今年拟发行国债1.3万亿元，比上年增加3000亿元。", ["target"] * 2),
        ("今年拟面向企业发放补贴20亿元。", ["target"]),
        ("报告提出城镇新增就业1200万人以上。", ["target"]),
        ("规划纲要草案提出，常住人口城镇化率由2023年的66%提高到2030年的71%。", ["actual", "target"]),
        ("我市规划建设充电站20座，目前建成13座。", ["target", "actual"]),
        ("园区今年将新建厂房30万平方米，目前已建成18万平方米。", ["target", "actual"]),
        ("今年计划到位资金80亿元，一季度已到位28亿元，同比增长21%。", ["target", "actual", "actual"]),
        ("今年的经济增长目标是5%左右，一季度增长5.3%。", ["target", "actual"]),
        ("下一步，省里将推动新增500家专精特新企业。", ["target"]),
        ("合作社打算把大棚扩建到300个。", ["target"]),
        ("今后五年，地区生产总值年均增长7%左右。", ["target"]),
        ("人社局将发放稳岗资金1.2亿元。", ["target"]),
        ("项目达产后年产值可达50亿元。", ["target"]),
    ],
)
def test_what_is_planned_and_what_has_come_of_it(sentence: str, expected: list[str]) -> None:
    """What grows by so much is of the kind of what grew; a time that is over behind a goal tells what was reached."""
    assert [kind for _, kind in kinds(reported(sentence, issued="2024-05"))] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("据农业局预计，今年全市秋粮产量将达210万吨，同比增长1.2%。", ["forecast"] * 2),
        ("多家机构预计，2024年新能源汽车销量将达1600万辆，同比增长24%。", ["forecast"] * 2),
        ("有机构预测，明年出口增速将回落至2%上下。", ["forecast"]),
        ("电力协会预测，2024年全社会用电量9.8万亿千瓦时，同比增长6%。", ["forecast"] * 2),
        ("世界银行将今年中国经济增速预期由4.5%上调至4.9%。", ["forecast"] * 2),
        ("2024年即将过去。预计全年社会物流总额增速在5.6%左右。", ["estimate"]),
        ("据分析，力争今年产值突破20亿元，增长8%。", ["target"] * 2),
        ("今年以来，全省加快推进外送通道规划建设，新增并网容量突破100万千瓦。", ["actual"]),
    ],
)
def test_what_somebody_foresees_is_no_goal(sentence: str, expected: list[str]) -> None:
    """预计，…将达 and 预测，… foresee; where something is striven for, it is aimed at."""
    assert [kind for _, kind in kinds(reported(sentence, issued="2024-05"))] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("一季度，工业用电量同比+5.8%，出口同比-3.2%。", [("5.8%", "5.8"), ("-3.2%", "-3.2")]),
        ("一季度，商品房销售面积下降19%，3月份降幅收窄至15.8%。", [("19%", "-19"), ("15.8%", "-15.8")]),
        ("一季度，客运量降幅由8%扩大到9%。", [("8%", "-8"), ("9%", "-9")]),
        ("一季度，地区生产总值增长5.8%，比年度目标高0.3个百分点。", [("5.8%", "5.8"), ("0.3个百分点", "0.3")]),
        ("今年读者比平时多了五成。", [("五成", "50")]),
    ],
)
def test_growth_by_sign_fraction_and_fall(sentence: str, expected: list[tuple[str, str]]) -> None:
    """A sign, a fraction and 多了 tell growth; what a fall narrows or widens to is a fall."""
    found = [one for one in reported(sentence) if str(one.measure) in {"growth", "change"}]
    assert [(one.text, str(one.value)) for one in found] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "一季度，工业增加值增长7.3%，其中制造业增长8%；3月份增长8.4%。",
            [
                ("7.3%", "industrial_value_added", "growth"),
                ("8%", "manufacturing_value_added", "growth"),
                ("8.4%", "industrial_value_added", "growth"),
            ],
        ),
        (
            "规上工业增加值增速连续三年高于全省，2023年达到7.9%。",
            [("7.9%", "industrial_value_added", "growth")],
        ),
        ("假日订单量较去年增长1/4。", [("1/4", "假日订单量", "growth")]),
        (
            "财政收入下降3.8%，按可比口径计算增长2.2%。",
            [("3.8%", "财政收入", "growth"), ("2.2%", "财政收入", "growth")],
        ),
        ("汽车类零售额由上月下降3.4%转为增长2.5%。", [("2.5%", "汽车类零售额", "growth")]),
        (
            "住户贷款增加3000亿元，同比少增1200亿元。",
            [("3000亿元", "住户贷款", "change"), ("1200亿元", "住户贷款", "change")],
        ),
        (
            "务工规模达到228万人，超过年度目标任务8万人。",
            [("228万人", "务工规模", "level"), ("8万人", "务工规模", "change")],
        ),
        (
            "今年计划改造老旧小区320个，截至目前已开工312个，完工275个。",
            [
                ("320个", "老旧小区", "level"),
                ("312个", "开工老旧小区", "level"),
                ("275个", "完工老旧小区", "level"),
            ],
        ),
        (
            "一季度，旅客运输量恢复至2019年同期的118%，较2019年同期增长18%。",
            [("118%", "旅客运输量", "share"), ("18%", "旅客运输量", "growth")],
        ),
        (
            "市级预算安排科技支出12亿元，比上年增长15%。",
            [("12亿元", "科技支出", "level"), ("15%", "科技支出", "growth")],
        ),
        ("到2027年，园区将实现产值600亿元。", [("600亿元", "园区产值", "level")]),
    ],
)
def test_of_what_it_grew(sentence: str, expected: Told) -> None:
    """Growth behind a semicolon and a time is of the whole; what is done of a plan is named by the verb of its stage."""
    assert values(reported(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "goal", "period"),
    [
        ("2023年，国内生产总值增长5.2%，符合5%左右的预期目标。", "5%", "2023"),
        ("2023年，失业率为5.1%，比上年下降0.2个百分点，低于5.5%左右的预期目标。", "5.5%", "2023"),
    ],
)
def test_a_goal_that_was_met(sentence: str, goal: str, period: str) -> None:
    """符合…目标 tells the goal of what was reached, also behind a change of it."""
    last = reported(sentence)[-1]
    assert (last.text, str(last.kind), last.period) == (goal, "target", period)


def test_growth_behind_the_part_of_a_budget_that_came_in() -> None:
    """完成预算的101%，增长6.5% is the growth of the revenue, in reports as well."""
    found = reviewed("一般公共预算收入286亿元，完成预算的101.2%，增长6.5%。")
    assert [(one.text, str(one.measure), str(one.kind)) for one in found] == [
        ("286亿元", "level", "actual"),
        ("101.2%", "share", "actual"),
        ("6.5%", "growth", "actual"),
    ]


def test_how_much_of_what_plan_was_done_is_of_its_own_name() -> None:
    """全省大项目投资完成年计划的105% is not of what was told before."""
    assert values(reviewed("12个县脱贫，大项目投资完成年计划的105%。"))[-1] == ("105%", "大项目投资", "share")


@pytest.mark.parametrize(
    ("issued", "expected"),
    [("2024-02", "target"), ("2024-11", "actual")],
)
def test_what_is_set_aside_in_the_first_months_is_to_be_spent(issued: str, expected: str) -> None:
    """2024年安排…, told in February of that year, is aimed at; in November it says what there is."""
    [only] = reported("2024年，省财政安排科技支出12亿元。", issued=issued)
    assert str(only.kind) == expected


def test_what_is_budgeted_is_named_by_what_it_is() -> None:
    """收入预算 and 收入安排 are goals of the revenue itself."""
    found = told("2024年，一般公共预算收入预算303亿元，增长6%。", "预算公开", "2024-01-20")
    assert [(one.indicator, str(one.kind)) for one in found] == [("general_public_budget_revenue", "target")] * 2


def test_quarters_and_year_end_of_the_year_of_the_title() -> None:
    """全年, 一季度 and 年末 without a year are of the year that the article is told of."""
    text = "全年国内生产总值增长5.0%。\n\n一季度国内生产总值增长5.3%，四季度增长5.4%。\n\n年末公路里程达8000公里。"
    found = told(text, "2024年全国经济运行情况", "2025-01-17")
    assert [one.period for one in found] == ["2024", "2024-01/2024-03", "2024-10/2024-12", "2024-12-31"]


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("甲公司4月24日晚间披露一季报，公司实现营业收入58亿元。", "2024-01/2024-03"),
        ("甲公司发布2023年年度报告，公司实现营业收入58亿元。", "2023"),
        ("甲公司发布年报，公司实现营业收入58亿元。", "2023"),
    ],
)
def test_the_accounts_of_a_company_date_its_figures(sentence: str, period: str) -> None:
    """一季报 is of the first quarter, a year's report of the year before."""
    assert [one.period for one in told(sentence, "企业观察", "2024-04-25")] == [period]


def test_a_month_in_the_own_clause_dates_growth() -> None:
    """8月当月…，1—8月增长3.2% is of the eight months."""
    found = reported("8月当月，限上零售额增长11.7%，创年内新高，1—8月增长3.2%。", issued="2022-09")
    assert [one.period for one in found] == ["2022-08", "2022-01/2022-08"]


def test_a_plan_that_is_over_ends_with_its_last_year() -> None:
    """“十四五”以来, told in 2026, is 2021 to 2025."""
    found = reported("“十四五”以来，全省工业增加值年均增长6.8%。", issued="2026-02")
    assert [one.period for one in found] == ["2021/2025"]


def test_after_it_is_built_is_no_year() -> None:
    """投产后年可生产 has no 后年 in it."""
    assert [one.period for one in reported("项目投产后年可生产电池20万套。")] == [""]


def test_a_date_alone_turns_to_nothing_else() -> None:
    """2026年底前，完成3000台 goes on with what was told before the semicolon."""
    found = reported("方案明确：2025年底前，完成电梯更新1500台；2026年底前，完成3000台。")
    assert [(one.text, str(one.kind), one.period) for one in found] == [
        ("1500台", "target", "2025-12-31"),
        ("3000台", "target", "2026-12-31"),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "period"),
    [
        ("2023年，全省高新技术企业达2.6万家。根据规划，2030年将达到5万家。", "target", "2030"),
        ("2023年，全省机器人产业规模达120亿元。有机构预测，到2030年，这一规模将突破1000亿元。", "forecast", "2030"),
    ],
)
def test_what_is_to_become_of_the_one_thing_just_told(text: str, kind: str, period: str) -> None:
    """A sentence that opens with a time ahead goes on with the one thing before."""
    first, last = reported(text)
    assert (last.indicator_name, str(last.kind), last.period) == (first.indicator_name, kind, period)


def test_what_one_means_to_do_plans_nothing_for_the_next_sentence() -> None:
    """打算卖出… says nothing of what is told behind it."""
    found = reported("他打算把剩余的草卖给邻村。前些年，每户买草支出五六万元。")
    assert kinds(found) == [("五六万元", "actual")]


def test_the_goals_of_a_plan_that_say_how_things_are_to_be() -> None:
    """体制更加完善。…达到80%: several such paragraphs of a plan set its goals."""
    text = "管理体制更加完善。装备达标率达到80%。\n\n风险防控更加高效。预警信息覆盖率达到90%。"
    assert [kind for _, kind in kinds(told(text, "“十四五”应急体系规划", "2022-02-14"))] == ["target"] * 2


def test_by_how_much_a_goal_was_passed_aims_at_nothing() -> None:
    """比预期目标低2.2个百分点 in a review is what was reached."""
    assert kinds(reviewed("地区生产总值增长3.8%，比预期目标低2.2个百分点。")) == [
        ("3.8%", "actual"),
        ("2.2个百分点", "actual"),
    ]


def test_what_will_be_once_all_is_built_was_not_reached() -> None:
    """全部建成后将形成装机容量1987万千瓦 in a review tells nothing that was reached."""
    assert reviewed("开工抽水蓄能电站，全部建成后将形成装机容量1987万千瓦。") == []


def test_what_was_done_in_the_plan_of_a_report_stays_a_goal() -> None:
    """开工1800个、竣工700个 in a plan are two goals, each of its own name."""
    found = planned("新开工重点项目1800个、竣工700个。")
    assert [(one.indicator_name, str(one.kind)) for one in found] == [
        ("新开工重点项目", "target"),
        ("竣工重点项目", "target"),
    ]
