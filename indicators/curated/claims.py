"""Does the text say what the entry claims? A list of plain callables, each: a claim -> the faults it finds."""

import re
from collections.abc import Callable, Iterator

from indicators.curated.claim import Claim
from indicators.extract.mentions import find_mentions
from indicators.extract.periods import PeriodMention, find_periods
from indicators.extract.regions import find_regions
from indicators.faults import (
    ActualInFuture,
    Fault,
    MeasureNotStated,
    PeriodNotStated,
    PeriodUnexplained,
    RegionNotStated,
    TargetInPast,
    UnitContradicted,
    UnitNotStated,
    ValueCutOut,
)
from indicators.model import Kind, Measure, Period

_FROM_TO = re.compile(r"从.{2,60}?[到至]")
PERCENT_LIKE = ("%", "‰", "")
POINTS = "个百分点"

RISE = "增长 增加 新增 增速 增幅 提高 提升 上升 扩大 加快 高 多 快 翻 增"
FALL = "下降 降低 减少 回落 缩小 缩短 放缓 低 少 慢 降"
MEASURE_WORDS = {
    Measure.GROWTH: f"{RISE} {FALL}".split(),
    Measure.SHARE: "占 比重 比例 率 份额 分之 / 成 半 %".split(),
    Measure.CHANGE: f"{RISE} {FALL}".split(),
    Measure.CONTRIBUTION: ["贡献"],
    Measure.PULL: ["拉动"],
}


def unit_fits(claim: Claim) -> Iterator[Fault]:
    """The unit that was read is one that the indicator and the measure can have."""
    quantity, entry = claim.quantity, claim.entry
    if quantity is None:
        return
    if entry.unit is not None and not any(entry.unit in words for words in claim.evidence):
        yield UnitNotStated(claim.file, claim.line("unit"), unit=entry.unit)
    expected = _expected_units(claim)
    unit = quantity.unit
    if unit not in expected and not _both_count(claim, unit):
        yield UnitContradicted(
            claim.file, claim.line("value"), value=entry.words, unit=unit or "–", expected=" ".join(expected)
        )


def _expected_units(claim: Claim) -> tuple[str, ...]:
    own = claim.indicator.unit
    return {
        Measure.LEVEL: (own, ""),
        Measure.GROWTH: ("%", "倍"),
        Measure.SHARE: PERCENT_LIKE,
        Measure.CHANGE: (POINTS, own),
        Measure.RANK: ("位",),
        Measure.CONTRIBUTION: ("%",),
        Measure.PULL: (POINTS,),
    }[claim.entry.measure]


def _both_count(claim: Claim, unit: str) -> bool:
    """家 and 户, 座 and 个: two words for counting the same things."""
    own, read = claim.catalog.units.get(claim.indicator.unit), claim.catalog.units.get(unit)
    return bool(own and read and own.dimension == read.dimension == "count") and claim.entry.measure in {
        Measure.LEVEL,
        Measure.CHANGE,
    }


def value_is_whole(claim: Claim) -> Iterator[Fault]:
    """The value is the number that is printed there, not a piece cut out of it."""
    if claim.quantity is None:
        return
    raw = claim.opened.text[claim.sentence.start : claim.sentence.end]
    start, end = claim.start - claim.sentence.start, claim.end - claim.sentence.start
    for mention in find_mentions(raw):
        overlaps = mention.start < end and start < mention.end
        if overlaps and (mention.start < start or end < mention.end):
            outside = raw[mention.start : start] + raw[max(end, mention.start) : mention.end]
            if any(char.isdigit() or char in "万亿千百%.,％点" for char in outside):
                yield ValueCutOut(claim.file, claim.line("value"), value=claim.entry.words, printed=mention.text)


