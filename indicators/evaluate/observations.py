"""Observations read by program beside labels: field by field, and whether a target was taken for a fact."""

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.evaluate.agreement import OBSERVED, Judge
from indicators.evaluate.claims import Claim, Label
from indicators.evaluate.pairing import Pair, at_labels, pair
from indicators.evaluate.scores import Score

_OPPOSITE = {("target", "actual"), ("actual", "target")}


@dataclass(frozen=True, slots=True)
class Disagreement:
    """At `start:end` of a document the label wants one thing of `field`, and the program says another (or nothing)."""

    document: str
    start: int
    end: int
    field: str
    wanted: str
    said: str


def answered(labels: Sequence[Label], claims: Sequence[Claim], judge: Judge) -> list[Pair]:
    """Each label with the claim of its place that agrees with it in the most fields."""

    def likeness(label: Label, claim: Claim) -> int:
        return sum(judge.agrees(label, claim, what, fields) for what, fields in OBSERVED.items())

    return pair(labels, claims, likeness)


def scores(pairs: Sequence[Pair], claims: Sequence[Claim], judge: Judge, *, complete: bool) -> list[Score]:
    """One score a field, over the labels that speak of it.

    `complete` says that the labels are all there is, so that every claim counts as found; else only those at a label.
    """
    found = list(claims) if complete else at_labels([one.label for one in pairs], claims)
    told = []
    for what, fields in OBSERVED.items():
        judged = [one for one in pairs if not fields or any(name in one.label.says for name in fields)]
        right = sum(one.claim is not None and judge.agrees(one.label, one.claim, what, fields) for one in judged)
        unjudged = sum(one.claim is not None for one in pairs) - sum(one.claim is not None for one in judged)
        told.append(Score(what, len(judged), len(found) - unjudged, right))
    return told


def disagreements(pairs: Sequence[Pair], judge: Judge) -> list[Disagreement]:
    """Every field of every label in which the program differs; a label without an answer gives one row."""
    rows = []
    for label, claim in pairs:
        if claim is None:
            rows.append(_row(label, "observation", _gist(label), ""))
            continue
        rows.extend(
            _row(label, what, _said(label, fields), _said(claim, fields))
            for what, fields in OBSERVED.items()
            if "+" not in what and not judge.agrees(label, claim, what, fields)
        )
    return rows


def swaps(pairs: Sequence[Pair]) -> list[Disagreement]:
    """The targets taken for facts and the facts taken for targets."""
    return [
        _row(label, "kind", label.says["kind"], claim.says["kind"])
        for label, claim in pairs
        if claim is not None
        and any((answer, claim.says["kind"]) in _OPPOSITE for answer in label.answers("kind"))
        and claim.says["kind"] not in label.answers("kind")
    ]


def _row(label: Label, field: str, wanted: str, said: str) -> Disagreement:
    return Disagreement(label.document, label.start, label.end, field, wanted, said)


def _said(claim: Claim, fields: tuple[str, ...]) -> str:
    if not fields:
        return f"{claim.start}:{claim.end}"
    told = [claim.says.get(name, "") for name in fields]
    if fields == ("indicator",) and claim.says.get("name"):
        told.append(f"({claim.says['name']})")
    return " ".join(text for text in told if text) or "not known"


def _gist(label: Label) -> str:
    return _said(label, ("value", "low", "high", "unit", "indicator", "measure", "kind", "period"))
