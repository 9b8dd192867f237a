"""Observations as files, one writer per format, all over the same rows."""

from indicators.export.rows import COLUMNS, rows
from indicators.export.writers import WRITERS, Format

__all__ = ["COLUMNS", "WRITERS", "Format", "rows"]
