"""`make run` and `make test` say in plain words what they lack. No test here needs the network."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scripts import browser, environment, serve

Make = Callable[..., subprocess.CompletedProcess[str]]
HIDE = {
    "old": "import sys; sys.version_info = (3, 9, 2)",
    "bare": "import sys; sys.modules['ensurepip'] = None",
}


@pytest.fixture
def project(tmp_path: Path, root: Path) -> Path:
    """A copy of what the two commands run, with nothing to install."""
    folder = tmp_path / "project"
    folder.mkdir()
    shutil.copy(root / "Makefile", folder)
    shutil.copytree(root / "scripts", folder / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    for name in (environment.RUN, environment.TEST):
        (folder / name).write_text("# nothing\n", encoding="utf-8")
    return folder


@pytest.fixture
def make(project: Path, tmp_path: Path) -> Make:
    """`make(target, python3="old")` runs it where the PATH holds those Pythons alone: `old`, `bare` (no venv)."""

    def run(*arguments: str, **pythons: str) -> subprocess.CompletedProcess[str]:
        path = tmp_path / "bin"
        path.mkdir()
        for name, lack in pythons.items():
            lie = f"{HIDE[lack]}; exec(sys.argv[2])"
            (path / name).write_text(f'#!/bin/sh\nexec \'{sys.executable}\' -c "{lie}" "$@"\n', encoding="utf-8")
            (path / name).chmod(0o755)
        make = shutil.which("make") or pytest.fail("make is not installed")
        kept = {name: value for name, value in os.environ.items() if name not in {"PYTHON", "PORT", "MAKEFLAGS"}}
        return subprocess.run(
            [make, *arguments], cwd=project, env=kept | {"PATH": str(path)}, capture_output=True, text=True, check=False
        )

    return run


@pytest.fixture
def taken_port() -> Iterator[int]:
    """A port that another program listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.mark.parametrize("target", ["run", "test"])
def test_no_python_is_said(make: Make, target: str) -> None:
    """Without any Python, both commands ask for Python 3.11 or later, in Chinese and in English."""
    done = make(target)
    assert done.returncode != 0
    assert "找不到可用的 Python" in done.stderr
    assert "Install Python 3.11 or later" in done.stderr


def test_old_python_is_said(make: Make) -> None:
    """A Python below 3.11 is named as too old."""
    done = make("run", python3="old")
    assert done.returncode != 0
    assert "Python is too old: python3 is below 3.11" in done.stderr


def test_python_without_venv_is_said(make: Make) -> None:
    """A Python without the venv module, as Debian ships it, leads to the name of the package that brings it."""
    done = make("run", **{"python3.11": "bare", "python3": "old"})
    assert done.returncode != 0
    assert "The venv module is missing: python3.11" in done.stderr
    assert "apt-get install python3-venv" in done.stderr


def test_the_python_asked_for_is_the_only_one_tried(make: Make) -> None:
    """PYTHON=... that does not exist is an error, whatever else is there."""
    done = make("run", "PYTHON=/no/such/python", python3="old")
    assert done.returncode != 0
    assert "No working Python found (/no/such/python)" in done.stderr


def test_port_in_use_is_said_before_anything_is_built(make: Make, project: Path, taken_port: int) -> None:
    """A port in use is named, with the command that takes another one, and nothing was installed for it."""
    done = make("run", f"PORT={taken_port}", f"PYTHON={sys.executable}")
    assert done.returncode != 0
    assert f"端口 {taken_port} 已被占用" in done.stderr
    assert f"make run PORT={taken_port + 1}" in done.stderr
    assert not (project / ".venv").exists()


@pytest.mark.parametrize("asked", ["", "http", "0", "65536", "-1", "²"])
def test_what_is_no_port_is_said(asked: str, capsys: pytest.CaptureFixture[str]) -> None:
    """PORT must be a number from 1 to 65535."""
    with pytest.raises(SystemExit):
        serve.port_to_use(asked)
    assert "1 to 65535" in capsys.readouterr().err


