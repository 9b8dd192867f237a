"""The library as a whole: what is sound stands, and what is not is listed."""

from pathlib import Path

import pytest

from indicators.model import Kind, Origin
from indicators.store import Library, load_library
from tests.curated.tiny import SOUND, SOUND_SENTENCE, write


@pytest.fixture(scope="module")
def real(root: Path) -> Library:
    """The library of the five pages."""
    return load_library(root / "seeds", root / "indicators" / "curated")


def test_the_five_pages_have_no_fault(real: Library) -> None:
    """Catalogue, sources and curated files are sound."""
    assert real.faults == []
    assert len(real.documents) == 5


def test_observations_stand_in_the_order_of_the_pages(real: Library) -> None:
    """Observations come document by document, and in each in the order of the text."""
    places = [(each.document, each.start) for each in real.observations.values()]
    assert places == sorted(places)
    assert all(real.observations[name].id == name for name in real.observations)


def test_a_selection(real: Library) -> None:
    """`select` gives exactly the observations whose fields equal what is wanted."""
    wanted = real.select(indicator="industrial_value_added", region="640100", origin=Origin.CURATED)
    assert [(each.text, each.period) for each in wanted] == [("20.7%", "2024-01/2024-04")]
    assert {each.kind for each in real.select(kind=Kind.TARGET)} == {Kind.TARGET}
    assert real.select(region="nowhere") == []


def test_indicators_with_values_keep_the_order_of_the_catalogue(real: Library) -> None:
    """The list has each used indicator once, in the catalogue's order."""
    listed = real.indicators_with_values()
    assert listed == [name for name in real.catalog.indicators if name in set(listed)]
    assert {each.indicator for each in real.observations.values()} - {""} == set(listed)


def test_every_fault_is_gathered(tmp_path: Path) -> None:
    """Faults of the sources and of the curated files come together, and what is sound stands."""
    curated = f"document: page\ngroups:\n- observations:\n  - {SOUND}\n  - {{quote: 海南}}\n"
    write(tmp_path, SOUND_SENTENCE, curated, "- document: gone\n  title: 一版\n")
    (tmp_path / "sources" / "bad.txt").write_bytes(b"a\xff\xff")
    library = load_library(tmp_path / "sources", tmp_path / "curated")
    codes = {fault.code for fault in library.faults}
    assert {"file_undecodable", "source_not_listed", "file_missing", "missing_key"} <= codes
    assert [each.text for each in library.select(origin=Origin.CURATED)] == ["55.1%"]


def test_remarks_of_two_files_come_together(tmp_path: Path) -> None:
    """Two files about one document both keep their remarks on numbers that are no indicator."""
    remark = "document: page\nno_indicator:\n- {{quote: {0}, value: {1}, reason: 名, reason_en: a name}}\n"
    write(tmp_path, f"{SOUND_SENTENCE}\n\n一号工程，两条线。\n", remark.format("一号工程", "一号"))
    (tmp_path / "curated" / "second.yaml").write_text(remark.format("两条线", "两条"), encoding="utf-8")
    remarks = load_library(tmp_path / "sources", tmp_path / "curated").remarks["page"]
    assert [remark.value for remark, _, _ in remarks] == ["一号", "两条"]
