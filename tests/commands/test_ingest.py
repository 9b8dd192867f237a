"""`ingest`: what it says, and how it ends."""

import json
import subprocess
import sys
from pathlib import Path

import filelock
import pytest

from indicators.cli import main
from indicators.settings import CONFIG_VARIABLE
from indicators.store.snapshot import LOCK
from tests.store.ingest.folders import BROKEN, RATES, documents, folder_of

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A deployment whose store lies in a folder of the test's."""
    config = tmp_path / "config.yaml"
    config.write_text("store: library\n", encoding="utf-8")
    monkeypatch.setenv(CONFIG_VARIABLE, str(config))


def test_a_folder_is_read_into_the_store_of_the_settings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The last line says what the library holds; a second run says that nothing changed. Both end with 0."""
    folder = folder_of(tmp_path / "reports")
    assert main(["ingest", str(folder), "--processes", "1", "--language", "en"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith("library: 3 documents, 6 numbers, 3 observations.")
    assert documents(tmp_path / "library") == sorted(RATES)
    assert main(["ingest", "--processes", "1", "--language", "en"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Read 0, unchanged 3, removed 0 documents.",
        "Nothing changed; the library is as it was.",
    ]


def test_a_file_that_is_left_out_is_said_with_its_mend(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The others are read, the status is 1, and formats that are not read are counted."""
    folder = folder_of(tmp_path / "reports")
    (folder / "broken.txt").write_bytes(BROKEN)
    (folder / "sheet.xls").write_bytes(b"x")
    assert main(["ingest", str(folder), "--processes", "1", "--json", "--language", "en"]) == 1
    told = json.loads(capsys.readouterr().out)
    [left_out] = told["left_out"]
    assert left_out["code"] == "file_undecodable"
    assert "mend: save the file as UTF-8" in left_out["message"]
    assert told["not_looked_at"] == {".xls": 1}
    assert documents(tmp_path / "library") == sorted(RATES)


@pytest.mark.parametrize("folders", [[], ["nowhere"]])
def test_without_a_folder_to_read_nothing_is_done(
    folders: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is missing is said on the error channel, the status is 2, and no store is made."""
    assert main(["ingest", *folders]) == 2
    assert capsys.readouterr().err
    assert not (tmp_path / "library").exists()


def test_an_ingest_that_finds_another_at_work_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It ends with 2 and changes nothing."""
    (tmp_path / "library").mkdir()
    with filelock.FileLock(tmp_path / "library" / LOCK):
        assert main(["ingest", str(folder_of(tmp_path / "reports")), "--processes", "1", "--language", "en"]) == 2
    assert "Another ingest" in capsys.readouterr().err


def test_a_cluster_that_is_not_there_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The address is named, with what to look at."""
    folder = folder_of(tmp_path / "reports")
    assert main(["ingest", str(folder), "--scheduler", "nonsense://x", "--language", "en"]) == 2
    assert "nonsense://x" in capsys.readouterr().err


SCRIPT = """
import os, signal, sys
from indicators.commands import ingest
from tests.store.ingest.folders import here
def stops_itself(jobs, processes):
    for number, done in enumerate(here(jobs)):
        if number == 2:
            os.kill(os.getpid(), signal.SIGTERM)
        yield done
ingest.run_here = stops_itself
from indicators.cli import main
sys.exit(main(["ingest", sys.argv[1], "--language", "en"]))
"""


def test_an_ingest_that_is_told_to_stop_keeps_what_it_read(tmp_path: Path) -> None:
    """A signal after two documents ends it with 130 and a sentence; the next run reads the rest."""
    folder = folder_of(tmp_path / "reports")
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, folder], check=False, cwd=ROOT, capture_output=True, text=True
    )
    assert ended.returncode == 130
    assert "run it again" in ended.stderr
    assert not (tmp_path / "library" / "CURRENT").exists()
    assert len(list((tmp_path / "library" / "staging").iterdir())) == 1
    assert main(["ingest", str(folder), "--processes", "1"]) == 0
    assert documents(tmp_path / "library") == sorted(RATES)
