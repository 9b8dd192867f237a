"""Why a cell is empty."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from indicators.analysis.comparability import Basis
from indicators.model import Kind, Level, Measure, Period, Region


class Reason(StrEnum):
    """The reasons there are, the first that holds is given."""

    NOT_APPLICABLE = "not_applicable"
    """There can be no such value."""
    NOT_YET_PUBLISHED = "not_yet_published"
    """The period is not over, so nobody can have measured it."""
    NOT_PARSED = "not_parsed"
    """A sentence of a source names the indicator and holds a number that no reading has settled."""
    NOT_IN_SOURCES = "not_in_sources"
    """No source of the library says it."""


@dataclass(frozen=True, slots=True)
class Searched:
    """A document about the region: when it came out, and its sentences that hold a number nobody has settled yet."""

    document: str
    issued: date | None
    open_sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Absence:
    """The reason; how many sources of the region, old enough to know, were searched; and the open sentences found.

    `sentences` are pairs of document and sentence.
    """

    reason: Reason
    searched: int = 0
    sentences: tuple[tuple[str, str], ...] = ()


def absence(region: Region, wanted: Basis, names: Sequence[str], searched: Sequence[Searched], today: date) -> Absence:
    """Why `region` has no value on the basis `wanted`, whose indicator texts call by one of `names`.

    The country has no place among its own provinces. A source that came out before the end of the period cannot
    hold what was reached in it, and is not counted as searched; one whose day is not known is.
    """
    if wanted.measure is Measure.RANK and region.level is Level.COUNTRY:
        return Absence(Reason.NOT_APPLICABLE)
    end = Period(wanted.period).last_day
    reached = wanted.kind in {Kind.ACTUAL, Kind.ESTIMATE}
    if reached and end >= today:
        return Absence(Reason.NOT_YET_PUBLISHED)
    able = [one for one in searched if not reached or one.issued is None or one.issued >= end]
    sentences = tuple(
        (one.document, sentence)
        for one in able
        for sentence in one.open_sentences
        if any(name in sentence for name in names)
    )
    return Absence(Reason.NOT_PARSED if sentences else Reason.NOT_IN_SOURCES, len(able), sentences)
