"""Words that look like a cue and are none, and clauses whose words say of what a number is."""

import pytest

from tests.extract.observing import values
from tests.extract.test_observations_news import item


def kinds(text: str, issued: str = "2024-09-20") -> list[tuple[str, str]]:
    """`(text, kind)` of each number of an item on Hunan."""
    return [(one.text, str(one.kind)) for one in item(text, "湖南工业", issued=issued)]


@pytest.mark.parametrize(
    "text",
    [
        "全省标准必要专利数量居全国第一。",
        "在各方共同努力下，全省软件业务收入突破千亿元。",
    ],
)
def test_a_character_of_a_word_is_no_aim(text: str) -> None:
    """必要 is no 要 of what is to be done, and 在…努力下 tells by what it was reached."""
    assert {kind for _, kind in kinds(text)} == {"actual"}


def test_what_is_to_be_brought_in_stays_an_aim_behind_what_it_turns_to() -> None:
    """目标是…围绕甲、乙产业，引进项目60个: the field is there, the projects are not."""
    text = "目标是：“十四五”期间，围绕软件、医药等产业，从省外引进项目60个。"
    assert kinds(text, "2022-02-08") == [("60个", "target")]


def test_a_planned_sum_is_none_of_the_months_told() -> None:
    """1—7月…计划投资90亿元 is of the plan; without its own time it stays open."""
    text = "1—7月重大项目投资完成率前二名：长沙市计划投资90亿元，完成41%。"
    assert "90亿元" not in [text for text, _ in kinds(text, "2024-08-30")]


def test_a_year_before_in_the_circumstances_is_not_the_time() -> None:
    """2024年1月，在承接了去年形势下，出口增长10.3%: the growth is of that January."""
    text = "2024年1月，在承接了去年回暖的形势下，全省出口增长10.3%。"
    assert [one.period for one in item(text, "湖南外贸", issued="2024-03-01")] == ["2024-01"]


def test_a_state_of_the_clause_before_is_that_of_the_number() -> None:
    """出口逆势上升，同比增长4%: what rose against the trend grew by that much; 单月同比 goes on likewise."""
    assert values(item("8月，全省的出口逆势上升，同比增长4%。", "湖南外贸", issued="2024-09-20")) == [
        ("4%", "exports", "growth")
    ]
    found = item("8月，全省新设外商投资企业48户，单月同比增长44%。", "湖南外资", issued="2024-09-20")
    assert [(one.text, str(one.measure)) for one in found] == [("48户", "level"), ("44%", "growth")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新模式可提升发电能力30%以上。", [("30%", "发电能力", "growth")]),
        ("改造后，企业平均提高生产效率30%。", [("30%", "生产效率", "growth")]),
        ("改造后，生产效率提升30%。", [("30%", "生产效率", "growth")]),
        ("提高资源利用率10%。", []),
    ],
)
def test_what_a_verb_raised_has_grown(text: str, expected: list[tuple[str, str, str]]) -> None:
    """提高生产效率30% is its growth; of a ratio the words do not say whether points or per cent are meant."""
    assert values(item(text, "湖南工业", issued="2024-09-20")) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("机场有9家外地航空公司、4家本地航空公司运营跨省包裹运输业务。", ["外地航空公司", "本地航空公司"]),
        ("全省已实施30个高端化、智能化、绿色化改造项目。", ["改造项目"]),
        ("全省主攻14条重点产业链。", ["重点产业链"]),
        ("全镇有75家企业，出口20个国家和地区，占全国雨伞总出口量的60%。", ["企业", "国家和地区"]),
    ],
)
def test_what_is_counted_is_named_by_its_noun(text: str, names: list[str]) -> None:
    """Neither what firms run, nor a first adjective, nor the countries to which goods go is that of which a number tells."""
    assert [one.indicator_name for one in item(text, "湖南工业", issued="2024-09-20")] == names


