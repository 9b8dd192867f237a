"""What an evaluation found, as tables of plain rows: for the screen, for a file, for the documentation."""

import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from indicators.evaluate.observations import Disagreement
from indicators.evaluate.scores import Score
from indicators.evaluate.suites import Difference

Row = dict[str, str | int]
BEGIN, END = "<!-- results -->", "<!-- end of results -->"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a title; all rows have the same keys, which head the columns."""

    title: str
    rows: Sequence[Row]


@dataclass(slots=True)
class Results:
    """All tables, every disagreement by table title, and what could not be evaluated, said plainly."""

    tables: list[Table] = field(default_factory=list)
    disagreements: dict[str, Sequence[Disagreement | Difference]] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """The results as plain data."""
        return {
            "tables": [{"title": table.title, "rows": list(table.rows)} for table in self.tables],
            "disagreements": {title: [asdict(row) for row in rows] for title, rows in self.disagreements.items()},
            "left_out": self.left_out,
        }

    def as_text(self, *, every_disagreement: bool = False) -> str:
        """The results for the screen."""
        parts = [in_columns(table) for table in self.tables]
        if self.left_out:
            parts.append("\n".join(["Left out", *(f"  {line}" for line in self.left_out)]))
        if every_disagreement:
            for title, rows in self.disagreements.items():
                parts.append("\n".join([f"{title}: where it differs", *(_line(row) for row in rows)]))
        return "\n\n".join(parts)


def renewed(page: str, results: str, part: str = "") -> str:
    """A page of the documentation with the block between its two marks replaced by `results`.

    A page with several blocks names each; `part` is the name. Raises ValueError where the page has not both marks.
    """
    mark = BEGIN.replace("results", f"results {part}") if part else BEGIN
    before, begin, rest = page.partition(mark)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"the page has no {mark} … {END}")
    return f"{before}{mark}\n```text\n{results}\n```\n{END}{after}"


def table_of(title: str, scores: Sequence[Score]) -> Table:
    """A row a score, the ratios in per cent."""
    return Table(
        title,
        [
            {
                "what": score.what,
                "labels": score.wanted,
                "found": score.found,
                "right": score.right,
                "precision": _percent(score.precision),
                "recall": _percent(score.recall),
                "F1": _percent(score.f1),
            }
            for score in scores
        ],
    )


def _percent(ratio: float | None) -> str:
    return "–" if ratio is None else f"{100 * ratio:.1f}"


def in_columns(table: Table) -> str:
    """The title and the rows, one column under the other: words to the left, numbers to the right."""
    if not table.rows:
        return f"{table.title}\n  nothing to evaluate"
    names = list(table.rows[0])
    cells = [names, *([str(row[name]) for name in names] for row in table.rows)]
    widths = [max(_width(line[column]) for line in cells) for column in range(len(names))]
    lines = [
        "  ".join(
            _padded(cell, width, left=not place) for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in cells
    ]
    return "\n".join([table.title, *(f"  {line}".rstrip() for line in lines)])


def _padded(text: str, width: int, *, left: bool) -> str:
    blanks = " " * (width - _width(text))
    return text + blanks if left else blanks + text


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _line(row: Disagreement | Difference) -> str:
    if isinstance(row, Difference):
        return f"  {row.suite}: {row.text!r}: theirs {row.theirs or 'nothing'}, ours {row.ours or 'nothing'}"
    return f"  {row.document}:{row.start}-{row.end}: {row.field}: wanted {row.wanted}, read {row.said or 'nothing'}"
