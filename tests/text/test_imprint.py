"""What a page prints about itself."""

import pytest

from indicators.model import Period
from indicators.text import masthead
from tests.text.reading import read_page, read_text


@pytest.mark.parametrize(
    ("page", "issued", "number", "publisher"),
    [
        ("000", "2024-10-15", "第72期(总第4762期)", "主管：中华人民共和国工业和信息化部"),
        ("001", "2024-02-05", "第6期(总第2561期)", "科学技术部主管"),
        ("004", "2024-12-30", "第49期(总第2604期)", "科学技术部主管"),
    ],
)
def test_the_imprint_of_the_pages(page: str, issued: str, number: str, publisher: str) -> None:
    """Issue date, issue number and publishing lines are read with their places."""
    document = read_page(page)
    found = masthead(document)
    assert found.issued == Period(issued)
    assert found.issue_number is not None
    assert found.issue_number.exact == number
    assert found.publishers[0].exact == publisher
    quotes = [*found.publishers, found.issue_number, found.issued_quote]
    assert all(quote and document.text[quote.start : quote.end] == quote.exact for quote in quotes)


@pytest.mark.parametrize("page", ["002", "003"])
def test_a_page_without_imprint_prints_nothing(page: str) -> None:
    """Days named in the articles are not taken for the day of issue."""
    found = masthead(read_page(page))
    assert (found.publishers, found.issued, found.issue_number) == ((), None, None)


@pytest.mark.parametrize(
    "day", ["——2023年1月11日在某省第十四届人民代表大会第一次会议上", "二〇二三年一月十一日在某市第十六届人民代表大会上"]
)
def test_a_report_prints_its_day_around_the_title(day: str) -> None:
    """The day below a report's title is read, in digits or in Chinese numerals."""
    found = masthead(read_text(f"**政府工作报告**\n\n{day}\n\n各位代表：\n\n截至2022年12月31日，产值增长8%。"))
    assert found.issued == Period("2023-01-11")


def test_two_days_settle_nothing() -> None:
    """Where the imprint has two days, none is chosen."""
    assert masthead(read_text("某某社主办\n\n2024年2月5日\n\n2024年2月6日\n\n# 标题\n\n正文。")).issued is None


def test_a_day_that_does_not_exist_is_no_day() -> None:
    """The calendar has the last word."""
    assert masthead(read_text("某某社主办\n\n2024年2月30日\n\n# 标题\n\n正文。")).issued is None
