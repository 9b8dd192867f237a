"""An observation as a flat row of text: the columns that people and scripts build on."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from indicators.catalog.load import Catalog
from indicators.model import Mention, Observation

Row = dict[str, str | int | bool]

STABLE = (
    "id document origin kind indicator indicator_zh indicator_en measure region region_zh region_en period "
    "period_inferred value low high comparator unit scope text start end sentence sentence_start sentence_end"
).split()
"""The columns that people and scripts build on, in their order."""

COLUMNS = [*STABLE, "of", "reference", "hedges", "reading", "indicator_name", "rule", "confidence", "note", "note_en"]
"""All columns: what follows the stable ones says more of the same observation."""


def rows(observations: Iterable[Observation], catalog: Catalog) -> Iterator[Row]:
    """One row an observation, columns as in COLUMNS, made as they are asked for.

    Numbers are decimal strings in the base unit, "" where there is none.
    """
    return (_row(observation, catalog) for observation in observations)


def decimal_text(value: Decimal | None) -> str:
    """A number without exponent and without padding: 256196000000, 13.8, -1.2; "" for None."""
    if value is None:
        return ""
    text = format(value, "f") if value else "0"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _row(observation: Observation, catalog: Catalog) -> Row:
    indicator = catalog.indicators.get(observation.indicator)
    region = catalog.regions[observation.region] if observation.region else None
    derived: Row = {
        "indicator_zh": indicator.zh if indicator else observation.indicator_name,
        "indicator_en": indicator.en if indicator else "",
        "region_zh": region.zh if region else "",
        "region_en": region.en if region else "",
        "value": decimal_text(observation.value),
        "low": decimal_text(observation.low),
        "high": decimal_text(observation.high),
        "comparator": observation.comparator or "",
        "confidence": decimal_text(observation.confidence),
        "hedges": " ".join(observation.hedges),
    }
    return {name: derived[name] if name in derived else getattr(observation, name) for name in COLUMNS}


MENTION_COLUMNS = "document start end text category value low high unit comparator".split()
"""The columns of a mention: any numeral of a text."""


def mention_rows(document: str, mentions: Iterable[Mention]) -> Iterator[Row]:
    """One row a mention, columns as in MENTION_COLUMNS; what only a quantity has is "" for the others."""
    return (_mention_row(document, mention) for mention in mentions)


def _mention_row(document: str, mention: Mention) -> Row:
    quantity = mention.quantity
    return {
        "document": document,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "category": mention.category,
        "value": decimal_text(quantity.value) if quantity else "",
        "low": decimal_text(quantity.low) if quantity else "",
        "high": decimal_text(quantity.high) if quantity else "",
        "unit": quantity.unit if quantity else "",
        "comparator": quantity.comparator if quantity else "",
    }
