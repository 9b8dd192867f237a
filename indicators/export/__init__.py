"""Observations as files, one writer per format, all over the same rows."""

from indicators.export.rows import COLUMNS, MENTION_COLUMNS, Row, mention_rows, rows
from indicators.export.writers import WRITERS, Format

__all__ = ["COLUMNS", "MENTION_COLUMNS", "WRITERS", "Format", "Row", "mention_rows", "rows"]
