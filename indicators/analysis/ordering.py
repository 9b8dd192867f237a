"""The order in which targets are shown: by gap, by due date, by region."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from indicators.analysis.days import days
from indicators.analysis.pledge_grid import Cell
from indicators.analysis.progress import Progress
from indicators.analysis.ranking import midpoint
from indicators.analysis.status import Status

_SHORT = frozenset({Status.MISSED, Status.BELOW_SO_FAR, Status.BEHIND, Status.WRONG_DIRECTION})
_OPEN = frozenset(
    {Status.UNCLEAR, Status.EARLIER, Status.NOT_YET, Status.NOT_COMPARABLE, Status.NO_ACTUAL, Status.NO_NUMBER}
)


def share_of_aim(row: Progress) -> Decimal | None:
    """The size of the gap as a share of the aim, so that targets of all units have one order; None where there is none.

    Of a target not due yet it is the gap of the projected value.
    """
    aim = midpoint(row.target)
    gap = row.gap if row.pace is None else row.pace.projected - row.pace.aim
    return None if aim is None or gap is None or aim == 0 else abs(gap / aim)


def by_gap(rows: Iterable[Progress]) -> list[Progress]:
    """Those furthest short of their targets first, then those at them, then those of which nothing is said."""

    def order(row: Progress) -> tuple[int, Decimal]:
        share = share_of_aim(row) or Decimal(0)
        if row.status in _SHORT:
            return 0, -share
        return (2, Decimal(0)) if row.status in _OPEN else (1, share)

    return sorted(rows, key=order)


def by_due_date(rows: Iterable[Progress]) -> list[tuple[date | None, list[Progress]]]:
    """The targets by the day on which they fall due, the earliest first; those without a known day last, under None."""
    found: dict[date | None, list[Progress]] = {}
    for row in rows:
        due = days(row.target.period)[1] if row.target.period else None
        found.setdefault(due, []).append(row)
    return sorted(found.items(), key=lambda item: item[0] or date.max)


def by_region(rows: Iterable[Progress], order: list[str]) -> list[Progress]:
    """The targets by region in the order given; regions that are not in it last."""
    place = {code: index for index, code in enumerate(order)}
    return sorted(rows, key=lambda row: place.get(row.target.region, len(place)))


def furthest_first(cells: Iterable[Cell]) -> list[Cell]:
    """The regions' years of one track: by gap as `by_gap` has it, those without a target or an actual last."""

    def order(cell: Cell) -> tuple[int, Decimal]:
        row = cell.pledge
        if row is None or row.target is None:
            return 4, Decimal(0)
        if row.gap is None or row.status in _OPEN:
            return 3, Decimal(0)
        return (0, -abs(row.gap)) if row.status in _SHORT else (1, abs(row.gap))

    return sorted(cells, key=order)
