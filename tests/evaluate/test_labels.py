"""Rows of the labelled set."""

from pathlib import Path

import pytest

from indicators.evaluate.labels import label_of, read_labels

ROW: dict[str, object] = {"document": "d", "sha256": "0" * 64, "start": 3, "end": 5}


def test_a_number_speaks_of_value_and_bounds() -> None:
    """A row with a value says that there are no bounds; one with bounds says that there is no single value."""
    assert label_of({**ROW, "value": "6"}).says == {"value": "6", "low": "", "high": ""}
    assert label_of({**ROW, "value": None, "low": "6", "high": "7"}).says == {"value": "", "low": "6", "high": "7"}


def test_null_is_an_answer() -> None:
    """A period of null says that the text does not tell it, and is judged."""
    assert label_of({**ROW, "period": None}).says == {"period": ""}


def test_a_region_of_null_is_not_judged() -> None:
    """Null for a region says that the region has no code: nothing is compared."""
    assert "region" not in label_of({**ROW, "region": None}).says


def test_further_answers_count() -> None:
    """What stands under `or` is as right as the first answer."""
    label = label_of({**ROW, "period": "2025-12-31", "or": {"period": ["2025", None]}})
    assert label.answers("period") == ("2025-12-31", "2025", "")


def test_a_label_may_stand_in_a_passage_labelled_whole() -> None:
    """`within` is kept as a pair; a place that need not be read as a quantity says nothing."""
    label = label_of({**ROW, "within": [0, 9], "asked": False})
    assert (label.within, label.asked, label.says) == ((0, 9), False, {})
    assert (label_of(ROW).within, label_of(ROW).asked) == (None, True)


@pytest.mark.parametrize("within", [[4, 9], [0, 4], [0], "0-9"])
def test_a_passage_holds_its_label(within: object) -> None:
    """A passage that begins after its label, ends before it, or is no pair of offsets is refused."""
    with pytest.raises(ValueError, match="within"):
        label_of({**ROW, "within": within})


@pytest.mark.parametrize("row", ["{}", "[1]", '{"document":"d","sha256":"","start":5,"end":5}', "no json"])
def test_a_faulty_row_is_named(tmp_path: Path, row: str) -> None:
    """A row that is no label raises an error with the file and the line."""
    path = tmp_path / "facts.jsonl"
    path.write_text('{"document":"d","sha256":"","start":1,"end":2}\n' + row + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"facts\.jsonl:2"):
        read_labels(path)
