"""The year's GDP growth target of each report: right, wrong or missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from indicators.evaluate.agreement import Judge
from indicators.evaluate.claims import Claim, Label

_WHICH = ("indicator", "measure", "kind", "period", "region")
_NUMBER = ("value", "low", "high")


class Verdict(StrEnum):
    """What the program made of a target."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The verdict on one report's target; `said` is what the program says instead, where it is wrong."""

    label: Label
    verdict: Verdict
    said: str = ""


def judge_target(label: Label, claims: Sequence[Claim], judge: Judge) -> Outcome:
    """Wrong: another number for the same target anywhere in the document, or the target's number for something else.

    Right: the labelled number as that target, and nothing wrong. Missing: neither; also where the program says at the
    place that it does not know the period or the region.
    """
    own = [claim for claim in claims if claim.document == label.document]
    same_target = [claim for claim in own if judge.agrees(label, claim, "target", _WHICH)]
    wrong = [claim for claim in same_target if not judge.agrees(label, claim, "number", _NUMBER)]
    wrong += [claim for claim in own if claim.overlaps(label) and _contradicts(label, claim, judge)]
    if wrong:
        said = "; ".join(f"{claim.start}:{claim.end} {_gist(claim)}" for claim in wrong)
        return Outcome(label, Verdict.WRONG, said)
    if any(claim.overlaps(label) for claim in same_target):
        return Outcome(label, Verdict.RIGHT)
    said = "; ".join(f"{claim.start}:{claim.end} {_gist(claim)}" for claim in own if claim.overlaps(label))
    return Outcome(label, Verdict.MISSING, said)


def _contradicts(label: Label, claim: Claim, judge: Judge) -> bool:
    """Whether the claim says something else; what it leaves open is no contradiction."""
    said = [name for name in _WHICH if claim.says.get(name) or (name == "indicator" and claim.says.get("name"))]
    return not all(judge.agrees(label, claim, name, (name,)) for name in said)


def _gist(claim: Claim) -> str:
    return " ".join(text for name in (*_NUMBER, *_WHICH) if (text := claim.says.get(name, "")))
