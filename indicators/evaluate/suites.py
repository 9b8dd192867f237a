"""The public test suites of Recognizers-Text beside our mentions.

A case is `Input` with `Results`, each `Text, Start, End, Resolution`; their `End` is the last character, ours the one
after it. Their percent has one unit for %, 个百分点 and fractions; their currency an ISO code where there is one.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from indicators.evaluate.agreement import is_same_number
from indicators.evaluate.scores import Score
from indicators.extract.mentions import find_mentions
from indicators.model import Mention, Quantity

PERCENT, CURRENCY = "percent", "currency"
FILES = {PERCENT: "recognizers-percent.json", CURRENCY: "recognizers-currency.json"}
_PARTS = {"%": Decimal(1), "个百分点": Decimal(1), "‰": Decimal("0.1"), "个千分点": Decimal("0.1"), "": Decimal(100)}
_MONEY = {
    "CNY": "元",
    "USD": "美元",
    "EUR": "欧元",
    "HKD": "港元",
    "TWD": "新台币",
    "JPY": "日元",
    "NGN": "奈拉",
    "CHF": "瑞士法郎",
    "Bitcoin": "比特币",
    "Dollar": "美元",
}


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a suite and our mentions part: `theirs` and `ours` as `start:end value unit`, "" for nothing."""

    suite: str
    text: str
    theirs: str
    ours: str


def read_suite(path: Path) -> list[dict[str, Any]]:
    """The cases of one suite."""
    cases: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return cases


def score_suite(suite: str, cases: Sequence[Mapping[str, Any]]) -> tuple[list[Score], list[Difference]]:
    """Value and span of every result that has a value; a quantity of the suite's kind that it does not list is extra."""
    wanted = found = values = spans = 0
    differences = []
    for case in cases:
        ours = [mention for mention in find_mentions(case["Input"]) if _in_terms_of(suite, mention.quantity)]
        theirs = [result for result in case["Results"] if result["Resolution"]["value"] is not None]
        wanted, found = wanted + len(theirs), found + len(ours)
        answered: list[Mention] = []
        for result in theirs:
            best = max(
                (one for one in ours if _overlaps(one, result)), key=lambda one: _fit(suite, one, result), default=None
            )
            answered += [best] if best else []
            values += best is not None and _same_value(suite, best, result)
            spans += best is not None and _same_span(best, result)
            if best is None or not (_same_value(suite, best, result) and _same_span(best, result)):
                differences.append(Difference(suite, case["Input"], _theirs(result), _ours(best) if best else ""))
        extra = [one for one in ours if one not in answered]
        differences += [Difference(suite, case["Input"], "", _ours(one)) for one in extra]
    return [Score(f"{suite}: value", wanted, found, values), Score(f"{suite}: span", wanted, found, spans)], differences


def _in_terms_of(suite: str, quantity: Quantity | None) -> tuple[str, str] | None:
    """Our quantity as the suite gives it: value and unit; None for a quantity of another kind, and for a range."""
    if quantity is None or quantity.value is None:
        return _range_end(suite, quantity) if quantity else None
    return _restated(suite, quantity.value, quantity.unit)


def _range_end(suite: str, quantity: Quantity) -> tuple[str, str] | None:
    """The suite gives the upper end of a range only."""
    return _restated(suite, quantity.high, quantity.unit) if quantity.high is not None else None


def _restated(suite: str, value: Decimal, unit: str) -> tuple[str, str] | None:
    if suite == PERCENT:
        fraction = unit == "" and abs(value) < 1
        return (str(value * _PARTS[unit]), "%") if unit in _PARTS and (unit or fraction) else None
    return (str(value), unit) if unit in _MONEY.values() else None


def _overlaps(mention: Mention, result: Mapping[str, Any]) -> bool:
    return bool(mention.start <= result["End"] and result["Start"] < mention.end)


def _fit(suite: str, mention: Mention, result: Mapping[str, Any]) -> int:
    return 2 * _same_value(suite, mention, result) + _same_span(mention, result)


def _same_span(mention: Mention, result: Mapping[str, Any]) -> bool:
    return (mention.start, mention.end) == (result["Start"], result["End"] + 1)


def _same_value(suite: str, mention: Mention, result: Mapping[str, Any]) -> bool:
    said = _in_terms_of(suite, mention.quantity)
    resolution = result["Resolution"]
    unit = _MONEY.get(resolution.get("isoCurrency") or resolution.get("unit"), "%")
    return said is not None and said[1] == unit and is_same_number(said[0], resolution["value"].rstrip("%"))


def _theirs(result: Mapping[str, Any]) -> str:
    resolution = result["Resolution"]
    unit = resolution.get("isoCurrency") or resolution.get("unit") or ""
    return f"{result['Start']}:{result['End'] + 1} {resolution['value']} {unit}".strip()


def _ours(mention: Mention) -> str:
    quantity = mention.quantity
    value = (
        f"{quantity.value if quantity.value is not None else f'{quantity.low}-{quantity.high}'} {quantity.unit}"
        if quantity
        else ""
    )
    return f"{mention.start}:{mention.end} {value}".strip()
