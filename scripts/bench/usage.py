"""What a command costs: time, CPU seconds and memory of it and of all that it starts."""

import os
import subprocess
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
EVERY = 0.05  # seconds between two looks at the memory
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Used:
    """What a command used. `cpu` counts its children too.

    `together` is the most that all its processes had resident at one time, in MB (10⁶ bytes): what they share counts for
    each of them. `largest` is the most of one process. Both are 0 where the system has no /proc.
    """

    seconds: float
    cpu: float
    together: float
    largest: float
    status: int
    output: str


def watched(command: Sequence[str], folder: Path, environment: dict[str, str] | None = None) -> Used:
    """Run `command` in `folder` to its end, looking at its memory meanwhile."""
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
    ) as process:
        peaks = _Peaks(process.pid)
        output = process.stdout.read() if process.stdout else ""
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        peaks.stop()
    cpu = usage.ru_utime + usage.ru_stime
    return Used(seconds, cpu, peaks.together, peaks.largest, process.returncode, output)


class _Peaks(threading.Thread):
    """Looks again and again until it is stopped."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.together = self.largest = 0.0
        self._pid = pid
        self._over = threading.Event()
        self.start()

    def run(self) -> None:
        while not self._over.wait(EVERY):
            sizes = [resident(pid) for pid in family(self._pid)]
            self.together = max(self.together, sum(sizes))
            self.largest = max(self.largest, *sizes)

    def stop(self) -> None:
        self._over.set()
        self.join()


def family(pid: int) -> list[int]:
    """A process and all that it started and they started, as far as they still run."""
    found = [pid]
    for each in found:
        for children in (PROC / str(each) / "task").glob("*/children"):
            with suppress(OSError):
                found.extend(int(child) for child in children.read_text().split())
    return found


def resident(pid: int) -> float:
    """The memory that a process holds now, in MB; 0 for one that has ended."""
    with suppress(OSError, IndexError):
        return int((PROC / str(pid) / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / MEGABYTE
    return 0.0


def cpu_seconds(pid: int) -> float:
    """The CPU seconds of a process that runs, its ended children included; 0 where it cannot be known."""
    with suppress(OSError, IndexError):
        fields = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    return 0.0
