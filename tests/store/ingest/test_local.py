"""Several processes: the outcome is the same, and a document that kills its process takes nothing else down."""

from functools import partial
from pathlib import Path

from indicators.store.ingest.local import run_here
from indicators.store.snapshot import current
from indicators.store.tables import TABLES
from tests.store.ingest.folders import die_at_qinghai, documents, folder_of, ingested


def test_the_outcome_does_not_depend_on_the_number_of_processes(tmp_path: Path) -> None:
    """Every table holds the same rows in the same order, whoever read them."""
    folder = folder_of(tmp_path / "reports")
    ingested(tmp_path / "one", folder)
    ingested(tmp_path / "two", folder, run=partial(run_here, processes=2))
    one, two = current(tmp_path / "one"), current(tmp_path / "two")
    assert {
        t: (one / f"{t}.parquet").read_bytes() == (two / f"{t}.parquet").read_bytes() for t in TABLES
    } == dict.fromkeys(TABLES, True)


def test_a_document_that_kills_its_process_is_left_out(tmp_path: Path) -> None:
    """The others are read, and the one is said."""
    store, folder = tmp_path / "store", folder_of(tmp_path / "reports")
    report = ingested(store, folder, run=partial(run_here, processes=2, work=die_at_qinghai))
    assert [Path(fault.file).name for fault in report.left_out] == ["qinghai.txt"]
    assert documents(store) == ["hainan", "ningxia"]
