"""Questions about one region."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from indicators.model import Basis, Observation
from indicators.store import of_region
from indicators.store.held import held
from indicators.store.of_region import Line
from indicators.store.questions.documents import Documents
from indicators.store.questions.values import Values
from indicators.store.records import Card
from indicators.store.rows import FIELD_COLUMNS, observations_of, source_of
from indicators.store.tables import (
    SERIES,
)

_ANSWERS = 256
_CARD = ["id", "source", "region", "characters", "numbers", "observations", "states"]
_AROUND = {"before", "after", "rule", "confidence"}


class Regions(Values, Documents):
    """What is known of a region."""

    @held(_ANSWERS)
    def lines_of(self, region: str) -> Sequence[Line]:
        """What is known of a region, as lines: one for the values that differ in nothing but period and kind."""
        return tuple(of_region.lines_of(self._engine, region))

    @held(_ANSWERS)
    def of_lines(self, region: str, lines: tuple[Line, ...], *, most: int) -> Sequence[Observation]:
        """The latest `most` values of each of these lines of a region, for each kind."""
        columns = FIELD_COLUMNS[SERIES]
        return tuple(observations_of(columns, of_region.of_lines(self._engine, columns, region, lines, most)))

    def on_bases(self, bases: Iterable[Basis], regions: Sequence[str]) -> dict[Basis, list[Observation]]:
        """The different values of each of `regions` on each of several bases, two a region at the most, without their words."""
        columns, same_unit = [name for name in FIELD_COLUMNS[SERIES] if name not in _AROUND], self.catalog.same_unit
        found: dict[Basis, list[Observation]] = {}
        for o in observations_of(columns, of_region.on_bases(self._engine, columns, bases, regions)):
            unit = same_unit.get(o.unit, o.unit)
            basis = Basis(o.subject, o.measure, o.of, o.reference, unit, o.scope, o.period, o.kind)
            found.setdefault(basis, []).append(o)
        return found

    @held(_ANSWERS)
    def sources_of(self, region: str, *, limit: int) -> tuple[int, Sequence[tuple[Card, int]]]:
        """How many documents say something of a region, and the newest of them, each with how much."""
        total, rows = of_region.sources_of(self._engine, _CARD, region, limit)
        return total, tuple((_card(row), int(n)) for n, *row in rows)

    @held(_ANSWERS)
    def known_elsewhere(self, region: str, peers: tuple[str, ...], *, least: int, limit: int) -> dict[str, int]:
        """The indicators of which `least` of the `peers` have a value and the region has none, with how many have."""
        return dict(of_region.known_elsewhere(self._engine, region, peers, least, limit))

    @held(_ANSWERS)
    def open_numbers(self, region: str) -> tuple[int, int]:
        """How many documents are about a region as a whole, and how many numbers in them nobody has settled."""
        return of_region.open_numbers(self._engine, region)


def _card(row: Sequence[Any]) -> Card:
    id_, source, region, characters, numbers, values, states = row
    return Card(id_, source_of(source), region, characters, numbers, values, json.loads(states))
