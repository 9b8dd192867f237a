"""GB/T 7714—2015; the expected entries are written out by hand after its rules and examples."""

import pytest

from indicators.export.citations import Cited
from indicators.export.citations.gbt7714 import gbt7714
from indicators.locale import Words
from indicators.model import Fact, How, Source
from tests.export.citations.works import NEWSPAPER, NO_MASTHEAD, ONLINE, ONLINE_REPORT, REPORT, cite, source


@pytest.mark.parametrize(
    ("where", "entry"),
    [
        (NEWSPAPER, "一版[N]. 某报社, 2024-10-15."),
        (source("一版", issued="2024-10-15", serial="CN 11-0999"), "一版[N]. 2024-10-15."),
        (source("一版", serial="CN 11-0005"), "一版[N]."),
        (source("一期", publisher="某刊社", issued="2024-10", serial="CN 11-1000"), "一期[J]. 某刊社, 2024-10."),
        (NO_MASTHEAD, "无报头版面[Z]. [出版地不详]: [出版者不详], [2023]."),
        (source("手册"), "手册[Z]. [出版地不详]: [出版者不详]."),
        (REPORT, "某省政府工作报告[R]. [出版地不详]: 某省政府, 2024."),
        (
            ONLINE_REPORT,
            "某省政府工作报告（2024年）[R/OL]. (2024-01-24)[2026-11-25]. https://gov.example/r.html.",
        ),
        (ONLINE, "某市发布[EB/OL]. 某市统计局, 2024(2024-03-01)[2026-11-25]. https://gov.example/n?id=1."),
        (source("某市发布", url="https://gov.example/"), "某市发布[EB/OL]. [2026-11-25]. https://gov.example/."),
        (
            source("一版", publisher="某报社", issued="2024-10-15", serial="CN 11-0005", url="https://news.example/1"),
            "一版[N/OL]. 某报社, 2024-10-15[2026-11-25]. https://news.example/1.",
        ),
    ],
)
def test_an_entry_by_what_is_known(where: Source, entry: str) -> None:
    """The letter follows the serial number, the title or the address; what is not known is left out or marked."""
    assert gbt7714(cite(where), Words("en")).splitlines()[0] == entry


def test_the_piece_stands_in_the_place_of_the_page() -> None:
    """A piece of a newspaper is cited by its heading; a heading in a report is a chapter's, and the report is cited."""
    assert gbt7714(Cited(REPORT, "k", article="一、回顾"), Words("zh")).startswith("某省政府工作报告[R].")
    assert gbt7714(Cited(NEWSPAPER, "k", article="三部门部署"), Words("zh")) == "三部门部署[N]. 某报社, 2024-10-15."


def test_an_inferred_day_is_bracketed() -> None:
    """A date that is not printed stands in square brackets, as the standard asks of an estimated one."""
    day = Fact("2023-11", How.INFERRED, why="文中所说")
    assert gbt7714(
        Cited(Source("d", "一版", serial=Fact("CN 11-0005", How.PRINTED), issued=day), "k"), Words("zh")
    ) == ("一版[N]. [2023-11].")


def test_the_words_and_the_address_stand_below() -> None:
    """Under the entry stand the sentence and the address of its value, in Chinese like the entry."""
    assert gbt7714(cite(NEWSPAPER), Words("en")).splitlines()[1:] == [
        "原文：“全省产值达80亿元。” 数值：https://data.example/source?value=page-1a2b3c4d"
    ]


@pytest.mark.parametrize("title", ["关于印发报告范本的通知", "报告会在京举行"])
def test_a_title_that_only_speaks_of_a_report(title: str) -> None:
    """A title is a report's only where it ends with the word."""
    assert gbt7714(Cited(source(title), "k"), Words("zh")).startswith(f"{title}[Z].")


def test_no_day_of_looking_up_without_an_address() -> None:
    """What was read on paper has no day on which it was looked up."""
    assert "2026" not in gbt7714(cite(REPORT), Words("zh")).splitlines()[0]
