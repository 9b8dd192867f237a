"""Compare: a value as a mark of a picture, and what is said of it in words."""

from decimal import Decimal

from indicators.analysis.caveats import FIELDS, Caveat
from indicators.analysis.ranking import midpoint
from indicators.charts import Mark
from indicators.locale.format import sign
from indicators.locale.remarks import caveat_words, place_words, rank_change_sign, rank_change_words
from indicators.model import Level, Observation, Origin
from indicators.pages.parts.compare.compared import Compared, Row
from indicators.pages.parts.frame import Frame, shortened

_NOT_SAID = {"origin": Origin.CURATED, "period_inferred": "no", "source_kind": "unknown", "issued": ""}
"""What is usual and needs no word."""


def usual_words(frame: Frame, found: Compared) -> str:
    """What most of the values share beside their basis, to be said once; "" where there is nothing to say."""
    usual = found.caveats.usual
    said = [
        caveat_words(frame.labels, Caveat(name, usual[name], ""))
        for name in FIELDS
        if usual[name] and usual[name] != _NOT_SAID[name]
    ]
    return frame.words("list.separator").join(said)


def notes(frame: Frame, found: Compared, row: Row, *, signed: bool = False) -> list[str]:
    """In what a value differs from those beside it, and that its region is contested.

    `signed`: the value stands beside them with its sign of a bound, which then needs no words.
    """
    caveats = found.caveats.at[row.observation.id]
    said = [caveat_words(frame.labels, each) for each in caveats if not (signed and _is_sign(row.observation, each))]
    return [frame.words("compare.contested_short"), *said] if row.contested else said


def _is_sign(observation: Observation, caveat: Caveat) -> bool:
    return caveat.field == "comparator" and bool(sign(observation.comparator))


def is_country(frame: Frame, observation: Observation) -> bool:
    """Whether a value is the whole country's: a reference beside its regions."""
    return frame.library.catalog.regions[observation.region].level is Level.COUNTRY


def place(frame: Frame, found: Compared, row: Row) -> str:
    """The place in the order, `2=` where it is shared; "" for one without a place."""
    return "" if row.place is None else place_words(frame.labels, row.place, found.ties)


def change(frame: Frame, found: Compared, row: Row) -> str:
    """How the place moved since the year before, in words; "" where that is not known."""
    moved = found.changes.get(row.observation.region) if row.place is not None else None
    return rank_change_words(frame.labels, moved) if moved else ""


def change_sign(found: Compared, row: Row) -> str:
    """The same in a sign and a number."""
    moved = found.changes.get(row.observation.region) if row.place is not None else None
    return rank_change_sign(moved) if moved else ""


def mark(frame: Frame, found: Compared, row: Row, *, text: str = "") -> Mark:
    """The mark of a row; the country's is the reference."""
    labels, o = frame.labels, row.observation
    number = midpoint(o) or Decimal(0)  # what stands on a basis has a number
    said = notes(frame, found, row)
    name = shortened(labels.region(o.region))
    country = is_country(frame, o)
    placed = place(frame, found, row)
    hover = (
        labels.region(o.region),
        labels.value(o),
        frame.words("compare.placed", place=placed) if placed else "",
        change(frame, found, row),
        *said,
    )
    return Mark(
        o.id,
        frame.words("compare.reference", name=name) if country and not row.place else name,
        number,
        text or labels.value(o),
        o.kind,
        tuple(filter(None, hover)),
        country and not row.place,
        o.origin is Origin.PARSED,
        placed,
        change_sign(found, row),
        frame.words("list.separator").join(notes(frame, found, row, signed=True)),
    )
