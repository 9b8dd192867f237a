"""Places in an order, ties sharing the better place (1, 2, 2, 4)."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from indicators.model import Better, Measure, Observation


def midpoint(observation: Observation) -> Decimal | None:
    """The number that an observation is drawn and ordered by: its value, or the middle of its range."""
    if observation.value is not None:
        return observation.value
    if observation.low is not None and observation.high is not None:
        return (observation.low + observation.high) / 2
    return observation.low if observation.low is not None else observation.high


def direction(observation: Observation, better: Better) -> Better:
    """Which way is better for one value: as for its indicator, but of places in an order the smallest is the best."""
    return Better.DOWN if observation.measure is Measure.RANK else better


def ranked(observations: Sequence[Observation], better: Better) -> list[tuple[int, Observation]]:
    """(place, observation), best first: the largest, or the smallest where less is better.

    Values without a number are left out. Where neither direction is better, the largest comes first.
    """
    numbered = [(number, o) for o in observations if (number := midpoint(o)) is not None]
    ways = {direction(o, better) for _, o in numbered}
    numbered.sort(key=lambda pair: pair[0], reverse=ways != {Better.DOWN})
    places: list[tuple[int, Observation]] = []
    for index, (number, observation) in enumerate(numbered):
        tied = index > 0 and numbered[index - 1][0] == number
        places.append((places[-1][0] if tied else index + 1, observation))
    return places


def ties(places: Sequence[tuple[int, Observation]]) -> frozenset[int]:
    """The places that several share."""
    counts = Counter(place for place, _ in places)
    return frozenset(place for place, count in counts.items() if count > 1)
