"""python -m indicators: thin, over the same functions that the pages use."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence

from indicators.arguments import SCREEN, language_asked, parser
from indicators.catalog.boundaries import load_boundaries
from indicators.catalog.load import load_catalog
from indicators.curated import curated_schema
from indicators.export import COLUMNS, MENTION_COLUMNS, WRITERS, Format, Row, mention_rows, rows
from indicators.extract.mentions import find_mentions
from indicators.extract.observations import parse_observations
from indicators.faults import ALL, Fault
from indicators.locale import Words
from indicators.model import Origin
from indicators.settings import load_settings
from indicators.store import Entry, Library, State, load_library, read_paths


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status: 0, or 1 when `check` found a fault, or 2 for wrong arguments."""
    settings, setting_faults = load_settings()
    given = list(sys.argv[1:] if arguments is None else arguments)
    words = Words(language_asked(given, settings.language))
    asked = parser(words).parse_args(given)
    if asked.command == "schema":
        return _schema()
    if asked.command == "faults":
        return _faults(words)
    if asked.command == "parse":
        return _parse(asked, words)
    library = load_library(settings.sources, settings.curated)
    library.faults[:0] = setting_faults
    if asked.command == "export":
        return _export(library, asked, words)
    if settings.boundaries is not None:
        library.faults.extend(load_boundaries(settings.boundaries, library.catalog.regions).faults)
    return _check(library, words, as_json=asked.json)


def _check(library: Library, words: Words, *, as_json: bool) -> int:
    faults = sorted(library.faults, key=lambda fault: (fault.file, fault.line))
    counts = {
        "documents": len(library.documents),
        "indicators": len(library.catalog.indicators),
        "observations": len(library.observations),
        "faults": len(faults),
    }
    if as_json:
        told = [{"code": f.code, "file": f.file, "line": f.line, "message": _message(f, words)} for f in faults]
        ledgers = {name: _states(entries) for name, entries in library.ledgers.items()}
        print(json.dumps({"counts": counts, "ledger": ledgers, "faults": told}, ensure_ascii=False, indent=1))
    else:
        for fault in faults:
            print(f"{fault.file}:{fault.line}: {_message(fault, words)}")
        for name, entries in library.ledgers.items():
            states = ", ".join(f"{words(f'state.{state}')} {n}" for state, n in _states(entries).items() if n)
            print(words("cli.check_ledger", document=name, n=len(entries), states=states))
        print(words("cli.check_disagreements", n=len(library.disagreements)))
        print(words("cli.check_faults" if faults else "cli.check_ok", **counts))
    return 1 if faults else 0


def _states(entries: list[Entry]) -> dict[str, int]:
    """How many numbers of a document are in each state."""
    counts = Counter(entry.state for entry in entries)
    return {state.value: counts[state] for state in State}


def _message(fault: Fault, words: Words) -> str:
    """What is wrong and how to mend it, on one line."""
    message = words(f"faults.{fault.code}.message", **fault.facts)
    mend = words(f"faults.{fault.code}.mend", **fault.facts)
    return " ".join(f"{message} — {words('cli.mend')}: {mend}".split())


def _export(library: Library, asked: argparse.Namespace, words: Words) -> int:
    standing = library.observations.values()
    wanted = {
        "all": list(standing),
        "curated": [o for o in standing if o.origin is Origin.CURATED],
        "parsed": library.parsed,
    }[asked.origin]
    if library.faults:
        print(words("cli.export_faults", n=len(library.faults)), file=sys.stderr)
    return _write(rows(wanted, library.catalog), COLUMNS, asked, words)


def _parse(asked: argparse.Namespace, words: Words) -> int:
    """Read any text by program; a file that cannot be read is said on the error channel, the others are read."""
    documents, faults = read_paths(asked.paths)
    for fault in faults:
        print(f"{fault.file}:{fault.line}: {_message(fault, words)}", file=sys.stderr)
    if asked.what == "mentions":
        found = [row for document in documents for row in mention_rows(document.id, find_mentions(document.text))]
        return _write(found, MENTION_COLUMNS, asked, words) or bool(faults)
    catalog = load_catalog()
    parsed = [observation for document in documents for observation in parse_observations(document, catalog)]
    return _write(rows(parsed, catalog), COLUMNS, asked, words) or bool(faults)


def _write(found: list[Row], columns: Sequence[str], asked: argparse.Namespace, words: Words) -> int:
    to_screen = str(asked.output) == SCREEN
    if to_screen and asked.format is Format.XLSX:
        print(words("cli.export_needs_file"), file=sys.stderr)
        return 2
    data = WRITERS[asked.format](found, columns)
    if to_screen:
        sys.stdout.buffer.write(data)
    else:
        try:
            asked.output.write_bytes(data)
        except OSError as error:
            print(words("cli.output_unwritable", name=asked.output, problem=error.strerror), file=sys.stderr)
            return 2
    return 0


def _schema() -> int:
    catalog = load_catalog()
    schema = curated_schema(list(catalog.indicators), list(catalog.scopes))
    print(json.dumps(schema, ensure_ascii=False, indent=2))
    return 0


def _faults(words: Words) -> int:
    for fault in ALL:
        print(f"{fault.code}: {words(f'faults.{fault.code}.title')}")
    return 0
