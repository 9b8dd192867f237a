"""Contents boxes, notices and the masthead's loose lines."""

from indicators.model import Element
from tests.text.reading import read_text, words_of

PROSE = "本报讯 全省规模以上工业增加值同比增长8%,增速比全国平均水平高2个百分点,保持较快增长。"


def test_a_contents_box_ends_with_its_last_page_number() -> None:
    """From 本期导读 through the last N版; the heading that follows is not part of it."""
    document = read_text(f"本期导读\n\n要素市场加速\n\n2版\n\n开源系统5.0\n共赴未来\n\n3版\n\n工业增长8%\n\n{PROSE}")
    assert words_of(document, Element.CONTENTS)[-1] == "3版"
    assert words_of(document, Element.HEADING) == ["工业增长8%"]


def test_a_notice_ends_with_its_date() -> None:
    """From 启事 through the day under the signature."""
    document = read_text(f"启事\n\n因放假休刊两天。\n\n某某报社\n2024年2月5日\n\n工业增长8%\n\n{PROSE}")
    assert words_of(document, Element.NOTICE) == ["启事", "因放假休刊两天。", "某某报社", "2024年2月5日"]
    assert words_of(document, Element.BODY) == [PROSE]


def test_names_among_the_imprint_belong_to_it() -> None:
    """A short line above the last line of imprint, before any article, is the paper's own."""
    document = read_text(f"某某高新网\n\n某某日报社主办\n\n2024年2月5日 星期一\n\n工业增长8%\n\n{PROSE}")
    assert words_of(document, Element.MASTHEAD)[0] == "某某高新网"
    assert words_of(document, Element.HEADING) == ["工业增长8%"]
