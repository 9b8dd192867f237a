"""What a cell of a spreadsheet may hold: numbers that are numbers, text that is text and never a formula."""

import re
from decimal import Decimal

NUMBER_COLUMNS = {"value", "low", "high", "confidence"}
MOST_DIGITS, LONGEST_TEXT = 15, 32_767
"""What Excel keeps of a number and of a text."""
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""Control characters that XML 1.0 leaves out (2.2, Char)."""
_RUNS = re.compile(r"[\t\r\n]|[\s\x00-\x1f\x7f\u200b-\u200f\ufeff]*[=+\-@＝＋－＠]")
"""What a spreadsheet takes for a formula; one that is set to Chinese or Japanese takes the wide signs for the narrow ones."""


def text_cell(name: str, value: object) -> object:
    """A cell of a CSV file: text that a spreadsheet would run as a formula gets an apostrophe in front.

    Blanks and signs that are not seen do not hide it. Only what is written as a number in a column of numbers is left alone.
    """
    if not isinstance(value, str) or (name in NUMBER_COLUMNS and _NUMBER.fullmatch(value)):
        return value
    return "'" + value if _RUNS.match(value) else value


def sheet_cell(name: str, value: object) -> object:
    """A cell of a workbook: a number where Excel keeps all its digits, else text, without what XML may not hold."""
    if name in NUMBER_COLUMNS and isinstance(value, str):
        if not value:
            return None
        if _NUMBER.fullmatch(value) and len(value.strip("-0").replace(".", "")) <= MOST_DIGITS:
            return Decimal(value)
    if not isinstance(value, str):
        return value
    safe = str(text_cell(name, _NOT_XML.sub("", value)))  # a form feed is no part of XML
    return safe if len(safe) <= LONGEST_TEXT else safe[: LONGEST_TEXT - 1] + "…"
