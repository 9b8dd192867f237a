"""A snapshot is seen whole or not at all, and never misread."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import filelock
import pytest

from indicators.store.opening import snapshot_of
from indicators.store.snapshot import CURRENT, MANIFEST, SnapshotError, current, manifest, publish
from indicators.store.tables import SCHEMA_VERSION, TABLES


def _fill(folder: Path) -> dict[str, int]:
    for table in TABLES:
        (folder / f"{table}.parquet").write_bytes(b"rows")
    return {"documents": 1}


def test_what_is_published_is_current(tmp_path: Path) -> None:
    """The new snapshot holds at once, with its counts and folders; the one before it stays for those who have it open."""
    folders = [publish(tmp_path, _fill, "reader", ["/reports"]) for _ in range(3)]
    assert current(tmp_path) == folders[2]
    told = manifest(folders[2])
    assert (told.counts, told.roots, told.reader) == ({"documents": 1}, ["/reports"], "reader")
    assert [folder.exists() for folder in folders] == [False, True, True]


def test_a_look_sees_the_snapshot_that_took_anothers_place(tmp_path: Path) -> None:
    """Asked after each, it names the one that holds now, and none where the store is gone."""
    assert snapshot_of(tmp_path) == ""
    for _ in range(3):
        folder = publish(tmp_path, _fill, "reader")
        assert snapshot_of(tmp_path) == snapshot_of(tmp_path) == folder.name
    (tmp_path / CURRENT).unlink()
    assert snapshot_of(tmp_path) == ""


def test_a_fault_while_writing_leaves_the_last_good_one(tmp_path: Path) -> None:
    """Nothing of an unfinished snapshot is left."""
    good = publish(tmp_path, _fill, "reader")

    def full(folder: Path) -> dict[str, int]:
        _fill(folder)
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        publish(tmp_path, full, "reader")
    assert current(tmp_path) == good
    assert list((tmp_path / "snapshots").iterdir()) == [good]


@pytest.mark.parametrize("moment", ["os.fsync", "pathlib.Path.rename", "pathlib.Path.replace"])
def test_a_kill_at_any_moment_leaves_the_last_good_one(tmp_path: Path, moment: str) -> None:
    """A process that is killed while it writes, names or announces a snapshot leaves the one before it."""
    good = publish(tmp_path, _fill, "reader")
    script = (
        "import os, signal, sys, pathlib\n"
        "from tests.store.test_snapshot import _fill\n"
        "from indicators.store.snapshot import publish\n"
        f"{moment} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "publish(pathlib.Path(sys.argv[1]), _fill, 'reader')\n"
    )
    ended = subprocess.run([sys.executable, "-c", script, tmp_path], check=False, cwd=Path(__file__).parents[2])
    assert ended.returncode == -signal.SIGKILL
    assert current(tmp_path) == good
    newer = publish(tmp_path, _fill, "reader")
    assert sorted((tmp_path / "snapshots").iterdir()) == sorted([good, newer])


def test_a_snapshot_of_another_version_is_refused(tmp_path: Path) -> None:
    """It is not misread: the store says which version it found and which it reads."""
    folder = publish(tmp_path, _fill, "reader")
    told = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    (folder / MANIFEST).write_text(json.dumps(told | {"schema_version": "0"}), encoding="utf-8")
    with pytest.raises(SnapshotError) as refused:
        current(tmp_path)
    assert (refused.value.reason, refused.value.facts["found"], refused.value.facts["wanted"]) == (
        "version",
        "0",
        SCHEMA_VERSION,
    )


@pytest.mark.parametrize("gone", [MANIFEST, "series.parquet"])
def test_a_snapshot_that_lacks_a_file_is_damaged(tmp_path: Path, gone: str) -> None:
    """The file that is gone is named."""
    (publish(tmp_path, _fill, "reader") / gone).unlink()
    with pytest.raises(SnapshotError) as refused:
        current(tmp_path)
    assert refused.value.reason == "damaged"
    assert gone in refused.value.facts["problem"]


def test_a_store_without_a_snapshot_is_missing(tmp_path: Path) -> None:
    """A folder that no ingest has written is said to hold none."""
    with pytest.raises(SnapshotError) as refused:
        current(tmp_path)
    assert refused.value.reason == "missing"


def test_a_name_that_leads_elsewhere_is_not_opened(tmp_path: Path) -> None:
    """What CURRENT names is looked for among the snapshots of the store and nowhere else."""
    publish(tmp_path / "other", _fill, "reader")
    publish(tmp_path / "store", _fill, "reader")
    name = current(tmp_path / "other").name
    (tmp_path / "store" / "CURRENT").write_text(f"../../other/snapshots/{name}", encoding="utf-8")
    with pytest.raises(SnapshotError) as refused:
        current(tmp_path / "store")
    assert refused.value.reason == "damaged"


def test_the_lock_of_a_killed_process_does_not_bar_the_next(tmp_path: Path) -> None:
    """The lock goes with the process that held it, even when it is killed."""
    script = (
        "import filelock, os, signal, sys\n"
        "filelock.FileLock(sys.argv[1]).acquire()\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    lock = tmp_path / "lock"
    ended = subprocess.run([sys.executable, "-c", script, lock], check=False, env=dict(os.environ))
    assert ended.returncode == -signal.SIGKILL
    with filelock.FileLock(lock, timeout=0):
        pass
