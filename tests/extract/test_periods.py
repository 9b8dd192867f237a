"""Which period an expression means. Sentences are hand-made or from the five pages."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.extract.periods import PeriodMention, find_periods
from indicators.model import Period

MAY, OCTOBER, DECEMBER, JANUARY = (Period(iso) for iso in ("2024-05", "2024-10-15", "2024-12-30", "2024-01"))


def read(text: str, issued: Period | None = OCTOBER, frame: Period | None = None) -> list[tuple[str, str | None, bool]]:
    """What was found, as (text, period, inferred)."""
    return [(mention.text, mention.period, mention.inferred) for mention in find_periods(text, issued, frame)]


def last(text: str, issued: Period | None = OCTOBER, frame: Period | None = None) -> str | None:
    """The period of the last mention, which must be there."""
    return find_periods(text, issued, frame)[-1].period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2023年", "2023"),
        ("２０２３年", "2023"),
        ("2 0 2 3年", "2023"),
        ("二〇二四年", "2024"),
        ("2024年1—8月", "2024-01/2024-08"),
        ("2024年1-11月份", "2024-01/2024-11"),
        ("2024年元至6月", "2024-01/2024-06"),
        ("2024年元月6日", "2024-01-06"),
        ("2024年元月", "2024-01"),
        ("2021—2023年", "2021/2023"),
        ("2021-2035年", "2021/2035"),
        ("2021年至2025年", "2021/2025"),
        ("2023年10月至2024年3月", "2023-10/2024-03"),
        ("2024年11月30日", "2024-11-30"),
        ("2024年1月28-29日", "2024-01-28/2024-01-29"),
        ("2024-01-29", "2024-01-29"),
        ("2023年前三季度", "2023-01/2023-09"),
        ("2023年第三季度末", "2023-09-30"),
        ("2023年Q2", "2023-04/2023-06"),
        ("2022Q4", "2022-10/2022-12"),
        ("23H1", "2023-01/2023-06"),
        ("22年Q3", "2022-07/2022-09"),
        ("2023H2", "2023-07/2023-12"),
        ("2023年上半年", "2023-01/2023-06"),
        ("2023年下半年", "2023-07/2023-12"),
        ("2023年年底", "2023-12-31"),
        ("2022年末", "2022-12-31"),
        ("2024年2月底", "2024-02-29"),
        ("“十四五”末", "2025"),
        ("“十四五”期间", "2021/2025"),
        ("“十四五”", "2021/2025"),
        ("“十三五”", "2016/2020"),
        ("“十四五”开局之年", "2021"),
        ("“十五”后三年", "2003/2005"),
        ("“十四五”规划期间", "2021/2025"),
        ("“八五”普法", "2021/2025"),
    ],
)
def test_written_out(text: str, period: str) -> None:
    """A period that the text writes out is read as it stands, and nothing about it is inferred."""
    assert read(text, issued=None) == [(text, period, False)]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("今年", "2024"),
        ("去年", "2023"),
        ("明年", "2025"),
        ("今年1—8月", "2024-01/2024-08"),
        ("去年12月", "2023-12"),
        ("今年第三季度末", "2024-09-30"),
        ("今年年底", "2024-12-31"),
        ("1—8月", "2024-01/2024-08"),
        ("前三季度", "2024-01/2024-09"),
        ("一季度", "2024-01/2024-03"),
        ("三季度", "2024-07/2024-09"),
        ("上半年", "2024-01/2024-06"),
        ("10月13日", "2024-10-13"),
        ("目前", "2024-10-15"),
        ("截至目前", "2024-10-15"),
        ("2021年以来", "2021/2024"),
        ("今年以来", "2024-01-01/2024-10-15"),
    ],
)
def test_settled_by_the_date_of_issue(text: str, period: str) -> None:
    """What the text leaves open and the date of issue settles is marked as inferred."""
    assert read(text) == [(text, period, True)]


@pytest.mark.parametrize("text", ["今年", "去年", "目前", "1—4月", "10月13日", "2021年以来", "年底"])
def test_without_a_date_of_issue_nothing_is_guessed(text: str) -> None:
    """Where the date of issue is needed and not known, the period is None and the mention says why."""
    (mention,) = find_periods(text, None)
    assert mention.period is None
    assert mention.why


@pytest.mark.parametrize(
    "text",
    [
        "奥迪Q3销量5万辆",
        "奥迪 Q3销量5万辆",
        "Q2、Q3车型售出5万辆",
        "H2产量5吨",
        "H1N1疫苗",
        "型号120Q4",
        "35年Q1",
        "Q235钢5吨",
        "Q1：目标是5%吗？",
        "Q1什么是双碳？",
    ],
)
def test_a_letter_with_a_digit_is_no_time_by_itself(text: str) -> None:
    """Q1 is a quarter of a year or where a clause with a number begins with it; cars, gases, steels and questions have such names."""
    assert [each for each in read(text) if "Q" in each[0] or "H" in each[0]] == []
    assert read("增长，Q1净利润5亿元") == [("Q1", "2024-01/2024-03", True)]


def test_same_span_of_the_year_before() -> None:
    """去年同期 is the span of the sentence's own period, one year earlier; a quarter takes the sentence's year."""
    found = read("1—4月份，增长13.8%，较去年同期(8.5%)提高，较一季度提高", MAY)
    assert [period for _, period, _ in found] == ["2024-01/2024-04", "2023-01/2023-04", "2024-01/2024-03"]
    assert last("截至今年11月，占比73.5%，较上一年同期提高", DECEMBER) == "2023-11"
    assert last("较去年同期提高", DECEMBER) is None


def test_the_year_before_counts_from_the_sentence() -> None:
    """上年 and 上一年 are the year before the sentence's or the section's own, and else not known."""
    assert last("2022年，比例为75.3%，较上一年提高") == "2021"
    assert last("较上年提高0.6个百分点", frame=Period("2022")) == "2021"
    assert last("较上年提高0.6个百分点") is None


def test_a_target_year_is_no_frame() -> None:
    """The year after 到 or 比 is a date aimed at or compared with; 同年 goes back past it."""
    assert last("2023年4月，通知印发，提到2025年基本建成。同年11月，名单公布") == "2023-11"
    assert last("与2022年年底相比，1—8月增长") == "2024-01/2024-08"


def test_the_section_settles_a_part_of_the_year() -> None:
    """In a section about 2023 the bare 一季度 and 全年 are of 2023, and this is not inferred from the issue."""
    assert read("一季度", JANUARY, Period("2023")) == [("一季度", "2023-01/2023-03", False)]
    assert read("全年", JANUARY, Period("2023")) == [("全年", "2023", False)]
    assert last("一季度", JANUARY, Period("2021/2025")) is None


def test_a_part_of_the_year_that_has_not_come() -> None:
    """What had not come yet at the issue is the year's when planned, the last one over when measured, else open."""
    assert last("条例将于6月1日起实施", MAY) == "2024-06-01"
    assert last("1—11月，产值增长5%", JANUARY) == "2023-01/2023-11"
    assert last("四季度增长5%", JANUARY) == "2023-10/2023-12"
    assert last("截至12月底，全市企业达90家", JANUARY) == "2023-12-31"
    assert last("12月底投产", JANUARY) is None
    assert last("四季度建成投产", JANUARY) is None
    assert last("7月1日起禁止销售", JANUARY) is None


