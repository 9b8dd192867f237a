"""An observation as a flat row of text: the columns that people and scripts build on."""

from collections.abc import Iterable
from decimal import Decimal

from indicators.catalog.load import Catalog
from indicators.model import Observation

Row = dict[str, str | int | bool]

STABLE = (
    "id document origin kind indicator indicator_zh indicator_en measure region region_zh region_en period "
    "period_inferred value low high comparator unit scope text start end sentence sentence_start sentence_end"
).split()
"""The columns that people and scripts build on, in their order."""

COLUMNS = [*STABLE, "of", "reference", "hedges", "reading", "note", "note_en"]
"""All columns: what follows the stable ones says more of the same observation."""


def rows(observations: Iterable[Observation], catalog: Catalog) -> list[Row]:
    """One row an observation, columns as in COLUMNS. Numbers are decimal strings in the base unit, "" where there is none."""
    return [_row(observation, catalog) for observation in observations]


def decimal_text(value: Decimal | None) -> str:
    """A number without exponent and without padding: 256196000000, 13.8, -1.2; "" for None."""
    if value is None:
        return ""
    text = format(value, "f") if value else "0"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _row(observation: Observation, catalog: Catalog) -> Row:
    indicator = catalog.indicators[observation.indicator]
    region = catalog.regions[observation.region]
    derived: Row = {
        "indicator_zh": indicator.zh,
        "indicator_en": indicator.en,
        "region_zh": region.zh,
        "region_en": region.en,
        "value": decimal_text(observation.value),
        "low": decimal_text(observation.low),
        "high": decimal_text(observation.high),
        "comparator": observation.comparator or "",
        "hedges": " ".join(observation.hedges),
    }
    return {name: derived[name] if name in derived else getattr(observation, name) for name in COLUMNS}
