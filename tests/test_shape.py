"""Data held against a shape."""

from dataclasses import dataclass
from typing import Any, ClassVar

from indicators.faults import MissingKey, UnknownKey, WrongType
from indicators.shape import fit, fit_list, near
from indicators.yamlfile import read_yaml


@dataclass(frozen=True)
class Crop:
    """A shape for these tests."""

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    name: str
    tonnes: int = 0


def test_what_fits_comes_back_with_its_line() -> None:
    """Each entry that fits is made, and comes with the line it stands at."""
    file = read_yaml("- {name: 玉米, tonnes: 3}\n- name: 小麦\n", "crops.yaml")
    assert fit_list(file, Crop) == [(Crop("玉米", 3), 1), (Crop("小麦"), 2)]
    assert file.faults == []


def test_an_entry_that_does_not_fit_leaves_the_others() -> None:
    """A faulty entry is left out, and the rest stands."""
    file = read_yaml("- name: 玉米\n- tonnes: 3\n- name: 小麦\n", "crops.yaml")
    assert [crop.name for crop, _ in fit_list(file, Crop)] == ["玉米", "小麦"]
    assert file.faults == [MissingKey("crops.yaml", 2, key="name")]


def test_a_misspelt_key_is_named_with_what_is_near() -> None:
    """An unknown key is a fault at its own line that offers the known key most like it."""
    file = read_yaml("- name: 玉米\n  tones: 3\n", "crops.yaml")
    assert fit_list(file, Crop) == []
    assert file.faults == [UnknownKey("crops.yaml", 2, key="tones", known="tonnes")]


def test_a_wrong_value_is_shown() -> None:
    """A value of another kind is a fault that shows it."""
    file = read_yaml("- name: 玉米\n  tonnes: 三\n", "crops.yaml")
    fit_list(file, Crop)
    [fault] = file.faults
    assert isinstance(fault, WrongType)
    assert (fault.line, fault.key, fault.given) == (2, "tonnes", "三")


def test_all_faults_of_an_entry_are_told_at_once() -> None:
    """An entry with two faults gives both, so that it is mended in one go."""
    file = read_yaml("- {tonnes: 三, colour: 黄}\n", "crops.yaml")
    fit_list(file, Crop)
    assert {type(fault) for fault in file.faults} == {MissingKey, WrongType, UnknownKey}


def test_a_long_value_is_shortened() -> None:
    """A message shows at most 60 characters of a value, on one line."""
    file = read_yaml("- name: 玉米\n  tonnes: '" + "三\n    " * 80 + "'\n", "crops.yaml")
    fit_list(file, Crop)
    [fault] = file.faults
    assert isinstance(fault, WrongType)
    assert fault.given == ("三 " * 29)[:57] + "…"


def test_a_file_that_should_be_a_list() -> None:
    """A mapping where a list belongs is a fault."""
    file = read_yaml("name: 玉米\n", "crops.yaml")
    assert fit_list(file, Crop) == []
    assert isinstance(file.faults[0], WrongType)


def test_an_empty_file_is_no_list() -> None:
    """A vocabulary without entries was forgotten, not meant."""
    file = read_yaml("", "crops.yaml")
    fit_list(file, Crop)
    assert [type(fault) for fault in file.faults] == [WrongType]


def test_a_file_that_could_not_be_read_is_told_once() -> None:
    """After a syntax error no second fault says that there is no list."""
    file = read_yaml("- [", "crops.yaml")
    fit_list(file, Crop)
    assert len(file.faults) == 1


def test_a_list_under_a_key() -> None:
    """The list may stand under a key, which may be missing."""
    assert fit_list(read_yaml("crops:\n- name: 玉米\n", "a.yaml"), Crop, "crops") == [(Crop("玉米"), 2)]
    empty = read_yaml("other: 1\n", "a.yaml")
    assert fit_list(empty, Crop, "crops") == []
    assert empty.faults == []


def test_a_list_under_a_key_of_what_is_no_mapping() -> None:
    """Where the whole file is a word instead of a mapping, that is a fault and no crash."""
    file = read_yaml("crops", "a.yaml")
    assert fit_list(file, Crop, "crops") == []
    assert [type(fault) for fault in file.faults] == [WrongType]


def test_one_thing_fits_or_is_none() -> None:
    """A single mapping becomes the shape, or None and a fault."""
    file = read_yaml("crop: {name: 玉米}\n", "a.yaml")
    assert fit(file, Crop, file.data["crop"], ("crop",)) == Crop("玉米")
    assert fit(file, Crop, None, ("crop",)) is None
    assert len(file.faults) == 1


def test_near_words() -> None:
    """The words most like the one given are offered, and a dash where none is like it."""
    assert near("outpt", ["output", "energy"]) == "output"
    assert near("xyz", ["output", "energy"]) == "–"
