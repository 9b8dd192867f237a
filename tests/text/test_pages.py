"""The troubles of the five real pages, one by one."""

import pytest

from indicators.model import Element
from tests.text.reading import elements, heading_above, read_page, sentence_with, words_of
from tests.text.test_properties import assert_sound

ALL = ("000", "001", "002", "003", "004")


@pytest.mark.parametrize("page", ALL)
def test_nothing_is_dropped(page: str) -> None:
    """Every character of a page belongs to one element, every letter and digit to one sentence."""
    assert_sound(read_page(page))


def test_a_column_break_in_mid_number() -> None:
    """100亿 and 元, two lines apart, are one number."""
    assert "数据交易额达到100亿元,数据产业规模超过1000亿元。" in sentence_with(read_page("002"), "可信空间和数据工场")


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("000", "择优培育20个左右高水平新材料中试平台"),
        ("000", "全省规模以上工业增加值同比增长8.7%"),
        ("000", "截至2023年年底,故宫博物院保存的186万件(套)文物藏品"),
        ("001", "《计划》提出贯通产业链供应链、全面赋能消费品"),
        ("001", "将在低空经济、6G通信"),
        ("003", "四川着力做强电子信息、装备制造、汽车、特色消费品4个万亿元级的“当家”产业"),
        ("003", "电力行业增长6%，提高4.7个百分点"),
        ("003", "青海气候干燥、冷凉、洁净，常年干燥度2.38"),
        ("004", "杭州自创区、珠三角自创区、山东半岛自创区分别入围3项"),
        ("004", "完善“双千兆”网络发展政策措施,试点部署万兆光网,力争累计建成5G基站450万座以上"),
    ],
)
def test_a_column_break_in_mid_sentence(page: str, words: str) -> None:
    """What the columns cut is read as one sentence."""
    assert words in sentence_with(read_page(page), words)


def test_a_photo_credit_in_mid_sentence() -> None:
    """The credit between two columns is a caption, and the sentence around it is whole."""
    page = read_page("000")
    assert "张鹏摄" in words_of(page, Element.CAPTION)
    assert sentence_with(page, "努力抢占全球技术制高点").endswith("努力抢占全球技术制高点。")


def test_a_pull_quote_in_mid_sentence() -> None:
    """The quote set into a sentence is set aside, and the sentence goes on behind it."""
    page = read_page("002")
    assert sentence_with(page, "“产城融合”完善功能设施").endswith("“要素聚合”增强保障能力。")
    assert words_of(page, Element.PULL_QUOTE) == [
        "江苏聚焦16个先进制造业集群和50条产业链,加快构建以先进制造业为骨干的现代化产业体系。",
        "浙江全面推进智能制造、企业数字化转型,加快构建以先进制造业为骨干的现代化产业体系。",
    ]


def test_pull_quotes_between_paragraphs() -> None:
    """Quotes from a paragraph that the columns cut, and with a word left out, are found."""
    assert words_of(read_page("003"), Element.PULL_QUOTE) == [
        "瞄准智算芯片、算力服务器、算法模型等重点领域，开展有组织的科研攻关，争取加快突破一批原创性技术。",
        "川渝产业协同符合自身发展需求，也符合产业发展的规律，前景十分广阔。",
    ]


def test_paragraphs_printed_twice() -> None:
    """The second printing repeats the first."""
    for page, words in (("002", "云南实施领航工程"), ("003", "未来，智能化工厂"), ("002", "河南坚持抓大育小")):
        found = [sentence.repeat for sentence in read_page(page).sentences if sentence.reading.startswith(words)]
        assert found == [False, True]


def test_an_orphan_fragment_is_left_alone() -> None:
    """The end of a sentence whose beginning is not on the page is not joined to another."""
    page = read_page("002")
    assert sentence_with(page, "行普惠性") == "行普惠性“上云、用数、赋智”服务。"


