"""Observations as files, one writer per format, all over the same rows."""

from indicators.export.about import About
from indicators.export.bundles import BUNDLES, Bundle
from indicators.export.files import FILE_TYPES, FileType, Kind, file_stream
from indicators.export.rows import COLUMNS, MENTION_COLUMNS, Row, mention_rows, rows
from indicators.export.streams import STREAMS, Format
from indicators.export.writers import WRITERS

__all__ = [
    "BUNDLES",
    "COLUMNS",
    "FILE_TYPES",
    "MENTION_COLUMNS",
    "STREAMS",
    "WRITERS",
    "About",
    "Bundle",
    "FileType",
    "Format",
    "Kind",
    "Row",
    "file_stream",
    "mention_rows",
    "rows",
]
