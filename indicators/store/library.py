"""The library: every question that the pages ask of a snapshot. It holds none of it but the answers of late."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from indicators.catalog.load import Catalog
from indicators.faults import Fault
from indicators.identity import document_of
from indicators.model import Basis, Document, Kind, Measure, Observation, Period
from indicators.store import of_region
from indicators.store.answering import ACTUALS, Key, actuals_for, key_of
from indicators.store.engine import Engine, Wanted, condition
from indicators.store.held import held
from indicators.store.of_region import Line
from indicators.store.records import Card, LeftOut, Number
from indicators.store.rows import FIELD_COLUMNS, fault_of, observations_of, source_of
from indicators.store.search import Hit, ids_titled, search
from indicators.store.snapshot import Manifest, manifest
from indicators.store.tables import (
    BASES,
    BASIS,
    DISAGREEMENTS,
    DOCUMENTS,
    FAULTS,
    FILES,
    NUMBERS,
    OBSERVATIONS,
    ORDER,
    SERIES,
    TEXTS,
    WORDS,
)
from indicators.text import read

_ANSWERS, _DOCUMENTS = 256, 16
_CARD = ["id", "source", "region", "characters", "numbers", "observations", "states"]
_AROUND = {"before", "after", "rule", "confidence"}
_STANDS = {"stands": True}
_PLACE = ("subject", "region")
_IN_TEXT = ORDER[OBSERVATIONS]
A_PAGE = 10_000
"""Numbers of the documents that are held together while all are read."""
NEWEST_FIRST = "issued DESC, id"


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

    def rows_of(self, table: str) -> int:
        """How many rows a table has, as the snapshot says of itself: documents, faults, disagreements."""
        return self.manifest.counts.get(table, 0)

    # --- observations ---

    @held(_ANSWERS)
    def observations(
        self, /, *, order: str = ORDER[SERIES], limit: int | None = None, offset: int = 0, **wanted: object
    ) -> Sequence[Observation]:
        """The observations that hold what is wanted, without the whole sentence, in the order of `series`."""
        columns = FIELD_COLUMNS[SERIES]
        rows = self._engine.select(SERIES, columns, wanted, order=order, limit=limit, offset=offset)
        return tuple(observations_of(columns, rows))

    @held(_DOCUMENTS)
    def of_document(self, document: str) -> Sequence[Observation]:
        """All observations of a document, whole, in the order of its text."""
        return self._whole({"document": document, **_STANDS})

    def observation(self, id_: str) -> Observation | None:
        """One observation, whole; None where no such id stands."""
        return next((o for o in self.of_document(document_of(id_)) if o.id == id_), None)

    @held(_ANSWERS)
    def count(self, /, **wanted: object) -> int:
        """How many observations hold what is wanted."""
        return self._engine.count(SERIES, wanted)

    @held(_ANSWERS)
    def tally(self, /, by: str, **wanted: object) -> dict[str, int]:
        """How many observations there are by the values of a column, the most first."""
        return dict(self._engine.tally(SERIES, by, wanted))

    @held(_ANSWERS)
    def different(self, column: str, by: str) -> dict[str, int]:
        """How many different values of `column` there are by the values of another, the most first; "" is none."""
        return dict(self._engine.different(SERIES, column, by))

    def whole(self, ids: Sequence[str]) -> Sequence[Observation]:
        """Observations by id, whole, in the order of `ids`; what does not stand is left out."""
        documents = {document_of(id_) for id_ in ids}
        found = {o.id: o for o in self._whole({"document": documents, "id": tuple(ids), **_STANDS})}
        return [found[id_] for id_ in ids if id_ in found]

    def every(self, origin: str = "all") -> Iterator[Observation]:
        """All observations, whole, in the order of documents and texts, never more than some documents' at a time.

        `curated` are those of people, `parsed` all that the program reads, also where a person's word stands before it.
        """
        of_origin: dict[str, Wanted] = {
            "all": _STANDS,
            "curated": {**_STANDS, "origin": origin},
            "parsed": {"origin": origin},
        }
        for documents in self._some_documents():
            yield from self._whole({"document": documents, **of_origin[origin]})

    def _some_documents(self) -> Iterator[tuple[str, ...]]:
        """The ids of all documents, as many together as have about A_PAGE numbers."""
        together: list[str] = []
        numbers = 0
        for id_, count in self._engine.select(DOCUMENTS, ["id", "numbers"], order=ORDER[DOCUMENTS]):
            together, numbers = [*together, id_], numbers + count
            if numbers >= A_PAGE:
                yield tuple(together)
                together, numbers = [], 0
        if together:
            yield tuple(together)

    def _whole(self, wanted: Wanted) -> tuple[Observation, ...]:
        columns = FIELD_COLUMNS[OBSERVATIONS]
        return tuple(observations_of(columns, self._engine.select(OBSERVATIONS, columns, wanted, order=_IN_TEXT)))

    # --- bases of comparison ---

    @held(1)
    def reach(self) -> dict[str, int]:
        """In how many regions the widest comparison of each indicator has a value, the widest first."""
        rows = self._engine.ask(
            f"SELECT subject, max(n) AS n FROM (SELECT {BASIS}, sum(regions) AS n FROM {BASES} GROUP BY ALL) "  # noqa: S608
            "GROUP BY 1 ORDER BY n DESC, 1"
        )
        return {subject: int(regions) for subject, regions in rows}

    @held(_ANSWERS)
    def bases(self, indicator: str) -> dict[Basis, dict[str, int]]:
        """The bases on which an indicator can be compared, and how many regions of each level have a value on each.

        The widest and latest come first. Values whose region is not known count as one region of the level "".
        """
        columns = ["measure", "of", "reference", "unit_class", "scope", "period", "kind", "level", "regions"]
        found: dict[Basis, dict[str, int]] = {}
        for row in self._engine.select(BASES, columns, {"subject": indicator}, order=ORDER[BASES]):
            measure, of, reference, unit, scope, period, kind, level, regions = row
            own = Basis(indicator, Measure(measure), Measure(of), reference, unit, scope, period, Kind(kind))
            found.setdefault(own, {})[level] = int(regions)
        return dict(sorted(found.items(), key=lambda item: -sum(item[1].values())))

    def on_basis(self, basis: Basis, levels: tuple[str, ...] = ()) -> Sequence[Observation]:
        """The observations that share a basis, have a number, and of which the region is known (and of one of `levels`)."""
        wanted = _columns_of(basis) | ({"level": levels} if levels else {})
        found = self.observations(subject=basis.indicator, **wanted)
        return [o for o in found if o.region and not (o.value is None and o.low is None and o.high is None)]

    @held(_ANSWERS)
    def shared_with(self, region: str, /, *, level: str, least: int) -> Sequence[Observation]:
        """What was reached in regions of a level, on the bases that `region` and `least` regions or more have a value on.

        Of bases that differ in the period alone, the two latest.
        """
        columns, places = FIELD_COLUMNS[SERIES], '"subject", "measure", "of", "reference", "unit_class", "scope"'
        names = ", ".join(f's."{name}"' for name in columns)
        rows = self._engine.ask(
            f"WITH own AS (SELECT DISTINCT {places}, period FROM {SERIES} "  # noqa: S608 - names of our own, values bound
            "WHERE region = ? AND kind = 'actual' AND number IS NOT NULL), "
            f"wide AS (SELECT {places}, period FROM {BASES} JOIN own USING ({places}, period) "
            "WHERE level = ? AND kind = 'actual' AND regions >= ? "
            f"QUALIFY row_number() OVER (PARTITION BY {places} ORDER BY period DESC) <= 2) "
            f"SELECT {names} FROM {SERIES} s JOIN wide USING ({places}, period) "
            f"WHERE s.level = ? AND s.kind = 'actual' AND s.number IS NOT NULL ORDER BY {ORDER[SERIES]}",
            [region, level, least, level],
        )
        return tuple(observations_of(columns, rows))

    @held(_ANSWERS)
    def beside(self, basis: Basis, *, limit: int) -> Sequence[Observation]:
        """Observations of the indicator that do not share a basis, those that differ in the fewest of its parts first."""
        columns = FIELD_COLUMNS[SERIES]
        wanted = _columns_of(basis)
        differing = " + ".join(f'("{name}" <> ?)::INTEGER' for name in wanted)
        names = ", ".join(f'"{name}"' for name in columns)
        rows = self._engine.ask(
            f"SELECT {names} FROM {SERIES} WHERE subject = ? AND (number IS NULL OR region = '' OR {differing} > 0) "  # noqa: S608
            f"ORDER BY {differing}, period DESC, region, document, start, id LIMIT {int(limit)}",
            [basis.indicator, *wanted.values(), *wanted.values()],
        )
        return tuple(observations_of(columns, rows))

    # --- targets and what answers them ---

    def answering(self, targets: Sequence[Observation]) -> list[list[Observation]]:
        """For each target the actuals and estimates by which analysis.progress judges it; `pool` counts the others."""
        columns, same_unit = FIELD_COLUMNS[SERIES], self.catalog.same_unit
        found = actuals_for(self._engine, columns, targets, same_unit)
        answers: dict[Key, list[Observation]] = {}
        for (key, _), actual in zip(found, observations_of(columns, (row for _, row in found)), strict=True):
            answers.setdefault(key, []).append(actual)
        return [answers.get(key_of(target, same_unit), []) for target in targets]

    @held(_ANSWERS)
    def pool(self, subjects: Sequence[str], regions: Sequence[str]) -> dict[tuple[str, str], int]:
        """How many actuals and estimates there are of each subject and region."""
        wanted = {"kind": ACTUALS, "subject": subjects, "region": regions}
        return {(subject, region): n for (subject, region), n in self._engine.tally_by(SERIES, _PLACE, wanted)}

    @held(_ANSWERS)
    def spread(self, /, *by: str, **wanted: object) -> dict[tuple[str, ...], int]:
        """How many observations hold what is wanted, by the values of several columns."""
        return dict(self._engine.tally_by(SERIES, by, wanted))

    @held(_ANSWERS)
    def position(self, id_: str, /, *, order: str, **wanted: object) -> int:
        """At which place, from 0, an observation stands among those that hold what is wanted; 0 where it is none of them."""
        return self._engine.position(SERIES, id_, wanted, order=order)

    # --- one region ---

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

    # --- documents ---

    @held(_ANSWERS)
    def documents(
        self, /, *, order: str = NEWEST_FIRST, limit: int | None = None, offset: int = 0, **wanted: object
    ) -> Sequence[Card]:
        """The documents that hold what is wanted (id, region, kind, publisher, issued), the newest first."""
        return tuple(map(_card, self._engine.select(DOCUMENTS, _CARD, wanted, order=order, limit=limit, offset=offset)))

    @held(_ANSWERS)
    def titled(self, words: str, /, *, limit: int, **wanted: object) -> tuple[int, Sequence[Card]]:
        """How many documents have all of `words` in their title or id, and the newest of them."""
        ids = ids_titled(self._engine, words, wanted)
        return len(ids), self.documents(id=tuple(ids[:limit]))

    def issued(self, documents: Sequence[str] | None = None) -> dict[str, Period | None]:
        """When each of some documents, or every one, came out; None where that is not known."""
        wanted: Wanted = {} if documents is None else {"id": tuple(documents)}
        found = self._engine.select(DOCUMENTS, ["id", "issued"], wanted)
        return {id_: Period(issued) if issued else None for id_, issued in found}

    @held(_ANSWERS)
    def issue_years(self, /, **wanted: object) -> dict[str, frozenset[int]]:
        """The years in which documents that hold what is wanted came out, by the region that they are about."""
        years: dict[str, set[int]] = {}
        for (region, issued), _ in self._engine.tally_by(DOCUMENTS, ("region", "issued"), wanted):
            if region and issued:
                years.setdefault(region, set()).add(Period(issued).last_day.year)
        return {region: frozenset(found) for region, found in years.items()}

    def card(self, document: str) -> Card | None:
        """What is known of one document."""
        return next(iter(self.documents(id=document)), None)

    @held(_DOCUMENTS)
    def document(self, document: str) -> Document | None:
        """A document with its text, read anew from it; None where there is none of that id."""
        card = self.card(document)
        if card is None:
            return None
        [(text, is_wrapped)] = self._engine.select(TEXTS, ["text", "is_wrapped"], {"document": document})
        return read(document, text, card.source, is_wrapped=is_wrapped)

    @held(_ANSWERS)
    def open_sentences(self, subject: str, documents: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
        """By document, the sentences that name an indicator beside a number which nobody has settled."""
        if not documents:
            return {}
        rows = self._engine.ask(
            f"SELECT DISTINCT ON (document, sentence) document, sentence FROM {NUMBERS} WHERE list_contains(named, ?) "  # noqa: S608
            f"AND document IN ({', '.join('?' * len(documents))}) AND state = 'open' ORDER BY document, sentence",
            [subject, *documents],
        )
        found: dict[str, tuple[str, ...]] = {}
        for document, sentence in rows:
            found[document] = (*found.get(document, ()), sentence)
        return found

    @held(_ANSWERS)
    def documents_by(self, column: str) -> dict[str, int]:
        """How many documents there are by region, kind, publisher …, the most first."""
        return dict(self._engine.tally(DOCUMENTS, column))

    @held(_ANSWERS)
    def search(self, asked: str, /, *, limit: int, offset: int = 0, **wanted: object) -> tuple[int, Sequence[Hit]]:
        """How many documents hold all words of `asked`, and some of them with the places, the newest first."""
        return search(self._engine, asked, wanted, limit=limit, offset=offset)

    # --- what became of each number, and what does not hold ---

    @held(_DOCUMENTS)
    def numbers(self, /, *, limit: int | None = None, offset: int = 0, **wanted: object) -> Sequence[Number]:
        """Numerals by document, state or category, in the order of the text."""
        columns = list(Number.__dataclass_fields__)
        rows = self._engine.select(NUMBERS, columns, wanted, order=ORDER[NUMBERS], limit=limit, offset=offset)
        return tuple(map(_number, rows))

    @held(_ANSWERS)
    def in_their_words(
        self, state: str, /, *, limit: int, around: int = 20, **wanted: object
    ) -> Sequence[tuple[Number, str]]:
        """Numerals in a state that hold what is wanted, each with the words around it on one line."""
        where, values = condition(NUMBERS, {"state": state, **wanted})
        columns = list(Number.__dataclass_fields__)
        names = ", ".join(f'n."{name}"' for name in columns)
        rows = self._engine.ask(
            f'SELECT {names}, substring(t.text, greatest(n.start - ?, 0) + 1, n."end" + ? - greatest(n.start - ?, 0)) '  # noqa: S608
            f"FROM (FROM {NUMBERS}{where} ORDER BY {ORDER[NUMBERS]} LIMIT {int(limit)}) n "
            f'JOIN {TEXTS} t ON t.document = n.document ORDER BY n.document, n.start, n."end"',
            [around, around, around, *values],
        )
        return tuple((_number(row[:-1]), " ".join(row[-1].split())) for row in rows)

    @held(_ANSWERS)
    def count_numbers(self, /, **wanted: object) -> int:
        """How many rows `numbers` has for what is wanted, words without a numeral that were remarked on among them."""
        return self._engine.count(NUMBERS, wanted)

    @held(_ANSWERS)
    def states(self) -> dict[str, int]:
        """How many numbers are in each state."""
        rows = self._engine.ask(
            f"SELECT state, count(*) AS n FROM {NUMBERS} WHERE category <> ? GROUP BY 1 ORDER BY n DESC, 1",  # noqa: S608
            [WORDS],
        )
        return {state: int(number) for state, number in rows}

    @held(_ANSWERS)
    def disagreements(
        self, *, limit: int | None = None, offset: int = 0
    ) -> Sequence[tuple[Observation, Observation, tuple[str, ...]]]:
        """Where person and program read a number differently: the curated one, the parsed one, the fields that differ."""
        rows = self._engine.select(
            DISAGREEMENTS, ["curated", "parsed", "fields"], order=ORDER[DISAGREEMENTS], limit=limit, offset=offset
        )
        ids = {id_ for one, other, _ in rows for id_ in (one, other)}
        documents = {document_of(id_) for id_ in ids}
        by_id = {o.id: o for o in self._whole({"document": documents, "id": ids})}
        return tuple((by_id[one], by_id[other], tuple(fields)) for one, other, fields in rows)

    @held(_ANSWERS)
    def faults(self, /, *, limit: int | None = None, **wanted: object) -> Sequence[Fault]:
        """What does not hold in the sources, the curated files and the catalogue; of one `document`, or of all."""
        rows = self._engine.select(FAULTS, ["file", "line", "code", "facts"], wanted, order=ORDER[FAULTS], limit=limit)
        return tuple(fault_of(*row) for row in rows)

    @held(_ANSWERS)
    def faults_by_code(self) -> dict[str, int]:
        """How many faults there are of each kind."""
        return dict(self._engine.tally(FAULTS, "code"))

    @held(1)
    def left_out_number(self) -> int:
        """How many files were not read."""
        return self._engine.count(FILES, {"document": ""})

    @held(_ANSWERS)
    def left_out(self, *, limit: int | None = None) -> Sequence[LeftOut]:
        """The files that were not read, and why."""
        columns = ["path", "code", "facts", "same_as"]
        rows = self._engine.select(FILES, columns, {"document": ""}, order=ORDER[FILES], limit=limit)
        return tuple(
            LeftOut(path, fault_of(path, 1, code, facts) if code else None, same_as)
            for path, code, facts, same_as in rows
        )


def _card(row: Sequence[Any]) -> Card:
    id_, source, region, characters, numbers, values, states = row
    return Card(id_, source_of(source), region, characters, numbers, values, json.loads(states))


def _number(row: Sequence[Any]) -> Number:
    document, start, end, text, category, state, ids, reason, reason_en, quote = row
    return Number(document, start, end, text, category, state, tuple(ids), reason, reason_en, quote)


def _columns_of(basis: Basis) -> dict[str, Any]:
    """What the columns of `series` hold for values on a basis; the subject apart."""
    return {
        "measure": basis.measure,
        "of": basis.of,
        "reference": basis.reference,
        "unit_class": basis.unit,
        "scope": basis.scope,
        "period": basis.period,
        "kind": basis.kind,
    }
