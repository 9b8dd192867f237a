"""What a growth or a change is measured against: a period, a region or the target stands in the text."""

from collections.abc import Iterator

from indicators.curated.claim import Claim
from indicators.curated.entry import AGAINST_TARGET, UNKNOWN
from indicators.extract.periods import find_periods
from indicators.extract.regions import find_regions
from indicators.faults import Fault, ReferenceNotStated


def reference_is_stated(claim: Claim) -> Iterator[Fault]:
    """A reference that the entry names is named by the evidence; none needs to be for the same period a year before."""
    reference = claim.entry.reference
    if reference in {"", UNKNOWN}:
        return
    stated = list(_stated(claim, reference))
    if reference not in stated:
        shown = " ".join(dict.fromkeys(stated)) or "–"
        yield ReferenceNotStated(claim.file, claim.line("reference"), reference=reference, stated=shown)


def _stated(claim: Claim, reference: str) -> Iterator[str]:
    """Everything of the reference's own sort that the evidence names; the reference itself when it is among it."""
    region = claim.catalog.regions.by_name(reference)
    for text in claim.evidence:
        if reference == AGAINST_TARGET:
            yield from [AGAINST_TARGET] if "目标" in text else []
        elif region is not None:
            home = region.code if region.short in claim.opened.article_text(claim.sentence) else None
            for place in find_regions(text, claim.catalog.regions, home=home, known={region.code}):
                if place.code is not None:
                    yield reference if place.code == region.code else claim.catalog.regions[place.code].short
        else:
            yield from (mention.period for mention in find_periods(text, claim.issued, claim.period) if mention.period)