def test_both_places_of_a_rank_that_moved_have_their_years() -> None:
    """从2019年的全国第6降至2021年的第42: one of each year."""
    found = item("拥堵指数从2019年的全国第6降至2021年的第42。", "湖南交通", issued="2021-10-16")
    assert [(one.text, one.indicator_name, one.period) for one in found] == [
        ("第6", "拥堵指数", "2019"),
        ("第42", "拥堵指数", "2021"),
    ]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("全省有21家试点企业和30家协同企业，共计51家。", ("51家", "试点企业和协同企业")),
        ("全省新增省级企业30家、市级企业20家，共计60家。", ("20家", "市级企业")),
    ],
)
def test_a_sum_is_of_all_that_it_adds_up(text: str, last: tuple[str, str]) -> None:
    """21 and 30 are 51 of both; 60 is no sum of 30 and 20, and the words do not say of what it is."""
    found = item(text, "湖南企业", issued="2024-09-20")[-1]
    assert (found.text, found.indicator_name) == last


def test_a_part_named_by_what_it_is_has_the_share() -> None:
    """其中煤炭作为主导行业，占比达73%: the coal's share, not that of the whole."""
    text = "8月，全省规上工业增加值增长15.7%，其中煤炭作为最重要的主导行业，占比达73%。"
    assert [(one.indicator_name, str(one.measure)) for one in item(text, "湖南工业", issued="2024-09-20")] == [
        ("规上工业增加值", "growth"),
        ("煤炭", "share"),
    ]


def test_a_sentence_with_a_topic_of_its_own_leaves_that_of_the_one_before() -> None:
    """在存款指标中，长沙以3950亿元超过…: no GDP, though the sentence before compared by it."""
    text = "上半年，湖北GDP增速为6.7%。在存款余额指标中，而山东以3950亿元超过上海。"
    assert "3950亿元" not in [one.text for one in item(text, "各省经济", issued="2024-07-20")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("12台龙门吊昼夜作业。", ["昼夜作业的龙门吊"]),
        ("全省已有29个县公布了年度目标。", ["公布年度目标的县"]),
        ("约2成县未达标。", ["未达标的县"]),
        ("与190个国家和地区进出口实现增长。", ["国家和地区"]),
        ("粮食生产自2010年以来连续5年突破百亿斤。", []),
        ("长沙上半年仅完成3795亿元。", []),
    ],
)
def test_what_is_said_of_those_counted_is_no_part_of_their_noun(text: str, names: list[str]) -> None:
    """昼夜, 公布 and 未 begin what is said, which may limit the noun; a place with a time names nothing."""
    assert [one.indicator_name for one in item(text, "湖南工业", issued="2024-09-20")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("2023年，全省汽车产量连续15年保持了全国第一水平。", ["汽车产量"]),
        ("2023年，湖南超越邻省成为全国汽车出口第一。", ["汽车出口"]),
        ("页岩气产量及增量连续4年保持全省第一。", ["页岩气产量及增量"]),
        ("干燥的空气让机房的制冷能耗减少了30%。", ["机房的制冷能耗"]),
        ("全年累计开展12批次技术抽检。", ["技术抽检"]),
        ("完成37个系统解决方案“揭榜挂帅”项目。", ["系统解决方案“揭榜挂帅”项目"]),
        ("又新增了50万千瓦海上风电。", ["海上风电"]),
    ],
)
def test_more_words_that_lead_on(text: str, names: list[str]) -> None:
    """保持…水平, 成为全国, 让 and 开展 lead on to the name or from it; 增量 alone names nothing."""
    assert [one.indicator_name for one in item(text, "湖南工业", issued="2024-09-20")] == names


