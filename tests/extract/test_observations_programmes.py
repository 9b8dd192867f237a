"""Action plans, schemes and opinions: what they aim at by the deadline that they name."""

import pytest

from indicators.extract.observations import parse_observations
from indicators.model import Kind, Observation
from tests.extract.observing import catalog, document

TITLE = "湖南省机器人产业行动方案（2023—2025年）"


def plan(text: str, title: str = TITLE, issued: str = "2023-03-10") -> list[Observation]:
    """What is read from a document of that title."""
    return parse_observations(document(f"{text}\n", title, issued), catalog())


def told(rows: list[Observation]) -> list[tuple[str, str, str]]:
    """`(text, kind, period)` of each."""
    return [(one.text, str(one.kind), one.period) for one in rows]


GOALS = (
    "到2025年，机器人产业规模明显扩大。\n——增强创新能力。新增市级重点实验室6个以上。\n"
    "——拓展应用。打造示范场景40个。\n——培育主体。引进和培育15家重点企业。"
)


@pytest.mark.parametrize(
    "title", [TITLE, "关于印发《湖南省机器人产业行动方案（2023—2025年）》的通知", "关于促进机器人产业发展的实施意见"]
)
def test_what_follows_a_deadline_is_aimed_at_by_then(title: str) -> None:
    """Verbs that may tell of what was done (新增, 打造, 引进) aim, in the paragraphs behind 到2025年 too."""
    assert told(plan(GOALS, title)) == [
        ("6个", "target", "2025"),
        ("40个", "target", "2025"),
        ("15家", "target", "2025"),
    ]


def test_a_deadline_may_be_said_as_before_a_year() -> None:
    """2025年前 names the deadline as 到2025年 does; 2022年前 is over in a plan of 2023."""
    assert told(plan(GOALS.replace("到2025年，", "2025年前，"))) == told(plan(GOALS))
    assert all(one.kind != "target" for one in plan(GOALS.replace("到2025年，", "2022年前，")))


def test_what_is_there_already_is_no_target() -> None:
    """Before the deadline, and below a heading on what is there, nothing aims; and 已 speaks against it."""
    text = f"目前，全省机器人企业达90家。\n{GOALS}\n二、发展基础\n全省机器人企业达80家。"
    rows = told(plan(text))
    assert [row[:2] for row in rows if row[0] in {"90家", "80家"}] == [("90家", "actual"), ("80家", "actual")]
    assert [row for row in told(plan("到2025年，产业更强。已建成平台7个。")) if row[1] == "target"] == []


def test_how_large_a_zone_is_is_no_target() -> None:
    """到2025年，…。园区规划面积约60平方公里: the extent of a zone is of the day on which it is told."""
    assert told(plan("到2025年，产业更强。\n园区覆盖全区，规划面积约60平方公里，分为四个片区。")) == [
        ("60平方公里", "actual", "2023-03-10")
    ]


def test_what_is_paid_is_no_target() -> None:
    """A reward is no aim of the year by which the plan is carried out."""
    rows = plan("到2025年，产业更强。\n对新认定的企业给予最高90万元奖励。")
    assert [one for one in rows if one.kind == "target"] == []


@pytest.mark.parametrize(
    "title",
    [
        "湖南出台机器人产业行动方案",
        "湖南启动机器人产业三年行动计划",
        "《湖南省机器人产业行动方案》解读",
        "一图读懂：机器人行动方案",
    ],
)
def test_news_of_a_plan_is_read_as_news(title: str) -> None:
    """In what tells of a plan, 新增 without a word that aims is not taken for a goal of it."""
    text = "到2025年，机器人产业规模明显扩大。\n\n去年，全省新增重点企业15家。"
    assert [row[1] for row in told(plan(text, title)) if row[0] == "15家"] == ["actual"]


def test_a_year_that_is_over_is_no_deadline() -> None:
    """到2022年 of a plan of 2023 tells what was reached, and what follows is not planned for then."""
    rows = told(plan("到2022年，全省机器人企业达90家。新建平台8个。"))
    assert ("90家", "actual", "2022") in rows
    assert not any(kind == "target" for _, kind, _ in rows)


def test_a_deadline_of_news_goes_on_behind_the_day_of_telling() -> None:
    """记者5月8日获悉 is no time of goals two sentences on: they are those of 到2025年."""
    text = "据5月8日电，四部门印发方案。通知提出， 到2025年，创新能力增强。重点行业融合水平达到65%。在全行业培育50个知名品牌。"
    rows = plan(text, "四部门发布方案", "2022-05-08")
    assert [row for row in told(rows) if row[0] == "50个"] == [("50个", "target", "2025")]


def test_what_is_brought_out_goes_on_with_the_plan() -> None:
    """推动, 推出 and 选树 behind a deadline aim like 打造 does."""
    text = "到2027年，技术安全可靠。推动4个通用大模型深度应用，推出900个工业智能体，打造90个数据集，选树800家标杆企业。"
    rows = told(plan(text, "两部门印发实施意见推动智能制造", "2026-01-09"))
    assert rows == [
        ("4个", "target", "2027"),
        ("900个", "target", "2027"),
        ("90个", "target", "2027"),
        ("800家", "target", "2027"),
    ]


