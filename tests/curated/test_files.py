"""Curated files that are not as they should be: a clear fault, and nothing else is lost."""

import string
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from indicators.curated import bind_file
from indicators.yamlfile import read_yaml
from tests.builders import document
from tests.curated.tiny import SOUND, SOUND_SENTENCE, catalogue, claimed, fault_of, library, outcome

HEAD = "document: page\ngroups:\n- observations:\n"
SOUND_FILE = f"{HEAD}  - {SOUND}\n"
MORE = "2023年，海南省工业产值达80亿元。"


def _entry(**changes: str) -> str:
    """A sound entry about MORE, but for what is given; a key given as "" is left out."""
    keys = {"indicator": "industrial_output_value", "region": "海南", "period": "'2023'", "kind": "actual"}
    keys |= {"value": "80亿元", "quote": "产值达80亿元", **changes}
    return "{" + ", ".join(f"{key}: {value}" for key, value in keys.items() if value) + "}"


def test_the_entry_of_these_tests_is_sound(tmp_path: Path) -> None:
    """Without a change there is no fault, so that each fault below is the change's."""
    found = claimed(tmp_path, MORE, _entry())
    assert (found.sound, found.faults) == (["55.1%", "80亿元"], [])


@pytest.mark.parametrize(
    ("changes", "code", "fact"),
    [
        ({"indicator": "industrial_output_valeu"}, "unknown_indicator", "industrial_output_value"),
        ({"region": "海南岛国"}, "unknown_region", "海南岛国"),
        ({"region": "鼓楼区"}, "unknown_region", "鼓楼区"),
        ({"scope": "规模以上们"}, "unknown_scope", "规模以上"),
        ({"unit": "亿圆"}, "unknown_unit", "亿圆"),
        ({"period": "2023年"}, "wrong_type", "2023年"),
        ({"period": "2023-13"}, "wrong_type", "2023-13"),
        ({"period": "2023/2021"}, "wrong_type", "2023/2021"),
        ({"kind": "reached"}, "wrong_type", "reached"),
        ({"measure": "size"}, "wrong_type", "size"),
        ({"reference": "last year"}, "wrong_type", "last year"),
        ({"value": "[80亿元]"}, "wrong_type", "80亿元"),
        ({"goal": "做大"}, "wrong_type", "goal"),
        ({"value": ""}, "wrong_type", "goal"),
        ({"quote": ""}, "missing_key", "quote"),
        ({"regoin": "海南"}, "unknown_key", "region"),
        ({"1": "海南"}, "unknown_key", "1"),
        ({"context": "海南"}, "wrong_type", "海南"),
        ({"context": "[海口]"}, "quote_not_found", "海口"),
        ({"quote": "产值达81亿元"}, "quote_not_found", "产值达8"),
    ],
)
def test_an_entry_with_one_fault(tmp_path: Path, changes: dict[str, str], code: str, fact: str) -> None:
    """The fault names what is wrong, or what is near, at the entry's line; the entry beside it stands."""
    fault = fault_of(tmp_path, MORE, _entry(**changes))
    assert fault.code == code
    assert fact in " ".join(fault.facts.values())


def test_a_key_that_stands_twice(tmp_path: Path) -> None:
    """A duplicate key is told; what it says is taken once."""
    found = claimed(tmp_path, MORE, _entry().replace("{", "{kind: actual, "))
    assert found.places == [("page.yaml", 5, "duplicate_key")]
    assert found.sound == ["55.1%", "80亿元"]


@pytest.mark.parametrize("entry", ["just words", "[a, list]", "", "{}", "{observations: []}"])
def test_an_entry_that_is_none(tmp_path: Path, entry: str) -> None:
    """Words, a list or nothing in the place of an entry are a fault, and the entry beside them stands."""
    found = claimed(tmp_path, MORE, entry)
    assert found.sound == ["55.1%"]
    assert {line for _, line, _ in found.places} == {5}


@pytest.mark.parametrize(
    ("curated", "line", "code"),
    [
        ("document: page\ngroups: [\n", 3, "yaml_syntax"),
        ("document: page\ngroups:\n- observations:\n  - {quote: 一: 二}\n", 4, "yaml_syntax"),
        ("", 1, "missing_key"),
        ("# nothing yet\n", 1, "missing_key"),
        ("- document: page\n", 1, "wrong_type"),
        ("page\n", 1, "wrong_type"),
        ("groups: []\n", 1, "missing_key"),
        ("document: paeg\n", 1, "unknown_document"),
        ("document: [page]\n", 1, "wrong_type"),
        ("document: page\ngroups: {a: b}\n", 2, "wrong_type"),
        ("document: page\ngroups:\n- just words\n", 3, "wrong_type"),
        ("document: page\ngroups:\n- region: 海南\n", 3, "missing_key"),
        ("document: page\nno_indicator:\n- {quote: 海南省, value: 一, reason: 名}\n", 3, "missing_key"),
        (
            "document: page\nno_indicator:\n- {quote: 海南, value: 一, reason: 名, reason_en: a}\n",
            3,
            "value_not_in_quote",
        ),
        ("document: page\n--- \ndocument: page\n", 2, "yaml_syntax"),
        ("document: " + "[" * 40 + "]" * 40, 1, "yaml_syntax"),
        ("document: page\nx: &a 1\ny: *a\n", 3, "yaml_alias"),
    ],
)
def test_a_file_with_one_fault(tmp_path: Path, curated: str, line: int, code: str) -> None:
    """A file that is wrong as a whole gives a fault at its line; the other file of the folder stands."""
    library(tmp_path, SOUND_SENTENCE, SOUND_FILE)
    (tmp_path / "curated" / "other.yaml").write_text(curated, encoding="utf-8")
    found = outcome(tmp_path)
    assert ("other.yaml", line, code) in found.places
    assert {name for name, _, _ in found.places} == {"other.yaml"}
    assert found.sound == ["55.1%"]


