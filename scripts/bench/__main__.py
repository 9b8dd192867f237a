"""python -m scripts.bench: how fast the program reads, beside other readers of the same text, as tables or as JSON."""

import argparse
import json
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from indicators.evaluate.results import Results, renewed
from indicators.settings import ROOT, load_settings
from indicators.store.sources import read_sources
from scripts.bench import growth, texts
from scripts.bench.machine import machine
from scripts.bench.others import environment, others
from scripts.bench.readers import readers
from scripts.bench.rounds import run, timed
from scripts.bench.tables import growth_table, hostile_table, speed_table
from scripts.plain import say, stop

ROUNDS = 5
BESIDE = ROOT.parent / "shared"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run everything and print it. Returns 0: a speed is told, not judged; without the other readers it ends with 1."""
    asked = _parser().parse_args(arguments)
    settings, _ = load_settings()
    pages = [texts.Text(one.id, one.text, one.source) for one in read_sources(settings.sources)[0].values()]
    reports = texts.corpus(asked.corpus)
    if not pages:
        stop("没有可读的源文件。", "There is no source to read.")
    results = Results()
    if not reports:
        results.left_out.append("no corpus: the pages alone are read")
    _compare(results, pages + texts.sample(reports))
    _grow(results, [text.text for text in reports or pages])
    if asked.update:
        page = asked.update.read_text(encoding="utf-8")
        asked.update.write_text(renewed(page, _as_text(results)), encoding="utf-8")
    elif asked.json:
        told = {"machine": machine()} | {part: results.as_json()[part] for part in ("tables", "left_out")}
        sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    else:
        sys.stdout.write(_as_text(results) + "\n")
    return 0


def _compare(results: Results, read: list[texts.Text]) -> None:
    """Ours and the others' on the same texts, turn by turn."""
    own = {name: timed(partial(reader, read)) for name, reader in readers().items()}
    with others(environment(), [text.text for text in read]) as peers:
        times = run(own | peers.measures, ROUNDS, lambda number: _tell("比较", "comparing", number, ROUNDS))
    groups = {
        f"{name} {version}, all {len(members)}": members
        for name, version in peers.versions.items()
        if (members := [reader for reader in peers.measures if reader.startswith(name)])
    }
    results.tables.append(speed_table(times, groups, sum(len(text.text) for text in read)))


def _grow(results: Results, source: list[str]) -> None:
    """Ours alone, on ordinary text of doubling sizes and on hostile text."""
    ordinary, hostile = growth.run(source, lambda number: _tell("增长", "growing", number, growth.ROUNDS))
    results.tables.append(growth_table(ordinary))
    results.tables.append(hostile_table(hostile, ordinary, growth.LIMIT))


def _as_text(results: Results) -> str:
    return f"{machine()}\n\n{results.as_text()}"


def _tell(zh: str, en: str, number: int, rounds: int) -> None:
    if number:
        say(f"{zh}：第 {number} 轮，共 {rounds} 轮", f"{en}: round {number} of {rounds}")
    else:
        say(f"{zh}：预热", f"{en}: warming up")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench", description=__doc__)
    parser.add_argument(
        "--corpus",
        type=Path,
        default=BESIDE / "corpus",
        help="folder of reports that are read too (default ../shared/corpus)",
    )
    parser.add_argument("--json", action="store_true", help="print the tables as JSON")
    parser.add_argument("--update", type=Path, metavar="PAGE", help="put the tables into a page of docs/ instead")
    return parser


if __name__ == "__main__":
    sys.exit(main())
