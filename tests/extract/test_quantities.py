"""Values as a curator prints them."""

from decimal import Decimal

import pytest

from indicators.extract.quantities import read_quantity
from indicators.model import Comparator

GT, GE, LT, LE = Comparator.GT, Comparator.GE, Comparator.LT, Comparator.LE
APPROX, EQ, RANGE = Comparator.APPROX, Comparator.EQ, Comparator.RANGE


@pytest.mark.parametrize(
    ("printed", "value", "unit"),
    [
        ("13.8%", "13.8", "%"),
        ("16.0%", "16.0", "%"),
        ("1.46万家", "14600", "家"),
        ("2561.96亿元", "256196000000", "元"),
        ("5.3个百分点", "5.3", "个百分点"),
        ("5.3个\n百分点", "5.3", "个百分点"),
        ("100亿\n\n元", "10000000000", "元"),
        ("四成", "40", "%"),
        ("七成六", "76", "%"),
        ("三成半", "35", "%"),
        ("百分之五", "5", "%"),
        ("百分之百", "100", "%"),
        ("千分之2.4", "2.4", "‰"),
        ("万分之三", "0.0003", ""),
        ("七分之一", "0.142857142857143", ""),
        ("三分之二", "0.666666666666667", ""),
        ("1/16", "0.0625", ""),
        ("1/200", "0.005", ""),
        ("1.8∶1", "1.8", ""),
        ("一半", "0.5", ""),
        ("3倍", "3", "倍"),
        ("一倍", "1", "倍"),
        ("翻一番", "2", "倍"),
        ("翻两番", "4", "倍"),
        ("八折", "80", "%"),
        ("七五折", "75", "%"),
        ("100PB", "100", "PB"),
        ("68平方公里", "68", "平方公里"),
        ("1000万千瓦", "10000000", "千瓦"),
        ("600亿千瓦时", "60000000000", "千瓦时"),
        ("3.4摄氏度", "3.4", "摄氏度"),
        ("10.51℃", "10.51", "摄氏度"),
        ("25微克/立方米", "25", "微克/立方米"),
        ("0.5吨标准煤/万元", "0.5", "吨标准煤/万元"),
        ("9.8万元/人", "98000", "元/人"),
        ("186万件(套)", "1860000", "件(套)"),
        ("30万台（套）", "300000", "台(套)"),
        ("5元3角", "5.3", "元"),
        ("两年半", "2.5", "年"),
        ("万亿元", "1000000000000", "元"),
        ("一点二万亿元", "1200000000000", "元"),
        ("五十六点七亿元", "5670000000", "元"),
        ("12.1亿度", "1210000000", "千瓦时"),
        ("25.5万", "255000", ""),
        ("2.38", "2.38", ""),
        ("全国第四", "4", "位"),
        ("第三位", "3", "位"),
        ("第十", "10", "位"),
        ("一亿二千万元", "120000000", "元"),
        ("三个100%", "100", "%"),
        ("-3.2%", "-3.2", "%"),
        ("$20", "20", "美元"),
    ],
)
def test_value_and_unit(printed: str, value: str, unit: str) -> None:
    """A printed value gives its number in the base unit, and that unit."""
    quantity = read_quantity(printed)
    assert (quantity.value, quantity.unit, quantity.text) == (Decimal(value), unit, printed)