def test_two_years_that_may_be_meant_leave_it_open() -> None:
    """When the paragraph spoke of an earlier year, a bare 1—4月 in its next sentence is not guessed."""
    (_, mention) = find_periods("2022年公司成立。1—4月产值增长", MAY)
    assert mention.period is None
    assert "2022" in mention.why
    assert "2024" in mention.why


def test_the_whole_year() -> None:
    """全年 takes the sentence's year; said of every year or with no year about it stays open."""
    assert last("2023年，全年增长5%") == "2023"
    assert last("全年314天自然冷却") is None
    assert last("全年增长5%") is None
    assert last("全年目标5%") == "2024"


def test_runs_of_years() -> None:
    """Years in a row end with the sentence's year; five years past or ahead count only at a year's beginning."""
    assert last("2024年，比例提高，连续两年提升") == "2023/2024"
    assert last("连续9年居首位") is None
    assert last("过去五年", JANUARY) == "2019/2023"
    assert last("今后五年", JANUARY) == "2024/2028"
    assert last("过去五年", OCTOBER) is None
    assert last("近三年") is None
    assert last("用3年时间建设") is None


@pytest.mark.parametrize("text", ["春节", "近期", "本届政府"])
def test_times_without_dates(text: str) -> None:
    """A holiday or a vague word is a mention whose period is not known."""
    (mention,) = find_periods(text, OCTOBER)
    assert mention.period is None
    assert mention.why


