"""From a claim that holds to the observation it is."""

from indicators.anchor import describe
from indicators.curated.checks import stated_periods
from indicators.curated.claim import Claim
from indicators.identity import value_digest
from indicators.model import Observation, Origin


def observation_of(claim: Claim) -> Observation:
    """The observation that a sound claim makes."""
    entry, quantity, text = claim.entry, claim.quantity, claim.opened.text
    quote = describe(text, claim.start, claim.end)
    reference = claim.catalog.regions.by_name(entry.reference) if entry.reference else None
    return Observation(
        id=_identity(claim),
        document=claim.opened.document.id,
        origin=Origin.CURATED,
        kind=entry.kind,
        indicator=claim.indicator.id,
        measure=entry.measure,
        of=claim.of,
        reference=reference.code if reference else entry.reference,
        region=claim.region.code,
        period=claim.period.iso if claim.period else "",
        period_inferred=_is_inferred(claim),
        value=quantity.value if quantity else None,
        low=quantity.low if quantity else None,
        high=quantity.high if quantity else None,
        comparator=quantity.comparator if quantity else None,
        hedges=quantity.hedges if quantity else (),
        unit=(quantity.unit or entry.unit or "") if quantity else "",
        scope=entry.scope or claim.indicator.scope,
        text=quote.exact,
        start=quote.start,
        end=quote.end,
        sentence=text[claim.sentence.start : claim.sentence.end],
        sentence_start=claim.sentence.start,
        sentence_end=claim.sentence.end,
        reading=claim.sentence.reading,
        prefix=quote.prefix,
        suffix=quote.suffix,
        evidence=claim.context,
        note=entry.note,
        note_en=entry.note_en,
    )


def _is_inferred(claim: Claim) -> bool:
    """True where the text leaves the period open, wholly or in part, and the source's date settles it."""
    if claim.period is None:
        return False
    return stated_periods(claim).get(claim.period.iso, True)


def _identity(claim: Claim) -> str:
    """An id that outlives a rebuild: the document, the value's words and neighbours, and what they are about.

    Period, kind and figures are left out, so that a correction of these does not break a link.
    """
    quote = describe(claim.opened.text, claim.start, claim.end)
    about = (claim.indicator.id, claim.entry.measure, claim.region.code, claim.entry.scope or "")
    return f"{claim.opened.document.id}-{value_digest(quote, about)}"
