"""Which targets are chosen: by region, indicator and state, in which order; counted before any is read."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from indicators.analysis.ordering import by_gap
from indicators.model import Kind
from indicators.pages.parts.frame import ALL, NONE, Frame
from indicators.pages.parts.once import once
from indicators.pages.parts.targets.judged import Judged, judged

ROWS = 100
MOST_AT_ONCE = 200
"""With more targets than this in all, a reader is asked for a region or an indicator."""
MOST_JUDGED = 1000
"""Of more targets than this only those on the page are held against their actuals: none can be picked by status or gap."""
DUE, GAP, REGION = "due", "gap", "region"
SORTS = (DUE, GAP, REGION)
_REST = "document, start, id"
_SOONEST = f"nullif(period, '') NULLS LAST, region, {_REST}"
LATEST_FIRST = f"nullif(period, '') DESC NULLS LAST, region, {_REST}"
_BY_REGION = f"nullif(region, '') NULLS LAST, nullif(period, '') NULLS LAST, {_REST}"


@dataclass(frozen=True, slots=True)
class Choice:
    """A region and an indicator, either of them ALL or NONE; a state, or ALL; an order."""

    region: str = ALL
    indicator: str = ALL
    status: str = ALL
    sort: str = DUE

    @property
    def wanted(self) -> dict[str, Any]:
        """The columns of the targets that are chosen, whatever their state."""
        chosen = {"region": self.region, "indicator": self.indicator}
        columns = {name: "" if value == NONE else value for name, value in chosen.items() if value != ALL}
        return {"kind": Kind.TARGET, **columns}


def many(frame: Frame) -> bool:
    """Whether there are too many targets to show all at once."""
    return number(frame, Choice()) > MOST_AT_ONCE


@once(256)
def number(frame: Frame, choice: Choice) -> int:
    """How many targets there are of a choice, whatever their state."""
    return sum(n for _, _, n in _of(frame, choice))


@once(256)
def regions_offered(frame: Frame, indicator: str) -> dict[str, str]:
    """The regions with targets of an indicator, the most first, each with its name and number."""
    option, labels = frame.words, frame.labels
    found = most_first((region, n) for region, _, n in _of(frame, Choice(indicator=indicator)))
    return {code or NONE: option("compare.option", name=labels.region(code), n=n) for code, n in found}


@once(256)
def indicators_offered(frame: Frame, region: str) -> dict[str, str]:
    """The indicators with targets of a region, the most first, each with its name and number."""
    words, labels = frame.words, frame.labels
    found = most_first((indicator, n) for _, indicator, n in _of(frame, Choice(region)))
    return {
        name or NONE: words("compare.option", name=labels.indicator(name) if name else labels.topic(""), n=n)
        for name, n in found
    }


def _of(frame: Frame, choice: Choice) -> Iterator[tuple[str, str, int]]:
    """Region, indicator and number of targets, for what a choice holds."""
    spread = frame.library.spread("region", "indicator", kind=Kind.TARGET)
    for (region, indicator), n in spread.items():
        if choice.region in {ALL, region or NONE} and choice.indicator in {ALL, indicator or NONE}:
            yield region, indicator, n


def most_first(found: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    """Names with their sums, the largest first."""
    counts: Counter[str] = Counter()
    for name, n in found:
        counts[name] += n
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


@once(256)
def statuses(frame: Frame, choice: Choice) -> dict[str, int] | None:
    """How many targets of a choice are in each state; None where they are too many to be held against their actuals."""
    if number(frame, choice) > MOST_JUDGED:
        return None
    every = Choice(choice.region, choice.indicator)
    return dict(Counter(one.row.status.value for one in _judged(frame, every)))


@once(32)
def _judged(frame: Frame, choice: Choice) -> Sequence[Judged]:
    return judged(frame, frame.library.observations(order=_order(frame, choice), **choice.wanted))


@once(64)
def _kept(frame: Frame, choice: Choice) -> Sequence[Judged]:
    """All targets of a choice in their order; only where they are few enough to be judged."""
    every = Choice(choice.region, choice.indicator, sort=DUE if choice.sort == GAP else choice.sort)
    kept = [one for one in _judged(frame, every) if choice.status in {ALL, one.row.status}]
    if choice.sort != GAP:
        return kept
    place = {row.target.id: index for index, row in enumerate(by_gap(one.row for one in kept))}
    return sorted(kept, key=lambda one: place[one.row.target.id])


@once(256)
def total(frame: Frame, choice: Choice) -> int:
    """How many targets there are of a choice."""
    return number(frame, choice) if statuses(frame, choice) is None else len(_kept(frame, choice))


@once(256)
def row_of(frame: Frame, choice: Choice, asked: str) -> int:
    """At which row of a choice a target, or the actual beside it, stands; 0 where it is none of them."""
    if statuses(frame, choice) is None:
        return frame.library.position(asked, order=_order(frame, choice), **choice.wanted)
    kept = (one.row for one in _kept(frame, choice))
    return next((at for at, row in enumerate(kept) if asked in {row.target.id, row.actual.id if row.actual else ""}), 0)


@once(128)
def page(frame: Frame, choice: Choice, first: int) -> Sequence[Judged]:
    """One page of the targets of a choice, judged."""
    if statuses(frame, choice) is not None:
        return _kept(frame, choice)[first : first + ROWS]
    order = _order(frame, choice)
    return judged(frame, frame.library.observations(order=order, limit=ROWS, offset=first, **choice.wanted))


def _order(frame: Frame, choice: Choice) -> str:
    if choice.sort == REGION:
        return _BY_REGION
    return LATEST_FIRST if many(frame) else _SOONEST
