"""One year, many regions."""

from decimal import Decimal

from indicators.charts import Band, Dumbbell, pledge_dumbbells
from indicators.charts.look import tone
from tests.builders import mark

AIM, REACHED = mark("5", id="aim", kind="target"), mark("5.2", id="reached")


def test_marks_stand_in_the_rows_of_their_regions() -> None:
    """A row without an actual has its target alone, and the rows after it keep theirs."""
    rows = [Dumbbell("甲", AIM, None, "not_yet"), Dumbbell("乙", AIM, REACHED, "met")]
    targets, actuals, _ = pledge_dumbbells(rows, "%")["data"]
    assert (targets["x"], targets["y"], targets["marker"]["symbol"]) == ([5.0, 5.0], [0, 1], ["diamond", "diamond"])
    assert (actuals["x"], actuals["y"], actuals["marker"]["symbol"]) == ([5.2], [1], ["circle"])


def test_the_bar_tells_the_status_twice() -> None:
    """The bar from target to actual is whole and green where it is met, broken and red where it is not."""
    rows = [Dumbbell("甲", AIM, REACHED, "met"), Dumbbell("乙", AIM, mark("4"), "missed")]
    met, missed = pledge_dumbbells(rows, "%")["layout"]["shapes"]
    assert (met["x0"], met["x1"], met["line"]["dash"], met["line"]["color"]) == (5.0, 5.2, "solid", tone("met", 1))
    assert missed["line"]["dash"] != "solid"
    assert missed["line"]["color"] == tone("missed", 1)


def test_a_band_lies_behind_its_row() -> None:
    """左右 is drawn as wide as the tolerance."""
    [band] = pledge_dumbbells([Dumbbell("甲", AIM, None, "not_yet", band=Band(Decimal(4), Decimal(6)))], "%")["layout"][
        "shapes"
    ]
    assert (band["type"], band["x0"], band["x1"], band["layer"]) == ("rect", 4.0, 6.0, "below")


def test_the_reference_is_a_line_through_all() -> None:
    """The actual of 全国 goes through all rows."""
    country = mark("5.2", id="country", reference=True)
    line, _ = pledge_dumbbells([Dumbbell("全国", AIM, country, "met")], "%")["layout"]["shapes"]
    assert (line["x0"], line["x1"], line["yref"], line["line"]["dash"]) == (5.2, 5.2, "paper", "dash")


def test_words_stand_behind_the_marks() -> None:
    """Sign and words begin at the further mark, of an empty row at the beginning; they lead to the actual, else the target."""
    rows = [
        Dumbbell("甲", AIM, REACHED, "met", "+0.2"),
        Dumbbell("乙", AIM, mark("4"), "missed", "−1"),
        Dumbbell("丙", AIM, None, "not_yet"),
        Dumbbell("丁", None, None, "not_in_sources", "没有"),
    ]
    words = pledge_dumbbells(rows, "%")["data"][2]
    assert words["x"] == [5.2, 5.0, 5.0, 4.0]
    assert [text.strip() for text in words["text"]] == ["<b>✓</b> +0.2", "<b>✕</b> −1", "<b>…</b>", "<b>∅</b> 没有"]
    assert words["customdata"] == [["reached"], ["o"], ["aim"], [""]]


def test_everything_lies_within_the_axis() -> None:
    """The axis goes from below the least to beyond the most, falls and bands included, and need not begin at nothing."""
    rows = [Dumbbell("甲", mark("-3", kind="target"), mark("-5"), "met", band=Band(Decimal(-4), Decimal(-2)))]
    low, high = pledge_dumbbells(rows, "%")["layout"]["xaxis"]["range"]
    assert low < -5
    assert -2 < high < 0
