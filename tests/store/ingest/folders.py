"""Small folders of documents, and what a store holds after an ingest."""

from pathlib import Path

from indicators.catalog.load import load_catalog
from indicators.limits import Limits
from indicators.store.ingest.job import Done, Job, do
from indicators.store.ingest.local import run_here
from indicators.store.ingest.run import Report, Run, ingest
from indicators.store.library import Library
from indicators.store.snapshot import current

RATES = {"hainan": ("海南", "55.1"), "qinghai": ("青海", "41.5"), "ningxia": ("宁夏", "38.2")}
BROKEN = b"\xff\xff\xff"


def sentence(place: str, rate: str) -> str:
    """A sentence with one value that a program reads."""
    return f"2023年,{place}省专利产业化率达到{rate}%。\n"


def folder_of(folder: Path, **texts: str) -> Path:
    """A folder of text files; by default one for each of three regions."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (texts or {name: sentence(*told) for name, told in RATES.items()}).items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def here(jobs: object) -> object:
    """Do the jobs in this process."""
    return run_here(jobs, processes=1)  # type: ignore[arg-type]


def ingested(
    store: Path, *folders: Path, run: Run = lambda jobs: run_here(jobs, processes=1), **given: object
) -> Report:
    """Ingest folders in this process."""
    return ingest(folders, store, Limits(), run=run, **given)  # type: ignore[arg-type]


def library(store: Path) -> Library:
    """The library that the store holds now."""
    return Library(current(store), load_catalog())


def documents(store: Path) -> list[str]:
    """The ids of the documents that the store holds."""
    return sorted(card.id for card in library(store).documents())


def die_at_qinghai(job: Job) -> Done:
    """Do a job, but for one document take the process along, as a fault in a library of C would."""
    if job.document == "qinghai":
        import os  # noqa: PLC0415

        os._exit(1)
    return do(job)
