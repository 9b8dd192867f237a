"""Finding and checking the texts that labels speak of."""

from pathlib import Path

from indicators.evaluate.claims import Label
from indicators.evaluate.corpus import read_corpus, sha256
from indicators.model import Document, Observation
from tests.builders import observation

TEXT = "增长6%。\n"
LABEL = Label("省/2024", 2, 4, {"value": "6"}, {}, sha256(TEXT))


def _parse(document: Document) -> list[Observation]:
    return [observation("6", document=document.id, start=2, end=4)]


def test_a_labelled_document_is_found_by_its_path(tmp_path: Path) -> None:
    """`省/2024` is the file 省/2024.md of the corpus, and its observations are claims about it."""
    (tmp_path / "省").mkdir()
    (tmp_path / "省" / "2024.md").write_text(TEXT, encoding="utf-8", newline="")
    reading = read_corpus(tmp_path, [LABEL], _parse)
    assert reading.labels == [LABEL]
    assert [(one.start, one.says["value"]) for one in reading.claims["省/2024"]] == [(2, "6")]


def test_a_text_that_changed_is_left_out(tmp_path: Path) -> None:
    """Where the text is not the one that was labelled, its offsets mean nothing: it is left out and said."""
    (tmp_path / "省").mkdir()
    (tmp_path / "省" / "2024.md").write_text("又" + TEXT, encoding="utf-8")
    reading = read_corpus(tmp_path, [LABEL], _parse)
    assert (reading.labels, reading.claims) == ([], {})
    assert "省/2024" in reading.left_out[0]


def test_a_missing_text_is_left_out(tmp_path: Path) -> None:
    """A document that the corpus does not hold is said, and the rest goes on."""
    assert read_corpus(tmp_path, [LABEL], _parse).left_out == ["省/2024: no such text in the corpus"]
