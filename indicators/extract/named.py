"""Which indicators of the catalogue a sentence names, whatever else it says of them."""

from collections.abc import Iterable

from indicators.model import Indicator


def names_of(indicator: Indicator) -> tuple[str, ...]:
    """The Chinese names by which texts may call an indicator."""
    return tuple(dict.fromkeys((indicator.zh, *indicator.names)))


def indicators_named(reading: str, names: Iterable[tuple[str, tuple[str, ...]]]) -> list[str]:
    """The ids of which a name stands in `reading`, in the order given; `names` are ids with their names."""
    return [id_ for id_, own in names if any(name in reading for name in own)]
