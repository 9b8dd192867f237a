"""python -m indicators.evaluate: how well the program reads, as tables or as JSON."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from indicators.evaluate.results import renewed
from indicators.evaluate.run import LABELS, evaluate
from indicators.settings import ROOT, load_settings
from indicators.store.building import load_collection

BESIDE = ROOT.parent / "shared"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the evaluation and print it. Returns 0: a score is told, not judged."""
    asked = _parser().parse_args(arguments)
    settings, _ = load_settings()
    pages = load_collection(settings.sources, settings.curated)
    results = evaluate(pages, LABELS, asked.corpus, asked.peer_suites)
    if asked.update:
        page = asked.update.read_text(encoding="utf-8")
        asked.update.write_text(renewed(page, results.as_text()), encoding="utf-8")
    elif asked.json:
        sys.stdout.write(json.dumps(results.as_json(), ensure_ascii=False, indent=1) + "\n")
    else:
        sys.stdout.write(results.as_text(every_disagreement=asked.disagreements) + "\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m indicators.evaluate", description=__doc__)
    parser.add_argument(
        "--corpus",
        type=Path,
        default=BESIDE / "corpus",
        help="folder of the labelled reports (default ../shared/corpus)",
    )
    parser.add_argument(
        "--peer-suites",
        type=Path,
        default=BESIDE / "peer-suites",
        help="folder of the Recognizers-Text suites (default ../shared/peer-suites)",
    )
    parser.add_argument("--json", action="store_true", help="print everything as JSON, every disagreement too")
    parser.add_argument("--update", type=Path, metavar="PAGE", help="put the tables into a page of docs/ instead")
    parser.add_argument("--disagreements", action="store_true", help="list every place where label and program differ")
    return parser


if __name__ == "__main__":
    sys.exit(main())
