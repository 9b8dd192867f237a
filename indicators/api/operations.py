"""What can be asked: the routes are made of this list, and so is their description."""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.responses import Response

from indicators.api import answers
from indicators.api.asking import Ask
from indicators.api.parameters import EVERYWHERE, FILTERS, LEVEL, PAGED, Parameter, format_of
from indicators.export import Bundle

TABLE = format_of("json", "csv", "jsonl")


@dataclass(frozen=True, slots=True)
class Operation:
    """A path below /api/v1 with what it takes and gives. `schema` is the shape of a row, `listed` the name of the rows."""

    path: str
    answer: Callable[[Ask], Response]
    explained: str
    parameters: tuple[Parameter, ...]
    schema: str
    listed: str = ""


OPERATIONS = (
    Operation(
        "/observations",
        answers.observations,
        "api.observations",
        (*FILTERS, *PAGED, format_of("json", "csv", "jsonl", Bundle.ANNOTATIONS.value)),
        "Observation",
        "observations",
    ),
    Operation("/observations/{id}", answers.observation, "api.observation", EVERYWHERE, "ObservationInFull"),
    Operation("/documents", answers.documents, "api.documents", (*PAGED, TABLE), "Document", "documents"),
    Operation(
        "/documents/{id}", answers.document, "api.document", (*EVERYWHERE, format_of("json", "text")), "DocumentInFull"
    ),
    Operation("/indicators", answers.indicators, "api.indicators", (*PAGED, TABLE), "Indicator", "indicators"),
    Operation("/regions", answers.regions, "api.regions", (LEVEL, *PAGED, TABLE), "Region", "regions"),
)
