"""The five pages: mentions labelled by hand, sentence by sentence."""

from decimal import Decimal
from pathlib import Path

import pytest

from indicators.extract.mentions import find_mentions
from indicators.model import Category, Mention

DATE, IDENTIFIER, NAME = Category.DATE, Category.IDENTIFIER, Category.NAME
LIST_MARKER, OTHER = Category.LIST_MARKER, Category.OTHER

# (page, words of it, what stands in them: text with either value and unit, or a category)
LABELS: list[tuple[str, str, list[tuple[str, str, str] | tuple[str, Category]]]] = [
    (
        "000",
        "今日8版\n\n第72期(总第4762期)",
        [("8版", IDENTIFIER), ("第72期", IDENTIFIER), ("第4762期", IDENTIFIER)],
    ),
    (
        "000",
        "专精特新中小企业14.1万家,专精特新“小巨人”企业1.46万家",
        [("14.1万家", "141000", "家"), ("1.46万家", "14600", "家")],
    ),
    (
        "000",
        "中央财政下达资金27亿元,地方财政投入超过120亿元,明年工信部将再遴选一批试点城市,预计累计支持全国4万多家",
        [("27亿元", "2700000000", "元"), ("120亿元", "12000000000", "元"), ("一批", OTHER), ("4万多家", "40000", "家")],
    ),
    (
        "000",
        "占比超过了78%,2023年新增的独角兽企业中,超过一半来自",
        [("78%", "78", "%"), ("2023年", DATE), ("一半", "0.5", "")],
    ),
    ("000", "到2027年,力争建成300个左右", [("2027年", DATE), ("300个", "300", "个")]),
    (
        "000",
        "全省规模以上工业产值从2561.96亿元提升到3352.24亿元",
        [("2561.96亿元", "256196000000", "元"), ("3352.24亿元", "335224000000", "元")],
    ),
    ("000", "同比增长18.5%,居全国第一;", [("18.5%", "18.5", "%"), ("第一", "1", "位")]),
    ("000", "光网建设实现三个100%", [("三", OTHER), ("100%", "100", "%")]),
    ("000", "增速排名全国第四", [("第四", "4", "位")]),
    ("000", "第一次前往故宫的他", [("第一", OTHER)]),
    (
        "000",
        "保存的186万件(套)文物藏品中,已有90万件(套)实现",
        [("186万件(套)", "1860000", "件(套)"), ("90万件(套)", "900000", "件(套)")],
    ),
    ("001", "新闻热线:(010)68667266-310", [("(010)68667266-310", IDENTIFIER)]),
    ("001", "\n11版\n", [("11版", IDENTIFIER)]),
    ("001", "7部门推动未来产业创新发展", [("7部门", "7", "部门")]),
    ("001", "“六个一百”目标", [("六个一百", NAME)]),
    ("001", "“5+N”未来产业三年行动计划", [("5+N", NAME), ("三年", NAME)]),
    (
        "001",
        "服务企业突破50万家,应用拓展至60个行业,累计注册量突破6000万个,日均解析量达3亿次以上",
        [
            ("50万家", "500000", "家"),
            ("60个", "60", "个"),
            ("6000万个", "60000000", "个"),
            ("3亿次", "300000000", "次"),
        ],
    ),
    (
        "001",
        "20多年来,走出了一条独具特色的县域高质量发展之路,2023年GDP同比增长6.5%,跃上3300亿元台阶,用福建省1/200的土地创造1/16的GDP",
        [
            ("20多年", "20", "年"),
            ("一", OTHER),
            ("2023年", DATE),
            ("6.5%", "6.5", "%"),
            ("3300亿元", "330000000000", "元"),
            ("1/200", "0.005", ""),
            ("1/16", "0.0625", ""),
        ],
    ),
    ("001", "场景价值总规模超过千亿元", [("千亿元", "100000000000", "元")]),
    (
        "002",
        "等4个兼具领先优势和规模效应的万亿元级产业集群",
        [("4个", "4", "个"), ("万亿元", "1000000000000", "元")],
    ),
    ("002", "深化细化“33618”现代制造业", [("33618", NAME)]),
    ("002", "打造“2+5+N”的数据先行区基础架构,其中“2”是", [("2+5+N", NAME), ("2", NAME)]),
    ("002", "到100PB,数据交易额达到100亿\n\n元,", [("100PB", "100", "PB"), ("100亿\n\n元", "10000000000", "元")]),
    (
        "002",
        "到“十四五”末,江苏省建成5G基站数超过25.5万,5G用户普及率达到70%,用户数超过6000万;",
        [
            ("十四五", DATE),
            ("5G", NAME),
            ("25.5万", "255000", ""),
            ("5G", NAME),
            ("70%", "70", "%"),
            ("6000万", "60000000", ""),
        ],
    ),
    (
        "003",
        "有两家国家级算力平台，有1100余家人工智能企业，还有27所高校",
        [("两家", "2", "家"), ("1100余家", "1100", "家"), ("27所", "27", "所")],
    ),
    (
        "003",
        "人均效率提高了3倍，同时碳排放每年减少了380吨",
        [("3倍", "3", "倍"), ("380吨", "-380", "吨")],
    ),
    ("003", "产值占全国的七分之一。四川新型", [("七分之一", "0.142857142857143", ""), ("四川", NAME)]),
    (
        "003",
        "常年干燥度2.38，平均气温3.4摄氏度，数据中心可以实现全年314天自然冷却，制冷用电比全国平均水平低40%",
        [("2.38", "2.38", ""), ("3.4摄氏度", "3.4", "摄氏度"), ("314天", "314", "天"), ("40%", "-40", "%")],
    ),
    ("003", "《条例》第十五条规定", [("第十五条", IDENTIFIER)]),
    (
        "003",
        "1—4月份，全区规模以上工业增加值同比增长13.8%，较去年同期(8.5%)提高5.3个百分点",
        [("1—4月", DATE), ("13.8%", "13.8", "%"), ("8.5%", "8.5", "%"), ("5.3个百分点", "5.3", "个百分点")],
    ),
    ("003", "单位工业增加值能耗同比下降1.2%", [("1.2%", "-1.2", "%")]),
    ("004", "力争累计建成5G基站450万座以上", [("5G", NAME), ("450万座", "4500000", "座")]),
    ("004", "统计分类(2021)", [("2021", DATE)]),
    (
        "004",
        "分别为75.35万家、44.04万家和40.03万家,占全国总量比重分别为16.47%、9.62%和8.75%",
        [
            ("75.35万家", "753500", "家"),
            ("44.04万家", "440400", "家"),
            ("40.03万家", "400300", "家"),
            ("16.47%", "16.47", "%"),
            ("9.62%", "9.62", "%"),
            ("8.75%", "8.75", "%"),
        ],
    ),
    ("004", "装机达6180万千瓦,占总装机容量的64%", [("6180万千瓦", "61800000", "千瓦"), ("64%", "64", "%")]),
    ("004", "。近四成中小企业", [("四成", "40", "%")]),
    ("004", "七是推动信息通信业", [("七是", LIST_MARKER)]),
]


@pytest.mark.parametrize(("page", "words", "expected"), LABELS)
def test_labelled(
    root: Path, page: str, words: str, expected: list[tuple[str, str, str] | tuple[str, Category]]
) -> None:
    """The mentions among these words of the page are the ones that a person sees there."""
    text = next((root / "seeds").glob(f"{page}_*.txt")).read_text(encoding="utf-8")
    start = text.index(words)
    found = [m for m in find_mentions(text) if start <= m.start and m.end <= start + len(words)]
    assert [_shown(mention) for mention in found] == [
        (label[0], Decimal(label[1]), label[2]) if len(label) == 3 else label for label in expected
    ]


def _shown(mention: Mention) -> tuple[str, Decimal | None, str] | tuple[str, Category]:
    if mention.quantity is None:
        return mention.text, mention.category
    return mention.text, mention.quantity.value, mention.quantity.unit


def test_every_digit_of_the_pages_is_in_a_mention(root: Path) -> None:
    """No Arabic digit of a page lies outside the mentions."""
    for path in sorted((root / "seeds").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        covered = {place for mention in find_mentions(text) for place in range(mention.start, mention.end)}
        assert [
            text[place - 5 : place + 5] for place, c in enumerate(text) if c.isdigit() and place not in covered
        ] == []
