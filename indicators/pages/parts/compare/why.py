"""Compare: why a province has no value."""

from collections.abc import Mapping
from datetime import date

from indicators.analysis.absence import Absence, Searched, absence
from indicators.catalog.regions import COUNTRY
from indicators.extract.named import names_of
from indicators.model import Region
from indicators.pages.parts.compare.compared import compared
from indicators.pages.parts.compare.offered import Choice
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.once import once
from indicators.store import Card

_GENERAL = ("", COUNTRY)
"""Sources of no one region speak of many."""


@once(128)
def absences(frame: Frame, choice: Choice, today: date) -> Mapping[str, Absence]:
    """The reason for each province of the choice without a value.

    Searched are its own sources and those of no one region; of the latter a sentence counts that names it.
    """
    library, missing = frame.library, compared(frame, choice).missing
    if not missing:
        return {}
    indicator, regions = library.catalog.indicators[choice.basis.indicator], library.catalog.regions
    cards = library.documents(region=(*missing, *_GENERAL))
    open_sentences = library.open_sentences(indicator.id, tuple(card.id for card in cards))
    names = names_of(indicator)
    found = {}
    for code in missing:
        searched = [
            Searched(card.id, _issued(card), _about(regions[code], card, open_sentences.get(card.id, ())))
            for card in cards
            if card.source.region.value in {code, *_GENERAL}
        ]
        found[code] = absence(regions[code], choice.basis, names, searched, today)
    return found


def _issued(card: Card) -> date | None:
    period = card.source.issue_period
    return period.last_day if period else None


def _about(region: Region, card: Card, sentences: tuple[str, ...]) -> tuple[str, ...]:
    if card.source.region.value == region.code:
        return sentences
    return tuple(sentence for sentence in sentences if region.short in sentence)
