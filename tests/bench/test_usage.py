"""What a command costs."""

import os
import sys
from pathlib import Path

from scripts.bench.usage import cpu_seconds, family, resident, watched

HOLDS = "import subprocess, sys, time; data = bytearray({own} * 10**6); {more}; time.sleep(0.4); print('done')"
CHILD = HOLDS.format(own=60, more="pass")
PARENT = HOLDS.format(own=20, more=f"subprocess.run([sys.executable, '-c', {CHILD!r}], stdout=subprocess.DEVNULL)")


def test_children_count(tmp_path: Path) -> None:
    """The memory of a process and its child add up; the largest alone is the child's."""
    used = watched([sys.executable, "-c", PARENT], tmp_path)
    assert (used.status, used.output) == (0, "done\n")
    assert used.largest >= 60
    assert used.together >= used.largest + 20
    assert used.cpu > 0
    assert used.seconds >= 0.8


def test_the_status_is_told(tmp_path: Path) -> None:
    """A command that fails says so."""
    assert watched([sys.executable, "-c", "raise SystemExit(3)"], tmp_path).status == 3


def test_this_process_is_seen() -> None:
    """A running process has memory and CPU time; one that does not exist has none and no children."""
    assert resident(os.getpid()) > 10
    assert cpu_seconds(os.getpid()) > 0
    gone = 2**22 + 1
    assert (resident(gone), cpu_seconds(gone), family(gone)) == (0, 0, [gone])
