"""What the documentation tells a reader to run runs as printed, in a notebook and by address, against a real server."""

import re
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from indicators.cli import main
from tests.store.ingest.folders import folder_of

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parents[2]
PAGES = {str(path.relative_to(ROOT)): path.read_text("utf-8") for path in (ROOT / "README.md", *ROOT.glob("docs/*.md"))}
SNIPPETS = [
    (name, code) for name, text in PAGES.items() for code in re.findall(r"```python\n(.*?)```", text, re.DOTALL)
]
PRINTED = "http://127.0.0.1:8501"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the guide leaves it: a library that ingest made, and a data package."""
    desk = tmp_path_factory.mktemp("desk")
    folder = folder_of(desk / "reports")
    assert main(["ingest", str(folder), "--store", str(desk / "store"), "--processes", "1"]) == 0
    assert main(["export", "--format", "datapackage", "--output", str(desk / "indicators.zip")]) == 0
    return desk


@pytest.mark.parametrize(("name", "code"), SNIPPETS, ids=[name for name, _ in SNIPPETS])
def test_a_notebook_snippet_runs_as_printed(server: str, desk: Path, name: str, code: str) -> None:
    """Every Python block of the documentation ends without an error; only the port is that of the test's server."""
    asked = code.replace(PRINTED, server)
    done = subprocess.run([sys.executable, "-c", asked], cwd=desk, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{name}: {done.stderr}"


def test_the_documentation_has_a_snippet_for_each_way() -> None:
    """Guide, interface, files and snapshot each show a notebook."""
    shown = {name for name, _ in SNIPPETS}
    assert {"docs/user-guide.md", "docs/user-guide.en.md", "docs/api.md", "docs/export.md", "docs/snapshot.md"} <= shown


def test_every_printed_address_answers(server: str) -> None:
    """Each address of the dashboard in the documentation opens."""
    printed = {url for text in PAGES.values() for url in re.findall(rf"{PRINTED}[\w/?=&.%-]*", text, re.ASCII)}
    assert any("/api/v1/" in url for url in printed)
    for url in sorted(printed):
        with urllib.request.urlopen(url.replace(PRINTED, server)) as answer:  # noqa: S310 - the test's own server
            assert answer.status == 200, url