@pytest.mark.parametrize(
    "text",
    [
        "项目前期工作",
        "体现在三个方面",
        "不同年龄",
        "三个月",
        "每年6月",
        "坚持一月一调度",
        "担当前行",
        "安全年",
        "第十四五条",
        "文明年",
    ],
)
def test_what_only_looks_like_a_time(text: str) -> None:
    """An expression cut out of other words, or said of every year, is no period."""
    assert find_periods(text, OCTOBER) == []


def test_a_day_that_does_not_exist() -> None:
    """A date that the calendar does not have is said, not repaired."""
    (mention,) = find_periods("2023年2月30日", OCTOBER)
    assert (mention.period, mention.why) == (None, "no such date")


def test_breaks_inside_an_expression() -> None:
    """Line breaks and blanks inside an expression are no matter, and the offsets are the file's."""
    text = "截至\n\n2023年\n年底，与 2022 年相比"
    found = find_periods(text, OCTOBER)
    assert [(mention.text, mention.period) for mention in found] == [
        ("2023年\n年底", "2023-12-31"),
        ("2022 年", "2022"),
    ]
    assert all(text[mention.start : mention.end] == mention.text for mention in found)


def test_a_heading_is_no_frame_for_the_article() -> None:
    """A year in a heading does not settle the day that opens the article below it."""
    assert last("北京2030年将建成先行区\n\n记者在11月10日举办的仪式上", Period("2023-11")) == "2023-11-10"


@given(st.text(alphabet="2024年1—8月日十四五“”末今去上同期一三季度全底。\n ", max_size=40))
def test_mentions_stand_in_order_and_fit_their_offsets(text: str) -> None:
    """Whatever the text, mentions quote it exactly, never overlap, and are resolved or say why not."""
    found: list[PeriodMention] = find_periods(text, OCTOBER)
    assert all(text[mention.start : mention.end] == mention.text for mention in found)
    assert all(one.end <= after.start for one, after in pairwise(found))
    assert all(mention.period or mention.why for mention in found)


@pytest.mark.parametrize("piece", ["1", "2024年", "十", "一季度", "今"])
def test_a_long_line_without_a_full_stop_is_read(piece: str) -> None:
    """A long line of one repeated piece is read to its end, its offsets right (a pattern that backtracks would hang)."""
    text = piece * (50_000 // len(piece))
    assert all(text[mention.start : mention.end] == mention.text for mention in find_periods(text, OCTOBER))


def test_the_same_year_takes_the_year_of_the_frame() -> None:
    """同年 means the year that the words before have set, where its own sentence names none."""
    (mention,) = find_periods("同年11月入选名单。", Period("2024-10-15"), Period("2023-04"))
    assert mention.period == "2023-11"


@pytest.mark.parametrize("word", ["近日", "日前"])
def test_recently_is_no_day(word: str) -> None:
    """近日 and 日前 say that something was recent, not on which day."""
    (mention,) = find_periods(f"{word}，会议召开。", OCTOBER)
    assert (mention.period, mention.why) == (None, "the day is not stated, only that it was recent")


@pytest.mark.parametrize("text", ["增长20亿元至6月底", "每吨50元-6月上涨", "工资3000元月均增长", "单价5美元至6月"])
def test_money_is_no_january(text: str) -> None:
    """元 is January only where no sum ends in it."""
    assert all(mention.text[0] != "元" for mention in find_periods(text, OCTOBER))


def test_what_days_are_called_is_no_time_of_its_own() -> None:
    """10月1日至7日国庆假期 are the days that it names, and no holiday of days that are not told."""
    assert read("10月1日至7日国庆假期") == [("10月1日至7日", "2024-10-01/2024-10-07", True)]
    assert read("国庆假期") == [("国庆假期", None, False)]
    assert last("2024年国庆假期") is None


@pytest.mark.parametrize(
    ("text", "period"),
    [("全县7、8月用电量", "2024-07/2024-08"), ("全县2、8月用电量", None), ("7、8月用电量", "2024-08")],
)
def test_two_months_on_end_are_one_time(text: str, period: str | None) -> None:
    """7、8月 are both of them; months that do not follow each other are no span, and a number at the head may count a list."""
    assert last(text) == period