@pytest.mark.parametrize(
    ("printed", "low", "high", "unit"),
    [
        ("4.5%—5%", "4.5", "5", "%"),
        ("5%-6%", "5", "6", "%"),
        ("20至30个", "20", "30", "个"),
        ("30—40万", "300000", "400000", ""),
        ("5000万—1亿元", "50000000", "100000000", "元"),
        ("105亿元-117亿元", "10500000000", "11700000000", "元"),
        ("七至八成", "70", "80", "%"),
        ("三五年", "3", "5", "年"),
        ("数百种", "200", "1000", "种"),
        ("两位数", "10", "100", ""),
    ],
)
def test_range(printed: str, low: str, high: str, unit: str) -> None:
    """A range has two ends and no value; its first end shares the unit and the 万 of the second."""
    quantity = read_quantity(printed)
    assert (quantity.value, quantity.comparator) == (None, RANGE)
    assert (quantity.low, quantity.high, quantity.unit) == (Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize(
    ("around", "printed", "comparator", "hedges"),
    [
        ("占比超过了78%", "78%", GT, ("超过",)),
        ("突破450万家", "450万家", GT, ("突破",)),
        ("产值超8000亿元", "8000亿元", GT, ("超",)),
        ("通达率大于90%", "90%", GT, ("大于",)),
        ("支持1100多家企业", "1100多家", GT, ()),
        ("不低于5%", "5%", GE, ("不低于",)),
        ("建成450万座以上", "450万座", GE, ("以上",)),
        ("上百家企业", "百家", GE, ("上",)),
        ("产值过千亿元", "千亿元", GT, ("过",)),
        ("参加过3次会议", "3次", EQ, ()),
        ("不足2万只", "2万只", LT, ("不足",)),
        ("低于8%", "8%", LT, ("低于",)),
        ("不超过3%", "3%", LE, ("不超过",)),
        ("控制在5%以内", "5%", LE, ("以内",)),
        ("近四成企业", "四成", APPROX, ("近",)),
        ("约20%", "20%", APPROX, ("约",)),
        ("力争建成300个左右", "300个", APPROX, ("力争", "左右")),
        ("位于全国前三", "全国前三", LE, ()),
        ("达到100家", "100家", EQ, ()),
        ("节约1000万元", "1000万元", EQ, ()),
        ("签约100个项目", "100个", EQ, ()),
        ("附近5公里", "5公里", EQ, ()),
    ],
)
def test_comparator(around: str, printed: str, comparator: Comparator, hedges: tuple[str, ...]) -> None:
    """The words that touch the value bound it, and are kept; a word that only ends like one does not."""
    quantity = read_quantity(printed, around, around.index(printed))
    assert (quantity.comparator, quantity.hedges) == (comparator, hedges)


@pytest.mark.parametrize(
    ("around", "printed", "value"),
    [
        ("能耗同比下降1.2%", "1.2%", "-1.2"),
        ("每年减少了380吨", "380吨", "-380"),
        ("年限缩短2年", "2年", "-2"),
        ("运营成本降低30%", "30%", "-30"),
        ("投资成本大概要少20%", "20%", "-20"),
        ("比平均水平低40%", "40%", "-40"),
        ("同比负增长5%", "5%", "-5"),
        ("降幅达5.1%", "5.1%", "-5.1"),
        ("低于全国平均水平1.2个百分点", "1.2个百分点", "-1.2"),
        ("累计下降约13.5%", "13.5%", "-13.5"),
        ("最低气温零下20摄氏度", "20摄氏度", "-20"),
        ("下降到3%", "3%", "3"),
        ("下降至3%", "3%", "3"),
        ("降为4.5%", "4.5%", "4.5"),
        ("压缩至4个工作日", "4个工作日", "4"),
        ("玉米减产0.8%", "0.8%", "-0.8"),
        ("不辜负3700万人民", "3700万", "3700E4"),
        ("为企业减负1630亿元", "1630亿元", "1630E8"),
        ("高于全国(6.3%)7.5个百分点", "7.5个百分点", "7.5"),
    ],
)
def test_sign(around: str, printed: str, value: str) -> None:
    """A word of falling directly before the value makes it negative; a level that was reached stays as it is."""
    assert read_quantity(printed, around, around.index(printed)).value == Decimal(value)


@pytest.mark.parametrize("printed", ["全面覆盖", "首个", "415X", "2+5+N", "第五年", "三大", "75.35万家、44.04万家"])
def test_no_quantity(printed: str) -> None:
    """What is no quantity, or more than one, is refused."""
    with pytest.raises(ValueError, match=r"quantity|number"):
        read_quantity(printed)


def test_wrong_place() -> None:
    """A value that does not stand where it is said to stand is refused."""
    with pytest.raises(ValueError, match="does not stand"):
        read_quantity("5%", "增长6%", 2)


def test_from_and_to_are_no_range() -> None:
    """从…到… tells of a change between two values, each of its own."""
    assert read_quantity("5%", "从5%到6%", 1).value == 5
    assert read_quantity("2—3年", "从事2—3年工作", 2).high == 3


def test_a_minus_behind_a_blank_is_no_dash() -> None:
    """Two sums side by side, the second below zero, are two values; a dash stands close to both."""
    assert read_quantity("5亿元", "5亿元 -7亿元", 0).value == Decimal(500000000)
    assert read_quantity("-7亿元", "5亿元 -7亿元", 4).value == Decimal(-700000000)


def test_value_of_an_enumeration() -> None:
    """A member of an enumeration has the 万 and the unit that its last member prints, and the direction of the first."""
    text = "分别为75.35、44.04和40.03万家,分别下降1.2%、3.4%"
    assert read_quantity("44.04", text, text.index("44.04")).value == 440400
    assert read_quantity("44.04", text, text.index("44.04")).unit == "家"
    assert read_quantity("3.4%", text, text.index("3.4%")).value == Decimal("-3.4")
