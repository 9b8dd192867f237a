"""The formats that hold more than a table: what is said comes with where it says so."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum

from indicators.catalog.load import Catalog
from indicators.export.about import About
from indicators.export.annotations import annotations_stream
from indicators.export.datapackage import datapackage_stream
from indicators.model import Observation, Source


class Bundle(StrEnum):
    """A Frictionless Data Package, and W3C Web Annotations."""

    DATAPACKAGE = "datapackage"
    ANNOTATIONS = "annotations"


BUNDLES: dict[Bundle, Callable[[Iterable[Observation], Sequence[Source], Catalog, About], Iterator[bytes]]] = {
    Bundle.DATAPACKAGE: datapackage_stream,
    Bundle.ANNOTATIONS: annotations_stream,
}
