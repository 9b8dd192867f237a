"""Results on the screen and in the documentation."""

import pytest

from indicators.evaluate.results import BEGIN, END, Results, Table, in_columns, renewed, table_of
from indicators.evaluate.scores import Score


def test_ratios_are_shown_in_per_cent() -> None:
    """4 of 8 labels and of 5 claims: 80.0 and 50.0; a ratio of nothing is a dash."""
    rows = table_of("t", [Score("value", 8, 5, 4), Score("period", 0, 0, 0)]).rows
    assert [(row["precision"], row["recall"]) for row in rows] == [("80.0", "50.0"), ("–", "–")]


def test_columns_line_up_under_chinese_words() -> None:
    """A Chinese character is as wide as two letters."""
    assert in_columns(Table("t", [{"what": "增速", "n": 1}, {"what": "rate", "n": 22}])) == (
        "t\n  what   n\n  增速   1\n  rate  22"
    )


def test_what_was_left_out_is_said() -> None:
    """The reader of the tables is told what could not be evaluated."""
    assert Results(left_out=["no corpus"]).as_text() == "Left out\n  no corpus"


def test_a_page_gets_the_new_results_between_its_marks() -> None:
    """Everything around the block stays; the old block goes."""
    page = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    assert renewed(page, "new") == f"before\n{BEGIN}\n```text\nnew\n```\n{END}\nafter\n"


def test_a_page_without_marks_is_refused() -> None:
    """Nothing is written into a page that has no place for it."""
    with pytest.raises(ValueError, match="results"):
        renewed("text", "new")


def test_one_block_of_several_is_renewed() -> None:
    """A page with a block a part keeps the others."""
    page = "".join(f"<!-- results {part} -->\nold {part}\n{END}\n" for part in ("load", "start"))
    told = renewed(page, "new", "start")
    assert ("old load" in told, "old start" in told, "new" in told) == (True, False, True)
