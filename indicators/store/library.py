"""The library: every question that the pages ask of a snapshot. It holds none of it but the answers of late."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from indicators.catalog.load import Catalog
from indicators.faults import Fault
from indicators.model import Basis, Document, Kind, Measure, Observation, Source
from indicators.store.engine import Engine, Wanted
from indicators.store.held import held
from indicators.store.rows import FIELD_COLUMNS, fault_of, observations_of, source_of
from indicators.store.snapshot import Manifest, manifest
from indicators.store.tables import (
    BASES,
    DISAGREEMENTS,
    DOCUMENTS,
    FAULTS,
    FILES,
    NUMBERS,
    OBSERVATIONS,
    ORDER,
    SERIES,
    TEXTS,
)
from indicators.text import read

_ANSWERS, _DOCUMENTS = 256, 8
_STANDS = {"stands": True}
_IN_TEXT = ORDER[OBSERVATIONS]
NEWEST_FIRST = "issued DESC, id"


@dataclass(frozen=True, slots=True)
class Card:
    """What is known of a document beside its text; `states` counts its numbers by what became of them."""

    id: str
    source: Source
    characters: int
    numbers: int
    observations: int
    states: dict[str, int]


@dataclass(frozen=True, slots=True)
class Number:
    """A numeral of a document, what became of it, and why a person says that it is no indicator."""

    document: str
    start: int
    end: int
    text: str
    category: str
    state: str
    ids: tuple[str, ...]
    reason: str
    reason_en: str
    quote: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that was not read: with the fault, or with the document that holds the same."""

    path: str
    fault: Fault | None
    same_as: str = ""