def test_a_heading_that_stands_behind_its_article() -> None:
    """The unheaded report on the guide has its heading behind it, right before the next heading."""
    page = read_page("004")
    assert heading_above(page, "《制造业企业数字化转型实施指南》") == "三部门推动制造业加快数字化转型"
    assert heading_above(page, "457.41万家") == "数字经济核心产业企业突破450万家"
    assert heading_above(page, "还部署了3项重点工作") == "工信部部署12项重点工作任务"


def test_kickers() -> None:
    """A kicker above a heading, and one that stands at the foot of the page."""
    assert words_of(read_page("000"), Element.KICKER) == ["## 学习贯彻党的二十届三中全会精神", "5G赋能千行百业"]


@pytest.mark.parametrize(
    ("page", "headings"),
    [
        (
            "001",
            [
                "时政要闻 (扫码阅读全文)",
                "7部门推动未来产业创新发展",
                "工业互联网标识解析体系“贯通”起步",
                "我国数字经济规模占GDP比重41.5%",
                "『晋江经验』示范引领创新创业创造",
            ],
        ),
        (
            "003",
            [
                "四川把推进新型工业化作为经济增长主引擎",
                "青海用好三大优势全力推进绿色算力产业发展",
                "江西出台 先进制造业促进条例",
                "宁夏工业增速 继续位居全国第一",
                "甘肃发布工业互联网标识解析体系 创新发展实施方案",
            ],
        ),
    ],
)
def test_headings_without_marks(page: str, headings: list[str]) -> None:
    """Pages without Markdown give up their articles too."""
    assert [article.heading for article in read_page(page).articles] == headings


@pytest.mark.parametrize(
    ("page", "subheadings"),
    [
        (
            "000",
            ["### 一、筑牢海南自由贸易港工业经济高质量发展根基", "### 二、利用海南优势,加快发展海南特色新型工业化"],
        ),
        ("001", []),
        ("002", ["## 积极打造先进制造业产业集群", "## 大力促进专精特新企业高质量发展"]),
        ("003", ["把人工智能作为一号创新工程", "以科技创新引领现代化产业体系建设", "川渝产业协同方兴未艾"]),
        ("004", []),
    ],
)
def test_subheadings(page: str, subheadings: list[str]) -> None:
    """Headings within an article are told from headings of articles and from cut paragraphs."""
    assert words_of(read_page(page), Element.SUBHEADING) == subheadings


@pytest.mark.parametrize(("page", "first", "last"), [("001", "本期导读", "12版"), ("004", "### 本期导读", "11版")])
def test_contents_boxes(page: str, first: str, last: str) -> None:
    """The contents box is whole, and ends with its last page number."""
    found = words_of(read_page(page), Element.CONTENTS)
    assert (found[0], found[-1]) == (first, last)


def test_notice_and_imprint_in_mid_page() -> None:
    """The notice ends with its date; the imprint below it is masthead, and no article swallows either."""
    page = read_page("001")
    assert words_of(page, Element.NOTICE)[-1] == "2024年2月5日"
    assert words_of(page, Element.MASTHEAD)[-1] == "监督举报电话:(010)68667266-322"


@pytest.mark.parametrize(
    ("page", "count"),
    [("000", 1), ("001", 3), ("002", 0), ("003", 0), ("004", 4)],
)
def test_captions(page: str, count: int) -> None:
    """Captions and credits are told from prose."""
    assert len(words_of(read_page(page), Element.CAPTION)) == count


def test_jumps_and_sign_offs() -> None:
    """(下转第3版) and (跃文) stand apart from the sentences before them."""
    page = read_page("000")
    assert words_of(page, Element.JUMP) == ["(下转第3版)", "(下转第3版)", "(下转第2版)", "(下转第7版)"]
    assert (Element.BYLINE, "(跃文)") in elements(page)


def test_a_sign_off_in_mid_article_does_not_end_it() -> None:
    """The columns put (甘文) before the article's last paragraphs."""
    assert heading_above(read_page("003"), "10项具体任务") == "甘肃发布工业互联网标识解析体系 创新发展实施方案"
