"""What the gazetteer says of regions, by code and by name."""

from pathlib import Path

import pytest

from indicators.catalog.regions import load_regions
from indicators.model import Level

PLACES = load_regions()


def test_the_files_have_no_fault() -> None:
    """Every entry fits, no code stands twice, every parent and member exists."""
    assert PLACES.faults == ()


def test_all_divisions_of_the_first_level_are_there() -> None:
    """There are 34 province-level divisions, each with a code of ISO 3166-2."""
    provinces = [region for region in PLACES.regions.values() if region.level is Level.PROVINCE]
    assert len(provinces) == 34
    assert all(region.iso is not None and region.iso.startswith("CN-") for region in provinces)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("全国", "100000"),
        ("宁夏", "640000"),
        ("宁夏回族自治区", "640000"),
        ("吉林", "220000"),
        ("吉林市", "220200"),
        ("海南州", "632500"),
        ("晋江", "350582"),
        ("徐州市鼓楼区", "320302"),
        ("北京朝阳区", "110105"),
        ("宁东基地", "640000-ningdong"),
    ],
)
def test_by_name(name: str, code: str) -> None:
    """A region is known by full and short name; a shared one by its parent's name before its own."""
    region = PLACES.by_name(name)
    assert region is not None
    assert region.code == code


@pytest.mark.parametrize("name", ["鼓楼区", "和平区", "亚特兰蒂斯", ""])
def test_by_name_does_not_guess(name: str) -> None:
    """A name of several places, or of none, gives nothing."""
    assert PLACES.by_name(name) is None


def test_parents_are_named_from_near_to_far() -> None:
    """晋江 lies in 泉州, 福建 and the country."""
    assert PLACES.parents("350582") == ("350500", "350000", "100000")
    assert PLACES.parents("100000") == ()


def test_a_region_of_several_provinces_holds_its_members() -> None:
    """杭州 lies in the Yangtze River Delta because 浙江 is a member; 武汉 does not."""
    assert PLACES.within("330100", "100000-yangtze-river-delta")
    assert not PLACES.within("420100", "100000-yangtze-river-delta")


def test_a_faulty_entry_is_left_out_and_said(tmp_path: Path) -> None:
    """A parent that does not exist and a code given twice are faults with file and line; the rest stands."""
    entry = "- {{code: '{}', zh: 甲, short: 甲, en: A, level: zone, parent: '{}'}}\n"
    (tmp_path / "provinces.yaml").write_text(entry.format("1-a", "9") + entry.format("1-a", "9"), encoding="utf-8")
    for name in ("multi.yaml", "zones.yaml"):
        (tmp_path / name).write_text("[]\n", encoding="utf-8")
    (tmp_path / "words.yaml").write_text("homographs: []\n", encoding="utf-8")
    (tmp_path / "divisions.csv").write_text("code,zh,short,en,level,parent,names\n", encoding="utf-8")
    found = load_regions(tmp_path)
    assert list(found.regions) == ["1-a"]
    assert [(fault.code, fault.line) for fault in found.faults] == [("duplicate_id", 2), ("unknown_region", 1)]
