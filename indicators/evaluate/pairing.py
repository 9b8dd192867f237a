"""Which claim of the program answers which label: those of one place, the best agreement first."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from indicators.evaluate.claims import Claim, Label


class Pair(NamedTuple):
    """A label and the claim that answers it; None where the program says nothing there."""

    label: Label
    claim: Claim | None


def pair(labels: Sequence[Label], claims: Sequence[Claim], likeness: Callable[[Label, Claim], int]) -> list[Pair]:
    """Each label with a claim that overlaps it, no claim twice; `likeness` says how well two fit, the higher the better.

    Several labels may stand at one place (a number that holds for three regions), and so may several claims.
    """
    candidates = [
        (-likeness(label, claims[index]), place, index)
        for place, label in enumerate(labels)
        for index in _overlapping(label, claims)
    ]
    taken: set[int] = set()
    answers: dict[int, Claim] = {}
    for _, place, index in sorted(candidates):
        if place not in answers and index not in taken:
            taken.add(index)
            answers[place] = claims[index]
    return [Pair(label, answers.get(place)) for place, label in enumerate(labels)]


def at_labels(labels: Sequence[Label], claims: Iterable[Claim]) -> list[Claim]:
    """The claims that stand where a label does: the only ones of which a sample of labels can tell."""
    return [claim for claim in claims if any(claim.overlaps(label) for label in labels)]


def in_passages(labels: Sequence[Label], claims: Iterable[Claim]) -> list[Claim]:
    """The claims in the passages that the labels cover whole, but those at a place of which nothing is asked."""
    passages = {(label.document, *label.within) for label in labels if label.within}
    asked = [label for label in labels if label.asked]
    unasked = [label for label in labels if not label.asked]
    return [
        claim
        for claim in claims
        if any(claim.document == name and start <= claim.start < end for name, start, end in passages)
        and (any(claim.overlaps(one) for one in asked) or not any(claim.overlaps(one) for one in unasked))
    ]


def _overlapping(label: Label, claims: Sequence[Claim]) -> list[int]:
    return [index for index, claim in enumerate(claims) if claim.overlaps(label)]
