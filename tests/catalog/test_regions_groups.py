"""Groups of provinces, and the tiles of a tile-grid map."""

from pathlib import Path

import pytest

from indicators.catalog.regions import load_regions
from indicators.catalog.regions.groups import Tile, load_groups, load_tiles, provinces

GROUP = "- {id: delta, zh: 长三角, en: Delta, members: ['310000', '320000'], source: 纲要, source_en: plan}\n"
TILES = (Path(__file__).parents[2] / "indicators/catalog/regions/tiles.yaml").read_text(encoding="utf-8")
# Which province-level regions have a land border in common; islands and their nearest coast are not here.
BORDERS = """
HL NM JL  JL NM LN  LN NM HE  NM HE SX SN NX GS  HE BJ TJ SX HA SD  BJ TJ  SX SN HA  SD HA AH JS  HA SN HB AH
SN NX GS SC CQ HB  NX GS  GS QH XJ SC  QH XJ XZ SC  XJ XZ  XZ SC YN  SC YN GZ CQ  CQ GZ HN HB  HB AH JX HN
AH JS ZJ JX  JS SH ZJ  SH ZJ  ZJ FJ JX  JX HN GD FJ  HN GZ GX GD  GZ GX YN  YN GX  GX GD  GD FJ HK MO
"""


def _file(folder: Path, text: str) -> Path:
    path = folder / "some.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def _borders() -> list[tuple[str, str]]:
    lists = [names.split() for line in BORDERS.strip().splitlines() for names in line.split("  ")]
    return [(first, other) for first, *others in lists for other in others]


def test_the_shipped_groups_are_sound() -> None:
    """Every group that is shipped fits, in the file's order."""
    groups, faults = load_groups()
    assert faults == ()
    assert list(groups)[:4] == ["eastern", "central", "western", "northeastern"]


def test_the_four_regions_are_the_mainland_once() -> None:
    """东部, 中部, 西部 and 东北 hold the 31 provinces that the National Bureau of Statistics counts, each once: 10, 6, 12 and 3."""
    groups, _ = load_groups()
    four = [groups[name].members for name in ("eastern", "central", "western", "northeastern")]
    assert [len(members) for members in four] == [10, 6, 12, 3]
    everywhere = sorted(code for members in four for code in members)
    assert everywhere == [code for code in provinces(load_regions()) if code not in {"710000", "810000", "820000"}]


def test_a_group_agrees_with_the_region_that_texts_speak_of() -> None:
    """Where a text's 长三角 or 西部地区 is made of whole provinces, the group of that name has the same members."""
    groups, regions = load_groups()[0], load_regions()
    shared = [name for name in groups if regions.members.get(f"100000-{name}")]
    whole = [name for name in shared if not groups[name].part or name == "yellow-river-basin"]
    assert {"eastern", "yangtze-river-delta", "jing-jin-ji", "yangtze-economic-belt"} <= set(whole)
    assert all(set(groups[name].members) == set(regions.members[f"100000-{name}"]) for name in whole)


def test_a_rough_group_says_so() -> None:
    """A group whose official extent is not whole provinces has a note for the reader, in both languages; others need none."""
    groups, _ = load_groups()
    assert {name for name, group in groups.items() if group.part} == {
        "chengdu-chongqing", "greater-bay-area", "yellow-river-basin",
    }  # fmt: skip
    assert all(bool(group.note_zh and group.note_en) == group.part for group in groups.values())


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (GROUP + GROUP.replace("id: delta", "id: other").replace("320000", "320100"), "not_a_province", 2),
        (GROUP + GROUP, "duplicate_id", 2),
        (GROUP + GROUP.replace("id: delta", "id: other").replace("'310000', '320000'", ""), "wrong_type", 2),
        (GROUP + GROUP.replace("id: delta, ", ""), "missing_key", 2),
        (GROUP + GROUP.replace("id: delta", "id: other, colour: red"), "unknown_key", 2),
    ],
)
def test_a_fault_of_a_group(tmp_path: Path, text: str, code: str, line: int) -> None:
    """A faulty group is told by its line and left out; the one before it stands."""
    groups, faults = load_groups(_file(tmp_path, text))
    assert [(fault.code, fault.line) for fault in faults] == [(code, line)]
    assert list(groups) == ["delta"]


def test_every_province_has_one_tile() -> None:
    """All 34 province-level regions stand on the grid, no two on one tile."""
    tiles, faults = load_tiles()
    assert faults == ()
    assert sorted(tiles) == list(provinces(load_regions()))
    assert len(tiles) == len(set(tiles.values())) == 34


def test_neighbours_stay_neighbours() -> None:
    """Of the pairs with a common border at least nine in ten touch on the grid, by a side or a corner."""
    tiles, regions = load_tiles()[0], load_regions()
    of = {str(regions[code].iso)[3:]: tile for code, tile in tiles.items()}
    apart = [(a, b) for a, b in _borders() if max(abs(of[a].row - of[b].row), abs(of[a].column - of[b].column)) > 1]
    assert len(_borders()) == 70
    assert len(apart) <= 7, apart  # of 70


def test_a_layout_is_read_as_it_looks(tmp_path: Path) -> None:
    """Rows of the file are rows of the map, empty cells count."""
    tiles, faults = load_tiles(_file(tmp_path, "- [.., HL]\n- [XJ, ..]\n"))
    assert tiles == {"230000": Tile(0, 1), "650000": Tile(1, 0)}
    assert {fault.code for fault in faults} == {"tile_missing"}
    assert len(faults) == 32


@pytest.mark.parametrize(
    ("was", "put", "code", "line"),
    [("[QH,", "[HL,", "tile_taken", 7), ("SH]", "SH, ZZ]", "not_a_province", 9)],
)
def test_a_fault_of_the_tiles(tmp_path: Path, was: str, put: str, code: str, line: int) -> None:
    """A region twice, or a name that is none, is told at its row, and the first tile stands."""
    tiles, faults = load_tiles(_file(tmp_path, TILES.replace(was, put)))
    assert TILES.splitlines()[line - 1] != TILES.replace(was, put).splitlines()[line - 1]
    assert (code, line) in [(fault.code, fault.line) for fault in faults]
    assert tiles["230000"] == load_tiles()[0]["230000"]
