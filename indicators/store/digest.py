"""One document, read whole: its rows for every table. The same function runs here, in a pool and on a cluster."""

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pyarrow as pa

from indicators.anchor import pieces_of, words_around
from indicators.catalog.load import Catalog
from indicators.curated import NoIndicator
from indicators.extract.mentions import find_mentions
from indicators.extract.named import Names
from indicators.extract.observations import parse_observations
from indicators.faults import Fault
from indicators.model import Document, Observation
from indicators.store.ledger import Entry, ledger
from indicators.store.merge import Disagreement, disagreements, standing
from indicators.store.records import State
from indicators.store.rows import Row, fault_row, observation_row, source_text
from indicators.store.tables import DISAGREEMENTS, DOCUMENTS, FAULTS, NUMBERS, OBSERVATIONS, SERIES, TEXTS, WORDS
from indicators.store.writing import schema

Remark = tuple[NoIndicator, int, int]
Parts = dict[str, pa.Table]


@dataclass(slots=True)
class Digest:
    """What is known of a document once it has been read.

    `standing` are the observations that stand: every curated one, and the parsed ones whose number no person has spoken
    of. `parsed` is all that the program reads. `entries` account for every number.
    """

    document: Document
    standing: list[Observation]
    parsed: list[Observation]
    remarks: list[Remark]
    entries: list[Entry]
    disagreements: list[Disagreement]


def digest(
    document: Document, catalog: Catalog, curated: Sequence[Observation] = (), remarks: Sequence[Remark] = ()
) -> Digest:
    """Read `document` by program, beside what people have said of it."""
    mentions = find_mentions(document.text)
    parsed = parse_observations(document, catalog, mentions)
    spans = [(start, end) for _, start, end in remarks]
    stands = standing(curated, parsed, spans)
    entries = ledger(document, stands, spans, mentions)
    return Digest(document, stands, parsed, list(remarks), entries, disagreements(curated, parsed))


def parts(one: Digest, catalog: Catalog, sha256: str, faults: Iterable[Fault] = ()) -> Parts:
    """The rows of a document for each table, as Arrow."""
    document = one.document
    stands = {o.id for o in one.standing}
    spare = [o for o in one.parsed if o.id not in stands]
    unit_class = catalog.same_unit
    pieces = pieces_of(document)
    values = []
    for o in (*one.standing, *spare):
        topic, level = catalog.topic_of(o.indicator), catalog.regions[o.region].level if o.region else ""
        row = observation_row(o, unit_class, topic, level, stands=o.id in stands)
        row["before"], row["after"] = words_around(document.text, pieces, o)
        values.append(row)
    found: dict[str, list[Row]] = {
        DOCUMENTS: [_document_row(one, sha256)],
        TEXTS: [{"document": document.id, "text": document.text, "is_wrapped": document.is_wrapped}],
        OBSERVATIONS: values,
        SERIES: [row for row in values if row["stands"]],
        NUMBERS: _number_rows(one, catalog),
        DISAGREEMENTS: [
            {"document": document.id, "curated": d.curated.id, "parsed": d.parsed.id, "fields": list(d.fields)}
            for d in one.disagreements
        ],
        FAULTS: [fault_row(fault, document.id) for fault in faults],
    }
    return {table: pa.Table.from_pylist(rows, schema(table)) for table, rows in found.items()}


def _document_row(one: Digest, sha256: str) -> Row:
    document, source = one.document, one.document.source
    states = Counter(entry.state for entry in one.entries)
    return {
        "id": document.id,
        "sha256": sha256,
        "title": source.title,
        "title_en": source.title_en,
        "publisher": source.publisher.value,
        "issued": source.issued.value,
        "region": source.region.value,
        "kind": source.kind.value,
        "source": source_text(source),
        "characters": len(document.text),
        "numbers": len(one.entries),
        "observations": len(one.standing),
        "states": json.dumps({state.value: states[state] for state in State if states[state]}),
    }


def _number_rows(one: Digest, catalog: Catalog) -> list[Row]:
    """Every numeral with what became of it; and what a person has remarked on that holds no numeral (首个)."""
    remarks = [(remark, start, end) for remark, start, end in one.remarks]
    at = {place: remark for remark, start, end in remarks for place in range(start, end)}
    named = _Named(one.document, catalog)
    rows: list[Row] = []
    for entry in one.entries:
        mention = entry.mention
        remark = at.get(mention.start) if entry.state is State.REMARKED else None
        place = (mention.start, mention.end, mention.text, mention.category.value)
        rows.append(_number_row(one.document.id, place, entry.state, entry.ids, remark))
        if entry.state is State.OPEN:
            rows[-1]["named"], rows[-1]["sentence"] = named.at(mention.start)
    if not remarks:
        return rows
    numerals = {place for entry in one.entries for place in range(entry.mention.start, entry.mention.end)}
    for remark, start, end in remarks:
        if numerals.isdisjoint(range(start, end)):
            words = (start, end, one.document.text[start:end], WORDS)
            rows.append(_number_row(one.document.id, words, State.REMARKED, (), remark))
    return rows


def _number_row(
    document: str, place: tuple[int, int, str, str], state: State, ids: tuple[str, ...], remark: NoIndicator | None
) -> Row:
    start, end, text, category = place
    return {
        "document": document,
        "start": start,
        "end": end,
        "text": text,
        "category": category,
        "state": state.value,
        "ids": list(ids),
        "reason": remark.reason if remark else "",
        "reason_en": remark.reason_en if remark else "",
        "quote": remark.quote if remark else "",
        "named": [],
        "sentence": "",
    }


class _Named:
    """The indicators that the sentences of a document name, each sentence looked through once."""

    def __init__(self, document: Document, catalog: Catalog) -> None:
        self._sentences = document.sentences
        self._starts = [sentence.start for sentence in document.sentences]
        self._names = Names(catalog.indicators.values())
        self._found: dict[int, list[str]] = {}

    def at(self, start: int) -> tuple[list[str], str]:
        """What the sentence at `start` names, and the sentence; nothing of both where it names none."""
        index = bisect_right(self._starts, start) - 1
        if index < 0 or start >= self._sentences[index].end:
            return [], ""
        reading = self._sentences[index].reading
        if index not in self._found:
            self._found[index] = self._names.named(reading)
        names = self._found[index]
        return names, reading if names else ""
