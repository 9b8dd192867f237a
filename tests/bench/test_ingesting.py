"""Three runs of ingest over a made folder."""

from pathlib import Path

from scripts.bench.ingesting import FIRST, made_folder, run_table, size_table, three_runs


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    """The first run reads both documents, the second none, the third the one that changed."""
    with made_folder(2, None) as folder:
        runs = three_runs(folder, tmp_path)
        rows = run_table(folder, runs).rows
        sizes = {row["table"]: row for row in size_table(tmp_path, folder.size).rows}
    assert [row["documents read"] for row in rows] == ["2", "0", "1"]
    assert runs[FIRST].cpu > 0
    assert sizes["documents"]["rows"] == "2"
    assert not folder.path.exists()