def measure_is_stated(claim: Claim) -> Iterator[Fault]:
    """The sentence or the context has a word for the measure."""
    words = MEASURE_WORDS.get(claim.entry.measure)
    if words and not any(word in text for text in claim.evidence for word in words):
        yield MeasureNotStated(claim.file, claim.line("measure"), measure=claim.entry.measure, words=" ".join(words))


def period_is_stated(claim: Claim) -> Iterator[Fault]:
    """The text's own words give the period that is claimed, or leave it open and the source's date gives it."""
    if claim.period is None:
        if not claim.entry.note:
            yield PeriodUnexplained(claim.file, claim.line("period"))
        return
    stated = stated_periods(claim)
    if claim.period.iso in stated:
        return
    if not stated and claim.issued is not None and claim.period == claim.issued:
        return
    yield PeriodNotStated(
        claim.file, claim.line("period"), period=claim.period.iso, stated=" ".join(sorted(stated)) or "–"
    )


def stated_periods(claim: Claim) -> dict[str, bool]:
    """The periods that the evidence states: ISO 8601 -> whether the issue date was needed to settle it."""
    found: dict[str, bool] = {}

    def state(text: str, mention: PeriodMention, *, inferred: bool) -> None:
        for iso in _periods_of(mention, text):
            found[iso] = found.get(iso, True) and inferred

    frame, frame_inferred = _frame(claim)
    for text in claim.evidence:
        alone = find_periods(text, claim.issued)
        for mention in alone:
            state(text, mention, inferred=mention.inferred)
        by_themselves = {mention.period for mention in alone}
        for mention in find_periods(text, claim.issued, frame) if frame else ():
            if mention.period not in by_themselves:
                state(text, mention, inferred=mention.inferred or frame_inferred)
    return found


def _periods_of(mention: PeriodMention, text: str) -> tuple[str, ...]:
    """The period of a mention; of a span of years over which something went 从…到…, its first and last year as well."""
    if mention.period is None:
        return ()
    return (mention.period, *mention.period.split("/")) if _FROM_TO.search(text) else (mention.period,)


def _frame(claim: Claim) -> tuple[Period | None, bool]:
    """The period that the context sets for the sentence, where there is exactly one, and whether it was inferred."""
    mentions = [m for text in claim.evidence[1:] for m in find_periods(text, claim.issued) if m.period]
    if len(mentions) != 1 or mentions[0].period is None:
        return None, False
    return Period(mentions[0].period), mentions[0].inferred


def region_is_stated(claim: Claim) -> Iterator[Fault]:
    """The region's name, or a word for it (全省, 我国) in an article that names it, stands in the evidence."""
    regions = claim.catalog.regions
    home = claim.region.code if claim.region.short in claim.opened.article_text(claim.sentence) else None
    named = {
        mention.code
        for text in claim.evidence
        for mention in find_regions(text, regions, home=home, known={claim.region.code})
        if mention.code is not None
    }
    if claim.region.code in named:
        return
    shown = " ".join(sorted(regions[code].short for code in named)) or "–"
    yield RegionNotStated(claim.file, claim.line("region"), region=claim.region.zh, stated=shown)


def time_agrees_with_kind(claim: Claim) -> Iterator[Fault]:
    """What was reached does not lie in the future of its source, what is aimed at not in its past."""
    if claim.period is None or claim.issued is None:
        return
    facts = {"period": claim.period.iso, "issued": claim.issued.iso}
    if claim.entry.kind in {Kind.ACTUAL, Kind.ESTIMATE} and claim.period.first_day > claim.issued.last_day:
        yield ActualInFuture(claim.file, claim.line("kind"), **facts)
    if claim.entry.kind is Kind.TARGET and claim.period.last_day < claim.issued.first_day:
        yield TargetInPast(claim.file, claim.line("kind"), **facts)


CHECKS: tuple[Callable[[Claim], Iterator[Fault]], ...] = (
    value_is_whole,
    unit_fits,
    measure_is_stated,
    period_is_stated,
    region_is_stated,
    time_agrees_with_kind,
)
