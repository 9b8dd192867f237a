"""A folder given by hand, made larger."""

from pathlib import Path

import pytest

from scripts.bench.copies import other_figures, write_copies

TEXT = "---\nsource: a/20240123/456.htm\n---\n2023年增长4.5%，总值54355亿元，1月23日前建成12个，见（2024）123号。"


def test_figures_change_and_dates_stay() -> None:
    """Fractions and long figures get other digits, as many as before; years, days and front matter are kept."""
    changed = other_figures(TEXT, 1)
    assert changed != TEXT
    assert len(changed) == len(TEXT)
    front, body = changed.rsplit("---\n", 1)
    assert front == TEXT.rsplit("---\n", 1)[0]
    assert body.startswith("2023年增长")
    assert "1月23日前建成12个" in body
    assert "54355" not in body


def test_the_first_copy_is_the_document_itself() -> None:
    """Turn 0 changes nothing; the same turn always gives the same."""
    assert other_figures(TEXT, 0) == TEXT
    assert other_figures(TEXT, 2) == other_figures(TEXT, 2) != other_figures(TEXT, 1)


def test_documents_come_again_until_there_are_enough(tmp_path: Path) -> None:
    """Of two documents five are made, no two alike, in a folder a turn."""
    source, target = tmp_path / "source", tmp_path / "target"
    (source / "in").mkdir(parents=True)
    (source / "a.md").write_text("增长4.5%。", encoding="utf-8")
    (source / "in" / "b.txt").write_text("总值54355亿元。", encoding="utf-8")
    size = write_copies(source, target, 5)
    made = sorted(path for path in target.rglob("*") if path.is_file())
    assert [path.relative_to(target).as_posix() for path in made] == [
        "000/a.md",
        "000/in/b.txt",
        "001/a.md",
        "001/in/b.txt",
        "002/a.md",
    ]
    assert len({path.read_bytes() for path in made}) == 5
    assert size == sum(path.stat().st_size for path in made)


def test_a_folder_without_text_is_refused(tmp_path: Path) -> None:
    """Nothing can be made of nothing."""
    with pytest.raises(ValueError, match="no text"):
        write_copies(tmp_path, tmp_path / "target", 1)
