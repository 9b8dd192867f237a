"""Sentences that the layout cuts, and those that it must not join."""

import pytest

from tests.text.reading import read_text

HEADING = "标题\n\n"


def readings(text: str) -> list[str]:
    """The sentences of a text below a heading."""
    return [sentence.reading for sentence in read_text(HEADING + text).sentences][1:]


def test_a_number_cut_from_its_unit() -> None:
    """A column break between 亿 and 元 leaves one sentence and one number."""
    assert readings("到明年,全市数据交易额达到100亿\n\n元,产业规模超过1000亿元。") == [
        "到明年,全市数据交易额达到100亿元,产业规模超过1000亿元。"
    ]


def test_a_number_cut_in_itself() -> None:
    """Digits before and after the break are one number."""
    assert readings("全省规模以上工业增加值同比增长1\n\n2.5%,居全国第四。") == [
        "全省规模以上工业增加值同比增长12.5%,居全国第四。"
    ]


def test_a_photo_credit_in_mid_sentence() -> None:
    """A credit that the layout sets between two columns is no part of the sentence."""
    text = "我们将在关键核心技术上加快突破,努力抢\n\n\n\n张三摄\n\n占全球技术制高点。"
    assert "我们将在关键核心技术上加快突破,努力抢占全球技术制高点。" in readings(text)


def test_an_orphan_is_not_joined_to_a_closed_sentence() -> None:
    """A fragment whose beginning is not on the page stays a fragment."""
    assert readings("甲省打造新能源基地,产值增长8%。\n\n行普惠性服务,绿色成为底色。") == [
        "甲省打造新能源基地,产值增长8%。",
        "行普惠性服务,绿色成为底色。",
    ]


@pytest.mark.parametrize(
    "next_line",
    [
        "二是推动绿色发展。",
        "（二）推动绿色发展。",
        "2.推动绿色发展。",
        "——推动绿色发展。",
        "第二章　绿色发展",
        "本报讯 绿色发展。",
        "各位代表：",
    ],
)
def test_what_begins_something_continues_nothing(next_line: str) -> None:
    """An item, a dateline or a salutation begins anew even after a line without a full stop."""
    first = "全省规模以上工业增加值同比增长百分之八"
    assert readings(f"全省稳中有进。\n\n{first}，\n\n{next_line}")[1] == first + "，"


@pytest.mark.parametrize("heading", ["第一章　发展环境", "第二节 绿色发展取得积极进展", "第三篇  主要目标"])
def test_a_chapter_s_heading_is_no_part_of_its_first_sentence(heading: str) -> None:
    """第一章, 第二节: the heading of a part stands alone, whatever parts its number from its words."""
    text = f"全省稳中有进\n{heading}\n全省规模以上工业增加值同比增长8%，固定资产投资同比增长6%。"
    assert [one.replace("\u3000", "").replace(" ", "") for one in readings(text)] == [
        "全省稳中有进",
        heading.replace("\u3000", "").replace(" ", ""),
        "全省规模以上工业增加值同比增长8%，固定资产投资同比增长6%。",
    ]


@pytest.mark.parametrize("rate", ["6.3%", "0.4个百分点"])
def test_no_noun_goes_on_behind_a_rate(rate: str) -> None:
    """A line that ends in a rate ends there, though without a full stop, where a noun begins the next paragraph; 以上 goes on."""
    line = f"全市实现地区生产总值700亿元，增速提高{rate}"
    assert readings(f"{line}\n\n农业生产形势较好。") == [line, "农业生产形势较好。"]
    assert readings(f"{line}\n\n以上，好于预期。") == [f"{line}以上，好于预期。"]


def test_a_jump_ends_the_sentence() -> None:
    """What goes on on another page does not go on in the next paragraph."""
    assert readings("全省将努力营造更好环境,推动(下转第3版)\n\n会议还讨论了其他事项。") == [
        "全省将努力营造更好环境,推动",
        "(下转第3版)",
        "会议还讨论了其他事项。",
    ]


def test_a_sentence_never_spans_two_articles() -> None:
    """A heading ends the sentence above it, even if that one lacks its full stop."""
    document = read_text("# 甲\n\n本报讯 全省规模以上工业增加值同比增长8%,居全国\n\n# 乙\n\n本报讯 第四季度继续增长。")
    assert [s.reading for s in document.sentences if s.element == "body"] == [
        "本报讯全省规模以上工业增加值同比增长8%,居全国",
        "本报讯第四季度继续增长。",
    ]


def test_hard_wrapped_text() -> None:
    """Lines broken at a fixed width are one paragraph."""
    assert readings("全省规模以上工业增加值同比增\n长8%,增速比全国平均水平高两\n个百分点。") == [
        "全省规模以上工业增加值同比增长8%,增速比全国平均水平高两个百分点。"
    ]


def test_a_heading_that_nothing_marks() -> None:
    """A few words without a sign or a figure above a whole paragraph begin nothing that goes on below."""
    above, below = (
        "全市工业运行总体平稳。",
        "前三季度，全市规模以上工业增加值同比增长8%，增速比上半年加快两个百分点，其中装备制造业增长9%。",
    )
    assert readings(f"{above}\n文化和旅游消费市场今年持续升温\n{below}") == [
        above,
        "文化和旅游消费市场今年持续升温",
        below,
    ]


def test_a_heading_with_a_figure_above_news() -> None:
    """A line with a figure is a heading where the paragraph below begins as news does; elsewhere it may be its beginning."""
    heading, below = (
        "近80项措施推动养老业升级",
        "记者从有关部门获悉，几年来，各地先后拿出近80项帮助老人的措施，从食堂、浴室到夜间照看都有，老人满意。",
    )
    assert readings(f"{heading}\n{below}") == [heading, below]
    cut, on = (
        "全省新增就业岗位30万个比上年多出",
        "两万个，其中制造业新增十万个，服务业新增十五万个，其他行业新增五万个，都好于年初的预期，稳中有进。",
    )
    assert readings(f"{cut}\n{on}") == [cut + on]
