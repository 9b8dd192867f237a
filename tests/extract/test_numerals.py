"""Numbers as they are written."""

from decimal import Decimal

import pytest

from indicators.extract.chinese import chinese_number
from indicators.extract.folding import fold
from indicators.extract.numerals import number_at


@pytest.mark.parametrize(
    ("run", "value", "used"),
    [
        ("三", 3, 1),
        ("十", 10, 1),
        ("十二", 12, 2),
        ("二十", 20, 2),
        ("一百零五", 105, 4),
        ("一百二十", 120, 4),
        ("一百二", 120, 3),
        ("两千三百亿", 230_000_000_000, 5),
        ("一万二", 12_000, 3),
        ("一万零二", 10_002, 4),
        ("一万零五百", 10_500, 5),
        ("十万", 100_000, 2),
        ("一万二千亿", 1_200_000_000_000, 5),
        ("一亿二千万", 120_000_000, 5),
        ("万亿", 1_000_000_000_000, 2),
        ("万万", 100_000_000, 2),
        ("二〇二四", 2024, 4),
        ("七十百", 70, 2),
    ],
)
def test_chinese_number(run: str, value: int, used: int) -> None:
    """A Chinese number is read as far as it is one number."""
    assert chinese_number(run) == (Decimal(value), used)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14.1万家", "141000"),
        ("2 .6亿千瓦", "260000000"),
        ("1,100.9亿元", "110090000000"),
        ("8.19万亿元", "8190000000000"),
        ("1亿2000万元", "120000000"),
        ("24万8009亿元", "24800900000000"),
        ("1万2千亿元", "1200000000000"),
        ("1万亿2000亿元", "1200000000000"),
        ("2千5百亩", "2500"),
        ("3千5百万吨", "35000000"),
        ("3千多亿美元", "300000000000"),
        ("10万余亿元", "10000000000000"),
        ("6 5 0亿元", "65000000000"),
        ("4 027万吨", "40270000"),
        ("12 345 678元", "12345678"),
        ("100亿\n\n元", "10000000000"),
        ("12.\n5%", "12.5"),
        ("12\n\n.5%", "12.5"),
        ("1000万千瓦", "10000000"),
        ("两千瓦", "2"),
        ("四点五个百分点", "4.5"),
        ("3000", "3000"),
    ],
)
def test_number_with_magnitude(text: str, value: str) -> None:
    """万 and 亿 are multiplied out, thousands and gaps are taken in."""
    number = number_at(text, 0)
    assert number is not None
    assert number.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("三四十个", 30, 40),
        ("五六个", 5, 6),
        ("十七八岁", 17, 18),
        ("三五年", 3, 5),
        ("几十家", 20, 100),
        ("十几家", 11, 19),
    ],
)
def test_vague_number(text: str, low: int, high: int) -> None:
    """A vague number has a lower and an upper bound."""
    number = number_at(text, 0)
    assert number is not None
    assert (number.low, number.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("text", ["1100多家", "1500余台", "4万多家", "300余万人", "十余个"])
def test_more(text: str) -> None:
    """多 and 余 say that there is more than the figure."""
    number = number_at(text, 0)
    assert number is not None
    assert number.more


def test_rows_of_digits_stay_apart() -> None:
    """Digits that blanks part are one number only before a unit or a magnitude."""
    for text, at in (("6 5 0 7 8", 0), ("表1 5家", 1)):
        number = number_at(text, at)
        assert number is not None
        assert number.end == at + 1


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("１２３．４％", "123.4%"),
        ("９，９９９家", "9,999家"),
        ("萬億", "万亿"),
        ("拾万零五十六", "十万零五十六"),
        ("陆点五折", "六点五折"),
        ("大陆、队伍、收拾", "大陆、队伍、收拾"),
        ("分别，为", "分别，为"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    """Full-width, traditional and cheque numerals get their plain form; words that look like them stay."""
    assert fold(text) == folded


def test_fold_keeps_every_place() -> None:
    """A folded text is as long as the text."""
    text = "全角１２３，４５６％　和\t壹佰萬圓"
    assert len(fold(text)) == len(text)
