"""Targets held against what answers them: by which terms, and all that is shown of one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from indicators.analysis.coverage import Coverage
from indicators.analysis.progress import Progress, Terms, progress
from indicators.analysis.said_again import Others, said_again
from indicators.model import Observation, Period, ReportKind
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.once import once


@dataclass(frozen=True, slots=True)
class Judged:
    """A target with its verdict, the values that it was held against, and where the same target was said again."""

    row: Progress
    answers: Sequence[Observation]
    others: Others
    issued: Mapping[str, Period | None]


def terms_of(frame: Frame) -> Terms:
    """By what the page judges: the catalogue's good sides, the tolerance of the settings, the dates of the documents."""
    catalog = frame.library.catalog
    better = {name: entry.better for name, entry in catalog.indicators.items()}
    return Terms(better, catalog.same_unit, frame.settings.tolerance, frame.library.issued(), datetime.now(UTC).date())


@once(1)
def coverage(frame: Frame) -> Coverage:
    """Of which years the library has a report of each region."""
    years = frame.library.issue_years(kind=ReportKind.GOVERNMENT_WORK_REPORT)
    return Coverage(years, datetime.now(UTC).date())


def judged(frame: Frame, targets: Sequence[Observation]) -> tuple[Judged, ...]:
    """Targets, each held against its actuals, in the order given; the others of a target are looked for among them."""
    answering = frame.library.answering(targets)
    terms = terms_of(frame)
    again = said_again(targets, frame.library.catalog.same_unit, terms.issued)
    return tuple(
        Judged(row, answers, again.get(target.id, ()), terms.issued)
        for target, answers in zip(targets, answering, strict=True)
        for row in progress([target], answers, terms)
    )
