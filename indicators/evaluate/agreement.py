"""Whether a claim of the program agrees with a label, field by field."""

import re
from collections.abc import Mapping
from decimal import Decimal

from indicators.catalog.load import Catalog
from indicators.evaluate.claims import Claim, Label

# Fractions that no decimal can hold are rounded to 15 digits; two roundings of one number agree within this share.
_ROUNDING = Decimal("1e-12")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:E[+-]?\d+)?")
_NUMBERS = ("value", "low", "high")
_RANK = "rank"
_WRITTEN = "name:"
_ASIDE = re.compile("[“”‘’\"'的]|（[^（）]{0,24}）|\\([^()]{0,24}\\)")

# What is reported, and the fields that must all agree for it. `span` is the place itself.
OBSERVED: Mapping[str, tuple[str, ...]] = {
    "span": (),
    "value": _NUMBERS,
    "unit": ("unit",),
    "comparator": ("comparator",),
    "indicator": ("indicator",),
    "measure": ("measure",),
    "kind": ("kind",),
    "period": ("period",),
    "region": ("region",),
    "value+indicator+kind+period": (*_NUMBERS, "indicator", "kind", "period"),
}


class Judge:
    """Compares claims with labels; knows the names of the catalogue, since a label may give a name as written."""

    def __init__(self, catalog: Catalog | None = None) -> None:
        indicators = catalog.indicators if catalog else {}
        self._zh = {key: indicator.zh for key, indicator in indicators.items()}
        self._ids = {name: key for key, indicator in indicators.items() for name in (indicator.zh, *indicator.names)}

    def agrees(self, label: Label, claim: Claim, what: str, fields: tuple[str, ...]) -> bool:
        """True when the claim gives one of the label's answers for each of `fields` that the label speaks of.

        A rank is labelled with its whole (全国第一) and claimed alone (第一): its spans agree where both end together.
        """
        if what == "span":
            is_whole = label.says.get("measure") == _RANK and label.start <= claim.start
            return label.end == claim.end and (is_whole or label.start == claim.start)
        return all(self._same(label, claim, name) for name in fields if name in label.says)

    def _same(self, label: Label, claim: Claim, name: str) -> bool:
        if name == "indicator":
            return any(self._same_indicator(answer, claim.says) for answer in label.answers(name))
        said = claim.says.get(name, "")
        if name in _NUMBERS:
            return any(answer == said or is_same_number(answer, said) for answer in label.answers(name))
        return said in label.answers(name)

    def _same_indicator(self, answer: str, says: Mapping[str, str]) -> bool:
        said, written = says.get("indicator", ""), says.get("name", "")
        said = said or self._ids.get(written, "")
        if answer.startswith(_WRITTEN):
            wanted = answer.removeprefix(_WRITTEN)
            if wanted in self._ids:
                return said == self._ids[wanted]
            return is_same_name(wanted, written or self._zh.get(said, ""))
        return said == answer


def is_same_number(one: str, other: str) -> bool:
    """True when both are numbers and equal, but for the rounding of a fraction."""
    if not (_NUMBER.fullmatch(one) and _NUMBER.fullmatch(other)):
        return False
    first, second = Decimal(one), Decimal(other)
    return abs(first - second) <= _ROUNDING * max(abs(first), abs(second))


def is_same_name(one: str, other: str) -> bool:
    """True when two names as written are the same, or the shorter is at least half of the longer and stands in it.

    Quotation marks, 的 and what stands in brackets do not count.
    """
    shorter, longer = sorted((_ASIDE.sub("", one), _ASIDE.sub("", other)), key=len)
    return bool(shorter) and shorter in longer and 2 * len(shorter) >= len(longer)
