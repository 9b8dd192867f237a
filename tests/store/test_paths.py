"""Files and folders that a user names, read without a list of sources."""

from pathlib import Path

from indicators.store.sources import read_paths


def test_a_folder_gives_ids_by_path_and_a_file_its_stem(tmp_path: Path) -> None:
    """A document below a folder is called by its path in there, a file named by itself by its stem."""
    (tmp_path / "甲省").mkdir()
    (tmp_path / "甲省" / "2024.md").write_text("产值5元。", encoding="utf-8")
    documents, faults = read_paths([tmp_path, tmp_path / "甲省" / "2024.md"])
    assert [document.id for document in documents] == ["甲省/2024", "2024"]
    assert faults == []


def test_the_title_of_the_front_matter_is_the_title(tmp_path: Path) -> None:
    """A Markdown file says its own title in its YAML head; without one its first heading is the title."""
    (tmp_path / "a.md").write_text("---\ntitle: 甲省报告\n---\n\n**报告**\n\n产值5元。\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("# 乙省报告\n\n本报讯 产值5元。\n", encoding="utf-8")
    documents, _ = read_paths([tmp_path])
    assert [document.source.title for document in documents] == ["甲省报告", "乙省报告"]


def test_a_file_that_cannot_be_read_is_said_and_the_others_are_read(tmp_path: Path) -> None:
    """One bad file takes nothing else down."""
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\xff")
    (tmp_path / "good.txt").write_text("产值5元。", encoding="utf-8")
    documents, faults = read_paths([tmp_path])
    assert [document.id for document in documents] == ["good"]
    assert [fault.code for fault in faults] == ["file_undecodable"]