def test_years_in_a_row_tell_what_was_reached() -> None:
    """努力建设…。产量连续4年保持第一，能力提升至3亿立方米: the second sentence tells, and does not go on with the aim."""
    text = "全省努力建设页岩气示范基地。页岩气产量连续4年保持全国第一，储气能力提升至3亿立方米。"
    assert kinds(text) == [("第一", "actual"), ("3亿立方米", "actual")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("共有9个市一季度GDP超过千亿元。", ("一季度GDP超过千亿元的市", "2024-01/2024-03")),
        ("共有9家企业2023年入选名单。", ("入选名单的企业", "2023")),
        ("8月，5个行业在2023年高基数下仍实现同比增长。", ("实现同比增长的行业", "2024-08")),
    ],
)
def test_the_time_behind_those_counted_is_theirs(text: str, told: tuple[str, str]) -> None:
    """9个市一季度…: so many did it in that quarter; a year in 在…高基数下 is one of the circumstances."""
    [found] = item(text, "湖南经济", issued="2024-09-20")
    assert (found.indicator_name, found.period) == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("1—8月，湖南技术转让合同成交额100亿元。", "技术转让合同成交额"),
        ("全省种子天使投资基金规模达到10亿元。", "种子天使投资基金规模"),
        ("全省培育100家专业运营机构。", "专业运营机构"),
        ("全省有20个未婚青年交友平台。", "未婚青年交友平台"),
        ("1—8月，羽绒被产值10亿元。", "羽绒被产值"),
        ("300名在校大学生获得资助。", "获得资助在校大学生"),
        ("1—8月，我省与各方共同推进地区合作，进出口增长10%。", "进出口"),
        ("1—8月，湖南与东盟贸易往来密切，全省进出口增长10%。", "进出口"),
    ],
)
def test_a_word_within_another_leads_on_to_nothing(text: str, name: str) -> None:
    """转让, 天使, 专业运营, 未婚, 绒被, 在校 and 共同 hold the characters of words that lead on, and are whole."""
    assert [one.indicator_name for one in item(text, "湖南经济", issued="2024-09-20")] == [name]


@pytest.mark.parametrize(
    "text", ["2024年，湖南要实现粮食产量连续5年稳定在600亿斤以上。", "确保粮食产量连续5年稳定在500亿斤以上。"]
)
def test_years_in_a_row_that_are_aimed_at_stay_an_aim(text: str) -> None:
    """要 and 确保 aim at the whole of it, however many years in a row."""
    assert {kind for _, kind in kinds(text)} == {"target"}


def test_some_of_a_kind_are_not_all_of_it() -> None:
    """12家企业正在建设 counts these, and not the enterprises of the place; 50个计划2025年投产 is of now."""
    assert [one.indicator for one in item("全省有12家企业正在建设。", "湖南经济", issued="2024-09-20")] == [""]
    found = item("2023年，全省引进项目50个计划2025年投产。", "湖南经济", issued="2024-09-20")
    assert [(one.period, str(one.kind)) for one in found] == [("2023", "actual")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("再就业人数达到3万人。", "再就业人数"),
        ("8月，来料加工出口增长5%。", "来料加工出口"),
        ("对虾产量达到5万吨。", "对虾产量"),
        ("8月，超市销售额增长5%。", "超市销售额"),
        ("有轨电车里程达到50公里。", "有轨电车里程"),
        ("8月，时装出口额增长5%。", "时装出口额"),
    ],
)
def test_first_characters_of_a_word_stay_with_it(text: str, name: str) -> None:
    """再就业, 来料, 对虾, 超市, 有轨 and 时装 begin with what elsewhere leads on."""
    assert [one.indicator_name for one in item(text, "湖南经济", issued="2024-09-20")] == [name]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("《全国氢能发展报告》明确，湖南加氢站数量达到428座。", "actual"),
        ("湖南正努力克服困难，工业增加值增长5.6%。", "actual"),
        ("未来三年，湖南将围绕新能源汽车引进企业30家，累计培育企业50家。", "target"),
    ],
)
def test_what_aims_and_what_only_tells(text: str, kind: str) -> None:
    """A report on a field tells, 努力克服 tells under what strain, and what adds up in years to come is an aim."""
    assert {one for _, one in kinds(text)} == {kind}


def test_a_limit_of_each_is_no_sum_of_all() -> None:
    """28家上市公司净利润超过10亿元: of each of these; the sum of all is not told."""
    assert "10亿元" not in [text for text, _ in kinds("上半年，28家上市公司净利润超过10亿元。")]


def test_another_rate_is_not_the_growth_compared_before() -> None:
    """城镇化率，浙江为74% behind a sentence on GDP: the rate, or nothing."""
    found = item("地区生产总值增速居前。失业率方面，浙江为4%。", "各省经济", issued="2024-07-20")
    assert "gdp" not in [one.indicator for one in found]
