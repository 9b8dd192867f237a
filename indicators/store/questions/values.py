"""Questions about observations, the bases on which they may be compared, and what answers a target."""

from collections.abc import Iterator, Sequence
from typing import Any

from indicators.identity import document_of
from indicators.model import Basis, Kind, Measure, Observation
from indicators.store.answering import ACTUALS, Key, actuals_for, key_of
from indicators.store.engine import Wanted
from indicators.store.held import held
from indicators.store.questions.opened import Opened
from indicators.store.records import Number
from indicators.store.rows import FIELD_COLUMNS, observations_of
from indicators.store.tables import (
    BASES,
    BASIS,
    DOCUMENTS,
    OBSERVATIONS,
    OF_REGIONS,
    ORDER,
    SERIES,
)

_ANSWERS, _DOCUMENTS = 512, 16
_STANDS = {"stands": True}
_PLACE = ("subject", "region")
_IN_TEXT = ORDER[OBSERVATIONS]
_TEXTS = set(FIELD_COLUMNS[SERIES])
"""What need not be asked for of each value where the question itself says it."""
_OF_READING = {"indicator_name", "rule", "confidence"}
"""What is known of a value because a program read it."""
BY_SUBJECT = 'subject, measure, region, period, document, start, "end", id'
"""In the order of what is measured, region by region."""
A_PAGE = 10_000
"""Numbers of the documents that are held together while all are read."""


class Values(Opened):
    """Observations, bases of comparison, targets."""

    @held(_ANSWERS)
    def observations(
        self, /, *, order: str = BY_SUBJECT, limit: int | None = None, offset: int = 0, **wanted: object
    ) -> Sequence[Observation]:
        """The observations that hold what is wanted, without the whole sentence."""
        fixed = _told(wanted)
        columns = [name for name in FIELD_COLUMNS[SERIES] if name not in fixed]
        rows = self._engine.select(_near(wanted), columns, wanted, order=order, limit=limit, offset=offset)
        return tuple(observations_of(columns, rows, fixed))

    def passing(self, indicator: str, /, **wanted: object) -> list[Observation]:
        """As `observations`, of one indicator, for whoever looks at thousands and keeps few: not held, not how they were read.

        They come as the table holds them (store/tables.py): to sort thousands anew takes as long as to find them.
        """
        fixed = {"indicator": indicator, **_told(wanted)}
        columns = [name for name in FIELD_COLUMNS[SERIES] if name not in _OF_READING and name not in fixed]
        return observations_of(columns, self._engine.select(SERIES, columns, {"subject": indicator, **wanted}), fixed)

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
        return self._engine.count(_near(wanted), wanted) if wanted else self.rows_of(SERIES)

    @held(_ANSWERS)
    def tally(self, /, by: str, **wanted: object) -> dict[str, int]:
        """How many observations there are by the values of a column, the most first."""
        return dict(self._engine.tally(_near(wanted), by, wanted))

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
            f"WITH own AS (SELECT DISTINCT {places}, period FROM {OF_REGIONS} "  # noqa: S608 - names of our own, values bound
            "WHERE region = ? AND kind = 'actual' AND number IS NOT NULL), "
            f"wide AS (SELECT {places}, period FROM {BASES} JOIN own USING ({places}, period) "
            "WHERE level = ? AND kind = 'actual' AND regions >= ? "
            f"QUALIFY row_number() OVER (PARTITION BY {places} ORDER BY period DESC) <= 2) "
            f"SELECT {names} FROM {SERIES} s JOIN wide USING ({places}, period) "
            f"WHERE s.level = ? AND s.kind = 'actual' AND s.number IS NOT NULL ORDER BY {BY_SUBJECT}",
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
        return dict(self._engine.tally_by(_near(wanted), by, wanted))

    @held(_ANSWERS)
    def position(self, id_: str, /, *, order: str, **wanted: object) -> int:
        """At which place, from 0, an observation stands among those that hold what is wanted; 0 where it is none of them."""
        return self._engine.position(_near(wanted), id_, wanted, order=order)


def _told(wanted: Wanted) -> dict[str, str]:
    """The columns that hold the same text in all that is found."""
    return {name: str(value) for name, value in wanted.items() if name in _TEXTS and isinstance(value, str)}


def _number(row: Sequence[Any]) -> Number:
    document, start, end, text, category, state, ids, reason, reason_en, quote = row
    return Number(document, start, end, text, category, state, tuple(ids), reason, reason_en, quote)


def _near(wanted: Wanted) -> str:
    """Of the two tables with all values, the one in which those that are wanted lie together."""
    return OF_REGIONS if "region" in wanted and not {"subject", "indicator"} & set(wanted) else SERIES


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
