"""What a citation names."""

from dataclasses import replace

from indicators.export.citations import article_of, cited
from indicators.model import Article, Block, Element
from tests.builders import document, observation
from tests.export.citations.works import ONLINE, VALUE, source

TEXT = "## 甲\n产值1元。\n乙2元。"


def test_the_piece_of_a_value() -> None:
    """The heading is that of the block in which the value stands, without the file's signs, and "" where there is none."""
    blocks = (Block(0, 5, Element.HEADING, 0), Block(5, 12, Element.BODY, 0), Block(12, 16, Element.BODY))
    page = replace(document(TEXT, *blocks), articles=(Article(0, "## 甲", 0, 4),))
    assert article_of(page, observation(start=7, end=9)) == "甲"
    assert article_of(page, observation(start=13, end=15)) == ""


def test_the_sentence_is_the_one_that_reads() -> None:
    """The words are those with the breaks of the layout mended, on one line."""
    assert cited(observation(reading="产值\n1元。", sentence="产值\n\n1元。"), ONLINE).sentence == "产值 1元。"
    assert cited(observation(reading="", sentence="产值1元。"), ONLINE).sentence == "产值1元。"


def test_an_address_that_is_none() -> None:
    """What is no http address is never linked to."""
    assert cited(VALUE, source(url="javascript:alert(1)")).link == ""
    assert cited(VALUE, source(url="file:///etc/passwd")).link == ""


def test_a_relative_address_without_a_base() -> None:
    """Where the dashboard's own address is not known, that of the value is relative to it; an id is percent-encoded."""
    assert cited(VALUE._replace(id="上海/2021-p1"), ONLINE).address == ("source?value=%E4%B8%8A%E6%B5%B7%2F2021-p1")


def test_the_sentence_in_its_source() -> None:
    """With the text at hand the jump leads to the sentence; the address that is cited stays plain."""
    page = document("产值1元。")
    named = cited(observation(sentence_start=0, sentence_end=5), ONLINE, document=page)
    assert named.link == "https://gov.example/n?id=1"
    assert named.jump == "https://gov.example/n?id=1#:~:text=%E4%BA%A7%E5%80%BC1%E5%85%83%E3%80%82"
    assert cited(VALUE, ONLINE).jump == "https://gov.example/n?id=1"
