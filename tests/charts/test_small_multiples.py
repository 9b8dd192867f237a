"""Several indicators side by side."""

import pytest

from indicators.charts import Absent, Figure, Panel, small_multiples
from indicators.charts.look import CHOSEN_COLOUR
from tests.builders import mark

NONE = Absent("–", ("来源中没有",))
FIRST = Panel("产值增速", "%", (mark("4", id="a"), mark("-2", id="b"), NONE), mark("3", id="country"))
SECOND = Panel("投资增速", "%", (NONE, mark("20", id="c"), mark("10", id="d")))
REGIONS = ["北京", "上海", "台湾"]


def _figure(*, shared: bool = False, chosen: str = "") -> Figure:
    return small_multiples([FIRST, SECOND], REGIONS, shared=shared, chosen=chosen)


def _ranges(figure: Figure) -> list[list[float]]:
    return [figure["layout"][axis]["range"] for axis in ("xaxis", "xaxis2")]


def test_a_row_reads_across() -> None:
    """A region stands at the same height in every panel, and its name once."""
    bars, signs, bars2, signs2 = _figure()["data"]
    assert (bars["y"], signs["y"], bars2["y"], signs2["y"]) == ([0, 1], [2], [1, 2], [0])
    assert _figure()["layout"]["yaxis"]["ticktext"] == REGIONS


def test_own_axes_fit_their_own_values() -> None:
    """Each panel begins at zero, or below it where a value is, and leaves room for the number at its longest bar."""
    first, second = _ranges(_figure())
    assert first[0] < -2
    assert 4 < first[1] < 10
    assert (second[0], second[1] > 20) == (0.0, True)


def test_a_shared_axis_is_one() -> None:
    """With one unit the panels can share an axis, and a bar twice as long is twice as much."""
    first, second = _ranges(_figure(shared=True))
    assert first == second


def test_different_units_share_no_axis() -> None:
    """Per cent and yuan on one axis would compare what cannot be compared."""
    other = Panel("产值", "元", SECOND.cells)
    with pytest.raises(ValueError, match="units"):
        small_multiples([FIRST, other], REGIONS, shared=True)
    assert small_multiples([FIRST, other], REGIONS)["data"]


def test_a_panel_has_a_cell_for_each_region() -> None:
    """Cells that are not as many as regions would stand in the wrong row."""
    with pytest.raises(ValueError, match="each region"):
        small_multiples([FIRST], REGIONS[:2])


def test_an_empty_cell_says_why() -> None:
    """Its sign stands where the bar would begin, and its hover gives the reason."""
    signs = _figure()["data"][1]
    assert (signs["x"], signs["hovertext"], signs["customdata"]) == ([0], ["来源中没有"], [[""]])
    assert signs["text"][0].strip() == "–"


def test_the_chosen_row_stands_out() -> None:
    """Its name is bold, and its bar in every panel has the colour of choice."""
    figure = _figure(chosen="上海")
    assert figure["layout"]["yaxis"]["ticktext"][1] == "<b>上海</b>"
    colours = [figure["data"][trace]["marker"]["color"] for trace in (0, 2)]
    assert [colour == CHOSEN_COLOUR for own in colours for colour in own] == [False, True, True, False]


def test_the_reference_is_a_line_in_its_panel() -> None:
    """全国 has a dashed line where it has a value, on that panel's axis."""
    assert [(line["x0"], line["xref"]) for line in _figure()["layout"]["shapes"]] == [(3.0, "x")]


def test_a_long_title_is_broken() -> None:
    """Between Chinese characters anywhere, between words only at a space, and after four lines it ends."""
    titles = ["社会消费品零售总额比上年增长的速度", "Retail sales of consumer goods", "甲" * 99]
    panels = [Panel(title, "", SECOND.cells) for title in titles]
    texts = [each["text"] for each in small_multiples(panels, REGIONS)["layout"]["annotations"]]
    assert texts[0] == "<b>社会消费品零<br>售总额比上年<br>增长的速度</b>"
    assert "consumer" in texts[1].replace("<br>", "|").replace("|", " ").split()
    assert texts[2].count("<br>") == 3
    assert texts[2].endswith("…</b>")
