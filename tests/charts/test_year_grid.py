"""Regions × years."""

from decimal import Decimal

import pytest

from indicators.charts import Square, year_grid
from indicators.charts.look import BAD, GOOD, OPEN


def _square(region: str, year: int, status: str, gap: str | None = None) -> Square:
    return Square(f"{region}{year}", region, year, status, None if gap is None else Decimal(gap), gap or "")


def test_regions_go_down_and_years_to_the_right() -> None:
    """Both stand in the order in which they come, the first region on top."""
    figure = year_grid([_square("乙", 2022, "met"), _square("乙", 2023, "met"), _square("甲", 2022, "met")])
    squares = figure["data"][0]
    assert list(zip(squares["x"], squares["y"], strict=True)) == [("2022", 0), ("2023", 0), ("2022", 1)]
    assert figure["layout"]["yaxis"]["ticktext"] == ["乙", "甲"]
    assert figure["layout"]["xaxis"]["categoryarray"] == ["2022", "2023"]
    assert figure["layout"]["yaxis"]["range"] == [1.5, -0.5]


def test_the_shade_is_the_gap_of_its_own_side() -> None:
    """Each third of the largest gap has its shade; one far miss does not pale what was met."""
    squares = [
        _square("甲", 2020, "met", "0"),
        _square("甲", 2021, "met", "0.5"),
        _square("甲", 2022, "met", "1"),
        _square("乙", 2020, "missed", "-10"),
        _square("乙", 2021, "missed", "-3"),
        _square("乙", 2022, "not_yet"),
    ]
    colours = year_grid(squares)["data"][0]["marker"]["color"]
    assert colours == [GOOD[0], GOOD[1], GOOD[2], BAD[2], BAD[0], OPEN[0]]


def test_an_empty_place_looks_empty_and_says_why() -> None:
    """What has no value is a smaller open square with the sign of the reason; it leads nowhere."""
    squares = year_grid([_square("甲", 2022, "met"), Square("", "甲", 2023, "not_in_sources")])["data"][0]
    assert squares["marker"]["symbol"] == ["square", "square-open"]
    assert squares["marker"]["size"][0] > squares["marker"]["size"][1]
    assert squares["text"] == ["✓", "∅"]
    assert squares["customdata"] == [["甲2022"], [""]]


def test_gaps_are_written_where_there_is_room() -> None:
    """Beside the squares of six years the gaps are written, beside those of seven not."""
    six, seven = ([_square("甲", 2000 + year, "met", "1") for year in range(count)] for count in (6, 7))
    assert year_grid(six)["data"][1]["text"][0].strip() == "1"
    assert len(year_grid(seven)["data"]) == 1


def test_many_years_have_small_squares_and_few_labels() -> None:
    """Twenty years fit a phone: small squares, and every fifth year written."""
    figure = year_grid([_square("甲", year, "met") for year in range(2005, 2025)])
    assert figure["layout"]["xaxis"]["tickvals"] == ["2005", "2010", "2015", "2020"]
    assert 20 * max(figure["data"][0]["marker"]["size"]) <= 310


def test_more_squares_than_a_browser_bears_are_refused() -> None:
    """Two thousand squares are drawn, one more is a ValueError."""
    squares = [_square("甲", year, "met") for year in range(2001)]
    assert len(year_grid(squares[:2000])["data"][0]["x"]) == 2000
    with pytest.raises(ValueError, match="2001 squares"):
        year_grid(squares)
