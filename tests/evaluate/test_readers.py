"""Two readers of the same labels."""

from dataclasses import replace

import pytest

from indicators.evaluate.agreement import Judge
from indicators.evaluate.readers import two_readers
from tests.evaluate.hand import label


def test_agreement_is_counted_by_field() -> None:
    """Of two places the readers agree in both values and in one period, and so in one of the four fields together."""
    first = [label(10, 12), label(20, 22)]
    second = [label(10, 12), label(20, 22, period="2023")]
    rows = {
        row["what"]: (row["labels"], row["agree"], row["per cent"]) for row in two_readers(first, second, Judge()).rows
    }
    assert rows["value"] == (2, 2, "100.0")
    assert rows["period"] == rows["value+indicator+kind+period"] == (2, 1, "50.0")


def test_what_the_first_reader_allows_is_agreement() -> None:
    """The second reader's answer may be any that the first gave, and a name as written is compared as a name."""
    first = [label(also={"kind": ("actual",)}, indicator="name:高标准农田面积")]
    second = [label(kind="actual", indicator="name:高标准农田")]
    assert {row["agree"] for row in two_readers(first, second, Judge()).rows} == {1}


def test_a_field_of_which_one_is_silent_is_not_counted() -> None:
    """Where a reader gives no region there is nothing to compare."""
    silent = replace(label(), says={name: text for name, text in label().says.items() if name != "region"})
    rows = {row["what"]: row["labels"] for row in two_readers([label()], [silent], Judge()).rows}
    assert (rows["region"], rows["period"]) == (0, 1)


def test_the_second_reader_labels_no_place_of_his_own() -> None:
    """A place that the first reader has not labelled is an error, which names it."""
    with pytest.raises(ValueError, match="99"):
        two_readers([label(10, 12)], [label(99, 101)], Judge())
