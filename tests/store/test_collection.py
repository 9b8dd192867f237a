"""A small library read whole: what is sound stands, and what is not is listed."""

from pathlib import Path

import pytest

from indicators.model import Origin
from indicators.store.building import load_collection
from indicators.store.collection import Collection
from tests.curated.tiny import SOUND, SOUND_SENTENCE, write


@pytest.fixture(scope="module")
def real(root: Path) -> Collection:
    """The five pages."""
    return load_collection(root / "seeds", root / "indicators" / "curated")


def test_the_five_pages_have_no_fault(real: Collection) -> None:
    """Catalogue, sources and curated files are sound."""
    assert real.faults == []
    assert len(real.documents) == 5


def test_observations_stand_in_the_order_of_the_pages(real: Collection) -> None:
    """Observations come document by document, and in each in the order of the text."""
    places = [(each.document, each.start) for each in real.observations.values()]
    assert places == sorted(places)
    assert all(real.observations[name].id == name for name in real.observations)


def test_every_fault_is_gathered(tmp_path: Path) -> None:
    """Faults of the sources and of the curated files come together, and what is sound stands."""
    curated = f"document: page\ngroups:\n- observations:\n  - {SOUND}\n  - {{quote: 海南}}\n"
    write(tmp_path, SOUND_SENTENCE, curated, "- document: gone\n  title: 一版\n")
    (tmp_path / "sources" / "bad.txt").write_bytes(b"a\xff\xff")
    collection = load_collection(tmp_path / "sources", tmp_path / "curated")
    codes = {fault.code for fault in collection.faults}
    assert {"file_undecodable", "source_not_listed", "file_missing", "missing_key"} <= codes
    stands = [each for each in collection.observations.values() if each.origin is Origin.CURATED]
    assert [each.text for each in stands] == ["55.1%"]


def test_remarks_of_two_files_come_together(tmp_path: Path) -> None:
    """Two files about one document both keep their remarks on numbers that are no indicator."""
    remark = "document: page\nno_indicator:\n- {{quote: {0}, value: {1}, reason: 名, reason_en: a name}}\n"
    write(tmp_path, f"{SOUND_SENTENCE}\n\n一号工程，两条线。\n", remark.format("一号工程", "一号"))
    (tmp_path / "curated" / "second.yaml").write_text(remark.format("两条线", "两条"), encoding="utf-8")
    remarks = load_collection(tmp_path / "sources", tmp_path / "curated").remarks["page"]
    assert [remark.value for remark, _, _ in remarks] == ["一号", "两条"]
