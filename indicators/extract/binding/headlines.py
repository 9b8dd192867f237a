"""Headlines: what they say in numbers, where the article below does not say it again."""

from collections.abc import Iterable
from decimal import Decimal

from indicators.model import Comparator, Element, Measure, Observation

HEADLINES = {Element.HEADING, Element.KICKER, Element.SUBHEADING}

_NEAR = Decimal("0.1")  # by how much a headline rounds: 突破450万家 for 457万家
_ROUNDED = {Comparator.GT, Comparator.GE, Comparator.LT, Comparator.LE, Comparator.APPROX}


def of_headlines(found: Iterable[Observation], told: Iterable[Observation]) -> list[Observation]:
    """Those of `found`, read in headlines, that no observation of the text (`told`) gives again or more exactly."""
    below: dict[tuple[str, Measure], list[Observation]] = {}
    for one in told:
        below.setdefault((one.unit, one.measure), []).append(one)
    return [one for one in found if not _is_told(one, below.get((one.unit, one.measure), []))]


def _is_told(one: Observation, told: list[Observation]) -> bool:
    if one.value is None:
        return False
    reach = abs(one.value) * _NEAR if one.comparator in _ROUNDED else Decimal(0)
    return any(
        other.value is not None and abs(other.value - one.value) <= reach and _may_be_of_same(one, other)
        for other in told
    )


def _may_be_of_same(one: Observation, other: Observation) -> bool:
    """Whether two can be of the same thing: a headline is short, so that only what the catalogue knows is told apart."""
    return not one.indicator or one.indicator == other.indicator
