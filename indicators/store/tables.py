"""The tables of a snapshot, column by column. docs/snapshot.md is made from them.

A change of what a column means, or of which there are, asks for a new SCHEMA_VERSION: a snapshot of another version is
refused, never misread.
"""

SCHEMA_VERSION = "3"

DOCUMENTS, TEXTS, OBSERVATIONS = "documents", "texts", "observations"
SERIES, OF_REGIONS = "series", "of_regions"
NUMBERS, DISAGREEMENTS, BASES, FAULTS, FILES = "numbers", "disagreements", "bases", "faults", "files"

WORDS = "words"
"""The category of words without a numeral that a person has remarked on."""

_T, _I, _L, _B, _D = "string", "int32", "int64", "bool", "double"
_WORDS, _SPANS = "list<item: string>", "list<item: list<item: int32>>"
Columns = dict[str, tuple[str, str]]
"""The type of each column, by Arrow's name, and what it says."""

_VALUE: Columns = {
    "id": (_T, "stable id of the observation"),
    "document": (_T, "id of the document that says so"),
    "origin": (_T, "curated or parsed"),
    "kind": (_T, "actual, target, estimate or forecast"),
    "subject": (_T, "the indicator's id, or ～ and its name as written where the catalogue has none"),
    "indicator": (_T, "the indicator's id; empty where the catalogue has none"),
    "indicator_name": (_T, "the name as the source writes it, where a program read it"),
    "topic": (_T, "the indicator's topic; empty where the catalogue has none"),
    "measure": (_T, "level, growth, share, change, rank, contribution, pull or multiple"),
    "of": (_T, "which measure changed or was ranked; the measure itself otherwise"),
    "reference": (
        _T,
        "what it is measured against; empty: a year before; `average`: growth that is the average of several years; `unknown`: not said",
    ),
    "region": (_T, "GB/T 2260 code, or the code of a zone or group; empty where not known"),
    "level": (_T, "the region's: country, multi-province, province, city, county or zone; empty where not known"),
    "period": (_T, "ISO 8601; empty where not known"),
    "year": (_I, "the year in which the period ends; null where not known"),
    "period_inferred": (_B, "whether the period follows from the document's date"),
    "value": (_T, "exact decimal in the base unit; empty for a range and for a goal without a number"),
    "low": (_T, "exact decimal: the lower end of a range"),
    "high": (_T, "exact decimal: the upper end of a range"),
    "number": (_D, "value, or the middle of the range, in floating point, for sorting and plotting only"),
    "comparator": (_T, "eq, ge, gt, le, lt, approx or range; empty for a goal without a number"),
    "hedges": (_WORDS, "the words that soften or bound the figure"),
    "unit": (_T, "the base unit; empty for a pure ratio"),
    "unit_class": (_T, "the unit, or `count` for every unit that counts things"),
    "scope": (_T, "the statistical scope"),
    "text": (_T, "the value as printed"),
    "start": (_I, "where the value begins, in characters of the document's text"),
    "end": (_I, "where it ends, exclusive"),
    "before": (_T, "words of the sentence before the value, layout mended, cut where long"),
    "after": (_T, "words of the sentence after the value"),
    "rule": (_T, "the rule that bound a parsed value"),
    "confidence": (_T, "exact decimal from 0 to 1: how far to trust a parsed value"),
    "stands": (_B, "false for a parsed value that gives way to what a person has said of the same number"),
}
_SENTENCE: Columns = {
    "sentence": (_T, "the sentence as it stands in the text"),
    "sentence_start": (_I, "where the sentence begins"),
    "sentence_end": (_I, "where it ends, exclusive"),
    "reading": (_T, "the sentence with the breaks of the layout mended"),
    "prefix": (_T, "characters of the text right before the value"),
    "suffix": (_T, "characters of the text right after the value"),
    "evidence": (_SPANS, "spans [start, end] of passages that give what the sentence leaves out"),
    "note": (_T, "a curator's note, in Chinese"),
    "note_en": (_T, "the same in English"),
}
_DOCUMENT: Columns = {
    "id": (_T, "the file's path inside its folder, without the suffix"),
    "sha256": (_T, "of the file's bytes"),
    "title": (_T, "title"),
    "title_en": (_T, "title in English, where one is given"),
    "publisher": (_T, "who published it; empty where not known"),
    "issued": (_T, "ISO 8601 day or month of issue; empty where not known"),
    "region": (_T, "code of the region that the document as a whole is about; empty where not known"),
    "kind": (_T, "kind of document; empty where not known"),
    "source": (_T, "JSON: each fact known of the document and how it is known"),
    "characters": (_I, "length of the text"),
    "numbers": (_I, "numerals in the text"),
    "observations": (_I, "observations that stand"),
    "states": (_T, "JSON: how many numerals are in each state"),
}
TABLES: dict[str, Columns] = {
    DOCUMENTS: _DOCUMENT,
    TEXTS: {
        "document": (_T, "id of the document"),
        "text": (_T, "its whole text, as decoded"),
        "is_wrapped": (_B, "whether lines may break in mid-sentence"),
    },
    OBSERVATIONS: _VALUE | _SENTENCE,
    SERIES: _VALUE,
    OF_REGIONS: _VALUE,
    NUMBERS: {
        "document": (_T, "id of the document"),
        "start": (_I, "where the numeral with its unit begins"),
        "end": (_I, "where it ends, exclusive"),
        "text": (_T, "as printed"),
        "category": (
            _T,
            "quantity, date, identifier, name, list_marker or other; words: no numeral, remarked on by a person",
        ),
        "state": (_T, "curated, parsed, remarked, repeated, no_data or open"),
        "ids": (_WORDS, "the observations that use it"),
        "reason": (_T, "why a person says it is no indicator"),
        "reason_en": (_T, "the same in English"),
        "quote": (_T, "the words a person quoted to say so"),
        "named": (_WORDS, "of an open numeral: the indicators that its sentence names"),
        "sentence": (_T, "of an open numeral: its sentence, layout mended, where it names an indicator"),
    },
    DISAGREEMENTS: {
        "document": (_T, "id of the document"),
        "curated": (_T, "id of the curated observation"),
        "parsed": (_T, "id of the parsed observation, which does not stand"),
        "fields": (_WORDS, "in which they differ"),
    },
    BASES: {
        "subject": (_T, "what is measured"),
        "measure": (_T, "as in series"),
        "of": (_T, "as in series"),
        "reference": (_T, "as in series"),
        "unit_class": (_T, "as in series"),
        "scope": (_T, "as in series"),
        "period": (_T, "as in series"),
        "kind": (_T, "as in series"),
        "level": (_T, "as in series"),
        "regions": (_L, "how many regions of this level have a value on this basis"),
        "values": (_L, "how many values there are"),
    },
    FAULTS: {
        "document": (_T, "the document that it is about; empty for the library as a whole"),
        "file": (_T, "the file that holds the fault"),
        "line": (_I, "its line"),
        "code": (_T, "which fault; docs/faults.md lists them"),
        "facts": (_T, "JSON: what the message is filled with"),
    },
    FILES: {
        "path": (_T, "the file, as it was given"),
        "root": (_T, "the folder that was ingested"),
        "size": (_L, "bytes"),
        "sha256": (_T, "of its bytes; empty where it could not be read"),
        "key": (_T, "digest of all that its reading depends on"),
        "document": (_T, "the document it was read as; empty where it was left out"),
        "same_as": (_T, "the document with the same content that was read instead"),
        "code": (_T, "the fault for which it was left out; empty where it was read"),
        "facts": (_T, "JSON: what the fault's message is filled with"),
    },
}
OF_DOCUMENTS = tuple(table for table in TABLES if table not in {OF_REGIONS, BASES, FILES})
"""The tables to which each document gives its own rows."""

