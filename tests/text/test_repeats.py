"""Pull quotes and paragraphs printed twice."""

from indicators.model import Element
from tests.text.reading import read_text, words_of

PARAGRAPH = (
    "近日召开的甲省推进会议指出,要聚焦16个先进制造业集群和50条产业链,实施重大工程,"
    "加快构建以先进制造业为骨干的现代化产业体系。传统产业要推进技术改造,新兴产业要积极扩大投资。"
)
QUOTE = "甲省聚焦16个先进制造业集群和50条产业链,加快构建以先进制造业为骨干的现代化产业体系。"
OPEN = "乙省紧扣国家重要先进制造业中心的目标,强化产业创新,培育优质企业,优化产业生态,产城融合完"
REST = "善功能设施,增强保障能力。"
PAGE = f"标题\n\n{PARAGRAPH}\n\n{OPEN}\n\n{QUOTE}\n\n{REST}"


def test_a_pull_quote_does_not_cut_the_sentence() -> None:
    """A sentence taken from elsewhere, with clauses left out, is set aside and the sentence it cuts is joined."""
    document = read_text(PAGE)
    assert words_of(document, Element.PULL_QUOTE) == [QUOTE]
    assert OPEN + REST in [sentence.reading for sentence in document.sentences]
    assert [s.reading for s in document.sentences if s.repeat] == [QUOTE]


def test_a_repeat_names_its_source() -> None:
    """The repeat points to the passage that it was taken from."""
    document = read_text(PAGE)
    (repeat,) = [block.repeat for block in document.blocks if block.repeat]
    assert document.text[repeat.start : repeat.end].startswith("聚焦16个先进制造业集群")
    assert document.text[repeat.start : repeat.end].endswith("现代化产业体系。")


def test_a_changed_digit_is_a_changed_fact() -> None:
    """A sentence that differs in a number repeats nothing."""
    changed = QUOTE.replace("50条", "51条")
    document = read_text(f"标题\n\n{PARAGRAPH}\n\n{changed}")
    assert words_of(document, Element.PULL_QUOTE) == []
    assert not any(block.repeat for block in document.blocks)


def test_a_sentence_between_two_like_it_is_no_repeat() -> None:
    """What stands before and what stands after it hold its words together, but not its numbers: it says something of its own."""
    paragraphs = [
        "今年以来，全市上下紧扣年初定下的各项任务，把项目建设摆在首位，逐月调度、逐项落实，帮助企业办好用地、用能和融资等手续，支撑了全市固定资产投资稳定增长。",
        "全市固定资产投资比去年同月增长12.4%，增速高于全国平均水平3.8个百分点，在全省16个地市中居第6位。",
        "增速高于全国平均水平14.6个百分点，在全省16个地市中居第3位。",
        "工业企业技改投资比去年同月增长64.3%，新项目有28个。",
    ]
    document = read_text("\n\n".join(paragraphs))
    assert words_of(document, Element.PULL_QUOTE) == []
    assert not any(block.repeat for block in document.blocks)


def test_another_subject_is_another_fact() -> None:
    """A sentence about a region that the source does not name repeats nothing."""
    document = read_text(f"标题\n\n{PARAGRAPH}\n\n{QUOTE.replace('甲省', '丙省')}")
    assert words_of(document, Element.PULL_QUOTE) == []


def test_a_paragraph_printed_twice() -> None:
    """The later printing is the repeat, also where a column break cuts both."""
    cut = [
        "丁省坚持抓大育小、梯度推进,育优做强“链主”企业,大力培育“专精特",
        "新”企业,实现链群企业共生共赢,以改革增强活力。",
    ]
    document = read_text("\n\n".join(["标题", *cut, PARAGRAPH, *cut]))
    body = [block for block in document.blocks if block.element is Element.BODY]
    assert [block.repeat is not None for block in body] == [False, False, False, True, True]
    assert [block.continues for block in body] == [False, True, False, False, True]


def test_what_recurs_by_custom_is_no_repeat() -> None:
    """Short formulas recur without being printed twice."""
    document = read_text("各位代表！\n\n去年产值增长8%。\n\n各位代表！\n\n今年产值增长9%。")
    assert not any(block.repeat for block in document.blocks)


def test_front_matter_is_no_first_printing() -> None:
    """A headline that front matter names too is printed once: as the headline."""
    headline = "湖南新能源年发电量首次突破300亿千瓦时"
    page = read_text(
        f"---\ntitle: {headline}\n---\n{headline}\n2023-12-25 10:18\n\n省能源局数据显示，今年发电量继续增长。\n"
    )
    assert [one.repeat for one in page.sentences if one.reading == headline] == [False]
