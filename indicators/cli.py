"""python -m indicators: thin, over the same functions that the pages use."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from indicators.arguments import SCREEN, language_asked, parser
from indicators.catalog.boundaries import load_boundaries
from indicators.catalog.load import Catalog, load_catalog
from indicators.commands.ingest import run as run_ingest
from indicators.curated import curated_schema
from indicators.export import (
    BUNDLES,
    COLUMNS,
    MENTION_COLUMNS,
    STREAMS,
    About,
    Bundle,
    Format,
    mention_rows,
    rows,
)
from indicators.extract.mentions import find_mentions
from indicators.extract.observations import parse_observations
from indicators.faults import ALL, Fault
from indicators.locale import Words
from indicators.model import Observation, Origin, Source
from indicators.settings import Settings, load_settings
from indicators.store import SnapshotError, State, open_store
from indicators.store.building import load_collection
from indicators.store.collection import Collection
from indicators.store.ledger import Entry
from indicators.store.sources import read_paths

BINARY = {Format.XLSX, Bundle.DATAPACKAGE}


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
    if asked.command == "ingest":
        return run_ingest(asked, settings, words)
    if asked.command == "parse":
        return _parse(asked, words)
    if asked.command == "export":
        stored = asked.store or asked.library
        return _export_library(asked, words, settings) if stored else _export(asked, words, settings, setting_faults)
    collection = load_collection(settings.sources, settings.curated)
    collection.faults[:0] = setting_faults
    if settings.boundaries is not None:
        collection.faults.extend(load_boundaries(settings.boundaries, collection.catalog.regions).faults)
    return _check(collection, words, as_json=asked.json)


def _check(collection: Collection, words: Words, *, as_json: bool) -> int:
    faults = sorted(collection.faults, key=lambda fault: (fault.file, fault.line))
    counts = {
        "documents": len(collection.documents),
        "indicators": len(collection.catalog.indicators),
        "observations": len(collection.observations),
        "faults": len(faults),
    }
    if as_json:
        told = [{"code": f.code, "file": f.file, "line": f.line, "message": _message(f, words)} for f in faults]
        ledgers = {name: _states(entries) for name, entries in collection.ledgers.items()}
        print(json.dumps({"counts": counts, "ledger": ledgers, "faults": told}, ensure_ascii=False, indent=1))
    else:
        for fault in faults:
            print(f"{fault.file}:{fault.line}: {_message(fault, words)}")
        for name, entries in collection.ledgers.items():
            states = ", ".join(f"{words(f'state.{state}')} {n}" for state, n in _states(entries).items() if n)
            print(words("cli.check_ledger", document=name, n=len(entries), states=states))
        print(words("cli.check_disagreements", n=len(collection.disagreements)))
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


def _export(asked: argparse.Namespace, words: Words, settings: Settings, faults: Sequence[Fault]) -> int:
    """Export the built-in library."""
    collection = load_collection(settings.sources, settings.curated)
    wanted: Iterable[Observation] = {
        "all": collection.observations.values(),
        "curated": (o for o in collection.observations.values() if o.origin is Origin.CURATED),
        "parsed": collection.parsed,
    }[asked.origin]
    if found := len(faults) + len(collection.faults):
        print(words("cli.export_faults", n=found), file=sys.stderr)
    sources = [document.source for document in collection.documents.values()]
    return _write_observations(wanted, sources, collection.catalog, asked, words, settings)


def _export_library(asked: argparse.Namespace, words: Words, settings: Settings) -> int:
    """Export a library that `ingest` made, some documents at a time."""
    store = asked.store or settings.stores.get(asked.library)
    if store is None:
        print(words("cli.no_library", name=asked.library, known=", ".join(settings.stores)), file=sys.stderr)
        return 2
    try:
        library = open_store(store)
    except SnapshotError as error:
        print(words(f"snapshot.{error.reason}", **error.facts), file=sys.stderr)
        return 2
    if faults := library.rows_of("faults"):
        print(words("cli.export_faults", n=faults), file=sys.stderr)
    sources = [card.source for card in library.documents(order="id")]
    return _write_observations(library.every(asked.origin), sources, library.catalog, asked, words, settings)


def _write_observations(
    wanted: Iterable[Observation],
    sources: Sequence[Source],
    catalog: Catalog,
    asked: argparse.Namespace,
    words: Words,
    settings: Settings,
) -> int:
    if asked.format in STREAMS:
        return _write(STREAMS[asked.format](rows(wanted, catalog), COLUMNS), asked, words)
    about = About(settings.title[words.language], words, settings.address, settings.licence)
    return _write(BUNDLES[asked.format](wanted, sources, catalog, about), asked, words)


def _parse(asked: argparse.Namespace, words: Words) -> int:
    """Read any text by program; a file that cannot be read is said on the error channel, the others are read."""
    documents, faults = read_paths(asked.paths)
    for fault in faults:
        print(f"{fault.file}:{fault.line}: {_message(fault, words)}", file=sys.stderr)
    if asked.what == "mentions":
        found = (row for document in documents for row in mention_rows(document.id, find_mentions(document.text)))
        return _write(STREAMS[asked.format](found, MENTION_COLUMNS), asked, words) or bool(faults)
    catalog = load_catalog()
    parsed = (observation for document in documents for observation in parse_observations(document, catalog))
    return _write(STREAMS[asked.format](rows(parsed, catalog), COLUMNS), asked, words) or bool(faults)


def _write(stream: Iterator[bytes], asked: argparse.Namespace, words: Words) -> int:
    """Write a file piece by piece. A file of that name stays as it is until the new one is whole."""
    if str(asked.output) == SCREEN:
        if asked.format in BINARY:
            print(words("cli.export_needs_file", format=asked.format), file=sys.stderr)
            return 2
        sys.stdout.buffer.writelines(stream)
        return 0
    device = asked.output.exists() and not asked.output.is_file()
    beside = asked.output if device else asked.output.with_name(f"{asked.output.name}.part")
    try:
        with beside.open("wb") as file:
            file.writelines(stream)
        if not device:
            beside.replace(asked.output)
    except OSError as error:
        if not device:
            beside.unlink(missing_ok=True)
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
