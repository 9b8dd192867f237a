"""What a deployment may change."""

from decimal import Decimal
from pathlib import Path

import pytest

from indicators.faults import FileMissing, MissingKey, UnknownKey, WrongType, YamlSyntax
from indicators.settings import CONFIG_VARIABLE, Settings, load_settings
from indicators.tolerance import Tolerance


def _config(folder: Path, text: str) -> Path:
    path = folder / "config.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_folders_are_relative_to_the_file(tmp_path: Path) -> None:
    """A folder named in the file is looked for beside it, wherever one stands."""
    settings, faults = load_settings(_config(tmp_path, "sources: pages\ncurated: ../notes\n"))
    assert faults == []
    assert settings.sources == (tmp_path / "pages").resolve()
    assert settings.curated == (tmp_path.parent / "notes").resolve()


def test_a_boundary_file_is_the_deployments(tmp_path: Path) -> None:
    """None is named by default; one that is named is looked for beside the file."""
    assert load_settings(_config(tmp_path, "boundaries:\n"))[0].boundaries is None
    assert load_settings(_config(tmp_path, "boundaries: map.json\n"))[0].boundaries == (tmp_path / "map.json").resolve()


def test_what_the_file_leaves_out_keeps_its_default(tmp_path: Path) -> None:
    """A file that says only the language leaves the title as it is."""
    settings, faults = load_settings(_config(tmp_path, "language: en\n"))
    assert faults == []
    assert (settings.language, settings.title) == ("en", Settings().title)


def test_the_tolerance_can_be_set(tmp_path: Path) -> None:
    """What 左右 allows is taken from the file to the last digit, and what it leaves out keeps its default."""
    settings, faults = load_settings(_config(tmp_path, "tolerance:\n  points: 0.1\n"))
    assert faults == []
    assert settings.tolerance == Tolerance(points=Decimal("0.1"), relative=Decimal(2))


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    """A file of remarks only is no fault."""
    settings, faults = load_settings(_config(tmp_path, "# nothing\n"))
    assert (faults, settings.language) == ([], "zh")


@pytest.mark.parametrize(
    ("text", "fault", "line"),
    [
        ("language: en\nsource: pages\n", UnknownKey, 2),
        ("title: indicators\n", WrongType, 1),
        ("- language\n", WrongType, 1),
        ("title: {zh: a\n", YamlSyntax, 2),
        ("tolerance:\n  points: -1\n", WrongType, 2),
        ("tolerance:\n  relative: 101\n", WrongType, 2),
        ("tolerance:\n  points: NaN\n", WrongType, 2),
        ("tolerance:\n  points: wide\n", WrongType, 2),
        ("tolerance:\n  point: 1\n", UnknownKey, 2),
        ("language: en\naddress: javascript:alert(1)\n", WrongType, 2),
    ],
)
def test_a_faulty_file_gives_the_defaults_and_its_faults(tmp_path: Path, text: str, fault: type, line: int) -> None:
    """With a faulty file the project's own settings hold, and the fault says its line."""
    settings, faults = load_settings(_config(tmp_path, text))
    assert [(type(each), each.line) for each in faults] == [(fault, line)]
    assert (settings.language, settings.title) == ("zh", Settings().title)
    assert settings.sources.is_dir()
    assert settings.curated.is_dir()


def test_a_missing_file_is_a_fault(tmp_path: Path) -> None:
    """A file that was named and is not there is said."""
    settings, faults = load_settings(tmp_path / "none.yaml")
    assert [type(fault) for fault in faults] == [FileMissing]
    assert settings.sources.is_dir()


def test_the_environment_names_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The variable points to another file than the project's own."""
    monkeypatch.setenv(CONFIG_VARIABLE, str(_config(tmp_path, "title: {zh: 别的, en: Other}\n")))
    assert load_settings()[0].title == {"zh": "别的", "en": "Other"}


def test_the_projects_own_file_is_sound(root: Path) -> None:
    """The config.yaml that is shipped has no fault and names folders that are there."""
    settings, faults = load_settings(root / "config.yaml")
    assert faults == []
    assert settings.tolerance == Tolerance()
    assert settings.sources.is_dir()
    assert settings.curated.is_dir()


def test_libraries_are_named_with_title_and_store(tmp_path: Path) -> None:
    """Each library has a title in each language and a store beside the file; the store of `ingest` has a name as well."""
    text = "store: own\nlibraries:\n  provinces: {title: {zh: 省, en: Provinces}, store: ../elsewhere}\n"
    settings, faults = load_settings(_config(tmp_path, text))
    assert faults == []
    assert settings.libraries["provinces"].title == {"zh": "省", "en": "Provinces"}
    assert settings.stores == {
        "mine": (tmp_path / "own").resolve(),
        "provinces": (tmp_path.parent / "elsewhere").resolve(),
    }


@pytest.mark.parametrize(
    ("library", "fault"),
    [
        ("provinces: {title: {zh: 省, en: Provinces}}", MissingKey),
        ("provinces: {title: {zh: 省}, store: x}", WrongType),
        ("provinces: {title: {zh: 省, en: Provinces}, store: x, sort: 1}", UnknownKey),
        ("'a b': {title: {zh: 省, en: Provinces}, store: x}", WrongType),
        ("mine: {title: {zh: 省, en: Provinces}, store: x}", WrongType),
    ],
)
def test_a_library_that_cannot_be_is_a_fault(tmp_path: Path, library: str, fault: type) -> None:
    """A library without a store or a title, with a name that no address takes, or with the name of one's own."""
    settings, faults = load_settings(_config(tmp_path, f"libraries:\n  {library}\n"))
    assert [type(each) for each in faults] == [fault]
    assert settings.libraries == {}
