"""The region: the text names it, as what the value is about and not only as what it is held against."""

import re
from collections.abc import Iterator

from indicators.curated.checks.clause import is_yardstick, says_nothing_else, surroundings
from indicators.curated.claim import Claim
from indicators.extract.periods import find_periods
from indicators.extract.regions import RegionMention, find_regions
from indicators.faults import Fault, RegionNotStated
from indicators.model import Measure

_LEADS = re.compile(r"(?:其中|截至|截止|到|在|[年月日份末底])*")

# The first place in 全国 is not 全国's, but that of one of its parts.
_PLACE_IN = re.compile("第|前|首位")


def region_is_stated(claim: Claim) -> Iterator[Fault]:
    """The region's name, or a word for it (全省, 我国) in an article that names it, stands in the evidence.

    Where the value's brackets or its clause leave no doubt which region it is about, it is this one.
    """
    is_rank = claim.entry.measure is Measure.RANK
    named = _of_the_clause(claim) or {
        mention.code
        for text in claim.evidence
        for mention in _regions(claim, text)
        if not (is_yardstick(text, mention.start) or (is_rank and _PLACE_IN.match(text, mention.end)))
    }
    if claim.region.code in named:
        return
    shown = " ".join(sorted(claim.catalog.regions[code].short for code in named if code)) or "–"
    yield RegionNotStated(claim.file, claim.line("region"), region=claim.region.zh, stated=shown)


def _regions(claim: Claim, text: str) -> list[RegionMention]:
    """The regions that `text` names and the catalogue knows."""
    home = claim.region.code if claim.region.short in claim.opened.article_text(claim.sentence) else None
    found = find_regions(text, claim.catalog.regions, home=home, known={claim.region.code})
    return [mention for mention in found if mention.code is not None]


def _of_the_clause(claim: Claim) -> set[str | None]:
    """The region named before the value's brackets (全国(6.3%)), or with which a clause begins that says nothing else."""
    around = surroundings(claim)
    mentions = _regions(claim, around.governing)
    if around.led_by is not None:
        return {mention.code for mention in mentions}
    if len(mentions) != 1 or mentions[0].end == len(around.clause):
        return set()
    begins, rest = around.clause[: mentions[0].start], around.clause[mentions[0].end :]
    for period in reversed(find_periods(begins, claim.issued)):
        begins = begins[: period.start] + begins[period.end :]
    return {mentions[0].code} if _LEADS.fullmatch(begins) and says_nothing_else(claim, rest) else set()
