"""The value: the whole number that is printed, in a unit that it can have."""

from collections.abc import Iterator

from indicators.curated.claim import Claim
from indicators.extract.mentions import find_mentions
from indicators.faults import Fault, UnitContradicted, UnitNotStated, ValueCutOut
from indicators.model import Measure

_PERCENT_LIKE = ("%", "‰", "")
_POINTS = "个百分点"


def value_is_whole(claim: Claim) -> Iterator[Fault]:
    """The value is the number that is printed there with its unit, not a piece cut out of it."""
    if claim.quantity is None:
        return
    raw = claim.opened.text[claim.sentence.start : claim.sentence.end]
    start, end = claim.start - claim.sentence.start, claim.end - claim.sentence.start
    for mention in find_mentions(raw):
        overlaps = mention.start < end and start < mention.end
        if overlaps and (mention.start < start or end < mention.end):
            yield ValueCutOut(claim.file, claim.line("value"), value=claim.entry.words, printed=mention.text)


def unit_fits(claim: Claim) -> Iterator[Fault]:
    """The unit, printed or declared, is one that the indicator and the measure can have; a declared one is stated."""
    quantity, declared = claim.quantity, claim.entry.unit
    if quantity is None:
        return
    if declared is not None and not any(declared in words for words in claim.evidence):
        yield UnitNotStated(claim.file, claim.line("unit"), unit=declared)
    expected = _expected_units(claim)
    for key, unit in (("value", quantity.unit), ("unit", declared)):
        if unit is not None and unit not in expected and not _both_count(claim, unit):
            yield UnitContradicted(
                claim.file, claim.line(key), value=claim.entry.words, unit=unit or "–", expected=" ".join(expected)
            )
    if declared is not None and quantity.unit not in {"", declared}:
        yield UnitContradicted(
            claim.file, claim.line("unit"), value=claim.entry.words, unit=declared, expected=quantity.unit
        )


def _expected_units(claim: Claim) -> tuple[str, ...]:
    own = claim.indicator.unit
    return {
        Measure.LEVEL: (own, ""),
        Measure.GROWTH: ("%", "倍"),
        Measure.SHARE: _PERCENT_LIKE,
        Measure.CHANGE: (_POINTS, own),
        Measure.RANK: ("位",),
        Measure.CONTRIBUTION: ("%",),
        Measure.PULL: (_POINTS,),
        Measure.MULTIPLE: ("倍",),
    }[claim.entry.measure]


def _both_count(claim: Claim, unit: str) -> bool:
    """家 and 户, 座 and 个: two words for counting the same things."""
    own, read = claim.catalog.units.get(claim.indicator.unit), claim.catalog.units.get(unit)
    return bool(own and read and own.dimension == read.dimension == "count") and claim.entry.measure in {
        Measure.LEVEL,
        Measure.CHANGE,
    }
