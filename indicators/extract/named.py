"""Which indicators of the catalogue a sentence names, whatever else it says of them."""

from collections.abc import Iterable

from indicators.model import Indicator


def names_of(indicator: Indicator) -> tuple[str, ...]:
    """The Chinese names by which texts may call an indicator."""
    return tuple(dict.fromkeys((indicator.zh, *indicator.names)))


class Names:
    """The names of `indicators`, by the two characters with which they begin."""

    def __init__(self, indicators: Iterable[Indicator]) -> None:
        self._ids: list[str] = []
        self._begun: dict[str, list[tuple[str, int]]] = {}
        for at, indicator in enumerate(indicators):
            self._ids.append(indicator.id)
            for name in names_of(indicator):
                self._begun.setdefault(name[:2], []).append((name, at))

    def named(self, reading: str) -> list[str]:
        """The ids of which a name stands in `reading`, in the order in which the indicators were given."""
        beginnings = {*reading, *(reading[at : at + 2] for at in range(len(reading)))}
        found = {at for two in beginnings for name, at in self._begun.get(two, ()) if name in reading}
        return [self._ids[at] for at in sorted(found)]
