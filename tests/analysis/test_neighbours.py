"""The value before and the value after."""

import pytest

from indicators.analysis.neighbours import neighbours
from tests.builders import observation

VALUES = [
    observation(id=name, start=start, end=start + 2) for name, start in (("c", 20), ("a", 0), ("b", 10), ("b2", 10))
]


@pytest.mark.parametrize(
    ("name", "before", "after"), [("a", None, "b"), ("b", "a", "c"), ("b2", "a", "c"), ("c", "b", None)]
)
def test_the_nearest_at_another_place(name: str, before: str | None, after: str | None) -> None:
    """Going on skips whatever shares the same number, and ends at either end of the document."""
    one = next(o for o in VALUES if o.id == name)
    found = [o.id if o else None for o in neighbours(VALUES, one)]
    assert found == [before, after]


def test_alone_there_are_none() -> None:
    """A document's only value has no neighbours."""
    assert neighbours(VALUES[:1], VALUES[0]) == (None, None)