@pytest.mark.parametrize(
    ("sentence", "text", "kind", "period"),
    [
        ("2022年，全省地区生产总值达到5万亿元，工业增加值增长5.1%。", "5.1%", "actual", "2022"),
        ("去年，全省一般公共预算收入3400亿元，增长8%。", "3400亿元", "actual", "2022"),
        ("截至2022年底，高新技术企业1.6万家。", "1.6万家", "actual", "2022-12-31"),
        ("全省现有规模以上食品企业3000家。", "3000家", "actual", "2023-03-10"),
        ("（二）夯实基础设施\n建成公共充电桩10万个。", "10万个", "target", "2025"),
        ("（三）提升基础研究能力\n研发投入达到1500亿元。", "1500亿元", "target", "2025"),
    ],
)
def test_in_a_plan_what_is_told_is_told_and_what_is_aimed_at_is_aimed_at(
    sentence: str, text: str, kind: str, period: str
) -> None:
    """A time that is over, and words of what is there, win; a heading that lays a foundation looks at none that is there."""
    [row] = [row for row in told(plan(f"到2025年，产业更强。\n{sentence}")) if row[0] == text]
    assert row == (text, kind, period)


@pytest.mark.parametrize("sentence", ["申请认定的企业员工不少于50人。", "由市财政局牵头，5个部门参加。"])
def test_conditions_and_departments_are_no_targets(sentence: str) -> None:
    """Who may apply, and who takes part, is nothing that a plan aims at."""
    assert [row for row in told(plan(f"到2025年，产业更强。\n{sentence}")) if row[1] == "target"] == []


def test_the_outline_of_a_five_year_plan_is_one_without_its_short_name() -> None:
    """第十五个五年规划纲要 looks back at 2021 to 2025 under its first headings, and ahead from 主要目标 on."""
    title = "某省国民经济和社会发展第十五个五年规划纲要"
    text = (
        "第一章　发展环境\n\n第一节　“十四五”时期发展取得重大成就\n\n经济运行稳中有进，森林覆盖率超过25%，城镇新增就业累计达到60万人。\n\n"
        "第三章　主要目标\n\n“十五五”时期要实现以下目标。\n\n——生态环境更好。城镇调查失业率低于5.5%，森林覆盖率达到26%。\n"
    )
    found = parse_observations(document(text, title, "2026-03-14"), catalog())
    assert [(one.text, one.kind, one.period) for one in found] == [
        ("25%", Kind.ACTUAL, "2025"),
        ("60万人", Kind.ACTUAL, "2021/2025"),
        ("5.5%", Kind.TARGET, "2030"),
        ("26%", Kind.TARGET, "2030"),
    ]


UNDATED = "关于推进机器人产业工程的实施意见"


def undated(text: str) -> list[tuple[str, str, str]]:
    """What is read from an opinion that says nowhere when it was made."""
    return told(parse_observations(document(f"{text}\n", UNDATED, ""), catalog()))


def test_goals_stand_below_their_heading_though_the_document_has_no_date() -> None:
    """一、发展目标 says that what stands below is aimed at, also where nobody knows the year of issue; a year only where one is named."""
    text = "一、发展目标\n\n产业集群发展壮大。引进企业5家以上，研发投入占比达12%。\n\n到2030年将建成国家级基地，拥有自主品牌20个。"
    assert undated(text) == [
        ("5家", "target", ""),
        ("12%", "target", ""),
        ("20个", "target", "2030"),
    ]


def test_what_was_told_before_the_goals_aims_at_nothing() -> None:
    """Above the heading of the goals, and below one on what is there, an undated opinion tells of what was reached, or of nothing."""
    text = "我市机器人企业达90家。\n\n一、发展目标\n\n企业达120家。\n\n二、发展现状\n\n企业达80家。"
    rows = undated(text)
    assert [row for row in rows if row[1] == "target"] == [("120家", "target", "")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("对新上市的企业，给予企业500万元奖励。", [("500万元", "奖励")]),
        ("对国家级、省级技术中心，分别给予企业100万元、30万元奖励。", [("100万元", "奖励"), ("30万元", "奖励")]),
        ("按照规定给予不超过总投入30%、最高3000万元的经费支持。", [("3000万元", "经费支持")]),
        ("给予个人消费者一次性500元购车立减补贴。", [("500元", "购车立减补贴")]),
    ],
)
def test_what_a_policy_pays_is_called_by_what_it_is(text: str, expected: list[tuple[str, str]]) -> None:
    """给予…奖励: the sum is that of the award, and 给予企业 is no name of it."""
    rows = [(one.text, one.indicator_name) for one in plan(f"一、政策支持\n\n{text}", "关于加快机器人产业的实施意见")]
    assert [row for row in rows if "元" in row[0]] == expected


def test_another_deadline_holds_for_its_paragraph_alone() -> None:
    """到2027年 is the plan's; 到2025年 of one task, or 到2035年 of a vision, dates no later task."""
    text = (
        "到2027年，培育千亿级产业集群6个。到2035年，基本建成现代化产业体系。\n（一）做强产业。到2025年，机器人产量达到3000台。\n"
        "（二）推进创新。每年新建创新平台15个。\n"
    )
    rows = told(plan(text, "关于加快建设现代化产业体系的实施意见", "2023-06-01"))
    assert rows == [("6个", "target", "2027"), ("3000台", "target", "2025"), ("15个", "target", "2027")]


def test_industries_that_are_to_grow_are_a_row() -> None:
    """重点发展甲、乙、丙三大产业，到2027年，产值分别达到: each of the three, without the verb; and the size of a fund that is set up."""
    text = (
        "到2027年，产业更强。\n重点发展电子信息、装备制造、先进材料三大产业，到2027年，产值分别达到30亿元、25亿元和18亿元。\n"
        "设立总规模9亿元的产业发展基金。\n"
    )
    found = plan(text)
    assert [one.indicator_name for one in found] == [
        "电子信息产值",
        "装备制造产值",
        "先进材料产值",
        "产业发展基金总规模",
    ]
