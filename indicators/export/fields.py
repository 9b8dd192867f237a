"""The type of every column and what it may hold: the table schema of the data package, and the schema of the JSON API."""

from dataclasses import dataclass
from enum import StrEnum

from indicators.export.rows import COLUMNS
from indicators.model import Comparator, How, Kind, Measure, Origin

PERIOD = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?"
DOCUMENT_COLUMNS = (
    "id title title_en publisher publisher_how issued issued_how issue_number serial url citation"
).split()


@dataclass(frozen=True, slots=True)
class Field:
    """A column: its `type` as Table Schema names it, and what holds of each of its values.

    A column that is not `required` may be empty: not known, or not applicable.
    """

    name: str
    type: str = "string"
    required: bool = False
    unique: bool = False
    pattern: str = ""
    values: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None


def _values(of: type[StrEnum]) -> tuple[str, ...]:
    return tuple(member.value for member in of)


_KNOWN = [
    Field("id", required=True, unique=True),
    Field("document", required=True),
    Field("origin", required=True, values=_values(Origin)),
    Field("kind", required=True, values=_values(Kind)),
    Field("measure", required=True, values=_values(Measure)),
    Field("of", required=True, values=_values(Measure)),
    Field("period", pattern=PERIOD),
    Field("period_inferred", "boolean", required=True),
    Field("value", "number"),
    Field("low", "number"),
    Field("high", "number"),
    Field("confidence", "number", minimum=0, maximum=1),
    Field("comparator", values=_values(Comparator)),
    Field("text", required=True),
    Field("sentence", required=True),
    *(Field(name, "integer", required=True, minimum=0) for name in ("start", "end", "sentence_start", "sentence_end")),
]
_OBSERVATION = {known.name: known for known in _KNOWN}
_DOCUMENT = {
    "id": Field("id", required=True, unique=True),
    "title": Field("title", required=True),
    "issued": Field("issued", pattern=PERIOD),
    "publisher_how": Field("publisher_how", required=True, values=_values(How)),
    "issued_how": Field("issued_how", required=True, values=_values(How)),
    "citation": Field("citation", required=True),
}

FIELDS = [_OBSERVATION.get(name, Field(name)) for name in COLUMNS]
"""The columns of an observation."""
DOCUMENT_FIELDS = [_DOCUMENT.get(name, Field(name)) for name in DOCUMENT_COLUMNS]
"""The columns of a document."""
