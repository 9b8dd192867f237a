"""A table as lines of text: `| a | b |`, one row a line, as the reader of text knows them."""

from collections.abc import Sequence

MOST_COLUMNS = 200
_MOST_PARAGRAPHS = 3  # in one cell; more is a page laid out in a table

Cell = Sequence[str]
"""The paragraphs of a cell."""


def is_layout(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether a table only places prose on the page: it has one column, or a cell that holds more than a few paragraphs."""
    return all(len(row) <= 1 for row in rows) or any(len(cell) > _MOST_PARAGRAPHS for row in rows for cell in row)


def row_line(row: Sequence[Cell]) -> str:
    """A row as a line; line breaks within a cell become spaces."""
    cells = [" ".join(" ".join(cell).split()) for cell in row[:MOST_COLUMNS]]
    return f"| {' | '.join(cells)} |" if any(cells) else ""
