"""Periods resolved by program beside those that a person resolved."""

from collections.abc import Sequence

from indicators.evaluate.agreement import Judge
from indicators.evaluate.claims import Claim, Label
from indicators.evaluate.observations import Disagreement
from indicators.evaluate.pairing import Pair, pair
from indicators.evaluate.scores import Score

_PERIOD = ("period",)


def answered(labels: Sequence[Label], claims: Sequence[Claim], judge: Judge) -> list[Pair]:
    """Each label with the expression of its place, the exact span first."""
    return pair(
        labels,
        claims,
        lambda label, claim: 2 * judge.agrees(label, claim, "period", _PERIOD) + judge.agrees(label, claim, "span", ()),
    )


def scores(pairs: Sequence[Pair], claims: Sequence[Claim], judge: Judge) -> list[Score]:
    """The periods that the text tells, and the ones that it leaves open (近日), which must not be guessed."""
    told = [one for one in pairs if one.label.says["period"]]
    left_open = [one for one in pairs if not one.label.says["period"]]
    resolved = [claim for claim in claims if claim.says["period"]]
    beside = [claim for claim in resolved if not any(claim.overlaps(one.label) for one in left_open)]
    right = sum(one.claim is not None and judge.agrees(one.label, one.claim, "period", _PERIOD) for one in told)
    span = sum(one.claim is not None and judge.agrees(one.label, one.claim, "span", ()) for one in told)
    unguessed = sum(one.claim is None or judge.agrees(one.label, one.claim, "period", _PERIOD) for one in left_open)
    return [
        Score("resolved exactly", len(told), len(beside), right),
        Score("span", len(told), len(beside), span),
        Score("left open, not guessed", len(left_open), len(left_open), unguessed),
    ]


def disagreements(pairs: Sequence[Pair], judge: Judge) -> list[Disagreement]:
    """Every period that the program resolves otherwise, misses, or guesses."""
    rows = []
    for label, claim in pairs:
        wanted = label.says["period"]
        if (claim is None and not wanted) or (claim and judge.agrees(label, claim, "period", _PERIOD)):
            continue
        said = (claim.says["period"] or "not known") if claim else ""
        rows.append(Disagreement(label.document, label.start, label.end, "period", wanted or "not known", said))
    return rows
