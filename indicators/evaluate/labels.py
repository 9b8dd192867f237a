"""The labelled set: files of one JSON object a line -> labels.

A row holds `document`, `sha256`, `start`, `end`, the fields of its kind, and optionally `or`: field -> further answers
that the text allows. `null` is an answer too: what the text does not tell. A field that a row leaves out is not judged.
`within` gives start and end of a passage in which everything is labelled; `asked: false` marks a place in it that may be
read as a quantity or not, so that neither is a fault.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from indicators.evaluate.claims import Label

_PLACE = {"document", "sha256", "start", "end", "or", "held_out", "within", "asked"}
_NUMBERS = ("value", "low", "high")


def read_labels(path: Path) -> list[Label]:
    """The labels of a file, in its order. Raises ValueError that names the line for a row that is no label."""
    labels = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            labels.append(label_of(json.loads(line)))
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{path.name}:{number}: not a label: {error}") from error
    return labels


def label_of(row: object) -> Label:
    """One row as a label. A row that gives a number speaks of all three of value, low and high."""
    if not isinstance(row, dict):
        raise TypeError("a row is an object")
    said = {name: _text(value) for name, value in row.items() if name not in _PLACE}
    if any(said.get(name) for name in _NUMBERS):
        said = dict.fromkeys(_NUMBERS, "") | said
    if row.get("region", "") is None:
        del said["region"]
    also = row.get("or", {})
    start, end = row["start"], row["end"]
    if not (isinstance(also, dict) and isinstance(start, int) and isinstance(end, int) and start < end):
        raise ValueError("`start` and `end` are offsets, `or` maps fields to lists")
    further = {name: tuple(_text(value) for value in values) for name, values in also.items()}
    return Label(
        str(row["document"]),
        start,
        end,
        said,
        further,
        str(row["sha256"]),
        held_out=row.get("held_out") is True,
        within=_passage(row["within"], start, end) if "within" in row else None,
        asked=row.get("asked") is not False,
    )


def _passage(within: object, start: int, end: int) -> tuple[int, int]:
    match within:
        case [int(first), int(last)] if first <= start < end <= last:
            return first, last
    raise ValueError("`within` is start and end of a passage that holds the label")


def _text(value: object) -> str:
    return "" if value is None else str(value)


def by_document(labels: Iterable[Label]) -> dict[str, list[Label]]:
    """The labels by document, in the order in which the documents first occur."""
    found: dict[str, list[Label]] = {}
    for label in labels:
        found.setdefault(label.document, []).append(label)
    return found
