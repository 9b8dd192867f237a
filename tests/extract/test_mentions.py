"""Every numeral of a text, and what it is."""

from decimal import Decimal

import pytest

from indicators.extract.mentions import find_mentions
from indicators.model import Category, Comparator, Mention

DATE, IDENTIFIER, NAME = Category.DATE, Category.IDENTIFIER, Category.NAME
LIST_MARKER, OTHER, QUANTITY = Category.LIST_MARKER, Category.OTHER, Category.QUANTITY


def only(text: str) -> Mention:
    """The one mention of `text`."""
    mentions = find_mentions(text)
    assert len(mentions) == 1, [mention.text for mention in mentions]
    return mentions[0]


def quantities(text: str) -> list[tuple[str, Decimal | float | None, str]]:
    """Text, value and unit of the quantities."""
    return [(m.text, m.quantity.value, m.quantity.unit) for m in find_mentions(text) if m.quantity]


@pytest.mark.parametrize(
    ("text", "mention", "category"),
    [
        ("布局6G、卫星互联网", "6G", NAME),
        ("“415X”产业集群", "415X", NAME),
        ("“33618”产业体系", "33618", NAME),
        ("打造“2+5+N”架构", "2+5+N", NAME),
        ("迸发出“1+1>2”的效应", "1+1>2", NAME),
        ("与Web3等融合", "Web3", NAME),
        ("降低PM2.5浓度", "PM2.5", NAME),
        ("推进地铁1号线建设", "1号", NAME),
        ("开源鸿蒙5.0\n发布", "5.0", NAME),
        ("党的二十届三中全会", "二十届三中全会", NAME),
        ("“两条线”齐头并进", "两条线", NAME),
        ("“一业一策”施策", "一业一策", NAME),
        ("完善“双千兆”网络", "千兆", NAME),
        ("四川大学", "四川", NAME),
        ("三门峡市", "三门峡", NAME),
        ("从0到1的突破", "0到1", NAME),
        ("共建一带一路", "一带一路", NAME),
        ("全国百强县", "百强县", NAME),
        ("世界500强企业", "500强", NAME),
        ("一二三产业融合", "一二三产业", NAME),
        ("三年行动计划", "三年", NAME),
        ("打造一批平台", "一批", OTHER),
        ("前景十分广阔", "十分", OTHER),
        ("进一步完善", "一", OTHER),
        ("统一领导", "一", OTHER),
        ("千方百计稳增长", "千方百计", OTHER),
        ("一揽子政策", "一揽子", NAME),
        ("第一份文件", "第一", OTHER),
        ("二级节点覆盖", "二级", OTHER),
        ("走出一条新路", "一", OTHER),
        ("第九条规定", "第九条", IDENTIFIER),
        ("(下转第7版)", "第7版", IDENTIFIER),
        ("总第4762期", "第4762期", IDENTIFIER),
        ("今日8版", "8版", IDENTIFIER),
        ("新闻热线:(010)68667266-310", "(010)68667266-310", IDENTIFIER),
        ("连续出版物号:CN 11-0005", "11-0005", IDENTIFIER),
        ("邮发代号1-29", "1-29", IDENTIFIER),
        ("见http://www.cena.com.cn/a1", "http://www.cena.com.cn/a1", IDENTIFIER),
        ("拨打12345热线", "12345", IDENTIFIER),
        ("一是强化领导", "一是", LIST_MARKER),
        ("。二要提升质量", "二要", LIST_MARKER),
        ("一、总体要求", "一、", LIST_MARKER),
        ("（一）总体要求", "（一）", LIST_MARKER),
        ("1.强化管控", "1.", LIST_MARKER),
        ("第一，青海有优势", "第一", LIST_MARKER),
        ("2024年工作", "2024年", DATE),
        ("《方案(2021—2035年)》", "2021—2035年", DATE),
        ("今年1—4月", "1—4月", DATE),
        ("2024年1月28-29日召开", "2024年1月28-29日", DATE),
        ("12月26—27日", "12月26—27日", DATE),
        ("分类(2021)", "2021", DATE),
        ("前三季度", "三季度", DATE),
        ("到“十四五”末", "十四五", DATE),
        ("其中2022Q4最高", "2022Q4", DATE),
        ("奥迪Q3", "Q3", NAME),
        ("过去五年来", "五年", DATE),
        ("二〇三五年远景", "二〇三五年", DATE),
        ("二十一世纪", "二十一世纪", DATE),
        ("20多年来", "20多年", QUANTITY),
        ("用3年建设", "3年", QUANTITY),
        ("连续两年提升", "两年", QUANTITY),
        ("两家平台", "两家", QUANTITY),
        ("12部门联合", "12部门", QUANTITY),
        ("山东3省份", "3省份", QUANTITY),
        ("居全国第一", "第一", QUANTITY),
        ("位于全国前三，", "前三", QUANTITY),
        ("万亿元级产业集群", "万亿元", QUANTITY),
        ("超过一半来自", "一半", QUANTITY),
        ("新增一家实验室", "一家", QUANTITY),
    ],
)
def test_category(text: str, mention: str, category: Category) -> None:
    """Each numeral has one category, and the span of a word, number or unit that belongs together."""
    found = only(text)
    assert (found.text, found.category) == (mention, category)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "分别为75.35万家、44.04万家和40.03万家",
            [("75.35万家", 753500, "家"), ("44.04万家", 440400, "家"), ("40.03万家", 400300, "家")],
        ),
        (
            "分别为75.35、44.04和40.03万家",
            [("75.35", 753500, "家"), ("44.04", 440400, "家"), ("40.03万家", 400300, "家")],
        ),
        ("新增5、6和7家", [("5", 5, "家"), ("6", 6, "家"), ("7家", 7, "家")]),
        ("分别高于全国2个、1.3个百分点", [("2个", 2, "个百分点"), ("1.3个百分点", Decimal("1.3"), "个百分点")]),
        ("分别为54%、-39%和85%", [("54%", 54, "%"), ("-39%", -39, "%"), ("85%", 85, "%")]),
        ("分别下降2.5%左右、3.9%左右", [("2.5%", Decimal("-2.5"), "%"), ("3.9%", Decimal("-3.9"), "%")]),
        ("分别下降15.2%、10.9%", [("15.2%", Decimal("-15.2"), "%"), ("10.9%", Decimal("-10.9"), "%")]),
        ("下降15.2%，增长10.9%", [("15.2%", Decimal("-15.2"), "%"), ("10.9%", Decimal("10.9"), "%")]),
    ],
)
def test_enumeration(text: str, expected: list[tuple[str, Decimal | float | None, str]]) -> None:
    """What one member of an enumeration says of unit, 万 and direction holds for the others."""
    assert quantities(text) == expected


