"""Regions × years: a cell for each, with its pledge or the reason why it is empty."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from indicators.analysis.comparability import Track
from indicators.analysis.coverage import Absent, Coverage
from indicators.analysis.pledges import Pledge
from indicators.analysis.status import Status


@dataclass(frozen=True, slots=True)
class Cell:
    """A region's year: its pledge; `absent` is why the whole of it, or its missing side, is empty (None where it is full)."""

    region: str
    year: int
    pledge: Pledge | None
    absent: Absent | None


def pledge_grid(
    rows: Iterable[Pledge], track: Track, regions: Sequence[str], years: Sequence[int], coverage: Coverage
) -> list[Cell]:
    """The cells of one track, region by region in the order given, each with all `years`.

    One year for all regions is `years=[2023]`. An empty cell's reason is that of the year's own report, which sets the target.
    """
    found = {(row.region, row.year): row for row in rows if row.track == track}
    return [_cell(found.get((region, year)), region, year, coverage) for region in regions for year in years]


def _cell(row: Pledge | None, region: str, year: int, coverage: Coverage) -> Cell:
    if row is None:
        return Cell(region, year, None, coverage.why_empty(region, year))
    return Cell(region, year, row, row.absent)


def tally(cells: Iterable[Cell]) -> Counter[Status | Absent]:
    """How many cells say what: the status of those with a pledge, else why there is none."""
    said = (cell.pledge.status if cell.pledge else cell.absent for cell in cells)
    return Counter(each for each in said if each is not None)


def tracks_by_targets(rows: Iterable[Pledge]) -> list[tuple[Track, int]]:
    """The tracks that have targets, each with how many, the most first; what a page offers to choose from."""
    counts = Counter(row.track for row in rows if row.target is not None)
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
