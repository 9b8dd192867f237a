"""Hand-made labels and claims with defaults, so that a test names only what its rule is about."""

from collections.abc import Mapping

from indicators.evaluate.claims import Claim, Label

FACT = {
    "value": "6",
    "low": "",
    "high": "",
    "unit": "%",
    "comparator": "eq",
    "indicator": "gdp",
    "measure": "growth",
    "kind": "target",
    "period": "2024",
    "region": "640000",
}


def label(start: int = 10, end: int = 12, also: dict[str, tuple[str, ...]] | None = None, **says: str) -> Label:
    """A label of the growth target of 宁夏, 6 %, but for what is given."""
    return Label("d", start, end, FACT | says, also or {})


def claim(start: int = 10, end: int = 12, says: Mapping[str, str] | None = None, **more: str) -> Claim:
    """A claim of the same, but for what is given."""
    return Claim("d", start, end, {**FACT, "name": "", **(says or {}), **more})


def marked(start: int, end: int, category: str, *also: str, **says: str) -> Label:
    """A label of a numeral."""
    return Label("d", start, end, {"category": category, **says}, {"category": also} if also else {})


def mention(start: int, end: int, category: str, **says: str) -> Claim:
    """A mention read by program."""
    return Claim("d", start, end, {"category": category, **says})
