"""The other readers: a process that is asked, and what is said where it cannot be had. Nothing is installed here."""

import re
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from scripts import environment
from scripts.bench import others
from scripts.bench.peers import PACKAGES, read_all

ANSWERS = """
import json, sys
texts = json.load(open(sys.argv[1], encoding="utf-8"))
print(json.dumps({"readers": ["slow", "quick"], "versions": {"Peer": "1.0"}}), flush=True)
for line in sys.stdin:
    print(json.dumps({"seconds": len(texts[0]) if line.strip() == "slow" else 0.5}), flush=True)
"""
DIES = """
import json, sys
print(json.dumps({"readers": ["slow"], "versions": {}}), flush=True)
sys.exit("no dictionary found")
"""


def _program(folder: Path, text: str) -> str:
    path = folder / "program.py"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_each_reader_is_asked_by_its_name(tmp_path: Path) -> None:
    """The texts are handed over whole, and each answer belongs to the reader that was asked."""
    with others.others(Path(sys.executable), ["四个汉字"], _program(tmp_path, ANSWERS)) as peers:
        assert peers.versions == {"Peer": "1.0"}
        assert [peers.measures[name]() for name in ("quick", "slow", "quick")] == [0.5, 4, 0.5]


def test_a_program_that_dies_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The run ends with exit code 1 and the last that the program said, in both languages."""
    with (
        pytest.raises(SystemExit) as ended,
        others.others(Path(sys.executable), [""], _program(tmp_path, DIES)) as peers,
    ):
        peers.measures["slow"]()
    assert ended.value.code == 1
    said = capsys.readouterr().err
    assert "没有运行成功" in said
    assert "did not run" in said
    assert "no dictionary found" in said


def test_an_environment_without_the_packages_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """The project's own environment has none of them: the real program says which one is missing."""
    with pytest.raises(SystemExit), others.others(Path(sys.executable), [""]):
        pass
    assert "No module named 'jionlp'" in capsys.readouterr().err


def test_packages_that_cannot_be_installed_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The run ends in plain words, each time, and the project's own environment is not touched."""
    monkeypatch.setattr(environment, "_make", lambda venv: (venv / "bin").mkdir())
    (tmp_path / others.PINS).write_text("./no-such-package.whl\n", encoding="utf-8")
    monkeypatch.setattr(environment, "_starts", lambda _: False)
    monkeypatch.setattr("scripts.environment.subprocess.run", lambda *_, **__: CompletedProcess([], 1))
    for _ in range(2):
        with pytest.raises(SystemExit):
            others.environment(tmp_path)
        assert "pip could not install requirements-bench.txt" in capsys.readouterr().err
    assert not (tmp_path / ".venv").exists()


def test_the_other_readers_are_pinned_apart(root: Path) -> None:
    """Each package is pinned for the comparison, and none of them for the project or its tests."""
    pinned = {
        name: set(re.findall(r"^([a-z0-9-]+)==", (root / name).read_text("utf-8"), re.MULTILINE))
        for name in (others.PINS, environment.RUN, environment.TEST)
    }
    assert set(PACKAGES.values()) <= pinned[others.PINS]
    assert not set(PACKAGES.values()) & (pinned[environment.RUN] | pinned[environment.TEST])


def test_a_reader_reads_every_text() -> None:
    """One after the other, in order, and the answer is the time they took together."""
    seen: list[str] = []
    answer = read_all(seen.append, ["a", "b"])
    assert seen == ["a", "b"]
    assert answer["seconds"] >= 0
