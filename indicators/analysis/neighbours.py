"""The value before and the value after, in the order of a document."""

from collections.abc import Sequence

from indicators.model import Observation


def neighbours(observations: Sequence[Observation], one: Observation) -> tuple[Observation | None, Observation | None]:
    """The nearest values before and after `one` that stand at another place; None at either end."""
    before = [o for o in observations if o.end <= one.start]
    after = [o for o in observations if o.start >= one.end]
    return max(before, key=lambda o: o.start, default=None), min(after, key=lambda o: o.start, default=None)
