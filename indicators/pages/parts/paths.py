"""Values of several periods: each a line, with the path of its targets and where the pace leads."""

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.analysis.days import whole_year
from indicators.analysis.pledges import pledges
from indicators.analysis.progress import progress
from indicators.analysis.ranking import midpoint
from indicators.analysis.timeline import series
from indicators.charts import Drawing, Line, drawn, pledge_lines
from indicators.charts import series as series_chart
from indicators.model import Kind, Observation
from indicators.pages.parts.course import AT_ONCE, Choice, number
from indicators.pages.parts.frame import ALL, Frame
from indicators.pages.parts.once import once
from indicators.pages.parts.targets.judged import Judged, terms_of
from indicators.pages.parts.targets.marks import mark_of, path_of, year_of

MOST_IN_SERIES = 2000


@dataclass(frozen=True, slots=True)
class Series:
    """One value over several periods. `ahead` draws the way to a target that is not due yet, where there is a pace.

    A `wide` one has words at each year. `apart` is how many of its values are not drawn, since they are not of a whole year.
    """

    name: str
    said: str
    figure: Drawing
    alt: str
    wide: bool = False
    apart: int = 0
    ahead: Drawing | None = None


@once(64)
def series_of(frame: Frame, choice: Choice) -> list[Series] | None:
    """The series of a choice; None where it has too many values for their series to be told apart."""
    if number(frame, choice) > MOST_IN_SERIES or (choice.indicator == ALL and number(frame, choice) > AT_ONCE):
        return None
    found = frame.library.observations(order="document, start, id", **choice.wanted)
    return [_series(frame, group) for group in series(found, frame.library.catalog.same_unit)]


def _series(frame: Frame, group: Sequence[Observation]) -> Series:
    """Targets of whole years beside actuals of whole years are a path; anything else is one line in the order of time."""
    words, labels, one = frame.words, frame.labels, group[0]
    name = f"{labels.region(one.region)} · {labels.indicator(one.subject)}"
    said = f"{labels.measure(one.measure, one.of, one.reference)} · {labels.scope(one.scope)}"
    whole = [o for o in group if whole_year(o.period) is not None]
    if len({o.kind is Kind.TARGET for o in whole}) > 1:
        alt = words("timeline.path_alt", name=name, n=len(whole))
        return Series(name, said, _path(frame, whole), alt, True, len(group) - len(whole), _ahead(frame, whole))
    marks = tuple(mark_of(frame, o, label=labels.period(o.period)) for o in group if midpoint(o) is not None)
    figure = drawn(series_chart(Line(name, tuple(mark for mark in marks if mark)), labels.unit(one.unit)))
    return Series(name, said, figure, words("timeline.series_alt", name=name, n=len(marks)))


def _path(frame: Frame, whole: Sequence[Observation]) -> Drawing:
    words, labels = frame.words, frame.labels
    rows = pledges(whole, terms_of(frame))
    years = [year_of(frame, row.year, row, words(f"status.{row.status}")) for row in rows]
    names = (words("kind.target"), words("kind.actual"))
    return drawn(pledge_lines(years, labels.unit(whole[0].unit) or words("label.ratio"), *names))


def _ahead(frame: Frame, whole: Sequence[Observation]) -> Drawing | None:
    """The way to the last target that has a pace."""
    terms = terms_of(frame)
    targets = [o for o in whole if o.kind is Kind.TARGET]
    rows = [row for row in progress(targets, whole, terms) if row.pace is not None]
    latest = max(rows, key=lambda row: row.target.period, default=None)
    return path_of(frame, Judged(latest, whole, (), terms.issued)) if latest else None
