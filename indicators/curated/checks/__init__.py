"""Does the text say what the entry claims? A list of plain callables, each: a claim -> the faults it finds."""

from collections.abc import Callable, Iterator

from indicators.curated.checks.kind import kind_agrees_with_words, time_agrees_with_kind
from indicators.curated.checks.measure import measure_agrees_with_words, measure_is_stated
from indicators.curated.checks.period import period_is_stated, stated_periods
from indicators.curated.checks.reference import reference_is_stated
from indicators.curated.checks.region import region_is_stated
from indicators.curated.checks.value import unit_fits, value_is_whole
from indicators.curated.claim import Claim
from indicators.faults import Fault

__all__ = ["CHECKS", "stated_periods"]

CHECKS: tuple[Callable[[Claim], Iterator[Fault]], ...] = (
    value_is_whole,
    unit_fits,
    measure_is_stated,
    measure_agrees_with_words,
    period_is_stated,
    reference_is_stated,
    region_is_stated,
    kind_agrees_with_words,
    time_agrees_with_kind,
)
