"""What falls due: the targets of a choice by their due year, as a calendar and a table."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from indicators.analysis.days import days
from indicators.charts import Drawing, Due, drawn, due_calendar
from indicators.model import Kind, Origin
from indicators.pages.parts.course import LAST_DAY
from indicators.pages.parts.frame import ALL, NONE, Frame, shortened
from indicators.pages.parts.once import once
from indicators.pages.parts.table import Cell, Listed, sentence_cell, table_html, value_cell
from indicators.pages.parts.targets.judged import Judged, judged
from indicators.pages.parts.targets.rows import actual_cell
from indicators.pages.parts.targets.verdict import Verdict, of_judged

ROWS = 40
COMING = "coming"
_ORDER = f"{LAST_DAY}, region, subject, document, start, id"


@dataclass(frozen=True, slots=True)
class Window:
    """Targets of a region and an indicator (either of them ALL or NONE) that fall due in some periods."""

    region: str
    indicator: str
    periods: tuple[str, ...]

    @property
    def wanted(self) -> dict[str, object]:
        """The columns of the targets that are chosen."""
        chosen = {"region": self.region, "indicator": self.indicator}
        columns = {name: "" if value == NONE else value for name, value in chosen.items() if value != ALL}
        return {"kind": Kind.TARGET, "period": self.periods, **columns}


@once(128)
def years_offered(frame: Frame, region: str, indicator: str) -> dict[str, tuple[tuple[str, ...], int]]:
    """By COMING, a year or ALL the periods that end then, with the number of targets; COMING where something is."""
    today = datetime.now(UTC).date()
    window = Window(region, indicator, ())
    wanted = {name: value for name, value in window.wanted.items() if name != "period"}
    periods = {period: n for (period,), n in frame.library.spread("period", **wanted).items() if period}
    ends = {period: days(period)[1] for period in periods}
    coming = tuple(sorted(period for period, end in ends.items() if end >= today))
    years = sorted({end.year for end in ends.values()}, reverse=True)
    found = {COMING: coming} if coming else {}
    found |= {str(year): tuple(sorted(each for each, end in ends.items() if end.year == year)) for year in years}
    found[ALL] = tuple(sorted(periods))
    return {name: (mine, sum(periods[each] for each in mine)) for name, mine in found.items()}


@once(64)
def page(frame: Frame, window: Window, first: int) -> Sequence[Judged]:
    """Some of the targets in the order in which they fall due, judged."""
    return judged(frame, frame.library.observations(order=_ORDER, limit=ROWS, offset=first, **window.wanted))


@once(64)
def calendar(frame: Frame, window: Window, first: int) -> tuple[Drawing, str]:
    """A lane for each region, or where one is chosen for each topic; each target at its last day."""
    shown, labels = page(frame, window, first), frame.labels
    by_topic = window.region != ALL
    dues = [
        Due(
            one.row.target.id,
            _lane(frame, one, by_topic=by_topic),
            days(one.row.target.period)[1],
            _label(frame, one, by_topic=by_topic),
            labels.value(one.row.target),
            one.row.status,
            (labels.summary(one.row.target), frame.words(f"status.{one.row.status}")),
            one.row.target.origin is Origin.PARSED,
        )
        for one in shown
    ]
    figure = due_calendar(dues, datetime.now(UTC).date(), frame.words("due.today"))
    return drawn(figure), frame.words("due.alt", n=len(dues))


@once(64)
def table(frame: Frame, window: Window, first: int) -> Listed:
    """The same targets as a table."""
    words, labels = frame.words, frame.labels
    shown = page(frame, window, first)
    body = [
        [
            Cell(labels.period(one.row.target.period, inferred=one.row.target.period_inferred), style="short"),
            Cell(str(days(one.row.target.period)[1]), style="short"),
            Cell(labels.region(one.row.target.region)),
            Cell(labels.indicator_and_measure(one.row.target), style="wide"),
            value_cell(frame, one.row.target),
            actual_cell(frame, one),
            Cell(words(f"status.{one.row.status}"), style=f"status-{one.row.status}"),
            sentence_cell(frame, one.row.target),
        ]
        for one in shown
    ]
    names = ["due", "last_day", "region", "indicator", "target", "actual", "status", "sentence"]
    html = table_html(words("due.table"), [words(f"field.{name}") for name in names], body)
    ids = [o.id for one in shown for o in (one.row.target, one.row.actual) if o is not None]
    return Listed(html, tuple(dict.fromkeys(ids)))


@once(128)
def verdict(frame: Frame, window: Window, first: int, asked: str) -> Verdict | None:
    """What is said of the target that a value of the page belongs to."""
    found = (of_judged(frame, one) for one in page(frame, window, first))
    return next((one for one in found if one.holds(asked)), None)


@once(128)
def row_of(frame: Frame, window: Window, asked: str) -> int:
    """At which row a target stands; 0 where it is none of them."""
    return frame.library.position(asked, order=_ORDER, **window.wanted)


@once(128)
def tally(frame: Frame, window: Window) -> dict[str, int]:
    """How many targets there are by due day."""
    counts: Counter[str] = Counter()
    for (period,), n in frame.library.spread("period", **window.wanted).items():
        counts[str(days(period)[1])] += n
    return dict(sorted(counts.items()))


def _lane(frame: Frame, one: Judged, *, by_topic: bool) -> str:
    labels, target = frame.labels, one.row.target
    if not by_topic:
        return labels.region(target.region)
    entry = frame.library.catalog.indicators.get(target.subject)
    return labels.topic(entry.topic if entry else "")


def _label(frame: Frame, one: Judged, *, by_topic: bool) -> str:
    name = f"{_lane(frame, one, by_topic=by_topic)} · {frame.labels.indicator(one.row.target.subject)}"
    return shortened(name, frame.labels.value(one.row.target))
