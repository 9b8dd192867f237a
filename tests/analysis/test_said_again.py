"""Targets that were said more than once."""

from indicators.analysis.pledges import Relation
from indicators.analysis.said_again import said_again
from indicators.model import Kind, Measure, Period
from tests.builders import observation

ISSUED = {"2021": Period("2021-01"), "2023": Period("2023-01")}


def test_each_keeps_the_other() -> None:
    """10 for 2025 said in 2021 and 12 said in 2023 are a revision of each other; 10 said again is restated."""
    first = observation("10", id="a", kind=Kind.TARGET, period="2025", document="2021")
    second = observation("12", id="b", kind=Kind.TARGET, period="2025", document="2023")
    third = observation("10", id="c", kind=Kind.TARGET, period="2025", document="2023")
    found = said_again([first, second, third], {}, ISSUED)
    assert found["a"] == ((second, Relation.REVISED), (third, Relation.RESTATED))
    assert found["b"] == ((first, Relation.REVISED), (third, Relation.DIFFERS))


def test_other_targets_are_none_of_them() -> None:
    """Another year, measure or region is another target; of an unknown region or period nothing is concluded."""
    one = observation("10", id="a", kind=Kind.TARGET, period="2025")
    others = [
        observation("10", id="b", kind=Kind.TARGET, period="2026"),
        observation("10", id="c", kind=Kind.TARGET, period="2025", measure=Measure.GROWTH),
        observation("10", id="d", kind=Kind.TARGET, period="2025", region="310000"),
        *(observation("10", id=f"e{n}", kind=Kind.TARGET, period="2025", region="") for n in (1, 2)),
        *(observation("10", id=f"f{n}", kind=Kind.TARGET, period="") for n in (1, 2)),
    ]
    assert said_again([one, *others], {}, ISSUED) == {}
