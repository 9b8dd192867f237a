"""The commands and options of `python -m indicators`, with their words; docs/cli.md is made from them."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from indicators.export import Bundle, Format
from indicators.locale import LANGUAGES, Words

SCREEN = "-"


def language_asked(given: Sequence[str], default: str) -> str:
    """The language of an answer. It is needed before the arguments are read, since --help and errors speak it."""
    early = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    early.add_argument("--language", nargs="?")
    asked = early.parse_known_args(list(given))[0].language or default
    return asked if asked in LANGUAGES else default


def parser(words: Words) -> argparse.ArgumentParser:
    """The parser of the command line, in the language of `words`. `--language` may stand before or after the command."""
    top = argparse.ArgumentParser(prog="python -m indicators", description=words("cli.description"))
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    check = commands.add_parser("check", help=words("cli.check"), description=words("cli.check"))
    check.add_argument("--json", action="store_true", help=words("cli.check_json"))
    export = commands.add_parser("export", help=words("cli.export"), description=words("cli.export"))
    _add_output(export, words, [*Format, *Bundle])
    export.add_argument(
        "--origin", choices=("curated", "parsed", "all"), default="all", help=words("cli.export_origin")
    )
    which = export.add_mutually_exclusive_group()
    which.add_argument("--library", metavar="NAME", help=words("cli.export_library"))
    which.add_argument("--store", type=Path, metavar="DIR", help=words("cli.export_store"))
    parse = commands.add_parser("parse", help=words("cli.parse"), description=words("cli.parse"))
    parse.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=words("cli.parse_path"))
    parse.add_argument("--what", choices=("mentions", "observations"), default="mentions", help=words("cli.parse_what"))
    _add_output(parse, words, list(Format))
    ingest = commands.add_parser("ingest", help=words("ingest.description"), description=words("ingest.description"))
    ingest.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help=words("ingest.folders"))
    ingest.add_argument("--store", type=Path, metavar="DIR", help=words("ingest.store"))
    ingest.add_argument("--scheduler", metavar="ADDRESS", default="", help=words("ingest.scheduler"))
    ingest.add_argument("--processes", type=int, default=0, metavar="N", help=words("ingest.processes"))
    ingest.add_argument(
        "--forget", action="append", type=Path, default=[], metavar="FOLDER", help=words("ingest.forget")
    )
    ingest.add_argument("--json", action="store_true", help=words("ingest.json"))
    commands.add_parser("schema", help=words("cli.schema"), description=words("cli.schema"))
    commands.add_parser("faults", help=words("cli.faults"), description=words("cli.faults"))
    for each in (top, *commands.choices.values()):
        each.add_argument("--language", choices=LANGUAGES, default=argparse.SUPPRESS, help=words("cli.language"))
    return top


def _add_output(command: argparse.ArgumentParser, words: Words, formats: Sequence[str]) -> None:
    command.add_argument(
        "--format", choices=[str(name) for name in formats], default=str(Format.JSONL), help=words("cli.export_format")
    )
    command.add_argument("--output", type=Path, default=Path(SCREEN), help=words("cli.export_output"))
