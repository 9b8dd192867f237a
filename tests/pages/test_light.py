"""What the first reader of a library waits for."""

import subprocess
import sys
from pathlib import Path

import pytest
from streamlit.web.server.app_discovery import discover_asgi_app


@pytest.mark.parametrize("heavy", ["pandas", "numpy", "pyarrow", "openpyxl", "indicators.extract.mentions", "pypinyin"])
def test_whoever_opens_a_library_does_not_wait_for_what_reads_or_exports(root: Path, heavy: str) -> None:
    """The application and the modules behind its pages load neither data frames nor the reader of texts."""
    modules = "dashboard, indicators.pages.parts.compare.pictures, indicators.pages.parts.table, indicators.pages.parts.evidence"
    script = f"import sys, {modules}; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False, cwd=root).returncode == 0


def test_the_application_is_found_and_served(root: Path) -> None:
    """`streamlit run dashboard.py` serves the application with its API and its guard, not the bare script."""
    assert discover_asgi_app(root / "dashboard.py").import_string == "dashboard:app"