class Library:
    """Questions about the snapshot in `folder`. Answers are shared between readers: nobody may change them.

    What is wanted is given by column: `observations(subject="gdp", kind=Kind.TARGET, region=("110000", "310000"))`. Only
    observations that stand are given: every curated one, and the parsed ones of numbers that no person has spoken of.
    """

    def __init__(self, folder: Path, catalog: Catalog) -> None:
        self.catalog = catalog
        self._engine = Engine(folder)
        self.manifest: Manifest = manifest(folder)

    @property
    def version(self) -> str:
        """The name of the snapshot: part of the key of whatever is derived from its answers."""
        return self.manifest.name

    # --- observations ---

    @held(_ANSWERS)
    def observations(
        self, *, order: str = ORDER[SERIES], limit: int | None = None, offset: int = 0, **wanted: object
    ) -> Sequence[Observation]:
        """The observations that hold what is wanted, without the whole sentence, in the order of `series`."""
        columns = FIELD_COLUMNS[SERIES]
        rows = self._engine.select(SERIES, columns, wanted, order=order, limit=limit, offset=offset)
        return tuple(observations_of(columns, rows))

    @held(_DOCUMENTS)
    def of_document(self, document: str) -> Sequence[Observation]:
        """All observations of a document, whole, in the order of its text."""
        return self._whole({"document": document, **_STANDS})

    @held(_ANSWERS)
    def observation(self, id_: str, *, standing: bool = True) -> Observation | None:
        """One observation, whole; None where no such id stands. An id begins with that of its document."""
        once = id_.rpartition("-")[0]
        documents = tuple({once, once.rpartition("-")[0]})
        wanted = {"document": documents, "id": id_, **(_STANDS if standing else {})}
        return next(iter(self._whole(wanted)), None)

    @held(_ANSWERS)
    def count(self, **wanted: object) -> int:
        """How many observations hold what is wanted."""
        return self._engine.count(SERIES, wanted)

    @held(_ANSWERS)
    def tally(self, by: str, **wanted: object) -> dict[str, int]:
        """How many observations there are by the values of a column, the most first."""
        return dict(self._engine.tally(SERIES, by, wanted))

    def _whole(self, wanted: Wanted) -> tuple[Observation, ...]:
        columns = FIELD_COLUMNS[OBSERVATIONS]
        return tuple(observations_of(columns, self._engine.select(OBSERVATIONS, columns, wanted, order=_IN_TEXT)))

    # --- bases of comparison ---

    @held(1)
    def reach(self) -> dict[str, int]:
        """In how many regions the widest comparison of each indicator has a value, the widest first."""
        rows = self._engine.ask(f"SELECT subject, max(regions) AS n FROM {BASES} GROUP BY 1 ORDER BY n DESC, 1")  # noqa: S608
        return {subject: int(regions) for subject, regions in rows}

    @held(_ANSWERS)
    def bases(self, indicator: str) -> dict[Basis, int]:
        """The bases on which an indicator can be compared, with the number of values, the widest and latest first."""
        columns = ["measure", "of", "reference", "unit_class", "scope", "period", "kind", "values"]
        rows = self._engine.select(BASES, columns, {"subject": indicator}, order=ORDER[BASES])
        return {
            Basis(indicator, Measure(measure), Measure(of), reference, unit, scope, period, Kind(kind)): int(number)
            for measure, of, reference, unit, scope, period, kind, number in rows
        }

    def on_basis(self, basis: Basis) -> Sequence[Observation]:
        """The observations that share a basis and have a number."""
        found = self.observations(
            subject=basis.indicator,
            measure=basis.measure,
            of=basis.of,
            reference=basis.reference,
            unit_class=basis.unit,
            scope=basis.scope,
            period=basis.period,
            kind=basis.kind,
        )
        return [o for o in found if not (o.value is None and o.low is None and o.high is None)]

    # --- documents ---

    @held(_ANSWERS)
    def documents(
        self, *, order: str = NEWEST_FIRST, limit: int | None = None, offset: int = 0, **wanted: object
    ) -> Sequence[Card]:
        """The documents that hold what is wanted (id, region, kind, publisher, issued), the newest first."""
        columns = ["id", "source", "characters", "numbers", "observations", "states"]
        rows = self._engine.select(DOCUMENTS, columns, wanted, order=order, limit=limit, offset=offset)
        return tuple(
            Card(id_, source_of(source), characters, numbers, values, json.loads(states))
            for id_, source, characters, numbers, values, states in rows
        )

    def card(self, document: str) -> Card | None:
        """What is known of one document."""
        return next(iter(self.documents(id=document)), None)

    @held(_DOCUMENTS)
    def document(self, document: str) -> Document | None:
        """A document with its text, read anew from it; None where there is none of that id."""
        card = self.card(document)
        if card is None:
            return None
        [(text,)] = self._engine.select(TEXTS, ["text"], {"document": document})
        return read(document, text, card.source)

    @held(_ANSWERS)
    def documents_by(self, column: str) -> dict[str, int]:
        """How many documents there are by region, kind, publisher …, the most first."""
        return dict(self._engine.tally(DOCUMENTS, column))

    # --- what became of each number, and what does not hold ---

    @held(_DOCUMENTS)
    def numbers(self, *, limit: int | None = None, offset: int = 0, **wanted: object) -> Sequence[Number]:
        """Numerals by document, state or category, in the order of the text."""
        columns = list(Number.__dataclass_fields__)
        rows = self._engine.select(NUMBERS, columns, wanted, order=ORDER[NUMBERS], limit=limit, offset=offset)
        return tuple(Number(*row[:6], tuple(row[6]), *row[7:]) for row in rows)

    @held(_ANSWERS)
    def states(self) -> dict[str, int]:
        """How many numbers are in each state."""
        return dict(self._engine.tally(NUMBERS, "state"))

    @held(_ANSWERS)
    def disagreements(
        self, *, limit: int | None = None, offset: int = 0
    ) -> Sequence[tuple[Observation, Observation, tuple[str, ...]]]:
        """Where person and program read a number differently: the curated one, the parsed one, the fields that differ."""
        rows = self._engine.select(
            DISAGREEMENTS, ["curated", "parsed", "fields"], order=ORDER[DISAGREEMENTS], limit=limit, offset=offset
        )
        pairs = ((self.observation(one), self.observation(other, standing=False), tuple(f)) for one, other, f in rows)
        return tuple((one, other, fields) for one, other, fields in pairs if one is not None and other is not None)

    @held(_ANSWERS)
    def faults(self, *, limit: int | None = None) -> Sequence[Fault]:
        """What does not hold in the sources, the curated files and the catalogue."""
        rows = self._engine.select(FAULTS, ["file", "line", "code", "facts"], order=ORDER[FAULTS], limit=limit)
        return tuple(fault_of(*row) for row in rows)

    @held(_ANSWERS)
    def left_out(self, *, limit: int | None = None) -> Sequence[LeftOut]:
        """The files that were not read, and why."""
        columns = ["path", "code", "facts", "same_as"]
        rows = self._engine.select(FILES, columns, {"document": ""}, order=ORDER[FILES], limit=limit)
        return tuple(
            LeftOut(path, fault_of(path, 1, code, facts) if code else None, same_as)
            for path, code, facts, same_as in rows
        )
