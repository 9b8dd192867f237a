"""How fast the program reads, beside other readers of the same text, and how the cost grows with the text."""

from functools import partial
from pathlib import Path

from indicators.evaluate.results import Results
from indicators.settings import load_settings
from indicators.store.sources import read_sources
from scripts.bench import growth, texts
from scripts.bench.others import environment, others
from scripts.bench.readers import readers
from scripts.bench.rounds import run, timed
from scripts.bench.tables import growth_table, hostile_table, speed_table
from scripts.plain import say, stop

ROUNDS = 5


def measure(results: Results, corpus: Path) -> None:
    """Add the tables of the reading to `results`. Without the other readers the run ends."""
    settings, _ = load_settings()
    pages = [texts.Text(one.id, one.text, one.source) for one in read_sources(settings.sources)[0].values()]
    reports = texts.corpus(corpus)
    if not pages:
        stop("没有可读的源文件。", "There is no source to read.")
    if not reports:
        results.left_out.append("no corpus: the pages alone are read")
    _compare(results, pages + texts.sample(reports))
    _grow(results, [text.text for text in reports or pages])


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


def _tell(zh: str, en: str, number: int, rounds: int) -> None:
    if number:
        say(f"{zh}：第 {number} 轮，共 {rounds} 轮", f"{en}: round {number} of {rounds}")
    else:
        say(f"{zh}：预热", f"{en}: warming up")