BASIS = 'subject, measure, "of", reference, unit_class, scope, period, kind'
"""The columns that values must share to be compared."""
ORDER = {
    DOCUMENTS: "id",
    TEXTS: "document",
    OBSERVATIONS: 'document, start, "end", id',
    SERIES: f'{BASIS}, region, document, start, "end", id',
    OF_REGIONS: 'region, subject, measure, period, document, start, "end", id',
    NUMBERS: 'document, start, "end"',
    DISAGREEMENTS: "document, curated, parsed",
    BASES: "subject, period DESC, measure, kind, level",
    FAULTS: "file, line, code, facts",
    FILES: "path",
}
"""How each table is sorted: a question then reads only the part of a file that it is about.

`of_regions` holds what `series` holds: one for questions about an indicator, one for questions about a region.
"""

ROW_GROUP = {TEXTS: 8, OBSERVATIONS: 4096, NUMBERS: 16384, SERIES: 32768, OF_REGIONS: 32768}
"""Rows that are read together, where the default of 65,536 would read too much for one document or one indicator.

Of 1.5 million values in groups of 8,192 a question looked through the statistics of 183 groups, which took half its time.
"""

CODEC = {SERIES: "snappy", OF_REGIONS: "snappy"}
"""How the tables are compressed that pages ask for each choice; the others are zstd, a third smaller and slower to unpack."""
