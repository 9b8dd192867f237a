"""Who may import whom. The imports are read from the source, so that a rule holds for code no test runs."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

# A room may import from the layers before its own, never from its own neighbours or from later layers.
LAYERS = [
    {"model"},
    {"text", "catalog", "anchor", "extract"},
    {"curated"},
    {"store"},
    {"analysis", "evaluate"},
    {"locale"},
    {"charts", "export"},
    {"commands"},
    {"pages", "api"},
]
LAYER = {room: height for height, rooms in enumerate(LAYERS) for room in rooms}
OWNER = {"streamlit": "pages", "plotly": "charts", "duckdb": "store", "sqlite3": "store", "starlette": "api"}
TOP = LAYER["pages"]  # a module beside the rooms, such as the command line, may use all that pages may use
MAX_LINES = 400


class House:
    """The modules of one package folder and what each imports."""

    def __init__(self, package: Path) -> None:
        self.name = package.name
        self.files = {_dotted(path, package.parent): path for path in sorted(package.rglob("*.py"))}
        self.imports = {module: set(_imports(path, module)) for module, path in self.files.items()}

    def faults(self) -> list[str]:
        """Every import that breaks a rule, as `module imports target`."""
        return [
            f"{module} imports {target}"
            for module, targets in self.imports.items()
            for target in sorted(targets)
            if not self._may(module, target)
        ]

    def _may(self, module: str, target: str) -> bool:
        library, room, other = target.partition(".")[0], self._room(module), self._room(target)
        if library != self.name:
            return OWNER.get(library, room) == room
        if other in LAYER:
            return room == other or LAYER[other] < LAYER.get(room, TOP)
        return room != "model" and (LAYER.get(room, TOP) == TOP or self._is_helper(target))

    def _room(self, dotted: str) -> str:
        """Return the folder right below the package, or the name of a module that lies there."""
        return dotted.partition(".")[2].partition(".")[0]

    def _is_helper(self, dotted: str) -> bool:
        """Whether a module at the top of the package builds on nothing here but `model` and other helpers."""
        module = ".".join(dotted.split(".")[:2])
        inner = {target for target in self.imports.get(module, set()) if target.partition(".")[0] == self.name}
        others = {target for target in inner if self._room(target) not in {"model", self._room(module)}}
        return all(self._room(target) not in LAYER and self._is_helper(target) for target in others)


def _dotted(path: Path, base: Path) -> str:
    parts = path.relative_to(base).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(path: Path, module: str) -> Iterator[str]:
    """Yield the dotted name of all that a file imports, relative imports made absolute, inside functions too."""
    parts = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join([*parts[: len(parts) + 1 - node.level], *([node.module] if node.module else [])])
            start = base if node.level else (node.module or "")
            yield from (f"{start}.{alias.name}" for alias in node.names)


def test_every_import_keeps_to_the_house(root: Path) -> None:
    """Data flows one way: each room imports from earlier layers only, and each outside library has one owner."""
    house = House(root / "indicators")
    assert "indicators.model" in house.files
    assert house.faults() == []


def test_the_entry_only_draws(root: Path) -> None:
    """Of the libraries that have an owner, dashboard.py imports none but streamlit."""
    libraries = {target.partition(".")[0] for target in _imports(root / "dashboard.py", "dashboard")}
    assert libraries & OWNER.keys() <= {"streamlit"}


def test_every_room_is_known(root: Path) -> None:
    """A new folder with code in it is given its layer here before it is used."""
    rooms = {path.parent.relative_to(root / "indicators").parts[0] for path in (root / "indicators").rglob("*/*.py")}
    assert rooms <= LAYER.keys()


def test_no_module_grows_too_long(root: Path) -> None:
    """No module of the package, the scripts or the entry has more than 400 lines."""
    modules = [*(root / "indicators").rglob("*.py"), *(root / "scripts").rglob("*.py"), root / "dashboard.py"]
    lengths = {path.relative_to(root).as_posix(): len(path.read_text("utf-8").splitlines()) for path in modules}
    assert {name: length for name, length in lengths.items() if length > MAX_LINES} == {}


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("model/region.py", "from indicators.text import read"),
        ("model/region.py", "from indicators.faults import Fault"),
        ("text/read.py", "from indicators import extract"),
        ("text/read.py", "from ..extract import numbers"),
        ("extract/numbers.py", "import indicators.catalog.load"),
        ("extract/numbers.py", "from indicators.command import main"),
        ("store/query.py", "from indicators.pages.compare import draw"),
        ("analysis/rank.py", "from indicators.charts import bar"),
        ("analysis/rank.py", "import streamlit as st"),
        ("analysis/rank.py", "import duckdb"),
        ("pages/compare.py", "import plotly.graph_objects as go"),
        ("pages/compare.py", "import sqlite3"),
        ("pages/compare.py", "from indicators.api import routes"),
        ("api/routes.py", "from indicators.pages import compare"),
        ("export/file.py", "from starlette.responses import Response"),
        ("command.py", "from indicators.pages import compare"),
        ("charts/bar.py", "def draw():\n    import streamlit"),
    ],
)
def test_a_breach_is_seen(tmp_path: Path, file: str, line: str) -> None:
    """An import that the house forbids is reported, wherever in the file it stands and however it is written."""
    assert [fault.split()[0] for fault in _toy_house(tmp_path, file, line).faults()] == [
        "indicators." + file.removesuffix(".py").replace("/", ".")
    ]


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("text/read.py", "from indicators.faults import Fault"),
        ("text/read.py", "from . import lines"),
        ("analysis/rank.py", "from indicators.model import Region"),
        ("pages/compare.py", "import streamlit as st\nfrom indicators.command import main"),
        ("command.py", "from indicators.store import query"),
        ("store/query.py", "import sqlite3"),
    ],
)
def test_what_the_house_allows_passes(tmp_path: Path, file: str, line: str) -> None:
    """Helpers, earlier layers, the own room and the own library may be imported."""
    assert _toy_house(tmp_path, file, line).faults() == []


def _toy_house(folder: Path, file: str, line: str) -> House:
    """Build a package with one helper (faults.py), one command over the rooms, and one file under test."""
    package = folder / "indicators"
    contents = {"faults.py": "import re", "command.py": "from indicators.extract import numbers", file: line}
    for name, text in contents.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return House(package)
