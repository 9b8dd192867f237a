"""A citation in plain words; the expected lines are written out by hand."""

import pytest

from indicators.export.citations import STYLES, Cited, Style
from indicators.export.citations.plain import plain
from indicators.locale import Words
from tests.export.citations.works import NEWSPAPER, NO_MASTHEAD, ONLINE, cite, source

ADDRESS = "https://data.example/source?value=page-1a2b3c4d"


def test_a_newspaper_in_both_languages() -> None:
    """The words, the document, its publisher, day and issue, and the address of the value."""
    assert plain(cite(NEWSPAPER), Words("zh")) == (
        f"“全省产值达80亿元。” 一版，某报社，2024年10月15日，第72期。 {ADDRESS}"
    )
    assert (
        plain(cite(NEWSPAPER), Words("en")) == f"“全省产值达80亿元。” Page one, 某报社, 15 Oct 2024, 第72期. {ADDRESS}"
    )


def test_what_is_inferred_or_not_known_is_said() -> None:
    """An inferred date says so, and so does one that is not known."""
    assert plain(cite(NO_MASTHEAD), Words("zh")).startswith("“全省产值达80亿元。” 无报头版面，2023年11月（推断）。")
    assert plain(Cited(source("手册"), "k"), Words("en")) == "手册, date not known."


def test_the_piece_and_the_address_of_the_source() -> None:
    """The heading of the piece stands before its page, the source's own address before the value's."""
    told = plain(Cited(NEWSPAPER, "k", article="三部门部署"), Words("zh"))
    assert told == "《三部门部署》，一版，某报社，2024年10月15日，第72期。"
    assert plain(Cited(ONLINE, "k", article="一、回顾"), Words("zh")) == "某市发布，某市统计局，2024年3月1日。"
    assert plain(cite(ONLINE), Words("zh")).endswith(f"。 https://gov.example/n?id=1 {ADDRESS}")


@pytest.mark.parametrize("style", list(Style))
def test_every_style_says_all_four(style: Style) -> None:
    """In each style stand the words, the document, its year and the value's address."""
    told = STYLES[style](cite(NEWSPAPER), Words("zh"))
    assert all(part in told for part in ("全省产值达80亿元。", "一版", "2024", ADDRESS))


def test_nothing_is_said_twice() -> None:
    """A title made of publisher and date is not followed by them."""
    where = source("某报社，2024年10月15日", publisher="某报社", issued="2024-10-15", issue_number="第72期")
    assert plain(Cited(where, "k"), Words("zh")) == "某报社，2024年10月15日，第72期。"
