"""Local news: monthly figures told by how they moved, projects by their size, farming, lists of places and countries."""

from decimal import Decimal

import pytest

from indicators.model import Kind, Measure
from tests.extract.test_observations_news import item, names

ISSUED = "2024-10-26"


@pytest.mark.parametrize(
    "told",
    [
        "海洋装备收入增速平稳，达300亿元",
        "海洋装备收入恢复两位数增长，达300亿元",
        "海洋装备收入稳健增长，收入达300亿元",
        "海洋装备收入增速小幅提升，收入达300亿元",
    ],
)
def test_what_the_clause_before_says_to_have_moved(told: str) -> None:
    """A clause without a figure names what the next one gives the level of, though that may say the end of it again."""
    found = item(f"前三季度，全市{told}，同比增长12%。", "长沙", issued=ISSUED)
    assert names(found) == [("300亿元", "海洋装备收入"), ("12%", "海洋装备收入")]
    assert [one.measure for one in found] == [Measure.LEVEL, Measure.GROWTH]


def test_places_that_are_ahead_by_something() -> None:
    """江苏、山东造船收入居全国前两位，分别增长8%和9%: each growth is of its place, and of what they are ahead by."""
    found = item("江苏、山东造船收入居全国前两位，分别同比增长8%和9%。", "造船", issued=ISSUED)
    assert [(one.text, one.indicator_name, one.region) for one in found] == [
        ("8%", "造船收入", "320000"),
        ("9%", "造船收入", "370000"),
    ]


def test_a_place_and_its_share_of_the_whole() -> None:
    """湖南省占全国造船收入的12%: the share is of 造船收入, and of the place."""
    [share] = item("湖南省占全国造船收入的12%。", "造船", issued=ISSUED)
    assert (share.indicator_name, share.measure, share.region) == ("造船收入", Measure.SHARE, "430000")


def test_a_rise_since_each_of_two_times() -> None:
    """分别比上半年和上年同期提高0.4和1.2个百分点: two changes of the one value, since either time."""
    text = "1—9月，全市造船业增加值占规上工业增加值的比重为20%，占比分别比上半年和上年同期提高0.4和1.2个百分点。"
    _, first, second = item(text, "长沙", issued=ISSUED)
    assert [(one.value, one.measure, one.of, one.reference) for one in (first, second)] == [
        (Decimal("0.4"), Measure.CHANGE, Measure.SHARE, "2024-01/2024-06"),
        (Decimal("1.2"), Measure.CHANGE, Measure.SHARE, ""),
    ]


def test_a_sum_has_both_its_share_and_its_growth() -> None:
    """造船业增加值占…的比重为20%，同比增长5%: what grew by 5% on the year is the sum, not its share."""
    found = item("1—9月，全市造船业增加值占规上工业增加值的比重为20%，同比增长5%。", "长沙", issued=ISSUED)
    assert [(one.indicator_name, one.measure) for one in found] == [
        ("造船业增加值", Measure.SHARE),
        ("造船业增加值", Measure.GROWTH),
    ]


def test_how_many_sectors_did_better() -> None:
    """有6个产业增幅提高: those counted are named by what they did."""
    [count] = item("前三季度，全市十大产业中有6个产业增幅提高或降幅收窄。", "长沙", issued=ISSUED)
    assert (count.value, count.indicator_name) == (Decimal(6), "增幅提高或降幅收窄的产业")


def test_projects_by_what_each_costs() -> None:
    """签约项目中，60亿元项目2个: the sum is a part of the name, the number counts the projects."""
    found = item("一季度，全市签约项目中，60亿元项目2个、25亿元项目3个。", "长沙", issued="2024-04-10")
    assert names(found) == [("2个", "60亿元项目"), ("3个", "25亿元项目")]


def test_two_firms_and_their_total() -> None:
    """新发展龙头企业两家，总量达到20家: a small number in words counts where the firms stand before it."""
    found = item("去年，全县新发展农业龙头企业两家，总量达到20家。", "长沙县", issued=ISSUED)
    assert [(one.value, one.kind) for one in found] == [(Decimal(2), Kind.ACTUAL), (Decimal(20), Kind.ACTUAL)]


def test_a_year_that_is_over_ends_the_plan_before_it() -> None:
    """Behind a sentence that sets a goal, one on an earlier year tells what was reached, and so does the next."""
    text = "近年来，全县确定了做强水果产业的目标。2023年，全县扎实推进农业产业化。全县新增农业龙头企业3家。"
    [count] = item(text, "长沙县", issued="2024-06-08")
    assert count.kind is Kind.ACTUAL


def test_up_to_the_end_of_a_year_that_is_over() -> None:
    """截止到2023年底 tells what there was, and aims at nothing."""
    [value] = item("截止到2023年底，全区完成工业产值300亿元。", "长沙", issued=ISSUED)
    assert (value.kind, value.period) == (Kind.ACTUAL, "2023-12-31")


def test_what_may_come_to_so_much_is_reckoned() -> None:
    """蓝莓年产值可达300万元: nobody has counted it yet."""
    [value] = item("蓝莓年产值可达300万元。", "长沙县", issued=ISSUED)
    assert (value.value, value.kind) == (Decimal(3000000), Kind.ESTIMATE)


def test_firms_are_named_without_what_describes_them() -> None:
    """形成具有国际竞争力、规模超百亿元的领航企业30户: they are 领航企业."""
    found = item("力争到2027年形成具有国际竞争力、规模超百亿元的领航企业30户。", "长沙", issued=ISSUED)
    assert [(one.text, one.indicator_name, one.kind) for one in found] == [("30户", "领航企业", Kind.TARGET)]


