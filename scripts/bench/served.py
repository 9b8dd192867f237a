"""A Streamlit server on this machine for as long as it is measured: the dashboard over a store, or the empty page."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import yaml

from indicators.settings import CONFIG_VARIABLE, ROOT
from scripts.bench.usage import cpu_seconds
from scripts.plain import stop

DASHBOARD, EMPTY_PAGE, CHART_PAGE = "dashboard.py", "scripts/bench/empty_page.py", "scripts/bench/chart_page.py"
HOST = "127.0.0.1"
_UNCOMPILED = "PYTHONDONTWRITEBYTECODE"
"""Where it is set, Python compiles the program anew at each start: 0.3 s that a program which was installed never takes."""
_PATIENCE = 60.0
_QUIET, _AT_REST, _LONGEST = 15, 0.1, 600
"""Seconds in a row with less CPU than that, and seconds after which nobody waits any more."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where it listens, its process, and the `time.perf_counter()` at which that was started."""

    port: int
    pid: int
    started: float

    @property
    def address(self) -> str:
        """Its address in a browser."""
        return f"http://{HOST}:{self.port}"


@contextmanager
def served(script: str, store: Path | None = None, port: int = 0, *, ahead: bool = False) -> Iterator[Server]:
    """Serve `script` on a free port, with the library in `store` as the one called `mine`. It ends with the context.

    `ahead` lets it make answers before they are asked for.
    """
    port = port or _free_port()
    options = ["--server.address", HOST, "--server.port", str(port), "--server.headless", "true"]
    with tempfile.TemporaryDirectory(prefix="indicators-bench-") as folder, Path(folder, "log").open("w+") as log:
        environment = os.environ | {CONFIG_VARIABLE: str(_config(Path(folder), store, ahead=ahead))}
        environment.pop(_UNCOMPILED, None)
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", script, *options],
            cwd=ROOT,
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            _wait(process, port, Path(log.name))
            yield Server(port, process.pid, started)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _config(folder: Path, store: Path | None, *, ahead: bool) -> Path:
    """The project's settings, with `store` in place of its own."""
    path = folder / "config.yaml"
    told: dict[str, object] = {"sources": str(ROOT / "seeds"), "curated": str(ROOT / "indicators" / "curated")}
    told["store"] = str(store.resolve() if store else folder / "no-store")
    told["answers_ahead"] = ahead
    path.write_text(yaml.safe_dump(told), encoding="utf-8")
    return path


def wait_for_rest(server: Server) -> float:
    """Wait until the server has made its answers ahead and does nothing; return the seconds since its start."""
    quiet, before = 0, cpu_seconds(server.pid)
    while quiet < _QUIET and time.perf_counter() - server.started < _LONGEST:
        time.sleep(1)
        now = cpu_seconds(server.pid)
        quiet, before = (quiet + 1 if now - before < _AT_REST else 0), now
    return time.perf_counter() - server.started


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind((HOST, 0))
        return int(trial.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Wait until the server answers; stop with the end of its log where it does not."""
    end = time.perf_counter() + _PATIENCE
    while process.poll() is None and time.perf_counter() < end:
        with suppress(OSError), urllib.request.urlopen(f"http://{HOST}:{port}/_stcore/health", timeout=_PATIENCE):
            return
        time.sleep(0.02)
    said = log.read_text(encoding="utf-8", errors="replace")[-2000:]
    stop(f"服务没有启动：\n{said}", f"The server did not start:\n{said}")
