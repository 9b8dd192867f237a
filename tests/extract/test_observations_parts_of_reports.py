"""Which way a part of a report looks that is there without the rest, and which five years a report means by a plan's name."""

import pytest

from indicators.extract.observations import parse_observations
from indicators.model import Observation
from tests.extract.observing import catalog, document


def part(text: str, year: int = 2026) -> list[Observation]:
    """What is read from a text that is called the report of a year, given in its January."""
    return parse_observations(document(f"{text}\n", f"{year}年湖南省政府工作报告", f"{year}-01-20"), catalog())


def told(rows: list[Observation]) -> list[tuple[str, str, str]]:
    """`(text, kind, period)` of each."""
    return [(one.text, str(one.kind), one.period) for one in rows]


def test_a_part_of_the_plan_is_not_read_as_review() -> None:
    """（六）…: words of plans, and none of results, say that these are goals of the year."""
    text = "（六）加快改善民生。持续做好稳岗，加强技能培训，城镇新增就业45万人。推进普惠托育，新建养老中心60家，健全救助体系。"
    assert told(part(text)) == [("45万人", "target", "2026"), ("60家", "target", "2026")]


def test_a_part_of_the_review_is_read_as_review() -> None:
    """Words of results say that these were reached in the year before."""
    text = "项目建设全面提速。全年完成投资90亿元，同比增长8%，新建园区3个，已建成道路40公里。"
    assert {(kind, period) for _, kind, period in told(part(text))} == {("actual", "2025")}


def test_a_report_from_its_beginning_reviews_first() -> None:
    """各位代表…回顾: a whole report begins with its review, whatever words of plans stand in it."""
    text = "各位代表：\n一、工作回顾\n加快转型，推进改革，持续开放，强化创新，完善机制。城镇新增就业45万人。"
    assert told(part(text)) == [("45万人", "actual", "2025")]


@pytest.mark.parametrize(
    ("year", "heading", "expected"),
    [
        (2026, "一、“十四五”时期工作回顾", ("actual", "2021/2025")),
        (2026, "二、“十五五”时期主要目标", ("target", "2026/2030")),
        (2021, "二、“十四五”时期主要目标", ("target", "2021/2025")),
    ],
)
def test_a_plan_is_looked_back_at_once_it_is_over(year: int, heading: str, expected: tuple[str, str]) -> None:
    """“十四五” is planned for in 2021, and looked back at in 2026."""
    text = f"各位代表：\n{heading}\n地区生产总值年均增长6%。"
    assert [row[1:] for row in told(part(text, year))] == [expected]


def test_goals_go_on_behind_a_deadline() -> None:
    """主要目标是，到2025年，…。能耗下降…；覆盖率达到…: what stands behind a deadline is a goal for that year, however long the text before."""
    lead = "方案近日印发。要统筹推进。各地要落实责任。部门要加强配合。主要目标是，到2025年，绿色体系初步形成。"
    text = f"{lead}非化石能源消费比重达到20%左右；森林覆盖率达到24%。"
    rows = parse_observations(document(f"# 某地印发方案\n\n{text}\n", "某文", "2021-10-24"), catalog())
    assert told(rows) == [("20%", "target", "2025"), ("24%", "target", "2025")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("《行动方案》提出，2024年，非化石能源消费占比达到18%左右。", "target"),
        ("全市共有“倍增计划”企业800家。", "actual"),
        ("上半年的增速与报告中“全年GDP增长5%”的预期目标仍有差距。", "target"),
        ("据协会预测，2025年12月，全国粗钢日产约240万吨。", "forecast"),
        ("制造业产值有望达到8000亿元。", "forecast"),
    ],
)
def test_the_words_of_a_plan_and_the_name_of_one(text: str, kind: str) -> None:
    """A programme that says a goal aims; one that is only named in quotation marks does not; 有望 and 预测 foresee."""
    rows = parse_observations(document(f"# 湖南发展\n\n{text}\n", "某文", "2024-05-29"), catalog())
    assert [str(one.kind) for one in rows] == [kind]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("目标是：\n“十四五”期间，引进内资项目500个，累计引进内资10000亿元。", ["target", "target"]),
        ("“十四五”期间，累计实际利用外资1000亿美元。", []),
        ("“十四五”期间，已累计实际利用外资1000亿美元。", ["actual"]),
        ("经济增长基本符合预期，一季度全市实现生产总值5000亿元。", ["actual"]),
        ("今年的政府工作报告提出，2022年规模以上工业增加值增长5%。", ["target"]),
        ("规划期末工业总产值达300亿元。", ["target"]),
    ],
)
def test_what_a_plan_sums_up_is_not_told_as_reached(text: str, kinds: list[str]) -> None:
    """累计 in years that are not over is aimed at behind a goal, and open without one; 符合预期 aims at nothing."""
    rows = parse_observations(document(f"# 浙江发展\n\n{text}\n", "某文", "2022-04-08"), catalog())
    assert [str(one.kind) for one in rows] == kinds


