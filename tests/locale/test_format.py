"""Numbers and periods as a reader writes them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.locale.format import MAX_DECIMALS, format_number, format_period, format_quantity, sign
from indicators.model import Comparator, Period, Unit
from tests.builders import unhurried

YUAN = Unit("元", "元", "yuan", "money")
PERCENT = Unit("%", "%", "%", "ratio")
STEPS = {
    "万亿": Decimal(10) ** 12,
    "亿": Decimal(10) ** 8,
    "万": Decimal(10) ** 4,
    " trillion": Decimal(10) ** 12,
    " billion": Decimal(10) ** 9,
    " million": Decimal(10) ** 6,
}


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        ("256196000000", "2561.96亿", "256.196 billion"),
        ("1000000000000", "1万亿", "1 trillion"),
        ("-12000", "-1.2万", "-12,000"),
        ("9999", "9999", "9,999"),
        ("10000", "1万", "10,000"),
        ("1500000", "150万", "1.5 million"),
        ("13.80", "13.8", "13.8"),
        ("12345678", "1234.5678万", "12,345,678"),
        ("12345678.9", "12,345,678.9", "12,345,678.9"),
        ("123456789", "12345.6789万", "123,456,789"),
        ("0", "0", "0"),
        ("-0.0", "0", "0"),
        ("0.0001", "0.0001", "0.0001"),
    ],
)
def test_a_number_in_the_steps_of_the_language(value: str, zh: str, en: str) -> None:
    """Chinese counts in 万 and 亿, English in millions and billions, and neither rounds."""
    assert (format_number(Decimal(value), "zh"), format_number(Decimal(value), "en")) == (zh, en)


@unhurried
@given(
    st.decimals(min_value=-(10**15), max_value=10**15, places=4)
    | st.integers(-(10**9), 10**9).map(lambda n: Decimal(n) * 10**6),
    st.sampled_from(["zh", "en"]),
)
def test_no_number_is_rounded(value: Decimal, language: str) -> None:
    """The number read back from the screen, times its step, is the value."""
    written = format_number(value, language)
    word = next((word for word in STEPS if written.endswith(word)), "")
    number = Decimal(written.removesuffix(word).replace(",", ""))
    assert number * STEPS.get(word, 1) == value
    if word:
        assert abs(number) >= 1
        assert len(written.removesuffix(word).partition(".")[2]) <= MAX_DECIMALS


@pytest.mark.parametrize(
    ("value", "unit", "zh", "en"),
    [
        ("256196000000", YUAN, "2561.96亿元", "256.196 billion yuan"),
        ("13.8", PERCENT, "13.8%", "13.8%"),
        ("3", None, "3", "3"),
    ],
)
def test_a_number_with_its_unit(value: str, unit: Unit | None, zh: str, en: str) -> None:
    """A unit follows the number at once, but in English a word stands apart."""
    assert [format_quantity(Decimal(value), unit, language) for language in ("zh", "en")] == [zh, en]


def test_no_number_is_nothing() -> None:
    """Where there is no number no unit is written."""
    assert format_quantity(None, YUAN, "zh") == ""


def test_signs() -> None:
    """An exact number and a range bear no sign; each bound and each rounding its own."""
    assert [sign(comparator) for comparator in Comparator] == ["", "≥ ", "> ", "≤ ", "< ", "≈ ", ""]
    assert sign(None) == ""


@pytest.mark.parametrize(
    ("iso", "zh", "en"),
    [
        ("2023", "2023年", "2023"),
        ("2024-08", "2024年8月", "Aug 2024"),
        ("2024-11-05", "2024年11月5日", "5 Nov 2024"),
        ("2024-01/2024-04", "2024年1—4月", "Jan–Apr 2024"),
        ("2021/2025", "2021—2025年", "2021–2025"),
        ("2023-12/2024-02", "2023年12月—2024年2月", "Dec 2023–Feb 2024"),
        ("2024-01-01/2024-01-31", "2024年1月1日—2024年1月31日", "1 Jan 2024–31 Jan 2024"),
    ],
)
def test_a_period_as_people_write_it(iso: str, zh: str, en: str) -> None:
    """A period is written at its own precision, in the order of each language."""
    assert (format_period(Period(iso), "zh"), format_period(Period(iso), "en")) == (zh, en)


def test_a_word_that_only_counts_is_left_out_in_english() -> None:
    """4500000座 is "4.5 million" in English: the catalogue has the word in brackets."""
    unit = Unit("座", "座", "(structures)", "count")
    assert format_quantity(Decimal(4500000), unit, "en") == "4.5 million"
    assert format_quantity(Decimal(4500000), unit, "zh") == "450万座"
