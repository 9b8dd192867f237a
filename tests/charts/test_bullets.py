"""Targets: each row in parts of its own aim."""

import re
from decimal import Decimal

import pytest

from indicators.charts import Band, Bullet, bullets
from indicators.charts.bullets import percent_of_aim
from tests.builders import mark


def _bullet(target: str, actual: str | None, *, part: bool = False) -> Bullet:
    return Bullet(
        ("产值", "5元/9元"), "没有", mark(target, id="aim"), mark(actual, id="reached") if actual else None, part
    )


@pytest.mark.parametrize(
    ("target", "actual", "percent"),
    [
        ("200", "50", "25"),
        ("8", "13.8", "172.5"),
        ("-5", "-6", "120"),
        ("5", "-1", "-20"),
        ("0", "3", None),
        ("5", None, None),
    ],
)
def test_how_much_of_the_aim_was_reached(target: str, actual: str | None, percent: str | None) -> None:
    """The bar is the actual in hundredths of the target; a zero target leaves no proportion."""
    assert percent_of_aim(_bullet(target, actual)) == (None if percent is None else Decimal(percent))


def test_every_aim_stands_at_100() -> None:
    """Targets of whatever size stand below one another."""
    aims = bullets([_bullet("200", "50"), _bullet("8", None)], "%")["data"][1]
    assert (aims["x"], aims["y"]) == ([100, 100], [0, 1])


def test_a_bar_stands_in_the_row_of_its_target() -> None:
    """A row without an actual has no bar, and the rows after it keep theirs."""
    bars = bullets([_bullet("8", None), _bullet("200", "50")], "%")["data"][0]
    assert (bars["x"], bars["y"]) == ([25.0], [1])


def test_a_part_of_the_period_is_hatched() -> None:
    """A bar for a part of the period looks different from one for all of it."""
    bars = bullets([_bullet("8", "4", part=True), _bullet("8", "4")], "%")["data"][0]
    assert bars["marker"]["pattern"]["shape"] == ["/", ""]


@pytest.mark.parametrize(("actual", "at"), [("5", 62.5), ("24", 300.0), ("-2", -25.0)])
def test_every_bar_lies_within_the_axis(actual: str, at: float) -> None:
    """The axis reaches from the least to the most, a fall included, so that each mark can be pointed at."""
    figure = bullets([_bullet("8", actual)], "%")
    low, high = figure["layout"]["xaxis"]["range"]
    assert figure["data"][0]["x"] == [at]
    assert low <= min(at, 0)
    assert high > max(at, 100)


def test_the_first_row_is_on_top() -> None:
    """Rows stand in the order given, from above."""
    layout = bullets([_bullet("1", "1"), Bullet(("二", ""), "", mark())], "%")["layout"]
    assert [name["text"].split("<br>")[0] for name in layout["annotations"]] == [
        "产值",
        "二",
    ]
    assert [name["y"] < index for index, name in enumerate(layout["annotations"])] == [True, True]
    low, high = layout["yaxis"]["range"]
    assert low > 1
    assert high < 0


@pytest.mark.parametrize(
    ("actual", "ticks"),
    [
        ("4", [0, 50, 100]),
        ("24", [0, 50, 100, 200, 300]),
        ("100", [0, 50, 100, 1000]),
        ("8000000", [0, 50, 100, 10**8]),
    ],
)
def test_ticks_stay_few(actual: str, ticks: list[int]) -> None:
    """However far a bar runs beyond its aim, the axis has a handful of round ticks."""
    assert bullets([_bullet("8", actual)], "%")["layout"]["xaxis"]["tickvals"] == ticks


def _full() -> Bullet:
    reference = mark("6", id="country")
    return Bullet(
        ("产值", "5元以上"),
        "4",
        mark("5", id="aim"),
        mark("4"),
        band=Band(Decimal(4), Decimal(8)),
        reference=reference,
        status="missed",
    )


def test_band_and_reference_are_in_parts_of_the_aim() -> None:
    """A band from 4 to 8 around 5 goes from 80 to 160, a reference of 6 stands at 120; both lie in their row."""
    figure = bullets([_bullet("8", None), _full()], "%")
    [band] = figure["layout"]["shapes"]
    assert (band["x0"], band["x1"], band["layer"]) == (80.0, 160.0, "below")
    assert band["y0"] < 1 < band["y1"]
    ticks = figure["data"][2]
    assert (ticks["x"], ticks["y"], ticks["customdata"]) == ([120.0], [1], [["country"]])


def test_what_was_reached_stands_behind_the_aim_with_the_sign() -> None:
    """The words above a mark tell the aim, the sign of the status and what was reached; the axis ends beyond the band."""
    layout = bullets([_full()], "%")["layout"]
    aim = layout["annotations"][0]["text"].split("<br>")[1]
    assert re.sub("<[^>]*>", "", aim).split() == ["5元以上", "✕", "4"]
    assert layout["xaxis"]["range"][1] > 160


def test_the_band_of_a_fall_has_its_ends_in_order() -> None:
    """Around a fall of 3 a band from -3.25 to -2.75 goes from less to more of the aim."""
    fall = Bullet(("能耗", ""), "", mark("-3"), band=Band(Decimal("-3.3"), Decimal("-2.7")))
    [band] = bullets([fall], "%")["layout"]["shapes"]
    assert band["x0"] == pytest.approx(90)
    assert band["x1"] == pytest.approx(110)


def test_an_aim_of_nothing_has_neither() -> None:
    """Where a zero aim leaves no proportion, band and reference are not drawn."""
    zero = Bullet(("产值", ""), "", mark("0"), band=Band(Decimal(-1), Decimal(1)), reference=mark("1"))
    figure = bullets([zero], "%")
    assert (figure["layout"]["shapes"], len(figure["data"])) == ([], 2)