def test_harvests_in_old_weights_and_bags() -> None:
    """Harvests are counted in 担, and in bags where they grow in these."""
    found = item("去年，全县烟叶产量12万担，食用菌产量900万袋。", "长沙县", issued=ISSUED)
    assert [(one.value, one.unit) for one in found] == [(Decimal(120000), "担"), (Decimal(9000000), "袋")]


@pytest.mark.parametrize("title", ["新区概况", "长沙开发区概况"])
def test_a_place_among_countries_is_not_what_a_text_is_about(title: str) -> None:
    """日本、韩国、台湾等20个国家和地区 says where others come from; a text on a zone that nobody lists has no region."""
    text = "截至2023年底，新区引进外资项目120个。投资者来自日本、韩国、台湾等20个国家和地区。"
    found = item(text, title, issued=ISSUED)
    assert {one.region for one in found} == {""}


def test_what_the_year_was_to_bring_and_the_part_of_it_that_is_done() -> None:
    """完成年任务90亿元的20%: the sum is the year's target, the rate the share of it, also of what has no name in the catalogue."""
    found = item("1—3月，园区实现税金18亿元，完成年任务90亿元的20%。", "产业园", issued=ISSUED)
    assert [(one.text, one.kind, one.measure, one.period, one.reference) for one in found] == [
        ("18亿元", Kind.ACTUAL, Measure.LEVEL, "2024-01/2024-03", ""),
        ("90亿元", Kind.TARGET, Measure.LEVEL, "2024", ""),
        ("20%", Kind.ACTUAL, Measure.SHARE, "2024-01/2024-03", "target"),
    ]


def test_progress_is_how_much_of_the_plan_is_done() -> None:
    """进度超过去年同期1.5个百分点: the share of the plan just told has moved."""
    text = "上半年，全市完成工业投资300亿元，完成年度目标任务的51%，进度超过去年同期1.5个百分点。"
    *_, moved = item(text, "长沙", issued=ISSUED)
    assert (moved.indicator, moved.measure, moved.of) == ("industrial_investment", Measure.CHANGE, Measure.SHARE)


def test_a_goal_that_was_attained_plans_nothing() -> None:
    """Behind 实现了任务过半的目标 the next sentence tells what was reached."""
    text = "上半年，全市完成固定资产投资900亿元，实现了任务过半的目标。全市完成工业投资300亿元。"
    *_, last = item(text, "长沙", issued=ISSUED)
    assert (last.indicator, last.kind) == ("industrial_investment", Kind.ACTUAL)


def test_a_pull_in_brackets() -> None:
    """造船业投资增长30%(拉动全市投资增长2.5个百分点): the points are what the value before gave."""
    _, pull = item("1—6月，造船业投资增长30%（拉动全市投资增长2.5个百分点）。", "长沙", issued=ISSUED)
    assert (pull.indicator_name, pull.measure, pull.value) == ("造船业投资", Measure.PULL, Decimal("2.5"))


def test_sectors_whose_names_hold_a_mark_of_enumeration() -> None:
    """水利、环境和公共设施管理业完成投资: one sector has invested."""
    found = item("1—6月，全市水利、环境和公共设施管理业完成投资90亿元。", "长沙", issued=ISSUED)
    assert names(found) == [("90亿元", "水利、环境和公共设施管理业投资")]


def test_firms_of_a_kind_that_were_given_a_title() -> None:
    """30家化纤相关企业入选“小巨人”企业名单: they are firms of that kind, not all that have the title."""
    [count] = item("近30家化纤相关企业入选第三批“小巨人”企业名单。", "工信部公布名单", issued=ISSUED)
    assert (count.indicator, count.indicator_name[-6:]) == ("", "化纤相关企业")


def test_who_was_passed_is_not_who_rose() -> None:
    """造船业利润达90亿元，超过纺织业跻身第三位: the rank is of 造船业利润."""
    _, place = item("1—6月，全市造船业利润达90亿元，超过纺织业跻身第三位。", "长沙", issued=ISSUED)
    assert (place.indicator_name, place.measure, place.value) == ("造船业利润", Measure.RANK, Decimal(3))


def test_a_port_is_not_the_country() -> None:
    """其中上海港吞吐量9000万吨，同比下降2%: what goes on with a port is not told of the country that the article is about."""
    found = item("其中上海港吞吐量9000万吨，同比下降2%。", "全国港口吞吐量", issued=ISSUED)
    assert names(found) == [("9000万吨", "吞吐量"), ("2%", "吞吐量")]
    assert "100000" not in {one.region for one in found}


def test_trade_grows() -> None:
    """货物贸易、服务贸易年均增长30%和32%: either has its rate a year."""
    found = item("2023年，全省货物贸易、服务贸易年均增长30%和32%。", "湖南", issued=ISSUED)
    assert names(found) == [("30%", "货物贸易"), ("32%", "服务贸易")]


def test_what_a_sector_mostly_is_stands_before_it() -> None:
    """以苹果为主的果业增加值: what is measured is 果业增加值."""
    [value] = item("2023年，全县以苹果为主的果业增加值40亿元。", "长沙县", issued=ISSUED)
    assert value.indicator_name == "果业增加值"


def test_sectors_that_grew_faster_than_in_a_month() -> None:
    """23个行业增加值增速较6月份加快: the month is no other number of them."""
    found = item("7月份，全市41个大类行业中，23个行业增加值同比增速较6月份加快。", "长沙", issued=ISSUED)
    assert [one.value for one in found] == [Decimal(41), Decimal(23)]
