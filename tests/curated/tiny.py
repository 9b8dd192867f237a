"""A tiny library of one page: what a curator writes about it, and the faults that come of it."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from indicators.catalog.load import Catalog, load_catalog
from indicators.curated import bind_folder
from indicators.faults import Fault
from indicators.model import Observation
from indicators.store.sources import read_sources

SOURCES = """- document: page
  title: 一版
  publisher: {how: unknown, why: 没有, why_en: none}
  issued: {value: '2024-10-15', how: inferred, why: 文中所说, why_en: as the text says}
  issue_number: {how: unknown, why: 没有, why_en: none}
"""
SOUND_SENTENCE = "2023年，海南省专利产业化率达到55.1%。"
SOUND = (
    "{indicator: patent_industrialization_rate, region: 海南, period: '2023', kind: actual, "
    "value: 55.1%, quote: 专利产业化率达到55.1%}"
)
SOUND_LINE, OWN_LINE = 4, 5
catalogue = cache(load_catalog)


@dataclass(frozen=True)
class Outcome:
    """What a library gives, with the names of files cut down to their last part."""

    observations: list[Observation]
    faults: list[Fault]

    @property
    def places(self) -> list[tuple[str, int, str]]:
        """Each fault as file, line and code."""
        return [(Path(fault.file).name, fault.line, fault.code) for fault in self.faults]

    @property
    def sound(self) -> list[str]:
        """The printed values that stand."""
        return [observation.text for observation in self.observations]


def outcome(folder: Path, catalog: Catalog | None = None) -> Outcome:
    """Read the library in `folder`: its sources/ and its curated/."""
    documents, faults = read_sources(folder / "sources")
    bound = bind_folder(folder / "curated", documents, catalog or catalogue())
    found = [observation for part in bound for observation in part.observations]
    return Outcome(found, [*faults, *(fault for part in bound for fault in part.faults)])


def write(folder: Path, page: str, curated: str, sources: str = SOURCES) -> None:
    """Write a library of one page."""
    for name, text in (("sources/page.txt", page), ("sources/sources.yaml", sources), ("curated/page.yaml", curated)):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def library(folder: Path, page: str, curated: str, sources: str = SOURCES) -> Outcome:
    """Write a library of one page and read it."""
    write(folder, page, curated, sources)
    return outcome(folder)


def claimed(folder: Path, words: str, entry: str) -> Outcome:
    """One sound entry at line 4, and `entry` about `words` at line 5."""
    curated = f"document: page\ngroups:\n- observations:\n  - {SOUND}\n  - {entry}\n"
    return library(folder, f"{SOUND_SENTENCE}\n\n{words}\n", curated)


def fault_of(folder: Path, words: str, entry: str) -> Fault:
    """The one fault of `entry` about `words`, after a look that it stands at its line and harms nobody else."""
    found = claimed(folder, words, entry)
    assert found.sound == ["55.1%"]
    [fault] = found.faults
    assert (Path(fault.file).name, fault.line) == ("page.yaml", OWN_LINE)
    return fault