def test_number_without_unit() -> None:
    """A number that the sentence gives no unit has none, and is a quantity all the same."""
    expected: list[tuple[str, Decimal | float | None, str]] = [("25.5万", 255000, ""), ("6000万", 60000000, "")]
    assert quantities("基站数超过25.5万,用户数超过6000万") == expected


def test_counted_numbers() -> None:
    """三个 before 100% counts numbers and is no quantity itself."""
    assert [text for text, _, _ in quantities("实现三个100%")] == ["100%"]


def test_break_in_unit() -> None:
    """A column break within number and unit is part of the mention."""
    text = "数据交易额达到100亿\n\n元,数据产业"
    mention = only(text)
    assert (mention.text, text[mention.start : mention.end]) == ("100亿\n\n元", "100亿\n\n元")


def test_printed_form_is_kept() -> None:
    """The mention's text is the text as printed, not its folded form."""
    mention = only("增长１３．８％")
    assert mention.text == "１３．８％"
    assert mention.quantity is not None
    assert (mention.quantity.text, mention.quantity.value) == ("１３．８％", Decimal("13.8"))


def test_shared_bound() -> None:
    """A bound before 分别 holds for every member."""
    found = find_mentions("分别超过100家、200家")
    assert [m.quantity.comparator for m in found if m.quantity] == [Comparator.GT, Comparator.GT]
