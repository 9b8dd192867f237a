"""The plots of docs/scale.md."""

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from scripts.bench.plot import HEIGHT, WIDTH, line_plot, ticks

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(
    ("most", "shown"),
    [
        (1000, [0, 200, 400, 600, 800, 1000]),
        (1, [0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        (130, [0, 50, 100, 150]),
        (9, [0, 2, 4, 6, 8, 10]),
    ],
)
def test_axes_show_round_numbers(most: float, shown: list[float]) -> None:
    """From zero, in steps of 1, 2 or 5, to the first that is not below the largest value."""
    assert ticks(most) == pytest.approx(shown)


def test_a_proportion_is_a_straight_line_through_the_origin() -> None:
    """Points of y = 2x lie on one line with the corner of the axes, and the largest lies at the end of both."""
    root = ET.fromstring(line_plot("t", "x", "y", {"line": [(50, 100), (100, 200)]}))  # noqa: S314 - our own
    [line] = root.iter(f"{SVG}polyline")
    (x1, y1), (x2, y2) = (map(float, pair.split(",")) for pair in line.attrib["points"].split())
    corner = (2 * x1 - x2, 2 * y1 - y2)
    assert corner == pytest.approx((70, HEIGHT - 60), abs=0.2)
    assert (x2, y2) == pytest.approx((WIDTH - 210, 50), abs=0.2)


def test_names_are_escaped_and_do_not_overlap() -> None:
    """Lines that end at the same height have their names one above the other, as text."""
    plot = line_plot("<t>", "x", "y", {"a & b": [(1, 5)], "c": [(1, 5)], "d": [(1, 4.99)]})
    texts = {node.text: float(node.attrib["y"]) for node in ET.fromstring(plot).iter(f"{SVG}text")}  # noqa: S314
    heights = sorted(texts[name] for name in ("a & b", "c", "d"))
    assert min(b - a for a, b in pairwise(heights)) >= 15
    assert "<t>" in texts


def test_all_zero_is_drawn() -> None:
    """Lines of zeros make no division by zero."""
    assert re.search(r"<polyline", line_plot("t", "x", "y", {"a": [(0, 0), (0, 0)]}))
