"""How values are spread."""

from decimal import Decimal

from indicators.charts import Figure, StripRow, strip
from indicators.charts.look import CHOSEN_COLOUR
from tests.builders import mark

MARKS = tuple(mark(value, id=f"{value}-{n}") for n, value in enumerate(["1", "5", "5", "5", "9"]))
ROWS = [StripRow("全部", "5 个", MARKS, Decimal(5)), StripRow("东部", "", MARKS[:1])]


def _figure(chosen: str = "none") -> Figure:
    return strip(ROWS, "%", mark("4", id="country", label="全国", text="4%"), {chosen})


def test_equal_values_lie_above_each_other() -> None:
    """Of three equal values none hides another, and all stay within their row."""
    dots = _figure()["data"][0]
    heights = [y for x, y in zip(dots["x"], dots["y"], strict=True) if x == 5]
    assert len(set(heights)) == 3
    assert all(abs(height) < 0.5 for height in heights)
    assert set(dots["x"]) == {1.0, 5.0, 9.0}


def test_a_tall_pile_keeps_to_its_row() -> None:
    """Thirty-four equal values do not reach into the next row."""
    rows = [StripRow("全部", "", tuple(mark("5", id=str(n)) for n in range(34)))]
    dots = strip(rows, "%")["data"][0]
    assert len(set(dots["y"])) == 34
    assert max(abs(y) for y in dots["y"]) < 0.5


def test_the_chosen_mark_stands_out_in_every_row() -> None:
    """It is drawn last, in its own colour, and its name stands above the row."""
    _, own, names, _ = _figure("1-0")["data"]
    assert own["customdata"] == [["1-0"], ["1-0"]]
    assert set(own["marker"]["color"]) == {CHOSEN_COLOUR}
    assert names["text"] == ["<b>北京 1</b>"] * 2
    assert [y < row for row, y in enumerate(names["y"])] == [True, True]


def test_medians_and_the_reference_are_lines() -> None:
    """A dashed line runs through all rows at the reference, a solid one stands in each row that has a median."""
    lines = _figure()["layout"]["shapes"]
    assert [(line["x0"], line["line"]["dash"]) for line in lines] == [(4.0, "dash"), (5.0, "solid")]
    assert lines[0]["y1"] - lines[0]["y0"] > 2
    assert lines[1]["y1"] - lines[1]["y0"] < 1


def test_the_reference_leads_to_its_value() -> None:
    """全国 has a mark of its own above the rows, with its number."""
    reference = _figure()["data"][-1]
    assert (reference["customdata"], reference["text"]) == ([["country"]], ["全国 4%"])


def test_rows_say_how_many_they_hold() -> None:
    """The line below a row's name is smaller; a row without one has its name alone."""
    first, second = _figure()["layout"]["yaxis"]["ticktext"]
    assert first.startswith("全部<br>")
    assert "5 个" in first
    assert second == "东部"
