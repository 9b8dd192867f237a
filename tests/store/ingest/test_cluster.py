"""A real Dask scheduler with two real workers, one of which is killed half-way: the outcome is the local one."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import pytest
from distributed import Client

from indicators.store.ingest.cluster import ClusterError, run_on
from indicators.store.ingest.job import Done, Job
from indicators.store.snapshot import current
from indicators.store.tables import TABLES
from tests.store.ingest.folders import folder_of, ingested, sentence

ROOT = Path(__file__).parents[3]
DOCUMENTS = 40


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[str]:
    """The address of a scheduler that runs for one test."""
    file = tmp_path / "scheduler.json"
    ask = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)]
    process = subprocess.Popen([sys.executable, "-m", "distributed.cli.dask_scheduler", *ask], cwd=ROOT)
    try:
        with Client(scheduler_file=str(file), timeout=60, set_as_default=False) as client:
            yield client.scheduler.address
    finally:
        process.kill()
        process.wait()


@pytest.fixture
def workers(scheduler: str, tmp_path: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Two workers of the scheduler, each a process of its own, that are there."""
    ask = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(tmp_path)]
    command = [sys.executable, "-m", "distributed.cli.dask_worker", scheduler, *ask]
    processes = [subprocess.Popen(command, cwd=ROOT) for _ in range(2)]
    try:
        with Client(scheduler, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
        yield processes
    finally:
        for process in processes:
            process.kill()
            process.wait()


def test_the_outcome_is_the_local_one_though_a_worker_dies(
    scheduler: str, workers: list[subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    """Every table is the same to the byte, and no document is lost with the worker that had it."""
    folder = folder_of(tmp_path / "reports", **{f"d{n:02}": sentence("海南", f"{n}.5") * 50 for n in range(DOCUMENTS)})
    killed = []

    def one_dies_half_way(jobs: Iterable[Job]) -> Iterator[Done]:
        for number, done in enumerate(run_on(scheduler, jobs)):
            if number == DOCUMENTS // 4:
                workers[0].kill()
                killed.append(workers[0].wait())
            yield done

    report = ingested(tmp_path / "there", folder, run=one_dies_half_way)
    assert killed
    assert (report.read, report.left_out) == (DOCUMENTS, [])
    ingested(tmp_path / "here", folder)
    here, there = current(tmp_path / "here"), current(tmp_path / "there")
    differing = [t for t in TABLES if (here / f"{t}.parquet").read_bytes() != (there / f"{t}.parquet").read_bytes()]
    assert differing == []


def test_a_scheduler_that_is_not_there_is_said(tmp_path: Path) -> None:
    """The address is named, nothing is written."""
    with pytest.raises(ClusterError) as refused:
        ingested(
            tmp_path / "store", folder_of(tmp_path / "reports"), run=partial(run_on, "tcp://127.0.0.1:9", patience=1)
        )
    assert refused.value.reason == "unreachable"
    assert refused.value.facts["scheduler"] == "tcp://127.0.0.1:9"
    assert not (tmp_path / "store" / "CURRENT").exists()
