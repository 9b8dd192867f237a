"""Makes `.venv` (and its likes) and keeps it at the pinned requirements; does nothing when it is so already."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from scripts.plain import say, stop

ROOT = Path(__file__).resolve().parents[1]
RUN = "requirements.txt"
TEST = "requirements-dev.txt"  # holds every pin of requirements.txt as well


def prepare(*, tests: bool, root: Path = ROOT) -> Path:
    """Return the interpreter of `root/.venv`, with what running (or testing) needs installed."""
    return keep(root / ".venv", [RUN, TEST] if tests else [RUN])


def keep(venv: Path, pins: Sequence[str]) -> Path:
    """Return the interpreter of `venv`, with what the last of `pins` names installed; it holds what the others name.

    The pins are files beside the environment; a change of one is seen by its hash. An environment whose making was cut
    short, or that no longer starts, is made anew. Two calls at the same time wait for each other.
    """
    root = venv.parent
    python = venv / "bin" / "python"
    unfinished = venv / ".unfinished"
    with _alone(root):
        stamps = {venv / f".{name}.sha256": hashlib.sha256((root / name).read_bytes()).hexdigest() for name in pins}
        if not unfinished.exists() and python.exists() and all(_holds(*stamp) for stamp in stamps.items()):
            return python
        if unfinished.exists() or not _starts(python):
            shutil.rmtree(venv, ignore_errors=True)
        venv.mkdir(exist_ok=True)
        unfinished.touch()
        if not python.exists():
            _make(venv)
        _install(python, root / pins[-1])
        for stamp, digest in stamps.items():
            stamp.write_text(digest, encoding="ascii")
        unfinished.unlink()
    return python


def _make(venv: Path) -> None:
    say(f"建立虚拟环境 {venv.name} …", f"Making the virtual environment {venv.name} ...")
    if subprocess.run([sys.executable, "-m", "venv", venv], check=False).returncode:
        stop(
            f"{sys.executable} 没能建立虚拟环境,原因见上。Debian/Ubuntu 常常缺少 python3-venv。",
            f"{sys.executable} could not make a virtual environment, see above. "
            "On Debian or Ubuntu python3-venv is often what is missing.",
        )


def _install(python: Path, pins: Path) -> None:
    say(f"安装 {pins.name} 里的依赖(约半分钟)…", f"Installing what {pins.name} pins (about half a minute) ...")
    command = [str(python), "-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check", "-r", str(pins)]
    if subprocess.run(command, check=False).returncode:
        stop(
            f"pip 没能安装 {pins.name},原因见上:多半是网络、磁盘空间,或没有适合此版本 Python 的包。解决后再运行一次。",
            f"pip could not install {pins.name}, see above: most often the network, disk space, or no package "
            "for this version of Python. Run the same command again once that is mended.",
        )


def _holds(stamp: Path, digest: str) -> bool:
    return stamp.exists() and stamp.read_text(encoding="ascii") == digest


def _starts(python: Path) -> bool:
    """Whether the environment's Python runs, is new enough and has pip."""
    probe = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    return python.exists() and not subprocess.run([python, "-c", probe], capture_output=True, check=False).returncode


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Hold a lock on the project's folder, so that two `make` at the same time do not build over each other."""
    folder = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


if __name__ == "__main__":
    prepare(tests=True)
