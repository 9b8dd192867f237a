"""Which regions are like one."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from indicators.analysis.alike import ENOUGH_REGIONS, ENOUGH_SHARED, alike
from indicators.analysis.comparability import Basis, comparable_sets
from indicators.model import Kind, Observation
from tests.builders import observation

REGIONS = "abcdefghi"  # nine


def _sets(tables: Mapping[str, str], **given: Any) -> Mapping[Basis, list[Observation]]:  # noqa: ANN401
    """For each indicator the regions from the largest value to the smallest."""
    rows = [
        observation(str(-place), indicator=name, region=region, **given)
        for name, order in tables.items()
        for place, region in enumerate(order)
    ]
    return comparable_sets(rows, {})


SAME = {str(n): REGIONS for n in range(ENOUGH_SHARED)}


def test_the_nearest_comes_first() -> None:
    """In five equal orders of nine, c's neighbours are b and d, an eighth of the way off, then a and e at two eighths."""
    found = alike("c", _sets(SAME), REGIONS)
    assert [(one.region, one.distance) for one in found.nearest] == [
        ("b", Decimal("0.125")), ("d", Decimal("0.125")), ("a", Decimal("0.25")), ("e", Decimal("0.25")),
    ]  # fmt: skip
    assert [own.indicator for own in found.nearest[0].by] == list(SAME)


def test_too_little_in_common_is_said_by_silence() -> None:
    """With four values in common no region is called like, and what is known is still told."""
    four = dict(list(SAME.items())[: ENOUGH_SHARED - 1])
    found = alike("c", _sets(four), REGIONS)
    assert (found.nearest, len(found.by)) == ((), ENOUGH_SHARED - 1)


def test_a_comparison_of_few_regions_does_not_count() -> None:
    """Orders of seven regions are no ground."""
    few = dict.fromkeys(SAME, REGIONS[: ENOUGH_REGIONS - 1])
    assert alike("c", _sets(few), REGIONS).by == ()


def test_nobody_is_like_from_afar() -> None:
    """A region that is no nearer than chance would put it is not offered, though it be the nearest."""
    far = {str(n): "abcdefghi" if n % 2 else "ihgfedcba" for n in range(6)}  # a and i change ends
    found = alike("a", _sets(far), {"a", "i", *"bcdefgh"})
    assert "i" not in {one.region for one in found.nearest}
    assert all(one.distance < Decimal(1) / 3 for one in found.nearest)


def test_only_what_both_have_counts() -> None:
    """Region d lacks one of six values; it is measured by the other five, and says so."""
    tables = {**SAME, "more": "abcefghij"}
    found = {one.region: one for one in alike("c", _sets(tables), REGIONS + "j").nearest}
    assert (len(found["d"].by), len(found["b"].by)) == (5, 6)


def test_the_latest_period_counts() -> None:
    """Of two years of one thing only the later is used."""
    sets = {**_sets(SAME, period="2023"), **_sets(SAME, period="2024")}
    assert {own.period for own in alike("c", sets, REGIONS).by} == {"2024"}
    assert len(alike("c", sets, REGIONS).by) == ENOUGH_SHARED


def test_targets_and_outsiders_do_not_count() -> None:
    """What is aimed at says nothing of likeness, and a region that is no candidate takes no place."""
    assert alike("c", _sets(SAME, kind=Kind.TARGET), REGIONS).by == ()
    with_country = {name: "X" + order for name, order in SAME.items()}
    assert alike("c", _sets(with_country), REGIONS).nearest == alike("c", _sets(SAME), REGIONS).nearest
