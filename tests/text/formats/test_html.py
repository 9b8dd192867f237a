"""HTML: what a reader of the page sees."""

import builtins

import pytest

from indicators.document_faults import FileEmpty, LibraryMissing, NestedTooDeep
from indicators.faults import FileUndecodable
from tests.text.formats.making import extracted, refused


def _page(body: str, head: str = "") -> bytes:
    return f"<html><head>{head}</head><body>{body}</body></html>".encode()


def _text(body: str) -> str:
    return extracted(_page(body), "a.html").text


@pytest.mark.parametrize("tag", ["script", "style", "noscript", "template"])
def test_what_is_not_seen_is_left_out(tag: str) -> None:
    """Scripts and styles are no text; what follows them is."""
    assert _text(f"<p>产值<{tag}>var a = 5;</{tag}>80亿元</p>") == "产值80亿元\n"


def test_hidden_words_are_left_out() -> None:
    """What the page hides is not read."""
    assert _text('<p>产值80亿元</p><p style="display:none">产值90亿元</p>') == "产值80亿元\n"


def test_a_number_is_not_cut_by_its_markup() -> None:
    """Marks within a word leave no space in it."""
    assert _text("<p>产值<b><span>2561</span></b>.<a href='/x'>96</a>亿元</p>") == "产值2561.96亿元\n"


def test_headings_are_marked() -> None:
    """A heading gets the signs of Markdown, by its level, and stands on one line."""
    assert (
        _text("<h1>政府<br>工作报告</h1><h2>一、回顾</h2><p>增长5%。</p>")
        == "# 政府工作报告\n\n## 一、回顾\n\n增长5%。\n"
    )


def test_a_table_of_data() -> None:
    """Each row is a line; a cell over two columns keeps the others in line; a paragraph in a cell changes nothing."""
    rows = "<tr><th colspan=2>指标</th><th>2023年</th></tr><tr><td>产值</td><td>工业</td><td><p>80亿元</p></td></tr>"
    assert _text(f"<table>{rows}</table>之后") == "| 指标 | | 2023年 |\n| 产值 | 工业 | 80亿元 |\n之后\n"


def test_a_table_of_layout() -> None:
    """A table that places prose on the page is read cell by cell, and a table of data in it row by row."""
    inner = "<table><tr><td>产值</td><td>80亿元</td></tr></table>"
    paragraphs = "<p>一。</p><p>二。</p><p>三。</p>"
    page = f"<table><tr><td>首页</td><td>{paragraphs}{inner}</td></tr></table>"
    assert [line for line in _text(page).splitlines() if line] == ["首页", "一。", "二。", "三。", "| 产值 | 80亿元 |"]
    by_breaks = "<table><tr><td>首页</td><td>一。<br>二。<br>三。<br>四。</td></tr></table>"
    assert [line for line in _text(by_breaks).splitlines() if line] == ["首页", "一。", "二。", "三。", "四。"]


def test_a_hostile_colspan() -> None:
    """A cell over a milliard columns costs no more than any other."""
    assert len(_text("<table><tr><td colspan=4999>产值</td><td colspan=999999999999>80</td></tr></table>")) < 2000


def test_the_head_of_a_page() -> None:
    """Title, publisher and day are taken from the head; the title that a page gives in its data wins over the browser's."""
    head = (
        "<title>报告_网站</title><meta name='ArticleTitle' content='政府工作报告'>"
        "<meta name='ContentSource' content='省政府办公厅'><meta name='PubDate' content='2024-01-30 09:00'>"
    )
    assert extracted(_page("<p>a</p>", head), "a.htm").front == {
        "title": "政府工作报告",
        "publisher": "省政府办公厅",
        "published": "2024-01-30 09:00",
    }
    assert extracted(_page("<p>a</p>", "<title> 报 告 </title>"), "a.htm").front == {"title": "报 告"}


@pytest.mark.parametrize("declared", ["gb2312", "utf-8", "iso-8859-1", "no-such-charset", ""])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_charset_is_believed_where_it_holds(declared: str, encoding: str) -> None:
    """A page that declares another charset than its own is read by its own."""
    page = f'<meta charset="{declared}"><p>规模以上工业增加值增长5.8%，其中装备制造业增加值增长9%，囧</p>'
    read = extracted(page.encode(encoding), "a.html")
    assert (read.text, read.encoding) == ("规模以上工业增加值增长5.8%，其中装备制造业增加值增长9%，囧\n", encoding)


def test_big5_where_it_is_declared() -> None:
    """Traditional Chinese in Big5 is read when the page says so; the bytes alone do not tell."""
    page = "<meta http-equiv='Content-Type' content='text/html; charset=big5'><p>產值增長百分之五</p>"
    assert extracted(page.encode("big5"), "a.html").text == "產值增長百分之五\n"
    assert isinstance(refused("<p>產值增長百分之五</p>".encode("big5"), "a.html"), FileUndecodable)


@pytest.mark.parametrize("depth", [300, 3_000, 100_000])
@pytest.mark.parametrize("tag", ["div", "table><tr><td", "ul><li"])
def test_elements_nested_very_deep(tag: str, depth: int) -> None:
    """A page nested without end is refused in little time: what lies deep would be lost without a word."""
    fault = refused(_page(f"<{tag}>" * depth + "产值80亿元"), "a.html")
    assert isinstance(fault, NestedTooDeep)


def test_inline_marks_nested_very_deep() -> None:
    """Inline marks are no levels of a page, but where the parser gives up is the end of it."""
    assert isinstance(refused(_page("<span>" * 100_000 + "产值80亿元"), "a.html"), NestedTooDeep)


def test_unclosed_font_tags() -> None:
    """Old pages that never close their inline marks are read all the same."""
    assert _text("<font>产值<b>" * 500 + "末尾").endswith("末尾\n")


@pytest.mark.parametrize("body", ["", " ", "<script>a</script>", "<!-- a -->"])
def test_a_page_without_words(body: str) -> None:
    """A page that shows nothing is told as empty."""
    assert isinstance(refused(_page(body), "a.html"), FileEmpty)
    assert isinstance(refused((body or " ").encode(), "a.html"), FileEmpty)


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the optional library is missing, the fault says how to install it."""
    real = builtins.__import__

    def without(name: str, *rest: object, **more: object) -> object:
        if name.partition(".")[0] == "inscriptis":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name.partition(".")[0])
        return real(name, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)
    fault = refused(_page("a"), "a.html")
    assert isinstance(fault, LibraryMissing)
    assert (fault.library, fault.command) == ("inscriptis", "pip install -r requirements-documents.txt")


def test_a_cell_over_several_rows_leaves_its_place_empty_in_those_below() -> None:
    """Columns stay in line where a head or a name is tall, also beside a wide one."""
    rows = (
        "<tr><th rowspan=2>产品</th><th colspan=2>6月</th><th rowspan=2>备注</th></tr><tr><th>产量</th><th>增长</th></tr>"
        "<tr><td rowspan=2>钢</td><td>5</td><td>2</td><td>甲</td></tr><tr><td>6</td><td>3</td><td>乙</td></tr>"
    )
    assert [line for line in _text(f"<table>{rows}</table>").splitlines() if line] == [
        "| 产品 | 6月 | | 备注 |",
        "| | 产量 | 增长 | |",
        "| 钢 | 5 | 2 | 甲 |",
        "| | 6 | 3 | 乙 |",
    ]


def test_a_hostile_rowspan() -> None:
    """A cell that claims a million rows takes no more than the rows that there are."""
    assert len(_text("<table><tr><td rowspan=999999>产值</td><td>80</td></tr><tr><td>90</td></tr></table>")) < 200
