"""A claim: one entry with everything needed to judge whether the text makes it."""

from dataclasses import dataclass

from indicators.catalog.load import Catalog
from indicators.curated.entry import Entry
from indicators.curated.open_document import OpenDocument
from indicators.model import Indicator, Measure, Period, Quantity, Region, Sentence


@dataclass(frozen=True, slots=True)
class Claim:
    """An entry whose quote and value were found.

    `start:end` is the value (or the goal's words) in the file; `quantity` is what was read there, None for a goal
    without a number. `period` is None where it is not known. `lines` maps a key that the entry itself writes to its line, and "" to the entry's.
    """

    entry: Entry
    file: str
    lines: dict[str, int]
    opened: OpenDocument
    catalog: Catalog
    indicator: Indicator
    region: Region
    period: Period | None
    sentence: Sentence
    start: int
    end: int
    quantity: Quantity | None
    context: tuple[tuple[int, int], ...]

    def line(self, key: str) -> int:
        """The line of `key`, or of the entry where the key is not written."""
        return self.lines.get(key, self.lines[""])

    @property
    def of(self) -> Measure:
        """The measure that a change or rank is about; any other measure is about itself."""
        if self.entry.measure in {Measure.CHANGE, Measure.RANK}:
            return self.entry.of or Measure.LEVEL
        return self.entry.measure

    @property
    def evidence(self) -> list[str]:
        """The words that may support the claim: the sentence that holds the value, then each context quote."""
        return [self.sentence.reading, *("".join(self.opened.text[s:e].split()) for s, e in self.context)]

    @property
    def issued(self) -> Period | None:
        """When the source was published."""
        return self.opened.document.source.issue_period
