"""Ingest: what is read, what is kept, what is left out."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import filelock
import pytest

from indicators.model import Kind
from indicators.store.ingest.job import Done, Job
from indicators.store.ingest.local import run_here
from indicators.store.ingest.run import BusyError
from indicators.store.snapshot import LOCK, current
from tests.store.ingest.folders import BROKEN, RATES, documents, folder_of, ingested, library, sentence


def test_a_folder_becomes_a_library_that_can_be_asked(tmp_path: Path) -> None:
    """Every document is read, and its values say the sentence that they come from."""
    report = ingested(tmp_path / "store", folder_of(tmp_path / "reports"))
    assert (report.read, report.unchanged, report.left_out) == (3, 0, [])
    held = library(tmp_path / "store")
    [value] = held.observations(document="hainan")
    assert (str(value.value), value.unit, value.region, value.period, value.kind) == (
        "55.1",
        "%",
        "460000",
        "2023",
        Kind.ACTUAL,
    )
    whole = held.observation(value.id)
    document = held.document("hainan")
    assert whole is not None
    assert document is not None
    assert (
        document.text[whole.sentence_start : whole.sentence_end] == whole.sentence == sentence(*RATES["hainan"]).strip()
    )


def test_nothing_is_read_twice(tmp_path: Path) -> None:
    """A second run over the same files reads none and publishes nothing."""
    folder, store = folder_of(tmp_path / "reports"), tmp_path / "store"
    ingested(store, folder)
    before = current(store)
    report = ingested(store, folder)
    assert (report.read, report.unchanged, report.snapshot) == (0, 3, None)
    assert current(store) == before


def test_only_what_changed_is_read(tmp_path: Path) -> None:
    """A changed file is read anew, a new one is added, one that is gone leaves; the others are kept as they were."""
    folder, store = folder_of(tmp_path / "reports"), tmp_path / "store"
    ingested(store, folder)
    folder_of(folder, hainan=sentence("海南", "60"), tibet=sentence("青海", "12.5"))
    (folder / "ningxia.txt").unlink()
    report = ingested(store, folder)
    assert (report.read, report.unchanged, report.removed) == (2, 1, 1)
    assert documents(store) == ["hainan", "qinghai", "tibet"]
    assert [str(o.value) for o in library(store).observations(document="hainan")] == ["60"]


def test_the_same_document_twice_is_one(tmp_path: Path) -> None:
    """A file with the content of another is said to be the same, and its values count once."""
    words = sentence(*RATES["hainan"])
    report = ingested(tmp_path / "store", folder_of(tmp_path / "reports", a=words, b=words))
    assert [(Path(item.name).name, item.same_as) for item in report.repeated] == [("b.txt", "a")]
    assert documents(tmp_path / "store") == ["a"]


def test_a_broken_file_is_said_and_the_rest_goes_on(tmp_path: Path) -> None:
    """A file that is no text is left out with its fault; it is not tried again, and said again."""
    folder, store = folder_of(tmp_path / "reports"), tmp_path / "store"
    (folder / "broken.txt").write_bytes(BROKEN)
    first, second = ingested(store, folder), ingested(store, folder)
    assert [fault.code for fault in first.left_out] == ["file_undecodable"]
    assert (first.read, second.read) == (3, 0)
    assert second.left_out == first.left_out
    assert second.snapshot is None
    assert [Path(left.path).name for left in library(store).left_out()] == ["broken.txt"]


def test_folders_of_earlier_runs_stay(tmp_path: Path) -> None:
    """A second folder is added to the first; one that is not there now keeps its documents; a forgotten one leaves."""
    store = tmp_path / "store"
    one = folder_of(tmp_path / "one", a=sentence("海南", "1.5"))
    two = folder_of(tmp_path / "two", b=sentence("海南", "2.5"))
    ingested(store, one)
    ingested(store, two)
    assert documents(store) == ["a", "b"]
    one.rename(tmp_path / "away")
    report = ingested(store)
    assert report.absent == [str(one)]
    assert documents(store) == ["a", "b"]
    ingested(store, forget=[one])
    assert documents(store) == ["b"]


def test_a_stopped_ingest_goes_on_where_it_was(tmp_path: Path) -> None:
    """What was read before the stop is not read again, and nothing was published by it."""
    folder, store = folder_of(tmp_path / "reports"), tmp_path / "store"

    def stopped_after_two(jobs: Iterable[Job]) -> Iterator[Done]:
        for number, done in enumerate(run_here(jobs, processes=1)):
            if number == 2:
                raise KeyboardInterrupt
            yield done

    with pytest.raises(KeyboardInterrupt):
        ingested(store, folder, run=stopped_after_two)
    assert not (store / "CURRENT").exists()
    asked = []

    def watched(jobs: Iterable[Job]) -> Iterator[Done]:
        for job in jobs:
            asked.append(job.document)
            yield from run_here([job], processes=1)

    assert ingested(store, folder, run=watched).read == 3
    assert len(asked) == 1
    assert documents(store) == sorted(RATES)


def test_two_ingests_at_once(tmp_path: Path) -> None:
    """The second is told that the first is at work, and touches nothing."""
    store = tmp_path / "store"
    store.mkdir()
    with filelock.FileLock(store / LOCK), pytest.raises(BusyError):
        ingested(store, folder_of(tmp_path / "reports"))
    assert not (store / "CURRENT").exists()
