"""What the charts of the Targets page share: a value as a mark, its band, a gap in words, the way to its due date."""

from decimal import Decimal

from indicators.analysis.bands import band
from indicators.analysis.days import whole_year
from indicators.analysis.pledges import Pledge
from indicators.analysis.progress import yearly
from indicators.analysis.ranking import midpoint
from indicators.analysis.reason import difference
from indicators.analysis.status import Status
from indicators.charts import Band, Drawing, Mark, PaceLine, PledgeYear, drawn, pace_line
from indicators.locale.format import format_number, format_quantity
from indicators.model import Observation, Origin
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.targets.judged import Judged
from indicators.tolerance import is_rate


def mark_of(
    frame: Frame, observation: Observation | None, *, label: str = "", said: str = "", reference: bool = False
) -> Mark | None:
    """A value as a mark; None where there is none or it has no number. `said` is a further line on pointing at it."""
    number = midpoint(observation) if observation else None
    if observation is None or number is None:
        return None
    labels = frame.labels
    lines = (labels.summary(observation), labels.kind(observation.kind), said)
    return Mark(
        observation.id,
        label,
        number,
        labels.value(observation),
        observation.kind,
        tuple(line for line in lines if line),
        reference,
        observation.origin is Origin.PARSED,
    )


def band_of(frame: Frame, target: Observation | None) -> Band | None:
    """From where to where 左右 or a range goes."""
    ends = band(target, frame.settings.tolerance) if target else None
    return Band(ends.low, ends.high) if ends and ends.low is not None and ends.high is not None else None


def gap_text(frame: Frame, gap: Decimal | None, unit: str) -> str:
    """Actual minus target with its sign; "" where there is none."""
    if gap is None:
        return ""
    apart = difference(gap, unit)
    written = format_quantity(apart.value, frame.library.catalog.units.get(apart.unit), frame.words.language)
    return f"+{written}" if gap > 0 else written


def short_gap(frame: Frame, gap: Decimal | None, unit: str) -> str:
    """The gap of a rate without its unit, for a place that has room for a number alone; "" for an amount."""
    if gap is None or not is_rate(unit):
        return ""
    return ("+" if gap > 0 else "") + format_number(gap, frame.words.language)


def year_of(frame: Frame, year: int, row: Pledge | None, said: str) -> PledgeYear:
    """A year's target and actual as marks; `said` is told on pointing at them."""
    target, actual = (row.target, row.actual) if row else (None, None)
    return PledgeYear(
        year,
        mark_of(frame, target, said=said),
        mark_of(frame, actual, said=said),
        row.status if row else Status.NO_TARGET,
        band_of(frame, target),
    )


def path_of(frame: Frame, one: Judged) -> Drawing | None:
    """The actuals up to now, the way left to the target and where the pace leads; None where there is no pace."""
    row, words, labels = one.row, frame.words, frame.labels
    target = mark_of(frame, row.target)
    if row.pace is None or target is None:
        return None
    own = yearly(one.answers, row.target, frame.library.catalog.same_unit, one.issued)
    reached = tuple((year, mark) for year, each in own if (mark := mark_of(frame, each)) is not None)
    unit = frame.library.catalog.units.get(row.target.unit)
    value = format_quantity(row.pace.projected, unit, words.language)
    due = whole_year(row.target.period) or own[-1][0]
    said = words("targets.projected", value=value, due=labels.period(row.target.period))
    projected = Mark("", "", row.pace.projected, value, "forecast", (said,), parsed=True)
    line = PaceLine(reached, due, target, projected, band_of(frame, row.target))
    names = (words("kind.actual"), words("targets.required"), words("targets.at_this_pace"))
    return drawn(pace_line(line, labels.unit(row.target.unit), *names))