def test_a_list_of_goals_goes_on_until_results_are_told() -> None:
    """今年工作的总体要求…。主要预期目标是：, and a line for each: goals of the year, until 去年 tells what was reached."""
    text = (
        "今年政府工作的总体要求是：\n坚持稳中求进，统筹发展和安全。\n全县主要预期目标是：\n地区生产总值增长7%；\n固定资产投资增长6%；\n新增就业3000人。\n"
        "去年，地区生产总值增长5%。"
    )
    rows = parse_observations(document(f"# 主要预期目标\n\n{text}\n", "某文", "2020-01-08"), catalog())
    assert told(rows) == [
        ("7%", "target", "2020"),
        ("6%", "target", "2020"),
        ("3000人", "target", "2020"),
        ("5%", "actual", "2019"),
    ]
    assert rows[2].indicator_name == "新增就业"


def test_a_part_that_speaks_of_years_to_come_is_a_plan() -> None:
    """2027年形成…: words of no result, and a year that is still to come."""
    text = "壮大优势产业。2029年形成年产值达500亿元的产业集群。园区规划总面积达到25平方公里以上。"
    assert {kind for _, kind, _ in told(part(text))} == {"target"}


def of_plan(text: str, title: str) -> list[tuple[str, str, str]]:
    """What is told by a document that is a five-year plan."""
    return told(parse_observations(document(f"{text}\n", title, "2021-10-13"), catalog()))


def test_a_five_year_plan_looks_back_and_ahead_by_its_headings() -> None:
    """回顾 is of the five years before, and what the plan sets is for its own five years: a level for the last of them."""
    text = "一、“十三五”发展回顾\n\n新建管网300公里。\n\n二、发展目标\n\n新建管网500公里，水质合格率达到99%。"
    assert of_plan(text, "关于印发《某区水务“十四五”规划》的通知") == [
        ("300公里", "actual", "2016/2020"),
        ("500公里", "target", "2021/2025"),
        ("99%", "target", "2025"),
    ]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("第一节　水务建设取得积极进展", "actual"),
        ("第一节　供水能力不足仍是短板", "actual"),
        ("第一节　发展环境", "actual"),
        ("第二节　加强水利基础设施建设目标", "target"),
    ],
)
def test_a_plan_s_chapters_say_which_way_they_look(heading: str, kind: str) -> None:
    """取得积极进展, 短板 and 发展环境 are of what there is when a plan is made; 基础设施 is no 基础 of the plan."""
    text = f"第一章　总论\n{heading}\n建成水厂5座，供水能力达到100万立方米。"
    assert {one for _, one, _ in of_plan(text, "某区水务“十四五”规划")} == {kind}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("（一）供水能力稳步提升\n建成水厂5座，供水能力达到100万立方米。", {"actual"}),
        ("（四）优化供水保障体系\n建成水厂5座，供水能力达到100万立方米。", {"target"}),
    ],
)
def test_a_part_of_a_plan_looks_as_its_heading_says(text: str, kinds: set[str]) -> None:
    """稳步提升 says how it went, 优化 what is to be done."""
    assert {kind for _, kind, _ in of_plan(text, "某区水务“十四五”规划")} == kinds


def test_news_of_a_plan_is_no_plan() -> None:
    """A title in which words follow the plan's name is that of an article, which tells what there is."""
    [row] = of_plan("全区共有水厂5座。", "某区水务“十四五”规划解读：水厂有多少")
    assert row[1] == "actual"


def test_a_bound_that_somebody_sets_is_not_told_as_reached() -> None:
    """合格率不低于99% behind what is to be done is a goal; alone it is open."""
    rows = parse_observations(document("# 某地供水\n\n水质合格率不低于99%。\n", "某文", "2021-10-13"), catalog())
    assert rows == []


def test_a_part_whose_heading_says_how_it_went_is_a_review() -> None:
    """四是水利建设取得新成果 tells of the year before, though its sentences push on and deepen as plans do."""
    text = "四是水利建设取得新成果。持续推进水网建设，深化改革，改厕5万座，农业总产值完成300亿元，增长6%、居全省第三。"
    assert {(kind, period) for _, kind, period in told(part(text))} == {("actual", "2025")}


def test_a_heading_that_strives_is_no_review() -> None:
    """三是力争科技创新取得新成果: a word of results that is aimed at says nothing of how it went."""
    text = "三是力争科技创新取得新成果。加快创新，推进研发，推动转化，新增高新技术企业500家。"
    assert {kind for _, kind, _ in told(part(text))} == {"target"}


def test_how_an_earlier_plan_was_carried_out_looks_back() -> None:
    """“十三五”主要目标完成情况 in the plan of the years after: goals that were set then have been reached or not."""
    text = "一、“十三五”主要目标完成情况\n\n新建管网300公里。\n\n二、发展目标\n\n新建管网500公里。"
    assert of_plan(text, "某区水务“十四五”规划") == [
        ("300公里", "actual", "2016/2020"),
        ("500公里", "target", "2021/2025"),
    ]


def test_a_title_that_tells_of_a_plan_is_no_plan() -> None:
    """某省发布《水利“十四五”规划》 is news; what it counts is there."""
    [row] = of_plan("近日，某省发布规划。全区共有水厂5座。", "某省发布《水利“十四五”规划》")
    assert row[1] == "actual"
