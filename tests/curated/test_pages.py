"""The curated files of the five pages: what holds of each of their observations."""

from functools import cache
from pathlib import Path

import pytest

from indicators.curated import bind_file, bind_folder
from indicators.extract.quantities import read_quantity
from indicators.model import Document, Observation
from indicators.store.sources import read_sources
from indicators.yamlfile import read_yaml_file
from tests.curated.tiny import SOUND_SENTENCE, catalogue, library

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "indicators" / "curated").glob("*.yaml"))
NAMES = [path.stem[:3] for path in FILES]


@cache
def _documents() -> dict[str, Document]:
    return read_sources(ROOT / "seeds")[0]


@cache
def _observations() -> list[Observation]:
    bound = bind_folder(ROOT / "indicators" / "curated", _documents(), catalogue())
    assert [fault for part in bound for fault in part.faults] == []
    return [observation for part in bound for observation in part.observations]


def test_every_page_is_curated() -> None:
    """Each of the five pages has its file, and together they hold over two hundred observations."""
    assert [path.stem for path in FILES] == sorted(_documents())
    assert len(_observations()) > 200


def test_every_value_stands_at_its_offsets() -> None:
    """The value and the sentence are what the file has at their offsets, and the sentence holds the value."""
    for each in _observations():
        text = _documents()[each.document].text
        assert text[each.start : each.end] == each.text
        assert text[each.sentence_start : each.sentence_end] == each.sentence
        assert each.sentence_start <= each.start < each.end <= each.sentence_end
        assert text[: each.start].endswith(each.prefix)
        assert text[each.end :].startswith(each.suffix)


def test_the_printed_value_read_again_is_the_same_quantity() -> None:
    """Value, ends, comparator, hedges and unit are what is read from the printed words in their sentence."""
    for each in _observations():
        if each.comparator is None:
            assert (each.value, each.low, each.high) == (None, None, None)
            continue
        again = read_quantity(each.text, each.sentence, each.start - each.sentence_start)
        assert (again.value, again.low, again.high) == (each.value, each.low, each.high)
        assert (again.comparator, again.hedges) == (each.comparator, each.hedges)
        assert again.unit in {"", each.unit}


def test_every_evidence_stands_in_its_document() -> None:
    """The passages that give what a sentence leaves open are stretches of the same document."""
    for each in _observations():
        text = _documents()[each.document].text
        assert all(0 <= start < end <= len(text) for start, end in each.evidence)


def test_every_id_is_its_own() -> None:
    """No two observations share an id, and each begins with its document's."""
    ids = [each.id for each in _observations()]
    assert len(set(ids)) == len(ids)
    assert all(each.id.startswith(each.document) for each in _observations())


@pytest.mark.parametrize("kept", [0, 1])
@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_an_id_does_not_hang_on_its_neighbours(path: Path, kept: int) -> None:
    """With every other entry taken out, those that stay keep their ids."""
    file = read_yaml_file(path)
    for group in file.data["groups"]:
        group["observations"] = group["observations"][kept::2]
    before = [each.id for each in _observations() if each.document == path.stem]
    after = [each.id for each in bind_file(file, _documents(), catalogue()).observations]
    assert 0 < len(after) < len(before)
    assert set(after) < set(before)


@pytest.mark.parametrize(
    "change", ["kind: estimate", "period: unknown, note: 不明", "note: 一句话", "reference: unknown"]
)
def test_an_id_outlives_a_correction(tmp_path: Path, change: str) -> None:
    """Period, kind, notes and figures may be corrected without breaking a link."""
    keys = {"region": "海南", "period": "'2023'", "kind": "actual", "value": "55.1%", "quote": "产业化率达到55.1%"}
    corrected = keys | dict(pair.split(": ", 1) for pair in change.split(", "))
    first, second = (
        library(tmp_path, SOUND_SENTENCE, f"document: page\ngroups:\n- observations:\n  - {_flow(each)}\n")
        for each in (keys, corrected)
    )
    assert (first.faults, second.faults) == ([], [])
    assert first.observations != second.observations
    assert first.observations[0].id == second.observations[0].id


def _flow(keys: dict[str, str]) -> str:
    words = ", ".join(f"{key}: {value}" for key, value in keys.items())
    return f"{{indicator: patent_industrialization_rate, {words}}}"


def test_an_id_tells_what_it_is_about(tmp_path: Path) -> None:
    """One number that stands for two indicators, or two regions, has two ids."""
    page = "2023年，海南省和甘肃省的新能源汽车占比达到50%。"
    keys = "period: '2023', kind: actual, measure: share, value: 50%, quote: 占比达到50%"
    entries = [
        f"{{indicator: new_energy_vehicle_stock, region: 海南, {keys}}}",
        f"{{indicator: new_energy_vehicle_stock, region: 甘肃, {keys}}}",
        f"{{indicator: new_energy_vehicles_among_new, region: 海南, {keys}}}",
    ]
    listed = "".join(f"  - {entry}\n" for entry in entries)
    found = library(tmp_path, page, f"document: page\ngroups:\n- observations:\n{listed}")
    assert found.faults == []
    assert len({each.id for each in found.observations}) == 3
