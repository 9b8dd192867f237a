"""Figures that are ready to be shown."""

import subprocess
import sys
from pathlib import Path

from indicators.charts import drawn, ranked_bars
from tests.builders import mark


def test_a_figure_is_made_once_for_each_theme() -> None:
    """The same theme gives the very same figure, another one another, lettered in its own colour."""
    one = drawn(ranked_bars([mark()], ""))
    light, dark = one.lettered("light"), one.lettered("dark")
    assert one.lettered("light") is light
    assert light.layout.font.color != dark.layout.font.color


def test_pandas_is_loaded_before_the_first_reader_comes(root: Path) -> None:
    """Plotly must not find it half loaded when the first readers come together."""
    script = "import sys, indicators.charts; sys.exit('pandas' not in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False, cwd=root).returncode == 0
