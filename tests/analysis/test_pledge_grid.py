"""Regions × years."""

from datetime import date

from indicators.analysis.comparability import track
from indicators.analysis.coverage import Absent, Coverage
from indicators.analysis.pledge_grid import pledge_grid, tally, tracks_by_targets
from indicators.analysis.pledges import pledges
from indicators.analysis.progress import Terms
from indicators.analysis.status import Status
from indicators.model import Better, Kind, Measure, Period
from tests.builders import observation

ISSUED = {"2023": Period("2023-01-20"), "2024": Period("2024-01-20")}
TARGET = observation("5", kind=Kind.TARGET, period="2023", document="2023")
ACTUAL = observation("4", period="2023", document="2024")
GROWTH = observation("5", kind=Kind.TARGET, period="2023", document="2023", measure=Measure.GROWTH)
ROWS = pledges([TARGET, ACTUAL, GROWTH], Terms({"output": Better.UP}, {}, issued=ISSUED))
COVERAGE = Coverage({"110000": {2023, 2024}, "310000": {2023}}, date(2024, 6, 1))
REGIONS, YEARS = ["310000", "110000", "710000"], [2022, 2023, 2024]


def test_every_region_has_every_year() -> None:
    """The grid is full: each region in the order given with all years, each with its pledge or the reason why not."""
    cells = pledge_grid(ROWS, track(TARGET, {}), REGIONS, YEARS, COVERAGE)
    assert [(cell.region, cell.year) for cell in cells] == [(region, year) for region in REGIONS for year in YEARS]
    assert [cell.pledge.status if cell.pledge else cell.absent for cell in cells] == [
        Absent.NOT_IN_SOURCES,
        Absent.NOT_PARSED,
        Absent.NOT_IN_SOURCES,
        Absent.NOT_IN_SOURCES,
        Status.MISSED,
        Absent.NOT_PARSED,
        *[Absent.NOT_APPLICABLE] * 3,
    ]


def test_the_cells_are_counted() -> None:
    """One year over all regions: how many kept what they promised, and how many places are empty and why."""
    cells = pledge_grid(ROWS, track(TARGET, {}), REGIONS, [2023], COVERAGE)
    assert tally(cells) == {Absent.NOT_PARSED: 1, Status.MISSED: 1, Absent.NOT_APPLICABLE: 1}


def test_tracks_with_the_most_targets_come_first() -> None:
    """What has no target is not offered; ties stand in the order of their names."""
    more = pledges(
        [TARGET, GROWTH, observation(kind=Kind.TARGET, period="2022"), observation(scope="规模以上")], Terms({}, {})
    )
    assert tracks_by_targets(more) == [(track(TARGET, {}), 2), (track(GROWTH, {}), 1)]
