"""How the cost grows with the library: reading it by the number of documents, answering by what is not asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from indicators.evaluate.results import Row, Table
from scripts.bench.answers import LIMIT, Answers, Found, ask
from scripts.bench.ingesting import Folder, ingested, made_folder
from scripts.bench.library import Place, pages, places
from scripts.bench.made_library import make
from scripts.bench.plot import line_plot
from scripts.bench.served import DASHBOARD, EMPTY_PAGE, served
from scripts.bench.usage import MEGABYTE, Used

SMALLEST_FOLDER, SMALLEST_LIBRARY = 250, 50_000
OBSERVATIONS_A_DOCUMENT = 500
ASKED_FOR = 68
"""Documents about which the questions are: two years of 34 provinces. All that come after are of cities, years before."""
Tell = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class Read:
    """What it took to read a folder."""

    folder: Folder
    used: Used


def doubling(smallest: int, largest: int) -> list[int]:
    """`smallest`, twice that, and so on; last comes `largest`."""
    sizes = [smallest]
    while sizes[-1] * 2 < largest:
        sizes.append(sizes[-1] * 2)
    return [size for size in sizes if size < largest] + [largest]


def read_growth(largest: int, given: Path | None, tell: Tell) -> list[Read]:
    """Ingest folders of a doubling number of documents, each into a store of its own."""
    found = []
    for size in doubling(SMALLEST_FOLDER, largest):
        tell(size)
        with made_folder(size, given) as folder, TemporaryDirectory(prefix="indicators-bench-") as store:
            found.append(Read(folder, ingested(folder.path, Path(store))))
    return found


def answer_growth(largest: int, rounds: int, tell: Tell) -> dict[int, Found]:
    """The answers to the same questions in libraries of a doubling number of observations."""
    found: dict[int, Found] = {}
    asked: list[Place] = []
    for size in doubling(SMALLEST_LIBRARY, largest):
        tell(size)
        with TemporaryDirectory(prefix="indicators-bench-") as folder:
            store = Path(folder)
            documents = size // OBSERVATIONS_A_DOCUMENT
            make(store, documents, documents * OBSERVATIONS_A_DOCUMENT, asked_for=ASKED_FOR)
            asked = asked or places(store, ASKED_FOR)
            with served(DASHBOARD, store) as dashboard, served(EMPTY_PAGE) as empty:
                found[size] = ask(dashboard, empty, pages(), asked, rounds)
    return found


def read_table(found: list[Read]) -> Table:
    """CPU milliseconds a document by the number of documents, beside the smallest; 1.00 where the cost is in proportion."""
    first = found[0].used.cpu / found[0].folder.documents
    rows: list[Row] = []
    for each in found:
        own = each.used.cpu / each.folder.documents
        rows.append(
            {
                "documents": f"{each.folder.documents:,}",
                "MB": f"{each.folder.size / MEGABYTE:.0f}",
                "seconds": f"{each.used.seconds:.1f}",
                "CPU seconds": f"{each.used.cpu:.1f}",
                "CPU ms a document": f"{own * 1000:.0f}",
                "beside the smallest": f"{own / first:.2f}",
                "memory, all": f"{each.used.together:.0f}",
            }
        )
    return Table("Ingest as the folder grows", rows)


def answers_table(found: Mapping[int, Found]) -> Table:
    """Median milliseconds of the server by the size of the library."""
    rows: list[Row] = [
        {"observations": f"{size:,}", **{name: _shown(answers) for name, answers in answered.items()}}
        for size, answered in found.items()
    ]
    return Table("Server's median answer in ms, as documents grow that are not asked for", rows)


def read_plot(found: list[Read]) -> str:
    """The plot of `read_table`."""
    lines = {
        "CPU seconds": [(each.folder.documents, each.used.cpu) for each in found],
        "seconds": [(each.folder.documents, each.used.seconds) for each in found],
    }
    return line_plot("Reading a folder", "documents", "s", lines)


def answers_plot(found: Mapping[int, Found]) -> str:
    """The plot of `answers_table`, without what took too long."""
    lines: dict[str, list[tuple[float, float]]] = {}
    for size, answered in found.items():
        for name, answers in answered.items():
            if answers.seconds and not answers.over:
                lines.setdefault(name, []).append((size, median(answers.seconds) * 1000))
    return line_plot("Answering, as documents grow that are not asked for", "observations in the library", "ms", lines)


def _shown(answers: Answers) -> str:
    return f"over {LIMIT * 1000:.0f}" if answers.over else f"{median(answers.seconds) * 1000:.0f}"
