"""The order in which targets are shown."""

from datetime import date
from decimal import Decimal

from indicators.analysis.comparability import track
from indicators.analysis.coverage import Coverage
from indicators.analysis.ordering import by_due_date, by_gap, by_region, furthest_first, share_of_aim
from indicators.analysis.pledge_grid import pledge_grid
from indicators.analysis.pledges import pledges
from indicators.analysis.progress import Progress, Terms, progress
from indicators.model import Better, Kind, Period
from tests.builders import observation

TERMS = Terms({"output": Better.UP}, {}, issued={"plan": Period("2021-01")})


def _row(id_: str, target: str | None, actual: str | None, **given: object) -> Progress:
    aim = observation(target, **{"id": id_, "kind": Kind.TARGET, **given})
    [row] = progress([aim], [observation(actual)] if actual else [], TERMS)
    return row


def test_the_furthest_short_come_first() -> None:
    """Half short, a tenth short, met exactly, met by far, then what nothing is said of; in shares, so that units do not matter."""
    rows = [
        _row("open", "5", None),
        _row("far", "10", "30"),
        _row("tenth", "100", "90"),
        _row("met", "10", "10"),
        _row("half", "2", "1"),
    ]
    assert [row.target.id for row in by_gap(rows)] == ["half", "tenth", "met", "far", "open"]


def test_the_gap_as_a_share() -> None:
    """90 of 100 is a tenth short; a target of nothing has no share."""
    assert share_of_aim(_row("a", "100", "90")) == Decimal("0.1")
    assert share_of_aim(_row("a", "0", "3")) is None
    assert share_of_aim(_row("a", "5", None)) is None


def test_of_a_target_not_due_the_projected_gap_counts() -> None:
    """From 1 in 2020 to 2 in 2022 leads to 3 in 2024: a quarter short of 4."""
    target = observation("4", kind=Kind.TARGET, period="2024", document="plan")
    [row] = progress([target], [observation("1", period="2020"), observation("2", period="2022")], TERMS)
    assert share_of_aim(row) == Decimal("0.25")


def test_what_falls_due_when() -> None:
    """Targets by their last day, the earliest first; a target without a known day comes last."""
    rows = [
        _row("none", "1", None, period=""),
        _row("later", "1", None, period="2035"),
        _row("sooner", "1", None, period="2021/2025"),
    ]
    assert [(day, [row.target.id for row in of_day]) for day, of_day in by_due_date(rows)] == [
        (date(2025, 12, 31), ["sooner"]),
        (date(2035, 12, 31), ["later"]),
        (None, ["none"]),
    ]


def test_regions_in_the_order_given() -> None:
    """Rows follow the order of the regions, others after them."""
    rows = [_row("x", "1", None, region="999999"), _row("b", "1", None, region="310000"), _row("a", "1", None)]
    assert [row.target.id for row in by_region(rows, ["110000", "310000"])] == ["a", "b", "x"]


def test_regions_of_a_year_by_their_gap() -> None:
    """Two short, one short, met, promised without an actual, and last what was not promised."""
    regions = ["110000", "120000", "130000", "140000", "150000", "210000"]
    aims = [observation("10", kind=Kind.TARGET, region=region) for region in regions[:4]]
    reached = {"110000": "10", "120000": "9", "130000": "8", "150000": "3"}
    actuals = [observation(value, region=region) for region, value in reached.items()]
    cover = Coverage({}, date(2030, 1, 1))
    rows = pledges([*aims, *actuals], TERMS, cover)
    cells = furthest_first(pledge_grid(rows, track(aims[0], {}), regions, [2024], cover))
    assert [cell.region for cell in cells] == ["130000", "120000", "110000", "140000", "150000", "210000"]
