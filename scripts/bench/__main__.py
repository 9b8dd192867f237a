"""python -m scripts.bench: how fast the program reads, and how it does at size, as tables or as JSON."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from indicators.evaluate.results import Results, renewed
from indicators.settings import ROOT
from scripts.bench import reading
from scripts.bench.goals import goal_table
from scripts.bench.large import PARTS, Bench
from scripts.bench.machine import machine
from scripts.bench.session import FaultyRunError
from scripts.plain import stop

BESIDE = ROOT.parent / "shared"
READING = "reading"
DOCUMENTS, OBSERVATIONS = 500, 200_000
"""Of a run that takes about ten minutes with all parts; the goals are for 3,000 and 1,500,000."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the parts that are asked for and print them. Returns 0: a speed is told, not judged."""
    asked = _parser().parse_args(arguments)
    found: dict[str, Results] = {}
    with TemporaryDirectory(prefix="indicators-bench-") as scratch:
        bench = Bench(asked.documents, asked.observations, asked.folder, Path(scratch))
        for part in [READING, *PARTS] if "all" in asked.part else asked.part:
            bench.results, bench.goals = Results(), []
            if part == READING:
                reading.measure(bench.results, asked.corpus)
            for measure in PARTS.get(part, ()):
                _measured(measure, bench)
            if bench.goals:
                bench.results.tables.append(goal_table(bench.goals))
            found[part] = bench.results
    _tell(found, bench.plots, asked.update, as_json=asked.json)
    return 0


def _measured(measure: Callable[[Bench], None], bench: Bench) -> None:
    """Run one part; the run ends where a page fails."""
    try:
        measure(bench)
    except FaultyRunError as error:
        stop(f"页面出错，测速到此为止：{error}", f"A page fails, so there is nothing to report: {error}")


def _tell(found: Mapping[str, Results], plots: Mapping[str, str], page: Path | None, *, as_json: bool) -> None:
    """Each part into its block of `page`, with the plots beside it; without a page onto the screen."""
    if page:
        told = page.read_text(encoding="utf-8")
        for part, results in found.items():
            told = renewed(told, f"{machine()}\n\n{results.as_text()}", part)
        page.write_text(told, encoding="utf-8")
        for name, plot in plots.items():
            (page.parent / "images" / name).write_text(plot, encoding="utf-8")
    elif as_json:
        parts = {
            name: [each for results in found.values() for each in results.as_json()[name]]
            for name in ("tables", "left_out")
        }
        sys.stdout.write(json.dumps({"machine": machine()} | parts, ensure_ascii=False, indent=1) + "\n")
    else:
        sys.stdout.write("\n\n".join([machine(), *(results.as_text() for results in found.values())]) + "\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench", description=__doc__)
    parser.add_argument(
        "--part",
        nargs="+",
        choices=[READING, *PARTS, "all"],
        default=["all"],
        help="what is measured: our reading beside other readers; ingest; how both grow; the pages, by the server and "
        "in a browser; many readers at once; the cold start (default all)",
    )
    parser.add_argument("--documents", type=int, default=DOCUMENTS, help="how many are read, and are in the library")
    parser.add_argument("--observations", type=int, default=OBSERVATIONS, help="how many the made-up library holds")
    parser.add_argument("--folder", type=Path, help="a folder whose documents are read, in place of made-up reports")
    parser.add_argument(
        "--corpus",
        type=Path,
        default=BESIDE / "corpus",
        help="folder of reports that the reading is timed on too (default ../shared/corpus)",
    )
    parser.add_argument("--json", action="store_true", help="print the tables as JSON")
    parser.add_argument(
        "--update", type=Path, metavar="PAGE", help="put the tables into a page of docs/ instead, the plots beside it"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
