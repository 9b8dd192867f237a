"""The growth target: right, wrong or missing."""

import pytest

from indicators.evaluate.agreement import Judge
from indicators.evaluate.claims import Claim
from indicators.evaluate.targets import Verdict, judge_target
from tests.evaluate.hand import claim, label


@pytest.mark.parametrize(
    ("claims", "verdict"),
    [
        ([claim()], Verdict.RIGHT),
        ([], Verdict.MISSING),
        ([claim(30, 32)], Verdict.MISSING),
        ([claim(value="7")], Verdict.WRONG),
        ([claim(), claim(30, 32, value="7")], Verdict.WRONG),
        ([claim(kind="actual")], Verdict.WRONG),
        ([claim(), claim(30, 32, value="7", period="2023")], Verdict.RIGHT),
        ([claim(), claim(30, 32, value="7", region="640100")], Verdict.RIGHT),
        ([claim(period="")], Verdict.MISSING),
        ([claim(indicator="", name="财政收入")], Verdict.WRONG),
    ],
    ids=[
        "the labelled number as that target",
        "nothing",
        "the same number elsewhere only",
        "another number",
        "another number for the same target elsewhere",
        "taken for a fact",
        "another year's number elsewhere",
        "a city's number elsewhere",
        "the period said to be not known",
        "taken for another indicator",
    ],
)
def test_the_verdict(claims: list[Claim], verdict: Verdict) -> None:
    """A number is wrong where it contradicts the label, right where it says the same, and missing where it is silent."""
    assert judge_target(label(), claims, Judge()).verdict is verdict