@pytest.fixture
def quick_venv(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for `python -m venv`, which takes seconds: a Python that runs and has pip."""

    def make(venv: Path) -> None:
        python = venv / "bin" / "python"
        python.parent.mkdir()
        python.write_text(f"#!/bin/sh\nexec '{sys.executable}' \"$@\"\n", encoding="utf-8")
        python.chmod(0o755)

    monkeypatch.setattr(environment, "_make", make)


@pytest.mark.usefixtures("quick_venv")
def test_a_half_made_environment_is_made_anew(project: Path) -> None:
    """What a killed installation left behind is thrown away."""
    left_over = project / ".venv" / "left-over"
    left_over.parent.mkdir()
    left_over.touch()
    (project / ".venv" / ".unfinished").touch()
    environment.prepare(tests=True, root=project)
    assert sorted(path.name for path in (project / ".venv").iterdir()) == [
        ".requirements-dev.txt.sha256",
        ".requirements.txt.sha256",
        "bin",
    ]


@pytest.mark.usefixtures("quick_venv")
def test_a_sound_environment_is_left_alone(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once the tests' pins are in, neither command installs again."""
    environment.prepare(tests=True, root=project)
    monkeypatch.setattr(environment, "_install", lambda *_: pytest.fail("installed again"))
    environment.prepare(tests=True, root=project)
    environment.prepare(tests=False, root=project)


@pytest.mark.usefixtures("quick_venv")
def test_changed_pins_are_installed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A change of requirements.txt is noticed; a package that cannot be had is said in plain words, each time."""
    environment.prepare(tests=False, root=project)
    (project / environment.RUN).write_text("./no-such-package.whl\n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(SystemExit):
            environment.prepare(tests=False, root=project)
        assert "pip could not install requirements.txt" in capsys.readouterr().err


def test_every_running_pin_is_a_testing_pin(root: Path) -> None:
    """Tests run on the very versions that the dashboard runs on."""
    run, test = (
        {line for line in (root / name).read_text("utf-8").splitlines() if "==" in line}
        for name in (environment.RUN, environment.TEST)
    )
    assert run
    assert run <= test


def test_named_browser_that_does_not_start_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """CHROMIUM=... that does not start ends the run; no other browser takes its place."""
    monkeypatch.setenv("CHROMIUM", "/no/such/chromium")
    with pytest.raises(SystemExit):
        browser.ensure()
    assert "CHROMIUM=/no/such/chromium does not start" in capsys.readouterr().err


def test_missing_browser_fails_and_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where no browser is and none can be installed, the run ends with a plain sentence."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    for name, answer in {
        "driver_starts": True,
        "find": None,
        "_apt_install": False,
        "_playwright_install": False,
    }.items():
        monkeypatch.setattr(browser, name, lambda *_, answer=answer: answer)
    with pytest.raises(SystemExit):
        browser.ensure()
    said = capsys.readouterr().err
    assert "apt-get install chromium" in said
    assert "CHROMIUM=/path/to/chromium" in said


def test_driver_that_does_not_start_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A system that lacks what Playwright's own program needs is told the package's name."""
    monkeypatch.setattr(browser, "driver_starts", lambda: False)
    monkeypatch.setattr(browser, "_apt_install", lambda *_: False)
    with pytest.raises(SystemExit):
        browser.ensure()
    assert "libatomic1" in capsys.readouterr().err


def test_apt_without_rights_is_not_tried(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A user who is neither root nor has sudo without a password is never asked for one."""
    (tmp_path / "apt-get").write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not browser._apt_install("chromium")
    assert capsys.readouterr().err == ""


def test_missing_chinese_font_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A browser without a Chinese font is not enough."""
    monkeypatch.setattr(browser, "find", lambda: "/usr/bin/chromium")
    monkeypatch.setattr(browser, "has_chinese_font", lambda: False)
    monkeypatch.setattr(browser, "_apt_install", lambda *_: False)
    with pytest.raises(SystemExit):
        browser.ensure()
    assert "fonts-noto-cjk" in capsys.readouterr().err
