"""Headings with marks and without, and those that stand away from their article."""

from indicators.model import Element
from tests.text.reading import elements, heading_above, read_text, words_of

ONE = "甲省规模以上工业增加值同比增长8%,增速比全国平均水平高两个百分点,工业经济稳中向好。"
TWO = "乙省数字经济核心产业增加值同比增长9%,占全省生产总值的比重达到一成,发展质量不断提高。"


def test_a_dateline_below_opens_an_article() -> None:
    """A short line without marks above 本报讯 is the heading of an article."""
    document = read_text(f"甲省工业增长8%\n\n本报讯 {ONE}\n\n乙省 数字经济增长9%\n\n本报讯 {TWO}")
    assert [article.heading for article in document.articles] == ["甲省工业增长8%", "乙省 数字经济增长9%"]
    assert heading_above(document, "数字经济核心产业") == "乙省 数字经济增长9%"


def test_prose_below_makes_a_subheading() -> None:
    """A short line in the midst of an article, above plain prose, is a heading within the article."""
    document = read_text(f"两省工业稳中向好\n\n本报记者 张三\n\n{ONE}\n\n数字经济方兴未艾\n\n{TWO}")
    assert words_of(document, Element.SUBHEADING) == ["数字经济方兴未艾"]
    assert len(document.articles) == 1


def test_a_paragraph_cut_after_its_first_line_is_no_heading() -> None:
    """An enumeration under way, or an open quote, shows that a short line is a cut paragraph."""
    document = read_text(f"两省工业\n\n本报讯 {ONE}\n\n乙省做强电子信息、装备制造、汽\n\n车等产业,增长9%。")
    assert words_of(document, Element.SUBHEADING) == []
    assert document.sentences[-1].reading == "乙省做强电子信息、装备制造、汽车等产业,增长9%。"


def test_a_heading_that_stands_behind_its_article() -> None:
    """An article begun by 本报讯 without a heading takes the one behind it that has no prose of its own."""
    document = read_text(f"# 甲省\n\n本报讯 {ONE}\n\n本报讯 {TWO}\n\n## 乙省增长9%\n\n## 丙省\n\n本报讯 丙省增长7%。")
    assert [article.heading for article in document.articles] == ["甲省", "乙省增长9%", "丙省"]
    assert heading_above(document, "乙省数字") == "乙省增长9%"
    assert heading_above(document, "丙省增长7%") == "丙省"


def test_an_article_without_heading_is_said_to_have_none() -> None:
    """Where no heading can be found, none is guessed."""
    document = read_text(f"# 甲省\n\n本报讯 {ONE}\n\n本报讯 {TWO}")
    assert [article.heading for article in document.articles] == ["甲省", ""]


def test_a_kicker_above_a_heading() -> None:
    """A heading with nothing of its own, above an article's heading, is that article's kicker."""
    document = read_text(f"# 甲省\n\n本报讯 {ONE}\n\n## 学习贯彻会议精神\n\n# 乙省增长9%\n\n本报记者 张三\n\n{TWO}")
    assert (Element.KICKER, "## 学习贯彻会议精神") in elements(document)
    assert [article.heading for article in document.articles] == ["甲省", "乙省增长9%"]
    assert [block.article for block in document.blocks if block.element is Element.KICKER] == [1]


def test_office_and_name_below_a_heading_are_its_byline() -> None:
    """A department and its head, in two lines, sign the article."""
    document = read_text(f"# 甲省工业\n\n甲省工业厅  \n党组书记、厅长 张三\n\n{ONE}")
    assert words_of(document, Element.BYLINE) == ["甲省工业厅", "党组书记、厅长 张三"]


def test_numbered_sections_of_a_report_stay_in_it() -> None:
    """一、 and （一） are sections of the report, whether marked or not."""
    document = read_text(
        f"**政府工作报告**\n\n一、去年工作回顾\n\n{ONE}\n\n## 二、今年工作\n\n**（一）稳增长**\n\n{TWO}"
    )
    assert [article.heading for article in document.articles] == ["政府工作报告"]
    assert words_of(document, Element.SUBHEADING) == ["一、去年工作回顾", "## 二、今年工作", "**（一）稳增长**"]


def test_a_sibling_heading_opens_the_next_article() -> None:
    """A marked heading of the same rank, above plain prose, begins another article."""
    document = read_text(f"## 甲省\n\n{ONE}\n\n## 乙省\n\n{TWO}")
    assert [article.heading for article in document.articles] == ["甲省", "乙省"]


def test_a_heading_alone() -> None:
    """A file that is only a heading has one article without prose."""
    assert [article.heading for article in read_text("# 甲省工业增长8%").articles] == ["甲省工业增长8%"]
