"""Observations as a file in any format, in pieces: the tables and the bundles behind one door."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from indicators.catalog.load import Catalog
from indicators.export.about import About
from indicators.export.bundles import BUNDLES, Bundle
from indicators.export.rows import COLUMNS, rows
from indicators.export.streams import STREAMS, Format
from indicators.model import Observation, Source

Kind = Format | Bundle


@dataclass(frozen=True, slots=True)
class FileType:
    """How a file is called at its end, and its media type."""

    ending: str
    media_type: str


FILE_TYPES: dict[Kind, FileType] = {
    Format.CSV: FileType("csv", "text/csv"),
    Format.XLSX: FileType("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    Format.JSONL: FileType("jsonl", "application/x-ndjson"),
    Bundle.DATAPACKAGE: FileType("zip", "application/zip"),
    Bundle.ANNOTATIONS: FileType("jsonld", "application/ld+json"),
}


def file_stream(
    kind: Kind, observations: Iterable[Observation], sources: Sequence[Source], catalog: Catalog, about: About
) -> Iterator[bytes]:
    """The file; `sources` are those of the observations, which only a bundle tells of."""
    if isinstance(kind, Format):
        return STREAMS[kind](rows(observations, catalog), COLUMNS)
    return BUNDLES[kind](observations, sources, catalog, about)
