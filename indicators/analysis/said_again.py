"""Targets that were said more than once: each keeps the others beside it."""

from collections.abc import Iterable, Mapping

from indicators.analysis.comparability import Track, track
from indicators.analysis.pledges import Relation, relation
from indicators.model import Observation, Period

Others = tuple[tuple[Observation, Relation], ...]


def said_again(
    targets: Iterable[Observation], same_unit: dict[str, str], issued: Mapping[str, Period | None]
) -> dict[str, Others]:
    """By the id of a target the others of its region, track and due period, each with what it is to this one.

    A target that was said once is left out, and so are those of no known region or period.
    """
    groups: dict[tuple[str, Track, str], list[Observation]] = {}
    for one in targets:
        if one.region and one.period:
            groups.setdefault((one.region, track(one, same_unit), one.period), []).append(one)
    return {
        one.id: tuple((other, relation(other, one, issued)) for other in group if other is not one)
        for group in groups.values()
        if len(group) > 1
        for one in group
    }
