"""Where sentences end, what their reading leaves out, and how it leads back to the file."""

import pytest

from indicators.text import places
from tests.text.reading import read_text


def readings(text: str) -> list[str]:
    """The sentences of a text."""
    return [sentence.reading for sentence in read_text(text).sentences]


def test_full_stops_end_sentences_and_semicolons_do_not() -> None:
    """。！？ in either width end a sentence; ； does not."""
    assert readings("产值增长8%；利润增长6%。好！真的?是!") == ["产值增长8%；利润增长6%。", "好！", "真的?", "是!"]


def test_closing_quotes_and_brackets_belong_to_the_sentence() -> None:
    """What closes after the full stop closes the sentence."""
    assert readings("“增长8%。”他说。（增长6%。）《怎么办？》") == [
        "“增长8%。”",
        "他说。",
        "（增长6%。）",
        "《怎么办？》",
    ]


def test_a_straight_quote_closes_only_where_one_is_open() -> None:
    """After a full stop, a straight quote may open the next sentence."""
    assert readings('他说:"增长8%。"她说。"增长6%。"') == ['他说:"增长8%。"', "她说。", '"增长6%。"']


def test_layout_spaces_are_left_out_of_the_reading() -> None:
    """Spaces in Chinese text go, those between foreign words and between numbers stay."""
    assert readings("产 值达 2000 亿元, 其中 Big Data 占 10 20 项。") == ["产值达2000亿元,其中 Big Data 占10 20项。"]


def test_bold_marks_are_left_out_of_the_reading() -> None:
    """A lead in bold is read without its marks."""
    assert readings("**一是产业。**产值增长**8%**。") == ["一是产业。", "产值增长8%。"]


def test_every_element_gives_sentences() -> None:
    """Headings, bylines, captions and the masthead are sentences too, so that each number lies in one."""
    text = "第6期\n\n# 工业增长8%\n\n本报记者 张三\n\n本报讯 产值增长9%。\n\n图为2号车间。\n\n(下转第3版)"
    assert readings(text) == [
        "第6期",
        "工业增长8%",
        "本报记者 张三",
        "本报讯产值增长9%。",
        "图为2号车间。",
        "(下转第3版)",
    ]


def test_the_reading_leads_back_to_the_file() -> None:
    """A span of the reading is found in the file, in as many pieces as the layout cut it into."""
    document = read_text("标题\n\n到明年,全市数据交易额达到100亿\n\n元,规模扩大。")
    sentence = document.sentences[1]
    start = sentence.reading.index("100亿元")
    found = places(sentence, start, start + 5)
    assert [document.text[s:e] for s, e in found] == ["100亿", "元"]
    assert document.text[found[0][0] : found[-1][1]] == "100亿\n\n元"


@pytest.mark.parametrize("span", [(0, 0), (3, 2), (-1, 2), (0, 99)])
def test_a_span_outside_the_reading_is_refused(span: tuple[int, int]) -> None:
    """An empty span or one that does not lie in the reading has no place."""
    with pytest.raises(ValueError, match="no span"):
        places(read_text("增长8%。").sentences[0], *span)
