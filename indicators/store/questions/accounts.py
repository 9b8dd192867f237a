"""Questions about what became of each number, and what does not hold."""

from collections.abc import Sequence
from typing import Any

from indicators.faults import Fault
from indicators.identity import document_of
from indicators.model import Observation
from indicators.store.engine import condition
from indicators.store.held import held
from indicators.store.questions.values import Values
from indicators.store.records import LeftOut, Number
from indicators.store.rows import fault_of
from indicators.store.tables import (
    DISAGREEMENTS,
    FAULTS,
    FILES,
    NUMBERS,
    ORDER,
    TEXTS,
    WORDS,
)

_ANSWERS, _DOCUMENTS = 256, 16


class Accounts(Values):
    """The ledger, the faults, what was left out."""

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


def _number(row: Sequence[Any]) -> Number:
    document, start, end, text, category, state, ids, reason, reason_en, quote = row
    return Number(document, start, end, text, category, state, tuple(ids), reason, reason_en, quote)
