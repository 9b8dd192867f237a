"""What holds of every text, however broken."""

from hypothesis import given
from hypothesis import strategies as st

from indicators.model import Document, Element
from indicators.text import places
from tests.text.reading import read_text

PARTS = (
    "本报讯 ", "本报记者 张三", "图为车间。", "张三摄", "## ", "# ", "**", "\n", "\n\n", "\r\n", " ", "　", "。", "！", "”", "“", "(", ")",
    "（下转第3版）", "（甘文）", "本期导读", "2版", "启事", "2024年2月5日", "一、", "一是", "增长8.5%", "100亿", "元", "，", "、", "：", '"',
    "全省规模以上工业增加值同比增长", "加快构建以先进制造业为骨干的现代化产业体系", "---\n", "<!--", "-->", "| 1 | 2 |", "![](a.png)",
    "第6期(总第2561期)", "某社主办", "各位代表", "\ufeff", "<br>", "\x85", "a b",
)  # fmt: skip
pages = st.lists(st.sampled_from(PARTS), max_size=40).map("".join) | st.text(max_size=200)


def assert_sound(document: Document) -> None:
    """Every character lies in one block, and every sentence is its pieces."""
    text = document.text
    assert "".join(text[block.start : block.end] for block in document.blocks) == text
    assert all(block.start < block.end for block in document.blocks)
    ends = [0, *(block.end for block in document.blocks)]
    assert [block.start for block in document.blocks] == ends[:-1]
    spoken: set[int] = set()
    for sentence in document.sentences:
        assert sentence.reading == "".join(text[start:end] for start, end in sentence.pieces)
        assert (sentence.start, sentence.end) == (sentence.pieces[0][0], sentence.pieces[-1][1])
        assert all(start < end for start, end in sentence.pieces)
        flat = [offset for piece in sentence.pieces for offset in piece]
        assert flat == sorted(flat)
        assert places(sentence, 0, len(sentence.reading)) == sentence.pieces
        for start, end in sentence.pieces:
            assert spoken.isdisjoint(range(start, end))
            spoken.update(range(start, end))
    said = {
        at for block in document.blocks if block.element is not Element.SPACE for at in range(block.start, block.end)
    }
    assert spoken <= said
    assert all(at in spoken for at in said if text[at].isalnum() and "<br" not in text)
    for block in document.blocks:
        assert block.article is None or 0 <= block.article < len(document.articles)
        assert block.repeat is None or 0 <= block.repeat.start < block.repeat.end <= len(text)
    for article in document.articles:
        assert text[article.heading_start : article.heading_end] == article.heading


@given(pages)
def test_any_text_is_read_whole(text: str) -> None:
    """No text raises, no character is lost or said twice, and every letter and digit lies in one sentence."""
    assert_sound(read_text(text))


@given(pages)
def test_a_sentence_stays_in_its_article(text: str) -> None:
    """All pieces of a sentence lie in blocks of one article."""
    document = read_text(text)
    articles = {at: block.article for block in document.blocks for at in range(block.start, block.end)}
    for sentence in document.sentences:
        assert {articles[start] for start, _ in sentence.pieces} == {sentence.article}


def test_hostile_sizes_are_read() -> None:
    """Long lines without a full stop, long numbers and deep brackets do not exhaust anything."""
    for text in (
        "增长" * 50_000,
        "7" * 100_000,
        "（" * 50_000 + "）" * 50_000,
        "（上接第1版）" * 20_000,
        "。”" * 20_000,
    ):
        assert "".join(text[start:end] for s in read_text(text).sentences for start, end in s.pieces) == text
