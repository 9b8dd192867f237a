"""The other readers, asked for one reading at a time. Where they cannot be had, the run ends and says so."""

import json
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Any, NoReturn

from scripts.bench import peers
from scripts.bench.rounds import Measure
from scripts.environment import ROOT, keep
from scripts.plain import stop

PINS = "requirements-bench.txt"
LOG_LINES = 20


def environment(root: Path = ROOT) -> Path:
    """The interpreter of `root/.venv-bench`, with the other readers and without the project."""
    return keep(root / ".venv-bench", [PINS])


@dataclass(frozen=True, slots=True)
class Others:
    """The other readers' versions by package name, and a measure of each reader by its name."""

    versions: dict[str, str]
    measures: dict[str, Measure]


@contextmanager
def others(python: Path, texts: Sequence[str], program: str = peers.__file__) -> Iterator[Others]:
    """Start `program` with `python` on `texts`; it ends with the context."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        path = Path(folder, "texts.json")
        path.write_text(json.dumps(texts), encoding="utf-8")
        with subprocess.Popen(
            [python, program, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True
        ) as process:
            told = _answer(process, log)
            measures: dict[str, Measure] = {name: partial(_seconds, process, log, name) for name in told["readers"]}
            yield Others(told["versions"], measures)


def _seconds(process: subprocess.Popen[str], log: IO[str], name: str) -> float:
    if process.stdin is None or process.poll() is not None:
        _give_up(log)
    process.stdin.write(f"{name}\n")
    process.stdin.flush()
    return float(_answer(process, log)["seconds"])


def _answer(process: subprocess.Popen[str], log: IO[str]) -> dict[str, Any]:
    line = process.stdout.readline() if process.stdout else ""
    if not line:
        process.wait()
        _give_up(log)
    answer: dict[str, Any] = json.loads(line)
    return answer


def _give_up(log: IO[str]) -> NoReturn:
    log.seek(0)
    end = "".join(log.readlines()[-LOG_LINES:])
    stop(
        f"用来比较的读取程序没有运行成功，测速到此为止。它们最后的输出：\n{end}",
        f"The readers to compare with did not run, so there is nothing to report. The last they said:\n{end}",
    )
