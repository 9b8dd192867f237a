"""What a cell of a spreadsheet may hold."""

from decimal import Decimal

import pytest

from indicators.export.cells import LONGEST_TEXT, sheet_cell, text_cell


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+1", "-5.8%", "@SUM(A1)", "\t1", "\r1", "\n1"),
        *(
            " =1+1",
            "\u3000=1+1",
            "\n=1+1",
            "\x1b=1+1",
            "\ufeff=1+1",
            "\u200b@A1",
            "＝1+1",
            "＋1",
            "－1",
            "＠A1",
            '=HYPERLINK("http://a.example")',
        ),
    ],
)
def test_what_runs_gets_an_apostrophe(text: str) -> None:
    """A sign of a formula, wide or narrow, behind blanks or breaks, is text."""
    assert text_cell("text", text) == "'" + text
    assert str(sheet_cell("text", text)).startswith("'")


@pytest.mark.parametrize("text", ["", "产值", "5.8%", "甲\n=乙", "(-1)", "1-4月", "’=1"])
def test_what_runs_nothing_stays(text: str) -> None:
    """A sign in the middle, behind a break too, runs nothing."""
    assert text_cell("text", text) == text


def test_only_numbers_go_free_in_a_column_of_numbers() -> None:
    """A negative number is left alone, and what is no number is not, whatever its column."""
    assert text_cell("value", "-1.2") == "-1.2"
    assert text_cell("value", "-1+cmd|' /C calc'!A0") == "'-1+cmd|' /C calc'!A0"
    assert sheet_cell("value", "=1+1") == "'=1+1"
    assert text_cell("text", "-1.2") == "'-1.2"


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("", None),
        ("-1.2", Decimal("-1.2")),
        ("123456789012345", Decimal(123456789012345)),
        ("1234567890123456", "1234567890123456"),
        ("120000000000000000", Decimal(120000000000000000)),
        ("0.142857142857143", Decimal("0.142857142857143")),
    ],
)
def test_a_number_that_excel_would_round_is_text(value: str, cell: object) -> None:
    """Excel keeps 15 digits: a longer number is given in full, as text."""
    assert sheet_cell("value", value) == cell


def test_a_text_longer_than_a_cell_says_so() -> None:
    """A cell holds 32,767 characters; a longer text ends with an ellipsis."""
    cell = str(sheet_cell("sentence", "一" * (LONGEST_TEXT + 1)))
    assert (len(cell), cell[-2:]) == (LONGEST_TEXT, "一…")
    assert sheet_cell("sentence", "一" * LONGEST_TEXT) == "一" * LONGEST_TEXT
