"""One region over the years."""

from decimal import Decimal

from indicators.charts import Band, PledgeYear, pledge_lines
from indicators.charts.look import KIND_COLOURS
from tests.builders import mark


def _year(
    year: int, target: str | None, actual: str | None, status: str = "met", band: Band | None = None
) -> PledgeYear:
    aim = mark(target, id=f"t{year}", kind="target") if target else None
    return PledgeYear(year, aim, mark(actual, id=f"a{year}") if actual else None, status, band)


YEARS = [_year(2021, "6", "8.1"), _year(2022, "5.5", None, "no_actual"), _year(2023, "5", "5.2")]


def test_targets_and_actuals_are_told_apart_by_shape_colour_and_line() -> None:
    """Targets are diamonds on a dotted line, actuals circles on a solid one."""
    targets, actuals, _ = pledge_lines(YEARS, "%", "目标", "实际")["data"]
    assert (targets["name"], actuals["name"]) == ("目标", "实际")
    assert (set(targets["marker"]["symbol"]), set(actuals["marker"]["symbol"])) == ({"diamond"}, {"circle"})
    assert (targets["line"]["dash"], actuals["line"]["dash"]) == ("dot", "solid")
    assert (targets["line"]["color"], actuals["line"]["color"]) == (KIND_COLOURS["target"], KIND_COLOURS["actual"])


def test_an_estimate_has_its_own_shape_and_a_parsed_value_is_hollow() -> None:
    """Among the actuals an estimate is a square; what a program read is hollow."""
    estimate = PledgeYear(2022, None, mark(kind="estimate", parsed=True), "no_target")
    actuals = pledge_lines([estimate], "%", "", "")["data"][1]
    assert actuals["marker"]["symbol"] == ["square-open"]


def test_a_line_breaks_where_a_year_has_no_value() -> None:
    """No line is drawn through a year of which nothing is known, whether or not the year is in the list."""
    actuals = pledge_lines(YEARS, "%", "", "")["data"][1]
    assert (actuals["x"], actuals["y"]) == ([2021, 2022, 2023], [8.1, None, 5.2])
    assert actuals["customdata"] == [["a2021"], [""], ["a2023"]]
    assert pledge_lines([YEARS[0], YEARS[2]], "%", "", "")["data"][1]["y"] == [8.1, None, 5.2]


def test_the_sign_of_a_year_leads_to_its_actual_or_else_its_target() -> None:
    """Above each year stands what is said of it, higher than every mark and band."""
    band = Band(Decimal(4), Decimal(9))
    signs = pledge_lines([*YEARS, _year(2024, "5", None, "not_yet", band)], "%", "", "")["data"][2]
    assert signs["text"] == ["✓", "–", "✓", "…"]
    assert signs["customdata"] == [["a2021"], ["t2022"], ["a2023"], ["t2024"]]
    assert min(signs["y"]) > 9


def test_a_band_stands_around_its_year() -> None:
    """A range or 左右 is drawn from its lower to its upper end, behind the marks."""
    [band] = pledge_lines([_year(2023, "5", "5.2", band=Band(Decimal("4.75"), Decimal("5.25")))], "%", "", "")[
        "layout"
    ]["shapes"]
    assert (band["y0"], band["y1"], band["layer"]) == (4.75, 5.25, "below")
    assert band["x0"] < 2023 < band["x1"]


def test_words_keep_out_of_each_others_way() -> None:
    """The higher of the two marks of a year has its words above, the lower below; of many years the words are left out."""
    targets, actuals, _ = pledge_lines(
        [_year(2021, "6", "8"), _year(2022, "6", "5"), _year(2023, "5", "5")], "%", "", ""
    )["data"]
    assert targets["textposition"] == ["bottom center", "top center", "bottom center"]
    assert actuals["textposition"] == ["top center", "bottom center", "top center"]
    many = pledge_lines([_year(year, "5", "5") for year in range(2001, 2021)], "%", "", "")
    assert many["data"][0]["mode"] == "lines+markers"
    assert many["layout"]["xaxis"]["dtick"] == 5
