"""The catalogue: what its files must hold, and what becomes of an entry that does not."""

from pathlib import Path

import pytest

from indicators.catalog.load import Catalog, load_catalog
from indicators.catalog.regions import load_regions
from tests.curated.tiny import catalogue

FILES = {
    "topics.yaml": "- {id: economy, zh: 经济, en: Economy}\n",
    "scopes.yaml": "- {zh: 全口径, en: full coverage}\n",
    "units.yaml": "- {symbol: 元, zh: 元, en: yuan, dimension: money}\n",
    "indicators/a.yaml": "- {id: gdp, zh: 产值, en: GDP, topic: economy, unit: 元, better: up, scope: 全口径, "
    "definition_zh: 一, definition_en: one}\n",
}
GDP = FILES["indicators/a.yaml"]


def _catalog(folder: Path, **changes: str) -> Catalog:
    """A catalogue of one entry a file; `changes` gives the text of a file by its stem."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(changes.get(path.stem, text), encoding="utf-8")
    return load_catalog(folder)


def test_a_sound_catalogue(tmp_path: Path) -> None:
    """Each vocabulary is found under its key."""
    catalog = _catalog(tmp_path)
    assert catalog.faults == []
    assert (list(catalog.topics), list(catalog.scopes), list(catalog.units)) == (["economy"], ["全口径"], ["元"])
    assert catalog.indicators["gdp"].zh == "产值"


@pytest.mark.parametrize(
    ("changes", "file", "code", "fact"),
    [
        ({"a": GDP.replace("topic: economy", "topic: economics")}, "a.yaml", "unknown_topic", "economy"),
        ({"a": GDP.replace("unit: 元", "unit: 圆")}, "a.yaml", "unknown_unit", "圆"),
        ({"a": GDP.replace("scope: 全口径", "scope: 全口")}, "a.yaml", "unknown_scope", "全口径"),
        ({"a": GDP + GDP}, "a.yaml", "duplicate_id", "a.yaml:1"),
        ({"a": GDP.replace("better: up", "better: more")}, "a.yaml", "wrong_type", "more"),
        ({"a": GDP + "- {id: gnp}\n"}, "a.yaml", "missing_key", "zh"),
        ({"units": FILES["units.yaml"].replace("}", ", color: red}")}, "units.yaml", "unknown_key", "color"),
        ({"topics": "[\n"}, "topics.yaml", "yaml_syntax", ""),
        ({"scopes": ""}, "scopes.yaml", "wrong_type", "a list"),
    ],
)
def test_a_fault_of_the_catalogue(tmp_path: Path, changes: dict[str, str], file: str, code: str, fact: str) -> None:
    """A faulty entry is told by its file, and nothing is raised."""
    faults = _catalog(tmp_path, **changes).faults
    found = [fault for fault in faults if (Path(fault.file).name, fault.code) == (file, code)]
    assert found
    assert fact in " ".join(found[0].facts.values())


def test_a_faulty_indicator_leaves_the_others(tmp_path: Path) -> None:
    """An entry that does not fit is left out, at its line, and the one before it stands."""
    catalog = _catalog(tmp_path, a=GDP + "- {id: gnp}\n")
    assert list(catalog.indicators) == ["gdp"]
    assert {fault.line for fault in catalog.faults} == {2}


def test_a_further_name_of_an_unknown_indicator_is_a_fault(tmp_path: Path) -> None:
    """Names for an id that no indicator has are told, with the line, also where two are named at once."""
    names = "- {id: gdp, names: [产出]}\n- {id: gnp, names: [国民产出]}\n- {pairs: [gdp, gni], names: [产出和收入]}\n"
    (tmp_path / "indicator_names.yaml").write_text(names, encoding="utf-8")
    found = [(fault.code, fault.line, fault.facts["name"]) for fault in _catalog(tmp_path).faults]
    assert found == [("unknown_indicator", 2, "gnp"), ("unknown_indicator", 3, "gni")]


def test_the_real_catalogue_is_sound() -> None:
    """The catalogue that is shipped has no fault, its regions included."""
    assert catalogue().faults == []
    assert catalogue().regions.faults == ()


def test_a_fault_of_the_regions_is_a_fault_of_the_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong with the regions is told by `check` with the rest."""
    for name in ("provinces", "multi", "zones"):
        (tmp_path / f"{name}.yaml").write_text("[]\n", encoding="utf-8")
    (tmp_path / "words.yaml").write_text("homographs: []\n", encoding="utf-8")
    (tmp_path / "divisions.csv").write_text("code,zh,short,en,level,parent,names\n", encoding="utf-8")
    (tmp_path / "zones.yaml").write_text("- {code: a, zh: 某区, short: 某区, en: Some}\n", encoding="utf-8")
    monkeypatch.setattr("indicators.catalog.load.load_regions", lambda: load_regions(tmp_path))
    codes = [fault.code for fault in _catalog(tmp_path / "catalog").faults]
    assert codes == ["unknown_region"]


def test_units_that_count_are_one_word() -> None:
    """家, 户 and 个 count things and differ in the word only; 元 and % do not."""
    words = catalogue().same_unit
    assert words["家"] == words["户"] == words["个"]
    assert {"元", "%"}.isdisjoint(words)
