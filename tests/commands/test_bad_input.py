"""A folder with everything that can be wrong with one: `ingest` says each fault, reads the rest, and never misreads."""

import json
from pathlib import Path

import pytest

from indicators.cli import main
from indicators.settings import CONFIG_VARIABLE
from indicators.store.snapshot import MANIFEST, current
from tests.store.ingest.folders import RATES, documents, folder_of, sentence
from tests.text.formats.making import rezipped, word

ODD = ("报 告 (1)", "报告😀", "a..\\..\\b", "%2e%2e%2fa")
FAULTS = {
    "unreadable.pdf": "document_unreadable",
    "bomb.docx": "unpacked_too_large",
    "large.txt": "file_too_large",
    "selfish.txt": "file_unreadable",
}


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A deployment whose store lies in a folder of the test's."""
    config = tmp_path / "config.yaml"
    config.write_text("store: library\nlimits: {unpacked_megabytes: 1}\n", encoding="utf-8")
    monkeypatch.setenv(CONFIG_VARIABLE, str(config))


def test_each_fault_is_said_and_the_rest_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A broken PDF, a bomb, 200 MB of text and links that loop stop nothing; odd names are names; nothing is written outside."""
    folder = folder_of(tmp_path / "reports")
    for number, name in enumerate(ODD):
        (folder / f"{name}.txt").write_text(sentence("海南", f"1{number}.5"), encoding="utf-8")
    (folder / "unreadable.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    (folder / "bomb.docx").write_bytes(rezipped(word(lambda _: None), {"word/media/a.bin": b"\0" * 5_000_000}))
    with (folder / "large.txt").open("wb") as file:
        file.truncate(200_000_000)
    (folder / "around").symlink_to(folder)
    (folder / "selfish.txt").symlink_to(folder / "selfish.txt")
    before = {path.name for path in tmp_path.iterdir()}
    assert main(["ingest", str(folder), "--processes", "1", "--json", "--language", "en"]) == 1
    told = json.loads(capsys.readouterr().out)
    left_out = {Path(each["file"]).name: each["code"] for each in told["left_out"]}
    assert left_out == FAULTS
    assert documents(tmp_path / "library") == sorted([*RATES, *ODD])
    assert {path.name for path in tmp_path.iterdir()} == before | {"library"}


def test_a_snapshot_of_another_version_is_made_anew(tmp_path: Path) -> None:
    """A run over a store of another schema version reads everything again, and the store can be opened."""
    folder, store = folder_of(tmp_path / "reports"), tmp_path / "library"
    assert main(["ingest", str(folder), "--processes", "1"]) == 0
    path = current(store) / MANIFEST
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | {"schema_version": "0"}), "utf-8")
    assert main(["ingest", str(folder), "--processes", "1"]) == 0
    assert documents(store) == sorted(RATES)