def test_an_alias_bomb_costs_nothing(tmp_path: Path) -> None:
    """Ten levels of ten aliases each are refused one by one, and never opened."""
    bomb = "a0: &a0 [lol]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10))
    found = library(tmp_path, SOUND_SENTENCE, SOUND_FILE + bomb)
    assert [code for _, _, code in found.places].count("yaml_alias") == 90
    assert found.sound == ["55.1%"]


def test_an_unknown_key_of_the_file_loses_no_entry(tmp_path: Path) -> None:
    """A misspelt key beside `groups` is a fault of its own line, and the groups stand."""
    found = library(tmp_path, SOUND_SENTENCE, SOUND_FILE + "no_indicators: []\n")
    assert found.places == [("page.yaml", 5, "unknown_key")]
    assert found.sound == ["55.1%"]


def test_a_faulty_group_loses_no_other(tmp_path: Path) -> None:
    """A group with an unknown key is left out, and the next one stands."""
    bad = "document: page\ngroups:\n- regoin: 海南\n  observations: []\n- observations:\n"
    found = library(tmp_path, SOUND_SENTENCE, f"{bad}  - {SOUND}\n")
    assert found.places == [("page.yaml", 3, "unknown_key")]
    assert found.sound == ["55.1%"]


def test_a_group_gives_what_its_entries_leave_out(tmp_path: Path) -> None:
    """Each key may stand in the group instead, and the entry's own wins."""
    curated = (
        "document: page\ngroups:\n- region: 甘肃\n  period: '2023'\n  kind: actual\n  observations:\n"
        "  - {indicator: patent_industrialization_rate, region: 海南, value: 55.1%, quote: 产业化率达到55.1%}\n"
    )
    found = library(tmp_path, SOUND_SENTENCE, curated)
    assert found.faults == []
    assert [(each.region, each.period) for each in found.observations] == [("460000", "2023")]


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    """A curated file is UTF-8; another encoding is named with the byte at which it cannot be read."""
    library(tmp_path, SOUND_SENTENCE, SOUND_FILE)
    (tmp_path / "curated" / "other.yaml").write_bytes("document: 海南\n".encode("gb18030"))
    [fault] = outcome(tmp_path).faults
    assert (fault.code, fault.facts["byte_offset"]) == ("file_undecodable", "10")


def test_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    """A folder that bears the name of a file is told, and the files beside it are read."""
    library(tmp_path, SOUND_SENTENCE, SOUND_FILE)
    (tmp_path / "curated" / "other.yaml").mkdir()
    found = outcome(tmp_path)
    assert found.places == [("other.yaml", 1, "file_unreadable")]
    assert found.sound == ["55.1%"]


def test_a_folder_that_there_is_not(tmp_path: Path) -> None:
    """A missing folder of curated files is a fault, not an empty library."""
    library(tmp_path, SOUND_SENTENCE, SOUND_FILE)
    (tmp_path / "curated").rename(tmp_path / "elsewhere")
    assert outcome(tmp_path).places == [("curated", 1, "file_missing")]
    (tmp_path / "curated").write_text("no folder", encoding="utf-8")
    assert outcome(tmp_path).places == [("curated", 1, "file_unreadable")]


def test_an_empty_folder_is_an_empty_library(tmp_path: Path) -> None:
    """A library that nobody has curated yet has no fault."""
    library(tmp_path, SOUND_SENTENCE, SOUND_FILE)
    (tmp_path / "curated" / "page.yaml").unlink()
    assert (outcome(tmp_path).faults, outcome(tmp_path).sound) == ([], [])


def test_two_files_about_one_document(tmp_path: Path) -> None:
    """Several files may be about one document, with either suffix; what both say is told once, with both places."""
    library(tmp_path, f"{SOUND_SENTENCE}\n\n{MORE}\n", SOUND_FILE)
    second = tmp_path / "curated" / "second.yml"
    second.write_text(f"{HEAD}  - {_entry()}\n  - {SOUND}\n", encoding="utf-8")
    found = outcome(tmp_path)
    assert found.places == [("second.yml", 5, "duplicate_observation")]
    assert found.faults[0].facts["first"].endswith("page.yaml:4")
    assert found.sound == ["55.1%", "80亿元"]


_WORDS = st.sampled_from(["document", "groups", "observations", "no_indicator", "quote", "value", "context", "page"])
_LEAVES = _WORDS | st.text(string.printable, max_size=5) | st.sampled_from([SOUND, "海南", "80亿元", "~", "{}", "- a"])
_TREES = st.recursive(_LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=4))


@given(tree=_TREES)
@hypothesis_settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_no_file_raises(tree: object) -> None:
    """Whatever a YAML file holds, it gives faults or observations, and never an exception."""
    text = str(tree).replace("'", "") if isinstance(tree, (dict, list)) else f"document: page\ngroups: {tree}"
    bound = bind_file(read_yaml(text, "page.yaml"), {"page": document(SOUND_SENTENCE)}, catalogue())
    assert all(fault.line >= 1 for fault in bound.faults)
