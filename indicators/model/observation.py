"""An observation (SDMX): one value of one indicator and measure for one region and one period."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from indicators.model.quantity import Comparator

WRITTEN = "～"
"""Stands before an indicator's name as a source writes it, where an id would stand."""


class Kind(StrEnum):
    """Reached, aimed at, provisionally reckoned, or foreseen."""

    ACTUAL = "actual"
    TARGET = "target"
    ESTIMATE = "estimate"
    FORECAST = "forecast"


class Origin(StrEnum):
    """Checked by a person, or read by program."""

    CURATED = "curated"
    PARSED = "parsed"


class Measure(StrEnum):
    """What of the indicator the number gives.

    level         how much or how many
    growth        rate of growth against `reference` (a year before where none is given), in %
    share         the part of a whole, in % or as a fraction
    change        difference against `reference`, in 个百分点 or the level's own unit
    rank          place in an order, 1 is first
    contribution  share of the growth of a whole that this part gave (贡献率), in %
    pull          points of the growth of a whole that this part gave (拉动), in 个百分点
    multiple      how many times the value of `reference` (a year before where none is given), in 倍
    """

    LEVEL = "level"
    GROWTH = "growth"
    SHARE = "share"
    CHANGE = "change"
    RANK = "rank"
    CONTRIBUTION = "contribution"
    PULL = "pull"
    MULTIPLE = "multiple"


class Observation(NamedTuple):
    """One value, and where it says so.

    `of` names the measure that a change or a rank is about (the change of a growth rate, the rank by share);
    it equals `measure` for the others. `reference` is what a growth or a change is measured against: a period,
    a region's code, `target`, or "" for the same period a year before. `period` is ISO 8601, or "" where not known.
    `value`, `low` and `high` are in the base unit `unit`; all are None for a goal without a number.
    `text/start/end` is the mention of the value, `sentence*` the sentence that holds it, both as they stand in the
    document's text; `reading` is the sentence with the breaks of the layout mended.
    `indicator` is the catalogue's id, or "" for one that the catalogue does not know; `indicator_name` is the name as the
    source writes it, where a program read it. `rule` is the rule that bound a parsed value and `confidence` (0 to 1) how
    far to trust it; both are empty for a curated one.
    `before` and `after` are the words of the sentence around the value, layout mended, cut where long: the store gives them.
    `evidence` are the spans (start, end) of the passages that give what the sentence itself leaves out.
    """

    id: str
    document: str
    origin: Origin
    kind: Kind
    indicator: str
    measure: Measure
    of: Measure
    reference: str
    region: str
    period: str
    period_inferred: bool
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    comparator: Comparator | None
    hedges: tuple[str, ...]
    unit: str
    scope: str
    text: str
    start: int
    end: int
    sentence: str
    sentence_start: int
    sentence_end: int
    reading: str = ""
    prefix: str = ""
    suffix: str = ""
    evidence: tuple[tuple[int, int], ...] = ()
    indicator_name: str = ""
    rule: str = ""
    confidence: Decimal | None = None
    note: str = ""
    note_en: str = ""
    before: str = ""
    after: str = ""

    @property
    def subject(self) -> str:
        """What is measured: the indicator's id, or its name as written (after a mark) where the catalogue has none."""
        return self.indicator or f"{WRITTEN}{self.indicator_name}"
