"""Mentions read by program beside the numerals that a person marked."""

from collections.abc import Sequence

from indicators.evaluate.agreement import Judge
from indicators.evaluate.claims import Claim, Label
from indicators.evaluate.observations import Disagreement
from indicators.evaluate.pairing import Pair, pair
from indicators.evaluate.scores import Score

QUANTITY = "quantity"
_NUMBER = ("value", "low", "high", "unit")
_CHECKS: Sequence[tuple[str, tuple[str, ...]]] = (("category", ("category",)), ("span", ()), ("number", _NUMBER))


def answered(labels: Sequence[Label], claims: Sequence[Claim], judge: Judge) -> list[Pair]:
    """Each label with the mention that covers it best. A mention may answer several labels (2+5+N)."""

    def likeness(label: Label, claim: Claim) -> int:
        return 2 * judge.agrees(label, claim, "category", ("category",)) + judge.agrees(label, claim, "span", ())

    return [one for label in labels for one in pair([label], claims, likeness)]


def scores(pairs: Sequence[Pair], claims: Sequence[Claim], judge: Judge) -> list[Score]:
    """Numerals covered, category right; of the quantities the exact span, and value with unit.

    A numeral that may be read as a quantity or not counts for its category only.
    """
    covered = [one for one in pairs if one.claim is not None]
    sure = [one for one in pairs if one.label.answers("category") == (QUANTITY,)]
    unsure = [one.label for one in pairs if one not in sure and QUANTITY in one.label.answers("category")]
    told = [claim for claim in claims if claim.says["category"] == QUANTITY]
    told = [claim for claim in told if not any(claim.overlaps(label) for label in unsure)]
    return [
        Score("numerals covered", len(pairs), len(covered), len(covered)),
        Score("category", len(pairs), len(covered), _right(covered, judge, "category", ("category",))),
        Score("quantities: span", len(sure), len(told), _right(sure, judge, "span", ())),
        Score("quantities: value and unit", len(sure), len(told), _right(sure, judge, "number", _NUMBER)),
    ]


def disagreements(pairs: Sequence[Pair], judge: Judge) -> list[Disagreement]:
    """Every numeral without a mention, of another category, or of another span or value."""
    rows = []
    for label, claim in pairs:
        sure = label.answers("category") == (QUANTITY,)
        for what, fields in _CHECKS if sure else _CHECKS[:1]:
            if claim is None or not judge.agrees(label, claim, what, fields):
                rows.append(_row(label, claim, what, fields))
                break
    return rows


def _right(pairs: Sequence[Pair], judge: Judge, what: str, fields: tuple[str, ...]) -> int:
    return sum(one.claim is not None and judge.agrees(one.label, one.claim, what, fields) for one in pairs)


def _row(label: Label, claim: Claim | None, what: str, fields: tuple[str, ...]) -> Disagreement:
    def shown(one: Claim) -> str:
        return " ".join(one.says.get(name, "") for name in fields).strip() if fields else f"{one.start}:{one.end}"

    return Disagreement(label.document, label.start, label.end, what, shown(label), shown(claim) if claim else "")
