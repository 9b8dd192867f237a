"""What a line shows by its own shape, without looking at its neighbours."""

import pytest

from indicators.model import Element
from indicators.text.shapes import is_byline, is_caption, is_imprint, is_jump
from tests.text.reading import elements, read_text, words_of


@pytest.mark.parametrize(
    "words",
    [
        "某某日报社主办",
        "主管：某某部",
        "国内统一连续出版物号 CN 11-0001",
        "邮发代号：1-23",
        "2024年2月5日 星期一",
        "第6期(总第2561期)",
        "今日8版",
        "编辑:张三 组版:李四",
        "新闻热线:(010)12345678",
    ],
)
def test_imprint(words: str) -> None:
    """Lines that say who publishes, which issue and which day belong to the masthead."""
    assert is_imprint(words)


@pytest.mark.parametrize("words", ["2024年2月5日,会议召开。", "主办方表示,展会规模增长8%", "第6期工程开工"])
def test_prose_is_no_imprint(words: str) -> None:
    """A sentence that begins like imprint is none."""
    assert not is_imprint(words)


@pytest.mark.parametrize("words", ["张三摄", "新华社记者 李 四/摄", "市民选花。图为某地花市。", "（记者 张三 摄）"])
def test_captions(words: str) -> None:
    """Photo credits and paragraphs that point into a picture are captions."""
    assert is_caption(words)


@pytest.mark.parametrize("words", ["加快影视拍摄", "绘就蓝图为民造福。"])
def test_words_that_only_look_like_captions(words: str) -> None:
    """拍摄 is no credit, and 图为 counts only at the beginning of a sentence."""
    assert not is_caption(words)


@pytest.mark.parametrize(
    "words", ["本报记者 张三 李四（实习）", "党组书记、厅长 张三", "某省省长 李 四", "代省长 王五"]
)
def test_bylines(words: str) -> None:
    """A reporter's name, or an office with a name set apart, is a byline."""
    assert is_byline(words)


@pytest.mark.parametrize("words", ["本报记者 张三报道，产值增长8%", "记者获悉,产值增长8%。"])
def test_prose_is_no_byline(words: str) -> None:
    """A sentence that begins with the reporter is prose."""
    assert not is_byline(words)


@pytest.mark.parametrize("words", ["(下转第3版)", "（上接第1版）", "下转2版"])
def test_jumps(words: str) -> None:
    """Where an article goes on or comes from is a jump."""
    assert is_jump(words)


def test_front_matter_and_comments_are_metadata() -> None:
    """What a file says about itself is not prose, but still part of the file."""
    document = read_text("---\ntitle: 2023年报告\n---\n\n产值增长8%<!-- 图\n片 -->左右。\n")
    assert [element for element, _ in elements(document)] == [
        *[Element.METADATA] * 3,
        Element.BODY,
        *[Element.METADATA] * 2,
        Element.BODY,
    ]
    assert "产值增长8%左右。" in [sentence.reading for sentence in document.sentences]


def test_a_table_row_stands_alone() -> None:
    """Rows of a Markdown table are not read as prose and not joined."""
    document = read_text("| 指标 | 亿元 |\n| --- | --- |\n| 产值 | 100 |\n\n全年产值增长8%。")
    assert words_of(document, Element.TABLE)[2] == "| 产值 | 100 |"
    assert [s.reading for s in document.sentences][2:] == ["| 产值 | 100 |", "全年产值增长8%。"]


def test_sign_off_and_jump_are_cut_off_the_paragraph() -> None:
    """The writer's sign and the jump at a paragraph's end are not part of its last sentence."""
    document = read_text("产值增长8%。(晓文)\n\n利润增长6%(下转第3版)")
    assert elements(document) == [
        (Element.BODY, "产值增长8%。"),
        (Element.BYLINE, "(晓文)"),
        (Element.BODY, "利润增长6%"),
        (Element.JUMP, "(下转第3版)"),
    ]


def test_a_bracket_inside_a_sentence_stays() -> None:
    """A bracket before the full stop says something about the sentence."""
    document = read_text("全省产值增长8%(按可比价格计算)。")
    assert words_of(document, Element.BODY) == ["全省产值增长8%(按可比价格计算)。"]
