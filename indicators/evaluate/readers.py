"""How far two readers agree: labels that a second person made without seeing the first one's answers."""

from collections.abc import Sequence

from indicators.evaluate.agreement import OBSERVED, Judge
from indicators.evaluate.claims import Claim, Label
from indicators.evaluate.results import Row, Table


def two_readers(first: Sequence[Label], second: Sequence[Label], judge: Judge) -> Table:
    """A row a field: the labels of which both speak, and in how many the second gives an answer that the first allows.

    Raises ValueError where the second reader labelled a place that the first did not.
    """
    of_first = {(label.document, label.start, label.end): label for label in first}
    places = [(label.document, label.start, label.end) for label in second]
    if missing := [place for place in places if place not in of_first]:
        raise ValueError(f"no label of the first reader at {missing}")
    pairs = [(of_first[place], _as_claim(label)) for place, label in zip(places, second, strict=True)]
    rows: list[Row] = []
    for what, fields in OBSERVED.items():
        both = [(label, claim) for label, claim in pairs if any(label.says.keys() & claim.says.keys() & {*fields})]
        agree = sum(judge.agrees(label, claim, what, fields) for label, claim in both)
        if fields:
            rows.append({"what": what, "labels": len(both), "agree": agree, "per cent": _share(agree, len(both))})
    return Table(f"Two readers of {len(second)} labels", rows)


def _as_claim(label: Label) -> Claim:
    """A label as if a program had said it: a name as written stands apart from the catalogue's ids."""
    written = label.says["indicator"].partition("name:")[2]
    says = {**label.says, "indicator": "" if written else label.says["indicator"], "name": written}
    return Claim(label.document, label.start, label.end, says)


def _share(agree: int, both: int) -> str:
    return f"{100 * agree / both:.1f}" if both else "–"
