"""The boundary file of a real map."""

import json
from pathlib import Path
from typing import Any

import pytest

from indicators.catalog.boundaries import Boundaries, load_boundaries
from indicators.catalog.regions import load_regions

# A square of one degree, wound against the clock as RFC 7946 has it, and the same the other way.
AGAINST = [[116.0, 40.0], [117.0, 40.0], [117.0, 41.0], [116.0, 41.0], [116.0, 40.0]]
CLOCKWISE = AGAINST[::-1]


def _feature(rings: Any, kind: str = "Polygon", **properties: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": rings}}


def _load(folder: Path, *features: Any, text: str = "") -> Boundaries:  # noqa: ANN401 - any JSON
    path = folder / "map.json"
    path.write_text(text or json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return load_boundaries(path, load_regions())


def _told(found: Boundaries) -> list[tuple[str, int]]:
    return [(fault.code, fault.line) for fault in found.faults if fault.code != "boundary_missing"]


@pytest.mark.parametrize(
    "properties", [{"code": "110000"}, {"adcode": 110000}, {"iso": "CN-BJ"}, {"name": "北京市"}, {"name": "北京"}]
)
def test_a_region_is_known_by_its_code_or_name(tmp_path: Path, properties: dict[str, Any]) -> None:
    """Beijing is Beijing by its division code, as text or number, by its ISO code, and by its full or short name."""
    assert list(_load(tmp_path, _feature([CLOCKWISE], **properties)).shapes) == ["110000"]


@pytest.mark.parametrize("ring", [AGAINST, CLOCKWISE, CLOCKWISE[:-1]])
def test_the_order_of_a_ring_is_mended(tmp_path: Path, ring: list[list[float]]) -> None:
    """An outer ring comes out closed and clockwise, whichever way the file winds it."""
    [[outer]] = _load(tmp_path, _feature([ring], code="110000")).shapes["110000"]
    assert (outer[0], len(outer)) == (outer[-1], 5)
    assert outer[outer.index([116.0, 41.0]) + 1] == [117.0, 41.0]  # from the north-west corner eastwards


def test_a_hole_runs_the_other_way(tmp_path: Path) -> None:
    """The ring of a hole is wound against the clock."""
    hole = [[116.4, 40.4], [116.4, 40.6], [116.6, 40.6], [116.6, 40.4], [116.4, 40.4]]
    [[_, inner]] = _load(tmp_path, _feature([CLOCKWISE, hole], code="110000")).shapes["110000"]
    assert inner == hole[::-1]


def test_a_ring_without_an_area_takes_only_itself_down(tmp_path: Path) -> None:
    """Simplifying leaves islands of two points; they are no outline, and the mainland beside them is drawn."""
    island = [[118.0, 40.0], [118.1, 40.0], [118.0, 40.0]]
    found = _load(tmp_path, _feature([[CLOCKWISE], [island]], "MultiPolygon", code="110000"))
    assert (found.shapes["110000"], _told(found)) == ([[CLOCKWISE]], [])


def test_a_missing_region_is_told_by_its_name(tmp_path: Path) -> None:
    """Each of the 33 other regions is named; nothing else is wrong."""
    found = _load(tmp_path, _feature([CLOCKWISE], code="110000"))
    names = [fault.facts["name"] for fault in found.faults if fault.code == "boundary_missing"]
    assert len(names) == len(found.faults) == 33
    assert {"台湾", "香港", "澳门"} <= set(names)
    assert "北京" not in names


def test_what_is_no_region_stays_on_the_map(tmp_path: Path) -> None:
    """Outlines and lines of no region (the lines of the South China Sea) are part of the map and are kept."""
    line = [[110.0, 10.0], [111.0, 11.0]]
    found = _load(tmp_path, _feature([AGAINST], adcode="100000_JD", name=""), _feature(line, "LineString"))
    assert (found.rest, found.lines, found.shapes) == ([[CLOCKWISE]], [line], {})
    assert _told(found) == []


def test_a_second_shape_is_left_out(tmp_path: Path) -> None:
    """Of two features for one region the first stands, and the second is told."""
    moved = [[x + 1, y] for x, y in CLOCKWISE]
    found = _load(tmp_path, _feature([CLOCKWISE], code="110000"), _feature([moved], name="北京"))
    assert found.shapes["110000"] == [[CLOCKWISE]]
    assert _told(found) == [("boundary_twice", 1)]


@pytest.mark.parametrize(
    "feature",
    [
        None,
        {"type": "Feature", "properties": {}},
        _feature([116.0, 40.0], "Point", code="110000"),
        _feature([], code="110000"),
        _feature([[[116.0, 40.0], [117.0, 40.0]]], code="110000"),
        _feature([[[12949000.0, 4865000.0], *CLOCKWISE]], code="110000"),
        _feature([["a"]], code="110000"),
        _feature([[[116.0], *CLOCKWISE]], code="110000"),
        _feature([[[float("nan"), 40.0], *CLOCKWISE]], code="110000"),
        _feature(None, code="110000"),
    ],
)
def test_a_shape_that_cannot_be_drawn_takes_nothing_else_down(tmp_path: Path, feature: Any) -> None:  # noqa: ANN401
    """A feature without a usable shape (metres instead of degrees, too few points) is told, and the next one stands."""
    found = _load(tmp_path, feature, _feature([CLOCKWISE], code="120000"))
    assert _told(found) == [("boundaries_unusable", 1)]
    assert "features[0]" in found.faults[0].facts["problem"]
    assert list(found.shapes) == ["120000"]


@pytest.mark.parametrize(
    ("text", "line"), [('{\n"type": x}', 2), ("[]", 1), ('{"type": "Topology"}', 1), ("[" * 100_000, 1)]
)
def test_a_file_of_another_kind(tmp_path: Path, text: str, line: int) -> None:
    """Broken JSON is told at its line, and JSON that is no FeatureCollection (TopoJSON) is told as well."""
    assert _told(_load(tmp_path, text=text)) == [("boundaries_unusable", line)]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A path that leads nowhere is a fault, and the map has no shape."""
    found = load_boundaries(tmp_path / "none.json", load_regions())
    assert [fault.code for fault in found.faults] == ["file_missing"]
    assert [fault.code for fault in load_boundaries(tmp_path, load_regions()).faults] == ["file_unreadable"]
