"""The documentation is tested: what is made is fresh, and nothing that can be asked for is left unsaid."""

import re
import shlex
from itertools import product
from pathlib import Path

import pytest

from indicators.api.operations import OPERATIONS
from indicators.api.parameters import FILTERS, LANG, LIMIT, OFFSET
from indicators.arguments import parser
from indicators.curated import Entry
from indicators.export import Bundle, Format
from indicators.faults import ALL, Fault
from indicators.limits import Limits
from indicators.locale import LANGUAGES, Words
from indicators.model import ReportKind
from indicators.settings import Settings
from indicators.text.formats import SUFFIXES
from indicators.yamlfile import read_yaml_file
from scripts.make_docs import commands_of, pages
from scripts.screenshots import picture_name, shots

GUIDES = {"zh": "user-guide.md", "en": "user-guide.en.md"}


@pytest.mark.parametrize("name", list(pages()))
def test_what_is_made_is_fresh(root: Path, name: str) -> None:
    """A made file says what the program says today; `make docs` writes it anew."""
    assert (root / name).read_text(encoding="utf-8") == pages()[name], "run: make docs"


@pytest.mark.parametrize("fault", ALL, ids=lambda fault: fault.code)
def test_every_fault_is_documented(root: Path, fault: type[Fault]) -> None:
    """docs/faults.md has a section for each fault, with its title in both languages."""
    page = (root / "docs" / "faults.md").read_text(encoding="utf-8")
    section = page.partition(f"\n## {fault.code}\n")[2].partition("\n## ")[0]
    for language in LANGUAGES:
        assert Words(language)(f"faults.{fault.code}.title") in section


@pytest.mark.parametrize("fault", ALL, ids=lambda fault: fault.code)
def test_every_fault_is_made_to_appear(root: Path, fault: type[Fault]) -> None:
    """Each fault is the expected outcome of a test of the rooms that find faults."""
    rooms = ("curated", "store", "catalog", "text", "extract")
    tests = "".join(
        path.read_text(encoding="utf-8") for room in rooms for path in (root / "tests" / room).rglob("*.py")
    )
    assert f'"{fault.code}"' in tests or f"{fault.__name__})" in tests


def test_every_command_and_option_is_documented(root: Path) -> None:
    """docs/cli.md names each command and each option that --help names, in both languages."""
    page = (root / "docs" / "cli.md").read_text(encoding="utf-8")
    for language in LANGUAGES:
        commands = commands_of(parser(Words(language)))
        assert {"check", "export", "parse"} <= commands.keys()
        for name, command in commands.items():
            section = page.partition(f"\n### {name} ({language})\n")[2].partition("\n##")[0]
            offered = set(re.findall(r"--[a-z]+", command.format_help())) - {"--help"}
            assert offered == set(re.findall(r"`(--[a-z]+)`", section))


def test_every_printed_command_is_one(root: Path) -> None:
    """Each `python -m indicators ...` that a page for people prints is understood by the program as printed."""
    printed = [
        (path.name, line)
        for path in (root / "README.md", *(root / "docs").glob("*.md"))
        for line in re.findall(r"python -m indicators ([a-z][^`\n]*)", path.read_text(encoding="utf-8"))
        if path.name not in {"cli.md", "decisions.md", "faults.md"}
    ]
    assert len(printed) > 5
    for name, line in printed:
        words = [word for word in shlex.split(line, comments=True) if word not in {"|", ">"}]
        if "FORMAT" not in words:
            assert parser(Words("en")).parse_args(words), name


def test_every_picture_that_is_shown_is_made(root: Path) -> None:
    """README and guide show the pictures that `make screenshots` makes, and the guide leaves none of its own language out."""
    made = {picture_name(shot, language) for shot, language in product(shots("id"), LANGUAGES)}
    guides = {language: root / "docs" / name for language, name in GUIDES.items()}
    for path in (root / "README.md", *guides.values()):
        shown = set(re.findall(r"images/([a-z-]+\.png)", path.read_text(encoding="utf-8")))
        assert shown <= made
        assert shown
    for language, path in guides.items():
        steps = {picture_name(shot, language) for shot in shots("id") if shot.name not in {"overview", "timeline"}}
        assert steps == set(re.findall(r"images/([a-z-]+\.png)", path.read_text(encoding="utf-8")))


def test_every_setting_is_documented(root: Path) -> None:
    """Each key of config.yaml is in the file that is shipped, in docs/cli.md, and has a description."""
    page = (root / "docs" / "cli.md").read_text(encoding="utf-8")
    shipped = read_yaml_file(root / "config.yaml").data
    assert list(shipped) == list(Settings.model_fields)
    assert all(f"| `{key}` |" in page and field.description for key, field in Settings.model_fields.items())


def test_every_format_limit_and_kind_is_documented(root: Path) -> None:
    """docs/documents.md names each suffix that is read, each limit, and each kind of document."""
    page = (root / "docs" / "documents.md").read_text(encoding="utf-8")
    names = [*SUFFIXES, *Limits.model_fields, *ReportKind]
    assert [name for name in names if f"`{name}`" not in page] == []


def test_every_target_of_make_is_documented(root: Path) -> None:
    """docs/development.md or the README names each target that `make` lists."""
    listed = re.findall(r"^([a-z]+):.*## ", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    pages_for_people = [root / "README.md", *(root / "docs").glob("*.md")]
    said = "".join(path.read_text(encoding="utf-8") for path in pages_for_people if path.is_file())
    assert [target for target in listed if f"make {target}" not in said and target != "help"] == []


def test_every_key_of_an_entry_is_documented(root: Path) -> None:
    """docs/curating.md explains each key that an entry may have."""
    page = (root / "docs" / "curating.md").read_text(encoding="utf-8")
    assert [key for key in Entry.model_fields if f"`{key}`" not in page] == []


def test_the_api_is_documented(root: Path) -> None:
    """docs/api.md names every address and every filter of the JSON API, docs/export.md every format."""
    page = (root / "docs" / "api.md").read_text(encoding="utf-8")
    assert [each.path for each in OPERATIONS if f"/api/v1{each.path}`" not in page] == []
    words = set(re.findall(r"\w+", page))
    assert [each.name for each in (*FILTERS, LIMIT, OFFSET, LANG) if each.name not in words] == []
    formats = (root / "docs" / "export.md").read_text(encoding="utf-8")
    assert [name for name in (*Format, *Bundle) if f"`{name}`" not in formats] == []
